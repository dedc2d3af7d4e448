import { formatted, type ReportMessage } from '@shared/report/report-message';
import { useFormatter } from './use-formatter';

/** What has to be known about the tables above. */
export function ReportNotes({ notes }: { readonly notes: readonly ReportMessage[] }) {
  const formatter = useFormatter();
  return notes.map((note) => (
    <p key={JSON.stringify(note)} className="ld-caption">
      {formatted(note, formatter)}
    </p>
  ));
}
