/** Tokens come as steps are done. A place that is empty is a ring, a token is full: never by colour alone. */
import { useChildTexts } from './child-texts';
import { Icon } from './icons';
import styles from './tokens.module.css';

export function Tokens({ earned, total }: { readonly earned: number; readonly total: number }) {
  const { t } = useChildTexts();
  const places = Array.from({ length: total }, (_, i) => i < earned);
  return (
    <div
      className={styles.tokens}
      data-many={total > 5 || undefined}
      role="img"
      aria-label={t('tokens', { number: earned, total })}
    >
      {places.map((isEarned, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the places are all alike and never move
        <span key={i} className={styles.token} data-earned={isEarned || undefined}>
          {isEarned && <Icon name="star" />}
        </span>
      ))}
    </div>
  );
}
