import { isRest } from '../base/is-rest';
import { UNNAMED } from './country';

/** Whether one that is called so is no country but the others together, under a code that does not say so. */
export const isNoCountry = (code: string, names: readonly string[] = []) =>
  !UNNAMED.has(code) && [code, ...names].some(isRest);
