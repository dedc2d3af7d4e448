import type { MaterialId } from '@shared/model/material';
import { describe, expect, it } from 'vitest';
import { countedMeasures } from '../../../electron/engine/measures';
import { SAMPLE_REGISTER } from './sample-register';

const of = (...ids: string[]) => ids as MaterialId[]; // symbols of the sample

describe('how often an economy held goods back', () => {
  it.each([
    // The stop of 2010, the licences of 2025, the ban of 2026 and what was reported with it; looked through 2010 to 2015 and 2023 to 2026.
    ['dysprosium for Japan', 'CHN', 'JPN', ['Dy'], 3],
    // Shipments to the United States were held back in 2010 too; the ban of 2026 is on Japan.
    ['dysprosium for the United States', 'CHN', 'USA', ['Dy'], 2],
    // Licences of 2023 alone; before that nobody looked.
    ['gallium for Japan', 'CHN', 'JPN', ['Ga'], 1],
    ['several at once, none twice', 'CHN', 'JPN', ['Dy', 'Tb', 'Y'], 3],
  ])('%s', (_what, issuer, economyId, ids, events) => {
    expect(countedMeasures(SAMPLE_REGISTER, issuer, economyId, of(...ids))?.events).toBe(events);
  });

  it('over the days that somebody looked through, each once', () => {
    const years = (ids: string[]) => countedMeasures(SAMPLE_REGISTER, 'CHN', 'JPN', of(...ids))?.years;
    // 1 July 2023 to 25 August 2026: 1,152 days; 8 July 2010 to 31 December 2015: 2,003.
    expect(years(['Ga'])).toBeCloseTo(1_152 / 365, 9);
    expect(years(['Dy'])).toBeCloseTo((1_152 + 2_003) / 365, 9);
    const twice = { ...SAMPLE_REGISTER, coverage: SAMPLE_REGISTER.coverage.flatMap((row) => [row, row]) };
    expect(countedMeasures(twice, 'CHN', 'JPN', of('Ga'))?.years).toBeCloseTo(1_152 / 365, 9);
  });

  it('says nothing of an economy, or a material, that nobody looked through', () => {
    expect(countedMeasures(SAMPLE_REGISTER, 'MYS', 'JPN', of('Dy'))).toBeNull();
    expect(countedMeasures(SAMPLE_REGISTER, 'COD', 'JPN', of('Dy'))).toBeNull();
    expect(countedMeasures(SAMPLE_REGISTER, 'COD', 'JPN', of('Co'))?.events).toBe(1);
  });
});
