import { useTranslation } from 'react-i18next';
import { useEditor } from '@/features/editor/editor-context';
import { TimeField } from '@/features/editor/time-field';
import { SwitchRow } from '@/ui/switch-row';

/** When it is to be finished, such as when the school bus comes. */
type Props = { readonly leaveAt: string | null; readonly fits: boolean };

export function LeaveAt({ leaveAt, fits }: Props) {
  const { t } = useTranslation('editor');
  const { actions, draft } = useEditor();
  return (
    <>
      <TimeField
        label={t('leaveAt.label')}
        hint={t('leaveAt.hint')}
        time={leaveAt}
        onType={(time) => actions.typeRoutine({ leaveAt: time })}
        onClear={() => actions.setRoutine({ leaveAt: null })}
        onLeave={draft.flush}
      />
      {leaveAt !== null && (
        <SwitchRow
          label={t('leaveAt.fits')}
          hint={t('leaveAt.fitsHint')}
          isOn={fits}
          onChange={(fitsToLeave) => actions.setRoutine({ fitsToLeave })}
        />
      )}
    </>
  );
}
