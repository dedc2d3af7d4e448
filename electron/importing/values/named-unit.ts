import { foldText } from '@shared/base/fold-text';
import { nameAnswerKey } from '@shared/features/importing/name-answers';
import type { NameAnswer } from '@shared/model/mapping';
import { readUnit, type UnitReading } from './read-unit';

/** A unit that a person has explained: so many of a unit that is known. */
interface NamedUnit {
  readonly reading: Extract<UnitReading, { kind: 'mass' }>;
  readonly times: number;
}

/** What an unknown unit was said to be, or says itself: "kg", or "25 kg" for a bag; null for no unit of mass. */
export function unitNamed(text: string, names: ReadonlyMap<string, NameAnswer>): NamedUnit | null {
  const answer = names.get(nameAnswerKey('unit', text));
  return answer === undefined ? ofHundredKilograms(text) : readNamedUnit(answer.as);
}

/** What customs of Europe count in, wherever it stands in a text: QUANTITY_IN_100KG, "Quantity in 100 kg", Doppelzentner, "Gewicht (dt)". */
export function ofHundredKilograms(text: string): NamedUnit | null {
  return /(?<![\d.,])100[ _]?kg$|(?:^|[([,]\s?|\bin )dt$|\bdezitonnen?$|\bdoppelzentner\b|\bquinta(?:ls?|ux|les)\b/.test(
    foldText(text).replace(/[)\]]$/, ''),
  )
    ? readNamedUnit('100 kg')
    : null;
}

/** "25 kg" as 25 times a kilogram, "kg" as one; null for what is no unit of mass. */
export function readNamedUnit(text: string): NamedUnit | null {
  const [, number = '', unit = ''] = /^\s*(\d+(?:\.\d+)?)?\s*(.+)$/.exec(text) ?? [];
  const reading = readUnit(unit);
  const times = number === '' ? 1 : Number(number);
  return reading.kind === 'mass' && times > 0 ? { reading, times } : null;
}
