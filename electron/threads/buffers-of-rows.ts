import type { RowChunk } from '../importing/steps/packed-rows';

/** The buffers of packed rows, which can be given away to another thread. */
export function buffersOf(rows: RowChunk): ArrayBuffer[] {
  if (!('whole' in rows)) return [];
  const { whole, figures, out, outAs, outAt } = rows;
  return [whole, figures, out, outAs, outAt].map(({ buffer }) => buffer as ArrayBuffer); // made of no shared memory
}
