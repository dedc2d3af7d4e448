import { type Block, widthOf } from './block';
import type { NamedLine, Unknown, Written } from './lay';
import type { Axes } from './range';

/** What rows and columns of a grid are called. */
export interface Called {
  /** Whether names that no row has can become new rows: then a column of names is one, whatever it names. */
  readonly takesNew?: boolean;
  readonly row: (row: string) => readonly string[];
  readonly column: (column: string) => readonly string[];
}

/** A block that says itself where it belongs. */
type Matched =
  | { readonly kind: 'cells'; readonly cells: readonly Written[] }
  /** Names and heads that the grid does not have. */
  | Unknown;

/**
 * Reads a column of names and a row of heads: most of them have to be those of the grid. Names that come again, as uses
 * of several materials, are told apart by their order.
 * @param top the row and `left` the column of figures at which it is pasted, for what it does not say
 * @returns null where it says neither, and belongs where it is pasted
 */
export function matchBlock(
  block: Block,
  axes: Axes,
  called: Called,
  top: number,
  left: number,
): Matched | null {
  const rowsOf = placesOf(axes.rows.slice(0, axes.body), called.row);
  const columnsOf = placesOf(axes.columns, called.column);
  const first = block.map(([text = '']) => text).slice(block.length > 1 ? 1 : 0);
  const hasNames =
    widthOf(block) > 1 && (mostlyIn(first, rowsOf) || (called.takesNew === true && first.every(isName)));
  const lines = block.map((line) => (hasNames ? line : ['', ...line]));
  const heads = (lines[0] ?? []).slice(1);
  // Years over names that no row has, also those of no column, which are told then.
  const areYears = hasNames && !rowsOf.has(folded(lines[0]?.[0] ?? '')) && heads.every(isYear);
  const hasHeads =
    block.length > 1 &&
    (areYears ||
      (mostlyIn(heads, columnsOf) &&
        // A row of figures can look like years: without names it has to be heads from end to end.
        (hasNames || (heads.length > 1 && heads.every((head) => columnsOf.has(folded(head)))))));
  if (!hasNames && !hasHeads) return null;

  const cells: Written[] = [];
  const without: NamedLine[] = [];
  const unknown: string[] = [];
  let isSplit = true;
  let row = top - 1;
  let behind = top;
  for (const [name = '', ...texts] of hasHeads ? lines.slice(1) : lines) {
    const said: [column: string, text: string][] = [];
    for (const [across, text] of texts.entries()) {
      if (text.trim() === '') continue;
      const head = heads[across] ?? '';
      const column = axes.columns[hasHeads ? (columnsOf.get(folded(head))?.[0] ?? -1) : left + across];
      if (column !== undefined) said.push([column, text]);
      else {
        unknown.push(hasHeads ? head : text);
        isSplit = false;
      }
    }
    const place = hasNames ? nextPlace(rowsOf.get(folded(name)) ?? [], row) : row + 1;
    const rowId = place === null || place >= axes.body ? undefined : axes.rows[place];
    if (place !== null && rowId !== undefined) {
      row = place;
      behind = place;
      for (const [column, text] of said) cells.push({ row: rowId, column, text });
    } else if (said.length > 0) {
      unknown.push(name.trim() === '' ? texts.join(' ') : name);
      if (name.trim() === '') isSplit = false;
      without.push({ name: name.trim(), behind: axes.rows[behind] ?? '', texts: Object.fromEntries(said) });
    }
  }
  if (unknown.length === 0) return { kind: 'cells', cells };
  return { kind: 'unknown', names: [...new Set(unknown)], split: isSplit ? { cells, lines: without } : null };
}

/** Whether a text can be nothing but a name: it begins with a letter. */
function isName(text: string): boolean {
  return /^\p{L}/u.test(text.trim());
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(folded(text));
}

/** Names are compared as people read them: case, width and spaces aside, and a year by its number. */
function folded(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
  return plain.replace(/^((?:19|20)\d\d)年(?:度)?$/, '$1');
}

type Places = ReadonlyMap<string, readonly number[]>;

function placesOf(ids: readonly string[], called: (id: string) => readonly string[]): Places {
  const places = new Map<string, number[]>();
  for (const [place, id] of ids.entries()) {
    for (const name of new Set(called(id).map(folded))) {
      const known = places.get(name);
      if (known === undefined) places.set(name, [place]);
      else known.push(place);
    }
  }
  places.delete('');
  return places;
}

function mostlyIn(texts: readonly string[], places: Places): boolean {
  const said = texts.filter((text) => text.trim() !== '');
  const known = said.filter((text) => places.has(folded(text)));
  return known.length > 0 && known.length * 2 >= said.length;
}

/** The first place behind another one; the first of all where there is none. */
function nextPlace(places: readonly number[], behind: number): number | null {
  return places.find((place) => place > behind) ?? places[0] ?? null;
}
