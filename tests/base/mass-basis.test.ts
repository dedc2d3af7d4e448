import { type MassBasis, massInBasis } from '@shared/base/mass-basis';
import { expect, it } from 'vitest';

/** 0.8 t of metal in a tonne of oxide. */
it.each<[number, MassBasis, MassBasis, number | null, number | null]>([
  [10, 'reo', 'metal', 0.8, 8],
  [8, 'metal', 'reo', 0.8, 10],
  [10, 'reo', 'reo', null, 10],
  [10, 'gross', 'gross', null, 10],
  [10, 'gross', 'reo', 0.8, null],
  [10, 'metal', 'gross', 0.8, null],
  [10, 'reo', 'metal', null, null],
])('%d t of %s in %s, with %s of metal in oxide: %s', (tonnes, basis, to, metalPerOxide, found) => {
  expect(massInBasis({ tonnes, basis }, to, metalPerOxide)).toBe(found);
});
