import { expect, test } from 'vitest';
import { openTab, valueIn } from '../../support/open-tab';

const blob = (text: string) => new Blob([text], { type: 'image/svg+xml' });
const plain = { words: '', licence: null, packId: null };

test('a card and its picture are kept together, the latest first', async () => {
  const tab = await openTab();
  await tab.cards.add([{ ...plain, name: { en: 'Sink' }, picture: blob('<svg>1</svg>') }]);
  const [bus] = valueIn(
    await tab.cards.add([{ ...plain, name: { en: 'Bus' }, picture: { kind: 'symbol', name: 'bus' } }]),
  );
  const [first, second] = valueIn(await tab.cards.list());
  expect([first?.name, second?.name]).toContainEqual({ en: 'Sink' });
  expect(bus?.picture).toEqual({ kind: 'symbol', name: 'bus' });
  const sink = [first, second].find((card) => card?.name.en === 'Sink');
  if (sink?.picture.kind !== 'photo') throw new Error('no photo');
  const url = await tab.media.url(sink.picture.media);
  expect(await (await fetch(url ?? '')).text()).toBe('<svg>1</svg>');
});

test('D18: a card goes to the bin and comes back', async () => {
  const tab = await openTab();
  const [card] = valueIn(await tab.cards.add([{ ...plain, name: {}, picture: blob('<svg>2</svg>') }]));
  if (card === undefined) throw new Error('not added');
  await tab.cards.bin(card.id);
  expect(valueIn(await tab.cards.list())).toEqual([]);
  await tab.cards.restore(card.id);
  expect(valueIn(await tab.cards.list())).toHaveLength(1);
});

test('an import that was interrupted leaves no cards behind, a whole one is removed whole', async () => {
  const tab = await openTab();
  await tab.cards.add([{ ...plain, packId: 'p', name: { en: 'Cat' }, picture: blob('<svg>3</svg>') }]);
  expect(valueIn(await tab.cards.list())).toEqual([]);
  await tab.packs.keep({ id: 'p', createdAt: 1, name: 'Animals', count: 1 });
  expect(valueIn(await tab.cards.list())).toHaveLength(1);
  expect(valueIn(await tab.packs.list())).toMatchObject([{ name: 'Animals', count: 1 }]);
  await tab.packs.remove('p');
  expect(valueIn(await tab.cards.list())).toEqual([]);
  expect(valueIn(await tab.packs.list())).toEqual([]);
});
