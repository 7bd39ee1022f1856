import {
  Accessibility,
  Eye,
  Flag,
  Hand,
  HeartHandshake,
  History,
  LayoutList,
  type LucideIcon,
  Shirt,
  Timer,
  Volume2,
} from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ChildTabs } from '@/ui/child-tabs';
import { paths } from '@/ui/hash-route';
import { NicknameField } from '@/ui/nickname-field';
import { SaveNote } from '@/ui/save-note';
import styles from './child-overview.module.css';
import { CHILD_SECTIONS, type ChildSection } from './child-sections';
import { OtherChildren } from './other-children';
import { sectionSummary } from './section-summary';
import type { ChildDraft } from './use-child-draft';

const ICONS: Readonly<Record<ChildSection, LucideIcon>> = {
  look: Shirt,
  show: LayoutList,
  time: Timer,
  breaks: Hand,
  ending: Flag,
  voice: Volume2,
  touch: Accessibility,
  sight: Eye,
  prompts: HeartHandshake,
};

type Props = {
  readonly draft: ChildDraft;
  readonly name: string;
  readonly isNew: boolean;
  /** The section that was left: its card takes the focus, so that a keyboard goes on from there. */
  readonly cameFrom: ChildSection | null;
  readonly onAdded: (childId: string) => void;
};

export function ChildOverview({ draft, name, isNew, cameFrom, onAdded }: Props) {
  const { t } = useTranslation('supports');
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) page.current?.querySelector('input')?.focus();
    else if (cameFrom !== null)
      page.current?.querySelector<HTMLElement>(`[data-section="${cameFrom}"]`)?.focus();
  }, [isNew, cameFrom]);
  return (
    <ChildTabs heading={name}>
      <div className={styles.page} ref={page}>
        <div className={styles.saving}>
          <SaveNote state={draft.saving} />
        </div>
        <div className={styles.name}>
          <NicknameField value={draft.shown.nickname} onChange={(nickname) => draft.type({ nickname })} />
        </div>
        <nav aria-label={t('list')}>
          <ul className={styles.sections}>
            {CHILD_SECTIONS.map((section) => (
              <li key={section}>
                <SectionCard section={section} draft={draft} />
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.sections}>
          <PastTimesCard />
        </div>
        <OtherChildren onAdded={onAdded} />
      </div>
    </ChildTabs>
  );
}

function SectionCard({ section, draft }: { readonly section: ChildSection; readonly draft: ChildDraft }) {
  const { t, i18n } = useTranslation(['supports', 'children']);
  const summary = sectionSummary(section, draft.shown, t, i18n.language);
  return (
    <PlaceCard
      name={section}
      icon={ICONS[section]}
      href={paths.childSection(section)}
      title={t(`supports:sections.${section}`)}
      summary={summary}
    />
  );
}

/** No setting, but of this child: what was, to be noted afterwards as well. */
function PastTimesCard() {
  const { t } = useTranslation('supports');
  return (
    <PlaceCard
      name="past-times"
      icon={History}
      href={paths.runs()}
      title={t('pastTimes.title')}
      summary={t('pastTimes.summary')}
    />
  );
}

type PlaceProps = {
  readonly name: string;
  readonly icon: LucideIcon;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
};

function PlaceCard({ name, icon: Icon, href, title, summary }: PlaceProps) {
  return (
    <div className={styles.card}>
      <Icon aria-hidden />
      <div className={styles.words}>
        <a className={styles.title} href={href} data-section={name} aria-describedby={`summary-${name}`}>
          {title}
        </a>
        <p className={styles.summary} id={`summary-${name}`}>
          {summary}
        </p>
      </div>
    </div>
  );
}
