/** What React may see of storage and platform. Screens get it from `useServices()`; tests give their own platform. */
import type { Change } from '@/domain/change';
import type { Child, ChildFields } from '@/domain/child';
import type { EditHistory, EditName } from '@/domain/edit';
import type { NewRoutine } from '@/domain/new-routine';
import type { Licence, OwnCard, OwnCardFields, PicturePack } from '@/domain/own-card';
import type { Run, RunOutcome, RunSession } from '@/domain/playing/run';
import type { RunEvent } from '@/domain/playing/run-event';
import type { Result } from '@/domain/result';
import type { Routine } from '@/domain/routine';
import type { RoutineChange } from '@/domain/routine-change';
import type { Settings } from '@/domain/settings';
import type { ClosedReason, StoreFailure } from '@/domain/store-failure';
import type { Platform } from '@/platform/platform';
import type { StorageState } from '@/storage/device-storage';
import type { NewCard } from '@/storage/own-cards';

export type Saved<T = void> = Promise<Result<T, StoreFailure>>;

export type {
  ClipFailure,
  CropArea,
  OpenedPicture,
  PictureFailure,
  RecorderFailure,
  RunningRecording,
} from '@/platform/platform';
export type { Change, EditHistory, EditName, NewCard, NewRoutine, StorageState };

/** Every writing call resolves only after its transaction completed on disk (`durability: 'strict'`). */
export type RoutineService = {
  /** A child's routines in their order, without binned ones; `limit` bounds what is read. */
  list(childId: string, limit?: number): Saved<readonly Routine[]>;
  count(childId: string): Saved<number>;
  get(routineId: string): Saved<Routine>;
  /** Added at the end; several at once are one transaction. */
  create(routines: readonly NewRoutine[]): Saved<readonly Routine[]>;
  /** Applied to what is stored, and remembered for undo. Typing in the same fields of the same step within 2 s is one edit. */
  change(change: RoutineChange, name: EditName): Saved<Routine>;
  undo(routineId: string): Saved<EditName | null>;
  redo(routineId: string): Saved<EditName | null>;
  history(routineId: string): Saved<EditHistory>;
  /** Places it so that it stands at `toIndex` among the child's routines. */
  move(routineId: string, toIndex: number): Saved;
  duplicate(routineId: string): Saved<Routine>;
  bin(routineId: string): Saved;
  restore(routineId: string): Saved;
  binned(): Saved<readonly Routine[]>;
  deleteForever(routineId: string): Saved;
};

export type ChildService = {
  list(): Saved<readonly Child[]>;
  get(childId: string): Saved<Child>;
  create(fields: Omit<ChildFields, 'order'>): Saved<Child>;
  change(childId: string, set: Partial<ChildFields>): Saved<Child>;
  bin(childId: string): Saved;
  restore(childId: string): Saved;
  /** Children in the bin, the latest first. Their routines stay theirs and leave with them after 30 days. */
  binned(): Saved<readonly Child[]>;
  /** With the child's routines and runs. */
  deleteForever(childId: string): Saved;
};

export type SettingsService = {
  /** All settings, defaults where nothing is stored; kept in memory after the start. */
  current(): Settings;
  change(set: Partial<Settings>): Saved;
};

export type RunService = {
  get(runId: string): Saved<Run>;
  /** The run that this child has not ended, if there is one (the latest). */
  open(childId: string, routineId?: string): Saved<Run | null>;
  /** Runs of this routine, the latest first. */
  recent(routineId: string, limit: number): Saved<readonly Run[]>;
  /** Runs of all the routines of this child, the latest first. */
  recentOfChild(childId: string, limit: number): Saved<readonly Run[]>;
  /** Ends the child's earlier open runs of this routine as 'left'. */
  start(
    run: Pick<Run, 'routineId' | 'childId' | 'title' | 'steps' | 'seen' | 'plan'>,
    events: readonly RunEvent[],
  ): Saved<Run>;
  /** Adds events, and ends the run when `outcome` is given; null opens it again (Back from the last screen). */
  append(
    runId: string,
    events: readonly RunEvent[],
    seen: Run['seen'],
    outcome?: RunOutcome | null,
  ): Saved<Run>;
  /** What the grown-up says about the run, field by field; also after its end. */
  setSession(runId: string, set: Partial<RunSession>): Saved<Run>;
  /** The heartbeat of a running timer: cheap, may be lost in a crash. */
  seen(runId: string, seen: Run['seen']): void;
};

export type CardService = {
  /** The family's own cards, the latest first. */
  list(): Saved<readonly OwnCard[]>;
  /** With the bytes of new pictures, in one transaction. */
  add(cards: readonly NewCard[]): Saved<readonly OwnCard[]>;
  change(cardId: string, set: Partial<OwnCardFields>): Saved<OwnCard>;
  bin(cardId: string): Saved;
  restore(cardId: string): Saved;
  binned(): Saved<readonly OwnCard[]>;
  deleteForever(cardId: string): Saved;
};

export type PackService = {
  list(): Saved<readonly PicturePack[]>;
  /** Ends an import: its cards, added before, are listed from now on. */
  keep(pack: PicturePack): Saved;
  rename(packId: string, name: string): Saved;
  /** With its cards, and with every picture that nothing else uses. Steps that use one keep it. */
  remove(packId: string): Saved;
};

/** What another app has shared to this one (`takeShareMark` tells when). */
export type SharedService = {
  /** Once: the files are removed from where they waited. */
  take(): Saved<readonly File[]>;
  drop(): Saved;
};

export type MediaService = {
  put(bytes: Blob): Saved<string>;
  url(hash: string): Promise<string | null>;
  /** Of those that came with one. */
  licences(hashes: readonly string[]): Saved<readonly Licence[]>;
};

export type AppServices = {
  readonly routines: RoutineService;
  readonly children: ChildService;
  readonly settings: SettingsService;
  readonly runs: RunService;
  readonly media: MediaService;
  readonly cards: CardService;
  readonly packs: PackService;
  readonly shared: SharedService;
  readonly platform: Platform;
  storageState(): Promise<StorageState>;
  askToPersist(): Promise<boolean>;
  /** Removes every record, setting, cache entry and the service worker's data of this device. */
  deleteEverything(): Saved;
  onChange(listener: (change: Change) => void): () => void;
  /** Why nothing can be read or written any more, or null while all is well. Only loading the page again helps. */
  closed(): ClosedReason | null;
  onClosed(listener: (reason: ClosedReason) => void): () => void;
  /** How many records could not be read since the start; they are left out of lists and stay in the database. */
  damagedRecords(): number;
  onDamaged(listener: (count: number) => void): () => void;
};
