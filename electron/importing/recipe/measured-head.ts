import { derivedOfText } from '@shared/base/derived';
import { findYear } from '@shared/base/years';
import { moneyUnit } from '../values/money-unit';
import { readUnit } from '../values/read-unit';
import { unitInName } from '../values/unit-in-name';

/** Whether a text says what figures are measured in, so that it heads a column: "Neodymium recovered (t)", "2031 - Quilograma Líquido". */
export const isMeasuredHead = derivedOfText((text: string): boolean => {
  if (unitInName(text)?.unit.kind === 'mass') return true;
  const behind = /^\D{0,3}\d{4}\s*[-–:/]\s*(\D+)$/.exec(text.trim())?.[1];
  if (behind === undefined || findYear(text) === null) return false;
  return moneyUnit(behind) !== null || behind.split(/\s+/).some((word) => readUnit(word).kind === 'mass');
});
