import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { SupplierId } from '@shared/model/supplier';
import { describe, expect, it } from 'vitest';
import { aggregateMeant } from '../../electron/importing/values/country-aggregate';

const id = <T extends string>(text: string) => text as T; // test data
const bases = new Map([
  [id<MaterialId>('Dy'), 'reo'],
  [id<MaterialId>('REE'), 'reo'],
  [id<MaterialId>('Graphite'), 'gross'],
]);
const meant = (supplied: Readonly<Record<string, readonly string[]>>, material: string | null) =>
  aggregateMeant(
    {
      byPlace: new Map([['CHN|mining', Object.keys(supplied).map(id<SupplierId>)]]),
      supplied: new Map(
        Object.entries(supplied)
          .filter(([, materials]) => materials.length > 0)
          .map(([supplier, materials]) => [id<SupplierId>(supplier), new Set(materials.map(id<MaterialId>))]),
      ),
      bases,
    },
    id<CountryId>('CHN'),
    'mining',
    material === null ? null : id<MaterialId>(material),
  );

describe('whom the name of a country means', () => {
  it.each([
    ['its only aggregate', { chn: ['Dy'] }, 'Dy', 'chn'],
    ['one that supplies nothing yet', { chn: [] }, 'Dy', 'chn'],
    ['never one that lives on materials of another kind', { graphite: ['Graphite'] }, 'Dy', null],
    ['the one of its kind beside such', { chn: ['Dy'], graphite: ['Graphite'] }, 'REE', 'chn'],
    ['of two of its kind the one that supplies it', { a: ['Dy'], b: ['REE'] }, 'Dy', 'a'],
    ['several where nothing tells them apart', { a: ['Dy'], b: ['Dy'] }, 'Dy', 'several'],
    ['several where the material is not known', { a: ['Dy'], b: ['Graphite'] }, null, 'several'],
    ['nobody where the country has none', {}, 'Dy', null],
  ] as const)('%s', (_why, supplied, material, who) => {
    expect(meant(supplied, material)).toBe(who);
  });
});
