/** "Put pictures together": beside "Photo", and at a step, where it begins with the picture that is there. */
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { OwnCard } from '@/domain/own-card';
import type { Picture } from '@/domain/picture';
import type { Address, Language } from '@/domain/wording';
import { Button } from './button';

const CombineSheet = lazy(() => import('./combine-sheet'));

type Props = {
  readonly start: Picture | null;
  /** That of the cards. */
  readonly language: Language;
  readonly address: Address;
  readonly className?: string | undefined;
  readonly onMade: (card: OwnCard) => void;
  readonly children: ReactNode;
};

export function CombineButton({ start, language, address, className, onMade, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button className={className ?? ''} onClick={() => setOpen(true)}>
        {children}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <CombineSheet
            start={start}
            language={language}
            address={address}
            onMade={(card) => {
              setOpen(false);
              onMade(card);
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
