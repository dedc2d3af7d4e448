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

  /** @throws Error when a link undoes or redoes anything but what is next */
  check({ seq, kind, ofSeq }: Link): void {
    const next = kind === 'undo' ? this.undo.next : kind === 'redo' ? this.redo.next : null;
    if ((kind === 'undo' || kind === 'redo') && next?.seq !== ofSeq)
      throw new Error(`change set ${seq}: ${kind} of ${ofSeq} is not next`);
  }

  /** Takes the next link of the chain. @throws Error as `check` does */
  take(link: Link): void {
    if (link.seq === BASE_SEQ) return;
    this.check(link);
    switch (link.kind) {
      case 'do':
      case 'revert':
        this.#inForce.push(link);
        this.#seqsInForce.add(link.seq);
        this.#undone.length = 0;
        return;
      case 'undo':
        this.#undone.push(...this.#inForce.splice(-1));
        this.#seqsInForce.delete(link.ofSeq ?? 0);
        return;
      case 'redo':
        this.#inForce.push(...this.#undone.splice(-1));
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
