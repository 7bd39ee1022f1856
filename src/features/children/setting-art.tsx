/** Tiny drawings of what a setting does, 56 × 44. They turn with the direction of reading where it matters. */
import type { ReactNode } from 'react';
import type { Celebration } from '@/domain/supports/ending-supports';
import type { ProgressFace, View } from '@/domain/supports/show-supports';
import type { TimerStyle } from '@/domain/supports/time-supports';
import styles from './setting-art.module.css';

function Art({ children, turns = false }: { readonly children: ReactNode; readonly turns?: boolean }) {
  return (
    <svg viewBox="0 0 56 44" className={turns ? styles.turns : undefined} focusable="false" aria-hidden>
      {children}
    </svg>
  );
}

type CardProps = { readonly x: number; readonly y: number; readonly size: number; readonly isSoft?: boolean };

const Card = ({ x, y, size, isSoft = false }: CardProps) => (
  <rect
    x={x}
    y={y}
    width={size}
    height={size}
    rx="4"
    className={isSoft ? styles.soft : styles.card}
    strokeDasharray={isSoft ? '3 2' : undefined}
  />
);

const Row = ({ y, isDone = false }: { readonly y: number; readonly isDone?: boolean }) => (
  <>
    <rect x="8" y={y} width="8" height="8" rx="2" className={isDone ? styles.full : styles.card} />
    <rect x="20" y={y + 2} width="28" height="4" rx="2" className={styles.full} />
  </>
);

const NOTHING = (
  <Art>
    <path d="M20 22h16" className={styles.line} />
  </Art>
);

const ARROW = <path d="M25 22h6m-3-3 3 3-3 3" className={styles.line} />;

export const VIEW_ART: Readonly<Record<View, ReactNode>> = {
  one: (
    <Art>
      <Card x={12} y={6} size={32} />
    </Art>
  ),
  'now-next': (
    <Art turns>
      <Card x={2} y={7} size={30} />
      <Card x={36} y={13} size={18} isSoft />
    </Art>
  ),
  'now-next-later': (
    <Art turns>
      <Card x={1} y={10} size={24} />
      <Card x={27} y={15} size={14} isSoft />
      <Card x={43} y={17} size={11} isSoft />
    </Art>
  ),
  'first-then': (
    <Art turns>
      <Card x={2} y={11} size={22} />
      {ARROW}
      <Card x={32} y={11} size={22} isSoft />
    </Art>
  ),
  list: (
    <Art turns>
      <Row y={5} isDone />
      <Row y={18} />
      <Row y={31} />
    </Art>
  ),
};

export const PROGRESS_ART: Readonly<Record<ProgressFace, ReactNode>> = {
  pictures: (
    <Art turns>
      <Card x={2} y={15} size={14} />
      <Card x={21} y={15} size={14} />
      <Card x={40} y={15} size={14} isSoft />
    </Art>
  ),
  dots: (
    <Art turns>
      <circle cx="14" cy="22" r="5" className={styles.full} />
      <circle cx="28" cy="22" r="5" className={styles.full} />
      <circle cx="42" cy="22" r="5" className={styles.soft} />
    </Art>
  ),
  bar: (
    <Art turns>
      <rect x="4" y="17" width="48" height="10" rx="5" className={styles.soft} />
      <rect x="4" y="17" width="30" height="10" rx="5" className={styles.full} />
    </Art>
  ),
  none: NOTHING,
};

export const TIMER_ART: Readonly<Record<TimerStyle, ReactNode>> = {
  disc: (
    <Art>
      <circle cx="28" cy="22" r="18" className={styles.soft} />
      <path d="M28 22V4a18 18 0 1 1-18 18z" className={styles.time} />
    </Art>
  ),
  bar: (
    <Art turns>
      <rect x="4" y="15" width="48" height="14" rx="4" className={styles.soft} />
      <rect x="4" y="15" width="32" height="14" rx="4" className={styles.time} />
    </Art>
  ),
  sand: (
    <Art>
      <path d="M20 10h16l-8 12zM28 22l10 18H18z" className={styles.time} />
      <path
        d="M16 4h24M16 40h24M18 4c0 10 10 12 10 18S18 30 18 40M38 4c0 10-10 12-10 18s10 8 10 18"
        className={styles.line}
      />
    </Art>
  ),
  beads: (
    <Art turns>
      {[7, 18, 29].map((x) => (
        <circle key={x} cx={x} cy="22" r="5" className={styles.time} />
      ))}
      {[40, 50].map((x) => (
        <circle key={x} cx={x} cy="22" r="4" className={styles.soft} />
      ))}
    </Art>
  ),
  number: (
    <Art>
      <text x="28" y="32" textAnchor="middle" className={styles.number}>
        {5}
      </text>
    </Art>
  ),
  none: NOTHING,
};

export const CELEBRATION_ART: Readonly<Record<Celebration, ReactNode>> = {
  none: NOTHING,
  tick: (
    <Art>
      <path d="m16 23 9 9 16-20" className={styles.tick} />
    </Art>
  ),
  small: (
    <Art>
      {[18, 13, 8].map((radius) => (
        <circle key={radius} cx="28" cy="22" r={radius} className={styles.ring} />
      ))}
    </Art>
  ),
  photo: (
    <Art>
      <Card x={10} y={4} size={36} />
      <path d="m13 34 10-12 7 8 5-5 8 9z" className={styles.full} />
    </Art>
  ),
};
