/** One step of a run that was: how it ended, and, opened, the help that it needed and a note. */
import { useTranslation } from 'react-i18next';
import type { Child } from '@/domain/child';
import type { StepRecord } from '@/domain/playing/step-record';
import type { PromptLevel } from '@/domain/prompt-level';
import { MAX_NOTE_LENGTH } from '@/domain/step';
import { textIn } from '@/domain/wording';
import { Disclosure } from '@/ui/disclosure';
import { PromptChoice } from '@/ui/prompt-choice';
import { SavedField } from '@/ui/saved-field';

type Props = {
  readonly step: StepRecord;
  readonly child: Pick<Child, 'promptOrder' | 'cardLanguage' | 'address'>;
  readonly onLevel: (level: PromptLevel | null) => unknown;
  readonly onNote: (note: string) => unknown;
};

export function RunStep({ step, child, onLevel, onNote }: Props) {
  const { t } = useTranslation(['runs', 'grown-up', 'child']);
  const { state, startedAt, promptLevel } = step;
  const ended =
    state === 'done' || state === 'skipped' || state === 'stopped'
      ? t(`grown-up:states.${state}`)
      : t(startedAt === null ? 'runs:notReached' : 'runs:notDone');
  return (
    <Disclosure
      title={textIn(step.label, child.cardLanguage, child.address) || t('child:unnamedStep')}
      hint={promptLevel === null ? ended : `${ended} · ${t(`grown-up:codes.${promptLevel}`)}`}
    >
      <PromptChoice
        label={t('grown-up:help.step')}
        order={child.promptOrder}
        level={promptLevel}
        onLevel={onLevel}
      />
      <SavedField
        label={t('grown-up:steps.note')}
        value={step.note}
        most={MAX_NOTE_LENGTH}
        rows={2}
        onSave={onNote}
      />
    </Disclosure>
  );
}
