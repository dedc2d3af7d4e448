import type { Translate } from '../../base/message';
import type { RowTarget } from '../../model/import-targets';
import { rowTable } from '../../model/own-fields';
import type { Formats } from '../../words/formats';
import type { NamesOf } from './contract';
import { shownValue } from './said-value';

/** What a field of a row from a file holds, in words; what stands there because the file says nothing of it is said to be not given. */
export function declaredValue(
  target: RowTarget,
  name: string,
  value: unknown,
  names: NamesOf,
  formatter: { readonly t: Translate; readonly f: Formats },
): string {
  const { fields, inFiles } = rowTable(target);
  const field = fields[name];
  if (field === undefined) return '';
  const otherwise: Readonly<Record<string, unknown>> = inFiles?.otherwise ?? {};
  if (field.options === null && typeof value === 'string' && otherwise[name] === value)
    return formatter.t('importing.notGiven');
  return shownValue(name, field, value, names, formatter);
}
