import { describe, expect, it } from 'vitest';
import { regionMembers } from '../../electron/importing/steps/regions';

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
