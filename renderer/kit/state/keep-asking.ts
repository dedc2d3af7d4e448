import type { Notice } from '@shared/base/refusal';
import type { MessageName } from '@shared/catalogue/contract';
import { speaksOfGone } from './bridge';
import { noticeOf } from './notices';
import { session } from './session';
import { askShared, known } from './shared-questions';

/** A question that is put again whenever the project changes. */
export interface Asking<Value> {
  readonly name: MessageName;
  /** Its input, written down so that equal inputs are the same question. */
  readonly words: string;
  readonly put: () => Promise<Value>;
  /** Put again only a moment after a change, as for what seldom changes. */
  readonly patient: boolean;
  readonly take: (value: Value, revision: number) => void;
  readonly refuse: (notice: Notice) => void;
}

const PATIENCE_MS = 250;
/** So long what is chosen has to fall back, once the lists of what there is are here. */
const FALLING_MS = 100;

/** What speaks of a file that was read: no change of the project makes it another. */
const OF_A_FILE: ReadonlySet<MessageName> = new Set(['importing.page']);

/** Questions that wait to be put again. */
const waiting = new Set<() => Promise<void>>();

/** Somebody asked of what is gone: what there is is asked for at once, and what was chosen of it falls back. */
async function fallBack(): Promise<void> {
  await Promise.all([...waiting].map((askNow) => askNow()));
  await new Promise((later) => setTimeout(later, FALLING_MS));
}

/** The revision that a question of this name speaks of, now. */
function revisionFor(name: MessageName): number {
  return OF_A_FILE.has(name) ? 0 : session.get().revision;
}

/** What is known already of a question of these words about the open project as it is now; null: nothing. */
export function knownNow<Value>(
  name: MessageName,
  words: string,
): { readonly value: Value; readonly revision: number } | null {
  const revision = revisionFor(name);
  const come = known<Value>(keyOf(name, words, revision));
  return come === null ? null : { ...come, revision };
}

const keyOf = (name: MessageName, words: string, revision: number): string =>
  `${name} ${session.get().epoch} ${revision} ${words}`;

/**
 * Puts a question now, and again after each change of the project that is open, once what the change brought by itself is
 * drawn: who draws otherwise then may have nothing to ask. An answer that comes after the project has moved on is dropped.
 * @returns what stops it
 */
export function keepAsking<Value>({ name, words, put, patient, take, refuse }: Asking<Value>): () => void {
  const { epoch } = session.get();
  let revision = revisionFor(name);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  async function askNow(): Promise<void> {
    waiting.delete(askNow);
    clearTimeout(timer);
    const asked = revision;
    const isWanted = () => !stopped && asked === revision;
    const key = keyOf(name, words, asked);
    const come = known<Value>(key);
    if (come !== null) {
      take(come.value, asked);
      return;
    }
    try {
      const value = await askShared(key, put);
      if (isWanted()) take(value, asked);
    } catch (error) {
      // Not waited for: it waits for the others itself.
      void refused(noticeOf(error), isWanted);
    }
  }

  async function refused(notice: Notice, isWanted: () => boolean): Promise<void> {
    // Whoever falls back asks otherwise then, and is told nothing of what is gone.
    if (isWanted() && speaksOfGone(notice)) await fallBack();
    if (isWanted()) refuse(notice);
  }

  const stopListening = session.subscribe(() => {
    if (session.get().epoch !== epoch || revisionFor(name) === revision) return;
    revision = revisionFor(name);
    waiting.add(askNow);
    clearTimeout(timer);
    timer = setTimeout(askNow, patient ? PATIENCE_MS : 0);
  });
  void askNow();

  return () => {
    stopped = true;
    stopListening();
    waiting.delete(askNow);
    clearTimeout(timer);
  };
}
