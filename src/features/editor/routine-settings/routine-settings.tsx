/** How this one routine is done: each part closed until somebody needs it. */
import { useTranslation } from 'react-i18next';
import { liveSteps, type Routine } from '@/domain/routine';
import type { CardWording } from '@/features/editor/card-wording';
import { useEditor } from '@/features/editor/editor-context';
import { Disclosure } from '@/ui/disclosure';
import { SwitchRow } from '@/ui/switch-row';
import { ChainingSettings } from './chaining-settings';
import { EndingSettings } from './ending-settings';
import { LeaveAt } from './leave-at';
import { ShowSettings } from './show-settings';

type Props = { readonly routine: Routine; readonly wording: CardWording };

export function RoutineSettings({ routine, wording }: Props) {
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  return (
    <>
      <LeaveAt leaveAt={routine.leaveAt ?? null} fits={routine.fitsToLeave === true} />
      <SwitchRow
        label={t('canStop.label')}
        hint={t('canStop.hint')}
        isOn={routine.canStop === true}
        onChange={(canStop) => actions.setRoutine({ canStop: canStop ? true : null })}
      />
      <Disclosure title={t('ending.title')} hint={t('ending.about')}>
        <EndingSettings ending={routine.ending ?? null} wording={wording} />
      </Disclosure>
      <Disclosure title={t('show.title')} hint={t('show.about')}>
        <ShowSettings show={routine.show ?? null} />
      </Disclosure>
      <Disclosure title={t('chaining.title')} hint={t('chaining.about')}>
        <ChainingSettings chaining={routine.chaining ?? null} steps={liveSteps(routine)} wording={wording} />
      </Disclosure>
    </>
  );
}
