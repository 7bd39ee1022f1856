import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitLines, LINE_HEIGHT } from '@/domain/fit-lines';
import { clockHands, MARGIN_MM, type PrintPlan, planSheets, WALL_CARD_MM } from '@/domain/print-layout';

const plans = fc.record<PrintPlan>({
  layout: fc.constantFrom('vertical', 'horizontal', 'timetable', 'wall'),
  paper: fc.constantFrom('a4', 'letter'),
  cardSize: fc.constantFrom('small', 'medium', 'large'),
  steps: fc.integer({ min: 0, max: 300 }),
  blanks: fc.integer({ min: 0, max: 6 }),
  isRightToLeft: fc.boolean(),
});

test('every step stands on exactly one card, in order, with the blank cards after them', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const steps = planSheets(plan).flatMap((sheet) => sheet.cards.map((card) => card.step));
      const wanted = [...Array.from({ length: plan.steps }, (_, i) => i), ...Array(plan.blanks).fill(null)];
      expect(steps).toEqual(wanted);
    }),
  );
});

test('no card leaves the printable area, touches the header or the check bar, or covers another', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      for (const { cards, page, header, footer } of planSheets(plan)) {
        for (const [index, card] of cards.entries()) {
          expect(card.x).toBeGreaterThanOrEqual(MARGIN_MM - 1e-9);
          expect(card.x + card.width).toBeLessThanOrEqual(page.width - MARGIN_MM + 1e-9);
          expect(card.y).toBeGreaterThan(header.y + header.height);
          expect(card.y + card.height).toBeLessThanOrEqual(footer.y);
          const next = cards[index + 1];
          if (next === undefined) continue;
          const isApart =
            next.x >= card.x + card.width || next.x + next.width <= card.x || next.y >= card.y + card.height;
          expect(isApart || next.y + next.height <= card.y).toBe(true);
        }
      }
    }),
  );
});

test('wall cards are wide enough to be read from across the room on both papers', () => {
  for (const paper of ['a4', 'letter'] as const) {
    const sheets = planSheets({
      layout: 'wall',
      paper,
      cardSize: 'medium',
      steps: 13,
      blanks: 1,
      isRightToLeft: false,
    });
    for (const card of sheets.flatMap((sheet) => sheet.cards)) {
      expect(card.width).toBeGreaterThanOrEqual(WALL_CARD_MM);
      expect(card.height).toBeGreaterThanOrEqual(WALL_CARD_MM);
    }
    expect(sheets.length).toBe(4);
  }
});

test('a class day of thirteen blocks and a blank card stands on one sheet', () => {
  const sheets = planSheets({
    layout: 'timetable',
    paper: 'a4',
    cardSize: 'medium',
    steps: 13,
    blanks: 1,
    isRightToLeft: false,
  });
  expect(sheets.length).toBe(1);
  expect(sheets[0]?.cards[0]?.width).toBeGreaterThan(45);
});

test('right to left, the first card of a row stands at the right', () => {
  const plan: PrintPlan = {
    layout: 'horizontal',
    paper: 'a4',
    cardSize: 'medium',
    steps: 3,
    blanks: 0,
    isRightToLeft: true,
  };
  const xs = planSheets(plan)[0]?.cards.map((card) => card.x) ?? [];
  expect([...xs].sort((a, b) => b - a)).toEqual(xs);
  const last = planSheets(plan)[0]?.cards[0];
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(287);
});

test('the hour hand of a clock stands between its numbers', () => {
  expect(clockHands('08:45')).toEqual({ hour: 262.5, minute: 270 });
  expect(clockHands('13:00')).toEqual({ hour: 30, minute: 0 });
});

const wide = (text: string) => text.length * 0.5;

test('words are as large as the box allows and never wider than it', () => {
  const texts = fc
    .array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 12 })
    .map((all) => all.join(' '));
  const box = { width: 40, height: 20, maxLines: 2, largest: 8, smallest: 2 };
  fc.assert(
    fc.property(texts, (text) => {
      const { lines, size } = fitLines(text, box, wide);
      expect(lines.length).toBeLessThanOrEqual(2);
      expect(lines.length * size * LINE_HEIGHT).toBeLessThanOrEqual(20);
      for (const line of lines) expect(wide(line) * size).toBeLessThanOrEqual(40 + 1e-9);
    }),
  );
  expect(fitLines('Wash hands', box, wide)).toEqual({ lines: ['Wash hands'], size: 8 });
  expect(fitLines('', box, wide).lines).toEqual([]);
});

test('a label of two thousand letters is cut with an ellipsis', () => {
  const { lines } = fitLines(
    'long '.repeat(400),
    { width: 40, height: 20, maxLines: 2, largest: 8, smallest: 3 },
    wide,
  );
  expect(lines.length).toBe(2);
  expect(lines[1]?.endsWith('…')).toBe(true);
});
