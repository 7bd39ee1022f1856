import { Film, Video } from 'lucide-react';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clip, Step } from '@/domain/step';
import { type CardWording, cardText } from '@/features/editor/card-wording';
import { useEditor } from '@/features/editor/editor-context';
import fields from '@/features/editor/step-kinds/fields.module.css';
import { isolate } from '@/i18n/i18n';
import { Button } from '@/ui/button';
import { useFocusLater } from '@/ui/use-focus-later';
import { ClipPreview } from './clip-preview';
import { useClip } from './use-clip';

type Props = { readonly step: Step; readonly wording: CardWording };

/** Somebody shows the step in a few seconds (video modelling, practice notes 1.5). */
export function StepClip({ step, wording }: Props) {
  const { t } = useTranslation('editor');
  const { t: common } = useTranslation();
  const { actions } = useEditor();
  const stepId = step.id;
  const box = useRef<HTMLFieldSetElement>(null);
  const focusLater = useFocusLater(box);
  const keep = useCallback((clip: Clip) => actions.set(stepId, { clip }), [actions, stepId]);
  const { state, take } = useClip(keep);
  const clip = step.clip ?? null;
  const label = cardText(step.label, wording);
  const isOpening = state.state === 'opening';
  const words = isOpening
    ? t('clip.opening')
    : state.state !== 'failed'
      ? ''
      : state.failure.kind === 'not-kept'
        ? common(`failures.${state.failure.failure.kind}`)
        : t(`clip.failure.${state.failure.kind}`);
  return (
    <fieldset className={fields.group} ref={box}>
      <legend className={fields.title}>{t('clip.title')}</legend>
      <p className={fields.hint}>{t('clip.hint')}</p>
      {clip !== null && <ClipPreview clip={clip} name={label === '' ? t('unnamed') : isolate(label)} />}
      <div className={fields.row}>
        <ClipButton from="camera" label={t('clip.film')} isBusy={isOpening} onFile={take} />
        <ClipButton
          from="file"
          label={t(clip === null ? 'clip.choose' : 'clip.change')}
          isBusy={isOpening}
          onFile={take}
        />
        {clip !== null && (
          <Button
            rank="quiet"
            onClick={() => {
              focusLater('[data-clip-button="file"]');
              actions.set(stepId, { clip: null });
            }}
          >
            {t('clip.remove')}
          </Button>
        )}
      </div>
      <p className={fields.hint} role="status">
        {words}
      </p>
    </fieldset>
  );
}

type ButtonProps = {
  readonly from: 'camera' | 'file';
  readonly label: string;
  readonly isBusy: boolean;
  readonly onFile: (file: Blob) => void;
};

function ClipButton({ from, label, isBusy, onFile }: ButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        data-clip-button={from}
        aria-disabled={isBusy || undefined}
        onClick={() => !isBusy && input.current?.click()}
      >
        {from === 'camera' ? <Video aria-hidden /> : <Film aria-hidden />}
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept="video/*"
        {...(from === 'camera' ? { capture: 'environment' } : {})}
        hidden
        data-clip-input={from}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
          // The same file again is a change too.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
