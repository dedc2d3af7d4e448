import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asWritten,
  withFormulaPrefix,
  withoutFormulaPrefix,
} from '../../electron/importing/values/formula-prefix';

describe('a text in a CSV cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+81 3 1234', "'+81 3 1234"],
    ['-cmd', "'-cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ["'=1+1", "''=1+1"],
    ["'quoted'", "'quoted'"],
    ['Lynas - heavy', 'Lynas - heavy'],
    ['', ''],
  ])('%j is written as %j and read back', (text, written) => {
    expect(withFormulaPrefix(text)).toBe(written);
    expect(withoutFormulaPrefix(written)).toBe(text);
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
    const text = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+\-@\t\r][\s\S]{0,5}$/));
    fc.assert(
      fc.property(text, (given) => {
        const written = withFormulaPrefix(given);
        expect(written).not.toMatch(/^[=+\-@\t\r]/);
        expect(withoutFormulaPrefix(written)).toBe(given);
      }),
      { numRuns: 2_000 },
    );
  });
});
