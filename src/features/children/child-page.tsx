/** One child: the look in the pictures, and how the child is helped, one section at a time. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChildTabs } from '@/ui/child-tabs';
import { useCurrentChild } from '@/ui/current-child';
import { ChildSettings } from './child-settings';
import { OtherChildren } from './other-children';

export default function ChildPage() {
  const { t } = useTranslation('children');
  const { child, isLoading } = useCurrentChild();
  const [addedId, setAddedId] = useState<string | null>(null);
  if (isLoading) return null;
  if (child === null) {
    return (
      <ChildTabs heading={t('title')}>
        <OtherChildren onAdded={setAddedId} />
      </ChildTabs>
    );
  }
  return <ChildSettings child={child} key={child.id} isNew={child.id === addedId} onAdded={setAddedId} />;
}
