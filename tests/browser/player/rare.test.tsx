/** A part of child mode that is fetched on first use, at the moments at which it can arrive. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { rare } from '@/features/player/rare';

const Part = () => <p>Here it is</p>;

/** Without `act`, which would run effects at once: between drawing and effects lies the time that is tested. */
async function shown(screen: React.ReactNode): Promise<HTMLElement> {
  const place = document.createElement('div');
  createRoot(place).render(screen);
  await vi.waitFor(() => expect(place.textContent).toContain('Screen'));
  return place;
}

test('a part that arrives after it was drawn and before its effects ran is shown', async () => {
  let arrive = (_part: typeof Part) => {};
  const Rare = rare(
    () =>
      new Promise<typeof Part>((resolve) => {
        arrive = resolve;
      }),
  );
  const arrival = Rare.fetch();
  function Screen() {
    arrive(Part);
    return (
      <>
        Screen <Rare />
      </>
    );
  }
  const place = await shown(<Screen />);
  await arrival;
  await vi.waitFor(() => expect(place.textContent).toContain('Here it is'));
});

test('a part that was fetched before is there at the first drawing', async () => {
  const Rare = rare(async () => Part);
  await Rare.fetch();
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() => root.render(<Rare />));
  expect(place.textContent).toBe('Here it is');
});

test('a part that cannot be had is told to the boundary above; the next try fetches it again', async () => {
  const load = vi.fn().mockRejectedValueOnce(new TypeError('no network')).mockResolvedValue(Part);
  const Rare = rare(load);
  // What is fetched ahead fails in silence.
  await expect(Rare.fetch()).rejects.toThrow('no network');
  load.mockRejectedValueOnce(new TypeError('no network'));
  const onUncaughtError = vi.fn();
  createRoot(document.createElement('div'), { onUncaughtError }).render(<Rare />);
  await vi.waitFor(() => expect(onUncaughtError).toHaveBeenCalledOnce());
  const place = document.createElement('div');
  createRoot(place).render(<Rare />);
  await vi.waitFor(() => expect(place.textContent).toBe('Here it is'));
});
