import {
  Footprints,
  Images,
  ListChecks,
  type LucideIcon,
  Settings,
  ShieldCheck,
  Smile,
  Trash2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/ui/hash-route';
import styles from './grown-up-frame.module.css';

const PLACES = [
  { place: 'routines', path: paths.routines(), icon: ListChecks },
  { place: 'child', path: paths.child(), icon: Smile },
  { place: 'pictures', path: paths.pictures(), icon: Images },
  { place: 'bin', path: paths.bin(), icon: Trash2 },
  { place: 'settings', path: paths.settings(), icon: Settings },
  { place: 'data', path: paths.data(), icon: ShieldCheck },
] as const satisfies readonly { place: string; path: string; icon: LucideIcon }[];

/** Pages that are reached from one in the menu. */
const PART_OF: Readonly<Record<string, string>> = {
  readyMade: 'routines',
  library: 'routines',
  runs: 'child',
  run: 'child',
  credits: 'settings',
};

type Props = { readonly place: string; readonly children: ReactNode };

/** The main menu: beside the page on a tablet, under it on a phone, where a thumb reaches it. */
export function GrownUpFrame({ place, children }: Props) {
  const { t } = useTranslation();
  const here = PART_OF[place] ?? place;
  return (
    <div className={styles.frame}>
      <button
        type="button"
        className={styles.skip}
        onClick={() => document.getElementById('content')?.focus()}
      >
        {t('nav.skip')}
      </button>
      <nav className={styles.nav} aria-label={t('nav.label')}>
        <a className={styles.brand} href={paths.routines()}>
          <Footprints aria-hidden />
          <span>{t('app')}</span>
        </a>
        <ul className={styles.places}>
          {PLACES.map(({ place: name, path, icon: Icon }) => (
            <li key={name}>
              <a className={styles.place} href={path} aria-current={here === name ? 'page' : undefined}>
                <Icon aria-hidden />
                <span>{t(`nav.${name}`)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main className={styles.content} id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
