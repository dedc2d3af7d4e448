import { formatted } from '@shared/report/report-message';
import type { Table } from '@shared/report/table';
import { clipboardText } from '@shared/report/words';
import { announce } from '../state/announce';
import { copyToClipboard } from '../state/copy';
import { useSecretMark } from '../state/secret';
import { Button } from '../ui/Button';
import { useFormatter } from './use-formatter';

/** Copies a table of an answer with its heads, for a spreadsheet; what is secret takes its mark along. */
export function CopyTable({ table }: { readonly table: Table }) {
  const formatter = useFormatter();
  const mark = useSecretMark();
  const copy = (): void => {
    copyToClipboard(clipboardText(table, formatter), mark);
    announce(
      formatter.t('report.copied', { table: formatted(table.title, formatter), count: table.rows.length }),
    );
  };
  return (
    <Button kind="quiet" small onClick={copy} data-testid={`${table.key}-table-copy`}>
      {formatter.t('report.copy')}
    </Button>
  );
}
