/** One run, afterwards: the help that each step needed, and what there is to say of it. Nothing has to be filled in. */
import { ChevronLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Child } from '@/domain/child';
import { EMPTY_SESSION, type Run } from '@/domain/playing/run';
import type { RunEvent } from '@/domain/playing/run-event';
import { sessionRecord, stepRecords } from '@/domain/playing/run-record';
import { ok, type Result } from '@/domain/result';
import type { StoreFailure } from '@/domain/store-failure';
import { useServices } from '@/services/services-context';
import { useLive } from '@/services/use-live';
import { LinkButton } from '@/ui/button';
import { FailureNote } from '@/ui/failure-note';
import { paths } from '@/ui/hash-route';
import { SessionFields } from '@/ui/session-fields';
import { useToast } from '@/ui/toast';
import { RunStep } from './run-step';
import { useRunWords } from './run-words';
import styles from './runs.module.css';

export default function RunPage({ runId }: { readonly runId: string }) {
  const { t } = useTranslation('runs');
  const live = useLive(
    async ({ runs, children }) => {
      const [run, all] = await Promise.all([runs.get(runId), children.list()]);
      if (!run.ok) return run;
      if (!all.ok) return all;
      return ok({ run: run.value, child: all.value.find(({ id }) => id === run.value.childId) ?? null });
    },
    [runId],
    (change) => change.store === 'runs' && change.id === runId,
  );
  return (
    <div className={styles.page}>
      <LinkButton rank="quiet" className={styles.back ?? ''} href={paths.runs()}>
        <ChevronLeft aria-hidden />
        {t('title')}
      </LinkButton>
      {live.state === 'failed' && <FailureNote failure={live.failure} />}
      {live.state === 'ready' && live.value.child !== null && (
        <RunNotes run={live.value.run} child={live.value.child} />
      )}
    </div>
  );
}

/** Levels and notes are events of the run, as in the panel, so that its record says the same wherever they were noted. */
function RunNotes({ run, child }: { readonly run: Run; readonly child: Child }) {
  const { t } = useTranslation('runs');
  const { runs, platform } = useServices();
  const say = useFailureToast();
  const { title, day, outcome } = useRunWords(child)(run);
  const record = sessionRecord(run);
  const note = async (event: RunEvent) => say(await runs.append(run.id, [event], run.seen));
  return (
    <>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p className={styles.hint}>{`${day} · ${outcome}`}</p>
      <section className={styles.steps} aria-labelledby="run-steps">
        <h2 id="run-steps">{t('steps')}</h2>
        {stepRecords(run)
          .filter(({ state }) => state !== 'left-out')
          .map((step) => (
            <RunStep
              key={step.stepId}
              step={step}
              child={child}
              onLevel={(level) =>
                note({ type: 'prompted', at: platform.clock.now(), stepId: step.stepId, level })
              }
              onNote={(words) =>
                note({ type: 'noted', at: platform.clock.now(), stepId: step.stepId, note: words })
              }
            />
          ))}
      </section>
      <SessionFields
        run={run}
        session={run.session ?? EMPTY_SESSION}
        isStopped={record.stoppedStepId !== null || record.outcome !== 'finished'}
        heading="h2"
        changeSession={async (set) => say(await runs.setSession(run.id, set))}
      />
    </>
  );
}

function useFailureToast(): (result: Result<unknown, StoreFailure>) => void {
  const { t } = useTranslation();
  const toast = useToast();
  return (result) => {
    if (!result.ok) toast.show({ text: t(`failures.${result.failure.kind}`) });
  };
}
