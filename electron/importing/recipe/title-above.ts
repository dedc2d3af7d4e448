import { nameKey } from '@shared/base/fold-text';
import type { RawRow } from '@shared/base/sheet-cell';

/** Rows above a header in which its title can stand. */
const LOOKED_UP = 12;
const LONGEST = 300;

/**
 * The first words above a table, without the years and dates that change from file to file; null where nothing stands
 * there. A blank row parts them from what belongs to another table further up.
 * @param first the first row of the header
 */
export function titleAbove(rows: readonly RawRow[], first: number): string | null {
  const above = new Map(rows.filter(({ row }) => row < first && row >= first - LOOKED_UP).map(textOfRow));
  let title: string | null = null;
  for (let row = first - 1; row >= first - LOOKED_UP; row -= 1) {
    const text = above.get(row) ?? '';
    if (text === '' && title !== null) break;
    if (text !== '') title = text;
  }
  const bare = title === null ? '' : withoutDates(title).slice(0, LONGEST);
  return nameKey(bare) === '' ? null : bare;
}

function textOfRow({ row, cells }: RawRow): readonly [number, string] {
  // Rows have holes where nothing stands: the first text may be in any column.
  const first = cells.find((cell) => cell !== undefined && cell.text.trim() !== '');
  return [row, first?.text.trim() ?? ''];
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATES = new RegExp(
  [
    '(?:令和|平成|昭和|民國|民国)\\s*(?:\\d{1,3}|元)\\s*年?度?',
    '(?:19|20)\\d{2}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?',
    '\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)?\\d{2}',
    '\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日|分)?',
    `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?\\b(?:${MONTHS})\\b\\.?(?:\\s+\\d{1,2},?)?(?=\\s*(?:19|20)\\d{2})`,
    '(?:\\b[FC]Y\\s*)?(?:19|20)\\d{2}(?:\\s*[-/–~～]\\s*\\d{2,4})?\\s*年?度?',
    '\\b[FC]Y\\s*\\d{2}\\b',
  ].join('|'),
  'gi',
);

function withoutDates(title: string): string {
  return title
    .normalize('NFKC')
    .replace(DATES, ' ')
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
