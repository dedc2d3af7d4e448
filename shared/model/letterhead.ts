import type { Language } from '../base/message';
import { type LetterheadRow, paperHead } from './tables/paper-head';

/** Who writes: said by a person, and never taken from the account. */
export interface Author {
  readonly office: string;
  readonly name: string;
}

/** What a person has chosen for the head of what is printed or written; empty where nothing is. */
export interface Letterhead extends Author {
  /** Handling: nothing gives a mark by itself. */
  readonly mark: string;
  /** 資料番号 */
  readonly number: string;
}

export const PAPER_HEAD_FIELDS = ['mark', 'number', 'office', 'name'] as const satisfies (keyof Letterhead)[];

const NO_AUTHOR: Author = { office: '', name: '' };

/** What is asked for as it may leave the house: nobody has signed what is redacted. */
export function signed<Asked extends Author & { readonly redact: boolean }>(asked: Asked): Asked {
  return asked.redact ? { ...asked, ...NO_AUTHOR } : asked;
}

/** Office and name in one line; empty where nothing is said. */
export function authorText({ office, name }: Author): string {
  return [office, name].filter((text) => text !== '').join(' ');
}

/** How a field of the head is called. */
export function headWord(field: keyof Letterhead, language: Language): string {
  return paperHead.fields[field === 'name' ? 'author' : field].words[language];
}

/** The head as the project keeps it. @param rows at most one */
export function headOf([row]: readonly LetterheadRow[]): Letterhead {
  const { mark = null, number = null, office = null, author = null } = row ?? {};
  return { mark: mark ?? '', number: number ?? '', office: office ?? '', name: author ?? '' };
}
