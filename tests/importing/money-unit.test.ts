import { describe, expect, it } from 'vitest';
import { moneyUnit } from '../../electron/importing/values/money-unit';

describe('what a head says of money', () => {
  it.each([
    ['USD', 'usd 1'],
    ['US$/t', 'usd 1 t'],
    ['dollars per metric ton', 'usd 1 t'],
    ['thousand EUR', 'eur 1000'],
    ['1000 EUR', 'eur 1000'],
    ['Tsd. EUR', 'eur 1000'],
    ['EUR k', 'eur 1000'],
    ['US$m', 'usd 1000000'],
    ['US$ m', 'usd 1000000'],
    ['USD m', 'usd 1000000'],
    ['Mio. EUR', 'eur 1000000'],
    ['Billion EUR', 'eur 1000000000'],
    ['Mrd. EUR', 'eur 1000000000'],
    ['百万円', 'jpy 1000000'],
    ['A$m', null],
    ['元/t', null],
    ['US$/MMBtu', null],
    ['t', null],
  ])('%s: %s', (text, said) => {
    const unit = moneyUnit(text);
    const told =
      unit === null ? null : [unit.currency, unit.scale, ...(unit.per === null ? [] : [unit.per])].join(' ');
    expect(told).toBe(said);
  });
});
