/** Makes the parts of the editor that stay the same while it is open, around what changes: languages and the chosen step. */

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '@/domain/step';
import { isolate } from '@/i18n/i18n';
import { appLanguageOf } from '@/i18n/languages';
import { useServices } from '@/services/services-context';
import { useSettings } from '@/services/use-settings';
import { useOwnLibrary } from '@/ui/own-library';
import { useToast } from '@/ui/toast';
import { useAnnouncer } from './announcer';
import { type CardTexts, cardTexts } from './card-texts';
import { type CardWording, cardText } from './card-wording';
import { createDragStore } from './drag-store';
import { createEditorActions, type EditorTexts } from './editor-actions';
import type { Editor } from './editor-context';
import type { CarryingTexts } from './keyboard-carrying';
import type { RoutineDraft } from './routine-draft';

export function useEditorParts(draft: RoutineDraft, wording: CardWording) {
  const { platform } = useServices();
  const toast = useToast();
  const { text: announcement, announce } = useAnnouncer();
  const [chosen, setChosen] = useState<string | null>(null);
  const texts = useEditorTexts(wording);
  const words = useCardTexts(wording);

  const now = useRef({ texts, words, chosen });
  useLayoutEffect(() => {
    now.current = { texts, words, chosen };
  });
  const choose = useCallback((stepId: string | null) => {
    // Several actions may follow each other before the screen is drawn again.
    now.current = { ...now.current, chosen: stepId };
    setChosen(stepId);
  }, []);

  const list = useRef<HTMLOListElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const show = useRef<(index: number) => void>(() => undefined);
  const removeZone = useRef<HTMLDivElement>(null);
  const editor = useMemo<Editor>(
    () => ({
      draft,
      announce,
      cardTexts: () => now.current.words,
      drag: createDragStore(),
      list,
      area,
      show,
      removeZone,
      actions: createEditorActions({
        draft,
        announce,
        choose,
        newId: () => platform.newId(),
        now: () => platform.clock.now(),
        texts: () => now.current.texts,
        cardTexts: () => now.current.words,
        chosen: () => now.current.chosen,
        toast: (text, action) => toast.show({ text, ...(action === undefined ? {} : { action }) }),
      }),
    }),
    [draft, announce, choose, platform, toast],
  );
  return { editor, announcement, chosen, choose, texts, words };
}

function useEditorTexts(wording: CardWording): EditorTexts & CarryingTexts {
  const { t } = useTranslation('editor');
  const { t: common } = useTranslation();
  const { language, address } = wording;
  return useMemo(() => {
    const nameOf = (step: Pick<Step, 'label'>) => {
      const label = cardText(step.label, { language, address });
      return isolate(label === '' ? t('unnamed') : label);
    };
    return {
      nameOf,
      added: (name, place, count) => t('said.added', { name, place, count }),
      moved: (name, place, count) => t('said.moved', { name, place, count }),
      pickedUp: (name, place, count) => t('said.pickedUp', { name, place, count }),
      passing: (name, place, count) => t('said.passing', { name, place, count }),
      putBack: (name, place) => t('said.putBack', { name, place }),
      removed: (name) => t('said.removed', { name }),
      undo: () => common('undo'),
      turned: (direction, edit) => t(`said.${direction}`, { edit: t(`edit.${edit}`) }),
      nothingTo: (direction) => t(`said.nothingTo.${direction}`),
      tooManySteps: () => common('failures.too-many-steps'),
    };
  }, [t, common, language, address]);
}

/** Fetched ahead, so that the first tap on a picture need not wait. */
function useCardTexts({ language, address }: CardWording): CardTexts {
  const { i18n } = useTranslation();
  const appLanguage = appLanguageOf(i18n);
  const { english } = useSettings();
  const { cards } = useOwnLibrary();
  const words = useMemo(
    () => cardTexts({ language, address }, appLanguage, english, (key) => cards.get(key)?.name),
    [language, address, appLanguage, english, cards],
  );
  useEffect(() => void words.onTheWay(), [words]);
  return words;
}
