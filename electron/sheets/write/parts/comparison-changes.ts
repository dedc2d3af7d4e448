import type { Translate } from '@shared/base/message';
import { quoted, type Term } from '@shared/model/expression';
import { cellAddress } from '../cell-address';
import { FORMAT } from '../styles';
import type { Output, OutputRef } from './daily-outputs';

/** A main figure of a scenario as the comparison shows it. */
interface ComparedFigure {
  readonly row: number;
  readonly column: number;
  readonly ref: OutputRef;
}

/**
 * A later scenario less the first one, as a formula over the two cells of the comparison: numbers as their
 * difference, dates in days. Where one has no number ("none", "not in the window") there is no difference, and the
 * cell says whether both say the same.
 */
export function changeOf(first: ComparedFigure, later: ComparedFigure, t: Translate): Term<number | string> {
  const [a, b] = [cellAddress(first.row, first.column), cellAddress(later.row, later.column)];
  const words = {
    same: t('workbook.change.same'),
    oneOnly: t('workbook.change.oneOnly'),
    differs: t('workbook.change.differs'),
  };
  const oneNumber = `OR(ISNUMBER(${a}),ISNUMBER(${b}))`;
  const texts = `IF(${oneNumber},${quoted(words.oneOnly)},IF(${a}=${b},${quoted(words.same)},${quoted(words.differs)}))`;
  return {
    formula: `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),${b}-${a},${texts})`,
    value: changed(first.ref.value, later.ref.value, words),
  };
}

function changed(
  first: number | string,
  later: number | string,
  words: { readonly same: string; readonly oneOnly: string; readonly differs: string },
): number | string {
  if (typeof first === 'number' && typeof later === 'number') return later - first;
  if (typeof first === 'number' || typeof later === 'number') return words.oneOnly;
  return first === later ? words.same : words.differs;
}

/** With sign and unit; dates differ by days, as whole as their cells are. */
export function changeFormat(key: Output, format: string, t: Translate): string {
  const digits = format === FORMAT.date ? FORMAT.whole : format;
  const shown = `${digits}" ${t(`workbook.changeUnit.${unitOf(key)}`)}"`;
  return `+${shown};-${shown};${shown}`;
}

function unitOf(key: Output): 'mass' | 'massPerDay' | 'days' {
  switch (key) {
    case 'totalShortfall':
    case 'lowestStock':
    case 'closingStock':
      return 'mass';
    case 'peakShortfall':
      return 'massPerDay';
    case 'firstShortfallDate':
    case 'firstShortfallDay':
    case 'daysShort':
    case 'recoveryDate':
    case 'lowestStockDate':
    case 'openingCover':
      return 'days';
  }
}
