/**
 * The shapes that every record is built from.
 *
 * They check what would make the app fail or mislead (types, names from a fixed list, keys that must sort), not
 * taste: a label that is too long is still a label.
 */
import * as v from 'valibot';
import { isOrderKey } from '@/domain/order-key';
import { LAYOUTS, SIGNS } from '@/domain/picture';
import { STAMP_PATTERN } from '@/domain/stamp';
import { CARD_LANGUAGES } from '@/domain/wording';

export const text = v.string();
export const number = v.custom<number>(Number.isFinite);
export const flag = v.boolean();
export const id = textThat((value) => value !== '');
export const stamp = textThat((value) => STAMP_PATTERN.test(value));
export const order = textThat(isOrderKey);
export const deletedAt = v.nullable(number);
export const language = v.picklist(CARD_LANGUAGES);

const wording = v.exactOptional(v.union([text, v.object({ m: text, f: text })]));
export const texts = v.object({ en: wording, ar: wording });

export const licence = v.object({ name: text, author: text });

const SIMPLE = [
  v.object({ kind: v.literal('pictogram'), id: text }),
  v.object({ kind: v.literal('symbol'), name: text }),
  v.object({ kind: v.literal('photo'), media: text }),
] as const;

export const picture = v.nullable(
  v.variant('kind', [
    ...SIMPLE,
    v.object({
      kind: v.literal('composed'),
      layout: v.picklist(LAYOUTS),
      parts: v.array(v.variant('kind', SIMPLE)),
      sign: v.picklist(SIGNS),
      count: v.nullable(number),
    }),
  ]),
);

export const STAMPED = { id, createdAt: number, stamp, stamps: v.record(text, stamp), deletedAt };

/** The same entries, each of which may be absent. */
export function partial<E extends v.ObjectEntries>(entries: E) {
  return v.object(
    Object.fromEntries(Object.entries(entries).map(([key, schema]) => [key, v.exactOptional(schema)])) as {
      [K in keyof E]: v.ExactOptionalSchema<E[K], undefined>;
    },
  );
}

/** Smaller in the child's bundle than a pipe of checks. */
export function textThat(fits: (value: string) => boolean) {
  return v.custom<string>((value) => typeof value === 'string' && fits(value));
}
