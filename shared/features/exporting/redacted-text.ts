import type { Translate } from '../../base/message';
import type { RedactedCopy } from './contract';

/** What a redacted copy holds and what stayed inside, in a sentence. */
export function redactedText(say: Translate, { name, rows, leftOut }: RedactedCopy): string {
  return say('exporting.copy.written', {
    name,
    rows,
    stocks: leftOut.stocks,
    out: leftOut.rows,
    words: leftOut.words,
  });
}
