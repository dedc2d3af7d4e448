import type { Notice } from '@shared/base/refusal';
import type { InputOf, MessageName, OutputOf } from '@shared/catalogue/contract';
import { useEffect, useRef, useState } from 'react';
import { ask } from './bridge';
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

interface Kept<Value> extends Answer<Value> {
  readonly epoch: number;
}

const NOTHING_YET = { value: null, notice: null, loading: true, revision: -1 } as const;

/** Questions of the same words under the same revision are put once: key -> answer. */
const shared = new Map<string, Promise<unknown>>();
const SHARED_LIMIT = 64;

function askShared<Name extends MessageName>(
  key: string,
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const under = shared.get(key);
  if (under !== undefined) return under as Promise<OutputOf<Name>>; // the key begins with the name of the message
  const asked = ask(name, input);
  shared.set(key, asked);
  asked.catch(() => shared.delete(key));
  const oldest = shared.keys().next().value;
  if (shared.size > SHARED_LIMIT && oldest !== undefined) shared.delete(oldest);
  return asked;
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

/** What speaks of a file that was read: no change of the project makes it another. */
const OF_A_FILE: ReadonlySet<MessageName> = new Set(['importing.page']);

/**
 * Asks for something that only reads, and asks again whenever the project changes. An input of `undefined` asks nothing.
 * An answer that comes after the project has moved on is dropped.
 * @param patient asks again only a moment after a change, as for what seldom changes
 * @param has says in place of the input what the window has already when the question is put; it is the same question
 */
export function useAnswer<Name extends MessageName>(
  name: Name,
  input: InputOf<Name> | undefined,
  patient = SELDOM_CHANGED.has(name),
  has?: () => InputOf<Name>,
): Answer<OutputOf<Name>> {
  const { revision: newest, epoch } = useStore(session);
  const revision = OF_A_FILE.has(name) ? 0 : newest;
  const [kept, setKept] = useState<Kept<OutputOf<Name>>>({ ...NOTHING_YET, epoch });
  const words = input === undefined ? undefined : JSON.stringify(input);
  const asked = useRef<string | null>(null);
  const known = useRef(has);

  useEffect(() => {
    if (words === undefined) return;
    let wanted = true;
    const askNow = (): void => {
      asked.current = `${epoch} ${words}`;
      setKept((before) => ({ ...before, loading: true }));
      // The words are the input itself, written down so that equal inputs are the same question.
      const put = known.current?.() ?? (JSON.parse(words) as InputOf<Name>);
      askShared(`${name} ${epoch} ${revision} ${words}`, name, put).then(
        (value) => wanted && setKept({ value, notice: null, loading: false, revision, epoch }),
        (error) =>
          wanted && setKept((before) => ({ ...before, notice: noticeOf(error), loading: false, epoch })),
      );
    };
    const onlyNewer = asked.current === `${epoch} ${words}`;
    const timer = patient && onlyNewer ? setTimeout(askNow, PATIENCE_MS) : undefined;
    if (timer === undefined) askNow();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [name, words, revision, epoch, patient]);

  return kept.epoch === epoch ? kept : NOTHING_YET;
}
