import type { OverwrittenCell, PasteProblem, PasteQuestion } from '@shared/features/data/contract';
import type { AnyTable } from '@shared/model/table';
import type { TableName } from '@shared/model/tables';
import { openLaid } from '../../kit/figures/paste/laid-paste';
import type { Block } from '../../kit/grid/controller/block';
import type { Laid, Written } from '../../kit/grid/controller/lay';
import { laidNotice, namesNotice } from '../../kit/grid/figure-controller';
import { PasteDialog, type Refused } from '../../kit/grid/PasteDialog';
import { announce } from '../../kit/state/announce';
import { openDialog } from '../../kit/state/dialogs';
import type { Words } from '../../kit/state/language';
import { showNotice } from '../../kit/state/notices';
import { pasteCells, pasteLines } from './data-edits';
import { refusedOf } from './pasted-problems';
import { type Line, type ReadRows, readRows } from './read-rows';
import { rowSource } from './row-source';

interface PasteInto {
  readonly table: AnyTable<TableName>;
  readonly words: Words;
  /** What a row that is there is called, and what stands in one of its cells. */
  readonly rowName: (row: string) => string;
  readonly shownAt: (at: { readonly row: string; readonly column: string }) => string;
  /** The first of new rows is there. */
  readonly onAdded: (id: string) => void;
}

/** What of a block was read besides its lines. */
type Under = Pick<Extract<ReadRows, { kind: 'lines' }>, 'hasHeads' | 'fields'>;

/** Pastes blocks into a table: cells at once, rows by what they are known by once a person has looked at what is written over. */
export function pasteInto({ table, words, rowName, shownAt, onAdded }: PasteInto) {
  const { t } = words;
  const { name } = table;
  const refused = (problems: readonly PasteProblem[], heads: number): Refused[] =>
    problems.map((problem) => refusedOf(problem, table, rowName, words, heads));
  const list = (why: readonly Refused[]): void => {
    if (why.length > 0) openDialog(<PasteDialog refused={why} />);
  };

  /** @returns what is refused */
  async function cells(written: readonly Written[]): Promise<readonly Refused[]> {
    const given = written.map(({ row, column, text }) => ({ id: row, field: column, text }));
    const pasted = await pasteCells(name, given);
    if (pasted === null) return [];
    if (pasted.problems.length === 0) announce(t('data.changedMany', { cells: written.length }));
    return refused(pasted.problems, 0);
  }

  /** Looks at lines, or writes those that a person has looked at. @returns what is refused */
  async function lines(
    said: readonly Line[],
    block: Block,
    under: Under,
    agreed: readonly OverwrittenCell[] | null = null,
  ): Promise<readonly Refused[]> {
    const pasted = await pasteLines(name, said, agreed);
    if (pasted === null) return [];
    const { asked, problems, ids } = pasted;
    if (problems.length > 0) return refused(problems, under.hasHeads ? 1 : 0);
    if (asked === null) {
      const [added] = ids;
      if (added !== undefined) onAdded(added);
      announce(t('data.pasted', { rows: pasted.changed, added: ids.length }));
      return [];
    }
    openLaid(
      rowSource({
        table,
        block,
        asked,
        lines: said,
        hasHeads: under.hasHeads,
        fields: under.fields,
        write: (over, added) => {
          const [rest, kept] = withoutRest(said, asked, over, added);
          return lines(rest, block, under, kept);
        },
      }),
    );
    return [];
  }

  /** Cells of selected rows that say something else then are named; what says the same is none. */
  function askOfCells(read: Extract<ReadRows, { kind: 'asked' }>, block: Block): void {
    const other = read.cells.filter((cell) => shownAt(cell) !== cell.text.trim());
    const overwritten = other.map(({ row, column, text }) => ({
      id: row,
      field: column,
      line: 0,
      row: rowName(row),
      was: shownAt({ row, column }),
      will: text.trim(),
    }));
    const asked = { overwritten, added: [], unchanged: 0, otherwise: {} };
    const write = (over: readonly OverwrittenCell[]) =>
      cells(over.map(({ id, field, will }) => ({ row: id, column: field, text: will })));
    openLaid(
      rowSource({ table, block, asked, lines: [], hasHeads: read.hasHeads, fields: read.fields, write }),
    );
  }

  function take(read: ReadRows, block: Block): boolean {
    const further = (count: number) => t('figures.further', { count });
    const refuse = (laid: Exclude<Laid, { kind: 'cells' }>): void => showNotice(laidNotice(laid, () => ''));
    switch (read.kind) {
      case 'cells':
        return false;
      case 'lines':
        void lines(read.lines, block, read).then(list);
        return true;
      case 'asked':
        if (read.beyond > 0) refuse({ kind: 'too_large', rows: read.beyond, columns: 0 });
        else askOfCells(read, block);
        return true;
      case 'unknown':
        showNotice(namesNotice(read.names, { join: t('figures.join'), further }));
        return true;
      case 'nothing':
        refuse({ kind: 'nothing' });
        return true;
    }
  }

  return {
    cells: (written: readonly Written[]): void => void cells(written).then(list),
    /** @returns whether it was more than cells for the places at which it is pasted */
    rows: (block: Block, rows: readonly string[], columns: readonly string[]): boolean =>
      take(readRows(block, { rows, columns }, table, words), block),
  };
}

/** The lines without those that were taken out and without the texts that are not to be written over, and what is agreed to. */
function withoutRest(
  said: readonly Line[],
  asked: PasteQuestion,
  over: readonly OverwrittenCell[],
  added: readonly number[],
): [lines: readonly Line[], agreed: readonly OverwrittenCell[]] {
  const kept = new Set(over.map(({ line, field }) => `${line} ${field}`));
  const gone = new Set(
    asked.overwritten.flatMap(({ line, field }) =>
      kept.has(`${line} ${field}`) ? [] : [`${line} ${field}`],
    ),
  );
  const lines = said.flatMap((line, place) => {
    if (asked.added.includes(place) && !added.includes(place)) return [];
    return [Object.fromEntries(Object.entries(line).filter(([field]) => !gone.has(`${place} ${field}`)))];
  });
  return [lines, over];
}
