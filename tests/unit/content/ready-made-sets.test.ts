import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { READY_MADE } from '@/content/ready-made';
import { loadSetTexts } from '@/content/ready-made-set-texts';
import { isInOrder, READY_MADE_SETS, SET_KINDS, type SetKind } from '@/content/ready-made-sets';
import { spoken, type Wording } from '@/domain/wording';
import { PICTOGRAM_PACKS } from '@/pictograms/pictogram-index';

/** What the practice notes list, sections 2.2 to 2.5. */
const PAIRS_OF_NOTES = 24;
const BOARDS_OF_NOTES = [
  'snack',
  'quiet',
  'move',
  'play',
  'clothes',
  'breathe-or-help',
  'who-reads',
  'which-chair',
];
const TALK_OF_NOTES =
  'break help stop finished more wait toilet drink hungry it-hurts too-loud too-bright too-hot too-cold i-dont-know yes no my-turn not-ready-yet something-is-different quiet hug no-touch thank-you'.split(
    ' ',
  );
const FEELINGS_OF_NOTES = ['happy', 'sad', 'angry', 'worried', 'tired', 'excited', 'ok', 'i-dont-know'];
const STORIES_OF_NOTES =
  'haircut dentist doctor fire-drill new-teacher someone-away birthday-party bus supermarket sleep-at-grandma rain tablet-ends'.split(
    ' ',
  );
const PAGES = ['what', 'where', 'who', 'happens', 'i-can', 'ends'];

const LANGUAGES = [
  ['en', 'uk'],
  ['en', 'us'],
  ['ar', 'uk'],
] as const;

const setsOf = (kind: SetKind) => READY_MADE_SETS.filter((set) => set.kind === kind);
const cardsOf = (kind: SetKind) => setsOf(kind).flatMap(({ cards }) => cards.map(({ id }) => id));
const wordCount = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
const forms = (wording: Wording) => [spoken(wording, 'he'), spoken(wording, 'she')];
const sentencesOf = (text: string) => text.match(/[^.?!]+[.?!]”?/g) ?? [];

describe('ready-made sets', () => {
  it('P45 have Stop in the pairs that begin at the hairdresser, the dentist and the doctor', () => {
    const stopped = READY_MADE_SETS.filter(({ canStop }) => canStop).map(({ id }) => id);
    expect(stopped).toEqual(['doctor-car-music', 'haircut-toy', 'dentist-swing']);
  });

  it('are all that the practice notes list', () => {
    expect(setsOf('first-then')).toHaveLength(PAIRS_OF_NOTES);
    const boards = setsOf('choice').map(({ id }) => id);
    expect(boards).toEqual(expect.arrayContaining(BOARDS_OF_NOTES.map((id) => `choose-${id}`)));
    expect(cardsOf('talk')).toEqual(expect.arrayContaining(TALK_OF_NOTES));
    expect(cardsOf('feelings')).toEqual(expect.arrayContaining(FEELINGS_OF_NOTES));
    expect(setsOf('story').map(({ id }) => id)).toEqual(STORIES_OF_NOTES.map((id) => `story-${id}`));
  });

  it('have ids of their own, among the routines too, and so have the cards within each', () => {
    const ids = [...READY_MADE, ...READY_MADE_SETS].map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    for (const { id, cards } of READY_MADE_SETS) {
      expect(repeated(cards.map((card) => card.id)), id).toEqual([]);
      for (const text of [id, ...cards.map((card) => card.id)]) expect(text).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });

  it('show pictures that exist, none of them twice in one set', () => {
    const pictograms = new Set<string>(Object.values(PICTOGRAM_PACKS).flat());
    const symbols = bundledSymbols();
    for (const { id, cards } of READY_MADE_SETS) {
      for (const { pictogram, symbol } of cards) {
        if (pictogram === undefined) expect(symbols, id).toContain(symbol);
        else expect(pictograms, id).toContain(pictogram);
      }
      expect(repeated(cards.map((card) => card.pictogram ?? card.symbol ?? '')), id).toEqual([]);
    }
  });

  it('are a first and a then, two to six choices, six pages', () => {
    for (const { id, cards } of setsOf('first-then'))
      expect(
        cards.map((card) => card.id),
        id,
      ).toEqual(['first', 'then']);
    for (const { id, cards } of setsOf('choice')) {
      expect(cards.length, id).toBeGreaterThanOrEqual(2);
      expect(cards.length, id).toBeLessThanOrEqual(6);
    }
    for (const { id, cards } of setsOf('story'))
      expect(
        cards.map((card) => card.id),
        id,
      ).toEqual(PAGES);
  });

  it('let every question about feelings be answered with not knowing', () => {
    for (const { id, cards } of setsOf('feelings'))
      expect(
        cards.some((card) => card.id === 'i-dont-know' || card.id === 'not-sure'),
        id,
      ).toBe(true);
  });

  it('do not make food the only "then"', () => {
    const food = setsOf('first-then').filter(({ id }) => /-(snack|fruit|juice)$/.test(id));
    expect(food.length).toBeLessThanOrEqual(3);
  });

  it('never make a child go on until a timer ends', () => {
    const timers = READY_MADE_SETS.flatMap(({ cards }) => cards.flatMap(({ timer }) => timer ?? []));
    expect(timers.map(({ kind }) => kind)).toEqual(timers.map(() => 'at-most'));
  });

  it('name only routines that exist', () => {
    for (const { id, routine } of READY_MADE_SETS)
      if (routine !== undefined)
        expect(
          READY_MADE.map((made) => made.id),
          id,
        ).toContain(routine);
  });

  it('tell facts first in a story, at least two for each other sentence, and at most one instruction', () => {
    for (const { id, cards } of setsOf('story')) {
      const kinds = cards.flatMap(({ sentences = [] }) => sentences);
      const facts = kinds.filter((kind) => kind === 'fact').length;
      expect(
        cards[0]?.sentences?.every((kind) => kind === 'fact'),
        id,
      ).toBe(true);
      expect(facts, id).toBeGreaterThanOrEqual(2 * (kinds.length - facts));
      expect(kinds.filter((kind) => kind === 'instruction').length, id).toBeLessThanOrEqual(1);
      expect(new Set(cards.find((card) => card.id === 'i-can')?.sentences), id).toEqual(new Set(['choice']));
    }
  });
});

describe.each(LANGUAGES)('the words of the ready-made sets in %s (%s)', async (language, english) => {
  const texts = Object.fromEntries(
    await Promise.all(
      SET_KINDS.map(async (kind) => [kind, await loadSetTexts(language, kind, english)] as const),
    ),
  );
  const words = READY_MADE_SETS.map((set) => ({ set, texts: texts[set.kind]?.[set.id] }));
  const cards = words.flatMap(({ set, texts: own }) =>
    set.cards.flatMap((card) => {
      const said = own?.cards[card.id];
      return said === undefined ? [] : [{ at: `${set.id} ${card.id}`, set, card, ...said }];
    }),
  );

  it('cover every set and card, and nothing else', () => {
    for (const kind of SET_KINDS) {
      expect(Object.keys(texts[kind] ?? {})).toEqual(setsOf(kind).map(({ id }) => id));
      for (const { id, cards: own } of setsOf(kind))
        expect(Object.keys(texts[kind]?.[id]?.cards ?? {}), id).toEqual(own.map((card) => card.id));
    }
  });

  it('leave no text empty, for a boy or a girl', () => {
    const all: Wording[] = [
      ...words.flatMap(({ texts: own }) => [own?.title ?? '', own?.note ?? 'none']),
      ...cards.flatMap(({ label, say, body = 'none' }) => [label, say, body]),
    ];
    for (const text of all.flatMap(forms)) expect(text.trim()).not.toBe('');
  });

  it('keep labels to four words without digits', () => {
    for (const { at, label } of cards)
      for (const text of forms(label)) {
        expect(wordCount(text), `${at}: ${text}`).toBeLessThanOrEqual(4);
        expect(text, at).not.toMatch(/\p{Nd}|\.$/u);
      }
  });

  it('keep what a card says to ten words, and each sentence of a story', () => {
    for (const { at, set, say } of cards)
      for (const text of forms(say).flatMap((said) => (set.kind === 'story' ? sentencesOf(said) : said)))
        expect(wordCount(text), `${at}: ${text}`).toBeLessThanOrEqual(10);
  });

  it('never say one sentence twice in a set, or one card differently in two sets of a kind', () => {
    for (const { set } of words) {
      const said = cards.filter((card) => card.set.id === set.id).map(({ say }) => spoken(say, 'he'));
      expect(repeated(said), set.id).toEqual([]);
    }
    for (const kind of ['talk', 'feelings'] as const) {
      const own = cards.filter(({ set }) => set.kind === kind);
      const wordings = new Set(own.map(({ card, label, say }) => JSON.stringify([card.id, label, say])));
      expect(wordings.size).toBe(new Set(own.map(({ card }) => card.id)).size);
    }
  });

  it('have body words on every feeling, and on nothing else', () => {
    for (const { at, set, body } of cards)
      expect(body !== undefined, at).toBe(set.kind === 'feelings' && set.id !== 'feelings-body');
  });

  it('say the sentences of a story as they are marked: a choice says "I can"', () => {
    const can = language === 'en' ? /\bI can (?!be\b)/ : /يمكنني/;
    for (const { at, card, say } of cards.filter(({ set }) => set.kind === 'story')) {
      const sentences = sentencesOf(spoken(say, 'he'));
      expect(sentences, at).toHaveLength(card.sentences?.length ?? 0);
      sentences.forEach((sentence, index) => {
        expect(can.test(sentence), `${at}: ${sentence}`).toBe(card.sentences?.[index] === 'choice');
      });
    }
  });

  it('promise no feelings and scold nobody', () => {
    const refused =
      language === 'en'
        ? /\b(must|should|have to|need to|naughty|bad|good|brave|fun|happy|calm|don't worry|not scary|will)\b/i
        : /يجب|لازم|ممنوع|عيب|شاطر|مؤدب|مشاغب|سأكون|سأشعر|ممتع|لا تخف|شجاع/;
    for (const { at, say } of cards.filter(({ set }) => isInOrder(set)))
      for (const text of forms(say)) expect(text, at).not.toMatch(refused);
  });
});

it('Arabic and English sets never mix their scripts', async () => {
  for (const kind of SET_KINDS) {
    expect(JSON.stringify(await loadSetTexts('en', kind, 'uk'))).not.toMatch(/\p{Script=Arabic}/u);
    const arabic = Object.values(await loadSetTexts('ar', kind, 'uk'));
    const said = arabic.flatMap(({ title, note = '', cards }) => [
      title,
      note,
      ...Object.values(cards).flatMap(({ label, say, body = '' }) => [label, say, body]),
    ]);
    expect(said.flatMap(forms).join(' ')).not.toMatch(/[a-z]/i);
  }
});

it('American cards have American words', async () => {
  const sets = await Promise.all(SET_KINDS.map((kind) => loadSetTexts('en', kind, 'us')));
  const british =
    /\b(maths|trolley|queue|supermarket|pyjamas|mum|yoghurt|garden|hairdresser|bricks|poorly)\b/i;
  const said = sets.flatMap(Object.values).flatMap(({ title, cards }) => [title, ...Object.values(cards)]);
  expect(said.map((text) => JSON.stringify(text)).filter((text) => british.test(text))).toEqual([]);
});

function bundledSymbols(): ReadonlySet<string> {
  const index = JSON.parse(readFileSync('src/pictograms/symbols/generated/index.json', 'utf8'));
  return new Set(namesIn(index));
}

function namesIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => [key, ...namesIn(value)]);
}

function repeated(list: readonly string[]): readonly string[] {
  return [...new Set(list.filter((one, at) => list.indexOf(one) !== at))];
}
