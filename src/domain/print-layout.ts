/**
 * Pages in millimetres: which card stands where on which sheet.
 *
 * Paper is cut and laminated, so nothing here is rounded to screen pixels, and nothing depends on a screen. Cards are
 * placed in reading order of the language; `isRightToLeft` mirrors rows and columns, never the card itself.
 */
export type PaperSize = 'a4' | 'letter';
export type Layout = 'vertical' | 'horizontal' | 'timetable' | 'wall';
export type CardSize = 'small' | 'medium' | 'large';

export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type Page = { readonly width: number; readonly height: number; readonly isLandscape: boolean };

export type PlacedCard = Area & {
  /** Which step it shows; null: a blank card to write on. */
  readonly step: number | null;
};

export type Sheet = {
  readonly page: Page;
  readonly header: Area;
  readonly footer: Area;
  readonly cards: readonly PlacedCard[];
};

export type PrintPlan = {
  readonly layout: Layout;
  readonly paper: PaperSize;
  readonly cardSize: CardSize;
  readonly steps: number;
  readonly blanks: number;
  readonly isRightToLeft: boolean;
};

/** Printers cannot reach the edge: practice notes, section 4. */
export const MARGIN_MM = 10;
export const CHECK_BAR_MM = 50;
/** Read from three or four metres: practice notes, section 4. */
export const WALL_CARD_MM = 75;
/** A class day has up to twelve cards or so; more than this on one sheet cannot be read from a desk. */
export const MAX_TIMETABLE_CARDS = 24;

const PAPER_MM = { a4: [210, 297], letter: [215.9, 279.4] } as const;
const HEADER_MM = 18;
const FOOTER_MM = 8;
const GAP_MM = 4;

/** Width and height of one strip card. Vertical: the words stand beside the picture; horizontal: under it. */
const STRIP_CARD_MM = {
  vertical: { small: [92, 30], medium: [92, 38], large: [92, 50] },
  horizontal: { small: [38, 46], medium: [50, 60], large: [60, 72] },
} as const;

export function planSheets(plan: PrintPlan): readonly Sheet[] {
  const page = pageFor(plan);
  const body: Area = {
    x: MARGIN_MM,
    y: MARGIN_MM + HEADER_MM,
    width: page.width - 2 * MARGIN_MM,
    height: page.height - 2 * MARGIN_MM - HEADER_MM - FOOTER_MM,
  };
  const grid = gridFor(plan, body);
  const perSheet = grid.columns * grid.rows;
  const total = plan.steps + plan.blanks;
  const sheets: Sheet[] = [];
  for (let first = 0; first < total; first += perSheet) {
    const count = Math.min(perSheet, total - first);
    const cards = Array.from({ length: count }, (_, index) =>
      placeCard(plan, grid, body, index, first + index),
    );
    sheets.push(sheetOf(page, cards));
  }
  return sheets.length === 0 ? [sheetOf(page, [])] : sheets;
}

type Grid = {
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  readonly isColumnFirst: boolean;
};

function pageFor({ layout, paper, steps, blanks }: PrintPlan): Page {
  const [short, long] = PAPER_MM[paper];
  const isLandscape =
    layout === 'horizontal' || (layout === 'timetable' && steps + blanks <= MAX_TIMETABLE_CARDS);
  return isLandscape
    ? { width: long, height: short, isLandscape }
    : { width: short, height: long, isLandscape: false };
}

function gridFor(plan: PrintPlan, body: Area): Grid {
  const { layout, cardSize } = plan;
  if (layout === 'timetable') return timetableGrid(plan.steps + plan.blanks, body);
  if (layout === 'wall') {
    const columns = Math.max(1, Math.floor((body.width + GAP_MM) / (WALL_CARD_MM + GAP_MM)));
    const width = (body.width - (columns - 1) * GAP_MM) / columns;
    const rows = Math.max(1, Math.floor((body.height + GAP_MM) / (width * 1.15 + GAP_MM)));
    return { columns, rows, width, height: (body.height - (rows - 1) * GAP_MM) / rows, isColumnFirst: false };
  }
  const [width, height] = STRIP_CARD_MM[layout][cardSize];
  const columns = Math.max(1, Math.floor((body.width + GAP_MM) / (width + GAP_MM)));
  const rows = Math.max(1, Math.floor((body.height + GAP_MM) / (height + GAP_MM)));
  return { columns, rows, width, height, isColumnFirst: layout === 'vertical' };
}

/** The number of columns that gives the largest card of about 3:4 on one sheet. */
function timetableGrid(count: number, body: Area): Grid {
  const cards = Math.min(Math.max(count, 1), MAX_TIMETABLE_CARDS);
  let best: Grid | null = null;
  for (let columns = 1; columns <= cards; columns++) {
    const rows = Math.ceil(cards / columns);
    const width = (body.width - (columns - 1) * GAP_MM) / columns;
    const fullHeight = (body.height - (rows - 1) * GAP_MM) / rows;
    const height = Math.min(fullHeight, width * 1.5);
    const grid: Grid = { columns, rows, width, height, isColumnFirst: false };
    if (best === null || Math.min(width, height * 0.75) > Math.min(best.width, best.height * 0.75))
      best = grid;
  }
  return best ?? { columns: 1, rows: 1, width: body.width, height: body.height, isColumnFirst: false };
}

function placeCard(plan: PrintPlan, grid: Grid, body: Area, index: number, card: number): PlacedCard {
  const column = grid.isColumnFirst ? Math.floor(index / grid.rows) : index % grid.columns;
  const row = grid.isColumnFirst ? index % grid.rows : Math.floor(index / grid.columns);
  const shown = plan.isRightToLeft ? grid.columns - 1 - column : column;
  const used = grid.columns * grid.width + (grid.columns - 1) * GAP_MM;
  const start = plan.isRightToLeft ? body.x + body.width - used : body.x;
  return {
    x: start + shown * (grid.width + GAP_MM),
    y: body.y + row * (grid.height + GAP_MM),
    width: grid.width,
    height: grid.height,
    step: card < plan.steps ? card : null,
  };
}

function sheetOf(page: Page, cards: readonly PlacedCard[]): Sheet {
  const width = page.width - 2 * MARGIN_MM;
  return {
    page,
    cards,
    header: { x: MARGIN_MM, y: MARGIN_MM, width, height: HEADER_MM - GAP_MM },
    footer: { x: MARGIN_MM, y: page.height - MARGIN_MM - FOOTER_MM + 2, width, height: FOOTER_MM - 2 },
  };
}

/** Where the hands of a clock point, in degrees clockwise from twelve. */
export function clockHands(clockTime: string): { readonly hour: number; readonly minute: number } {
  const [hours = 0, minutes = 0] = clockTime.split(':').map(Number);
  return { hour: ((hours % 12) + minutes / 60) * 30, minute: minutes * 6 };
}
