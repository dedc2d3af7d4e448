import type { Language } from '@shared/base/message';
import { translator } from '@shared/catalogue/translate';
import type { ImportProblem } from '@shared/features/importing/diff';
import { nameIn as nameOfThing } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import { formats } from '@shared/words/formats';
import { REO_UNIT } from '@shared/words/mass-words';
import { describe, expect, it } from 'vitest';
import { problemWords } from '../../renderer/features/importing/problem-words';
import type { Words } from '../../renderer/kit/state/language';

const words = (language: Language): Words => ({
  language,
  t: translator(language),
  f: formats(language),
  mass: REO_UNIT,
  currency: 'JPY',
  nameOf: (thing) => nameOfThing(language, thing),
});

const NAMES: Readonly<Record<string, string>> = { JPN: '日本', VNM: 'ベトナム', Dy: 'ジスプロシウム' };
const nameIn = (id: string): string => NAMES[id] ?? id;
const known = {
  countryName: nameIn,
  materialName: nameIn,
  reference: {
    suppliers: [{ nameEn: 'Lynas Malaysia', nameJa: 'ライナス・マレーシア' }],
    countries: [{ nameEn: 'Brazil', nameJa: 'ブラジル' }],
  } as unknown as Reference, // only names are read
};

describe('a problem of an import in words', () => {
  it.each<[ImportProblem['code'], ImportProblem['params'], RegExp]>([
    [
      'import.set.overTotal',
      {
        economy: 'JPN',
        material: 'Dy',
        stage: 'separation',
        year: 2026,
        sum: 6004,
        total: 5500.000000000001,
      },
      /^日本・ジスプロシウム・分離・精製・2026年.*6,004 t.*5,500 t/,
    ],
    ['import.supplier.new', { supplier: 'ベトナム', country: 'VNM' }, /「ベトナム」（ベトナム）/],
    ['import.set.duplicate', { supplier: 'Lynas Malaysia', rows: '4, 9' }, /ライナス・マレーシア.*4, 9/],
    ['import.set.duplicate', { supplier: 'Brazil', rows: '4, 9' }, /ブラジル.*4, 9/],
    ['import.otherwise.counts', { text: 'Share of imports', figureKind: 'production' }, /「生産」/],
  ])('%s has names in place of ids', (code, params, expected) => {
    expect(problemWords({ code, params }, words('ja'), known)).toMatch(expected);
  });
});
