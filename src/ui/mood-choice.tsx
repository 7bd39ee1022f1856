/** Five faces with words, from low to very good, all in one colour: no mood is a wrong one. Tapped again, it is taken back. */
import { useTexts } from '@/ui/texts';
import styles from './mood-choice.module.css';

const MOODS = [1, 2, 3, 4, 5] as const;
/** How far the middle of the mouth hangs below its corners. */
const BEND = { 1: -5, 2: -2.5, 3: 0, 4: 3, 5: 6 } as const;

type Props = {
  readonly label: string;
  readonly mood: number | null;
  readonly onMood: (mood: number | null) => void;
};

export function MoodChoice({ label, mood, onMood }: Props) {
  const { t } = useTexts('grown-up');
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      <div className={styles.moods}>
        {MOODS.map((one) => (
          <button
            key={one}
            type="button"
            className={styles.mood}
            aria-pressed={one === mood}
            onClick={() => onMood(one === mood ? null : one)}
          >
            <svg viewBox="0 0 32 32" aria-hidden focusable="false">
              <circle cx="16" cy="16" r="13" />
              <path d={`M11 12v1M21 12v1M10 ${21 - BEND[one] / 2}q6 ${BEND[one] * 1.2} 12 0`} />
            </svg>
            {t(`moods.${one}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
