import { describe, expect, test } from 'vitest';
import { foldWords } from '@/domain/fold-words';
import { pictureKey } from '@/domain/picture';
import { buildPictureIndex, searchPictures } from '@/domain/picture-search';
import { fail } from '@/domain/result';
import { textIn } from '@/domain/wording';
import type { AppServices } from '@/services/app-services';
import { importPack, openPack, type PackChoices } from '@/services/import-pack';
import { createFakePlatform, MONDAY_MORNING } from '../../support/fake-platform';
import { newDatabaseName, openTab, valueIn } from '../../support/open-tab';
import { numberedSvg, packedZip, svgOf, zipOf } from '../../support/pack-files';
import { twoHalves, withExif } from '../../support/photo-files';
import { readAllRaw } from '../../support/raw-database';
import { routineFields, stepFields } from '../../support/sample-routine';

const CHOICES: PackChoices = { name: 'Symbols', language: 'en', licence: null };
const quiet = () => ({ signal: new AbortController().signal, onProgress: () => undefined });

async function bringIn(services: AppServices, zip: File, choices: Partial<PackChoices> = {}) {
  const opened = valueIn(await openPack(zip));
  return importPack(services, opened, { ...CHOICES, ...choices }, quiet());
}

const names = async (services: AppServices) =>
  valueIn(await services.cards.list())
    .map((card) => textIn(card.name, 'en', 'he'))
    .sort();

test('three thousand drawings come in with progress, are found, survive a reload and leave whole', async () => {
  const name = newDatabaseName();
  const tab = await openTab(name);
  const files = Object.fromEntries(
    Array.from({ length: 3_000 }, (_, index) => [`set/thing ${index + 1}x.svg`, numberedSvg(index)]),
  );
  const opened = valueIn(await openPack(zipOf(files)));
  expect(opened.pictures).toBe(3_000);
  const steps: number[] = [];
  const { pack, leftOut } = valueIn(
    await importPack(tab, opened, CHOICES, { ...quiet(), onProgress: (done) => steps.push(done) }),
  );
  expect([pack.count, leftOut]).toEqual([3_000, []]);
  expect(steps.length).toBeGreaterThan(50);
  expect(steps.every((done, at) => done > (steps[at - 1] ?? 0))).toBe(true);
  expect(steps.at(-1)).toBe(3_000);

  const again = await openTab(name);
  const cards = valueIn(await again.cards.list());
  expect(cards).toHaveLength(3_000);
  const entries = cards.map((card) => ({
    key: pictureKey(card.picture),
    name: textIn(card.name, 'en', 'he'),
    words: [],
    weight: 0,
  }));
  const [found] = searchPictures(buildPictureIndex(entries, foldWords), 'thing 2718x', 6);
  expect(entries.find(({ key }) => key === found)?.name).toBe('thing 2718x');

  valueIn(await again.packs.remove(pack.id));
  expect(await readAllRaw(name, 'cards')).toEqual([]);
  expect(await readAllRaw(name, 'packs')).toEqual([]);
  expect(await readAllRaw(name, 'media')).toEqual([]);
}, 60_000);

test('a removed pack leaves the pictures that a step shows, with their licence', async () => {
  const name = newDatabaseName();
  const tab = await openTab(name);
  const table = 'file,name,licence,author\na.svg,Soap,CC BY 4.0,Ann';
  const { pack } = valueIn(
    await bringIn(tab, zipOf({ 'a.svg': numberedSvg(1), 'b.svg': numberedSvg(2), 'list.csv': table })),
  );
  const soap = valueIn(await tab.cards.list()).find((card) => card.name.en === 'Soap');
  if (soap?.picture.kind !== 'photo') throw new Error('no picture');
  expect(soap.licence).toEqual({ name: 'CC BY 4.0', author: 'Ann' });
  const step = { ...stepFields('Soap'), picture: soap.picture };
  valueIn(await tab.routines.create([{ ...routineFields('Wash', []), steps: [step] }]));
  valueIn(await tab.packs.remove(pack.id));
  expect(await readAllRaw(name, 'media')).toHaveLength(1);
  expect(valueIn(await tab.media.licences([soap.picture.media]))).toEqual([
    { name: 'CC BY 4.0', author: 'Ann' },
  ]);
});

test('pictures of every kind come in small, without what is not picture, and keep see-through grounds', async () => {
  const tab = await openTab();
  const photo = withExif(await twoHalves(1600, 900));
  const files = {
    'p.jpg': photo,
    'q.png': await twoHalves(64, 64, 'image/png'),
    'r.webp': await twoHalves(64, 64, 'image/webp'),
  };
  valueIn(await bringIn(tab, zipOf(files)));
  for (const { picture } of valueIn(await tab.cards.list())) {
    if (picture.kind !== 'photo') throw new Error('no picture');
    const kept = await (await fetch((await tab.media.url(picture.media)) ?? '')).blob();
    expect(kept.size).toBeLessThan(300 * 1024);
    expect(await kept.text()).not.toContain('GPS');
    const shown = await createImageBitmap(kept);
    expect(Math.max(shown.width, shown.height)).toBeLessThanOrEqual(800);
  }
  expect(await names(tab)).toEqual(['p', 'q', 'r']);
});

test('what cannot be used is left out and named, and the rest comes in', async () => {
  const tab = await openTab();
  const { leftOut, pack } = valueIn(
    await bringIn(
      tab,
      zipOf({
        'good.svg': svgOf('<script>alert(1)</script><circle r="3"/>'),
        'half.png': (await twoHalves(64, 64, 'image/png')).slice(0, 60),
        'text.svg': 'not a drawing',
        'read me.txt': 'hello',
        'circle.svg': svgOf('<g id="a"><use href="#a"/></g>'),
      }),
    ),
  );
  expect(pack.count).toBe(1);
  expect(leftOut.map(({ path, why }) => `${path}: ${why}`).sort()).toEqual([
    'circle.svg: broken',
    'half.png: broken',
    'read me.txt: not-a-picture',
    'text.svg: not-a-picture',
  ]);
  const [card] = valueIn(await tab.cards.list());
  if (card?.picture.kind !== 'photo') throw new Error('no picture');
  const text = await (await fetch((await tab.media.url(card.picture.media)) ?? '')).text();
  expect(text).toContain('circle');
  expect(text).not.toContain('script');
});

describe('a file that is no pack is refused in words and changes nothing', () => {
  test('no zip', async () => {
    expect(await openPack(new File(['hello'], 'a.zip'))).toEqual(fail({ kind: 'not-a-zip' }));
    expect(await openPack(new File([], 'a.zip'))).toEqual(fail({ kind: 'not-a-zip' }));
  });

  test('a download that was cut short', async () => {
    const whole = zipOf({ 'a.svg': numberedSvg(1), 'b.svg': numberedSvg(2) });
    expect(await openPack(new File([whole.slice(0, whole.size - 60)], 'a.zip'))).toEqual(
      fail({ kind: 'damaged' }),
    );
  });

  test('no picture in it', async () => {
    expect(await openPack(zipOf({ 'a.txt': 'hello' }))).toEqual(fail({ kind: 'nothing' }));
  });

  test('a password', async () => {
    expect(await openPack(await packedZip({ 'a.svg': numberedSvg(1) }, { password: 'x' }))).toEqual(
      fail({ kind: 'locked' }),
    );
  });

  test('a bomb: a picture that grows a thousandfold', async () => {
    const zip = await packedZip({ 'bomb.svg': svgOf(' '.repeat(25 * 1024 * 1024)) });
    expect(zip.size).toBeLessThan(100_000);
    expect(await openPack(zip)).toEqual(fail({ kind: 'nothing' }));
  });

  test('a bomb that lies about its size', async () => {
    const tab = await openTab();
    const zip = zipOf({ 'bomb.svg': svgOf(' '.repeat(100_000)) }, { saidSize: 1_000 });
    const opened = valueIn(await openPack(zip));
    expect(await importPack(tab, opened, CHOICES, quiet())).toEqual(fail({ kind: 'nothing' }));
  });

  test('more pictures than a device can bear', async () => {
    const files = Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`${index}.svg`, '']));
    expect(await openPack(zipOf(files))).toEqual(fail({ kind: 'too-many' }));
  });

  test('paths that lead out of their folder', async () => {
    const tab = await openTab();
    const zip = zipOf({ '../evil.svg': numberedSvg(1), 'good.svg': numberedSvg(2) });
    const { leftOut } = valueIn(await bringIn(tab, zip));
    expect(leftOut).toEqual([{ path: '../evil.svg', why: 'unsafe-name' }]);
    expect(await names(tab)).toEqual(['good']);
  });
});

describe('an import that does not end leaves nothing', () => {
  const zip = () =>
    zipOf(
      Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`${index}.svg`, numberedSvg(index)])),
    );

  test('when a grown-up stops it', async () => {
    const name = newDatabaseName();
    const tab = await openTab(name);
    const stopping = new AbortController();
    const opened = valueIn(await openPack(zip()));
    const stopped = await importPack(tab, opened, CHOICES, {
      signal: stopping.signal,
      onProgress: () => stopping.abort(),
    });
    expect(stopped).toEqual(fail({ kind: 'stopped' }));
    expect(await readAllRaw(name, 'cards')).toEqual([]);
    expect(await readAllRaw(name, 'media')).toEqual([]);
  });

  test('when the disk is full half-way', async () => {
    const name = newDatabaseName();
    const tab = await openTab(name);
    let batches = 0;
    const filling: AppServices = {
      ...tab,
      cards: {
        ...tab.cards,
        add: async (cards) => {
          batches += 1;
          return batches === 2 ? fail({ kind: 'full' as const }) : tab.cards.add(cards);
        },
      },
    };
    expect(await bringIn(filling, zip())).toEqual(fail({ kind: 'full' }));
    expect(await readAllRaw(name, 'cards')).toEqual([]);
  });

  test('when the tab is closed: nobody sees the rest, and it goes once no tab works on it', async () => {
    const name = newDatabaseName();
    const closed = await openTab(name);
    valueIn(
      await closed.cards.add([
        {
          name: {},
          words: '',
          licence: null,
          packId: 'half',
          picture: new Blob([numberedSvg(1)], { type: 'image/svg+xml' }),
        },
      ]),
    );
    expect(valueIn(await closed.cards.list())).toEqual([]);
    await openAfter(name, 5);
    expect(await readAllRaw(name, 'cards')).toHaveLength(1);
    await openAfter(name, 11);
    await expect.poll(() => readAllRaw(name, 'cards')).toEqual([]);
    await expect.poll(() => readAllRaw(name, 'media')).toEqual([]);
  });
});

async function openAfter(name: string, minutes: number): Promise<void> {
  const platform = createFakePlatform(`after ${minutes}`);
  platform.setNow(MONDAY_MORNING + minutes * 60_000);
  await openTab(name, platform);
  // Idle work is asked for at the start; what would go has gone by then.
  await new Promise((resolve) => setTimeout(resolve, 300));
}
