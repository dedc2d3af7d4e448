import { itemAt } from '@shared/base/element-at';
import type { DeclaredSubject, DiffKind, DiffRow, ImportProblem } from '@shared/features/importing/diff';
import { nameAnswers } from '@shared/features/importing/name-answers';
import { rowTable } from '@shared/model/own-fields';
import type { RowChange } from '@shared/model/plan';
import type { AnyRow } from '@shared/model/table';
import { leaveOutNamed } from '../steps/leave-out-named';
import type { ReadRow } from '../steps/read-row';
import { newMaterials } from '../values/new-names';
import { SourceFinder } from './changes';
import type { DeclaredInput } from './declared-input';
import type { DiffResult } from './diff';
import { DiffTable } from './diff-table';
import { KnownRows, type Values, valuesOf } from './known-rows';
import { nameChanges } from './name-changes';
import { calledIn, type PlacedRow, placeDeclared, supplierIn } from './place-declared';
import { problemsOf } from './problems';
import { countRows, otherRows } from './rows';
import type { NoPlace } from './settle-declared';
import { WithLeftOut } from './shown-lines';
import { SupplierFinder } from './suppliers';
import { usedIn } from './used-in';

type Read = Extract<ReadRow, { kind: 'declared' }>;

/** A row of the file with its place, and what keeps it out. */
interface Line {
  readonly read: Read;
  readonly placed: PlacedRow | null;
  readonly problems: ImportProblem[];
}

/** Compares rows that a file says as they stand with those of their table. Pure: the same input gives the same result, apart from new ids. */
export function diffDeclared(given: DeclaredInput): DiffResult {
  const answers = nameAnswers(given.mapping);
  const rows = given.rows.others().map((row) => leaveOutNamed(row, answers));
  const table = rowTable(given.target);
  const known = new KnownRows<AnyRow>(table);
  for (const row of given.there) known.add(valuesOf(row), row);
  const sources = new SourceFinder(given);
  const materials = [...given.materials, ...newMaterials(given.mapping)];
  const finder = new SupplierFinder(given.suppliers, () => given.ids.next(), given.file.name);
  const input = { ...given, materials };
  const problems: ImportProblem[] = [];
  const lines = rows.flatMap((read): Line[] => {
    if (read.kind === 'rejected') for (const problem of read.problems) problems.push(problem);
    if (read.kind === 'left_out' && read.problem !== undefined) problems.push(read.problem);
    return read.kind === 'declared' ? [lineOf(read, known, input, sources, finder)] : [];
  });
  rejectRepeated(lines, given);
  for (const line of lines) for (const problem of line.problems) problems.push(problem);
  const written = lines.filter(isWritten);
  const named = new Map<string, RowChange>();
  for (const { placed } of written)
    for (const change of placed?.before ?? []) named.set(`${change.table} ${idOf(change)}`, change);
  const figures = [
    ...sourcesOf(written, sources),
    ...named.values(),
    ...written.flatMap(({ placed }) => placed?.change ?? []),
  ];
  const names = nameChanges(given.mapping, given, usedIn(figures));
  const at = (line: number) => itemAt(lines, line);
  const view = {
    count: lines.length,
    kindOf: (line: number) => kindOf(at(line)),
    rowOf: (line: number) => at(line).read.declared.row,
    hasProblems: (line: number) => at(line).problems.length > 0,
    toRow: (line: number) => rowOf(at(line), given),
  };
  const shown = new DiffTable(new WithLeftOut(view, given.rows.leftOut), otherRows(rows));
  const counts = countRows(shown, given.rows.length);
  return {
    counts,
    table: shown,
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

function lineOf(
  read: Read,
  known: KnownRows<AnyRow>,
  given: DeclaredInput,
  sources: SourceFinder,
  finder: SupplierFinder,
): Line {
  const { source } = read.declared;
  const hasSource = 'sourceId' in rowTable(given.target).fields;
  const sourceId = hasSource ? sources.idOf(source ?? given.file.name) : null;
  const placed = placeDeclared(read.declared, known, given, finder, sourceId);
  if (!isNoPlace(placed)) return { read, placed, problems: [...read.warnings] };
  return {
    read,
    placed: null,
    problems: [...read.warnings, ...placed.map((why) => errorAt(read, given, why))],
  };
}

const isNoPlace = (placed: PlacedRow | readonly NoPlace[]): placed is readonly NoPlace[] =>
  Array.isArray(placed);

function errorAt({ declared }: Read, { file }: DeclaredInput, { code, params }: NoPlace): ImportProblem {
  const place = { file: file.name, sheet: file.sheet, cell: declared.cell };
  return { level: 'error', row: declared.row, code, params, place };
}

/** Two rows for one row of the table: nobody can say which is meant, and all of them are rejected. */
function rejectRepeated(lines: readonly Line[], given: DeclaredInput): void {
  const found = new KnownRows<Line>(rowTable(given.target));
  const values = ({ read, placed }: Line): Values =>
    placed === null ? read.declared.said : valuesOf(placed.row);
  for (const line of lines) found.add(values(line), line);
  for (const line of lines) {
    const same = found.find(values(line));
    if (same.length < 2) continue;
    const rows = same
      .map(({ read }) => read.declared.row)
      .sort((a, b) => a - b)
      .slice(0, 8);
    const what = calledIn(read(line), given.suppliers);
    line.problems.push(
      errorAt(line.read, given, { code: 'import.declared.duplicate', params: { rows, what } }),
    );
  }
}

const read = (line: Line) => line.read.declared;
const isRejected = ({ problems }: Line): boolean => problems.some(({ level }) => level === 'error');
const isWritten = (line: Line): boolean => kindOf(line) === 'new' || kindOf(line) === 'changed';

const idOf = (change: RowChange): string => (change.op === 'put' ? change.row.id : change.id);

/** New sources that rows to be written name. */
function sourcesOf(written: readonly Line[], { changes }: SourceFinder): readonly RowChange[] {
  const used = new Set(written.map(({ placed }) => (placed === null ? null : valuesOf(placed.row).sourceId)));
  return changes.filter((change) => change.op === 'put' && used.has(change.row.id));
}

function kindOf(line: Line): DiffKind {
  const { placed } = line;
  if (placed === null || isRejected(line)) return 'rejected';
  if (placed.old === null) return 'new';
  return placed.changed.length === 0 ? 'unchanged' : 'changed';
}

function materialOf(id: unknown, materials: DeclaredInput['materials']) {
  const found = materials.find((one) => one.id === id);
  return found === undefined ? null : { id: found.id, basis: found.basis };
}
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const whenOf = (value: unknown) => (typeof value === 'number' ? value : textOf(value));

function rowOf(line: Line, { suppliers, materials }: DeclaredInput): DiffRow {
  const { placed, problems } = line;
  const { row, cell, said, target } = read(line);
  const now = placed === null ? said : valuesOf(placed.row);
  const old = placed?.old == null ? null : valuesOf(placed.old);
  const fields: DeclaredSubject['fields'] = (placed?.changed ?? []).map((name) => ({
    name,
    ...(old === null ? {} : { before: old[name] ?? null }),
    after: now[name] ?? null,
  }));
  return {
    kind: kindOf(line),
    row,
    set: null,
    declared: {
      target,
      fields,
      name: calledIn(read(line), suppliers),
      nameJa: textOf(said.nameJa ?? said.titleJa),
      of: {
        material: materialOf(now.materialId, materials),
        supplierId: textOf(now.supplierId),
        supplierName: supplierIn(read(line), suppliers) ?? '',
        economyId: textOf(now.economyId),
        when: whenOf(now.date ?? now.fromYear),
      },
    },
    supplierId: null,
    supplierName: '',
    isNewSupplier: false,
    countryId: null,
    before: null,
    after: null,
    cell,
    reason: null,
    problems,
  };
}
