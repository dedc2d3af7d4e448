import { MONTHS } from '@shared/base/dated-names';
import { foldText } from '@shared/base/fold-text';
import { century } from '@shared/base/years';

/** The month and year that a cell names and nothing else: "Jan 2025", "May-94", "2025 March", "Sept. '25"; null for any other text. */
export function namedMonth(text: string): { readonly year: number; readonly month: number } | null {
  const { name = '', long, short, first } = NAMED.exec(foldText(text).trim())?.groups ?? {};
  const year = long ?? first ?? (short === undefined ? null : century(Number(short)));
  return year === null ? null : { year: Number(year), month: MONTHS.indexOf(name.slice(0, 3)) + 1 };
}

/** Two digits behind a space are a day: Jan 25. */
const NAMED =
  /^(?:(?<first>(?:19|20|21)\d{2})[\s.,/-]*)?(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?:[\s.,/-]*(?<long>(?:19|20|21)\d{2})|(?:-|\s?')(?<short>\d{2}))?$/;
