import { describe, expect, it } from 'vitest';
import type { ReadRow } from '../../electron/importing/steps/read-row';
import { regionMembers, settleRegions } from '../../electron/importing/steps/regions';
import { asCountryId } from '../../shared/model/country';
import { asMaterialId } from '../../shared/model/material';

describe('groups of countries', () => {
  it.each([
    ['アジア', 'CHN'],
    ['アジア計', 'VNM'],
    ['Asia', 'CHN'],
    ['アジア Asia', 'CHN'],
    ['ＡＳＥＡＮ', 'MYS'],
    ['欧州', 'FRA'],
    ['EU', 'EST'],
    ['Africa total', 'ZAF'],
    ['Asia³', 'CHN'],
    ['Asia Pacific (EI)', 'AUS'],
    ['EU28', 'GBR'],
    ['Latin America and the Caribbean', 'CHL'],
  ])('%s holds %s', (text, member) => {
    expect(regionMembers(text)).toContain(member);
  });

  it.each(['High-income countries', 'Upper-middle-income countries', 'Non-OECD (EI)', '先進国'])(
    '%s is one whose members nobody counts out',
    (text) => {
      expect(regionMembers(text)).toEqual([]);
    },
  );

  it.each(['中国', 'France', 'Other', '合計', ''])('"%s" is none', (text) => {
    expect(regionMembers(text)).toBeNull();
  });
});

describe('a group of countries in a set', () => {
  const set = {
    economyId: asCountryId('JPN'),
    materialId: asMaterialId('Dy'),
    stage: 'mining',
    year: 2031,
  } as const;
  const group = (text: string): ReadRow => ({
    kind: 'region',
    row: 3,
    set,
    members: regionMembers(text) ?? [],
    problem: { level: 'error', code: 'import.region.alone', params: { text }, row: 3 },
  });
  const china: ReadRow = {
    kind: 'rejected',
    row: 2,
    problems: [],
    standing: { countryId: asCountryId('CHN'), set },
  };

  it.each([
    ['Asia', [china], 'left_out'],
    ['Africa', [china], 'rejected'],
    ['High-income countries', [china], 'left_out'],
    ['High-income countries', [], 'rejected'],
  ] as const)('%s beside %o is %s', (text, others, kind) => {
    expect(settleRegions([...others, group(text)], []).at(-1)?.kind).toBe(kind);
  });
});
