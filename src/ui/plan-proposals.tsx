/** "Move on?" A proposal is a question to the grown-up, and "not yet" is as good an answer; the record asks again another day. */
import { useState } from 'react';
import type { Child } from '@/domain/child';
import type { Proposal } from '@/domain/playing/proposals';
import { textIn } from '@/domain/wording';
import { isolate } from '@/i18n/i18n';
import { type Proposals, useProposals } from '@/services/use-proposals';
import { Button } from './button';
import styles from './plan-proposals.module.css';
import { useTexts } from './texts';

type Props = {
  readonly routineId: string;
  readonly child: Pick<Child, 'promptOrder' | 'cardLanguage' | 'address'>;
};

export function PlanProposals({ routineId, child }: Props) {
  const { t, ready } = useTexts('grown-up');
  const proposals = useProposals(routineId, child);
  const [answered, setAnswered] = useState<readonly string[]>([]);
  if (proposals === null || !ready) return null;
  const open = proposals.list.filter((one) => !answered.includes(keyOf(one)));
  if (open.length === 0) return null;
  return (
    <section className={styles.proposals} aria-label={t('proposals.title')}>
      {open.map((proposal) => (
        <ProposalCard
          key={keyOf(proposal)}
          proposal={proposal}
          proposals={proposals}
          child={child}
          onLater={() => setAnswered([...answered, keyOf(proposal)])}
        />
      ))}
    </section>
  );
}

type CardProps = Pick<Props, 'child'> & {
  readonly proposal: Proposal;
  readonly proposals: Proposals;
  readonly onLater: () => void;
};

function ProposalCard({ proposal, proposals, child, onLater }: CardProps) {
  const { t } = useTexts('grown-up');
  const [hasFailed, setFailed] = useState(false);
  const nameOf = (stepId: string) => {
    const step = proposals.routine.steps.find(({ id }) => id === stepId);
    const name = step === undefined ? '' : textIn(step.label, child.cardLanguage, child.address);
    return isolate(name === '' ? t('proposals.unnamed') : name);
  };
  const names = { step: nameOf(proposal.stepId), times: proposal.times };
  return (
    <div className={styles.card}>
      <p>
        {proposal.kind === 'next-target'
          ? t('proposals.nextTarget', { ...names, next: nameOf(proposal.nextStepId) })
          : t('proposals.nextStage', { ...names, level: t(`levels.${proposal.stage.level}`) })}
      </p>
      {hasFailed && <p role="alert">{t('proposals.failed')}</p>}
      <div className={styles.answers}>
        <Button
          rank="primary"
          onClick={() => void proposals.agree(proposal).then((isKept) => setFailed(!isKept))}
        >
          {t('proposals.agree')}
        </Button>
        <Button onClick={onLater}>{t('proposals.later')}</Button>
      </div>
    </div>
  );
}

function keyOf(proposal: Proposal): string {
  return `${proposal.kind} ${proposal.stepId} ${JSON.stringify(proposal.kind === 'next-stage' ? proposal.stage : proposal.nextStepId)}`;
}
