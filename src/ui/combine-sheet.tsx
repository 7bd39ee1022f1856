/**
 * Where pictures are put together. One sheet shows the maker or, while a part is chosen, the picker: no sheet lies on
 * another, and closing the picker leads back to what was made so far.
 *
 * Loaded when it is first opened.
 */
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { movePart, withoutPart, withPart } from '@/domain/combine-pictures';
import type { OwnCard } from '@/domain/own-card';
import { type Picture, type PictureKey, pictureKey } from '@/domain/picture';
import { type Address, type Language, textIn } from '@/domain/wording';
import { isolate } from '@/i18n/i18n';
import { CombineMaker } from './combine-maker';
import styles from './combine-sheet.module.css';
import { ConfirmDialog } from './confirm-dialog';
import { useOwnLibrary } from './own-library';
import { PictureBrowser } from './picture-browser';
import { pictureFor } from './picture-library';
import { Sheet } from './sheet';
import { useCombining } from './use-combining';
import { useFocusLater } from './use-focus-later';

type Props = {
  /** What it begins with: nothing, one picture, or one that was put together before. */
  readonly start: Picture | null;
  /** That of the cards. */
  readonly language: Language;
  readonly address: Address;
  /** After the card is on the disk. */
  readonly onMade: (card: OwnCard) => void;
  readonly onClose: () => void;
};

export default function CombineSheet({ start, language, address, onMade, onClose }: Props) {
  const { t } = useTranslation('pictures');
  const own = useOwnLibrary();
  const combining = useCombining(start, { own, language, address });
  const { draft, setDraft, names } = combining;
  const [picking, setPicking] = useState<number | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const focusLater = useFocusLater(box);
  const partAt = (index: number) => {
    const part = draft.parts[index];
    const name = part === undefined ? '' : names.of(part);
    return name === '' ? t('combine.unnamed', { place: index + 1 }) : isolate(name);
  };

  const pick = (at: number) => {
    setPicking(at);
    focusLater('[data-picking]');
  };
  const stopPicking = (at: number) => {
    setPicking(null);
    focusLater(`[data-part-at="${at}"]`, '[data-add-part]');
  };
  const take = (key: PictureKey, card?: OwnCard) => {
    const part = pictureFor(key);
    if (picking === null || part === null || part.kind === 'composed') return;
    setDraft(withPart(draft, part, picking));
    // A photo that was taken a moment ago is in no list yet.
    const name = card === undefined ? names.of(part) : textIn(card.name, language, address);
    setSaid(name === '' ? '' : t('combine.said.chosen', { place: picking + 1, name: isolate(name) }));
    stopPicking(picking);
  };
  const move = (from: number, to: number) => {
    setDraft(movePart(draft, from, to));
    setSaid(t('combine.said.moved', { name: partAt(from), place: to + 1 }));
    const [same, other] = to < from ? ['earlier', 'later'] : ['later', 'earlier'];
    focusLater(`[data-move="${same} ${to}"]:enabled`, `[data-move="${other} ${to}"]`);
  };
  const remove = (at: number) => {
    setDraft(withoutPart(draft, at));
    setSaid(t('combine.said.removed', { name: partAt(at) }));
    focusLater(`[data-part-at="${Math.min(at, draft.parts.length - 2)}"]`, '[data-add-part]');
  };
  const close = () => {
    if (picking !== null) stopPicking(picking);
    else if (combining.isChanged) setLeaving(true);
    else onClose();
  };

  const labelOf = useCallback((name: string) => t('combine.take', { name: isolate(name) }), [t]);
  const pickTitle = t('combine.pick', { place: (picking ?? 0) + 1 });
  const chosen = draft.parts[picking ?? -1];
  return (
    <>
      <Sheet isOpen size="tall" title={picking === null ? t('combine.title') : pickTitle} onClose={close}>
        <div className={styles.box} ref={box}>
          <p className="visually-hidden" role="status">
            {said}
          </p>
          {picking === null ? (
            <CombineMaker
              combining={combining}
              language={language}
              nameAt={partAt}
              onPick={pick}
              onMove={move}
              onRemove={remove}
              onMade={onMade}
              onCancel={close}
            />
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: a place to begin from, not a set of fields
            <div className={styles.picking} role="group" aria-label={pickTitle} tabIndex={-1} data-picking>
              <PictureBrowser
                isForPart
                labelOf={labelOf}
                address={address}
                cardLanguage={language}
                chosen={chosen === undefined ? null : pictureKey(chosen)}
                onPick={take}
              />
            </div>
          )}
        </div>
      </Sheet>
      <ConfirmDialog
        isOpen={isLeaving}
        title={t('combine.leave.title')}
        confirmLabel={t('combine.leave.confirm')}
        onConfirm={onClose}
        onCancel={() => setLeaving(false)}
      >
        <p>{t('combine.leave.body')}</p>
      </ConfirmDialog>
    </>
  );
}
