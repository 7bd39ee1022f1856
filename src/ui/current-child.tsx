/** The child whose routines are on screen, and the look that every picture wears. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Child } from '@/domain/child';
import { DEFAULT_LOOK } from '@/domain/look';
import { useLive } from '@/services/use-live';
import { useSettings } from '@/services/use-settings';
import { CardDirectionProvider } from './card-direction';
import { LookProvider } from './look-context';

type CurrentChild = {
  readonly child: Child | null;
  readonly children: readonly Child[];
  readonly isLoading: boolean;
};

const CurrentChildContext = createContext<CurrentChild>({ child: null, children: [], isLoading: true });

export function CurrentChildProvider({ children: content }: { readonly children: ReactNode }) {
  const { currentChildId } = useSettings();
  const live = useLive(
    (services) => services.children.list(),
    [],
    (change) => change.store === 'children',
  );
  const value = useMemo<CurrentChild>(() => {
    const all = live.state === 'ready' ? live.value : [];
    const child = all.find((one) => one.id === currentChildId) ?? all[0] ?? null;
    return { child, children: all, isLoading: live.state === 'loading' };
  }, [live, currentChildId]);
  return (
    <CurrentChildContext value={value}>
      <LookProvider look={value.child?.look ?? DEFAULT_LOOK} grownUp={value.child?.grownUp}>
        <CardDirectionProvider language={value.child?.cardLanguage ?? 'en'}>{content}</CardDirectionProvider>
      </LookProvider>
    </CurrentChildContext>
  );
}

export function useCurrentChild(): CurrentChild {
  return useContext(CurrentChildContext);
}
