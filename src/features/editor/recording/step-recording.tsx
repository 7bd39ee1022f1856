import { Mic, Square, Volume2 } from 'lucide-react';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { RECORDING_MS, type Recording, type Step } from '@/domain/step';
import { useEditor } from '@/features/editor/editor-context';
import fields from '@/features/editor/step-kinds/fields.module.css';
import { Button } from '@/ui/button';
import { useFocusLater } from '@/ui/use-focus-later';
import { useListening } from './use-listening';
import { useRecording } from './use-recording';

/** A voice that the child knows says the step; it is heard instead of the device's voice. */
export function StepRecording({ step }: { readonly step: Step }) {
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  const stepId = step.id;
  const box = useRef<HTMLFieldSetElement>(null);
  const focusLater = useFocusLater(box);
  const keep = useCallback((recording: Recording) => actions.set(stepId, { recording }), [actions, stepId]);
  const { state, start, stop } = useRecording(keep);
  const { play, stop: stopListening, wasSilent } = useListening();
  const recording = step.recording ?? null;
  const isRecording = state.state === 'recording';
  const isBusy = state.state === 'asking' || state.state === 'keeping';

  return (
    <fieldset className={fields.group} ref={box}>
      <legend className={fields.title}>{t('recording.title')}</legend>
      <p className={fields.hint}>{t('recording.hint')}</p>
      <div className={fields.row}>
        <Button
          rank={isRecording ? 'primary' : 'plain'}
          data-record
          aria-disabled={isBusy || undefined}
          onClick={() => {
            if (isBusy) return;
            if (isRecording) return stop();
            stopListening();
            void start();
          }}
        >
          {isRecording ? <Square aria-hidden /> : <Mic aria-hidden />}
          {t(isRecording ? 'recording.stop' : recording === null ? 'recording.start' : 'recording.again')}
        </Button>
        {recording !== null && !isRecording && (
          <>
            <Button onClick={() => void play(recording.media)}>
              <Volume2 aria-hidden />
              {t('recording.listen')}
            </Button>
            <Button
              rank="quiet"
              onClick={() => {
                stopListening();
                focusLater('[data-record]');
                actions.set(stepId, { recording: null });
              }}
            >
              {t('recording.remove')}
            </Button>
          </>
        )}
      </div>
      <p className={fields.hint} role="status">
        <StateWords state={state} wasSilent={wasSilent && recording !== null} />
      </p>
    </fieldset>
  );
}

type WordsProps = {
  readonly state: ReturnType<typeof useRecording>['state'];
  readonly wasSilent: boolean;
};

function StateWords({ state, wasSilent }: WordsProps) {
  const { t } = useTranslation('editor');
  const { t: common } = useTranslation();
  if (state.state === 'failed') {
    const { failure } = state;
    if (failure.kind === 'not-kept') return common(`failures.${failure.failure.kind}`);
    return t(`recording.failure.${failure.kind}`);
  }
  if (state.state === 'asking') return t('recording.asking');
  if (state.state === 'recording') return t('recording.running', { count: RECORDING_MS.max / 1000 });
  return wasSilent ? t('recording.silent') : '';
}
