import type { Notice } from '@shared/base/refusal';
import type { InputOf, MessageName, OutputOf } from '@shared/catalogue/contract';
import { useEffect, useRef, useState } from 'react';
import { ask, speaksOfGone } from './bridge';
import { noticeOf } from './notices';
import { session } from './session';
import { useStore } from './store';

/** What a part of the page knows about a question it has put. */
export interface Answer<Value> {
  /** The newest value; the old one stays while a new one is on its way. */
  readonly value: Value | null;
  readonly notice: Notice | null;
  readonly loading: boolean;
  /** The revision of the project that the value speaks of; -1 while there is none. */
  readonly revision: number;
}

interface Cached<Value> extends Answer<Value> {
  readonly epoch: number;
}

const NOTHING_YET = { value: null, notice: null, loading: true, revision: -1 } as const;

interface Shared {
  readonly asked: Promise<unknown>;
  /** What was answered, once it is here. */
  come?: { readonly value: unknown };
}

/** Questions of the same words under the same revision are put once: key -> answer. */
const shared = new Map<string, Shared>();
const SHARED_LIMIT = 64;

function askShared<Name extends MessageName>(
  key: string,
  put: () => Promise<OutputOf<Name>>,
): Promise<OutputOf<Name>> {
  const under = shared.get(key);
  if (under !== undefined) return under.asked as Promise<OutputOf<Name>>; // the key begins with the name of the message
  const asked = put();
  const one: Shared = { asked };
  shared.set(key, one);
  asked.then(
    (value) => {
      one.come = { value };
    },
    () => shared.delete(key),
  );
  const oldest = shared.keys().next().value;
  if (shared.size > SHARED_LIMIT && oldest !== undefined) shared.delete(oldest);
  return asked;
}

/** What was answered to a question of this very key; null where it is still to be asked or on its way. */
function known<Name extends MessageName>(key: string): { readonly value: OutputOf<Name> } | null {
  return (shared.get(key)?.come ?? null) as { readonly value: OutputOf<Name> } | null; // as in askShared
}

/**
 * What an edit of a share seldom touches. It is asked again a moment after a change, so that it does not stand in the
 * queue before the figures that the person waits for.
 */
const SELDOM_CHANGED: ReadonlySet<MessageName> = new Set([
  'reference.load',
  'evidence.load',
  'scenarios.list',
  'history.list',
]);
const PATIENCE_MS = 250;

/** Patient questions that wait to be put again. */
const waiting = new Set<() => Promise<void>>();
/** So long what is chosen has to fall back, once the lists of what there is are here. */
const FALLING_MS = 100;

/** Somebody asked of what is gone: what there is is asked for at once, and what was chosen of it falls back. */
async function fallBack(): Promise<void> {
  await Promise.all([...waiting].map((askNow) => askNow()));
  await new Promise((later) => setTimeout(later, FALLING_MS));
}

/** What speaks of a file that was read: no change of the project makes it another. */
const OF_A_FILE: ReadonlySet<MessageName> = new Set(['importing.page']);

/**
 * Asks for something that only reads, and asks again whenever the project changes. An input of `undefined` asks nothing.
 * An answer that comes after the project has moved on is dropped. What is known already is there when the page is first drawn.
 * @param patient asks again only a moment after a change, as for what seldom changes
 * @param put puts the question, where it says besides what the window has already; the same function at each drawing
 */
export function useAnswer<Name extends MessageName>(
  name: Name,
  input: InputOf<Name> | undefined,
  patient = SELDOM_CHANGED.has(name),
  put?: (input: InputOf<Name>) => Promise<OutputOf<Name>>,
): Answer<OutputOf<Name>> {
  const { revision: newest, epoch } = useStore(session);
  const revision = OF_A_FILE.has(name) ? 0 : newest;
  const words = input === undefined ? undefined : JSON.stringify(input);
  const key = `${name} ${epoch} ${revision} ${words}`;
  const [kept, setCached] = useState<Cached<OutputOf<Name>>>(() => {
    const come = words === undefined ? null : known<Name>(key);
    return come === null ? { ...NOTHING_YET, epoch } : cachedOf(come.value, revision, epoch);
  });
  const asked = useRef<string | null>(null);
  const putting = useRef(put);

  useEffect(() => {
    if (words === undefined) return;
    let wanted = true;
    const keep = (value: OutputOf<Name>): void => {
      const now = cachedOf(value, revision, epoch);
      setCached((before) => (isAlike(before, now) ? before : now));
    };
    const refuse = async (error: unknown): Promise<void> => {
      const notice = noticeOf(error);
      // Whoever falls back asks otherwise then, and is told nothing of what is gone.
      if (wanted && speaksOfGone(notice)) await fallBack();
      if (wanted) setCached((before) => ({ ...before, notice, loading: false, epoch }));
    };
    const askNow = async (): Promise<void> => {
      waiting.delete(askNow);
      clearTimeout(timer);
      asked.current = `${epoch} ${words}`;
      const come = known<Name>(key);
      if (come !== null) {
        keep(come.value);
        return;
      }
      setCached((before) => ({ ...before, loading: true }));
      // The words are the input itself, written down so that equal inputs are the same question.
      const said = JSON.parse(words) as InputOf<Name>;
      await askShared(key, () => putting.current?.(said) ?? ask(name, said)).then(
        (value) => {
          if (wanted) keep(value);
        },
        // Not waited for: it waits for the others itself.
        (error: unknown) => void refuse(error),
      );
    };
    const onlyNewer = asked.current === `${epoch} ${words}`;
    const isPatient = patient && onlyNewer;
    if (isPatient) waiting.add(askNow);
    const timer = isPatient ? setTimeout(askNow, PATIENCE_MS) : undefined;
    if (!isPatient) void askNow();
    return () => {
      wanted = false;
      waiting.delete(askNow);
      clearTimeout(timer);
    };
  }, [name, key, words, revision, epoch, patient]);

  return kept.epoch === epoch ? kept : NOTHING_YET;
}

function cachedOf<Value>(value: Value, revision: number, epoch: number): Cached<Value> {
  return { value, notice: null, loading: false, revision, epoch };
}

const FIELDS = ['value', 'notice', 'loading', 'revision', 'epoch'] as const;

function isAlike<Value>(one: Cached<Value>, other: Cached<Value>): boolean {
  return FIELDS.every((field) => one[field] === other[field]);
}
