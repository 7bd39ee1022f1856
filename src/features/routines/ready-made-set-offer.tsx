/** One ready-made set before it is taken: every card, how to use it, and what can be done with it. */
import { Plus, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SetTexts } from '@/content/ready-made-set-texts';
import { HUE_OF_SET, isInOrder, type ReadyMadeSet } from '@/content/ready-made-sets';
import { spoken } from '@/domain/wording';
import { isolate } from '@/i18n/i18n';
import { addReadyMadeSet } from '@/services/add-ready-made-set';
import { useServices } from '@/services/services-context';
import { Button, LinkButton } from '@/ui/button';
import { useCurrentChild } from '@/ui/current-child';
import { paths } from '@/ui/hash-route';
import { hueGround } from '@/ui/hue-ground';
import { useChildName } from '@/ui/use-child-name';
import offer from './ready-made-offer.module.css';
import { ReadyMadeSetAdvice } from './ready-made-set-advice';
import { ReadyMadeSetCards } from './ready-made-set-cards';
import styles from './ready-made-set-offer.module.css';
import { useAdding } from './use-adding';

type Props = { readonly set: ReadyMadeSet; readonly words: SetTexts };

export function ReadyMadeSetOffer({ set, words }: Props) {
  const { t } = useTranslation('routines');
  const { child } = useCurrentChild();
  const title = spoken(words.title, child?.address ?? 'he');
  return (
    <article>
      <header className={offer.head} style={hueGround(HUE_OF_SET[set.kind])}>
        <div className={offer.title}>
          <h1>{title}</h1>
          <p>{t('set.facts', { kind: t(`kinds.${set.kind}.one`), count: set.cards.length })}</p>
        </div>
      </header>
      {child !== null && <Actions set={set} title={title} />}
      <ReadyMadeSetCards set={set} words={words} />
      <ReadyMadeSetAdvice set={set} words={words} />
    </article>
  );
}

function Actions({ set, title }: { readonly set: ReadyMadeSet; readonly title: string }) {
  const { t } = useTranslation('routines');
  const services = useServices();
  const { child, children } = useCurrentChild();
  const nameOf = useChildName();
  const { add, isAdding } = useAdding();
  const { kind } = set;
  if (child === null) return null;
  return (
    <div className={styles.actions}>
      <p>{kind === 'first-then' || kind === 'story' ? t(`set.asRoutine.${kind}`) : t('set.onPaper')}</p>
      <div className={styles.buttons}>
        {isInOrder(set) && (
          <Button
            rank="primary"
            disabled={isAdding}
            onClick={() => add(title, () => addReadyMadeSet(services, child.id, set.id))}
          >
            <Plus aria-hidden />
            {isAdding
              ? t('readyMade.adding')
              : t('readyMade.addFor', { name: isolate(nameOf(child, children)) })}
          </Button>
        )}
        <LinkButton rank={isInOrder(set) ? 'plain' : 'primary'} href={paths.printSet(set.id)}>
          <Printer aria-hidden />
          {t('set.print')}
        </LinkButton>
      </div>
    </div>
  );
}
