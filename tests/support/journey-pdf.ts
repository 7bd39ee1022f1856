/**
 * Measures a printed page in millimetres, out of the PDF that the browser made of it.
 *
 * The drawing commands are replayed with their transformations; what is found is what a ruler would find on paper.
 */
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Of its edge's middle; `lineMm` is how wide that edge is drawn. */
type Shape = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lineMm: number;
  readonly isFilled: boolean;
  readonly isStroked: boolean;
  /** Pieces of its outline. */
  readonly lines: number;
  readonly curves: number;
};

export type PrintedPage = {
  readonly widthMm: number;
  readonly heightMm: number;
  /** Outer sizes of the rounded frames: the cards. */
  readonly cards: readonly { x: number; y: number; width: number; height: number }[];
  /** Widths of the filled bars that are 1.5 mm high. */
  readonly checkBars: readonly number[];
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[];
  readonly text: string;
};

type Matrix = readonly [number, number, number, number, number, number];

const MM = 25.4 / 72;
const CARD_EDGE_MM = 0.5;
const BAR_HEIGHT_MM = 1.5;
/** pdf.js writes a path as numbers: 0 move, 1 line, 2 curve, 3 quadratic curve, 4 close, each followed by its points. */
const POINTS_OF = [2, 2, 6, 4, 0];

export async function measurePdf(pdf: Uint8Array): Promise<readonly PrintedPage[]> {
  // pdf.js takes over the bytes that it is given.
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number++) pages.push(await measurePage(document, number));
  await task.destroy();
  return pages;
}

async function measurePage(document: PDFDocumentProxy, number: number): Promise<PrintedPage> {
  const page = await document.getPage(number);
  const [, , width = 0, height = 0] = page.view;
  const list = await page.getOperatorList();
  const shapes = shapesOf(list.fnArray, list.argsArray, height);
  const fontIds = list.argsArray
    .filter((_, at) => list.fnArray[at] === OPS.setFont)
    .map(([id]) => String(id));
  const content = await page.getTextContent();
  return {
    widthMm: width * MM,
    heightMm: height * MM,
    cards: shapes
      .filter((one) => one.isStroked && isRoundedFrame(one) && isNear(one.lineMm, CARD_EDGE_MM, 0.03))
      .filter((one) => one.width > 20 && one.height > 20)
      .map(({ x, y, width: w, height: h, lineMm }) => ({
        x: x - lineMm / 2,
        y: y - lineMm / 2,
        width: w + lineMm,
        height: h + lineMm,
      })),
    checkBars: shapes
      .filter((one) => one.isFilled && one.curves === 0 && isNear(one.height, BAR_HEIGHT_MM, 0.1))
      .filter((one) => one.width > 20)
      .map((one) => one.width),
    fonts: [...new Set(fontIds)].map((id) => {
      const font = page.commonObjs.get(id) as { name: string; missingFile: boolean };
      return { name: font.name, isEmbedded: font.missingFile === false };
    }),
    text: content.items.map((item) => ('str' in item ? item.str : '')).join(' '),
  };
}

function shapesOf(commands: readonly number[], args: readonly unknown[][], pageHeight: number): Shape[] {
  const shapes: Shape[] = [];
  let state = { matrix: [1, 0, 0, 1, 0, 0] as Matrix, line: 1 };
  const stack: (typeof state)[] = [];
  commands.forEach((command, at) => {
    const given = args[at] ?? [];
    if (command === OPS.save) stack.push(state);
    else if (command === OPS.restore) state = stack.pop() ?? state;
    else if (command === OPS.transform) state = { ...state, matrix: times(state.matrix, given as number[]) };
    else if (command === OPS.setLineWidth) state = { ...state, line: Number(given[0]) };
    else if (command === OPS.setGState) state = { ...state, line: lineWidthIn(given[0]) ?? state.line };
    else if (command === OPS.paintFormXObjectBegin) {
      stack.push(state);
      if (given[0]) state = { ...state, matrix: times(state.matrix, given[0] as number[]) };
    } else if (command === OPS.paintFormXObjectEnd) state = stack.pop() ?? state;
    else if (command === OPS.constructPath) {
      const shape = shapeOf(given, state, pageHeight);
      if (shape !== null) shapes.push(shape);
    }
  });
  return shapes;
}

function shapeOf(given: unknown[], { matrix, line }: { matrix: Matrix; line: number }, pageHeight: number) {
  const [paint, [data] = [], box] = given as [number, (Float32Array | null)[], ArrayLike<number> | null];
  const isStroked = [OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.closeFillStroke].includes(paint);
  const isFilled = [OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.closeFillStroke].includes(paint);
  if (!box || !data || (!isStroked && !isFilled)) return null;
  const [left = 0, top = 0, right = 0, bottom = 0] = Array.from(box);
  const a = apply(matrix, left, top);
  const b = apply(matrix, right, bottom);
  return {
    x: Math.min(a.x, b.x) * MM,
    y: (pageHeight - Math.max(a.y, b.y)) * MM,
    width: Math.abs(a.x - b.x) * MM,
    height: Math.abs(a.y - b.y) * MM,
    lineMm: line * Math.hypot(matrix[0], matrix[1]) * MM,
    isFilled,
    isStroked,
    ...piecesOf(data),
  };
}

/** Chromium sets the line's width together with other things: ['LW', 0.5] among pairs. */
function lineWidthIn(pairs: unknown): number | null {
  const found = (pairs as [string, unknown][]).find(([name]) => name === 'LW');
  return found === undefined ? null : Number(found[1]);
}

function piecesOf(data: Float32Array) {
  let [lines, curves] = [0, 0];
  for (let at = 0; at < data.length; at += 1 + (POINTS_OF[data[at] ?? 4] ?? 0)) {
    if (data[at] === 1) lines += 1;
    if (data[at] === 2 || data[at] === 3) curves += 1;
  }
  return { lines, curves };
}

/** Four straight sides; the browser draws each corner with several curves. */
function isRoundedFrame({ lines, curves }: Shape): boolean {
  return lines === 4 && curves >= 4;
}

function times(m: Matrix, n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = n;
  return [
    m[0] * a + m[2] * b,
    m[1] * a + m[3] * b,
    m[0] * c + m[2] * d,
    m[1] * c + m[3] * d,
    m[0] * e + m[2] * f + m[4],
    m[1] * e + m[3] * f + m[5],
  ];
}

function apply(m: Matrix, x: number, y: number) {
  return { x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5] };
}

function isNear(value: number, wanted: number, slack: number): boolean {
  return Math.abs(value - wanted) <= slack;
}
