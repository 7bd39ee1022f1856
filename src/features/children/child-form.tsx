import { useEffect, useRef } from 'react';
import type { Child } from '@/domain/child';
import { SaveNote } from '@/ui/save-note';
import { CardsSection } from './cards-section';
import styles from './child-form.module.css';
import { LookSection } from './look-section';
import { TimeSection } from './time-section';
import { TouchSection } from './touch-section';
import { useChildDraft } from './use-child-draft';

type Props = {
  readonly child: Child;
  /** Was added just now: the nickname is asked for first. */
  readonly isNew: boolean;
};

export function ChildForm({ child, isNew }: Props) {
  const draft = useChildDraft(child);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) form.current?.querySelector('input')?.focus();
  }, [isNew]);
  return (
    <div className={styles.frame} ref={form}>
      <div className={styles.saving}>
        <SaveNote state={draft.saving} />
      </div>
      <div className={styles.form}>
        <LookSection draft={draft} />
        <CardsSection draft={draft} />
        <TimeSection draft={draft} />
        <TouchSection draft={draft} />
      </div>
    </div>
  );
}
