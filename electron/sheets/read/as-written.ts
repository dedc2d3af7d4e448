import { languageOfText } from '@shared/base/language-of-text';
import { formats } from '@shared/words/formats';

/** Texts of a workbook as one list, with the comma of the language that they are written in. */
export const listAsWritten = (texts: readonly string[]): string =>
  formats(languageOfText(texts.join(''))).items(texts);
