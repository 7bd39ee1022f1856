/** Makes the parts of the editor that stay the same while it is open, around what changes: languages and the chosen step. */
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PictureKey } from '@/domain/picture';
import type { Step } from '@/domain/step';
import type { Language, Texts } from '@/domain/wording';
import { isolate } from '@/i18n/i18n';
import { useServices } from '@/services/services-context';
import { pictureName, usePictureLibrary } from '@/ui/picture-library';
import { useToast } from '@/ui/toast';
import { useAnnouncer } from './announcer';
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
  const textsOfPicture = useTextsOfPictures(wording);

  const now = useRef({ texts, textsOfPicture, chosen });
  useLayoutEffect(() => {
    now.current = { texts, textsOfPicture, chosen };
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
        textsOfPicture: (key) => now.current.textsOfPicture(key),
        chosen: () => now.current.chosen,
        toast: (text, action) => toast.show({ text, ...(action === undefined ? {} : { action }) }),
      }),
    }),
    [draft, announce, choose, platform, toast],
  );
  return { editor, announcement, chosen, choose, texts, textsOfPicture };
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

/** A new card is written in the language of the cards and in that of the app. */
function useTextsOfPictures({ language, address }: CardWording): (key: PictureKey) => Texts {
  const { t, i18n } = useTranslation('editor');
  const appLanguage = i18n.language as Language;
  const app = usePictureLibrary(appLanguage);
  const cards = usePictureLibrary(language);
  return useCallback(
    (key) => {
      const texts: Partial<Record<Language, string>> = {};
      for (const found of [app, cards]) {
        if (found.state !== 'ready') continue;
        const name = pictureName(found.library, key, address);
        if (name !== '') texts[found.library.language] = name;
      }
      if (Object.keys(texts).length > 0) return texts;
      const isKnown = key === 'p:break' || key === 'p:wait';
      return isKnown ? { [appLanguage]: t(key === 'p:break' ? 'library.break' : 'library.wait') } : {};
    },
    [app, cards, address, appLanguage, t],
  );
}
