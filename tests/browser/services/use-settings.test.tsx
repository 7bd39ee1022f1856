import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { ServicesProvider } from '@/services/services-context';
import { useClosed } from '@/services/use-closed';
import { useSettings } from '@/services/use-settings';
import { newDatabaseName, openTab, type Tab } from '../../support/open-tab';

const within = (tab: Tab) => ({
  wrapper: ({ children }: { children: ReactNode }) => (
    <ServicesProvider services={tab}>{children}</ServicesProvider>
  ),
});

test('a screen follows the settings of this and of another tab', async () => {
  const name = newDatabaseName();
  const [here, there] = [await openTab(name), await openTab(name)];
  const { result } = renderHook(() => useSettings(), within(here));
  expect(result.current.theme).toBe('calm');
  await act(() => here.settings.change({ theme: 'contrast' }));
  expect(result.current.theme).toBe('contrast');
  await act(() => there.settings.change({ locked: true }));
  await vi.waitFor(() => expect(result.current).toMatchObject({ theme: 'contrast', locked: true }));
});

test('a screen learns that another tab has deleted everything', async () => {
  const name = newDatabaseName();
  const [here, there] = [await openTab(name), await openTab(name)];
  const { result } = renderHook(() => useClosed(), within(here));
  expect(result.current).toBeNull();
  await act(() => there.deleteEverything());
  await vi.waitFor(() => expect(result.current).toBe('deleted'));
});
