import { codeSays } from '@shared/model/measures/code-says';
import { describe, expect, it } from 'vitest';
import { SAMPLE_REGISTER } from './sample-register';

const { codes } = SAMPLE_REGISTER;
const say = (code: string, nomenclature: 'HS' | 'CN' | 'CHN' | 'JP' = 'HS') => {
  const said = codeSays(codes, { code, nomenclature });
  return said.is === 'unknown'
    ? ['unknown']
    : [said.is, said.row.code, said.row.materials.join(' '), said.row.stage];
};

describe('what a customs code says', () => {
  it.each([
    // The code decides, whatever the words say: "compounds of rare-earth metals" are separated, not metal.
    ['284690', 'HS', ['group', '284690', 'REE', 'separation']],
    ['28469015', 'CHN', ['one', '28469015', 'Dy', 'separation']],
    ['2846901500', 'CHN', ['one', '28469015', 'Dy', 'separation']],
    // The digits behind the sixth are another country's own.
    ['284690150', 'JP', ['group', '284690', 'REE', 'separation']],
    ['28469015', 'CN', ['group', '284690', 'REE', 'separation']],
    ['25041010', 'CHN', ['one', '25041010', 'C', 'mining']],
    ['25041091', 'CHN', ['one', '25041091', 'C', 'separation']],
    ['811292', 'HS', ['mixed', '811292', 'Ga Ge In Nb V', 'metal']],
    ['8112929010', 'CHN', ['one', '8112929010', 'Ga', 'metal']],
    ['8112929090', 'CHN', ['mixed', '811292', 'Ga Ge In Nb V', 'metal']],
    ['28053019', 'CHN', ['mixed', '28053019', 'Sm Gd Lu Ho Er Tm Eu Yb', 'metal']],
    ['283090', 'HS', ['mixed', '283090', 'Sb', 'separation']],
    ['850511', 'HS', ['group', '850511', 'REE', 'magnet']],
    ['850519', 'HS', ['none', '850519', '', 'magnet']],
    ['2846', 'HS', ['unknown']],
    ['010121', 'HS', ['unknown']],
  ] as const)('%s of %s: %j', (code, nomenclature, said) => {
    expect(say(code, nomenclature)).toEqual(said);
  });

  it('feeds no figure of one material from a code that is mixed, or of a group', () => {
    for (const row of codes) {
      const { is } = codeSays([row], row);
      if (row.mixed) expect([row.code, is === 'mixed' || is === 'none']).toEqual([row.code, true]);
      if (is === 'one') expect([row.code, row.materials.length, row.mixed]).toEqual([row.code, 1, false]);
    }
  });

  it('has each code of the goods of measures, and each code once', () => {
    const six = new Set(SAMPLE_REGISTER.goods.flatMap((row) => row.codes.map((code) => code.slice(0, 6))));
    expect([...six].filter((code) => codeSays(codes, { code, nomenclature: 'HS' }).is === 'unknown')).toEqual(
      [],
    );
    const keys = codes.map(({ nomenclature, code, edition }) => `${nomenclature} ${code} ${edition}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(codes).toHaveLength(158);
  });
});
