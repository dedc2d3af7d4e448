import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { Reference } from '@shared/model/plan';
import { SAID_BEFORE } from '@shared/model/project-settings';
import { describe, expect, it } from 'vitest';
import { withoutGone } from '../../renderer/features/pivot/pivot-state';
import { speaksOfGone } from '../../renderer/kit/state/bridge';
import { fallenBack } from '../../renderer/kit/state/standing-selection';

const country = (id: string, isEconomy = true) => ({ id: id as CountryId, isEconomy });
const material = (id: string, position: number) => ({ id: id as MaterialId, position });
// All that is read of it.
const REFERENCE = {
  countries: [country('DEU'), country('JPN'), country('USA', false)],
  materials: [material('Dy', 2), material('NdPr', 1)],
  suppliers: [],
  uses: [],
  settings: [],
} as unknown as Reference;
const SCENARIOS = [{ id: 'base' }, { id: 'cut' }];
const CHOSEN = { scenarioId: 'cut', economyId: 'JPN' as CountryId, materialId: 'Dy' as MaterialId };

describe('a choice of what is gone falls back', () => {
  it.each([
    ['to nothing else while all stands', {}, null],
    ['to the plan where its scenario is gone', { scenarioId: 'new' }, { scenarioId: null }],
    ['to the first material', { materialId: 'Mg' as MaterialId }, { materialId: 'NdPr' }],
    ['to Japan', { economyId: 'FRA' as CountryId }, { economyId: 'JPN' }],
    ['where its country is no economy any more', { economyId: 'USA' as CountryId }, { economyId: 'JPN' }],
    [
      'all at once, as in another project',
      { scenarioId: 'x', materialId: 'y' as MaterialId },
      { scenarioId: null, materialId: 'NdPr' },
    ],
  ])('%s', (_name, chosen, change) =>
    expect(fallenBack({ ...CHOSEN, ...chosen }, SCENARIOS, REFERENCE)).toEqual(change),
  );

  it('to the economy that the project is about', () => {
    const settings = [{ ...SAID_BEFORE, id: 'project', economyId: 'DEU' as CountryId }];
    expect(
      fallenBack({ ...CHOSEN, economyId: 'FRA' as CountryId }, SCENARIOS, { ...REFERENCE, settings }),
    ).toEqual({
      economyId: 'DEU',
    });
  });

  it('but not before it is known what there is', () =>
    expect(fallenBack({ ...CHOSEN, scenarioId: 'made a moment ago' }, null, null)).toBeNull());

  it('and not to nothing where there is none', () =>
    expect(fallenBack(CHOSEN, SCENARIOS, { countries: [], materials: [], settings: [] })).toBeNull());

  it('in a pivot item by item, and to all of an axis where none is left', () => {
    const where = { material: ['Dy', 'gone'], economy: ['FRA'], year: ['2026'] };
    const question = { where } as unknown as Parameters<typeof withoutGone>[0]; // all that is read of it
    expect(withoutGone(question, REFERENCE).where).toEqual({ material: ['Dy'], year: ['2026'] });
  });
});

it('what is refused for what is gone is told from other refusals', () => {
  expect(speaksOfGone({ code: 'refusal.scenario.unknown', params: {} })).toBe(true);
  expect(speaksOfGone({ code: 'refusal.share.noSet', params: {} })).toBe(false);
});
