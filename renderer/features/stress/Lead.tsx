import { type Saying, said } from '@shared/report/saying';
import { useSpeech } from '../../kit/report/use-speech';

/** What was found, in a sentence above the tables. */
export function Lead({ lead }: { readonly lead: Saying | null }) {
  const speech = useSpeech();
  if (lead === null) return null;
  return (
    <p className="stress-lead ld-medium" data-testid="stress-lead">
      {said(lead, speech)}
    </p>
  );
}
