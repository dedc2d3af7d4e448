import { said } from '@shared/report/saying';
import type { Table } from '@shared/report/table';
import { clipboardText } from '@shared/report/words';
import { announce } from '../state/announce';
import { copyToClipboard } from '../state/copy';
import { useSecretMark } from '../state/secret';
import { Button } from '../ui/Button';
import { useSpeech } from './use-speech';

/** Copies a table of an answer with its heads, for a spreadsheet; what is secret takes its mark along. */
export function CopyTable({ table }: { readonly table: Table }) {
  const speech = useSpeech();
  const mark = useSecretMark();
  const copy = (): void => {
    copyToClipboard(clipboardText(table, speech), mark);
    announce(speech.t('report.copied', { table: said(table.title, speech), count: table.rows.length }));
  };
  return (
    <Button kind="quiet" small onClick={copy} data-testid={`${table.key}-table-copy`}>
      {speech.t('report.copy')}
    </Button>
  );
}
