import { useEffect, useRef, useState } from 'react';
import type { PackFailure } from '@/domain/picture-pack';
import type { StoreFailure } from '@/domain/store-failure';
import {
  importPack,
  type OpenedPack,
  openPack,
  type PackChoices,
  type PackReport,
} from '@/services/import-pack';
import { askOnceToPersist } from '@/services/keep-data';
import { useServices } from '@/services/services-context';

export type ImportState =
  | { readonly is: 'looking' | 'stopped' }
  | { readonly is: 'choosing'; readonly opened: OpenedPack }
  | { readonly is: 'importing'; readonly done: number; readonly total: number }
  | { readonly is: 'done'; readonly report: PackReport }
  | { readonly is: 'refused'; readonly failure: PackFailure['kind'] }
  | { readonly is: 'not-kept'; readonly failure: StoreFailure };

export function useImport(file: File) {
  const services = useServices();
  const [state, setState] = useState<ImportState>({ is: 'looking' });
  const stopping = useRef<AbortController | null>(null);

  useEffect(() => {
    let isShown = true;
    openPack(file).then((opened) => {
      if (!isShown) {
        if (opened.ok) void opened.value.archive.close();
        return;
      }
      setState(
        opened.ok
          ? { is: 'choosing', opened: opened.value }
          : { is: 'refused', failure: opened.failure.kind },
      );
    });
    return () => {
      isShown = false;
    };
  }, [file]);

  // Another page, or Back: what cannot be watched any more is taken back.
  useEffect(() => () => stopping.current?.abort(), []);
  useWarning(state.is === 'importing');

  const start = async (opened: OpenedPack, choices: PackChoices): Promise<void> => {
    const total = opened.pictures;
    const controller = new AbortController();
    stopping.current = controller;
    setState({ is: 'importing', done: 0, total });
    const result = await importPack(services, opened, choices, {
      signal: controller.signal,
      onProgress: (done) => setState({ is: 'importing', done, total }),
    });
    if (result.ok) {
      void askOnceToPersist(services);
      setState({ is: 'done', report: result.value });
    } else setState(stateAfter(result.failure));
  };
  return { state, start, stop: () => stopping.current?.abort() };
}

type Failure = Extract<Awaited<ReturnType<typeof importPack>>, { readonly ok: false }>['failure'];

function stateAfter(failure: Failure): ImportState {
  if (failure.kind === 'stopped') return { is: 'stopped' };
  if (failure.kind === 'nothing') return { is: 'refused', failure: 'nothing' };
  return { is: 'not-kept', failure };
}

/** The browser asks before the page is closed. */
function useWarning(isBusy: boolean): void {
  useEffect(() => {
    if (!isBusy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isBusy]);
}
