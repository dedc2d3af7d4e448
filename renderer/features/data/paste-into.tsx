import type { OverwrittenCell, PasteProblem, PasteQuestion } from '@shared/features/data/contract';
import type { AnyTable } from '@shared/model/table';
import type { TableName } from '@shared/model/tables';
import type { Block } from '../../kit/grid/controller/block';
import type { Line, Written } from '../../kit/grid/controller/lay';
import { laidNotice } from '../../kit/grid/figure-controller';
import { PasteDialog } from '../../kit/grid/PasteDialog';
import { announce } from '../../kit/state/announce';
import { closeDialog, openDialog } from '../../kit/state/dialogs';
import type { Words } from '../../kit/state/language';
import { showNotice } from '../../kit/state/notices';
import { pasteCells, pasteLines } from './data-edits';
import { PasteQuestionDialog } from './PasteQuestionDialog';
import { refusedOf } from './pasted-problems';
import { type ReadRows, readRows } from './read-rows';

interface PasteInto {
  readonly table: AnyTable;
  readonly words: Words;
  /** What a row that is there is called, and what stands in one of its cells. */
  readonly rowName: (row: string) => string;
  readonly shownAt: (at: { readonly row: string; readonly column: string }) => string;
  /** The first of new rows is there. */
  readonly onAdded: (id: string) => void;
}

/** Pastes blocks into a table: cells at once, rows by what they are known by once a person has agreed to what is written over. */
export function pasteInto({ table, words, rowName, shownAt, onAdded }: PasteInto) {
  const { t } = words;
  const name = table.name as TableName; // of a declared table
  const listed = (problems: readonly PasteProblem[], heads: number): void => {
    const refused = problems.map((problem) => refusedOf(problem, table, rowName, words, heads));
    openDialog(<PasteDialog refused={refused} offer={null} />);
  };

  async function cells(written: readonly Written[]): Promise<void> {
    const given = written.map(({ row, column, text }) => ({ id: row, field: column, text }));
    const pasted = await pasteCells(name, given);
    if (pasted === null) return;
    if (pasted.problems.length > 0) return listed(pasted.problems, 0);
    closeDialog();
    announce(t('data.changedMany', { cells: written.length }));
  }

  async function lines(
    said: readonly Line[],
    heads: number,
    agreed: readonly OverwrittenCell[] | null = null,
  ): Promise<void> {
    const pasted = await pasteLines(name, said, agreed);
    if (pasted === null) return;
    const { asked, problems, ids } = pasted;
    if (problems.length > 0) return listed(problems, heads);
    if (asked !== null) return ask(said, heads, asked);
    closeDialog();
    const [added] = ids;
    if (added !== undefined) onAdded(added);
    announce(t('data.pasted', { rows: pasted.changed, added: ids.length }));
  }

  function ask(said: readonly Line[], heads: number, asked: PasteQuestion): void {
    const { added, overwritten } = asked;
    const fresh = said.filter((_, place) => added.includes(place));
    openDialog(
      <PasteQuestionDialog
        table={table}
        asked={asked}
        lines={said}
        onTake={() => void lines(said, heads, overwritten)}
        onAdd={fresh.length === 0 || overwritten.length === 0 ? null : () => void lines(fresh, heads, [])}
      />,
    );
  }

  /** Cells of selected rows that say something else then are named; what says the same is none. */
  function askOfCells(written: readonly Written[]): void {
    const other = written.filter((cell) => shownAt(cell) !== cell.text.trim());
    const overwritten = other.map(({ row, column, text }) => ({
      id: row,
      field: column,
      row: rowName(row),
      was: shownAt({ row, column }),
      will: text.trim(),
    }));
    const asked = { overwritten, added: [], unchanged: 0, otherwise: {} };
    openDialog(
      <PasteQuestionDialog
        table={table}
        asked={asked}
        lines={[]}
        onTake={() => void cells(other)}
        onAdd={null}
      />,
    );
  }

  function take(read: ReadRows): boolean {
    const further = (count: number) => t('figures.further', { count });
    const refuse = (laid: Parameters<typeof laidNotice>[0]): void =>
      showNotice(laidNotice(laid, () => '', { join: t('figures.join'), further }));
    switch (read.kind) {
      case 'cells':
        return false;
      case 'lines':
        void lines(read.lines, read.hasHeads ? 1 : 0);
        return true;
      case 'asked':
        if (read.beyond > 0) refuse({ kind: 'too_large', rows: read.beyond, columns: 0 });
        else askOfCells(read.cells);
        return true;
      case 'unknown':
        refuse({ kind: 'unknown', names: read.names, split: null });
        return true;
      case 'nothing':
        refuse({ kind: 'nothing' });
        return true;
    }
  }

  return {
    cells,
    /** @returns whether it was more than cells for the places at which it is pasted */
    rows: (block: Block, rows: readonly string[], columns: readonly string[]): boolean =>
      take(readRows(block, { rows, columns }, table, words)),
  };
}
