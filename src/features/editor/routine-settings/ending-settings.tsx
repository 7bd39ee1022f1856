/** What comes after the end: nothing of the kind, one card, or a choice. */
import { useTranslation } from 'react-i18next';
import type { RoutineEnding } from '@/domain/routine';
import { CHOICES } from '@/domain/step';
import type { CardWording } from '@/features/editor/card-wording';
import { useEditor } from '@/features/editor/editor-context';
import { filledUp, type SmallCards } from '@/features/editor/step-kinds/card-changes';
import { CardList } from '@/features/editor/step-kinds/card-list';
import { useServices } from '@/services/services-context';
import { ChoiceGroup } from '@/ui/choice-group';

type Props = { readonly ending: RoutineEnding | null; readonly wording: CardWording };

const KINDS = ['none', 'then', 'choice'] as const;
const ONE = { min: 1, max: 1 } as const;

export function EndingSettings({ ending, wording }: Props) {
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  const { platform } = useServices();
  const cards = ending?.cards ?? [];
  const kind = cards.length === 0 ? 'none' : cards.length === 1 ? 'then' : 'choice';
  const set = (next: SmallCards) => actions.setRoutine({ ending: { cards: next } });
  function become(next: (typeof KINDS)[number]) {
    const newId = () => platform.newId();
    if (next === 'none') actions.setRoutine({ ending: null });
    else if (next === 'then') set(filledUp(cards.slice(0, 1), 1, newId));
    else set(filledUp(cards, CHOICES.min, newId));
  }
  return (
    <>
      <ChoiceGroup
        label={t('ending.label')}
        isColumn
        choices={KINDS.map((value) => ({ value, label: t(`ending.${value}`) }))}
        value={kind}
        onChange={become}
      />
      {kind !== 'none' && (
        <CardList
          cards={cards}
          limits={kind === 'then' ? ONE : CHOICES}
          wording={wording}
          nameOf={(place) => (kind === 'then' ? t('ending.card') : t('choices.card', { place }))}
          addLabel={t('choices.add')}
          onSet={set}
          onType={(next) => actions.typeRoutine({ ending: { cards: next } })}
        />
      )}
    </>
  );
}
