import { foldText } from '@shared/base/fold-text';
import type { PastedRows } from '@shared/features/data/contract';
import type { AnyTable } from '@shared/model/table';
import { headOf } from '@shared/report/rows';
import { readBlock } from '../../kit/grid/hand/block';
import type { Line } from '../../kit/grid/hand/lay';
import { PasteDialog, type Refused } from '../../kit/grid/PasteDialog';
import { openDialog } from '../../kit/state/dialogs';
import type { Words } from '../../kit/state/language';
import { refusedOf } from './pasted-problems';
import { fieldsOf } from './row-lines';

interface PasteIntoEmptyProps {
  readonly table: AnyTable;
  readonly words: Words;
  readonly onPaste: (below: readonly Line[]) => Promise<PastedRows | null>;
}

/** A field that takes rows as a spreadsheet copies them, where a table has no row to paste them at. */
export function PasteIntoEmpty({ table, words, onPaste }: PasteIntoEmptyProps) {
  const { t } = words;
  const offer = (text: string): void => {
    const below = linesOfBlock(text, table, words);
    if (below.length === 0) return;
    const take = async (): Promise<readonly Refused[]> =>
      ((await onPaste(below))?.problems ?? []).map((problem) => refusedOf(problem, table, () => '', words));
    const lead = t('figures.paste.beyond', { count: below.length });
    const lines = below.map((line) => Object.values(line));
    openDialog(<PasteDialog refused={[]} offer={{ lead, lines, ask: null, take }} />);
  };
  return (
    <textarea
      className="ld-input ld-data-paste"
      rows={1}
      value=""
      placeholder={t('data.pasteHere')}
      aria-label={t('data.pasteHere')}
      onChange={() => undefined}
      onPaste={(event) => {
        event.preventDefault();
        offer(event.clipboardData.getData('text/plain'));
      }}
      data-testid="paste-into-empty"
    />
  );
}

/** Rows of a block by field: as its first line names the columns, else in the order in which they stand. */
function linesOfBlock(text: string, table: AnyTable, words: Words): readonly Line[] {
  const block = readBlock(text);
  const fields = fieldsOf(table, words);
  const called = new Map(
    fields.flatMap(([name, field]) =>
      [name, field.words.en, field.words.ja, headOf(field, words.language, words.mass)].map((said) => [
        foldText(said),
        name,
      ]),
    ),
  );
  const heads = (block[0] ?? []).map((head) => called.get(foldText(head)));
  const hasHeads = heads.length > 0 && heads.every((name) => name !== undefined);
  const columns = hasHeads ? heads : fields.map(([name]) => name);
  return block
    .slice(hasHeads ? 1 : 0)
    .map((texts) =>
      Object.fromEntries(
        texts.flatMap((said, at) => {
          const name = columns[at];
          return name === undefined || said.trim() === '' ? [] : [[name, said]];
        }),
      ),
    )
    .filter((line) => Object.keys(line).length > 0);
}
