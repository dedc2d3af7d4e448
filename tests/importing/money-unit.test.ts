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
    ['A$m', 'aud 1000000'],
    ['RMB m', 'cny 1000000'],
    ['A$/t', 'aud 1 t'],
    ['元/t', 'cny 1 t'],
    ['万元', 'cny 10000'],
    ['亿元', 'cny 100000000'],
    ['人民币/公斤', 'cny 1 kg'],
    ['RMB/kg', 'cny 1 kg'],
    ['百万ウォン', 'krw 1000000'],
    ['원/kg', 'krw 1 kg'],
    ['ユーロ/kg', 'eur 1 kg'],
    ['万美元', 'usd 10000'],
    ['NT$/kg', 'twd 1 kg'],
    ['豪ドル/t', 'aud 1 t'],
    ['万円', 'jpy 10000'],
    ['千万円', 'jpy 10000000'],
    ['十億円', 'jpy 1000000000'],
    ['百億円', 'jpy 10000000000'],
    ['兆円', 'jpy 1000000000000'],
    ['¥/kg', null], // of Japan or of China
    ['R$/kg', null], // of Brazil
    ['元素', null],
    ['usd_per_t_constant_1998', null], // no money of the years that stand beside it
    ['98$/t', null],
    ['in constant 2015 US$', null],
    ['令和元年', null],
    ['US$/MMBtu', null],
    ['t', null],
  ])('%s: %s', (text, said) => {
    const unit = moneyUnit(text);
    const told =
      unit === null ? null : [unit.currency, unit.scale, ...(unit.per === null ? [] : [unit.per])].join(' ');
    expect(told).toBe(said);
  });
});
