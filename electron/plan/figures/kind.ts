import type { MessageKey, Translate } from '@shared/base/message';
import { Refusal } from '@shared/base/refusal';
import type { WithNames, WithOneName } from '@shared/model/catalogue';
import type { FigureName, FigureParts } from '@shared/model/figure';
import { notKnown } from '@shared/model/missing-figures';
import type { ProjectTables } from '@shared/model/plan';
import type { OverrideField } from '@shared/model/tables/override';
import type { FigureDraft, FigureTable } from './draft';
import type { FigureSource } from './source';

/** What people call a figure, in their language. */
export interface Formatter {
  readonly say: Translate;
  readonly nameOf: (named: WithNames | WithOneName) => string;
}

/** How one sort of figure is read and written. Methods, so that the sorts of all tables are one. */
export interface FigureKind {
  readonly table: FigureTable;
  /** The field of a row that holds it. */
  readonly field: string;
  /** The override by which a scenario holds another value; null where it cannot. */
  readonly override: OverrideField | null;
  readonly hasRange: boolean;
  /** What the plan says by now; null where it says nothing. */
  read(draft: FigureDraft, key: string): number | null;
  /** Lets the plan say a value; null: none. @throws Refusal for what it cannot be */
  write(draft: FigureDraft, key: string, value: number | null): void;
  /** @throws Refusal for a value that it cannot have in a plan or a scenario */
  check(value: number | null): void;
  /** @throws Refusal for a figure that the selected scenario cannot hold, and for one that nobody knows */
  checkHeld(source: FigureSource, key: string): void;
  /** What must hold once all figures are given; may add what follows from them. @throws Refusal */
  settle(draft: FigureDraft, given: ReadonlyMap<string, number | null>): void;
  /** Says something else of the row than its value. @returns false where there is no row */
  annotate(draft: FigureDraft, key: string, parts: Partial<FigureParts>): boolean;
  /** What is said of it besides its value; null where the plan has no row. */
  parts(draft: FigureDraft, key: string): FigureParts | null;
  /** Said in the history when a person gives it another value. @throws Refusal as `nameOf` does */
  changed(source: FigureSource, key: string, formatter: Formatter): string;
  /** @throws Refusal for a key that names nothing known */
  nameOf(source: FigureSource, key: string, formatter: Formatter): string;
}

type Fields<Row> = { readonly [N in keyof Row]-?: Row[N] extends number | null ? N : never }[keyof Row];

/** A figure that is one field of one row. */
interface RowFigure<T extends FigureTable> {
  readonly table: T;
  readonly field: keyof ProjectTables[T] & string;
  readonly override?: OverrideField;
  /** The refusal where a scenario is asked to hold it. */
  readonly planOnly: MessageKey;
  readonly read: (row: ProjectTables[T], source: FigureSource) => number | null;
  /** The row with another value, given by a person; null takes it out. @throws Refusal where it cannot have none */
  readonly with: (row: ProjectTables[T], value: number | null) => ProjectTables[T] | null;
  /** A row for a key that the plan does not have. @throws Refusal where it can have none */
  readonly make: (draft: FigureDraft, key: string) => ProjectTables[T];
  readonly check: (value: number | null) => void;
  /** The fields that hold its range; absent where it has none. */
  readonly range?: readonly [low: Fields<ProjectTables[T]>, high: Fields<ProjectTables[T]>];
  readonly checkHeld?: (source: FigureSource, key: string) => void;
  readonly settle?: FigureKind['settle'];
  /** What else follows from what a person has said of the figure as it is now. */
  readonly vouched?: (after: ProjectTables[T], before: ProjectTables[T]) => ProjectTables[T];
  readonly nameOf: FigureKind['nameOf'];
  readonly changed?: FigureKind['changed'];
}

/** What every row says of its figures. */
type Said = Omit<FigureParts, 'low' | 'high'>;

/** Makes a figure of what a table says about it. */
export function rowFigure<T extends FigureTable>(said: RowFigure<T>): FigureKind {
  const { table, field, override = null, range } = said;
  return {
    table,
    field,
    override,
    hasRange: range !== undefined,
    check: said.check,
    nameOf: said.nameOf,
    changed:
      said.changed ??
      ((source, key, formatter) =>
        formatter.say('change.figure.set', { figure: said.nameOf(source, key, formatter) })),
    settle: said.settle ?? (() => undefined),
    read: (draft, key) => {
      const row = draft.get(table, key);
      return row === undefined ? null : said.read(row, draft.source);
    },
    write: (draft, key, value) => {
      const row = draft.get(table, key);
      if (row === undefined && value === null) return;
      const after = said.with(row ?? said.make(draft, key), value);
      if (after === null) draft.remove(table, key);
      else {
        const ranged = range === undefined || value === null ? after : inRange(after, range, value);
        draft.replace(table, key, row, ranged);
      }
    },
    checkHeld: (source, key) => {
      if (override === null) throw new Refusal(said.planOnly);
      said.checkHeld?.(source, key);
    },
    annotate: (draft, key, { low, high, ...parts }) => {
      const row = draft.get(table, key);
      if (row === undefined) return false;
      const bounds = range === undefined ? {} : { ...bound(range[0], low), ...bound(range[1], high) };
      const after = { ...row, ...parts, ...bounds };
      draft.put(table, said.vouched?.(after, row) ?? after);
      return true;
    },
    parts: (draft, key) => {
      const row = draft.get(table, key);
      if (row === undefined) return null;
      const { mark, note, sourceId }: Said = row;
      // fields of numbers by the type of `range`
      const [low, high] = (range ?? []).map((bound) => row[bound] as number | null);
      return { mark, note, sourceId, low: notKnown(low), high: notKnown(high) };
    },
  };
}

function bound(field: PropertyKey, value: number | null | undefined): object {
  return value === undefined ? {} : { [field]: value };
}

/** A range that the value leaves says nothing any more. */
function inRange<Row extends object>(
  row: Row,
  [low, high]: readonly [low: keyof Row, high: keyof Row],
  value: number,
): Row {
  // fields of numbers by the type of `range`
  const [from, to] = [row[low] as number | null, row[high] as number | null];
  const inside = (from === null || value >= from) && (to === null || value <= to);
  return inside ? row : { ...row, [low]: null, [high]: null };
}

/** A figure that a person gives rests on no source, and what was known is an estimate from now on. */
export function byHand<Row extends { readonly mark: FigureParts['mark']; readonly sourceId: string | null }>(
  row: Row,
): Row {
  return { ...row, mark: row.mark === 'known' ? 'estimated' : row.mark, sourceId: null };
}

/** What a person gives is an estimate until somebody says otherwise. */
export const GIVEN = { mark: 'estimated' } as const;

/** Refuses a value below zero. */
export function atLeastZero(code: MessageKey): (value: number | null) => void {
  return (value) => {
    if (value !== null && !(value >= 0)) throw new Refusal(code, { value });
  };
}

/** Refuses what is no percentage. */
export function percentage(code: MessageKey): (value: number | null) => void {
  return (value) => {
    if (value !== null && !(value >= 0 && value <= 100)) throw new Refusal(code, { value });
  };
}

export type FigureKinds = Readonly<Record<FigureName, FigureKind>>;
