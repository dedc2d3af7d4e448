import type { Notice } from '@shared/base/refusal';
import type { InputOf, MessageName, OutputOf } from '@shared/catalogue/contract';
import type { PushedEvent, Reply } from '@shared/door/message';

/** What the preload puts on the window. */
interface LodestoneBridge {
  invoke(message: string, input: unknown): Promise<unknown>;
  onEvent(listener: (event: unknown) => void): () => void;
}

declare global {
  interface Window {
    readonly lodestone: LodestoneBridge;
  }
}

/** Main said no to what was asked; nothing was changed, and the notice says what, where and what to do. */
export class RefusedByMain extends Error {
  readonly notice: Notice;

  constructor(notice: Notice) {
    super(notice.code);
    this.name = 'RefusedByMain';
    this.notice = notice;
  }
}

/** Says to the store of the session that a reply or an event carried this revision. */
type RevisionListener = (revision: number) => void;
const revisionListeners = new Set<RevisionListener>();
export function onRevision(listener: RevisionListener): () => void {
  revisionListeners.add(listener);
  return () => void revisionListeners.delete(listener);
}

/** How many questions are under way: the loading bar watches it. */
type PendingListener = (count: number) => void;
const pendingListeners = new Set<PendingListener>();
let pending = 0;
export function onPending(listener: PendingListener): () => void {
  pendingListeners.add(listener);
  return () => void pendingListeners.delete(listener);
}
function countPending(by: 1 | -1): void {
  pending += by;
  for (const listener of pendingListeners) listener(pending);
}

/**
 * Asks main one thing of the contract.
 * @param take takes the answer before anybody hears of its revision: what it brings is on screen with it, and nobody asks for it
 * @throws RefusedByMain when main refuses in words
 */
export async function ask<Name extends MessageName>(
  name: Name,
  input: InputOf<Name>,
  take?: (value: OutputOf<Name>, revision: number) => void,
): Promise<OutputOf<Name>> {
  countPending(1);
  try {
    // The door answers with what the contract says: both sides are built from the same types.
    const reply = (await window.lodestone.invoke(name, input)) as Reply<OutputOf<Name>>;
    if (!reply.ok) throw new RefusedByMain(reply.notice);
    try {
      take?.(reply.value, reply.revision);
    } finally {
      for (const listener of revisionListeners) listener(reply.revision);
    }
    return reply.value;
  } finally {
    countPending(-1);
  }
}

/** Hears what main pushes; the answer stops listening. */
export function onEvent(listener: (event: PushedEvent) => void): () => void {
  // Events are made by main from the same type.
  return window.lodestone.onEvent((event) => listener(event as PushedEvent));
}
