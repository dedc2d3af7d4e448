import { frontierColumns, reverseReport } from '@shared/features/stress/reverse-report';
import type { ReverseResult } from '@shared/model/stress';
import { ReportTable } from '../../kit/report/ReportTable';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { NoteBar } from '../../kit/ui/NoteBar';
import { Lead } from './Lead';
import { changeForm } from './stress-state';

/** The smallest disruption of each country that breaks the target, the easiest first, with its frontier. */
export function ReverseTable({ result }: { readonly result: ReverseResult }) {
  const { t } = useWords();
  const { lead, tables } = reverseReport(result);
  const [table] = tables;
  if (table === undefined) {
    return (
      <NoteBar
        tone="warn"
        testId="stress-broken"
        action={
          <Button small onClick={() => changeForm({ onPlan: true })}>
            {t('stress.askPlan')}
          </Button>
        }
      >
        {t('stress.reverse.brokenAlready')}
      </NoteBar>
    );
  }
  const able = table.rows.filter(({ quiet }) => quiet !== true);
  return (
    <>
      <Lead lead={lead} />
      <ReportTable
        table={table}
        only={['country', 'smallest', 'fullStop', 'withheld', 'breaks']}
        look={({ quiet }, column) =>
          column === 'smallest' && quiet !== true ? { className: 'ld-medium' } : {}
        }
        rowTestId="reverse-row"
      />
      {able.length > 0 && (
        <ReportTable
          table={{ ...table, key: 'frontier', title: 'stress.frontier', rows: able }}
          only={['country', ...frontierColumns(result)]}
          look={({ cells }, column) => (cells[column] === null ? { spoken: t('stress.frontier.never') } : {})}
          headed
          className="is-tight"
        />
      )}
    </>
  );
}
