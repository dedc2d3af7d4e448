import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDelimitedText, type Separator } from '../../electron/importing/values/delimited-text';

interface Case {
  readonly what: string;
  readonly text: string;
  readonly separator?: Separator;
  readonly rows: readonly (readonly string[])[];
}

const cases: readonly Case[] = [
  { what: 'nothing', text: '', rows: [] },
  { what: 'only a byte order mark', text: '\uFEFF', rows: [] },
  { what: 'one field', text: 'a', rows: [['a']] },
  { what: 'a byte order mark before the first field', text: '\uFEFFa,b', rows: [['a', 'b']] },
  { what: 'a byte order mark before a quote', text: '\uFEFF"a,b"', rows: [['a,b']] },
  {
    what: 'LF',
    text: 'a,b\nc,d\n',
    rows: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
  {
    what: 'CRLF',
    text: 'a,b\r\nc,d\r\n',
    rows: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
  {
    what: 'CR alone',
    text: 'a,b\rc,d',
    rows: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
  { what: 'no line end after the last row', text: 'a\nb', rows: [['a'], ['b']] },
  { what: 'empty fields', text: ',a,\n', rows: [['', 'a', '']] },
  { what: 'a separator as the last character', text: 'a,', rows: [['a', '']] },
  { what: 'empty lines, so that row numbers stay', text: 'a\n\nb\n', rows: [['a'], [''], ['b']] },
  { what: 'a space in front of the quotes', text: 'a, "1,020", b', rows: [['a', '1,020', ' b']] },
  { what: 'a quote that encloses no field', text: 'a, "b" c,5" d', rows: [['a', ' "b" c', '5" d']] },
  { what: 'quoted separators', text: '"a,b",c', rows: [['a,b', 'c']] },
  { what: 'doubled quotes', text: '"say ""yes""",c', rows: [['say "yes"', 'c']] },
  {
    what: 'a line break in quotes as one row',
    text: '"a\r\nb",c\nd,e',
    rows: [
      ['a\r\nb', 'c'],
      ['d', 'e'],
    ],
  },
  { what: 'empty quotes', text: '"",""', rows: [['', '']] },
  { what: 'empty quotes alone', text: '""', rows: [['']] },
  { what: 'text behind a closing quote', text: '"a" b,c', rows: [['a b', 'c']] },
  { what: 'a quote inside a bare field', text: '5" pipe,c', rows: [['5" pipe', 'c']] },
  { what: 'a quote that is never closed', text: 'a,"b\nc', rows: [['a', 'b'], ['c']] },
  { what: 'semicolons', text: 'a;1,5\n', separator: ';', rows: [['a', '1,5']] },
  { what: 'tabs', text: 'a\t"b\tc"\n', separator: '\t', rows: [['a', 'b\tc']] },
  {
    what: 'Japanese text',
    text: '国,数量\n中国,５６１\n',
    rows: [
      ['国', '数量'],
      ['中国', '５６１'],
    ],
  },
];

describe('separated text', () => {
  it.each(cases)('reads $what', ({ text, separator = ',', rows }) => {
    expect(parseDelimitedText(text, separator)).toEqual(rows);
  });

  it('gives back whatever was written by the rules', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '中', '"', ',', '\n', '\r', ' ') });
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    const quoted = (rows: readonly (readonly string[])[]) =>
      rows.map((row) => `${row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');
    fc.assert(
      fc.property(table, (rows) => {
        expect(parseDelimitedText(quoted(rows), ',')).toEqual(rows);
      }),
    );
  });
});
