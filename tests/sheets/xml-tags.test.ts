import { describe, expect, it } from 'vitest';
import { cellsOf, isPlainSheet, mergedOver, withoutResults } from '../../electron/sheets/form/cell-xml';
import { numberFormatKind } from '../../electron/sheets/read/number-formats';
import { readObjects } from '../../electron/sheets/read/paper/pdf-objects';
import { readHtml } from '../../electron/sheets/read/paper/read-html';
import { ShapeScan } from '../../electron/sheets/read/sheet-shape';
import { elements } from '../../electron/sheets/read/workbook-parts';
import { without, xmlElements, xmlTags } from '../../electron/sheets/xml-tags';

const BYTES = 600_000;
const of = (piece: string) => piece.repeat(Math.ceil(BYTES / piece.length));

/** Beginnings of which none ends: a pattern that tries each of them anew takes minutes, which the limit of a test ends. */
describe('600 KB of beginnings end in time', () => {
  it.each([
    ['pages of heads', () => readHtml(of('<head '))],
    ['pages of heads that end', () => readHtml(of('<head>'))],
    ['pages of styles', () => readHtml(of('<style>x'))],
    ['pages of figures', () => readHtml(of('<span class="brief-figure">1'))],
    ['pages of keys', () => readHtml(of('<script type="application/json" id="lodestone-brief">'))],
    ['pages of ends', () => readHtml(of('<p '))],
    ['comments', () => elements(of('<!--'), 'sheet')],
    ['tags with quotes', () => elements(`${of('<sheet "')}'>`, 'sheet')],
    ['one long attribute', () => elements(`<sheet ${of('a')}>`, 'sheet')],
    ['cells', () => cellsOf(of('<c '))],
    ['cells that open', () => cellsOf(of('<c r="A1">'))],
    ['cells with quotes', () => cellsOf(`${of('<c "')}>`)],
    ['rows', () => isPlainSheet(`<sheetData>${of('<row ')}`)],
    ['formulas', () => withoutResults(of('<c><f>'))],
    ['merged cells', () => mergedOver(`${of('<mergeCell ')}>`, 'B2')],
    ['merged cells of a table', () => new ShapeScan('a.xlsx').take(`${of('<mergeCell ')}>`)],
    ['sizes of a table', () => new ShapeScan('a.xlsx').take(`${of('<dimension ')}>`)],
    ['formats', () => numberFormatKind(of('['))],
    ['digits of a PDF', () => readObjects(Buffer.from(of('1')))],
  ])('%s', (_, read) => {
    read();
  });
});

describe('tags in one pass', () => {
  it('finds those of a name, whatever their prefix, and what stands in quotes ends none', () => {
    const found = [...xmlTags('<a:c r="1>2"/><col/><c s=\'"\'>x</c><c', 'c')];
    expect(found.map(({ attributes }) => attributes)).toEqual([' r="1>2"', " s='\"'"]);
  });

  it('finds elements with what is in them, those with one tag too', () => {
    const found = [...xmlElements('<c r="A1"/><c r="B1"><v>1</v></c><c>', 'c')];
    expect(found.map(({ whole, inner }) => [whole, inner])).toEqual([
      ['<c r="A1"/>', undefined],
      ['<c r="B1"><v>1</v></c>', '<v>1</v>'],
    ]);
  });

  it('leaves out what stands between two signs', () => {
    expect(without('a<!--b-->c<!--d-->e<!--f', '<!--', '-->')).toBe('ace<!--f');
  });
});
