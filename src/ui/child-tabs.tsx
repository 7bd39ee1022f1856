/** Whose routines these are: the name alone for one child, tabs as soon as there are more. */
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useServices } from '@/services/services-context';
import styles from './child-tabs.module.css';
import { useCurrentChild } from './current-child';
import { LookFace } from './look-face';
import { useToast } from './toast';
import { useChildName } from './use-child-name';

type Props = {
  /** The page's heading: seen with one child, heard with several, where the tab says the name. */
  readonly heading: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

export function ChildTabs({ heading, actions, children }: Props) {
  const { t } = useTranslation('children');
  const { t: tc } = useTranslation();
  const services = useServices();
  const toast = useToast();
  const nameOf = useChildName();
  const { child, children: all } = useCurrentChild();
  if (child === null || all.length < 2) {
    return (
      <>
        <header className={styles.header}>
          {child !== null && (
            <span className={styles.face}>
              <LookFace look={child.look} isClose />
            </span>
          )}
          <h1 className={styles.heading}>{heading}</h1>
          {actions}
        </header>
        {children}
      </>
    );
  }
  const choose = async (childId: string) => {
    const result = await services.settings.change({ currentChildId: childId });
    if (!result.ok) toast.show({ text: tc(`failures.${result.failure.kind}`) });
  };
  return (
    <Tabs selectedKey={child.id} onSelectionChange={(key) => void choose(String(key))}>
      <header className={styles.header}>
        <h1 className="visually-hidden">{heading}</h1>
        <TabList className={styles.tabs ?? ''} aria-label={t('tabs')}>
          {all.map((one) => (
            <Tab className={styles.tab ?? ''} id={one.id} key={one.id}>
              <span className={styles.tabFace}>
                <LookFace look={one.look} isClose />
              </span>
              <bdi className={styles.name}>{nameOf(one, all)}</bdi>
            </Tab>
          ))}
        </TabList>
        {actions}
      </header>
      <TabPanel id={child.id} className={styles.panel ?? ''}>
        {children}
      </TabPanel>
    </Tabs>
  );
}
