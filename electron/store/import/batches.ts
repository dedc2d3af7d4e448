import { randomUUID } from 'node:crypto';
import { Refusal } from '@shared/base/refusal';
import type { MadeCorrection } from '@shared/features/importing/corrections';
import type { DiffPage, ImportDiff } from '@shared/features/importing/diff';
import { targetOf } from '@shared/features/importing/targets';
import { DEFAULT_LIMITS } from '@shared/model/import-limits';
import { isRowTarget } from '@shared/model/import-targets';
import type { RowChange } from '@shared/model/plan';
import { setKey } from '@shared/model/share-totals';
import { keyOf } from '@shared/model/table';
import type { TableStep } from '@shared/model/table-steps';
import { TABLES } from '@shared/model/tables';
import type { ImportRecord } from '@shared/model/tables/import-record';
import type { SavedMapping } from '@shared/model/tables/saved-mapping';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import { type DiffResult, diffImport } from '../../importing/diff/diff';
import { diffDeclared } from '../../importing/diff/diff-declared';
import { diffFigures } from '../../importing/diff/diff-figures';
import { type FreshShares, freshShare } from '../../importing/diff/fresh-shares';
import { IdsInARow } from '../../importing/diff/ids-in-a-row';
import { type SetMove, setAfter } from '../../importing/diff/set-after';
import { fileKey } from '../../importing/recipe/sender';
import { FileRows } from '../../importing/steps/file-rows';
import type { RowChunk } from '../../importing/steps/packed-rows';
import type { ChangeLog, Header } from '../change-log/log';
import { type TableTarget, targetOfFresh, targetsOfChanges } from '../change-log/table-target';
import type { ImportMeta, ImportTouched } from '../project-api';
import { readRow, readRows, readSet } from '../reads';
import { freshRows, freshRowsOf } from '../schema/fresh-rows';
import type { Sql } from '../sql';

interface Batch {
  readonly id: string;
  meta: ImportMeta;
  readonly rows: FileRows;
  mends: readonly MadeCorrection[];
  /** The diff with the head at which it was made. */
  made: { readonly seq: number; readonly result: DiffResult } | null;
}

interface PreparedImport {
  /** What to write; whoever has written it may empty the list. */
  readonly targets: TableTarget[];
  /** Sets whose total has to be worked out once the shares are written. */
  readonly unsettled: ReadonlyMap<string, ShareSetKey>;
  readonly record: ImportRecord;
}

/** Above this many sets, all shares are read at once instead of set by set. */
const MANY_SETS = 300;

/** Imports that are being looked at: rows of files, kept in memory until they are applied or discarded. */
export class ImportBatches {
  readonly #sql: Sql;
  readonly #log: ChangeLog;
  readonly #batches = new Map<string, Batch>();

  constructor(sql: Sql, log: ChangeLog) {
    this.#sql = sql;
    this.#log = log;
  }

  begin(meta: ImportMeta): string {
    const id = randomUUID();
    this.#batches.set(id, { id, meta, rows: new FileRows(), mends: [], made: null });
    return id;
  }

  add(batchId: string, rows: RowChunk): void {
    const batch = this.#batch(batchId);
    batch.rows.add(rows);
    batch.made = null;
  }

  corrected(batchId: string, mends: readonly MadeCorrection[], steps: readonly TableStep[]): void {
    const batch = this.#batch(batchId);
    batch.mends = mends;
    batch.meta = { ...batch.meta, mapping: { ...batch.meta.mapping, steps } };
  }

  discard(batchId: string): void {
    this.#batches.delete(batchId);
  }

  diff(batchId: string, page: DiffPage): ImportDiff {
    const batch = this.#batch(batchId);
    const { counts, table, problems, applicable, made } = this.#made(batch);
    const { offset, limit, kind = null, mostProblems } = page;
    return {
      batchId,
      fileName: batch.meta.fileName,
      counts,
      rows: table.page(kind, offset, limit),
      totalRows: table.count(kind),
      problems: problems.first(mostProblems),
      problemCounts: problems.counts,
      applicable,
      mends: batch.mends,
      causes: mostProblems === 0 ? [] : problems.causes(),
      made,
      steps: batch.meta.mapping.steps ?? [],
      names: batch.meta.mapping.answers?.names ?? [],
    };
  }

  /** What applying the batch would change, by share set. */
  touched(batchId: string, keys: readonly string[]): ImportTouched {
    const { changes, fresh, touched } = this.#made(this.#batch(batchId));
    const asked = new Set(keys);
    const rows = new Map<string, number>();
    const found: string[] = [];
    let all = 0;
    for (const share of sharesOf(changes, fresh)) {
      const key = setKey(share);
      rows.set(key, (rows.get(key) ?? 0) + 1);
      all += 1;
      if (asked.size > 0 && asked.has(keyOf(TABLES.share, share))) found.push(keyOf(TABLES.share, share));
    }
    const sets = [...touched].map(([key, set]) => ({ set, rows: rows.get(key) ?? 0 }));
    return { sets, rows: all, keys: found };
  }

  /** One share set as it is and as applying the batch would leave it. */
  setAfter(batchId: string, set: ShareSetKey): SetMove {
    const batch = this.#batch(batchId);
    const { newSuppliers, changes, fresh } = this.#made(batch);
    const before = {
      shares: readSet(this.#sql, 'share', set),
      total: readSet(this.#sql, 'totalSupply', set)[0] ?? null,
    };
    const { metalPerOxide = null } = readRow(this.#sql, 'material', set.materialId) ?? {};
    const shares = sharesOf(changes, fresh);
    const { mapping } = batch.meta;
    return setAfter(set, before, { newSuppliers, mapping, changes, shares }, metalPerOxide);
  }

  /**
   * Everything that applying batches one after the other writes, of each once those before it are written.
   * @throws Refusal `refusal.import.rejected`, `refusal.import.nothing`, `refusal.import.nameTaken`, and
   * `refusal.import.sheetsMeet` where one would write over what another has just written
   */
  *prepared(
    batchIds: readonly string[],
    header: Header,
    rejected: 'refuse' | 'leave_out',
    name: string | null,
  ): Generator<PreparedImport> {
    const changed = batchIds.map((id) => this.#made(this.#batch(id)).counts.changed);
    for (const [index, id] of batchIds.entries()) {
      const batch = this.#batch(id);
      if (index > 0) batch.made = null;
      const count = this.#made(batch).counts.changed - (changed[index] ?? 0);
      const { fileName: file, sheet } = batch.meta;
      if (count > 0) throw new Refusal('refusal.import.sheetsMeet', { count }, { file, sheet });
      yield this.#prepare(batch, header, rejected, index === 0 ? name : null);
    }
  }

  #prepare(
    batch: Batch,
    { at, who }: Header,
    rejected: 'refuse' | 'leave_out',
    name: string | null,
  ): PreparedImport {
    const { counts, newSuppliers, changes, fresh, touched, settled, problems } = this.#made(batch);
    const { fileName: file } = batch.meta;
    const place = { file, sheet: batch.meta.sheet };
    if (counts.rejected > 0 && rejected === 'refuse') {
      const row = problems.counts.errors === 0 ? 0 : (problems.first(1)[0]?.row ?? 0);
      throw new Refusal(
        'refusal.import.rejected',
        { count: counts.rejected, read: counts.read, file, row },
        place,
      );
    }
    if (counts.new + counts.changed + counts.unchanged === 0) {
      throw new Refusal(
        'refusal.import.nothing',
        { file, read: counts.read, rejected: counts.rejected },
        place,
      );
    }
    // Not held while it is written: the rows are, should writing fail, and the difference can be made again.
    batch.made = null;
    const mapping = this.#mapping(batch.meta, name);
    const record: ImportRecord = {
      id: batch.id,
      fileName: file,
      fileHash: batch.meta.fileHash,
      sheet: batch.meta.sheet,
      at,
      who,
      rowsRead: counts.read,
      rowsApplied: counts.new + counts.changed,
      rowsUnchanged: counts.unchanged,
      rowsRejected: counts.rejected,
      rowsLeftOut: counts.leftOut,
      mappingId: mapping.row.id,
    };
    return {
      targets: [
        ...targetsOfChanges([mapping, { table: 'importRecord', op: 'put', row: record }, ...changes]),
        ...(newSuppliers.length === 0 ? [] : [targetOfFresh(freshRowsOf('supplier', newSuppliers))]),
        ...(fresh === null || fresh.count === 0 ? [] : [targetOfFresh(freshRows('share', fresh))]),
      ],
      unsettled: new Map([...touched].filter(([key]) => !settled.has(key))),
      record,
    };
  }

  /** The recipe as it is kept: under the name that it is given, or was given once, else under that of the newest file. */
  #mapping({ fingerprint, mapping, mappingName }: ImportMeta, given: string | null) {
    const saved = readRows(this.#sql, 'savedMapping');
    const known = saved.find((one) => one.fingerprint === fingerprint);
    if (given !== null && saved.some((one) => one.name === given && one !== known))
      throw new Refusal('refusal.import.nameTaken', { name: given }, { field: 'name' });
    const isOfFile = ({ id, name }: SavedMapping) =>
      readRows(this.#sql, 'importRecord').some((one) => one.mappingId === id && one.fileName === name);
    const own = known === undefined || isOfFile(known) ? mappingName : known.name;
    const row = { id: known?.id ?? randomUUID(), name: given ?? own, fingerprint, mapping };
    return { table: 'savedMapping', op: 'put', row } as const;
  }

  #made(batch: Batch): DiffResult {
    const seq = this.#log.head.seq;
    if (batch.made?.seq === seq) return batch.made.result;
    const sql = this.#sql;
    const { mapping, fileName, sheet } = batch.meta;
    const target = targetOf(mapping);
    const ids = new IdsInARow(`${batch.id.replaceAll('-', '').slice(0, 16)}-`);
    if (isRowTarget(target)) {
      const result = diffDeclared({
        rows: batch.rows,
        target,
        mapping,
        file: { name: fileName, sheet },
        ids,
        there: readRows(sql, target),
        materials: readRows(sql, 'material'),
        countries: readRows(sql, 'country'),
        suppliers: readRows(sql, 'supplier'),
        sources: readRows(sql, 'source'),
      });
      batch.made = { seq, result };
      return result;
    }
    if (target !== 'share') {
      const result = diffFigures({
        rows: batch.rows,
        target,
        mapping,
        file: { name: fileName, sheet },
        sender: fileKey(fileName) ?? fileName,
        newId: () => ids.next(),
        materials: readRows(sql, 'material'),
        countries: readRows(sql, 'country'),
        suppliers: readRows(sql, 'supplier'),
        sources: readRows(sql, 'source'),
        series: readRows(sql, 'series'),
        observations: readRows(sql, 'observation'),
        prices: readRows(sql, 'price'),
        stocks: readRows(sql, 'stock'),
        demands: readRows(sql, 'demand'),
        capacities: readRows(sql, 'capacity'),
        uses: readRows(sql, 'use'),
      });
      batch.made = { seq, result };
      return result;
    }
    const result = diffImport({
      rows: batch.rows,
      file: { name: batch.meta.fileName, sheet: batch.meta.sheet },
      importId: batch.id,
      ids,
      shares: this.#sharesAround(batch.rows),
      totals: readRows(sql, 'totalSupply'),
      suppliers: readRows(sql, 'supplier'),
      materials: readRows(sql, 'material'),
      capacities: readRows(sql, 'capacity'),
      limits: batch.meta.mapping.limits ?? DEFAULT_LIMITS,
      sources: readRows(sql, 'source'),
      mapping: batch.meta.mapping,
      countries: readRows(sql, 'country'),
    });
    batch.made = { seq, result };
    return result;
  }

  /** Shares of the sets that the file names, and of the same sets a year before. */
  #sharesAround(rows: FileRows) {
    const named = new Set<ShareSetKey>(rows.sets);
    for (const row of rows.others()) if (row.kind === 'candidate') named.add(row.candidate.set);
    const sets = new Map<string, ShareSetKey>();
    for (const set of named) {
      sets.set(setKey(set), set);
      const before = { ...set, year: set.year - 1 };
      sets.set(setKey(before), before);
    }
    if (sets.size > MANY_SETS) return readRows(this.#sql, 'share').filter((share) => sets.has(setKey(share)));
    return [...sets.values()].flatMap((set) => readSet(this.#sql, 'share', set));
  }

  #batch(batchId: string): Batch {
    const batch = this.#batches.get(batchId);
    if (batch === undefined) throw new Refusal('refusal.import.unknownBatch');
    return batch;
  }
}

/** The shares that a batch puts: those that change, and new ones, each made as it is asked for. */
function* sharesOf(changes: readonly RowChange[], fresh: FreshShares | null): Generator<Share> {
  for (const change of changes) if (change.table === 'share' && change.op === 'put') yield change.row;
  if (fresh !== null) for (let at = 0; at < fresh.count; at++) yield freshShare(fresh, at);
}
