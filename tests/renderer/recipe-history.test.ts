import type { Mapping } from '@shared/model/mapping';
import { beforeEach, expect, it } from 'vitest';
import { changeMapping } from '../../renderer/features/importing/import-actions';
import { importState, NO_IMPORT } from '../../renderer/features/importing/import-state';
import { redoRecipe, undoRecipe } from '../../renderer/features/importing/recipe-history';

const MAPPING: Mapping = {
  sheet: 'S',
  encoding: null,
  separator: null,
  headerRow: 1,
  columns: { 1: 'country' },
  economy: null,
  material: null,
  stage: null,
  year: null,
  unit: null,
  basis: null,
};
const year = () => importState.get().mapping?.year ?? null;

beforeEach(() => importState.set({ ...NO_IMPORT, mapping: MAPPING }));

it('takes changes of a recipe back one by one, and does them again', () => {
  expect([undoRecipe(), redoRecipe()]).toEqual([false, false]);
  for (const one of [2031, 2032, 2033]) changeMapping({ year: one });
  const seen = [undoRecipe, undoRecipe, redoRecipe, undoRecipe, undoRecipe, undoRecipe].map((step) => [
    step(),
    year(),
  ]);
  expect(seen).toEqual([
    [true, 2032],
    [true, 2031],
    [true, 2032],
    [true, 2031],
    [true, null],
    [false, null],
  ]);
});

it('forgets what was taken back where something else is said then', () => {
  for (const one of [2031, 2032]) changeMapping({ year: one });
  undoRecipe();
  changeMapping({ year: 2040 });
  expect([redoRecipe(), year()]).toEqual([false, 2040]);
  expect([undoRecipe(), year()]).toEqual([true, 2031]);
});

it('keeps no more than a hundred', () => {
  for (let one = 2000; one < 2150; one++) changeMapping({ year: one });
  let count = 0;
  while (undoRecipe()) count += 1;
  expect([count, year()]).toEqual([100, 2049]);
});
