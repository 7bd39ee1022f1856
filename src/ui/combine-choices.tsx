/** How the parts stand, a sign over them, and a number: each shown as it will look. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type ComposedPicture, LAYOUTS, MAX_COUNT, SIGNS, type Sign } from '@/domain/picture';
import { cross, tick } from '@/pictograms/kit/signs';
import { ChoiceGroup } from './choice-group';
import styles from './combine-choices.module.css';
import { PictureView } from './picture-view';

type Props = {
  readonly draft: ComposedPicture;
  readonly onChange: (draft: ComposedPicture) => void;
};

const COUNTS = Array.from({ length: MAX_COUNT }, (_, index) => index + 1);

export function CombineChoices({ draft, onChange }: Props) {
  const { t } = useTranslation('pictures');
  return (
    <>
      {draft.parts.length > 1 && (
        <ChoiceGroup
          label={t('combine.layout.label')}
          value={draft.layout}
          choices={LAYOUTS.map((layout) => ({
            value: layout,
            label: (
              <span className={styles.option}>
                <span className={styles.layout}>
                  <PictureView picture={{ ...draft, layout, sign: 'none', count: null }} />
                </span>
                {t(`combine.layout.${layout}`)}
              </span>
            ),
          }))}
          onChange={(layout) => onChange({ ...draft, layout })}
        />
      )}
      <div className={styles.marks}>
        <ChoiceGroup
          label={t('combine.sign.label')}
          value={draft.sign}
          choices={SIGNS.map((sign) => ({
            value: sign,
            label: (
              <span className={styles.sign}>
                <SignView sign={sign} />
                {t(`combine.sign.${sign}`)}
              </span>
            ),
          }))}
          onChange={(sign) => onChange({ ...draft, sign })}
        />
        <CountField count={draft.count} onChange={(count) => onChange({ ...draft, count })} />
      </div>
    </>
  );
}

function SignView({ sign }: { readonly sign: Sign }) {
  if (sign === 'none') return null;
  const html = { __html: (sign === 'tick' ? tick : cross)({ x: 0, y: 0 }) };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own signs
  return <svg viewBox="-28 -28 56 56" aria-hidden focusable="false" dangerouslySetInnerHTML={html} />;
}

type CountProps = {
  readonly count: number | null;
  readonly onChange: (count: number | null) => void;
};

/** The device's own list: two taps to any number, and a key to each. */
function CountField({ count, onChange }: CountProps) {
  const { t } = useTranslation('pictures');
  const id = useId();
  return (
    <div className={styles.count}>
      <label htmlFor={id}>{t('combine.count.label')}</label>
      <select
        id={id}
        value={count ?? ''}
        onChange={({ currentTarget: { value } }) => onChange(value === '' ? null : Number(value))}
      >
        <option value="">{t('combine.count.none')}</option>
        {COUNTS.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </div>
  );
}
