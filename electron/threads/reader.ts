import { basename } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import type { Vocabulary } from '../importing/values/vocabulary';
import { Cancelled } from './cancelled';
import type { ReadWorker } from './entries/read-entry';
import { type Served, served } from './served';
import { PASSING_LIMITS, Thread } from './thread';
import { startedWorker } from './worker-channel';

/** A file of others is not trusted: its worker ends by itself before the app runs out of memory. */
export interface ReaderLimits {
  /** Memory of JavaScript that reading may take, in MB. */
  readonly mb: number;
  /** How long reading what is never large may take. */
  readonly seconds: number;
}

export const READER_LIMITS: ReaderLimits = { mb: 1_024, seconds: 120 };

/** How long a reader waits for the next question about its file. */
const RESTS_MS = 120_000;

interface ReadingThread {
  readonly thread: Thread;
  /** What it was told last of the names of a project, which are many, and the same at each step of an import. */
  told: Vocabulary | null;
}

/**
 * Reads suppliers' files in a worker. One that has answered is kept for a while: an import asks for the same file several
 * times, and what a reader has read of it need not be read again. A question that comes while it is at work gets another.
 */
export class Reader {
  readonly #entry: string;
  readonly #limits: ReaderLimits;
  readonly #atWork = new Set<ReadingThread>();
  #resting: ReadingThread | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(entry: string, limits: ReaderLimits) {
    this.#entry = entry;
    this.#limits = limits;
  }

  /** Starts a reader for what will be asked: its start takes longer than looking up the names that the question needs. */
  expect(): void {
    if (this.#resting === null && this.#atWork.size === 0) this.#rest(this.#newReader());
  }

  /**
   * A reader that is stopped has nothing to put away.
   * @param ask is given with the reader what to tell it of a vocabulary: null where that is the one which it was told last
   * @throws Refusal `refusal.file.memory` when it takes more than it may
   */
  async read<Answer>(
    path: string,
    ask: (reader: Served<ReadWorker>, told: (vocabulary: Vocabulary) => Vocabulary | null) => Promise<Answer>,
  ): Promise<Answer> {
    const reader = this.#resting ?? this.#newReader();
    const { thread } = reader;
    this.#resting = null;
    this.#atWork.add(reader);
    try {
      const told = (vocabulary: Vocabulary) => {
        if (reader.told === vocabulary) return null;
        reader.told = vocabulary;
        return vocabulary;
      };
      return await ask(served<ReadWorker>(thread, { stopsAtOnce: true }), told);
    } catch (thrown) {
      const isOut = thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_WORKER_OUT_OF_MEMORY';
      throw isOut
        ? new Refusal('refusal.file.memory', { limit: this.#limits.mb }, { file: basename(path) })
        : thrown;
    } finally {
      // One that was ended meanwhile is out of the list.
      const isOurs = this.#atWork.delete(reader);
      if (thread.hasEnded || this.#resting !== null || !isOurs) await thread.end();
      else this.#rest(reader);
    }
  }

  /**
   * Reads what is never large: a file that takes longer than that can is given up, with the worker.
   * @throws Refusal `refusal.file.time`; as read()
   */
  async readInTime<Answer>(
    path: string,
    signal: AbortSignal | undefined,
    ask: (reader: Served<ReadWorker>, follow: { readonly signal: AbortSignal }) => Promise<Answer>,
  ): Promise<Answer> {
    const { seconds } = this.#limits;
    const late = AbortSignal.timeout(seconds * 1_000);
    const either = AbortSignal.any(signal === undefined ? [late] : [late, signal]);
    return this.read(path, (reader) => ask(reader, { signal: either })).catch((thrown: unknown) => {
      const isLate = thrown instanceof Cancelled && late.aborted && signal?.aborted !== true;
      throw isLate ? new Refusal('refusal.file.time', { seconds }, { file: basename(path) }) : thrown;
    });
  }

  /** Ends the reader that rests, with all that it knows of a file. */
  async forget(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    const resting = this.#resting;
    this.#resting = null;
    await resting?.thread.end();
  }

  async end(): Promise<void> {
    const atWork = [...this.#atWork];
    this.#atWork.clear();
    await Promise.all([this.forget(), ...atWork.map(({ thread }) => thread.end())]);
  }

  #newReader(): ReadingThread {
    const limits = { maxOldGenerationSizeMb: this.#limits.mb, ...PASSING_LIMITS };
    return { thread: new Thread(startedWorker(this.#entry, null, limits)), told: null };
  }

  #rest(reader: ReadingThread): void {
    this.#resting = reader;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.forget(), RESTS_MS).unref();
  }
}
