import { asCopied, asWritten, withFormulaPrefix, withoutFormulaPrefix } from '@shared/base/formula-prefix';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('a text in a cell of a file or of the clipboard', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+81 3 1234', "'+81 3 1234"],
    ['-cmd', "'-cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ["'=1+1", "''=1+1"],
    ["'quoted'", "'quoted'"],
    ['＝1+1', "'＝1+1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['\n=1+1', "'\n=1+1"],
    ['－', '－'],
    ['Lynas - heavy', 'Lynas - heavy'],
    ['', ''],
  ])('%j is written as %j and read back', (text, written) => {
    expect(withFormulaPrefix(text)).toBe(written);
    expect(withoutFormulaPrefix(written)).toBe(text);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['-2+3', "'-2+3"],
    ["'=1", "''=1"],
    ['-2.5', '-2.5'],
    ['+1,234.5 %', '+1,234.5 %'],
    ['-1e-7', '-1e-7'],
    ['-', '-'],
    ['', ''],
  ])('%j is copied as %j', (text, copied) => {
    expect(asCopied(text)).toBe(copied);
    expect(withoutFormulaPrefix(copied)).toBe(text);
  });

  it.each([
    ['="007"', '007'],
    ['="China"', 'China'],
    ['=5+5', '=5+5'],
    ['\'="007"', '="007"'],
    ['007', '007'],
  ])('%j of a file is %j', (field, text) => {
    expect(asWritten(field)).toBe(text);
  });

  it('never begins as a formula does, and comes back whatever it is', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+\-@\t\r\n＝＋－＠][\s\S]{0,5}$/));
    fc.assert(
      fc.property(text, (given) => {
        const written = withFormulaPrefix(given);
        expect(written).not.toMatch(/^(?:[=+\-@\t\r\n]|[＝＋－＠].)/);
        expect(withoutFormulaPrefix(written)).toBe(given);
      }),
      { numRuns: 2_000 },
    );
  });
});
