import { useEffect, useState } from 'react';
import type { Child } from '@/domain/child';
import { isolate } from '@/i18n/i18n';
import { useCurrentChild } from '@/ui/current-child';
import { partsOf, useHash } from '@/ui/hash-route';
import { useChildName } from '@/ui/use-child-name';
import { ChildOverview } from './child-overview';
import { type ChildSection, sectionOf } from './child-sections';
import { SectionPage } from './section-page';
import { useChildDraft } from './use-child-draft';

type Props = {
  readonly child: Child;
  /** Was added just now: the nickname is asked for first. */
  readonly isNew: boolean;
  readonly onAdded: (childId: string) => void;
};

/** Above the sections, so that what could not be kept goes along from one to the next. */
export function ChildSettings({ child, isNew, onAdded }: Props) {
  const draft = useChildDraft(child);
  const { children } = useCurrentChild();
  const name = isolate(useChildName()(child, children));
  const section = sectionOf(partsOf(useHash())[1]);
  const [cameFrom, setCameFrom] = useState<ChildSection | null>(null);
  useEffect(() => {
    if (section !== null) setCameFrom(section);
  }, [section]);
  if (section !== null) return <SectionPage key={section} section={section} draft={draft} name={name} />;
  return <ChildOverview draft={draft} name={name} isNew={isNew} cameFrom={cameFrom} onAdded={onAdded} />;
}
