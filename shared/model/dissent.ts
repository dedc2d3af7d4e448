import { languageOfText } from '../base/language-of-text';
import type { Language } from '../base/message';
import type { Assumption } from './tables/assumption';

/** What is dissented, as a page in a language has it. */
interface SaidDissent {
  readonly text: string;
  /** In which language it is written: another one where nobody has put it into that of the page. */
  readonly language: Language;
}

/** The dissent of an assumption for a page in a language: its own, else the other one. Null for none. */
export function dissentIn(
  language: Language,
  { dissent, dissentJa }: Pick<Assumption, 'dissent' | 'dissentJa'>,
): SaidDissent | null {
  const [own, other] = language === 'ja' ? [dissentJa, dissent] : [dissent, dissentJa];
  // One that was written in Japanese before there were two fields is read as what it is.
  const said = [own, other].flatMap((text) =>
    text === null ? [] : [{ text, language: languageOfText(text) }],
  );
  return said.find((one) => one.language === language) ?? said[0] ?? null;
}
