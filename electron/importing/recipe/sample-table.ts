import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { FormPlace, TablePlace } from '@shared/features/importing/inspection';
import { NAMES } from '@shared/model/import-fields';
import type { Mapping } from '@shared/model/mapping';
import type { SavedMapping } from '@shared/model/tables/saved-mapping';
import { kindIn } from '../values/figure-kinds';
import { findUnit } from '../values/find-unit';
import { matchHeaderWords } from '../values/header-words';
import { readUnit } from '../values/read-unit';
import type { Vocabulary } from '../values/vocabulary';
import { afterSteps } from './apply-steps';
import { onlyIn, spansBeside } from './beside';
import { printOf } from './chosen-table';
import type { SheetTable } from './find-tables';
import type { HeaderRows } from './header-rows';
import { filledCells } from './header-score';
import { constantTexts } from './read-titles';
import { ofThisSheet } from './remembered-form';
import { besideSays, type SaidIn } from './said-of-file';
import { titleAbove } from './title-above';

/** Rows below a header from which its columns are guessed. */
const SAMPLE_ROWS = 60;

const LONGEST_HEAD = 40;

/** What a table is guessed from, besides its own rows. */
export interface GuessedFrom {
  readonly sheet: string;
  readonly rows: readonly RawRow[];
  readonly places: readonly TablePlace[];
  readonly vocabulary: Vocabulary;
  /** What a person has chosen, without what says nothing. */
  readonly choices: Partial<Mapping>;
  readonly saved: readonly SavedMapping[];
  readonly fileName: string;
}

/** What is known of a table before anything is said of its columns. */
export interface SampledTable {
  readonly base: Pick<Mapping, 'sheet' | 'encoding' | 'separator'>;
  readonly header: HeaderRows;
  readonly fingerprint: string;
  /** What a file of the same form was read by before; null where none was. */
  readonly template: SavedMapping | null;
  /** Column -> header text, behind the steps, of the first of several tables side by side. */
  readonly heads: ReadonlyMap<number, string>;
  /** The rows below the header, before the steps and behind all that leave no row out: which column is what is seen in all rows. */
  readonly below: readonly RawRow[];
  readonly stepped: readonly RawRow[];
  /** The first of those behind the steps, cut to the first of several tables side by side. */
  readonly sample: readonly RawRow[];
  /** Where the table says something of all its figures, and of those that the filters keep. */
  readonly saidIn: SaidIn;
  readonly keptIn: SaidIn;
  /** What the others of several tables side by side say of themselves; null where it stands alone. */
  readonly beside: NonNullable<Mapping['beside']> | null;
  readonly seen: FormPlace;
  /** The last row of the table; null: that of the sheet. */
  readonly endsAt: number | null;
}

/** Looks at a table: the rows that tell of its columns, what its titles say, what is remembered of its form. */
export function sampleTable({ first, header, lastRow }: SheetTable, from: GuessedFrom): SampledTable {
  const { sheet, rows, places, vocabulary, choices, saved } = from;
  const base = { sheet, encoding: choices.encoding ?? null, separator: choices.separator ?? null };
  const isWorkbook = base.encoding === null;
  // Of several tables side by side the first one leads, and the others are read with its columns.
  const spans = spansBeside(rows.find(({ row }) => row === header.last));
  const [span] = spans;
  const fingerprint = printOf(header);
  const ofForm = saved.find((item) => item.fingerprint === fingerprint) ?? null;
  const template = ofThisSheet(ofForm, sheet, base.encoding);
  const below = rows.filter(({ row }) => row > header.last && row <= lastRow);
  const steps = choices.steps ?? template?.mapping.steps ?? [];
  // A filter narrows what columns say, never which column is what.
  const stepped = afterSteps(steps.filter(isNoFilter), header.texts, below);
  const firstOf = (kept: readonly RawRow[]) =>
    kept
      .slice(0, SAMPLE_ROWS)
      .map(({ row, cells }) => ({ row, cells: span === undefined ? cells : cells.slice(0, span[1]) }));
  const sample = firstOf(stepped.rows);
  const kept = steps.every(isNoFilter) ? sample : firstOf(afterSteps(steps, header.texts, below).rows);
  const titles = titlesOf(rows, first, header, places[0]?.headerRow ?? header.first);
  const unitNotes = [...headsOfNothing(header, below), ...below.flatMap((row) => unitNoteOf(row) ?? [])];
  const [left, ...others] = besideSays(rows, spans, [first, header.last], vocabulary);
  return {
    base,
    header,
    fingerprint,
    template,
    heads: onlyIn(span, stepped.heads),
    below,
    stepped: stepped.rows,
    sample,
    // A column that says the same in every row, such as "Rare earths, mine production, REO, metric tons", speaks for the table.
    saidIn: { ...titles, sayings: constantTexts(sample), unitNotes, sheet, isWorkbook, left },
    keptIn: { ...titles, sayings: constantTexts(kept), unitNotes, sheet, isWorkbook, left },
    beside:
      spans.length === 0
        ? null
        : others.map((says, index) => ({
            ...says,
            shift: (spans[index + 1]?.[0] ?? 0) - (spans[0]?.[0] ?? 0),
          })),
    seen: { title: titleAbove(rows, header.first), sheet: isWorkbook ? sheet : null },
    endsAt: places.length > 1 && lastRow < (rows.at(-1)?.row ?? 0) ? lastRow : null,
  };
}

const isNoFilter = ({ step }: NonNullable<Mapping['steps']>[number]): boolean =>
  step !== 'keep' && step !== 'leave_out';

/** What the table's own titles say comes before what stands at the top of the sheet. */
function titlesOf(
  rows: readonly RawRow[],
  first: number,
  header: HeaderRows,
  top: number,
): Pick<SaidIn, 'own' | 'titles'> {
  const textsOf = (from: number, to: number) =>
    rows
      .filter(({ row }) => row >= from && row < to)
      .flatMap((row) => row.cells.map((cell) => cell?.text ?? ''));
  // A title in the corner of the header is one all the same.
  const corner = header.texts.get(1) ?? '';
  const isTitle = corner.length > LONGEST_HEAD || saysFigures(corner);
  // Above a head of its own it is one whatever it names: "Imports by origin (t)" over "Country".
  const above = rows
    .filter(({ row }) => row >= header.first && row < header.last)
    .map((row) => cellAt(row, 1).text)
    .filter((text) => kindIn(text) !== null);
  const own = [...textsOf(first, header.first), ...(isTitle ? [corner] : []), ...above];
  return { own, titles: first < top ? own : [...own, ...textsOf(1, Math.min(top, first))] };
}

/** Units that stand beside the title at the right, above a column without a cell. */
function headsOfNothing({ texts }: HeaderRows, below: readonly RawRow[]): readonly string[] {
  return [...texts].flatMap(([column, text]) =>
    findUnit(text).kind === 'mass' && below.every((row) => cellAt(row, column).text.trim() === '')
      ? [text]
      : [],
  );
}

/** The one text of a row that says a unit and no more than of what; null for any other row. */
function unitNoteOf(row: RawRow): string | null {
  const [cell, ...others] = filledCells(row);
  if (cell === undefined || others.length > 0 || cell.text.length > LONGEST_NOTE) return null;
  const text = cell.text
    .trim()
    .replace(/^(?:data|figures|values|all (?:data|figures|values))(?: are)? in /i, '');
  const [first = ''] = text.split(/[,、，(（]/);
  const isUnit = readUnit(text).kind === 'mass' || readUnit(first).kind === 'mass' || UNIT_SAID.test(text);
  return isUnit && !/\d/.test(text) ? cell.text : null;
}

const UNIT_SAID = /^[([（【]?\s*(?:単位|单位|단위|units?|einheit|unité|unidad|unidade)\s*[:：=]/i;
const LONGEST_NOTE = 60;

/** Whether the head above names says what stands to the right of them: "Refined production (kt)", and not "Production site". */
function saysFigures(corner: string): boolean {
  return kindIn(corner) !== null && ![...matchHeaderWords(corner).keys()].some((field) => NAMES.has(field));
}
