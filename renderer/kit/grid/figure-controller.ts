import { deriveDecimalMark } from '@shared/base/decimal-mark';
import type { Notice } from '@shared/base/refusal';
import type { EnteredFigure } from '@shared/features/figures/packed-figures';
import type { Laid, Written } from './controller/lay';
import type { At } from './controller/range';
import type { FigureCell, FigureLine, FigureSheet } from './figure-sheet';
import { unitOf, unitsOf } from './figure-sheet';
import { asTyped, parseFigure } from './parse-figure';

/** A text that a cell cannot take. */
interface Unreadable {
  readonly at: At;
  readonly text: string;
}

/** A sheet by the ids of its lines. */
export function sheetIndex<Line extends FigureLine>({
  lines,
  below = [],
  cellOf,
  across,
}: FigureSheet<Line>) {
  const byId = new Map<string, Line>();
  const headOf = new Map<string, Line>();
  let head: Line | null = null;
  for (const line of [...lines, ...below]) {
    byId.set(line.id, line);
    if (line.look === 'head') head = line;
    else if (line.look === 'below' && head !== null) headOf.set(line.id, head);
  }
  const heads = new Map(across.map((column) => [column.id, column.head]));
  return {
    line: (id: string): Line | undefined => byId.get(id),
    cell: ({ row, column }: At): FigureCell | null => {
      const line = byId.get(row);
      return line === undefined ? null : cellOf(line, column);
    },
    /** From the group down: "Dysprosium", "Electric power steering". */
    names: (id: string): string[] =>
      [headOf.get(id), byId.get(id)].flatMap((line) => (line === undefined ? [] : [line.called])),
    head: (column: string): string | undefined => heads.get(column),
  };
}

type Index = ReturnType<typeof sheetIndex>;

/** A figure as it is typed and copied, in full precision. */
export function typedText(cell: FigureCell): string {
  return cell.value === null ? '' : String(asTyped(cell.value, unitsOf(cell)[0]));
}

/** Figures of texts: each takes its own unit alone, as several of them are one change of figures. */
export function readEntered(
  { cell }: Pick<Index, 'cell'>,
  written: readonly Written[],
): { readonly given: readonly EnteredFigure[]; readonly unreadable: readonly Unreadable[] } {
  const given: EnteredFigure[] = [];
  const unreadable: Unreadable[] = [];
  const beside = deriveDecimalMark(written.map(({ text }) => text));
  for (const { text, ...at } of written) {
    const stands = cell(at);
    const entry = parseFigure(text, unitsOf(stands), beside);
    if (stands !== null && entry.kind === 'blank') given.push({ figure: stands.figure, value: null });
    else if (stands !== null && entry.kind === 'figure' && entry.unit === unitOf(stands))
      given.push({ figure: stands.figure, value: entry.value });
    else unreadable.push({ at, text });
  }
  return { given, unreadable };
}

/** More than these are counted: a sentence has to end. */
const MOST_NAMED = 4;

interface Listing {
  readonly join: string;
  readonly further: (count: number) => string;
}

function listed(texts: readonly string[], { join, further }: Listing): string {
  const rest = texts.length - MOST_NAMED;
  return `${texts.slice(0, MOST_NAMED).join(join)}${rest > 0 ? further(rest) : ''}`;
}

/** Why texts are refused: each with its place. */
export function unreadableNotice(
  unreadable: readonly Unreadable[],
  placeOf: (at: At) => string,
  say: Listing,
): Notice {
  const cells = listed(
    unreadable.map(({ at, text }) => `“${text}” (${placeOf(at)})`),
    say,
  );
  return { code: 'refusal.figure.unreadable', params: { count: unreadable.length, cells } };
}

/** Why a block is kept out as a whole. */
export function laidNotice(laid: Exclude<Laid, { kind: 'cells' }>, placeOf: (at: At) => string): Notice {
  switch (laid.kind) {
    case 'nothing':
      return { code: 'refusal.figure.pasteNothing', params: {} };
    case 'too_large':
      return { code: 'refusal.figure.pasteSize', params: { rows: laid.rows, columns: laid.columns } };
    case 'held':
      return { code: 'refusal.figure.pasteHeld', params: { text: laid.text, place: placeOf(laid.at) } };
  }
}

/** Names and heads of a block that a table does not have. */
export function namesNotice(names: readonly string[], say: Listing): Notice {
  return { code: 'refusal.figure.pasteNames', params: { count: names.length, names: listed(names, say) } };
}
