import type { InputOf, MessageName, OutputOf } from '@shared/contract';
import type { Notice } from '@shared/domain/refusal';
import { useEffect, useState } from 'react';
import { ask } from '../bridge';
import { noticeOf } from './notices';
import { session } from './session';
import { useStore } from './store';

/** What a part of the page knows about a question it has put. */
export interface Answer<Value> {
  /** The newest value; the old one stays while a new one is on its way. */
  readonly value: Value | null;
  readonly notice: Notice | null;
  readonly loading: boolean;
}

interface Kept<Value> extends Answer<Value> {
  readonly epoch: number;
}

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
 * Asks for something that only reads, and asks again whenever the project changes. An input of `undefined` asks nothing.
 * An answer that comes after the project has moved on is dropped.
 */
export function useAnswer<Name extends MessageName>(
  name: Name,
  input: InputOf<Name> | undefined,
): Answer<OutputOf<Name>> {
  const { revision, epoch } = useStore(session);
  const [kept, setKept] = useState<Kept<OutputOf<Name>>>({ value: null, notice: null, loading: true, epoch });
  const words = input === undefined ? undefined : JSON.stringify(input);

  useEffect(() => {
    if (words === undefined) return;
    let wanted = true;
    setKept((before) => ({ ...before, loading: true }));
    // The words are the input itself, written down so that equal inputs are the same question.
    askShared(`${name} ${epoch} ${revision} ${words}`, name, JSON.parse(words) as InputOf<Name>).then(
      (value) => wanted && setKept({ value, notice: null, loading: false, epoch }),
      (error) =>
        wanted && setKept((before) => ({ ...before, notice: noticeOf(error), loading: false, epoch })),
    );
    return () => {
      wanted = false;
    };
  }, [name, words, revision, epoch]);

  return kept.epoch === epoch ? kept : { value: null, notice: null, loading: true };
}
