import type { Language } from '@shared/base/message';
import { translator } from '@shared/catalogue/translate';
import type { DeclaredSubject, MadeName } from '@shared/features/importing/diff';
import { nameIn as nameOfThing } from '@shared/model/catalogue';
import { formats } from '@shared/words/formats';
import { expect, it } from 'vitest';
import { declaredName } from '../../renderer/features/importing/declared-name';
import { withMade } from '../../renderer/features/importing/with-made';

const words = (language: Language) => ({ language, t: translator(language), f: formats(language) });
const NAMES: Readonly<Record<string, string>> = { Dy: 'ジスプロシウム', lynas: 'ライナス', JPN: '日本' };
const nameIn = (id: string) => NAMES[id] ?? id;
const known = { materialName: nameIn, supplierName: nameIn, countryName: nameIn };

const NOTHING = { material: null, supplierId: null, supplierName: '', economyId: null, when: null };
const row = (name: string, nameJa: string | null, of: Partial<DeclaredSubject['of']>): DeclaredSubject => ({
  target: 'offtake',
  name,
  nameJa,
  fields: [],
  of: { ...NOTHING, ...of },
});
const DY = { id: 'Dy', basis: 'reo' } as const;

it.each<[string, DeclaredSubject]>([
  [
    'ジスプロシウム、ライナス、日本、2031年',
    row('Dy, Lynas, JPN, 2031', null, { material: DY, supplierId: 'lynas', economyId: 'JPN', when: 2031 }),
  ],
  [
    'ジスプロシウム、Acme、2031年4月1日',
    row('Dy, Acme, 2031-04-01', null, { material: DY, supplierName: 'Acme', when: '2031-04-01' }),
  ],
  ['新しい許可制', row('New licence', '新しい許可制', { when: '2031-04-01' })],
  ['New licence', row('New licence', null, { when: '2031-04-01' })],
])('calls a row %s', (name, subject) => {
  expect(declaredName(subject, known, words('ja'))).toBe(name);
});

it('calls what comes in with the figures of a file by its name, in each language', () => {
  const made: MadeName[] = [
    {
      kind: 'material',
      text: 'Lithium',
      id: 'Li',
      nameEn: 'Lithium',
      nameJa: 'リチウム',
      isNew: true,
      basis: 'metal',
    },
  ];
  const names = withMade(known, made, (thing) => nameOfThing('ja', thing));
  expect([names.materialName('Li'), names.materialName('Dy'), names.countryName('Li')]).toEqual([
    'リチウム',
    'ジスプロシウム',
    'Li',
  ]);
});
