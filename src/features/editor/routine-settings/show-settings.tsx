/** What of the child's own settings is different in this routine. */
import { useTranslation } from 'react-i18next';
import { PICTURE_LEVELS } from '@/domain/picture-ladder';
import {
  CARDS_VISIBLE,
  LABEL_POSITIONS,
  PROGRESS_FACES,
  type RoutineShow,
  STEP_ORDERS,
  VIEWS,
} from '@/domain/supports/show-supports';
import { useEditor } from '@/features/editor/editor-context';
import { SelectField } from '@/features/editor/select-field';
import { useRoutineChild } from '@/features/editor/use-routine';
import { isolate } from '@/i18n/i18n';
import { withShow } from './with-show';

const AS_CHILD = 'as-child';
const VALUES = {
  view: VIEWS,
  stepOrder: STEP_ORDERS,
  labelPosition: LABEL_POSITIONS,
  pictureLevel: PICTURE_LEVELS,
  progress: PROGRESS_FACES,
} as const;
const FIELDS = Object.keys(VALUES) as (keyof typeof VALUES)[];
const COUNTS = Array.from({ length: CARDS_VISIBLE.max }, (_, i) => String(i + CARDS_VISIBLE.min));

export function ShowSettings({ show }: { readonly show: RoutineShow | null }) {
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  const { child, name } = useRoutineChild();
  const asChild = (own: string) => ({
    value: AS_CHILD,
    label:
      own === ''
        ? t('show.asChild', { name: isolate(name) })
        : t('show.asChildOwn', { name: isolate(name), own }),
  });
  const set = (field: keyof RoutineShow, value: string) =>
    actions.setRoutine({
      show: withShow(
        show,
        field,
        value === AS_CHILD ? null : field === 'cardsVisible' ? Number(value) : value,
      ),
    });
  return (
    <>
      {FIELDS.map((field) => (
        <SelectField
          key={field}
          label={t(`show.${field}.label`)}
          {...((field === 'stepOrder' || field === 'progress') && { hint: t(`show.${field}.hint`) })}
          options={[
            asChild(child === null ? '' : optionText(field, child[field])),
            ...VALUES[field].map((value) => ({ value, label: optionText(field, value) })),
          ]}
          value={show?.[field] ?? AS_CHILD}
          onChange={(value) => set(field, value)}
        />
      ))}
      <SelectField
        label={t('show.cardsVisible.label')}
        options={[
          asChild(child === null ? '' : String(child.cardsVisible)),
          ...COUNTS.map((count) => ({ value: count, label: count })),
        ]}
        value={show?.cardsVisible === undefined ? AS_CHILD : String(show.cardsVisible)}
        onChange={(value) => set('cardsVisible', value)}
      />
    </>
  );

  function optionText(field: keyof typeof VALUES, value: string): string {
    return t(`show.${field}.${value}` as 'show.view.one');
  }
}
