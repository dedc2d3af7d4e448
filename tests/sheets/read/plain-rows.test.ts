import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CachedRows } from '../../../electron/sheets/read/cached-rows';
import type { GuardedZip } from '../../../electron/sheets/read/guard-zip';
import { streamed } from '../../../electron/sheets/read/read-sheets';
import { SheetScan } from '../../../electron/sheets/read/scan-sheet';
import { readSharedStrings } from '../../../electron/sheets/read/shared-strings';
import { ShapeScan } from '../../../electron/sheets/read/sheet-shape';

/** A package of one part whose text comes in these pieces. */
function partOf(pieces: readonly string[], places: readonly number[] = []): GuardedZip {
  return {
    file: 'a.xlsx',
    has: () => true,
    sizeBelow: () => 0,
    size: () => 1,
    text: async () => pieces.join(''),
    async *pieces() {
      yield* pieces;
    },
    // Cut anywhere, in the middle of a character too.
    async *bytes() {
      const bytes = Buffer.from(pieces.join(''));
      const at = [0, ...places.map((place) => place % bytes.length), bytes.length].sort((a, b) => a - b);
      for (const [index, to] of at.slice(1).entries()) yield bytes.subarray(at[index], to);
    },
    close: () => undefined,
  };
}

const setting = {
  strings: ['China', '中国', ''],
  formats: [
    { kind: 'plain', shown: null },
    { kind: 'date', shown: null },
    { kind: 'percent', shown: null },
  ],
  date1904: false,
} as const;

/** Everything that comes out of the pieces, or what is said of them. */
async function readAll<T>(batches: AsyncIterable<readonly T[]>): Promise<readonly T[] | string> {
  const all: T[] = [];
  try {
    for await (const batch of batches) all.push(...batch);
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown';
  }
  return all;
}
const rowsOf = (xml: string, places: readonly number[] = []) =>
  readAll(streamed(partOf([xml], places), 'sheet', setting, NO_SHAPE));
const NO_SHAPE = { merges: [], lastRow: 0, columns: 0, hiddenRows: [], hiddenColumns: [] };

/** The naive twin: a comment in front makes the XML reader alone read the part, and here it comes in one piece. */
const slowly = (xml: string) => rowsOf(xml.replace('<sheetData>', '<!-- slowly --><sheetData>'));

const cell = fc.oneof(
  ...[
    '<c r="A1"><v>12</v></c>',
    '<c r="A1" s="1"><v>12</v></c>',
    '<c r="A1" s="2"><v>12</v></c>',
    '<c r="A1"><v>-0</v></c>',
    '<c r="A1" s="2"><v>-0</v></c>',
    '<c r="A1" s="2"><v>0</v></c>',
    '<c r="A1"><v>0</v></c>',
    '<c r="B1" s="1"><v>45000</v></c>',
    '<c r="C1" s="2"><v>0.5</v></c>',
    '<c r="D1" s="9"><v>-1.5e-3</v></c>',
    '<c r="AB7" t="n"><v>007</v></c>',
    '<c r="XFD1"><v>1</v></c>',
    '<c r="b2"><v>3</v></c>',
    '<c><v>4</v></c>',
    '<c r="E1" t="s"><v>0</v></c>',
    '<c r="F1" t="s"><v>1</v></c>',
    '<c r="F1" t="s"><v>2</v></c>',
    '<c r="F1" t="s"><v>77</v></c>',
    '<c r="F1" t="s"><v>x</v></c>',
    '<c r="G1" t="str"><v>text</v></c>',
    '<c r="G1" t="str"><v>R&amp;D &#x4E2D; &lt;</v></c>',
    '<c r="H1" t="inlineStr"><is><t>酸化物</t></is></c>',
    '<c r="H1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>',
    '<c r="H1" t="inlineStr"><is><r><t>16</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r></is></c>',
    '<c r="I1" t="b"><v>1</v></c>',
    '<c r="J1" t="e"><v>#DIV/0!</v></c>',
    '<c r="K1" t="d"><v>2026-04-01T00:00:00</v></c>',
    '<c r="L1"><f>A1*2</f><v>24</v></c>',
    '<c r="L1"><f>A1&gt;2</f><v>1</v></c>',
    '<c r="L1"><f>A1*2</f></c>',
    '<c r="L1" t="str"><f>A1&amp;""</f><v/></c>',
    '<c r="M1"><f t="shared" ref="M1:M9" si="0">A1</f><v>2</v></c>',
    '<c r="M2"><f t="shared" si="0"/><v>3</v></c>',
    '<c r="N1"/>',
    '<c r="N1" s="1"></c>',
    '<c r="O1" cm="1"><v>5</v></c>',
    "<c r='P1'><v>6</v></c>",
    '<c r="Q1"><v></v></c>',
    '<c r="Q1"><v>1e400</v></c>',
    '<c r="Q1"><v>0x10</v></c>',
    '<c r="Q1"><v> 7 </v></c>',
    '<c r="R1"><v>1</v><extLst/></c>',
    '\n<c r="S1"><v>8</v></c>',
    '<c r="T1" t="inlineStr"><is><t>a\rb</t></is></c>',
  ].map((text) => fc.constant(text)),
  fc.double({ noNaN: true }).map((value) => `<c r="U1"><v>${value}</v></c>`),
  // As many digits as a double has.
  fc.nat(9_000_000).map((value) => `<c r="U1" s="2"><v>${value / 77_777}</v></c>`),
  fc.integer({ min: -99, max: 1e12 }).map((value) => `<c r="V1"><v>${value}</v></c>`),
);
const row = fc
  .tuple(
    fc.constantFrom(
      ' r="@"',
      '',
      ' r="@" spans="1:9" ht="15" hidden="1"',
      ' hidden="1"',
      ' r="@" x14ac:dyDescent="0.25"',
      " r='@'",
      ' spans="1:2" r="@"',
    ),
    fc.array(cell, { maxLength: 5 }),
    fc.constantFrom('', '\n', '\r\n', '<!-- a note -->', '<x:ext/>'),
  )
  .map(([attributes, cells, behind]) => ({ attributes, cells, behind }));
const sheet = fc.array(row, { maxLength: 12 }).map((rows) => {
  const xml = rows.map(({ attributes, cells, behind }, index) => {
    const opening = `<row${attributes.replace('@', String(index * 2 + 1))}`;
    return cells.length === 0 ? `${opening}/>${behind}` : `${opening}>${cells.join('')}</row>${behind}`;
  });
  return `<?xml version="1.0"?>\r\n<worksheet xmlns:x="x" xmlns:x14ac="y"><dimension ref="A1"/><sheetData>${xml.join('')}</sheetData><rowBreaks count="1"/></worksheet>`;
});
const cuts = fc.array(fc.nat(), { maxLength: 8 });

/** The text cut at these places. */
function cutAt(text: string, places: readonly number[]): string[] {
  const at = [0, ...places.map((place) => place % text.length), text.length].sort((a, b) => a - b);
  return at.slice(1).map((to, index) => text.slice(at[index], to));
}

describe('rows that are read quickly', () => {
  it('come out as the XML reader alone gives them, wherever the file is cut', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, cuts, async (xml, places) => {
        expect(await rowsOf(xml, places)).toEqual(await slowly(xml));
      }),
      { numRuns: 400, seed: 20_261_127 },
    );
  });

  it('and tell the shape of the sheet as its XML alone tells it', async () => {
    const merges = fc.constantFrom('', '<mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells>');
    await fc.assert(
      fc.asyncProperty(sheet, cuts, merges, async (xml, places, behind) => {
        const whole = xml.replace('</sheetData>', `</sheetData>${behind}`);
        const [scanned, alone] = [new ShapeScan('a.xlsx'), new ShapeScan('a.xlsx')];
        const scan = new SheetScan(setting, new CachedRows(), scanned);
        for (const piece of cutAt(whole, places)) alone.take(piece);
        try {
          for await (const _ of scan.run(partOf([whole], places).bytes('sheet'))) expect(scan).toBeDefined();
        } catch {
          return; // XML that cannot be read has its shape from its text alone
        }
        expect(scanned.shape).toEqual(alone.shape);
      }),
      { numRuns: 400, seed: 20_261_127 },
    );
  });

  it('and so do rows that are damaged: nothing is read that the XML reader would refuse', async () => {
    await fc.assert(
      fc.asyncProperty(
        sheet,
        fc.nat(),
        fc.constantFrom('<', '>', '"', '&', '/', 'x', ''),
        async (xml, at, sign) => {
          const from = xml.indexOf('<sheetData>') + 11;
          const place = from + (at % Math.max(1, xml.length - from));
          const broken = xml.slice(0, place) + sign + xml.slice(place + 1);
          const [quick, slow] = [await rowsOf(broken), await slowly(broken)];
          if (typeof slow === 'string') expect(typeof quick).toBe('string');
          else expect(quick).toEqual(slow);
        },
      ),
      { numRuns: 400, seed: 20_261_127 },
    );
  });

  it.each<[string, string, string[]]>([
    ['plain', '<si><t>a</t></si><si><t xml:space="preserve"> b </t></si>', ['a', ' b ']],
    [
      'furigana',
      '<si><t>中国</t><rPh sb="0" eb="2"><t>ちゅうごく</t></rPh></si><si><t>a</t></si>',
      ['中国', 'a'],
    ],
    ['runs and entities', '<si><r><t>a</t></r><r><t>b</t></r></si><si><t>R&amp;D</t></si>', ['ab', 'R&D']],
    ['an empty one keeps its place', '<si/><si><t/></si><si><t>c</t></si>', ['', '', 'c']],
    ['what only looks like one', '<!-- <si><t>no</t></si> --><si><t>d</t></si>', ['d']],
  ])('shared strings: %s', async (_what, xml, expected) => {
    const text = `<sst>${xml}</sst>`;
    for (const places of [[], [5, 9, 14], [7, 11, 20, 31]])
      expect(await readSharedStrings(partOf(cutAt(text, places)), 'strings')).toEqual(expected);
  });
});
