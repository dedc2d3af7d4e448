import { type RawRow, textCell } from '@shared/base/sheet-cell';
import type { Mapping } from '@shared/model/mapping';
import type { SavedMapping } from '@shared/model/tables/saved-mapping';
import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../electron/importing/recipe/guess-mapping';
import { fileKey } from '../../electron/importing/recipe/sender';
import { smallVocabulary } from './support/vocabulary';

const sheet = (text: string): RawRow[] =>
  text.split('\n').map((line, index) => ({ row: index + 1, cells: line.split(',').map(textCell) }));
const guess = (text: string, fileName: string, saved: readonly SavedMapping[] = []) =>
  guessMapping('Data', sheet(text), smallVocabulary, {}, saved, fileName);

const OLD = 'Origin,Metal,Amount A,Amount B,Remarks\nChina,Dy,3,5,x\nMalaysia,Dy,4,6,y';
const NEW = 'Origin,Metal,Lot,Amount A,Amount B,Remarks\nChina,Dy,L1,3,5,x\nMalaysia,Dy,L2,4,6,y';

/** A file that was imported, with what a person has decided about it. */
function remembered(text: string, fileName: string, decided: Partial<Mapping>): SavedMapping {
  const { mapping, fingerprint } = guess(text, fileName);
  return { id: fileName, name: fileName, fingerprint, mapping: { ...mapping, ...decided } };
}
const DECIDED: Partial<Mapping> = {
  columns: { 1: 'country', 2: 'material', 4: 'quantity' },
  economy: 'JPN',
  stage: 'separation',
  year: 2025,
  unit: 'kg',
  basis: 'metal',
  answers: { ton: 'short_ton', countries: { korea: 'KOR' } },
};

describe('a file of a known sender with another header', () => {
  const kept = remembered(OLD, 'trader-offer-2025-03.csv', DECIDED);

  it('takes over the columns under the same words, those left out, and the answers that still apply', () => {
    const { mapping, kin, remembered: known } = guess(NEW, 'trader-offer-2026-04 (2).csv', [kept]);
    expect([known, kin]).toEqual([null, { name: 'trader-offer-2025-03.csv', same: 3, of: 3 }]);
    expect(mapping.columns).toEqual({ 1: 'country', 2: 'material', 5: 'quantity' });
    expect(mapping).toMatchObject({
      economy: 'JPN',
      stage: 'separation',
      unit: 'kg',
      basis: 'metal',
      answers: DECIDED.answers,
    });
  });

  it('asks again for the year, and for unit and basis where the figures stand under other words', () => {
    expect(guess(NEW, 'trader-offer-2026.csv', [kept]).mapping.year).toBeNull();
    const { mapping, kin } = guess(NEW.replace('Amount B', 'Weight'), 'trader-offer-2026.csv', [kept]);
    expect(kin).toMatchObject({ same: 2, of: 3 });
    expect([mapping.unit, mapping.basis, mapping.answers]).toEqual([
      null,
      null,
      { countries: { korea: 'KOR' } },
    ]);
  });

  it('is not taken for one where the sender, or most of the header, is another', () => {
    expect(guess(NEW, 'other-house-2026.csv', [kept]).kin).toBeNull();
    const header = 'Country,Element,Lot,Tonnes,Share,Notes';
    expect(guess(NEW.replace(/^.*/, header), 'trader-offer-2026.csv', [kept]).kin).toBeNull();
  });

  it('gives way to a mapping of the very same form', () => {
    const same = remembered(NEW, 'trader-offer-2024.csv', { unit: 't' });
    const { remembered: known, kin } = guess(NEW, 'trader-offer-2026.csv', [kept, same]);
    expect([known, kin]).toEqual(['trader-offer-2024.csv', null]);
  });

  it.each([
    ['rows that name one supplier', 'Supplier,Metal,Amount A\nTrader X,Dy,3\nTrader X,Tb,4'],
    ['a name in the titles', '会社名：トレーダー\nOrigin,Metal,Amount A\nChina,Dy,3\nVietnam,Tb,4'],
    [
      'a name in the cell behind its label',
      'Company:,Trader X\nOrigin,Metal,Amount A\nChina,Dy,3\nIndia,Tb,4',
    ],
  ])('is known by %s, whatever the file is called', (_what, text) => {
    const old = remembered(text, 'aaa.csv', {});
    const next = text.replace('Amount A', 'Amount A,Lot').replace(/(\n[^\n]*?,(?:Dy|Tb),\d)/g, '$1,L');
    expect(guess(next, 'bbb.csv', [old]).kin).toMatchObject({ name: 'aaa.csv' });
  });
});

describe('the name of a file', () => {
  it.each([
    ['lynas-offer_2026-03 (2).csv', 'file:lynasoffer'],
    ['Lynas Offer 2025-11 final.xlsx', 'file:lynasoffer'],
    ['原料調達実績_R8.xlsx', 'file:原料調達実績'],
    ['原料調達実績（令和7年度）最終版.xlsx', 'file:原料調達実績'],
    ['2026.csv', null],
    ['data (3).csv', null],
    ['Book1.xlsx', null],
    ['export_2026-01-31.csv', null],
  ])('%s -> %s', (name, key) => {
    expect(fileKey(name)).toBe(key);
  });
});
