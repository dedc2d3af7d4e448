import { isoDate } from '@shared/base/calendar';
import type { ClockLine } from '@shared/model/line-clock';
import type { MaterialId } from '@shared/model/material';
import type { MaterialResult } from '@shared/model/what-if-result';
import { expect, it } from 'vitest';
import { selectedLine } from '../../renderer/features/scenarios/selected-line';

const line = (useId: string, materialIds: readonly string[], binding: string | null, lowest: string | null) =>
  ({
    useId,
    materialIds,
    binding,
    lowestCover: lowest === null ? null : { materialId: lowest, days: 9 },
  }) as unknown as ClockLine; // symbols are made up, and nothing else is looked at

const LINES = [
  line('light', ['L', 'D'], 'L', 'L'),
  line('steering', ['T', 'D'], 'T', 'T'),
  line('wind', ['M', 'D'], null, 'D'),
  line('idle', ['N', 'D'], null, null),
];
/** Steering heads the run: what holds the first line back weighs too little. */
const MATERIALS = [
  {
    materialId: 'L',
    firstShortfall: null,
    totalShortfall: 0,
    uses: [{ useId: 'light', need: 1, shortfall: 1, day: 3 }],
  },
  {
    materialId: 'T',
    firstShortfall: null,
    totalShortfall: 0,
    uses: [{ useId: 'steering', need: 2000, shortfall: 9, day: 5 }],
  },
].map(({ uses, ...material }) => ({
  ...material,
  uses: uses.map(({ day, ...use }) => ({
    ...use,
    firstShortfall: { day, date: isoDate('2026-04-04') },
  })),
})) as unknown as MaterialResult[]; // the rest of a result says nothing here
const run = { start: isoDate('2026-04-01'), days: 60, materials: MATERIALS, lines: [] };

it.each([
  [null, null, ['steering', 'T']],
  ['light', null, ['light', 'L']],
  ['wind', null, ['wind', 'D']],
  ['idle', null, ['idle', 'N']],
  ['gone', null, ['steering', 'T']],
  ['steering', 'D', ['steering', 'D']],
  ['wind', 'T', ['steering', 'T']],
  ['wind', 'X', ['wind', 'D']],
  [null, 'N', ['idle', 'N']],
] as const)('with %s chosen and %s picked since it looks at %j', (chosen, picked, expected) => {
  const found = selectedLine(LINES, run, chosen, picked as MaterialId | null); // a made-up symbol
  expect(found === null ? null : [found.line.useId, found.materialId]).toEqual(expected);
});

it('looks at nothing where a run has no line', () => {
  expect(selectedLine([], { ...run, materials: [] }, 'steering', null)).toBeNull();
});
