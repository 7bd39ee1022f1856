import { useTranslation } from 'react-i18next';
import { licencesByPack } from '@/domain/licences-in';
import { ok } from '@/domain/result';
import { useLive } from '@/services/use-live';
import styles from './settings.module.css';

/** Each imported pack with whose work it is; nothing where none was imported. */
export function ImportedCredits() {
  const { t } = useTranslation('settings');
  const { t: tp } = useTranslation('pictures');
  const live = useLive(
    async (services) => {
      const packs = await services.packs.list();
      if (!packs.ok) return packs;
      const cards = packs.value.length === 0 ? ok([]) : await services.cards.list();
      if (!cards.ok) return cards;
      const credits = licencesByPack(cards.value);
      return ok(packs.value.map(({ id, name }) => ({ id, name, credits: credits.get(id) ?? [] })));
    },
    [],
    (change) => change.store === 'cards',
  );
  if (live.state !== 'ready' || live.value.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="imported">
      <h2 id="imported">{t('credits.imported')}</h2>
      <ul className={styles.points}>
        {live.value.map(({ id, name, credits }) => (
          <li key={id} dir="auto">
            {[name, credits.length === 0 ? tp('packs.noLicence') : credits.join('; ')].join(': ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
