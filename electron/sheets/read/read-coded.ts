import type { RawRow } from '@shared/base/sheet-cell';
import type { CodedRows } from '../../importing/steps/coded-rows';
import type { Corrector } from '../../importing/steps/corrector';
import type { ReadRow } from '../../importing/steps/read-row';
import { CHUNK_ROWS } from './limits';
import type { RowSink } from './row-sink';
import type { SheetTable } from './sheet-tables';

/** The rows of a table by the codes of their cells, and what is asked of each. */
export interface CodedPart {
  readonly rows: CodedRows;
  /** 1 for each that a filter leaves out; null where no filter is there. */
  readonly outs: Uint8Array | null;
  readonly table: SheetTable;
  /** The last row of the header, and of the table. */
  readonly headerRow: number;
  readonly lastRow: number;
  readonly corrector: Corrector;
  readonly sink: RowSink;
  /** The meaning of a row that has to be made. */
  readonly readRaw: (row: RawRow) => readonly ReadRow[];
}

/**
 * Reads rows from one place up to another, or until a chunk is full. In a function of its own that waits for nothing: it
 * is what a reading of a hundred thousand rows spends its time in.
 * @returns the place behind the last one
 */
export function readCoded(part: CodedPart, from: number, to: number): number {
  const { outs, sink } = part;
  for (let at = from; at < to; ) {
    at = readCached(part, at, outs === null ? to : nextIn(outs, 1, at, to));
    if (sink.count() >= CHUNK_ROWS || outs === null) return at;
    for (const end = nextIn(outs, 0, at, to); at < end; at++) sink.addFiltered(part.rows.numberAt(at));
  }
  return to;
}

/** The first place with a mark, or `to`. */
function nextIn(marks: Uint8Array, mark: number, from: number, to: number): number {
  let at = from;
  while (at < to && marks[at] !== mark) at++;
  return at;
}

/** The same for rows that no filter leaves out. */
function readCached(
  { rows, table, headerRow, lastRow, corrector, sink, readRaw }: CodedPart,
  from: number,
  to: number,
): number {
  const { classes, headings } = table;
  const { packer } = sink;
  for (let at = from; at < to; at++) {
    const row = rows.numberAt(at);
    if (row <= headerRow) continue;
    if (row > lastRow) sink.add([{ kind: 'left_out', row, reason: 'other_table' }]);
    else if (packer === null || table.notices.length > 0 || corrector.decides(row))
      sink.add(readRaw(rows.rowAt(at)));
    else {
      const odd = classes.readCoded(rows, at, packer, readRaw);
      if (odd === null) headings.pass();
      else if (odd.length > 0) sink.add(odd);
    }
    if (sink.count() >= CHUNK_ROWS) return at + 1;
  }
  return to;
}
