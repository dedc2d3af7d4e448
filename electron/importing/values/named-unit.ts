import { nameAnswerKey } from '@shared/features/importing/name-answers';
import type { NameAnswer } from '@shared/model/mapping';
import { readUnit, type UnitReading } from './read-unit';

/** A unit that a person has explained: so many of a unit that is known. */
interface NamedUnit {
  readonly reading: Extract<UnitReading, { kind: 'mass' }>;
  readonly times: number;
}

/** What an unknown unit was said to be: "kg", or "25 kg" for a bag; null where nothing was said of it, or no unit of mass. */
export function unitNamed(text: string, names: ReadonlyMap<string, NameAnswer>): NamedUnit | null {
  const answer = names.get(nameAnswerKey('unit', text));
  return answer === undefined ? null : readNamedUnit(answer.as);
}

/** "25 kg" as 25 times a kilogram, "kg" as one; null for what is no unit of mass. */
export function readNamedUnit(text: string): NamedUnit | null {
  const [, number = '', unit = ''] = /^\s*(\d+(?:\.\d+)?)?\s*(.+)$/.exec(text) ?? [];
  const reading = readUnit(unit);
  const times = number === '' ? 1 : Number(number);
  return reading.kind === 'mass' && times > 0 ? { reading, times } : null;
}
