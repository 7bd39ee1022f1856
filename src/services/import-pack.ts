/**
 * A zip becomes a pack of cards: looked into first, so that a grown-up knows what comes, then brought in picture by picture.
 *
 * Until the last picture is on the disk, nothing of it is seen; whatever stops it takes all of it back.
 */
import { fitText } from '@/domain/fit-text';
import { type Licence, MAX_PACK_NAME_LENGTH, type PicturePack } from '@/domain/own-card';
import {
  type LeftOut,
  type LeftOutReason,
  type PackFailure,
  type PackPlan,
  type PlannedCard,
  planPack,
} from '@/domain/picture-pack';
import { fail, ok, type Result } from '@/domain/result';
import type { StoreFailure } from '@/domain/store-failure';
import type { Language } from '@/domain/wording';
import { openPackArchive, type PackArchive } from '@/formats/pack-archive';
import type { AppServices, NewCard, PictureFailure } from './app-services';

/** Pictures that are written in one transaction: waiting for the disk is what an import spends most of its time with. */
const BATCH = 100;
/** Pictures that are unpacked and decoded beside each other: a browser decodes in threads of its own. */
const TOGETHER = 10;

export type OpenedPack = {
  /** From the name of the file. */
  readonly name: string;
  readonly pictures: number;
  /** How many of them a table names. */
  readonly named: number;
  /** How many bring their own licence or author. */
  readonly licensed: number;
  planIn(language: Language): PackPlan;
  readonly archive: PackArchive;
};

export type PackChoices = {
  readonly name: string;
  /** What names are in where the pack does not say. */
  readonly language: Language;
  /** For pictures that bring none of their own. */
  readonly licence: Licence | null;
};

export type PackReport = { readonly pack: PicturePack; readonly leftOut: readonly LeftOut[] };
export type ImportFailure = StoreFailure | { readonly kind: 'stopped' } | { readonly kind: 'nothing' };

export async function openPack(file: File): Promise<Result<OpenedPack, PackFailure>> {
  const opened = await openPackArchive(file);
  if (!opened.ok) return opened;
  const archive = opened.value;
  const planIn = (language: Language) => planPack(archive.files, archive.rows, language);
  const { cards } = planIn('en');
  if (cards.length === 0) {
    await archive.close();
    const isLocked = archive.files.some((one) => one.isLocked);
    return fail({ kind: isLocked ? 'locked' : 'nothing' });
  }
  const name = file.name
    .replace(/\.zip$/i, '')
    .replace(/[_-]+/g, ' ')
    .trim();
  return ok({
    name: fitText(name, MAX_PACK_NAME_LENGTH),
    pictures: cards.length,
    named: new Set(archive.rows.map((row) => row.file)).size,
    licensed: cards.filter((card) => card.licence !== null).length,
    planIn,
    archive,
  });
}

export async function importPack(
  services: AppServices,
  { archive, planIn }: OpenedPack,
  { name, language, licence }: PackChoices,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (done: number) => void },
): Promise<Result<PackReport, ImportFailure>> {
  const { platform } = services;
  const plan = planIn(language);
  const packId = platform.newId();
  const leftOut = [...plan.leftOut];
  let count = 0;
  let done = 0;
  // A screen that goes dark stops the page on many devices.
  void platform.screenWake.hold();
  try {
    for (let from = 0; from < plan.cards.length; from += BATCH) {
      const batch: NewCard[] = [];
      for (const few of slicesOf(plan.cards.slice(from, from + BATCH), TOGETHER)) {
        if (signal.aborted) return await takeBack(services, packId, { kind: 'stopped' as const });
        const made = await Promise.all(few.map((card) => pictureOf(services, archive, card)));
        few.forEach((card, at) => {
          const picture = made[at];
          if (picture?.ok) batch.push({ ...fieldsOf(card, licence), packId, picture: picture.value });
          else if (picture !== undefined) leftOut.push({ path: card.path, why: picture.failure });
        });
        done += few.length;
        onProgress(done);
      }
      const added = await services.cards.add(batch);
      if (!added.ok) return await takeBack(services, packId, added.failure);
      count += batch.length;
    }
    if (count === 0) return fail({ kind: 'nothing' });
    const pack = { id: packId, createdAt: platform.clock.now(), name, count };
    const kept = await services.packs.keep(pack);
    return kept.ok ? ok({ pack, leftOut }) : await takeBack(services, packId, kept.failure);
  } finally {
    platform.screenWake.release();
    await archive.close();
  }
}

function slicesOf<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  );
}

const fieldsOf = (card: PlannedCard, licence: Licence | null) => ({
  name: card.name,
  words: card.words,
  licence: card.licence ?? licence,
});

async function pictureOf(
  { platform }: AppServices,
  archive: PackArchive,
  { path }: PlannedCard,
): Promise<Result<Blob, LeftOutReason>> {
  const read = await archive.read(path);
  if (!read.ok) return fail(read.failure.kind);
  const prepared = await platform.pictures.prepare(read.value);
  return prepared.ok ? prepared : fail(REASONS[prepared.failure.kind]);
}

const REASONS: Readonly<Record<PictureFailure['kind'], LeftOutReason>> = {
  empty: 'broken',
  'too-large': 'too-large',
  unreadable: 'broken',
  'not-a-picture': 'not-a-picture',
  heic: 'not-a-picture',
  broken: 'broken',
};

async function takeBack<F>({ packs }: AppServices, packId: string, failure: F): Promise<Result<never, F>> {
  await packs.remove(packId);
  return fail(failure);
}
