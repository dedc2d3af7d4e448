import type { IsoDate } from '@shared/base/calendar';
import { auditReport } from '@shared/features/audit/report';
import { formatted } from '@shared/report/report-message';
import type { Table } from '@shared/report/table';
import { useState } from 'react';
import { ReportNotes } from '../../kit/report/ReportNotes';
import { ReportTable } from '../../kit/report/ReportTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { DateInput } from '../../kit/ui/DateInput';
import { Folded } from '../../kit/ui/Folded';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { SmallField } from '../../kit/ui/SmallField';

/** What was known, said and taken for granted on a day, beside what came. */
export function AuditPanel() {
  const { t } = useWords();
  return (
    <Folded summary={t('audit.title')} className="ld-pad" testId="audit">
      <AuditOfDay />
    </Folded>
  );
}

function AuditOfDay() {
  const { t } = useWords();
  const [on, setOn] = useState<IsoDate | null>(null);
  return (
    <div className="ld-stack ld-gap-8">
      <p className="ld-definition">{t('audit.definition')}</p>
      <div className="ld-row">
        <SmallField label={t('audit.on')}>
          <DateInput className="ld-small-input" value={on} onChange={setOn} testId="audit-on" />
        </SmallField>
      </div>
      {on !== null && <AuditTables on={on} />}
    </div>
  );
}

function AuditTables({ on }: { readonly on: IsoDate }) {
  const formatter = useFormatter();
  const { t, language } = formatter;
  const { value, notice } = useAnswer('audit.load', { on, language });
  if (notice !== null) return <NoticeBar notice={notice} />;
  if (value === null) return <p className="ld-caption">{t('audit.reading')}</p>;
  const { asked, tables, notes } = auditReport(value);
  const filled: readonly Table[] = tables.filter(({ rows }) => rows.length > 0);
  return (
    <div className="ld-stack ld-gap-16" data-testid="audit-tables">
      <p className="ld-caption" data-testid="audit-asked">
        {formatted(asked, formatter)}
      </p>
      {filled.map((table) => (
        <ReportTable key={table.key} table={table} headed />
      ))}
      <ReportNotes notes={notes} />
    </div>
  );
}
