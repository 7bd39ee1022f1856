/** Who does it, for a child who does not read: one large figure, or a large and a small one. The child itself needs no sign. */
import type { PlayedStep } from '@/domain/playing/played-step';
import { useChildTexts } from './child-texts';
import { Icon } from './icons';
import styles from './who-badge.module.css';

export function WhoBadge({ who }: { readonly who: PlayedStep['who'] | undefined }) {
  const { t } = useChildTexts();
  if (who !== 'together' && who !== 'grown-up') return null;
  return (
    <span className={styles.badge} data-badge role="img" aria-label={t(`who.${who}`)}>
      <Icon name={who} />
    </span>
  );
}
