import { expect, it } from 'vitest';
import { grouped } from '../../shared/words/grouped';

it.each([
  ['7915298', '7,915,298'],
  ['1296', '1,296'],
  ['999', '999'],
  ['1234567.1234567', '1,234,567.1234567'],
  ['0.0003230433153', '0.0003230433153'],
  ['-1000.5', '-1,000.5'],
  ['1e-9', '1e-9'],
  ['1.5e+21', '1.5e+21'],
  ['', ''],
  ['Infinity', 'Infinity'],
])('%s is written %s', (text, wanted) => {
  expect(grouped(text)).toBe(wanted);
});
