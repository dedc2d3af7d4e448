import type { MessageParam } from '@shared/base/message';
import type { ImportProblem } from '@shared/features/importing/diff';
import { noticeWords } from '@shared/words/notice-words';
import type { Words } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';

/** A problem as a sentence: ids in it become the names of countries, materials and suppliers, figures get separators. */
export function problemWords(
  { code, params }: Pick<ImportProblem, 'code' | 'params'>,
  { t, f, nameOf }: Words,
  known: Pick<ReferenceLookup, 'countryName' | 'materialName' | 'reference'>,
): string {
  const supplierName = (value: string): string => {
    const supplier = known.reference.suppliers.find(({ nameEn }) => nameEn === value);
    if (supplier !== undefined) return nameOf(supplier);
    // A country that stands for its suppliers bears its own name.
    const country = known.reference.countries.find(({ nameEn }) => nameEn === value);
    return country === undefined ? value : nameOf(country);
  };
  const nameFor = (name: string, value: MessageParam): MessageParam => {
    if (Array.isArray(value))
      return name === 'others' ? value.map((one) => supplierName(String(one))) : value;
    if (typeof value === 'object') return value;
    if (typeof value === 'number') return COUNTED.has(name) ? f.exact(Number(value.toPrecision(10))) : value;
    switch (name) {
      case 'economy':
      case 'country':
      case 'known':
        return known.countryName(value);
      case 'material':
        return known.materialName(value);
      case 'supplier':
        return supplierName(value);
      default:
        return value;
    }
  };
  const named = Object.entries(params).map(([name, value]) => [name, nameFor(name, value)]);
  return noticeWords({ code, params: Object.fromEntries(named) }, t);
}

/** Params that hold figures; rows, years and counts of rows are written as they are. */
const COUNTED = new Set([
  'sum',
  'total',
  'before',
  'after',
  'value',
  'first',
  'second',
  'limit',
  'capacity',
  'tonnes',
]);
