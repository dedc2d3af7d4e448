import { workedOut } from '@shared/base/worked-out';
import { describe, expect, it } from 'vitest';

describe('a formula of figures alone', () => {
  it.each([
    ['=1200*0.92', 1104],
    ['= 1,200 * 0.92', 1104],
    ['=1.200,5*2', 2401],
    ['=0,1+0,2', 0.3],
    ['=(3+4)/2', 3.5],
    ['=2-3*4', -10],
    ['=-5+8', 3],
    ['=10−4', 6],
    ['＝１２００＊０．９２', 1104],
    ['=100/4/5', 5],
  ])('%s comes to %d', (text, value) => {
    expect(workedOut(text)).toBe(value);
  });

  it.each([
    '=A1*2',
    '=SUM(1,2)',
    '=1/0',
    '=',
    '=()',
    '=(1+2',
    '=1+',
    '=1 2',
    '1+2',
    '=2**3',
    `=${'1+'.repeat(200)}1`,
  ])('%s is none', (text) => {
    expect(workedOut(text)).toBeNull();
  });
});
