import type { Notice } from '@shared/base/refusal';
import type { InputOf, MessageName, OutputOf } from '@shared/catalogue/contract';
import { useEffect, useRef, useState } from 'react';
import { ask } from './bridge';
import { isSame } from './is-same';
import { keepAsking, knownNow } from './keep-asking';
import { session } from './session';
import { useStore } from './store';

/** What a part of the page knows about a question it has put. */
export interface Answer<Value> {
  /** The newest value; the old one stays while a new one is on its way, and where the new one says the same. */
  readonly value: Value | null;
  readonly notice: Notice | null;
  /** Whether nothing was answered yet to a question of these words. */
  readonly loading: boolean;
}

/** An answer, and what it speaks of. */
interface Dated<Value> extends Answer<Value> {
  /** The revision of the project that the value speaks of; -1 while there is none. */
  readonly revision: number;
}

interface Kept<Value> {
  readonly value: Value | null;
  readonly notice: Notice | null;
  readonly revision: number;
  /** The words that were answered; null: none yet. */
  readonly words: string | null;
  readonly epoch: number;
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

interface How<Name extends MessageName, Value> {
  /** Asked again only a moment after a change, as what seldom changes. */
  readonly patient?: boolean;
  /** Puts the question, where it says besides what the window has already. What it answers is the same where it says the same. */
  readonly put?: (input: InputOf<Name>) => Promise<Value>;
}

/**
 * Asks for something that only reads, and asks again whenever the project changes; it is drawn again when the answer is another
 * one. An input of `undefined` asks nothing. What is known already is there when the page is first drawn.
 */
export function useAnswer<Name extends MessageName, Value = OutputOf<Name>>(
  name: Name,
  input: InputOf<Name> | undefined,
  how: How<Name, Value> = {},
): Answer<Value> {
  return useAsked(name, input, how, false);
}

/** The same, drawn again with each revision of the project that was asked about: for who must know which one is answered. */
export function useDatedAnswer<Name extends MessageName, Value = OutputOf<Name>>(
  name: Name,
  input: InputOf<Name> | undefined,
  how: How<Name, Value> = {},
): Dated<Value> {
  return useAsked(name, input, how, true);
}

function useAsked<Name extends MessageName, Value>(
  name: Name,
  input: InputOf<Name> | undefined,
  { patient = SELDOM_CHANGED.has(name), put }: How<Name, Value>,
  isDated: boolean,
): Dated<Value> {
  const epoch = useStore(session, (now) => now.epoch);
  const words = input === undefined ? null : JSON.stringify(input);
  const [kept, setKept] = useState<Kept<Value>>(() => {
    const come = words === null ? null : knownNow<Value>(name, words);
    return come === null ? nothingYet(epoch) : { ...come, notice: null, words, epoch };
  });
  const newest = useRef(kept);
  const putting = useRef(put);

  useEffect(() => {
    if (words === null) return;
    const keep = (now: Kept<Value>): void => {
      if (isAlike(newest.current, now, isDated)) return;
      newest.current = now;
      setKept(now);
    };
    // The words are the input itself.
    const said = JSON.parse(words) as InputOf<Name>;
    // Where nothing puts it otherwise, its value is what the contract says.
    const plain = () => ask(name, said) as Promise<Value>;
    return keepAsking<Value>({
      name,
      words,
      patient,
      put: () => putting.current?.(said) ?? plain(),
      take: (value, revision) => {
        const before = newest.current.value;
        const isOne = putting.current === undefined && isSame(before, value);
        keep({ value: isOne ? before : value, notice: null, revision, words, epoch });
      },
      refuse: (notice) => keep({ ...ofProject(newest.current, epoch), notice, words, epoch }),
    });
  }, [name, words, epoch, patient, isDated]);

  const { value, notice, revision, words: answered } = ofProject(kept, epoch);
  return { value, notice, revision, loading: words === null ? answered === null : answered !== words };
}

function nothingYet<Value>(epoch: number): Kept<Value> {
  return { value: null, notice: null, revision: -1, words: null, epoch };
}

/** What is known of the open project: what was said of another one is worth nothing. */
function ofProject<Value>(kept: Kept<Value>, epoch: number): Kept<Value> {
  return kept.epoch === epoch ? kept : nothingYet(epoch);
}

function isAlike<Value>(one: Kept<Value>, other: Kept<Value>, isDated: boolean): boolean {
  return (
    one.value === other.value &&
    isSame(one.notice, other.notice) &&
    one.words === other.words &&
    one.epoch === other.epoch &&
    (!isDated || one.revision === other.revision)
  );
}
