/** Paper for a ready-made set: nothing is stored, its cards are laid out as they are. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isInOrder, READY_MADE_SETS, type ReadyMadeSet } from '@/content/ready-made-sets';
import type { Child } from '@/domain/child';
import { newRoutine } from '@/domain/new-routine';
import { newFromSet, type SetWordsByLanguage } from '@/services/ready-made-set-words';
import { useSetWordsByLanguage } from '@/services/use-ready-made-set-texts';
import { useCurrentChild } from '@/ui/current-child';
import { paths } from '@/ui/hash-route';
import { CardChoice } from './card-choice';
import styles from './print-page.module.css';
import { PrintStudio } from './print-studio';

export default function PrintSetPage({ setId }: { readonly setId: string }) {
  const { t } = useTranslation('print');
  const { child } = useCurrentChild();
  const set = READY_MADE_SETS.find((one) => one.id === setId);
  if (child === null) return null;
  if (set !== undefined) return <Words set={set} child={child} />;
  return (
    <main className={styles.failure}>
      <p>{t('missing')}</p>
      <a href={paths.routines()}>{t('back')}</a>
    </main>
  );
}

type WordsProps = { readonly set: ReadyMadeSet; readonly child: Child };

function Words({ set, child }: WordsProps) {
  const { t } = useTranslation('print');
  const words = useSetWordsByLanguage(set);
  if (words.state === 'ready') return <SetStudio set={set} child={child} words={words.value} />;
  if (words.state === 'loading') return null;
  return (
    <main className={styles.failure}>
      <p role="alert">{t('noTexts')}</p>
      <a href={paths.readyMade(set.id)}>{t('backToSet')}</a>
    </main>
  );
}

/** A pair lies side by side, a story is read down the page with its sentences, the rest is cut out. */
const START = {
  'first-then': { layout: 'horizontal', cardSize: 'large' },
  story: { layout: 'vertical', cardSize: 'medium', words: 'sentence' },
  choice: { layout: 'horizontal', cardSize: 'large' },
  talk: { layout: 'horizontal', cardSize: 'medium' },
  feelings: { layout: 'horizontal', cardSize: 'medium' },
} as const;

function SetStudio({ set, child, words }: WordsProps & { readonly words: SetWordsByLanguage }) {
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const routine = useMemo(() => {
    const fields = newFromSet(set, child.id, words);
    const steps = fields.steps.filter(({ source = '' }) => !leftOut.has(source));
    let count = 0;
    const newId = () => `${set.id}-${count++}`;
    return newRoutine({ ...fields, steps }, { order: '', stamp: '', now: 0, newId });
  }, [set, child.id, words, leftOut]);
  return (
    <PrintStudio
      routine={routine}
      child={child}
      start={START[set.kind]}
      isNumbered={isInOrder(set)}
      back={{ href: paths.readyMade(set.id), isSet: true }}
    >
      {!isInOrder(set) && (
        <CardChoice set={set} words={words} child={child} leftOut={leftOut} onChange={setLeftOut} />
      )}
    </PrintStudio>
  );
}
