import type { ColumnWhy } from '@shared/features/importing/inspection';
import { expect, it } from 'vitest';
import { againstWorld } from '../../electron/importing/recipe/against-world';
import { guessMapping } from '../../electron/importing/recipe/guess-mapping';
import { smallVocabulary } from './support/vocabulary';

const WHY: ColumnWhy = {
  column: 2,
  isFigure: true,
  code: 'importing.evidence.unitInHead',
  params: { column: 'B', count: 2, sum: 390 },
};
const { mapping } = guessMapping('S', [], smallVocabulary, {}, []);

it.each([
  [
    'thousands of tonnes by their head',
    'Production (kt)',
    { material: 'REE', counts: 'production', basis: 'reo' },
    1,
  ],
  [
    'tonnes by the unit of the file',
    'Production',
    { material: 'REE', counts: 'production', basis: 'reo', unit: 't' },
    0.001,
  ],
  ['no unit', 'Production', { material: 'REE', counts: 'production', basis: 'reo' }, undefined],
  [
    'a unit that is not read',
    'Production (Mt)',
    { material: 'REE', counts: 'production', basis: 'reo', unit: 't' },
    undefined,
  ],
  ['no material', 'Production (kt)', { counts: 'production', basis: 'reo' }, undefined],
  [
    'a mineral of which nothing is known',
    'Production (kt)',
    { material: 'Xx', counts: 'production', basis: 'reo' },
    undefined,
  ],
  [
    'years below each other',
    'Production (kt)',
    { material: 'REE', counts: 'production', basis: 'reo', columns: { 1: 'year' } },
    undefined,
  ],
] as const)('a sum is set against the world: %s', (_what, head, said, times) => {
  const [why] = againstWorld([WHY], { ...mapping, ...said }, new Map([[2, head]]));
  expect(why?.ofWorld).toBe(times);
});
