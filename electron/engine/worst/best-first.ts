import { itemAt } from '@shared/base/element-at';

/** What waits with the most that it can come to: the largest first. */
export class BestFirst<Item> {
  readonly #heap: { readonly most: number; readonly item: Item }[] = [];

  /** The most that anything can come to that waits; -infinity for nothing. */
  get most(): number {
    return this.#heap[0]?.most ?? Number.NEGATIVE_INFINITY;
  }

  get length(): number {
    return this.#heap.length;
  }

  push(most: number, item: Item): void {
    const heap = this.#heap;
    heap.push({ most, item });
    for (let at = heap.length - 1; at > 0; ) {
      const above = (at - 1) >> 1;
      if (itemAt(heap, above).most >= itemAt(heap, at).most) return;
      this.#swap(at, above);
      at = above;
    }
  }

  pop(): { readonly most: number; readonly item: Item } | undefined {
    const heap = this.#heap;
    const [top, last] = [heap[0], heap.pop()];
    if (heap.length === 0 || last === undefined) return top;
    heap[0] = last;
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      const below =
        left + 1 < heap.length && itemAt(heap, left + 1).most > itemAt(heap, left).most ? left + 1 : left;
      if (below >= heap.length || itemAt(heap, at).most >= itemAt(heap, below).most) return top;
      this.#swap(at, below);
      at = below;
    }
  }

  #swap(a: number, b: number): void {
    const heap = this.#heap;
    const kept = itemAt(heap, a);
    heap[a] = itemAt(heap, b);
    heap[b] = kept;
  }
}
