import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import styles from './item-list.module.css';

type Props = {
  readonly item: string;
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
};

/** At an end a button stays and does nothing, so that the focus is not lost. */
export function MoveButtons({ item, name, isFirst, isLast, onMove }: Props) {
  const { t } = useTranslation('supports');
  return (
    <span className={styles.moves}>
      <Button
        icon
        aria-label={t('move.up', { name })}
        aria-disabled={isFirst}
        data-move={`${item}-1`}
        onClick={() => onMove(-1)}
      >
        <ArrowUp aria-hidden />
      </Button>
      <Button
        icon
        aria-label={t('move.down', { name })}
        aria-disabled={isLast}
        data-move={`${item}1`}
        onClick={() => onMove(1)}
      >
        <ArrowDown aria-hidden />
      </Button>
    </span>
  );
}
