import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../renderer/features/shares/grid/parse-entry';

describe('what is typed into a share cell', () => {
  it.each([
    ['45', 45],
    ['45.5', 45.5],
    ['12,5 %', 12.5],
    ['12，5％', 12.5],
    ['４５．０', 45],
    [' 7 ', 7],
  ])('reads %s as percent', (text, value) => {
    expect(parseEntry(text, 'percent')).toEqual({ kind: 'percent', value });
  });

  it.each([
    ['1,980 t', 1_980],
    ['990t', 990],
  ])('reads %s as tonnes wherever it is typed', (text, value) => {
    expect(parseEntry(text, 'percent')).toEqual({ kind: 'tonnes', value });
  });

  it('takes a bare number for what its column means, and a comma before three digits for thousands', () => {
    expect(parseEntry('1,980', 'tonnes')).toEqual({ kind: 'tonnes', value: 1_980 });
    expect(parseEntry('40 %', 'tonnes')).toEqual({ kind: 'percent', value: 40 });
  });

  it.each(['abc', '4O', '12 kg', '> 90'])('does not guess at %s', (text) => {
    expect(parseEntry(text, 'percent')).toEqual({ kind: 'unreadable', text });
  });

  it('tells a blank entry from zero', () => {
    expect(parseEntry('', 'percent')).toEqual({ kind: 'blank' });
    expect(parseEntry('0', 'percent')).toEqual({ kind: 'percent', value: 0 });
  });
});
