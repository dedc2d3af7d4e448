import { symbolsOf } from '@shared/model/measures/material-symbols';
import { ALL } from '@shared/model/measures/measure-terms';

/** Whether a list of symbols holds a material: of a group all, some or none of it. */
export function materialsMeet(list: readonly string[], material: string): 'yes' | 'part' | 'no' {
  if (list.includes(ALL) || list.includes(material)) return 'yes';
  const asked = symbolsOf(material);
  const found = asked.filter((symbol) => list.some((one) => holds(one, symbol))).length;
  if (found === 0) return 'no';
  return found === asked.length ? 'yes' : 'part';
}

function holds(one: string, symbol: string): boolean {
  return one === symbol || symbolsOf(one).includes(symbol);
}
