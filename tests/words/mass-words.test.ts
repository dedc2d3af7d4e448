import type { MassBasis } from '@shared/base/mass-basis';
import { translator } from '@shared/catalogue/translate';
import { formats } from '@shared/words/formats';
import { countedWord, massUnitOf } from '@shared/words/mass-words';
import { describe, expect, it } from 'vitest';

const of = (...materials: readonly (readonly [string, MassBasis])[]) =>
  massUnitOf(materials.map(([id, basis]) => ({ id, basis })));

describe('what tonnes count', () => {
  it.each([
    ['nothing known', of(), 'REO', 'REO換算'],
    ['rare earths', of(['Dy', 'reo'], ['Nd', 'reo']), 'REO', 'REO換算'],
    ['a metal', of(['Sb', 'metal']), 'Sb content', 'Sb純分'],
    ['a product', of(['C', 'gross']), 'gross', '製品重量'],
    ['oxide and a metal', of(['Dy', 'reo'], ['Sb', 'metal']), 'in own basis', '各品目の基準'],
    ['two metals', of(['Ga', 'metal'], ['Sb', 'metal']), 'in own basis', '各品目の基準'],
  ])('is said of %s', (_of, unit, en, ja) => {
    expect([countedWord(unit, 'en'), countedWord(unit, 'ja')]).toEqual([en, ja]);
  });

  it('stands in messages and behind figures alike', () => {
    const unit = of(['Sb', 'metal']);
    expect(translator('en', unit)('stocks.column.tonnes')).toBe('Opening stock, t Sb content');
    expect(translator('ja', unit)('stocks.column.tonnes')).toBe('期首備蓄量 t（Sb純分）');
    expect(formats('en', unit).mass(900)).toBe('900 t Sb content');
    expect(formats('ja', unit).mass(900, 'metal')).toBe('900 t（Sb純分）');
    expect(formats('en', unit).mass(900, 'gross')).toBe('900 t (gross)');
    expect(translator('en')('stocks.column.tonnes')).toBe('Opening stock, t REO');
  });
});
