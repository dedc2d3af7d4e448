import { basename } from 'node:path';
import { type Place, Refusal } from '@shared/base/refusal';
import { columnLetters, type RawRow } from '@shared/base/sheet-cell';
import { mappingsBeside } from '@shared/features/importing/beside';
import type { Correction, MadeCorrection } from '@shared/features/importing/corrections';
import type { ImportQuestion } from '@shared/features/importing/questions';
import { misplaced, missingFields, saidOfMissing } from '@shared/features/importing/required-fields';
import { otherThanSaved } from '@shared/features/importing/saved-form';
import { targetOf } from '@shared/features/importing/targets';
import type { Mapping } from '@shared/model/mapping';
import type { TableStep } from '@shared/model/table-steps';
import { partOf } from '../../importing/recipe/beside';
import { type FilterNews, filterNotice } from '../../importing/recipe/filter-news';
import { Corrector } from '../../importing/steps/corrector';
import { asLeftOut } from '../../importing/steps/left-out';
import type { PackedRows } from '../../importing/steps/packed-rows';
import type { ReadRow } from '../../importing/steps/read-row';
import { RowPacker } from '../../importing/steps/row-packer';
import type { Vocabulary } from '../../importing/values/vocabulary';
import { goOnFromCached } from './cached-classes';
import { CHUNK_ROWS, MAX_COLUMNS, MAX_LEFT_OUT, MAX_ROWS } from './limits';
import { hashFile, openSource } from './open-source';
import { type CodedPart, readCoded } from './read-coded';
import type { RowSink } from './row-sink';
import { goesByCodes, readRow, type SheetTable, tableOf } from './sheet-tables';
import { steppedSource } from './stepped-source';

export interface ReadOptions {
  /** Stops between two batches; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Rows of the sheet that are behind, and the number of its last row. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Stops behind so many rows; absent: the whole sheet. */
  readonly mostRows?: number | undefined;
}

export interface ReadResult {
  readonly fileName: string;
  /** SHA-256 of the bytes, hex. */
  readonly fileHash: string;
  readonly sheet: string;
  /** Rows below the header that were read: candidates, rejected and left out together. */
  readonly rows: number;
  /** What the file leaves open, answered or not, as far as it was read. */
  readonly questions: readonly ImportQuestion[];
  /** Decisions about cells that were followed. */
  readonly mends: readonly MadeCorrection[];
  /** The steps of the table, with what the next file is known by. */
  readonly steps: readonly TableStep[];
}

/**
 * Reads the rows of a sheet and finds their meaning, some thousand at a time; the next batch is read when `onChunk`
 * is done with the one before. The file is only read, never changed.
 * @param mends what a person decided about cells
 * @throws Refusal `refusal.file.*`, `refusal.sheet.*`, `refusal.mapping.*` before any row is handed on
 */
export function readRows(
  path: string,
  mapping: Mapping,
  vocabulary: Vocabulary,
  onChunk: (rows: readonly ReadRow[]) => Promise<void>,
  options: ReadOptions = {},
  mends: readonly Correction[] = [],
): Promise<ReadResult> {
  let chunk: ReadRow[] = [];
  let outs = 0;
  const rows: RowSink = {
    packer: null,
    count: () => chunk.length,
    outs: () => outs,
    add: (read) => {
      for (const row of read) if (asLeftOut(row) !== null) outs++;
      chunk.push(...read);
    },
    addFiltered: (row) => {
      outs++;
      chunk.push({ kind: 'left_out', row, reason: 'filtered' });
    },
    deliver: () => {
      const full = chunk;
      chunk = [];
      outs = 0;
      return onChunk(full);
    },
  };
  return readInto(path, mapping, vocabulary, rows, options, mends);
}

async function readInto(
  path: string,
  mapping: Mapping,
  vocabulary: Vocabulary,
  sink: RowSink,
  { signal, onProgress, mostRows = Infinity }: ReadOptions,
  mends: readonly Correction[],
): Promise<ReadResult> {
  const file = basename(path);
  const opened = await openSource(path, mapping);
  try {
    signal?.throwIfAborted();
    const sheet = opened.format === 'text' ? (opened.sheetNames[0] ?? file) : mapping.sheet;
    const settled: Mapping = { ...mapping, sheet };
    const { rowCount } = await opened.sheet(sheet);
    checkMapping(settled, rowCount, file);
    const source = await steppedSource(opened, settled, file, vocabulary);
    const mappings = mappingsBeside(settled);
    const tables: SheetTable[] = [];
    for (const own of mappings) tables.push(await tableOf(source, own, file, vocabulary, tables[0]?.context));
    const [table] = tables;
    if (table === undefined) throw new Error('mappingsBeside gives at least one');
    const { context } = table;
    if (mostRows === Infinity) refuseOther(table, opened.format === 'text' ? null : sheet, file);
    const corrector = new Corrector(mends, { file, sheet });
    const lastRow = settled.lastRow ?? rowCount;
    /** What may take a row at once: nothing takes one about which somebody decided, or a part of one. */
    const packerOf = ({ row }: RawRow) => (tables.length > 1 || corrector.decides(row) ? null : sink.packer);
    const readRaw = (raw: RawRow) =>
      // A row whose cells may have moved is told once.
      (table.quotes.hasMoved(raw.row) ? [table] : tables).flatMap((own, index) =>
        corrector.read(partOf(raw, mappings, index), own.mapping, tables.length === 1, (row) =>
          readRow(row, own, vocabulary, packerOf(raw)),
        ),
      );
    const coded = tables.length === 1 && goesByCodes(table) ? await source.coded(sheet) : null;
    let rows = 0;
    /** Those of them that were handed over and that a rule leaves out. */
    let outs = 0;
    const isFull = () => {
      refuseTooMany(rows, outs + sink.outs(), { file, sheet });
      return sink.count() >= CHUNK_ROWS;
    };
    const deliver = async (row: number): Promise<void> => {
      outs += sink.outs();
      await sink.deliver();
      onProgress?.(row, rowCount);
      signal?.throwIfAborted();
    };
    if (coded !== null) {
      goOnFromCached(coded.rows, table, vocabulary);
      const outs = coded.filtered?.outs() ?? null;
      const part: CodedPart = {
        rows: coded.rows,
        outs,
        table,
        headerRow: settled.headerRow,
        lastRow,
        corrector,
        sink,
        readRaw,
      };
      const { count } = coded.rows;
      for (let at = 0; at < count && rows < mostRows; ) {
        signal?.throwIfAborted();
        for (const end = Math.min(count, at + CHUNK_ROWS); at < end; ) {
          const before = sink.count();
          at = readCoded(part, at, end);
          rows += sink.count() - before;
          if (isFull()) await deliver(coded.rows.numberAt(at - 1));
        }
      }
    }
    for await (const batch of coded === null ? source.rows(sheet) : []) {
      signal?.throwIfAborted();
      if (rows >= mostRows) break;
      for (const raw of batch) {
        const { row, out } = raw;
        if (row <= settled.headerRow) continue;
        const before = sink.count();
        if (row > lastRow) sink.add([{ kind: 'left_out', row, reason: 'other_table' }]);
        // A filter has looked at cells that may have moved.
        else if (out !== undefined && !table.quotes.hasMoved(row)) sink.addFiltered(row);
        else sink.add(readRaw(raw));
        rows += sink.count() - before;
        if (isFull()) await deliver(row);
      }
    }
    if (sink.count() > 0) await sink.deliver();
    onProgress?.(rowCount, rowCount);
    const { news, steps } = source.done();
    if (mostRows === Infinity) refuseNews(news, { file, sheet });
    const questions = context.questions.all;
    const fileHash = await hashFile(path);
    return { fileName: file, fileHash, sheet, rows, questions, mends: corrector.made, steps };
  } finally {
    opened.close();
  }
}

/** The same with the rows packed, for whoever lays them beside a project. */
export function readPackedRows(
  path: string,
  mapping: Mapping,
  vocabulary: Vocabulary,
  onChunk: (rows: PackedRows) => Promise<void>,
  options: ReadOptions,
  mends: readonly Correction[],
): Promise<ReadResult> {
  const packer = new RowPacker();
  const rows: RowSink = {
    packer,
    count: () => packer.count,
    outs: () => packer.outs,
    add: (read) => {
      for (const row of read) packer.add(row);
    },
    addFiltered: (row) => packer.addFiltered(row),
    deliver: () => onChunk(packer.take()),
  };
  return readInto(path, mapping, vocabulary, rows, options, mends);
}

/** What a sheet leaves open under a mapping, from its first rows or from all of them. */
export async function readQuestions(
  path: string,
  mapping: Mapping,
  vocabulary: Vocabulary,
  mostRows: number | null,
  follow: Pick<ReadOptions, 'signal' | 'onProgress'> = {},
): Promise<readonly ImportQuestion[]> {
  const options = mostRows === null ? follow : { ...follow, mostRows };
  const { questions } = await readRows(path, mapping, vocabulary, async () => undefined, options);
  return questions;
}

/** What is held is limited, not what a file holds: rows that a rule leaves out and blank cells cost next to nothing. */
function refuseTooMany(rows: number, outs: number, place: Place): void {
  if (rows - outs > MAX_ROWS) throw new Refusal('refusal.sheet.tooManyRows', { limit: MAX_ROWS }, place);
  if (outs > MAX_LEFT_OUT) throw new Refusal('refusal.sheet.tooManyLeftOut', { limit: MAX_LEFT_OUT }, place);
}

/** Another table than the one whose form is kept can have the same columns. */
function refuseOther({ mapping, title }: SheetTable, sheet: string | null, file: string): void {
  const other = otherThanSaved({ title, sheet }, mapping.form);
  if (other !== null) throw new Refusal(other.code, other.params, { file, sheet: mapping.sheet });
}

/** A filter whose column has other values than when it was recorded may keep another thing, or less of it. */
function refuseNews([news]: readonly FilterNews[], place: Place): void {
  if (news === undefined) return;
  const { code, params } = filterNotice(news);
  throw new Refusal(code, params, place);
}

function checkMapping(mapping: Mapping, rowCount: number, file: string): void {
  const place = { file, sheet: mapping.sheet };
  const columns = [...Object.keys(mapping.columns).map(Number), ...(mapping.across?.columns ?? [])];
  if (rowCount === 0) throw new Refusal('refusal.sheet.none', {}, place);
  // Before all else that may be wrong with such a table: nobody has to mend it.
  const kind = misplaced(mapping);
  const isShare = targetOf(mapping) === 'share';
  if (kind !== null)
    throw new Refusal(
      isShare ? 'refusal.mapping.notSupply' : 'refusal.mapping.notForTable',
      { figureKind: kind },
      { ...place, field: 'counts' },
    );
  if (mapping.headerRow < 1 && columns.length === 0) throw new Refusal('refusal.sheet.noHeader', {}, place);
  if (mapping.headerRow < 0 || mapping.headerRow > rowCount || !Number.isInteger(mapping.headerRow)) {
    throw new Refusal('refusal.sheet.headerOutside', { row: mapping.headerRow, rows: rowCount }, place);
  }
  for (const column of columns) {
    if (!(Number.isInteger(column) && column >= 1 && column <= MAX_COLUMNS)) {
      throw new Refusal(
        'refusal.sheet.columnOutside',
        { column: Number.isInteger(column) && column > 0 ? columnLetters(column) : String(column) },
        place,
      );
    }
  }
  const [missing] = missingFields(mapping);
  if (missing !== undefined)
    throw new Refusal(saidOfMissing(missing, mapping), {}, { ...place, field: missing });
}
