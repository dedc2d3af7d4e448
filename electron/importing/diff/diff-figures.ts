import { itemAt } from '@shared/base/element-at';
import type { DiffKind, DiffRow, DiffValue, ImportProblem } from '@shared/features/importing/diff';
import { nameAnswers } from '@shared/features/importing/name-answers';
import { byId } from '@shared/model/catalogue';
import type { RowChange } from '@shared/model/plan';
import { type AnyRow, keyOf, newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { leaveOutNamed } from '../steps/leave-out-named';
import type { ReadRow } from '../steps/read-row';
import { newMaterials } from '../values/new-names';
import type { DiffResult } from './diff';
import { DiffTable } from './diff-table';
import type { FigureInput } from './figure-input';
import { inOtherUnits, unitsOf } from './in-other-units';
import { nameChanges } from './name-changes';
import { type Placed, type Placing, placeFigure, placeKey, type Unplaced } from './place-figure';
import { problemsOf } from './problems';
import { countRows, otherRows } from './rows';
import { SeriesFinder } from './series-of';
import { WithLeftOut } from './shown-lines';
import { SupplierFinder } from './suppliers';
import { usedIn } from './used-in';

type FigureRow = Extract<ReadRow, { kind: 'figure' }>;

/** A figure with its place, and what keeps it out. */
interface Line {
  readonly read: FigureRow;
  readonly placed: Placed | null;
  readonly problems: ImportProblem[];
}

/** Compares figures with the rows of the table that they go into. Pure: the same input gives the same result, apart from new ids. */
export function diffFigures(given: FigureInput): DiffResult {
  const answers = nameAnswers(given.mapping);
  const rows = given.rows.others().map((row) => leaveOutNamed(row, answers));
  const materials = [...given.materials, ...newMaterials(given.mapping)];
  const input = { ...given, materials };
  const { file, sources, newId } = input;
  const known = sources.find((source) => source.title === file.name);
  const source =
    known ??
    newRow(TABLES.source, {
      id: newId(),
      title: file.name,
      file: file.name,
      sheet: file.sheet,
      mark: 'known',
    });
  const placing: Placing = {
    input,
    series: new SeriesFinder(input.series, input.sender, file.name, materials),
    suppliers: new SupplierFinder(input.suppliers, newId, file.name),
    sourceId: source.id,
    rows: rowsByKey(input),
  };
  const problems: ImportProblem[] = [];
  const placed = rows.flatMap((read): Line[] => {
    if (read.kind === 'rejected') for (const problem of read.problems) problems.push(problem);
    if (read.kind === 'left_out' && read.problem !== undefined) problems.push(read.problem);
    return read.kind === 'figure' ? [lineOf(read, placing)] : [];
  });
  const coarser = rejectRepeated(placed, file);
  const lines = coarser.size === 0 ? placed : placed.filter((line) => !coarser.has(line));
  const again = [...coarser].map(
    ({ read }): ReadRow => ({ kind: 'left_out', row: read.figure.row, reason: 'other_unit' }),
  );
  for (const line of lines) for (const problem of line.problems) problems.push(problem);
  const changes = changesOf(lines);
  const figures: RowChange[] =
    changes.length === 0 || known !== undefined
      ? changes
      : [{ table: 'source', op: 'put', row: source }, ...changes];
  const names = nameChanges(given.mapping, given, usedIn(figures));
  const at = (line: number) => itemAt(lines, line);
  const view = {
    count: lines.length,
    kindOf: (line: number) => kindOf(at(line)),
    rowOf: (line: number) => at(line).read.figure.row,
    hasProblems: (line: number) => at(line).problems.length > 0,
    toRow: (line: number) => rowOf(at(line), input),
  };
  const table = new DiffTable(new WithLeftOut(view, given.rows.leftOut), [
    ...missingOf(lines, input),
    ...otherRows(again.length === 0 ? rows : [...rows, ...again]),
  ]);
  const counts = countRows(table, given.rows.length);
  return {
    counts,
    table,
    newSuppliers: [],
    changes: [...names.changes, ...figures],
    touched: new Map(),
    settled: new Set(),
    fresh: null,
    problems: problemsOf(problems),
    applicable: counts.rejected === 0 && counts.new + counts.changed + counts.unchanged > 0,
    made: names.made,
  };
}

function lineOf(read: FigureRow, placing: Placing): Line {
  const placed = placeFigure(read.figure, placing);
  if (!('code' in placed)) return { read, placed, problems: [...read.warnings] };
  return { read, placed: null, problems: [...read.warnings, errorAt(read, placing.input.file, placed)] };
}

function errorAt(
  { figure }: FigureRow,
  file: FigureInput['file'],
  { code, params }: Unplaced,
): ImportProblem {
  const place = { file: file.name, sheet: file.sheet, cell: figure.valueCell };
  return { level: 'error', row: figure.row, code, params, place };
}

/**
 * Two figures for one place: nobody can say which is meant, and all of them are rejected. What only says in a coarser unit what
 * another row says is none of them.
 * @returns the lines that say it in a coarser unit
 */
function rejectRepeated(lines: readonly Line[], file: FigureInput['file']): ReadonlySet<Line> {
  const byPlace = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.placed === null) continue;
    const same = byPlace.get(line.placed.key);
    if (same === undefined) byPlace.set(line.placed.key, [line]);
    else same.push(line);
  }
  const coarser = new Set<Line>();
  for (const same of byPlace.values()) {
    if (same.length < 2) continue;
    const figures = same.map(({ read }) => read.figure);
    const [finest, ...others] = inOtherUnits(figures) ?? [];
    if (finest !== undefined) {
      for (const line of same) if (others.includes(line.read.figure)) coarser.add(line);
      continue;
    }
    const rows = figures.slice(0, 8).map(({ row }) => row);
    const units = unitsOf(figures);
    for (const { read, problems } of same) {
      const { materialId, countryId, year } = read.figure;
      const what = [materialId, countryId, year].filter((part) => part !== null).join(' ');
      problems.push(
        errorAt(
          read,
          file,
          units.length > 1
            ? { code: 'import.figure.units', params: { rows, what, units } }
            : { code: 'import.figure.duplicate', params: { rows, what } },
        ),
      );
    }
  }
  return coarser;
}

const isRejected = ({ problems }: Line): boolean => problems.some(({ level }) => level === 'error');
const isSame = ({ old, value }: Placed): boolean => old !== null && old === value;

function changesOf(lines: readonly Line[]): RowChange[] {
  const before = new Map<string, RowChange>();
  const changes: RowChange[] = [];
  for (const line of lines) {
    const { placed } = line;
    if (placed === null || isRejected(line) || isSame(placed)) continue;
    for (const change of placed.before) before.set(`${change.table} ${change.row.id}`, change);
    changes.push(placed.change);
  }
  return [...before.values(), ...changes];
}

function kindOf(line: Line): DiffKind {
  const { placed } = line;
  if (placed === null || isRejected(line)) return 'rejected';
  if (placed.old === null) return 'new';
  return isSame(placed) ? 'unchanged' : 'changed';
}

function rowOf(line: Line, { suppliers }: FigureInput): DiffRow {
  const { read, placed, problems } = line;
  const { figure } = read;
  const { supplier } = figure;
  const value = (one: number): DiffValue => ({
    as: placed?.as ?? figure.unit,
    value: one,
    basis: placed?.basis ?? figure.basis,
  });
  const name =
    supplier === null
      ? ''
      : supplier.kind === 'new'
        ? supplier.name
        : (byId(suppliers, supplier.supplierId)?.nameEn ?? '');
  return {
    kind: kindOf(line),
    row: figure.row,
    set: null,
    figure: {
      kind: figure.kind,
      materialId: figure.materialId,
      economyId: figure.countryId === null ? null : figure.economyId,
      stage: figure.stage,
      year: figure.year,
      month: figure.month,
      day: figure.day,
      at: figure.at,
    },
    supplierId: supplier?.kind === 'known' ? supplier.supplierId : null,
    supplierName: name,
    isNewSupplier: supplier?.kind === 'new',
    countryId: figure.countryId ?? figure.economyId,
    before: placed?.old == null ? null : value(placed.old),
    after: value(placed?.value ?? figure.value),
    cell: figure.valueCell,
    reason: null,
    problems,
  };
}

/** Figures of the touched series that the file does not give: they stay. */
function missingOf(lines: readonly Line[], { observations, series }: FigureInput): DiffRow[] {
  const touched = new Set<string>();
  const named = new Set<string>();
  for (const { placed } of lines) {
    if (placed?.change.table !== 'observation') continue;
    touched.add(placed.change.row.seriesId);
    named.add(placed.change.row.id);
  }
  return observations.flatMap((row): DiffRow[] => {
    const of = byId(series, row.seriesId);
    if (of === undefined || !touched.has(row.seriesId) || named.has(row.id) || row.value === null) return [];
    const { kind, stage, unit, massBasis } = of;
    return [
      {
        kind: 'missing',
        row: null,
        set: null,
        figure: {
          kind,
          materialId: of.material,
          economyId: row.countryId === null ? null : of.reporterId,
          stage: stage === 'mixed' ? null : stage,
          year: row.year,
          month: null,
          day: null,
          at: null,
        },
        supplierId: null,
        supplierName: '',
        isNewSupplier: false,
        countryId: row.countryId,
        before: { as: unit, value: row.value, basis: massBasis },
        after: null,
        cell: null,
        reason: null,
        problems: [],
      },
    ];
  });
}

/** The rows of the tables that figures go into, by table and natural key. */
function rowsByKey(input: FigureInput): Placing['rows'] {
  const keyed = (name: string, rows: readonly AnyRow[], key: (row: never) => string) =>
    rows.map((row) => [placeKey(name, key(row as never)), row] as const); // each list is of its own table
  return new Map([
    ...keyed('observation', input.observations, (row) => keyOf(TABLES.observation, row)),
    ...keyed('price', input.prices, (row) => keyOf(TABLES.price, row)),
    ...keyed('stock', input.stocks, (row) => keyOf(TABLES.stock, row)),
    ...keyed('demand', input.demands, (row) => keyOf(TABLES.demand, row)),
    ...keyed('capacity', input.capacities, (row) => keyOf(TABLES.capacity, row)),
  ]);
}
