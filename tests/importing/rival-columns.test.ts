import { describe, expect, it } from 'vitest';
import { toldOf } from '../sheets/read/told';
import { guessOf } from './support/interpret-all';

const guessed = (head: string, ...lines: string[]): string =>
  JSON.stringify(guessOf([head, ...lines].join('\n')).columns);

describe('of two columns that could be the share', () => {
  it.each<[heads: string]>([
    ['Share 2023 %,Share of imports %'],
    ['Share by value (%),Share by weight (%)'],
    ['By value %,By weight %'],
    ['シェア（金額）,シェア（数量）'],
    ['構成比（輸入）,構成比（生産）'],
  ])('%s: none is taken, and both are named', async (heads) => {
    const text = `Country,${heads}\nFrance,60,55\nAustralia,40,45\n`;
    expect(Object.values(JSON.parse(guessed(`Country,${heads}`, 'France,60,55', 'Australia,40,45')))).toEqual(
      ['country'],
    );
    expect(await toldOf(text, { material: 'Tb', year: 2031 })).toEqual(['missing: quantity']);
  });

  it.each<[heads: string, column: number]>([
    ['Share,Share of the world %', 2],
    ['Share of imports %,Change %', 2],
    ['Change %,Share of imports %', 3],
    ['Share of imports %,Purity %', 2],
    ['輸入シェア,前年比（％）', 2],
  ])('%s: only column %d is one', (heads, column) => {
    const columns = JSON.parse(guessed(`Country,${heads}`, 'France,60,55', 'Australia,40,45'));
    expect(columns).toEqual({ 1: 'country', [column]: 'share' });
  });

  it('of years they stand across', () => {
    const { across } = guessOf('Country,Share 2031 %,Share 2032 %\nFrance,60,55\nAustralia,40,45');
    expect(across).toMatchObject({ field: 'year', value: 'share', columns: [2, 3] });
  });

  it('beside tonnes the tonnes are read', () => {
    expect(guessed('Country,Imports (t),By value %,By weight %', 'France,9,60,55', 'Australia,8,40,45')).toBe(
      JSON.stringify({ 1: 'country', 2: 'quantity' }),
    );
  });
});
