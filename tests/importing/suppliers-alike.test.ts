import type { CountryId } from '@shared/model/country';
import type { SupplierId } from '@shared/model/supplier';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suppliersAlike } from '../../electron/importing/values/suppliers-alike';
import { companyKey, type Vocabulary } from '../../electron/importing/values/vocabulary';
import { smallVocabulary } from './support/vocabulary';

/** Letters to change, add or leave out, by the whole table of distances. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => i + j),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      (table[i] as number[])[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]),
      );
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '社'), minLength: 3, maxLength: 9 });
const country = fc.constantFrom('CHN' as CountryId, 'JPN' as CountryId);
const stage = fc.constantFrom('mining' as const, 'separation' as const);

it('finds every supplier of the place whose name differs in a letter of five at most, the closest first', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, country, stage), { maxLength: 12 }),
      fc.array(fc.tuple(word, stage), { minLength: 1, maxLength: 4 }),
      fc.option(country),
      (made, asked, place) => {
        const vocabulary: Vocabulary = {
          ...smallVocabulary,
          suppliers: new Map(
            made.map(([name, , own], index) => [`${companyKey(name)}|${own}`, `s${index}` as SupplierId]),
          ),
          supplierCountries: new Map(made.map(([, home], index) => [`s${index}` as SupplierId, home])),
        };
        for (const [name, at] of asked) {
          const key = companyKey(name);
          const near = [...vocabulary.suppliers].flatMap(([other, id]) => {
            const [text = '', own] = other.split('|');
            const home = vocabulary.supplierCountries.get(id);
            const away = distance(key, text);
            const isNear =
              away <= Math.floor(Math.max(key.length, text.length) / 5) &&
              Math.max(key.length, text.length) >= 5;
            return own === at && (place === null || home === place) && isNear ? [{ id, away }] : [];
          });
          const found = suppliersAlike(vocabulary, name, at, place);
          // What was found is kept with the names of a project, for each stage and country: others find the same anew.
          for (const home of [place, null])
            for (const stage of ['separation', at] as const)
              expect(suppliersAlike(vocabulary, name, stage, home)).toEqual(
                suppliersAlike({ ...vocabulary }, name, stage, home),
              );
          const nearest = near.sort((a, b) => a.away - b.away).map(({ id }) => id);
          // Behind them come those of the same first word.
          expect(found.slice(0, nearest.length)).toEqual(nearest.slice(0, found.length));
          expect(found.length).toBeGreaterThanOrEqual(Math.min(4, nearest.length));
        }
      },
    ),
    { seed: 1127, numRuns: 800 },
  );
});
