/** About this run: what a therapist or teacher keeps beside the steps. Nothing has to be filled in. */
import { PHASES, type Run, type RunSession, SUPPORT_MODES } from '@/domain/playing/run';
import { saidBefore } from '@/domain/playing/said-before';
import { ok } from '@/domain/result';
import { MAX_NOTE_LENGTH } from '@/domain/step';
import { useLive } from '@/services/use-live';
import { ChoiceGroup } from './choice-group';
import { MoodChoice } from './mood-choice';
import { SavedField } from './saved-field';
import styles from './session-fields.module.css';
import { useTexts } from './texts';

const MAX_SETTING = 60;
const MAX_SUPPORTER = 20;
/** Months of one run a day; nobody looks for a place of long ago. */
const LOOKED_AT = 60;
const NOT_SAID = 'not-said';

type Props = {
  readonly run: Pick<Run, 'id' | 'childId'>;
  readonly session: RunSession;
  /** It was stopped, or ended early: then why is asked as well. */
  readonly isStopped: boolean;
  /** As the page around it calls for. */
  readonly heading?: 'h2' | 'h3';
  readonly changeSession: (set: Partial<RunSession>) => unknown;
};

export function SessionFields({ run, session, isStopped, heading: Heading = 'h3', changeSession }: Props) {
  const { t } = useTexts('grown-up');
  const earlier = useSaidBefore(run);
  return (
    <section className={styles.group} aria-labelledby="session">
      <Heading id="session">{t('session.title')}</Heading>
      <p className={styles.hint}>{t('session.hint')}</p>
      <SavedField
        label={t('session.setting')}
        hint={t('session.settingHint')}
        value={session.setting}
        most={MAX_SETTING}
        suggestions={earlier.setting}
        onSave={(setting) => changeSession({ setting })}
      />
      <SavedField
        label={t('session.supporter')}
        hint={t('session.supporterHint')}
        value={session.supporter}
        most={MAX_SUPPORTER}
        suggestions={earlier.supporter}
        onSave={(supporter) => changeSession({ supporter })}
      />
      <ChoiceGroup
        label={t('session.phase')}
        choices={[NOT_SAID, ...PHASES].map((value) => ({
          value,
          label: t(`session.phases.${value as typeof NOT_SAID}`),
        }))}
        value={session.phase ?? NOT_SAID}
        onChange={(value) => changeSession({ phase: PHASES.find((phase) => phase === value) ?? null })}
      />
      <ChoiceGroup
        label={t('session.support')}
        choices={SUPPORT_MODES.map((value) => ({ value, label: t(`session.supports.${value}`) }))}
        value={session.supportMode}
        onChange={(supportMode) => changeSession({ supportMode })}
      />
      <MoodChoice
        label={t('session.moodBefore')}
        mood={session.moodBefore}
        onMood={(moodBefore) => changeSession({ moodBefore })}
      />
      <MoodChoice
        label={t('session.moodAfter')}
        mood={session.moodAfter}
        onMood={(moodAfter) => changeSession({ moodAfter })}
      />
      {(isStopped || session.stopReason) && (
        <SavedField
          label={t('session.stopReason')}
          hint={t('session.stopReasonHint')}
          value={session.stopReason ?? ''}
          most={MAX_NOTE_LENGTH}
          onSave={(stopReason) => changeSession({ stopReason })}
        />
      )}
      <SavedField
        label={t('session.note')}
        value={session.note}
        most={MAX_NOTE_LENGTH}
        rows={3}
        onSave={(note) => changeSession({ note })}
      />
    </section>
  );
}

const NOTHING = { setting: [], supporter: [] } as const;

/** Read once. Where it cannot be read, the words are typed. */
function useSaidBefore({ id, childId }: Props['run']) {
  const live = useLive(
    async ({ runs }) => {
      const found = await runs.recentOfChild(childId, LOOKED_AT);
      if (!found.ok) return found;
      const earlier = found.value.filter((one) => one.id !== id);
      return ok({ setting: saidBefore(earlier, 'setting'), supporter: saidBefore(earlier, 'supporter') });
    },
    [id, childId],
    () => false,
  );
  return live.state === 'ready' ? live.value : NOTHING;
}
