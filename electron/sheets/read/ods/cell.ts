import { type Around, BLANK_CELL, type RawCell } from '@shared/base/sheet-cell';
import { numberCell, textOf } from '../cell-value';
import { spoken } from '../shown-format';

/** Attributes of an XML element, by their names with prefix. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * The cell of an OpenDocument spreadsheet as a plain value. What its format writes around a number comes out of the
 * text that the file keeps beside it.
 * @param shown the text of its paragraphs
 * @returns undefined for a blank cell
 */
export function odsCell(attributes: Attributes, shown: string): RawCell | undefined {
  const cell = plainCell(attributes, shown);
  const formula = attributes['table:formula']?.replace(/^\w+:=/, '');
  if (formula === undefined) return cell.text === '' && cell.fault === null ? undefined : cell;
  if (attributes['office:value-type'] === undefined) return { ...BLANK_CELL, fault: 'no_result', formula };
  return { ...cell, formula };
}

function plainCell(attributes: Attributes, shown: string): RawCell {
  if (attributes['calcext:value-type'] === 'error' || isFault(attributes, shown))
    return { ...BLANK_CELL, text: shown, fault: 'error' };
  const value = Number(attributes['office:value'] ?? Number.NaN);
  switch (attributes['office:value-type']) {
    case 'float':
    case 'currency':
      return shownNumber(value, shown);
    case 'percentage':
      return numberCell(value, shown, { kind: 'percent', shown: null }, false);
    case 'date':
      return textOf((attributes['office:date-value'] ?? shown).slice(0, 10));
    case 'boolean': {
      const isTrue = attributes['office:boolean-value'] === 'true';
      return { ...BLANK_CELL, value: isTrue, text: isTrue ? 'TRUE' : 'FALSE' };
    }
    default:
      return textOf(attributes['office:string-value'] ?? shown);
  }
}

/** LibreOffice marks an error; others write its name as the text of a formula. */
function isFault(attributes: Attributes, shown: string): boolean {
  return (
    attributes['table:formula'] !== undefined &&
    /^(?:#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)|Err:\d+)$/.test(shown)
  );
}

function shownNumber(value: number, shown: string): RawCell {
  const plain = numberCell(value, shown, undefined, false);
  if (plain.fault !== null || shown === '' || value < 0) return plain;
  if (!/\d/.test(shown)) return value === 0 || spoken(shown) === '' ? plain : textOf(shown);
  const around = aroundOf(value, shown);
  if (around === null || (around.before === '' && around.behind === '' && around.scale === 1)) return plain;
  // As in the other format: 令和8年度 and 4月 are a year and a month of a number.
  const words = `${around.before}${plain.text}${around.behind}`;
  return around.scale === 1 && /[年月期]/.test(words) ? textOf(words) : { ...plain, around };
}

/** What stands around the number in its text; null where the text does not show this number. */
function aroundOf(value: number, shown: string): Around | null {
  const [written] = /\d(?:[\d.,\s'’]*\d)?(?:[eE][+-]?\d+)?/.exec(shown) ?? [];
  if (written === undefined) return null;
  const at = shown.indexOf(written);
  const scale = SCALES.find((each) => readings(written).some((reading) => shows(reading, value / each)));
  if (scale === undefined) return null;
  return { before: spoken(shown.slice(0, at)), behind: spoken(shown.slice(at + written.length)), scale };
}

const SCALES = [1, 1e3, 1e6, 1e9];

/** A written number with its decimals, with the point or the comma as decimal mark. */
function readings(written: string): { readonly number: number; readonly decimals: number }[] {
  return ['.', ','].map((mark) => {
    const [whole = '', decimals = ''] = written.split(mark);
    return {
      number: Number(`${whole.replace(/[^\d]/g, '')}.${decimals.replace(/[^\deE+-]/g, '')}`),
      decimals: decimals.length,
    };
  });
}

function shows({ number, decimals }: ReturnType<typeof readings>[number], value: number): boolean {
  return Math.abs(number - value) <= 0.5000001 * 10 ** -decimals;
}
