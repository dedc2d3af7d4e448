import { unreachable } from '@shared/base/refusal';
import { BASE_SEQ, type ChangeSet } from './change-set';

type Link = Pick<ChangeSet, 'seq' | 'kind' | 'ofSeq' | 'label'>;

/**
 * Where undo and redo stand. Nothing of it is stored: it follows from the kinds of the change sets, so that it survives
 * a restart and cannot disagree with the chain.
 */
export class UndoPosition {
  /** Sets in force that can be undone, oldest first. */
  readonly #inForce: Link[] = [];
  /** Undone sets that can be redone, the next one last. */
  readonly #undone: Link[] = [];
  readonly #seqsInForce = new Set<number>([BASE_SEQ]);

  /** Takes the next link of the chain. @throws Error when it undoes or redoes anything but what is next */
  take(link: Link): void {
    if (link.seq === BASE_SEQ) return;
    switch (link.kind) {
      case 'do':
      case 'revert':
        this.#inForce.push(link);
        this.#seqsInForce.add(link.seq);
        this.#undone.length = 0;
        return;
      case 'undo':
        this.#undone.push(popExpected(this.#inForce, link));
        this.#seqsInForce.delete(link.ofSeq ?? 0);
        return;
      case 'redo':
        this.#inForce.push(popExpected(this.#undone, link));
        this.#seqsInForce.add(link.ofSeq ?? 0);
        return;
      default:
        unreachable(link.kind);
    }
  }

  /** The set that undo would take back, with the number of sets that can be. */
  get undo(): { readonly depth: number; readonly next: Link | null } {
    return { depth: this.#inForce.length, next: this.#inForce.at(-1) ?? null };
  }

  /** The set that redo would bring back. */
  get redo(): { readonly depth: number; readonly next: Link | null } {
    return { depth: this.#undone.length, next: this.#undone.at(-1) ?? null };
  }

  /** Whether what a link says holds now: an edit that is not undone, an undo that was not redone, and so on. */
  isInForce({ seq, kind, ofSeq }: Pick<ChangeSet, 'seq' | 'kind' | 'ofSeq'>): boolean {
    switch (kind) {
      case 'do':
      case 'revert':
        return this.#seqsInForce.has(seq);
      case 'undo':
        return !this.#seqsInForce.has(ofSeq ?? 0);
      case 'redo':
        return this.#seqsInForce.has(ofSeq ?? 0);
      default:
        return unreachable(kind);
    }
  }
}

function popExpected(stack: Link[], { seq, kind, ofSeq }: Link): Link {
  const top = stack.pop();
  if (top === undefined || top.seq !== ofSeq)
    throw new Error(`change set ${seq}: ${kind} of ${ofSeq} is not next`);
  return top;
}
