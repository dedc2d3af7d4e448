import type { InputOf } from '@shared/catalogue/contract';
import type { MadeRow } from '@shared/features/figures/contract';
import type { EnteredFigure } from '@shared/features/figures/packed-figures';
import type { PackedShares } from '@shared/features/shares/packed-shares';
import type { ShareTable } from '@shared/features/shares/share-table';
import type { SupplierId } from '@shared/model/supplier';
import type { FigureEntry } from '../../kit/grid/parse-figure';
import { ask } from '../../kit/state/bridge';
import { type EntryAct, enterFigures, type FigureProblem, formulaOf } from '../../kit/state/figures';
import type { Words } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import { session } from '../../kit/state/session';
import { openTable } from '../../kit/state/shares-answer';
import { editState, putAwayRefusal, refuse } from './edit-state';
import { heldIn, type TypedRun } from './typed-run';

type Set = InputOf<'shares.set'>['set'];

/** The set of one year of a table: what an edit names. */
export function setOf(table: ShareTable, year: number): Set {
  // The stage of a table is the one that was asked for.
  return { economyId: table.economyId, materialId: table.materialId, stage: table.stage, year };
}

/** What every edit of a table says of it. */
const ofTable = ({ scenarioId, number }: ShareTable) => ({ scenarioId, has: number });

/**
 * Runs an edit that answers with the new table; a refusal is said at the grid and the old values stay.
 * @param edit is given who takes the table that comes: before anybody hears of its revision and asks for it
 */
async function editing(
  before: ShareTable,
  edit: (take: (packed: PackedShares, revision: number) => ShareTable) => Promise<unknown>,
): Promise<boolean> {
  try {
    await edit((packed, revision) => {
      const table = openTable(packed, before, revision);
      putAwayRefusal();
      return table;
    });
    return true;
  } catch (error) {
    refuse(noticeOf(error));
    return false;
  }
}

type Typed = Exclude<FigureEntry, { kind: 'blank' }>;
interface HowEntered {
  readonly alsoIn?: readonly number[];
  /** Figures of the same run were typed one after another: those before hold still. */
  readonly run?: number;
}

let typed: TypedRun | null = null;
let before: Promise<unknown> = Promise.resolve();

/** One typed value: the others give or take by the selected rule, in further years for themselves. One after another. @returns whether it was taken */
export function enterShare(
  table: ShareTable,
  supplierId: SupplierId,
  year: number,
  entry: Typed,
  how: HowEntered = {},
): Promise<boolean> {
  const taken = before.then(() => enterNow(table, supplierId, year, entry, how));
  before = taken;
  return taken;
}

async function enterNow(
  table: ShareTable,
  supplierId: SupplierId,
  year: number,
  entry: Typed,
  { alsoIn = [], run = -1 }: HowEntered,
): Promise<boolean> {
  if (entry.kind === 'unreadable') {
    refuse({ code: 'refusal.share.unreadable', params: { text: entry.text } });
    return false;
  }
  const now = { run, set: JSON.stringify(setOf(table, year)), revision: session.get().revision };
  const held = heldIn(typed, now);
  const typedNow = (revision: number): void => {
    const suppliers = [...held.filter((id) => id !== supplierId), supplierId];
    typed = run < 0 ? null : { ...now, suppliers, revision };
  };
  const index = table.years.findIndex((known) => known.year === year);
  const cell = table.row(supplierId)?.cell(index);
  const inTonnes = entry.unit === 'tonnes';
  const isSame = alsoIn.length === 0 && (inTonnes ? cell?.tonnes : cell?.percent) === entry.value;
  if (isSame && held.length === 0) {
    putAwayRefusal();
    typedNow(now.revision);
    return true;
  }
  const { mode, openRest } = editState.get();
  const input = {
    set: setOf(table, year),
    supplierId,
    ...ofTable(table),
    as: inTonnes ? ('tonnes' as const) : ('percent' as const),
    value: entry.value,
    mode,
    openRest,
    alsoIn: [...alsoIn],
    held: [...held],
    ...formulaOf(entry),
  };
  return editing(table, (take) =>
    ask('shares.set', input, (edit, revision) => {
      const after = take(edit.table, revision);
      const moved = Array.from(edit.moved).flatMap((place) => after.heads[place]?.supplierId ?? []);
      const last = { kind: 'set', supplierId, year, moved, before: table, after, revision } as const;
      editState.set((state) => ({ ...state, last }));
      typedNow(revision);
    }),
  );
}

/** Several shares as one change, nobody rebalanced: the rest gives and takes. One that is cleared is taken away. */
export async function giveShares(
  table: ShareTable,
  act: EntryAct,
  given: readonly EnteredFigure[],
  words: Pick<Words, 't'>,
  made: readonly MadeRow[] = [],
): Promise<readonly FigureProblem[]> {
  try {
    const problems = await enterFigures(table, act, given, words, made);
    putAwayRefusal();
    if (problems.length > 0) return problems;
    const { revision } = session.get();
    editState.set((state) => ({ ...state, last: { kind: 'given', act, count: given.length, revision } }));
  } catch (error) {
    refuse(noticeOf(error));
  }
  return [];
}

export function lockShares(
  table: ShareTable,
  year: number,
  supplierIds: string[],
  locked: boolean,
): Promise<boolean> {
  return editing(table, (take) =>
    ask('shares.lock', { set: setOf(table, year), supplierIds, locked, ...ofTable(table) }, take),
  );
}

export function addSupplier(table: ShareTable, year: number, supplierId: SupplierId): Promise<boolean> {
  return editing(table, (take) =>
    ask('shares.addSupplier', { set: setOf(table, year), supplierId, ...ofTable(table) }, take),
  );
}

export function removeSupplier(table: ShareTable, year: number, supplierId: SupplierId): Promise<boolean> {
  return editing(table, (take) =>
    ask('shares.removeSupplier', { set: setOf(table, year), supplierId, ...ofTable(table) }, take),
  );
}

export function setTotal(table: ShareTable, year: number, tonnes: number): Promise<boolean> {
  return editing(table, (take) =>
    ask('shares.setTotal', { set: setOf(table, year), tonnes, ...ofTable(table) }, take),
  );
}
