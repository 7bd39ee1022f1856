/** Buttons and links of the grown-up side: one look for each rank of action. */
import type { AnchorHTMLAttributes, ComponentPropsWithRef } from 'react';
import styles from './button.module.css';

/** primary: the one thing to do here. plain: everything else. quiet: without an edge, inside bars. */
export type ButtonRank = 'primary' | 'plain' | 'quiet' | 'careful';

type Rank = {
  readonly rank?: ButtonRank /** A square button that shows only an icon: give it an aria-label. */;
  readonly icon?: boolean;
};

export function Button({
  rank = 'plain',
  icon = false,
  className,
  type = 'button',
  ...rest
}: Rank & ComponentPropsWithRef<'button'>) {
  return <button type={type} className={buttonClass(rank, icon, className)} {...rest} />;
}

export function LinkButton({
  rank = 'plain',
  icon = false,
  className,
  children,
  ...rest
}: Rank & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a className={buttonClass(rank, icon, className)} {...rest}>
      {children}
    </a>
  );
}

/** For elements that a library renders as the button. */
export function buttonClass(rank: ButtonRank, icon = false, extra?: string): string {
  return [styles.button, styles[rank], icon ? styles.icon : '', extra ?? ''].filter(Boolean).join(' ');
}
