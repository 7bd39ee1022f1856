import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { READY_MADE, type ReadyMadeRoutine, stepsOfVersion } from '@/content/ready-made';
import { spoken } from '@/domain/wording';
import { appLanguageOf } from '@/i18n/languages';
import { pictureOfReadyMade } from '@/services/ready-made-words';
import { useReadyMadeTitles } from '@/services/use-ready-made-texts';
import { hueGround } from '@/ui/hue-ground';
import { LookProvider } from '@/ui/look-context';
import { PictureView } from '@/ui/picture-view';
import type { WelcomeDraft } from './finish-welcome';
import styles from './routines-part.module.css';

/** The ones that most families begin with, the three that are suggested first. */
const OFFERED = ['brush-teeth', 'morning', 'bedtime', 'wash-hands', 'toilet', 'dress-all'] as const;

type Props = {
  readonly draft: WelcomeDraft;
  readonly onChange: (fields: Partial<WelcomeDraft>) => void;
};

export function RoutinesPart({ draft, onChange }: Props) {
  const { t } = useTranslation('welcome');
  const offered = OFFERED.flatMap((id) => READY_MADE.find((made) => made.id === id) ?? []);
  const toggle = (id: string, isOn: boolean) => {
    const others = draft.readyMadeIds.filter((one) => one !== id);
    onChange({ readyMadeIds: isOn ? [...others, id] : others });
  };
  return (
    <div className={styles.part}>
      <div className={styles.words}>
        <h1 tabIndex={-1}>{t('routines.title')}</h1>
        <p>{t('routines.lead')}</p>
      </div>
      <LookProvider look={draft.look}>
        <fieldset>
          <legend className="visually-hidden">{t('routines.list')}</legend>
          <div className={styles.list}>
            {offered.map((made) => (
              <Offer
                key={made.id}
                made={made}
                isChosen={draft.readyMadeIds.includes(made.id)}
                onToggle={(isOn) => toggle(made.id, isOn)}
              />
            ))}
          </div>
        </fieldset>
      </LookProvider>
    </div>
  );
}

type OfferProps = {
  readonly made: ReadyMadeRoutine;
  readonly isChosen: boolean;
  readonly onToggle: (isOn: boolean) => void;
};

function Offer({ made, isChosen, onToggle }: OfferProps) {
  const { t, i18n } = useTranslation('welcome');
  const titles = useReadyMadeTitles(appLanguageOf(i18n));
  const title = titles.state === 'ready' ? titles.value[made.id]?.title : undefined;
  return (
    <label className={styles.offer} style={hueGround(made.hue)}>
      <input type="checkbox" checked={isChosen} onChange={(event) => onToggle(event.target.checked)} />
      <span className={styles.picture}>
        <PictureView picture={pictureOfReadyMade(made.cover)} />
      </span>
      <span className={styles.name}>
        <strong>{title === undefined ? '' : spoken(title, 'he')}</strong>
        <span>{t('routines.steps', { count: stepsOfVersion(made, 'essential').length })}</span>
      </span>
      <span className={styles.box} aria-hidden>
        <Check />
      </span>
    </label>
  );
}
