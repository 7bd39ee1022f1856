import { useTranslation } from 'react-i18next';
import { useEditor } from '@/features/editor/editor-context';
import { TimeField } from '@/features/editor/time-field';

/** When it is to be finished, such as when the school bus comes. */
export function LeaveAt({ leaveAt }: { readonly leaveAt: string | null }) {
  const { t } = useTranslation('editor');
  const { actions, draft } = useEditor();
  return (
    <TimeField
      label={t('leaveAt.label')}
      hint={t('leaveAt.hint')}
      time={leaveAt}
      onType={(time) => actions.typeRoutine({ leaveAt: time })}
      onClear={() => actions.setRoutine({ leaveAt: null })}
      onLeave={draft.flush}
    />
  );
}
