import { comparedReport } from '@shared/features/recovery/recovery-report';
import { formatted } from '@shared/report/report-message';
import { ReportTable } from '../../kit/report/ReportTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { Section } from '../../kit/ui/Section';

/** A backup beside the open project: which rows are other now. */
export function ComparedPart({ name, onClose }: { readonly name: string; readonly onClose: () => void }) {
  const { t, language } = useWords();
  const formatter = useFormatter();
  const { value, notice } = useAnswer('recovery.compare', { name, language });
  const report = value === null ? null : comparedReport(value);
  return (
    <Section
      title={t('recovery.compare')}
      testId="recovery-compared"
      aside={
        <Button kind="quiet" small onClick={onClose}>
          {t('recovery.compared.close')}
        </Button>
      }
    >
      {notice !== null && <NoticeBar notice={notice} />}
      {report === null && notice === null && <p className="ld-caption">{t('recovery.reading')}</p>}
      {report !== null && <p>{formatted(report.lead, formatter)}</p>}
      {report !== null && value !== null && value.total > 0 && (
        <>
          <ReportTable table={report.tables[0]} />
          <ReportTable table={{ ...report.tables[1], ranked: true }} />
        </>
      )}
    </Section>
  );
}
