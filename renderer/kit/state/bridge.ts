import type { MessageKey } from '@shared/base/message';
import type { Notice } from '@shared/base/refusal';
import type { InputOf, MessageName, OutputOf } from '@shared/catalogue/contract';
import type { PushedEvent, Reply } from '@shared/ipc/message';

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

/** Hears that a question changed the project, and how many had been put before it and with it. */
type ChangeListener = (begun: number) => void;
const changeListeners = new Set<ChangeListener>();
export function onChanged(listener: ChangeListener): () => void {
  changeListeners.add(listener);
  return () => void changeListeners.delete(listener);
}
let asks = 0;
let newestRevision = 0;
/** Another project is open, at this revision. */
export function revisionIs(revision: number): void {
  newestRevision = revision;
}
export function asksSoFar(): number {
  return asks;
}

/** Why main says no where what was asked of is gone: taken back, removed, or of another project. */
const GONE: ReadonlySet<MessageKey> = new Set<MessageKey>([
  'refusal.scenario.unknown',
  'refusal.reference.unknownEconomy',
  'refusal.reference.unknownMaterial',
  'refusal.reference.unknownSupplier',
]);

export function speaksOfGone({ code }: Notice): boolean {
  return GONE.has(code);
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
  asks += 1;
  const [begun, before] = [asks, newestRevision];
  try {
    // The IPC boundary answers with what the contract says: both sides are built from the same types.
    const reply = (await window.lodestone.invoke(name, input)) as Reply<OutputOf<Name>>;
    if (!reply.ok) throw new RefusedByMain(reply.notice);
    newestRevision = Math.max(newestRevision, reply.revision);
    try {
      take?.(reply.value, reply.revision);
    } finally {
      for (const listener of revisionListeners) listener(reply.revision);
      if (reply.revision > before) for (const listener of changeListeners) listener(begun);
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
