import { nameKey } from '@shared/base/fold-text';
import { LANGUAGES } from '@shared/base/message';
import type { DecimalMark } from '@shared/base/numbers';
import { readDate } from '@shared/base/read-date';
import { readTypedNumber } from '@shared/base/typed-number';
import { readYear } from '@shared/base/years';
import { translator } from '@shared/catalogue/translate';
import { choiceWord } from '@shared/features/data/choice-words';
import { readCell } from '@shared/model/cells';
import type { Field } from '@shared/model/field';
import { REO_UNIT, unitWords } from '@shared/words/mass-words';

const YES = ['true', 'yes', 'y', '1', 'はい', '有', '○', '✓'].map(nameKey);
const NO = ['false', 'no', 'n', '0', 'いいえ', '無', '×', '-'].map(nameKey);

/**
 * What a person wrote into a field as what the field holds: figures in full-width digits, with ▲, 万, a unit or %; years and
 * days as people write them; a choice by its code or its word in any language. What cannot be turned stays text, and the
 * field's check refuses it.
 * @param name of the field, which tells the words of its choices
 * @param beside the decimal mark of the block that the text stands in; null for a text alone
 */
export function readTyped(
  name: string,
  field: Field,
  text: string,
  beside: DecimalMark | null = null,
): unknown {
  const plain = readCell(field, text);
  const isByComma = beside === ',' && field.kind === 'number' && text.includes('.');
  if (!isByComma && field.kind !== 'list' && field.check.safeParse(plain).success) return plain;
  const trimmed = text.trim();
  if (trimmed === '') return readCell(field, '');
  if (field.options !== null) return choiceOf(name, field.options, trimmed) ?? text;
  if (field.takes === 'data.takes.date') return readDate(trimmed) ?? text;
  switch (field.kind) {
    case 'flag': {
      const key = nameKey(trimmed);
      return YES.includes(key) ? true : NO.includes(key) ? false : text;
    }
    case 'list':
      return trimmed.split(/\s*[;；、]\s*/).filter((part) => part !== '');
    case 'number':
    case 'whole':
      return field.takes === 'data.takes.year' ? yearOf(trimmed) : figureOf(field, trimmed, beside);
    case 'text':
    case 'json':
      return plain;
  }
}

function choiceOf(
  name: string,
  options: readonly (string | number)[],
  text: string,
): string | number | undefined {
  const key = nameKey(text);
  return options.find((option) =>
    [String(option), ...LANGUAGES.map((language) => choiceWord(name, option, translator(language)))].some(
      (word) => nameKey(word) === key,
    ),
  );
}

function yearOf(text: string): number | string {
  const reading = readYear(text);
  return reading.kind === 'year' ? reading.year : text;
}

function figureOf(
  { unit, nullable }: Field,
  text: string,
  beside: DecimalMark | null,
): number | string | null {
  const reading = readTypedNumber(text, beside);
  if (reading.kind === 'no_value' && nullable) return null;
  if (reading.kind !== 'number') return text;
  const written = reading.percent ? '%' : reading.unit;
  if (written === null) return reading.value;
  return unitsOf(unit).some((one) => sameUnit(one, written)) ? reading.value : text;
}

/** What may stand behind a figure: the unit of its field; where each row says its own, percent or tonnes. */
function unitsOf(unit: Field['unit']): readonly string[] {
  if (unit === null) return ['%', 't'];
  const words = LANGUAGES.flatMap((language) => [
    unitWords(unit, language, REO_UNIT),
    unit[language].split(/[ （/]/)[0] ?? '',
  ]);
  return words.filter((word) => word !== '');
}

function sameUnit(one: string, other: string): boolean {
  return one === other || (nameKey(one) !== '' && nameKey(one) === nameKey(other));
}
