/** The way out of child mode. One tap on the lock is enough to help, not to leave: then the lock's question comes once more (K16). */
import { type ReactNode, useState } from 'react';
import { LockDialog } from '@/features/player/lock/lock';

export function useLeaving(
  wasAsked: boolean,
  onExit: () => unknown,
): { readonly leave: () => void; readonly question: ReactNode } {
  const [isAsking, setAsking] = useState(false);
  return {
    leave: () => (wasAsked ? void onExit() : setAsking(true)),
    question: isAsking && <LockDialog onRight={() => void onExit()} onClose={() => setAsking(false)} />,
  };
}
