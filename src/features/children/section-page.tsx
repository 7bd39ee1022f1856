import { ChevronLeft } from 'lucide-react';
import { type ComponentType, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/ui/button';
import { paths } from '@/ui/hash-route';
import { SaveNote } from '@/ui/save-note';
import { BreaksSection } from './breaks-section';
import type { ChildSection } from './child-sections';
import { EndingSection } from './ending-section';
import { LookSection } from './look-section';
import { PromptsSection } from './prompts-section';
import { ResetSection } from './reset-section';
import styles from './section-page.module.css';
import { ShowSection } from './show-section';
import { SightSection } from './sight-section';
import { TimeSection } from './time-section';
import { TouchSection } from './touch-section';
import type { ChildDraft } from './use-child-draft';
import { VoiceSection } from './voice-section';

const CONTENTS: Readonly<Record<ChildSection, ComponentType<{ readonly draft: ChildDraft }>>> = {
  look: LookSection,
  show: ShowSection,
  time: TimeSection,
  breaks: BreaksSection,
  ending: EndingSection,
  voice: VoiceSection,
  touch: TouchSection,
  sight: SightSection,
  prompts: PromptsSection,
};

type Props = { readonly section: ChildSection; readonly draft: ChildDraft; readonly name: string };

/** A place of its own: the browser's Back leads to the list, and the heading takes the focus. */
export function SectionPage({ section, draft, name }: Props) {
  const { t } = useTranslation('supports');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const Content = CONTENTS[section];
  return (
    <div className={styles.page}>
      <LinkButton rank="quiet" className={styles.back ?? ''} href={paths.child()}>
        <ChevronLeft aria-hidden />
        {t('backTo', { name })}
      </LinkButton>
      <div className={styles.saving}>
        <SaveNote state={draft.saving} />
      </div>
      <h1 className={styles.heading} ref={heading} tabIndex={-1}>
        {t(`sections.${section}`)}
      </h1>
      {/* The texts of what a section borrows may come a moment later. */}
      <Suspense fallback={null}>
        <Content draft={draft} />
      </Suspense>
      {section !== 'look' && <ResetSection section={section} draft={draft} />}
    </div>
  );
}
