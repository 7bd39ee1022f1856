import { Pencil, Play, Printer } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Child } from '@/domain/child';
import { coverOf, liveSteps, type Routine } from '@/domain/routine';
import { languageOf } from '@/domain/wording';
import { isolate } from '@/i18n/i18n';
import { appLanguageOf } from '@/i18n/languages';
import { Button, LinkButton } from '@/ui/button';
import { clockText } from '@/ui/clock-text';
import { paths } from '@/ui/hash-route';
import { hueGround } from '@/ui/hue-ground';
import { PictureView } from '@/ui/picture-view';
import styles from './routine-card.module.css';
import { RoutineMenu, type RoutineMenuAction } from './routine-menu';
import { useRoutineTitle } from './use-routine-title';

type Props = {
  readonly routine: Routine;
  readonly child: Child;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onAction: (action: RoutineMenuAction) => void;
};

export const menuIdOf = (routineId: string) => `more-${routineId}`;

export function RoutineCard({ routine, child, isFirst, isLast, onAction }: Props) {
  const { t, i18n } = useTranslation('routines');
  const headingId = useId();
  const title = useRoutineTitle()(routine, child);
  const steps = liveSteps(routine);
  const clockTime = steps.find((step) => step.clockTime !== null)?.clockTime ?? null;
  const named = (action: string) => t('named', { action, title: isolate(title) });
  return (
    <li>
      <article className={styles.card} style={hueGround(routine.hue)} aria-labelledby={headingId}>
        <div className={styles.cover}>
          <PictureView picture={coverOf(routine)} />
        </div>
        <div className={styles.words}>
          <h2
            id={headingId}
            className={styles.title}
            dir="auto"
            lang={languageOf(routine.title, child.cardLanguage, child.address)}
          >
            {title}
          </h2>
          <p>{t('steps', { count: steps.length })}</p>
          {clockTime !== null && <p>{t('from', { time: clockText(clockTime, appLanguageOf(i18n)) })}</p>}
        </div>
        <RoutineMenu
          title={title}
          buttonId={menuIdOf(routine.id)}
          isFirst={isFirst}
          isLast={isLast}
          onAction={onAction}
        />
        <div className={styles.actions}>
          {steps.length === 0 ? (
            <Button disabled aria-label={named(t('play'))} aria-describedby={`${headingId}-why`}>
              <Play aria-hidden />
              {t('play')}
            </Button>
          ) : (
            <LinkButton href={paths.play(routine.id)} aria-label={named(t('play'))}>
              <Play aria-hidden />
              {t('play')}
            </LinkButton>
          )}
          <LinkButton href={paths.editor(routine.id)} aria-label={named(t('edit'))}>
            <Pencil aria-hidden />
            {t('edit')}
          </LinkButton>
          <LinkButton href={paths.print(routine.id)} aria-label={named(t('print'))}>
            <Printer aria-hidden />
            {t('print')}
          </LinkButton>
        </div>
        {steps.length === 0 && (
          <p className={styles.why} id={`${headingId}-why`}>
            {t('noSteps')}
          </p>
        )}
      </article>
    </li>
  );
}
