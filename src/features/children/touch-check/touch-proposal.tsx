/** What the check proposes, in words, beside what is set now. */
import { useTranslation } from 'react-i18next';
import type { TouchSupports } from '@/domain/supports/touch-supports';
import { appLanguageOf, LANGUAGES } from '@/i18n/languages';
import { Button } from '@/ui/button';
import styles from './touch-proposal.module.css';

type Props = {
  readonly present: TouchSupports;
  readonly proposed: Partial<TouchSupports>;
  readonly hasTooFew: boolean;
  readonly onUse: () => void;
  readonly onKeep: () => void;
};

const ROWS = ['ignoreRepeatMs', 'holdMs', 'pressOn', 'targetSize'] as const;

export function TouchProposal({ present, proposed, hasTooFew, onUse, onKeep }: Props) {
  const { t } = useTranslation('children');
  const words = useValueWords();
  const rows = ROWS.filter((row) => proposed[row] !== undefined);
  if (rows.length === 0) {
    return (
      <div className={styles.proposal}>
        <p>{t(hasTooFew ? 'touchCheck.tooFew' : 'touchCheck.nothing')}</p>
        <div className={styles.actions}>
          <Button rank="primary" onClick={onKeep} autoFocus>
            {t('touchCheck.keep')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.proposal}>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row} className={styles.row}>
            <h3>{t(`touchCheck.settings.${row}`)}</h3>
            <p className={styles.why}>{t(`touchCheck.why.${row}`)}</p>
            <dl className={styles.values}>
              <div>
                <dt>{t('touchCheck.now')}</dt>
                <dd>{words(present)[row]}</dd>
              </div>
              <div data-proposed="">
                <dt>{t('touchCheck.proposed')}</dt>
                <dd>{words({ ...present, ...proposed })[row]}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button onClick={onKeep}>{t('touchCheck.keep')}</Button>
        <Button rank="primary" onClick={onUse} autoFocus>
          {t('touchCheck.use')}
        </Button>
      </div>
    </div>
  );
}

function useValueWords() {
  const { t, i18n } = useTranslation('children');
  const { locale } = LANGUAGES[appLanguageOf(i18n)];
  const seconds = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    numberingSystem: 'latn',
  });
  const duration = (ms: number) => (ms === 0 ? t('touchCheck.off') : seconds.format(ms / 1_000));
  return ({ ignoreRepeatMs, holdMs, pressOn, targetSize }: TouchSupports) => ({
    ignoreRepeatMs: duration(ignoreRepeatMs),
    holdMs: duration(holdMs),
    pressOn: t(`touchCheck.pressOn.${pressOn}`),
    targetSize: t(`touchCheck.targetSize.${targetSize}`),
  });
}
