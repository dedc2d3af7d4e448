import type { AnyTable } from '@shared/model/table';
import type { TableName } from '@shared/model/tables';
import { readBlock } from '../../kit/grid/controller/block';
import type { Words } from '../../kit/state/language';
import { pasteInto } from './paste-into';
import { fieldsOf } from './row-lines';

interface PasteIntoEmptyProps {
  readonly table: AnyTable<TableName>;
  readonly words: Words;
  readonly onAdded: (id: string) => void;
}

/** A field that takes rows as a spreadsheet copies them, where a table has no row to paste them at. */
export function PasteIntoEmpty({ table, words, onAdded }: PasteIntoEmptyProps) {
  const { t } = words;
  const into = pasteInto({ table, words, rowName: () => '', shownAt: () => '', onAdded });
  const columns = fieldsOf(table, words).map(([name]) => name);
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
        into.rows(readBlock(event.clipboardData.getData('text/plain')), [], columns);
      }}
      data-testid="paste-into-empty"
    />
  );
}
