import type { CellSelection } from './cell-selection';
import type { Written } from './lay';
import type { ControllerPort } from './port';
import { type At, onlyAt } from './range';

/** What a person looks for: a text, a text to be replaced, or a row and column by name. */
export type FindRequest = 'find' | 'replace' | 'goTo';

/** What is asked of a grid over its corner: to find, or to order and filter its lines. */
export type GridRequest = FindRequest | 'arrange';

/** Which of the cells found is selected, counted from 1; 0 for none of them. */
export interface Found {
  readonly place: number;
  readonly of: number;
}

export type Finder = ReturnType<typeof finderIn>;

/** Width and case aside: ５２０ finds 520. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

/** Finds texts, rows and columns of a grid, also those that are out of view. */
export function finderIn(selection: CellSelection, port: () => ControllerPort) {
  function* cells(): Generator<At> {
    const { rows, columns } = selection.axes();
    for (const row of rows) for (const column of columns) yield { row, column };
  }

  /** @param toReplace only where the text can be replaced: what is shown and not written is left out */
  function found(wanted: string, toReplace: boolean): At[] {
    const text = plain(wanted);
    if (text === '') return [];
    if (toReplace)
      return [...cells()].filter((at) => port().isWritable(at) && plain(textIn(at)).includes(text));
    const { shownAt, textAt } = port();
    return [...cells()].filter((at) => plain(shownAt(at)).includes(text) || plain(textAt(at)).includes(text));
  }

  /** Where a cell stands in the order of reading; in front of all while none is selected. */
  function orderOf(at: At | undefined): number {
    const { rowPlaces, columnPlaces, columns } = selection.axes();
    if (at === undefined) return -1;
    return (rowPlaces.get(at.row) ?? 0) * columns.length + (columnPlaces.get(at.column) ?? 0);
  }

  function hold(at: At): void {
    selection.reveal(at);
    selection.hold(onlyAt(at));
  }

  /** Selects the cell found next to the selected one, round the end; `here` takes that one too. */
  function go(wanted: string, way: 'here' | 'next' | 'back', toReplace = false): Found {
    const all = found(wanted, toReplace);
    const from = orderOf(selection.state()?.at);
    const ahead = (at: At) => (way === 'here' ? orderOf(at) >= from : orderOf(at) > from);
    const next = way === 'back' ? all.findLastIndex((at) => orderOf(at) < from) : all.findIndex(ahead);
    const place = next >= 0 ? next : way === 'back' ? all.length - 1 : 0;
    const at = all[place];
    if (at === undefined) return { place: 0, of: 0 };
    hold(at);
    return { place: place + 1, of: all.length };
  }

  const textIn = (at: At): string => port().textAt(at).normalize('NFKC');

  function replaced(at: At, wanted: string, by: string): Written | null {
    if (!port().isWritable(at)) return null;
    const text = textIn(at);
    const next = text.replace(new RegExp(escaped(wanted.normalize('NFKC').trim()), 'giu'), () => by);
    return next === text ? null : { ...at, text: next };
  }

  return {
    go,
    /** Replaces a text in the selected cell, or in all cells that can be written. @returns in how many */
    replace: (wanted: string, by: string, everywhere: boolean): number => {
      const at = selection.state()?.at;
      if (plain(wanted) === '' || at === undefined) return 0;
      const written = (everywhere ? [...cells()] : [at]).flatMap((one) => replaced(one, wanted, by) ?? []);
      selection.write('replace', written);
      return written.length;
    },
    /** "Lynas, 2027", "2027" or "Lynas": a row, a column or both. @returns whether there is one */
    goTo: (wanted: string): boolean => {
      const { rows, columns } = selection.axes();
      const held = selection.state()?.at;
      const rowNames = (row: string) => [
        ...port().called.row(row),
        ...columns.slice(0, 3).map((column) => port().shownAt({ row, column })),
      ];
      for (const [rowText, columnText] of readings(wanted)) {
        const row = rowText === '' ? (held?.row ?? rows[0]) : named(rowText, rows, rowNames);
        const column =
          columnText === '' ? (held?.column ?? columns[0]) : named(columnText, columns, port().called.column);
        if (row === undefined || column === undefined) continue;
        hold({ row, column });
        return true;
      }
      return false;
    },
  };
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What a request may mean: a row and a column behind a comma or blank, a column alone, a row alone. */
function readings(wanted: string): (readonly [row: string, column: string])[] {
  const text = wanted.normalize('NFKC').trim();
  if (text === '') return [];
  const parted = /^(.*\S)\s*[,、\t]\s*(\S.*)$/u.exec(text) ?? /^(.*\S)\s+(\S+)$/u.exec(text);
  const both = parted === null ? [] : [[parted[1] ?? '', parted[2] ?? ''] as const];
  return [...both, ['', text], [text, '']];
}

/** The one that is called so; else one whose name begins with it, or has it. A column of a year is also 2027年. */
function named(
  wanted: string,
  ids: readonly string[],
  namesOf: (id: string) => readonly string[],
): string | undefined {
  const text = plain(wanted).replace(/^(\d{4})年(度)?$/, '$1');
  const fits = (isIt: (name: string) => boolean) =>
    ids.find((id) => namesOf(id).some((name) => name !== '' && isIt(plain(name))));
  return (
    fits((name) => name === text) ??
    fits((name) => name.startsWith(text)) ??
    fits((name) => name.includes(text))
  );
}
