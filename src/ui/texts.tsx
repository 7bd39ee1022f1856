/**
 * The app's words for the parts that child mode loads: i18next without its React binding, which the grown-up side adds
 * for itself. A namespace that is not there yet is fetched, and the texts come with the next drawing.
 */
import type { i18n as I18n, Namespace, TFunction } from 'i18next';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useReducer } from 'react';

const TextsContext = createContext<I18n | null>(null);

export function TextsProvider({ i18n, children }: { readonly i18n: I18n; readonly children: ReactNode }) {
  return <TextsContext value={i18n}>{children}</TextsContext>;
}

export function useI18n(): I18n {
  const i18n = useContext(TextsContext);
  if (i18n === null) throw new Error('useI18n needs a TextsProvider above it');
  return i18n;
}

/** `ready` is false until every namespace is there in the app's language. */
export function useTexts<Ns extends Namespace>(
  namespaces: Ns,
): { readonly t: TFunction<Ns>; readonly i18n: I18n; readonly ready: boolean } {
  const i18n = useI18n();
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const wanted = [namespaces].flat().join(' ');
  const { language } = i18n;
  const ready = wanted.split(' ').every((name) => i18n.hasResourceBundle(language, name));
  useEffect(() => {
    i18n.on('languageChanged', drawAgain);
    return () => i18n.off('languageChanged', drawAgain);
  }, [i18n]);
  useEffect(() => {
    if (ready) return;
    let isShown = true;
    const again = () => isShown && drawAgain();
    i18n.loadNamespaces(wanted.split(' ')).then(again, again);
    return () => {
      isShown = false;
    };
  }, [i18n, ready, wanted]);
  const t = useMemo(
    () => i18n.getFixedT(language, wanted.split(' ') as unknown as Namespace) as unknown as TFunction<Ns>,
    [i18n, wanted, language],
  );
  return { t, i18n, ready };
}
