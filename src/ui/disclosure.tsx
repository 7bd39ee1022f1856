/** A part of a page that is drawn once it is opened: rarely needed choices cost nothing until then. */
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import styles from './disclosure.module.css';

type Props = {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
};

export function Disclosure({ title, hint, children }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.box}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          {hint !== undefined && <span className={styles.hint}>{hint}</span>}
        </span>
        <ChevronDown aria-hidden />
      </button>
      {isOpen && (
        <div className={styles.content} id={id}>
          {children}
        </div>
      )}
    </div>
  );
}
