import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTyped, parseFigure, type TypedUnits } from '../../renderer/kit/grid/parse-figure';

const SHARE: TypedUnits = ['percent', 'tonnes'];

describe('what is typed into a cell', () => {
  it.each([
    ['45', 45],
    ['45.5', 45.5],
    ['12,5 %', 12.5],
    ['12，5％', 12.5],
    ['４５．０', 45],
    ['0,500', 0.5],
    ['1.234,5', 1234.5],
    ['12 500,25', 12_500.25],
    ['1234,567', 1234.567],
    [' 7 ', 7],
  ])('reads %s as percent', (text, value) => {
    expect(parseFigure(text, SHARE)).toEqual({ kind: 'figure', unit: 'percent', value });
  });

  it.each([
    ['1,980 t', 1_980],
    ['990t', 990],
  ])('reads %s as tonnes wherever tonnes may be typed', (text, value) => {
    expect(parseFigure(text, SHARE)).toEqual({ kind: 'figure', unit: 'tonnes', value });
  });

  it.each([
    ['1e3', { value: 1000 }],
    ['2.5E-1', { value: 0.25 }],
    ['=1200*0.92', { value: 1104, formula: '=1200*0.92' }],
  ])('works out %s', (text, found) => {
    expect(parseFigure(text)).toEqual({ kind: 'figure', unit: 'tonnes', ...found });
  });

  it('takes a bare number for what its column means, and a comma before three digits for thousands', () => {
    const column: TypedUnits = ['tonnes', 'percent'];
    expect(parseFigure('1,980', column)).toMatchObject({ unit: 'tonnes', value: 1_980 });
    expect(parseFigure('40 %', column)).toMatchObject({ unit: 'percent', value: 40 });
  });

  it('takes yen in millions, as they are shown', () => {
    expect(parseFigure('2.5', ['yen'])).toEqual({ kind: 'figure', unit: 'yen', value: 2_500_000 });
    expect(parseFigure('2,500 百万円', ['yen'])).toMatchObject({ value: 2.5e9 });
    expect(asTyped(2.5e9, 'yen')).toBe(2_500);
  });

  it.each([
    ['abc', SHARE],
    ['=A1*2', SHARE],
    ['4O', SHARE],
    ['12 kg', SHARE],
    ['> 90', SHARE],
    ['5 %', ['tonnes']],
    ['5 t', ['percent']],
    ['5 t', ['days']],
  ] as const)('does not guess at %s', (text, units) => {
    expect(parseFigure(text, units)).toEqual({ kind: 'unreadable', text });
  });

  it('reads digits of a machine as anything else that says the same', () => {
    const digits = fc.stringMatching(/^(?:0|[1-9]\d{0,12})(?:\.\d{1,13})?$/);
    fc.assert(
      fc.property(digits, (text) => {
        expect(parseFigure(text, ['yen'])).toEqual(parseFigure(` ${text}`, ['yen']));
      }),
      { seed: 20261127 },
    );
  });

  it('tells a blank entry from zero', () => {
    expect(parseFigure('', SHARE)).toEqual({ kind: 'blank' });
    expect(parseFigure('0', SHARE)).toMatchObject({ value: 0 });
  });
});
