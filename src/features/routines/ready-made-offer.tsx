import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ReadyMadeRoutine, type ReadyMadeVersion, stepsOfVersion } from '@/content/ready-made';
import { spoken } from '@/domain/wording';
import { isolate } from '@/i18n/i18n';
import { addReadyMade } from '@/services/add-ready-made';
import { pictureOfReadyMade, type ReadyMadeWords } from '@/services/ready-made-words';
import { useServices } from '@/services/services-context';
import { Button } from '@/ui/button';
import { ChoiceGroup } from '@/ui/choice-group';
import { useCurrentChild } from '@/ui/current-child';
import { hueGround } from '@/ui/hue-ground';
import { PictureView } from '@/ui/picture-view';
import { useChildName } from '@/ui/use-child-name';
import { ReadyMadeAdvice } from './ready-made-advice';
import styles from './ready-made-offer.module.css';
import { ReadyMadeSteps } from './ready-made-steps';
import { useAdding } from './use-adding';

const VERSIONS = ['full', 'essential', 'mini'] as const;

type Props = { readonly made: ReadyMadeRoutine; readonly words: ReadyMadeWords };

export function ReadyMadeOffer({ made, words }: Props) {
  const { t } = useTranslation('routines');
  const { child, children } = useCurrentChild();
  const nameOf = useChildName();
  const [version, setVersion] = useState<ReadyMadeVersion>('essential');
  const services = useServices();
  const { add, isAdding } = useAdding();
  const title = spoken(words.title, child?.address ?? 'he');
  const steps = stepsOfVersion(made, version);
  // A whole class's day has no mini; a routine of essentials alone has nothing to leave out.
  const versions = VERSIONS.filter((one) => stepsOfVersion(made, one).length > 0);

  return (
    <article>
      <header className={styles.head} style={hueGround(made.hue)}>
        <span className={styles.cover}>
          <PictureView picture={pictureOfReadyMade(made.cover)} />
        </span>
        <div className={styles.title}>
          <h1>{title}</h1>
          <p>{t('steps', { count: steps.length })}</p>
        </div>
      </header>
      <div className={styles.choose}>
        <ChoiceGroup
          label={t('readyMade.version')}
          hint={t(`readyMade.${version}Hint`)}
          choices={versions.map((value) => ({ value, label: t(`readyMade.${value}`) }))}
          value={version}
          onChange={setVersion}
        />
        {child !== null && (
          <Button
            rank="primary"
            disabled={isAdding}
            onClick={() =>
              add(title, () => addReadyMade(services, child.id, [{ readyMadeId: made.id, version }]))
            }
          >
            <Plus aria-hidden />
            {isAdding
              ? t('readyMade.adding')
              : t('readyMade.addFor', { name: isolate(nameOf(child, children)) })}
          </Button>
        )}
      </div>
      <ReadyMadeSteps made={made} steps={steps} words={words} />
      <ReadyMadeAdvice words={words} />
    </article>
  );
}
