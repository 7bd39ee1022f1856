/** What the library found: the best first, or by kind, with the routines by category. */
import { useTranslation } from 'react-i18next';
import type { LibraryItem } from '@/content/filter-ready-made';
import { ROUTINE_CATEGORIES } from '@/content/ready-made';
import { SET_KINDS } from '@/content/ready-made-sets';
import type { Language } from '@/domain/wording';
import { useSetTexts } from '@/services/use-ready-made-set-texts';
import { useReadyMadeTitles } from '@/services/use-ready-made-texts';
import { ReadyMadeCard } from './ready-made-card';
import styles from './ready-made-library.module.css';
import { ReadyMadeSetCard } from './ready-made-set-card';

type Props = {
  readonly found: readonly LibraryItem[];
  readonly isRanked: boolean;
  readonly language: Language;
};

export function LibraryResults({ found, isRanked, language }: Props) {
  const { t } = useTranslation('routines');
  const titles = useReadyMadeTitles(language);
  const sets = useSetTexts(language);
  const list = (items: readonly LibraryItem[]) => (
    <ul className={styles.cards}>
      {items.map((item) => (
        <li key={item.id}>
          {item.kind === 'routine' ? (
            <ReadyMadeCard
              made={item.made}
              title={titles.state === 'ready' ? titles.value[item.id] : undefined}
            />
          ) : (
            <ReadyMadeSetCard
              set={item.set}
              texts={sets.state === 'ready' ? sets.value[item.id] : undefined}
            />
          )}
        </li>
      ))}
    </ul>
  );
  const sections = [
    ...ROUTINE_CATEGORIES.map((category) => ({
      id: `category-${category}`,
      title: t(`category.${category}`),
      items: found.filter((item) => item.kind === 'routine' && item.made.category === category),
    })),
    ...SET_KINDS.map((kind) => ({
      id: `kind-${kind}`,
      title: t(`kinds.${kind}.all`),
      items: found.filter((item) => item.kind === kind),
    })),
  ];
  return (
    <>
      {(titles.state === 'failed' || sets.state === 'failed') && <p role="alert">{t('library.noTexts')}</p>}
      {isRanked
        ? list(found)
        : sections.map(
            ({ id, title, items }) =>
              items.length > 0 && (
                <section className={styles.category} key={id} aria-labelledby={id}>
                  <h2 id={id}>{title}</h2>
                  {list(items)}
                </section>
              ),
          )}
    </>
  );
}
