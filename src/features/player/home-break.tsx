/** A break that belongs to no routine is kept nowhere: after a reload the child is at home again. */
import { type ReactNode, useState } from 'react';
import type { Child } from '@/domain/child';
import { startTimer } from '@/domain/playing/timer';
import { pressingOf } from '@/domain/supports/touch-supports';
import { BreakScreen } from './break-screen';
import { useChildTexts } from './child-texts';
import { HelpScreen } from './help-screen';
import { OWN } from './own-pictures';
import { useSayWish } from './use-say-wish';
import { useSlipGuard } from './use-slip-guard';

type Props = {
  readonly child: Child;
  readonly startedAt: number;
  readonly lock: ReactNode;
  readonly onBack: () => void;
};

export function HomeBreak({ child, startedAt, lock, onBack }: Props) {
  const [timer] = useState(() => startTimer(child.breakMs, startedAt));
  const sayWish = useSayWish();
  const { t } = useChildTexts();
  const [card, setCard] = useState<string | null>(null);
  const [needsHelp, setNeedsHelp] = useState(false);
  const [saying, setSaying] = useState<string | null>(null);
  const unlessSlip = useSlipGuard(
    `${card} ${needsHelp} ${saying}`,
    startedAt,
    pressingOf(child).ignoreRepeatMs,
  );
  if (needsHelp) {
    return (
      <HelpScreen
        child={child}
        saying={saying}
        onSay={(word) => {
          sayWish({ type: 'say', word });
          unlessSlip(() => setSaying(word));
        }}
        backTo={{ words: t('myBreak'), picture: OWN.break }}
        lock={lock}
        onBack={() =>
          unlessSlip(() => {
            setNeedsHelp(false);
            setSaying(null);
          })
        }
      />
    );
  }
  return (
    <BreakScreen
      child={child}
      timer={timer}
      card={card}
      backTo={{ words: t('home'), picture: null }}
      lock={lock}
      onCard={(chosen) => unlessSlip(() => setCard(chosen))}
      onBack={() => unlessSlip(onBack)}
      askForHelp={() => {
        sayWish({ type: 'help' });
        setNeedsHelp(true);
      }}
    />
  );
}
