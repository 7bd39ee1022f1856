/** What kind of step it is and what hangs on it, as small signs in its row. */
import {
  ArrowLeftRight,
  Film,
  LayoutGrid,
  ListChecks,
  type LucideIcon,
  Route,
  User,
  Users,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Step } from '@/domain/step';
import styles from './step-signs.module.css';

type Sign = { readonly icon: LucideIcon; readonly words: string; readonly count?: number };

export function StepSigns({ step }: { readonly step: Step }) {
  const signs = useSigns(step);
  if (signs.length === 0) return null;
  return (
    <span className={styles.signs}>
      {signs.map(({ icon: Icon, words, count }) => (
        <span className={styles.sign} key={words} title={words}>
          <Icon aria-hidden />
          {count !== undefined && <span aria-hidden>{count}</span>}
          <span className="visually-hidden">{words}</span>
        </span>
      ))}
    </span>
  );
}

function useSigns({ kind, who, choices, parts, clip }: Step): readonly Sign[] {
  const { t } = useTranslation('editor');
  const signs: Sign[] = [];
  if (kind === 'choice') {
    const count = choices?.length ?? 0;
    signs.push({ icon: LayoutGrid, words: t('sign.choice', { count }), count });
  }
  if (kind === 'change') signs.push({ icon: ArrowLeftRight, words: t('kind.change') });
  if (kind === 'routine') signs.push({ icon: Route, words: t('kind.routine') });
  if (who === 'together') signs.push({ icon: Users, words: t('sign.together') });
  if (who === 'grown-up') signs.push({ icon: User, words: t('sign.grown-up') });
  if (kind === 'do' && parts?.length)
    signs.push({ icon: ListChecks, words: t('sign.parts', { count: parts.length }), count: parts.length });
  if (clip) signs.push({ icon: Film, words: t('sign.clip') });
  return signs;
}
