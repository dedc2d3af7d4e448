import { formatted, type ReportMessage } from '@shared/report/report-message';
import { useFormatter } from '../../kit/report/use-formatter';

/** What was found, in a sentence above the tables. */
export function Lead({ lead }: { readonly lead: ReportMessage | null }) {
  const formatter = useFormatter();
  if (lead === null) return null;
  return (
    <p className="ld-head" data-testid="stress-lead">
      {formatted(lead, formatter)}
    </p>
  );
}
