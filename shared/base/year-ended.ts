import { ERAS, MONTHS } from './dated-names';

/** A year by its last month. */
interface YearEnded {
  /** The year in which it begins, as fiscal years are called here. */
  readonly year: number;
  /** Whether it is another one than that of the calendar. */
  readonly fiscal: boolean;
  /** Where it stands in the text. */
  readonly index: number;
  readonly length: number;
}

const NAMES = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const ENGLISH = new RegExp(
  `(?<!half[- ])\\b(?:year|twelve months|12 months)(?:[- ]end(?:ed|ing|s)?| to| through)(?: on| in)?:? (?:(?:\\d{1,2})(?:st|nd|rd|th)? )?${NAMES}(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? ((?:19|20|21)\\d{2})|[-'](\\d{2}))(?!\\d)`,
);
const JAPANESE =
  /(?:((?:19|20|21)\d{2})|(令和|平成|昭和)\s*(\d{1,2}|元))\s*年\s*(1[0-2]|0?[1-9])\s*月\s*期(?![末間])/;

/**
 * The year that a text names by its end: "Year ended 30 June 2031" is the fiscal year 2030, 2031年3月期 as well; one that ends
 * with December is that of the calendar. Half years and quarters that end on a day are none.
 * @param folded a text behind foldText
 */
export function yearEnded(folded: string): YearEnded | null {
  const english = ENGLISH.exec(folded);
  if (english !== null)
    return ending(
      Number(english[2] ?? `20${english[3]}`),
      MONTHS.indexOf(english[1] ?? '') + 1,
      english.index,
      english[0].length,
    );
  const japanese = JAPANESE.exec(folded);
  if (japanese === null) return null;
  const [whole, western, era = '', count = '', month] = japanese;
  const year =
    western === undefined ? (ERAS[era] ?? 0) + (count === '元' ? 1 : Number(count)) : Number(western);
  return ending(year, Number(month), japanese.index, whole.length);
}

function ending(year: number, month: number, index: number, length: number): YearEnded {
  const fiscal = month < 12;
  return { year: fiscal ? year - 1 : year, fiscal, index, length };
}
