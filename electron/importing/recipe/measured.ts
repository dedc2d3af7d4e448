import { type FigureKind, isSupplyKind } from '@shared/base/figure-kind';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { CountsSaid } from '@shared/features/importing/inspection';
import type { Mapping } from '@shared/model/mapping';
import { kindIn } from '../values/figure-kinds';

/** Where a sheet can say what its figures count, from what stands nearest to them to what stands farthest. */
interface MeasuredIn {
  /** Heads of the columns that hold the figures. */
  readonly heads: readonly string[];
  /** Those of all columns, where none was found that does. */
  readonly others?: readonly string[];
  readonly titles: readonly string[];
  /** Null for a text file, which has no sheet of its own. */
  readonly sheet: string | null;
  /** What a column says in every row. */
  readonly sayings: readonly string[];
  readonly fileName: string;
  /** Whether an economy, a firm or a share stands beside the figures: such a table is one of supplies. */
  readonly namesParties: boolean;
  /** Whether columns name who buys what others export, and who those are. */
  readonly namesBuyers: boolean;
}

/** What the figures of a table count, and what says so, as far as the file does; null: a person has to. */
export function measuredIn(given: MeasuredIn): CountsSaid | null {
  const { heads, others = [], titles, sheet, sayings, fileName, namesParties, namesBuyers } = given;
  const said =
    firstOf('head', heads) ??
    firstOf('head', toldByMany(others)) ??
    firstOf('title', titles) ??
    firstOf('sheet', sheet === null || SHEET_OF_A_PROGRAM.test(sheet) ? [] : [sheet]) ??
    firstOf('column', sayings);
  // What somebody who is named exports to another is what that one imports.
  if (said?.kind === 'exports' && namesBuyers) return { ...said, kind: 'imports', where: 'buyers' };
  if (said !== null) return said;
  const ofFile = kindIn(fileName.replace(/\.[^.]*$/, '').replace(/[-.]+/g, ' '));
  if (ofFile !== null && !OF_NO_FILE.has(ofFile)) return { kind: ofFile, where: 'file', text: fileName };
  return namesParties ? { kind: 'purchases', where: 'parties', text: '' } : null;
}

/** A program exports whatever it has: the name of a file says nothing of trade by that word, of money by "value", nor of ores by "resources". */
const OF_NO_FILE: ReadonlySet<FigureKind> = new Set(['exports', 'value', 'stock', 'resources']);

/** The heads of a table as far as enough of them speak of a kind: one of many goods called "import price" says less than a title. */
function toldByMany(heads: readonly string[]): readonly string[] {
  const filled = heads.filter((text) => text.trim() !== '');
  const telling = filled.filter((text) => kindIn(text) !== null);
  return telling.length * FEW >= filled.length ? telling : [];
}

/** One head of so many is enough. */
const FEW = 8;

/** The kind that the first telling text names. */
function firstOf(where: CountsSaid['where'], texts: readonly string[]): CountsSaid | null {
  for (const text of texts) {
    const kind = kindIn(text);
    if (kind !== null) return { kind, where, text: text.trim().slice(0, 100) };
  }
  return null;
}

/** What programs call a sheet that they export to. */
const SHEET_OF_A_PROGRAM = /^export(?: ?worksheet| ?data)?\d*$/i;

/**
 * What a form counts, where an answer to an earlier file of it is kept: that answer, as long as the file says of itself what
 * that one said.
 */
export function measuredAgain(
  said: FigureKind | null,
  kept: { readonly counts: FigureKind | null; readonly said: FigureKind | null | undefined },
): FigureKind | null {
  if (kept.counts === null) return said;
  if (kept.said === undefined) return said === null || isSupplyKind(said) ? kept.counts : said;
  return kept.said === said ? kept.counts : said;
}

/**
 * Whether a table is a statistic that says in a column what each figure counts, supplies among other things: production,
 * exports and consumption of a country below each other. No row of such a table says who supplies whom.
 * @param rows those below the header
 */
export function isOfAllKinds({ columns }: Pick<Mapping, 'columns'>, rows: readonly RawRow[]): boolean {
  const fields = Object.entries(columns);
  const [column] = fields.find(([, field]) => field === 'counts') ?? [];
  if (column === undefined || fields.some(([, field]) => field === 'supplier' || field === 'economy'))
    return false;
  const kinds = rows.map((row) => kindIn(cellAt(row, Number(column)).text));
  return kinds.some((kind) => kind !== null && !isSupplyKind(kind));
}
