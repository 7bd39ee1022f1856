/**
 * A part of the app that is fetched when it is first needed, and shown at once when it is there already.
 *
 * React holds back for 300 ms what it had to wait for, so the first screen is fetched before the first drawing.
 */
import { type ComponentType, lazy, useState } from 'react';

export type PageLoader<P extends object> = {
  readonly Page: ComponentType<P>;
  load(): Promise<unknown>;
};

export function pageLoader<P extends object>(
  fetchPage: () => Promise<{ readonly default: ComponentType<P> }>,
): PageLoader<P> {
  let loaded: ComponentType<P> | null = null;
  const load = async () => {
    const page = await fetchPage();
    loaded = page.default;
    return page;
  };
  const Lazy = lazy(load) as ComponentType<P>;
  function Page(props: P) {
    // Kept for as long as it is shown: a page that changed its kind would lose what was typed into it.
    const [Shown] = useState<{ readonly page: ComponentType<P> }>(() => ({ page: loaded ?? Lazy }));
    return <Shown.page {...props} />;
  }
  return { Page, load };
}
