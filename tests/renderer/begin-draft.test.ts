import type { CountryId } from '@shared/model/country';
import { describe, expect, it } from 'vitest';
import {
  beginningOf,
  type Draft,
  firstDraft,
  ofEconomy,
  ownMineral,
  withMineral,
} from '../../renderer/features/files/begin/draft';
import { foundIn } from '../../renderer/features/files/begin/SearchField';

const DRAFT: Draft = {
  ...firstDraft('en', new Date('2026-12-01T12:00:00Z')),
  economyId: 'DEU' as CountryId,
  minerals: [{ id: 'Mg', nameEn: 'Magnesium', nameJa: 'マグネシウム', basis: 'metal' }],
  currency: 'EUR',
  timeZone: 'Europe/Berlin',
};

describe('what a new project is asked', () => {
  it.each([
    ['an economy', { economyId: null }, 'begin.missing.economy'],
    ['a mineral', { minerals: [] }, 'begin.missing.minerals'],
    ['what an own mineral counts', { minerals: [ownMineral('Vanadium slag')] }, 'begin.missing.basis'],
    ['years in order', { first: '2030', last: '2024' }, 'begin.missing.years'],
    ['years that are some', { first: 'soon' }, 'begin.missing.years'],
    ['a currency', { currency: '' }, 'begin.missing.currency'],
    ['a time zone', { timeZone: 'Berlin' }, 'begin.missing.timeZone'],
  ])('needs %s', (_name, part, code) =>
    expect(beginningOf({ ...DRAFT, ...part })).toMatchObject({ notice: { code } }),
  );

  it('comes to five years from this one on, with no watched country', () =>
    expect(beginningOf(DRAFT)).toMatchObject({
      beginning: { economyId: 'DEU', firstYear: 2026, lastYear: 2030, watched: [], currency: 'EUR' },
    }));

  it.each([
    ['metal', 'metal'],
    ['reo', 'separation'],
    [null, 'separation'],
  ] as const)('opens a first mineral of basis %s at %s', (basis, stage) => {
    const mineral = { id: 'X', nameEn: 'X', nameJa: 'X', basis };
    expect(withMineral({ ...DRAFT, minerals: [], stage: 'separation' }, mineral).stage).toBe(stage);
    expect(withMineral({ ...DRAFT, stage: 'mining' }, mineral).stage).toBe('mining');
  });

  it('proposes the money of an economy until a person chooses another', () => {
    const german = ofEconomy({ ...DRAFT, economyId: null, currency: '' }, 'DEU');
    expect(german.currency).toBe('EUR');
    expect(ofEconomy(german, 'KOR').currency).toBe('KRW');
    expect(ofEconomy({ ...german, currency: 'USD' }, 'KOR').currency).toBe('USD');
  });

  it('has each mineral once, and gives an own one no basis', () => {
    const own = ownMineral('Vanadium slag');
    expect(own).toEqual({
      id: 'Vanadium-slag',
      nameEn: 'Vanadium slag',
      nameJa: 'Vanadium slag',
      basis: null,
    });
    expect(withMineral(withMineral(DRAFT, own), own).minerals.map(({ id }) => id)).toEqual(['Mg', own.id]);
  });
});

describe('a search by names', () => {
  const options = [
    { value: 'DZA', label: 'Algeria', detail: '', names: ['アルジェリア'] },
    { value: 'DEU', label: 'Germany', detail: '', names: ['ドイツ', 'Deutschland'] },
    { value: 'NER', label: 'Niger', detail: '', names: ['ニジェール'] },
  ];
  it.each([
    ['ger', ['DEU', 'DZA', 'NER']],
    ['deu', ['DEU']],
    ['ﾄﾞｲﾂ', ['DEU']],
    ['ner', ['NER']],
    ['', []],
    ['zzz', []],
  ])('%s', (text, found) => expect(foundIn(options, text).map(({ value }) => value)).toEqual(found));
});
