import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { diskRefusal } from '@shared/base/disk-refusal';
import { asWritten } from '@shared/base/formula-prefix';
import { Refusal } from '@shared/base/refusal';
import { cellAddress, type RawRow, textCell } from '@shared/base/sheet-cell';
import type { TextEncodingName } from '@shared/model/mapping';
import {
  MOST_CELLS,
  parseDelimitedText,
  rowsOfText,
  type Separator,
  type StrayQuote,
} from '../../importing/values/delimited-text';
import { unpackKeys } from '../../importing/values/packed-keys';
import { MAX_CELL_SIGNS, MAX_STRAY_QUOTES } from './limits';
import type { SheetSource } from './sheet-source';
import { decodeStrictly, guessEncoding } from './text-encoding';

/**
 * Opens a text file as one sheet. Every cell stays the text that it is: "007" keeps its zeros, "1E5" its letter.
 * @param encoding chosen by a person, or null for a guess; the separator likewise
 * @throws Refusal `refusal.file.encoding` when the bytes are not in the chosen encoding
 */
export async function openText(
  path: string,
  encoding: TextEncodingName | null,
  separator: Separator | null,
): Promise<SheetSource> {
  const file = basename(path);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw diskRefusal(error, file);
  }
  const used = encoding ?? guessEncoding(bytes);
  const text =
    decodeStrictly(bytes, used) ?? (encoding === null ? new TextDecoder(used).decode(bytes) : null);
  if (text === null) throw new Refusal('refusal.file.encoding', { encoding: used }, { file });
  if (text.trim() === '') throw new Refusal('refusal.file.empty', {}, { file });
  const splitAt = separator ?? guessSeparator(text);
  const fields = (tell?: (stray: StrayQuote) => void) => {
    const rows = rowsOfText(text, splitAt, tell);
    return splitAt === '\t' ? unpackKeys(rows) : rows;
  };
  const strayQuotes: StrayQuote[] = [];
  const tell = (stray: StrayQuote) => {
    if (strayQuotes.push(stray) <= MAX_STRAY_QUOTES) return;
    throw new Refusal('refusal.file.quotes', { line: strayQuotes[0]?.line ?? 0 }, { file });
  };
  const { rowCount, columnCount } = measure(fields(tell), file);
  const name = basename(path, extname(path));
  return {
    format: 'text',
    sheetNames: [name],
    text: { encoding: used, separator: splitAt },
    isForm: false,
    sheet: async () => ({
      name,
      hidden: false,
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      rowCount,
      columnCount,
      strayQuotes,
    }),
    async *rows() {
      let batch: RawRow[] = [];
      let row = 0;
      for (const texts of fields()) {
        row += 1;
        if (row > rowCount) break;
        batch.push({ row, cells: texts.map((text) => textCell(asWritten(text))) });
        if (batch.length < BATCH) continue;
        yield batch;
        batch = [];
      }
      if (batch.length > 0) yield batch;
    },
    coded: async () => null,
    close: () => undefined,
  };
}

/**
 * Counts rows without keeping them: a file of a million would fill the memory of the app. Blank ones at the end are none.
 * @throws Refusal `refusal.file.longCell`, `refusal.file.wideRow`: more than a cell or row can hold
 */
function measure(rows: Iterable<readonly string[]>, file: string) {
  let row = 0;
  let rowCount = 0;
  let columnCount = 0;
  for (const fields of rows) {
    row += 1;
    columnCount = Math.max(columnCount, fields.length);
    let isFilled = false;
    for (let index = 0; index < fields.length; index++) {
      const field = fields[index] ?? '';
      if (field.length > MAX_CELL_SIGNS)
        throw new Refusal(
          'refusal.file.longCell',
          { count: field.length, limit: MAX_CELL_SIGNS },
          { file, cell: cellAddress(row, index + 1) },
        );
      isFilled ||= field.trim() !== '';
    }
    if (!isFilled) continue;
    if (fields.length >= MOST_CELLS)
      throw new Refusal('refusal.file.wideRow', { limit: MOST_CELLS - 1 }, { file, cell: `A${row}` });
    rowCount = row;
  }
  return { rowCount, columnCount };
}

const BATCH = 500;
/** Of two that cut as well the comma is the last: it stands within numbers too (1 234,5;45,6). */
const SEPARATORS: readonly Separator[] = ['\t', ';', '|', ','];

/** The separator that cuts most of the first lines into the same number of fields, more than one. */
export function guessSeparator(text: string): Separator {
  const sample = text.slice(0, 20_000);
  if (hasPackedKeys(sample)) return '\t';
  const scored = SEPARATORS.map((separator) => {
    const all = parseDelimitedText(sample, separator).slice(0, 40);
    const counts = all.map((row) => row.length).filter((length) => length > 1);
    const frequency = new Map<number, number>();
    for (const count of counts) frequency.set(count, (frequency.get(count) ?? 0) + 1);
    const [fields, lines] = [...frequency].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
    // A list within one quoted cell cuts a line or two into many fields, and leaves the others whole.
    return { separator, score: (lines * Math.log2(fields) * lines) / Math.max(1, all.length) };
  });
  scored.sort((a, b) => b.score - a.score);
  const [best] = scored;
  return best === undefined || best.score === 0 ? ',' : best.separator;
}

/** Whether names packed into the first field, as far as the first tab, have commas of their own (packed-keys.ts). */
function hasPackedKeys(sample: string): boolean {
  const [line = ''] = sample.split(/[\r\n]/, 1);
  const [keys = '', ...others] = line.split('\t');
  const slash = keys.indexOf('\\');
  return others.length > 0 && keys.slice(0, Math.max(0, slash)).includes(',');
}
