/** One child: the look in the pictures, the words on the cards, and how the child is helped. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isolate } from '@/i18n/i18n';
import { ChildTabs } from '@/ui/child-tabs';
import { useCurrentChild } from '@/ui/current-child';
import { useChildName } from '@/ui/use-child-name';
import { ChildForm } from './child-form';
import { OtherChildren } from './other-children';

export default function ChildPage() {
  const { t } = useTranslation('children');
  const { child, children, isLoading } = useCurrentChild();
  const nameOf = useChildName();
  const [addedId, setAddedId] = useState<string | null>(null);
  if (isLoading) return null;
  return (
    <ChildTabs heading={child === null ? t('title') : isolate(nameOf(child, children))}>
      {child !== null && <ChildForm child={child} key={child.id} isNew={child.id === addedId} />}
      <OtherChildren onAdded={setAddedId} />
    </ChildTabs>
  );
}
