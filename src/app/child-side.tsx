import { ChildMode, ChildModeCrash } from '@/features/player/child-mode';
import { partsOf, useHash } from '@/ui/hash-route';
import { CrashBoundary } from './crash-boundary';

export default function ChildSide() {
  const [side, routineId] = partsOf(useHash());
  return (
    <CrashBoundary fallback={<ChildModeCrash />}>
      <ChildMode routineId={side === 'play' && routineId !== undefined ? routineId : null} />
    </CrashBoundary>
  );
}
