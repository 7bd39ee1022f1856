import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type ReadyMadeRoutine, stepsOfVersion } from '@/content/ready-made';
import type { ReadyMadeTitle } from '@/content/ready-made-texts';
import { spoken } from '@/domain/wording';
import { pictureOfReadyMade } from '@/services/ready-made-words';
import { paths } from '@/ui/hash-route';
import { hueGround } from '@/ui/hue-ground';
import { NearView } from '@/ui/near-view';
import { PictureView } from '@/ui/picture-view';
import styles from './ready-made-card.module.css';

type Props = {
  readonly made: ReadyMadeRoutine;
  /** undefined while the words are on their way. */
  readonly title: ReadyMadeTitle | undefined;
};

export function ReadyMadeCard({ made, title }: Props) {
  const { t } = useTranslation('routines');
  const id = useId();
  return (
    <div className={styles.card} style={hueGround(made.hue)}>
      <NearView className={styles.picture ?? ''}>
        <PictureView picture={pictureOfReadyMade(made.cover)} />
      </NearView>
      <div className={styles.words}>
        {title === undefined ? (
          <span className={styles.title} />
        ) : (
          <a className={styles.title} href={paths.readyMade(made.id)} aria-describedby={`${id}facts`}>
            {spoken(title.title, 'he')}
          </a>
        )}
        <p className={styles.facts} id={`${id}facts`}>
          {t('library.facts', { age: made.fromAge, count: stepsOfVersion(made, 'full').length })}
        </p>
      </div>
    </div>
  );
}
