/** What comes in for today: five cards, or a step of this routine once more. */
import type { PlayedStep } from '@/domain/playing/played-step';
import { useChildTexts } from '@/features/player/child-texts';
import { useServices } from '@/services/services-context';
import { useTexts } from '@/ui/texts';
import styles from './grown-up-panel.module.css';
import type { PanelStep } from './panel-model';
import { StepFace } from './step-face';
import { againStep, TODAY_CARDS, todayStep } from './today-steps';

type Props = {
  readonly label: string;
  readonly steps: readonly PanelStep[];
  readonly breakMs: number;
  readonly instead?: PlayedStep | null;
  readonly onPick: (step: PlayedStep) => void;
};

export function TodayPicker({ label, steps, breakMs, instead = null, onPick }: Props) {
  const { t } = useTexts('grown-up');
  const { t: say, language } = useChildTexts();
  const { newId } = useServices().platform;
  const cards = TODAY_CARDS.map((card) =>
    todayStep(card, { id: card, label: { [language]: say(`today.${card}`) }, breakMs, instead }),
  );
  return (
    <div className={styles.picker}>
      <h4 className={styles.small}>{label}</h4>
      <div className={styles.cards}>
        {cards.map((card) => (
          <button
            key={card.id}
            type="button"
            className={styles.card}
            onClick={() => onPick(againStep(card, newId()))}
          >
            <StepFace step={card} />
          </button>
        ))}
      </div>
      <h4 className={styles.small}>{t('today.again')}</h4>
      <div className={styles.cards}>
        {steps.map(({ step }) => (
          <button
            key={step.id}
            type="button"
            className={styles.card}
            onClick={() => onPick(againStep(step, newId()))}
          >
            <StepFace step={step} />
          </button>
        ))}
      </div>
    </div>
  );
}
