import { act, render, renderHook, screen } from '@testing-library/react';
import { type ReactNode, StrictMode, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { ok } from '@/domain/result';
import type { Routine } from '@/domain/routine';
import type { AppServices, Saved } from '@/services/app-services';
import { ServicesProvider, useServices } from '@/services/services-context';
import { useLive } from '@/services/use-live';
import { newDatabaseName, openTab, valueIn } from '../../support/open-tab';
import { routineFields } from '../../support/sample-routine';

const within = (services: AppServices) =>
  function Within({ children }: { children: ReactNode }) {
    return (
      <StrictMode>
        <ServicesProvider services={services}>{children}</ServicesProvider>
      </StrictMode>
    );
  };

function useTitles(childId = 'child') {
  const live = useLive(
    (services) => services.routines.list(childId),
    [childId],
    (change) => change.store === 'routines',
  );
  return live.state === 'ready' ? live.value.map((routine: Routine) => routine.title.en) : live.state;
}

test('D26: a list follows what this and another tab change', async () => {
  const name = newDatabaseName();
  const [here, there] = [await openTab(name), await openTab(name)];
  const { result } = renderHook(() => useTitles(), { wrapper: within(here) });
  expect(result.current).toBe('loading');
  await vi.waitFor(() => expect(result.current).toEqual([]));
  await act(() => here.routines.create([routineFields('one')]));
  await vi.waitFor(() => expect(result.current).toEqual(['one']));
  await act(() => there.routines.create([routineFields('two')]));
  await vi.waitFor(() => expect(result.current).toEqual(['one', 'two']));
});

/** A reading whose answers the test gives, in any order. */
function slowReading() {
  const asked: ((value: string) => void)[] = [];
  const read = (): Saved<string> => new Promise((resolve) => asked.push((value) => resolve(ok(value))));
  return { asked, read };
}

test('D26: answers out of order are passed over, and the old one stays while a newer is on its way', async () => {
  const tab = await openTab();
  const { asked, read } = slowReading();
  const seen: string[] = [];
  const { result } = renderHook(
    () => {
      const live = useLive(read, [], () => true);
      const shown = live.state === 'ready' ? live.value : live.state;
      if (seen.at(-1) !== shown) seen.push(shown);
      return shown;
    },
    {
      wrapper: ({ children }: { children: ReactNode }) => (
        <ServicesProvider services={tab}>{children}</ServicesProvider>
      ),
    },
  );
  await act(async () => asked[0]?.('first'));
  expect(result.current).toBe('first');
  await act(() => tab.settings.change({ locked: true }));
  await act(() => tab.settings.change({ locked: false }));
  expect(asked).toHaveLength(3);
  expect(result.current).toBe('first');
  await act(async () => asked[2]?.('third'));
  await act(async () => asked[1]?.('second'));
  expect(result.current).toBe('third');
  expect(seen).toEqual(['loading', 'first', 'third']);
});

test('many changes of one write are one reading', async () => {
  const tab = await openTab();
  const read = vi.fn((services: AppServices) => services.routines.count('child'));
  renderHook(() => useLive(read, [], () => true), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <ServicesProvider services={tab}>{children}</ServicesProvider>
    ),
  });
  expect(read).toHaveBeenCalledTimes(1);
  await act(() => tab.routines.create(Array.from({ length: 20 }, () => routineFields('x'))));
  expect(read).toHaveBeenCalledTimes(2);
});

test('a change that does not matter reads nothing', async () => {
  const tab = await openTab();
  const read = vi.fn((services: AppServices) => services.routines.list('child'));
  renderHook(() => useLive(read, [], (change) => change.store === 'routines'), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <ServicesProvider services={tab}>{children}</ServicesProvider>
    ),
  });
  await act(() => tab.settings.change({ locked: true }));
  expect(read).toHaveBeenCalledTimes(1);
});

test("another child's list is never shown under this child's name", async () => {
  const tab = await openTab();
  await tab.routines.create([routineFields('of child'), { ...routineFields('of other'), childId: 'other' }]);
  const shown: string[] = [];
  function Home() {
    const [childId, setChildId] = useState('child');
    shown.push(`${childId}: ${useTitles(childId)}`);
    return (
      <button type="button" onClick={() => setChildId('other')}>
        other
      </button>
    );
  }
  render(
    <ServicesProvider services={tab}>
      <Home />
    </ServicesProvider>,
  );
  await vi.waitFor(() => expect(shown.at(-1)).toBe('child: of child'));
  act(() => screen.getByRole('button').click());
  await vi.waitFor(() => expect(shown.at(-1)).toBe('other: of other'));
  expect([...new Set(shown)]).toEqual([
    'child: loading',
    'child: of child',
    'other: loading',
    'other: of other',
  ]);
});

test('a failure is told, and the list is back when reading works again', async () => {
  const tab = await openTab();
  const [routine] = valueIn(await tab.routines.create([routineFields('one')]));
  const id = routine?.id ?? '';
  const { result } = renderHook(
    () =>
      useLive(
        (services) => services.routines.get(id),
        [id],
        () => true,
      ),
    {
      wrapper: within(tab),
    },
  );
  await vi.waitFor(() => expect(result.current.state).toBe('ready'));
  await act(() => tab.routines.deleteForever(id));
  await vi.waitFor(() => expect(result.current).toEqual({ state: 'failed', failure: { kind: 'missing' } }));
});

test('a screen that is gone hears nothing more', async () => {
  const tab = await openTab();
  const { asked, read } = slowReading();
  const { unmount } = renderHook(() => useLive(read, [], () => true), { wrapper: within(tab) });
  const before = asked.length;
  unmount();
  await tab.settings.change({ locked: true });
  for (const answer of asked) answer('late');
  expect(asked).toHaveLength(before);
});

test('without a provider a screen says what is missing', () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => renderHook(() => useServices())).toThrow('ServicesProvider');
  silent.mockRestore();
});
