import { type Place, Refusal } from '@shared/base/refusal';
import { findYear } from '@shared/base/years';
import type { Recipe } from '@shared/model/recipe';
import { findColumn, type Heads } from './find-column';
import { headerKey } from './similar-template';

/**
 * The column that a recipe names in a file of its form. Years go on from file to file: "Production 2031 (t)" is the one column
 * under the same words with another year.
 * @throws Refusal `refusal.import.keepColumn` where there is none, or several
 */
export function columnAgain(name: string, form: Recipe['form'], heads: Heads, place: Place): number {
  try {
    return findColumn(name, heads, place);
  } catch (error) {
    const key = headerKey(name);
    const again = [...heads].filter(([, head]) => findYear(head) !== null && headerKey(head) === key);
    const [only, more] = again;
    const isYear = form !== null && key !== '' && findYear(name) !== null;
    if (!(error instanceof Refusal) || !isYear || only === undefined || more !== undefined) throw error;
    return only[0];
  }
}
