import { type Saying, said } from '@shared/report/saying';
import { useSpeech } from './use-speech';

/** What has to be known about the tables above. */
export function ReportNotes({ notes }: { readonly notes: readonly Saying[] }) {
  const speech = useSpeech();
  return notes.map((note) => (
    <p key={JSON.stringify(note)} className="ld-caption">
      {said(note, speech)}
    </p>
  ));
}
