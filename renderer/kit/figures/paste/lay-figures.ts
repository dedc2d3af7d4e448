import { deriveDecimalMark } from '@shared/base/decimal-mark';
import { nameKey } from '@shared/base/fold-text';
import { readNumber } from '@shared/base/numbers';
import { cellAddress } from '@shared/base/sheet-cell';
import { readYear } from '@shared/base/years';
import type { PastedAs, ReadBlock, ReadColumn } from '@shared/features/importing/pasted';
import type { NewLine } from '../../grid/figure-paste';
import { type FigureCell, type FigureLine, type FigureSheet, unitsOf } from '../../grid/figure-sheet';
import { asTyped, parseFigure } from '../../grid/parse-figure';
import { type LaidSaid, OUT_OF } from './laid-block';

/** A figure of a block at its place. */
export interface LaidFigure<Line extends FigureLine> {
  /** Of the block, as A1. */
  readonly address: string;
  readonly text: string;
  readonly line: Line;
  readonly column: string;
  readonly cell: FigureCell;
  /** As it would be kept; null clears. */
  readonly value: number | null;
  readonly made: NewLine<Line>['made'];
  readonly isNewLine: boolean;
}

/** Why a figure of a block is left out. `held`: its cell cannot be written; `head`: nothing says which column it is. */
export type LeftWhy = 'sum' | 'held' | 'head' | 'unread' | 'twice' | 'name' | 'noRow';

export interface LeftOut {
  readonly why: LeftWhy;
  readonly text: string;
  readonly address: string;
}

/** Where a block stands in a grid of figures. */
interface LaidFigures<Line extends FigureLine> {
  readonly figures: readonly LaidFigure<Line>[];
  readonly left: readonly LeftOut[];
  /** Names that the grid does not have, as they are written. */
  readonly names: readonly string[];
  /** What each column of the block is: a column of the grid, names, what the year or unit of a row says; null: not read. */
  readonly columns: readonly (ColumnRole | null)[];
  /** The lines that it names. */
  readonly touched: ReadonlySet<string>;
}

type ColumnRole = { readonly is: 'column'; readonly id: string } | { readonly is: 'names' | 'year' | 'said' };

export interface LayParts<Line extends FigureLine> {
  readonly sheet: FigureSheet<Line>;
  /** The cell at which the block is pasted. */
  readonly at: { readonly row: string; readonly column: string };
  /** What the columns of the grid are called. */
  readonly heads: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly lineOf: (name: string, behind: string) => NewLine<Line> | null;
}

/** Of what a column says of its row besides whose and which figure it is. */
const SAID: ReadonlySet<string> = new Set([
  'month',
  'unit',
  'multiple',
  'basis',
  'source',
  'note',
  'country',
  'economy',
  'stage',
  'counts',
  'flow',
  'place',
]);

/**
 * Lays a block over a grid by the names of its rows and the heads of its columns. The group of a row is the one that its block
 * names, else that of the cell at which it is pasted; names and years that the grid does not have become lines and columns.
 */
export function layFigures<Line extends FigureLine>(
  read: ReadBlock,
  said: LaidSaid,
  as: PastedAs | null,
  parts: LayParts<Line>,
): LaidFigures<Line> {
  const { sheet, at } = parts;
  const columns = rolesOf(read, said, parts);
  const finder = lineFinder(sheet, at.row);
  const figures: LaidFigure<Line>[] = [];
  const left: LeftOut[] = [];
  const names = new Map<string, string>();
  const touched = new Set<string>();
  const places = new Set<string>();
  const decimal = deriveDecimalMark(read.rows.flat().filter((text) => /\d/.test(text)));
  const sums = new Set(read.sumRows);
  for (const [place, row] of read.rows.entries()) {
    if (place < read.headerRow) continue;
    const address = (column: number) => cellAddress(place + 1, column + 1);
    const filled = columns.flatMap((role, column) => {
      const text = (row[column] ?? '').trim();
      return text === '' || role?.is === 'names' || role?.is === 'year' || role?.is === 'said'
        ? []
        : [{ text, column, role }];
    });
    const leave = (why: LeftWhy, text?: string): void => {
      for (const one of filled) left.push({ why, text: text ?? one.text, address: address(one.column) });
    };
    const labels = columns.flatMap((role, column) => {
      const text = (row[column] ?? '').trim();
      return role?.is === 'names' && text !== ''
        ? [{ text, field: read.columns[column]?.field ?? null }]
        : [];
    });
    if (sums.has(place + 1)) {
      leave('sum', labels[0]?.text);
      continue;
    }
    const found = finder.find(labels, said, parts.lineOf);
    if (found.kind === 'group') {
      leave('held', found.text);
      continue;
    }
    if (found.unknown !== null) names.set(nameKey(found.unknown), found.unknown);
    if (found.kind === 'none') {
      leave(found.why, found.text);
      continue;
    }
    const { line, made, isNew } = found;
    touched.add(line.id);
    const year = columns.findIndex((role) => role?.is === 'year');
    for (const { text, column, role } of filled) {
      const own = role?.is === 'column' ? role.id : null;
      const id = own === OF_ROW ? columnOfYear(row[year] ?? '', sheet) : own;
      if (id === null) {
        left.push({ why: 'head', text: read.columns[column]?.head || text, address: address(column) });
        continue;
      }
      const cell = sheet.cellOf(line, id);
      const why = (one: LeftWhy) => left.push({ why: one, text, address: address(column) });
      if (cell === null || !cell.editable) {
        why('held');
        continue;
      }
      const entry = entryOf(text, cell, as, decimal);
      if (entry === undefined) {
        why('unread');
        continue;
      }
      const name = `${line.id}\n${id}`;
      if (places.has(name)) {
        why('twice');
        continue;
      }
      places.add(name);
      figures.push({
        address: address(column),
        text,
        line,
        column: id,
        cell,
        value: entry,
        made,
        isNewLine: isNew,
      });
    }
  }
  return { figures, left, names: [...names.values()], columns, touched };
}

/** The column of a figure is the one of the year of its row. */
const OF_ROW = '\u0000year';

/** What each column of the block is. */
function rolesOf<Line extends FigureLine>(
  read: ReadBlock,
  said: LaidSaid,
  { sheet, at, heads }: LayParts<Line>,
): (ColumnRole | null)[] {
  const { columns, headerRow } = read;
  const across = sheet.across.map(({ id }) => id);
  const from = Math.max(0, across.indexOf(at.column));
  const byName = new Map(heads.flatMap(({ id, names }) => names.map((name) => [headKey(name), id] as const)));
  const hasYears = columns.some(({ field }) => field === 'year');
  const bare = columns.filter((column) => isBare(column, byName));
  let next = from;
  return columns.map((column, place): ColumnRole | null => {
    const { head, field, year, isNames } = column;
    const chosen = said.heads.get(place);
    if (chosen !== undefined) return { is: 'column', id: chosen };
    if (headerRow === 0) {
      if (isNames) return { is: 'names' };
      const id = across[next++];
      return id === undefined ? null : { is: 'column', id };
    }
    const named = byName.get(headKey(head));
    if (named !== undefined && across.includes(named)) return { is: 'column', id: named };
    if (year !== null && field !== 'year') {
      const id = yearColumn(year, sheet);
      return id === null ? null : { is: 'column', id };
    }
    if (field === 'year') return { is: 'year' };
    if (field !== null && SAID.has(field)) return { is: 'said' };
    if (field === 'figures' && hasYears) return { is: 'column', id: OF_ROW };
    // A single column of figures whose head says nothing of the grid is the one in hand.
    if (field === 'figures' && bare.length === 1) return { is: 'column', id: across[from] ?? '' };
    return isNames ? { is: 'names' } : null;
  });
}

function isBare({ head, field, year }: ReadColumn, byName: ReadonlyMap<string, string>): boolean {
  return field === 'figures' && year === null && !byName.has(headKey(head));
}

/** A head as it is compared: without its unit, in brackets or behind a comma or space, and a year by its number. */
export function headKey(head: string): string {
  const plain = head
    .normalize('NFKC')
    .replace(/\([^()]*\)\s*$/, '')
    .replace(/[,、\s]+(?:t|%|days|日)\s*$/iu, '');
  return nameKey(plain === '' ? head : plain).replace(/^((?:19|20)\d\d)年(?:度)?$/, '$1');
}

function yearColumn<Line extends FigureLine>(
  year: number,
  { across, yearColumn: beyond }: FigureSheet<Line>,
) {
  return across.find(({ head }) => headKey(head) === String(year))?.id ?? beyond?.(year) ?? null;
}

function columnOfYear<Line extends FigureLine>(text: string, sheet: FigureSheet<Line>): string | null {
  const reading = readYear(text);
  return reading.kind === 'year' ? yearColumn(reading.year, sheet) : null;
}

/** How many of the figure's own unit one of what a block counts is; null where a block can count no such thing. */
function factorOf(as: PastedAs | null, { figure }: FigureCell, isTonnes: boolean): number {
  if (isTonnes) return as === 'kt' ? 1_000 : as === 'kg' ? 1 / 1_000 : 1;
  return as === 'fraction' && figure.of === 'share.percent' ? 100 : 1;
}

/** What a text says of a cell; null: not known, undefined: nothing that can be read. */
function entryOf(
  text: string,
  cell: FigureCell,
  as: PastedAs | null,
  decimal: ReturnType<typeof deriveDecimalMark>,
): number | null | undefined {
  if (readNumber(text, decimal).kind === 'no_value') return null;
  const [unit] = unitsOf(cell);
  const entry = parseFigure(text, unitsOf(cell), decimal);
  const isTonnes = unit === 'tonnes';
  const scaled = factorOf(as, cell, isTonnes);
  if (entry.kind === 'figure' && entry.unit === unit) {
    const hasUnit = /\p{L}|[%％]/u.test(text.replace(/[eE][+-]?\d+$/, ''));
    // Tonnes are said of a cell among others in thousands of them: nobody can say which is meant.
    if (hasUnit && scaled !== 1) return undefined;
    return Number((entry.value * scaled).toPrecision(15));
  }
  const own = /^(.*\d)\s*(kt|kg|千トン|キログラム)$/iu.exec(text.normalize('NFKC').trim());
  if (!isTonnes || own === null) return undefined;
  const bare = parseFigure(own[1] ?? '', unitsOf(cell), decimal);
  if (bare.kind !== 'figure') return undefined;
  const isThousand = /^(?:kt|千トン)$/iu.test(own[2] ?? '');
  return Number((bare.value * (isThousand ? 1_000 : 1 / 1_000)).toPrecision(15));
}

/** Whether a figure says what stands already. */
export function isSame<Line extends FigureLine>({ cell, value }: LaidFigure<Line>): boolean {
  if (value === null || cell.value === null) return value === cell.value;
  const [unit] = unitsOf(cell);
  const typed = (one: number) => Number(asTyped(one, unit).toPrecision(12));
  return typed(value) === typed(cell.value);
}

interface Label {
  readonly text: string;
  readonly field: ReadColumn['field'];
}

type Found<Line extends FigureLine> =
  | { readonly kind: 'group'; readonly text: string }
  | { readonly kind: 'none'; readonly why: LeftWhy; readonly text: string; readonly unknown: string | null }
  | {
      readonly kind: 'line';
      readonly line: Line;
      readonly made: NewLine<Line>['made'];
      readonly isNew: boolean;
      readonly unknown: string | null;
    };

/** Finds the line that the names of a row mean, row after row. */
function lineFinder<Line extends FigureLine>({ lines, below = [] }: FigureSheet<Line>, start: string) {
  const groupOf = new Map<string, string>();
  const byName = new Map<string, Line[]>();
  const groups = new Map<string, Line>();
  const byId = new Map(lines.map((line) => [line.id, line]));
  let group = '';
  for (const line of lines) {
    if (line.look === 'head') group = line.id;
    groupOf.set(line.id, line.look === 'row' ? '' : group);
    for (const name of new Set([line.called, ...(line.also ?? [])].map(nameKey))) {
      if (line.look === 'head') groups.set(name, line);
      else if (line.look === 'row' || line.look === 'below')
        byName.set(name, [...(byName.get(name) ?? []), line]);
    }
  }
  const places = new Map(lines.map(({ id }, place) => [id, place]));
  let current = groupOf.get(start) ?? below.find(({ id }) => id === start)?.under ?? '';
  let behind = start;

  /** The line of a name in the group in hand, the next one where there are several. */
  const known = (name: string): Line | undefined => {
    const own = (byName.get(nameKey(name)) ?? []).filter(({ id }) => groupOf.get(id) === current);
    const after = places.get(behind) ?? -1;
    return own.find(({ id }) => (places.get(id) ?? 0) >= after) ?? own[0];
  };
  let bare = places.get(start) ?? 0;

  return {
    find(labels: readonly Label[], { names }: LaidSaid, lineOf: LayParts<Line>['lineOf']): Found<Line> {
      if (labels.length === 0) {
        // Without a name the rows are those from the cell on.
        const line = lines[bare];
        bare += 1;
        return line === undefined
          ? { kind: 'none', why: 'noRow', text: '', unknown: null }
          : { kind: 'line', line, made: null, isNew: false, unknown: null };
      }
      const heads = labels.flatMap(({ text }) => groups.get(nameKey(text)) ?? []);
      const [head] = heads;
      if (head !== undefined) {
        if (head.id !== current) behind = head.id;
        current = head.id;
      }
      const own = labels.filter(({ text }) => !groups.has(nameKey(text)));
      const label = own.find(({ text }) => byName.has(nameKey(text))) ?? own.find(isOwner) ?? own[0];
      if (label === undefined) return { kind: 'group', text: head?.called ?? '' };
      // A material that has no group here: its figures belong to none of the others.
      const strange = own.find(({ field }) => field === 'material');
      if (strange !== undefined && strange !== label)
        return { kind: 'none', why: 'noRow', text: strange.text, unknown: null };
      const { text } = label;
      const chosen = names.get(nameKey(text));
      if (chosen === OUT_OF) return { kind: 'none', why: 'name', text, unknown: null };
      const line = chosen === undefined ? known(text) : byId.get(chosen);
      if (line !== undefined) {
        behind = line.id;
        return { kind: 'line', line, made: null, isNew: false, unknown: null };
      }
      const fresh = lineOf(text, current === '' ? behind : current);
      if (fresh === null) return { kind: 'none', why: 'noRow', text, unknown: text };
      const stands = byId.get(fresh.line.id);
      return {
        kind: 'line',
        line: stands ?? fresh.line,
        made: stands === undefined ? fresh.made : null,
        isNew: stands === undefined,
        unknown: stands === undefined && fresh.made !== null ? text : null,
      };
    },
  };
}

/** Whether a column says whose the figures of a row are. */
function isOwner({ field }: Label): boolean {
  return (
    field === null || field === 'supplier' || field === 'use' || field === 'tier' || field === 'breakdown'
  );
}
