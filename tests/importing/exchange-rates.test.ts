import { rateFor, rateFrom, rateText, withRate } from '@shared/features/importing/exchange-rates';
import { answerTo, withAnswer } from '@shared/features/importing/questions';
import type { Mapping } from '@shared/model/mapping';
import { describe, expect, it } from 'vitest';
import { remembered } from '../../electron/importing/recipe/remembered-form';

const eur = { currency: 'eur', perUsd: 0.92, on: '2031-12-31', year: 2031 } as const;
const forAll = { currency: 'eur', perUsd: 0.9, on: '2030-12-31', year: null } as const;

describe('what one US dollar was', () => {
  it.each([
    ['EUR 2031=0.92@2031-12-31', eur],
    ['eur = 0.9 @ 2030-12-31', forAll],
    ['EUR=0.9', null], // without its day
    ['EUR=0.9@2030-02-30', null],
    ['EUR=0@2030-12-31', null],
    ['XYZ=0.9@2030-12-31', null],
    ['USD=1@2030-12-31', null],
  ])('is said as %s', (text, rate) => {
    expect(rateFrom(text)).toEqual(rate);
  });

  it.each([
    [[eur, forAll], 'eur', 2031, eur],
    [[forAll, eur], 'eur', 2031, eur],
    [[forAll, eur], 'eur', 2030, forAll],
    [[eur], 'eur', 2030, null],
    [[eur, forAll], 'cny', 2031, null],
  ] as const)('is that of the year, else the one of all years', (rates, currency, year, found) => {
    expect(rateFor(rates, currency, year)).toBe(found);
  });

  it('is written alike in every language, and replaced by another of its year', () => {
    expect(rateText(eur)).toBe('0.92 EUR/USD (2031-12-31)');
    expect(withRate([eur, forAll], { ...eur, perUsd: 0.95 })).toEqual([forAll, { ...eur, perUsd: 0.95 }]);
  });

  const none = { material: null, stage: null, economy: null, year: null, unit: null, basis: null };
  const mapping: Mapping = {
    sheet: '',
    encoding: 'utf-8',
    separator: ',',
    headerRow: 1,
    columns: {},
    ...none,
  };

  it('answers its question', () => {
    const question = { kind: 'rate', text: 'EUR 2031', stage: null } as const;
    expect(answerTo(mapping, question)).toBeNull();
    const answered = withAnswer(mapping, question, '0.92@2031-12-31');
    expect([answered.answers?.rates, answerTo(answered, question)]).toEqual([[eur], rateText(eur)]);
  });

  it('is kept for the next file where it is of a year: what was said for all years of a file says nothing of those of the next', () => {
    const from = { ...mapping, answers: { rates: [eur, forAll] } };
    expect(remembered(from, mapping).answers).toEqual({ rates: [eur] });
  });
});
