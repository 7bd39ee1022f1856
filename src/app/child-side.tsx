import { ChildMode } from '@/features/player/child-mode';
import { partsOf, useHash } from '@/ui/hash-route';

export default function ChildSide() {
  const [side, routineId] = partsOf(useHash());
  return <ChildMode routineId={side === 'play' && routineId !== undefined ? routineId : null} />;
}
