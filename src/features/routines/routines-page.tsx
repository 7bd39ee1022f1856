/** The child's routines, and the ready-made ones to take from. */
import { Play, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isolate } from '@/i18n/i18n';
import { useServices } from '@/services/services-context';
import { Button, LinkButton } from '@/ui/button';
import { ChildTabs } from '@/ui/child-tabs';
import { useCurrentChild } from '@/ui/current-child';
import { paths } from '@/ui/hash-route';
import { NoChild } from './no-child';
import { ReadyMadeSection } from './ready-made-section';
import { RoutineList } from './routine-list';
import styles from './routines-page.module.css';
import { useRoutineActions } from './use-routine-actions';

export default function RoutinesPage() {
  const { t } = useTranslation('routines');
  const { t: tc } = useTranslation();
  const services = useServices();
  const actions = useRoutineActions();
  const { child, isLoading } = useCurrentChild();
  if (isLoading) return null;
  if (child === null) return <NoChild />;

  const nickname = child.nickname.trim();
  const makeNew = async () => {
    const count = await services.routines.count(child.id);
    await actions.makeNew(child.id, count.ok ? count.value : 0);
  };
  return (
    <>
      <ChildTabs
        heading={nickname === '' ? t('title') : t('titleOf', { name: isolate(nickname) })}
        actions={
          <div className={styles.actions}>
            <LinkButton href={paths.childHome()}>
              <Play aria-hidden />
              {tc('nav.childMode')}
            </LinkButton>
            <Button rank="primary" onClick={makeNew}>
              <Plus aria-hidden />
              {t('new')}
            </Button>
          </div>
        }
      >
        <RoutineList child={child} key={child.id} />
      </ChildTabs>
      <ReadyMadeSection />
    </>
  );
}
