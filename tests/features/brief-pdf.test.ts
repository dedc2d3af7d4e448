import { keysFrom, type PaperKeys } from '@shared/features/brief/paper-keys';
import { describe, expect, it } from 'vitest';
import { withKeys } from '../../electron/features/brief/pdf/attach-keys';
import { attachedKeys } from '../../electron/sheets/read/paper/attached-keys';
import { figuresInText } from '../../electron/sheets/read/paper/figures-in-text';
import { pdfNotes, pdfTexts } from '../../electron/sheets/read/paper/pdf-text';
import { printedPage as page } from './printed-page';

const KEY = { scenario: 's', table: 'lines', row: 'u', column: 'c', unit: '', value: 1, decimals: null };
const keysOf = (...shown: string[]): PaperKeys => ({
  format: 'lodestone-brief',
  formatVersion: 1,
  language: 'en',
  projectId: 'p',
  headHash: 'h',
  changes: 1,
  madeAt: '2026-11-26T08:51:00.000Z',
  version: '1.2.3',
  request: {
    scenarioId: 's',
    against: null,
    coverDays: null,
    decided: null,
    sure: true,
    redact: false,
    mark: '',
    number: '',
    office: '',
    name: '',
    texts: {},
  },
  keys: shown.map((text, index) => ({ ...KEY, id: `k${index}`, shown: text })),
  order: shown.map((_text, index) => index),
});

describe('the text of a printed page', () => {
  it('is read piece by piece, whatever its letters', () => {
    expect(pdfTexts(page('停止日：', '2026年6月7日', ' bn\u202fyen'))).toEqual([
      ['停止日：', '2026年6月7日', ' bn\u202fyen'],
    ]);
  });

  it.each([
    ['as it was printed', ['stops ', '7 June', '; ', '13', ' lines'], ['7 June', '13'], []],
    ['with a number typed over', ['stops ', '9 June', '; ', '13', ' lines'], ['9', '13'], []],
    [
      'with one typed beside',
      ['stops in 3 weeks, ', '7 June', '; ', '13', ' lines'],
      ['7 June', '13'],
      ['stops in 3 weeks, '],
    ],
    ['with a sentence taken out', ['stops; ', '13', ' lines'], [undefined, '13'], []],
    ['with digits of full width', ['stops ', '７ June', '; ', '13', ' lines'], ['7 June', '13'], []],
  ] as const)('%s', (_what, texts, expected, bare) => {
    const found = figuresInText(texts, keysOf('7 June', '13'));
    if (found === null) throw new Error('too many numbers');
    const texted = [0, 1].map((place) => found.figures.find((one) => one.place === place)?.text);
    expect([texted, found.texts]).toEqual([expected, bare]);
  });
});

describe('keys attached to a printed page', () => {
  const properties = { title: '要旨', author: '鉱物資源課', mark: '機密性2情報', number: '資料1' };
  const printed = page('13');
  const bytes = Buffer.from(withKeys(printed, keysOf('13'), { ...properties, language: 'ja' }));

  it('come back, and leave what was printed as it was', () => {
    expect(bytes.subarray(0, printed.length).equals(printed)).toBe(true);
    expect(keysFrom(attachedKeys(bytes))).toEqual(keysOf('13'));
    expect(pdfTexts(bytes)).toEqual([['13']]);
    expect(attachedKeys(printed)).toBeNull();
  });

  it('stand where the new table says, under the same catalogue', () => {
    const text = bytes.toString('latin1');
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
    expect(text.slice(start, start + 4)).toBe('xref');
    for (const [, number, offset] of text.slice(start).matchAll(/(\d+) 1\n(\d{10}) 00000 n/g))
      expect(text.slice(Number(offset))).toMatch(new RegExp(`^${number} 0 obj\\n`));
    expect(text.slice(start)).toMatch(/\/Size 11 \/Root 7 0 R \/Info 1 0 R \/Prev 9/);
    expect(text).toMatch(/\/Catalog\n\/Pages 6 0 R.*\/EmbeddedFiles/s);
  });

  it('say in the properties what a person has said, and nobody else', () => {
    const info = bytes.toString('latin1').slice(printed.length);
    const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex');
    for (const said of Object.values(properties)) expect(info).toContain(utf16(said));
    expect(info).not.toContain('somebody');
  });

  it('say the language of the page once, whatever that of the window', () => {
    for (const part of [/\/Catalog.*?endobj/gs, /\/S \/Document.*?endobj/gs]) {
      const said = bytes.toString('latin1').match(part) ?? [];
      expect(said.map((one) => one.match(/\/Lang \(\w+\)/g))).toEqual([['/Lang (en)'], ['/Lang (ja)']]);
    }
  });

  it('are followed by notes that somebody has put on the page', () => {
    const noted = Buffer.concat([
      bytes,
      Buffer.from('99 0 obj\n<</Type /Annot /Subtype /FreeText /Contents (12 lines)>>\nendobj\n', 'latin1'),
    ]);
    expect(pdfNotes(noted)).toEqual(['12 lines']);
    expect(pdfNotes(bytes)).toEqual([]);
  });
});

// Each of these took minutes, or all memory.
describe('a printed page that somebody has harmed', () => {
  /** The page with something else in the map of its font, or in what is painted. */
  const harmed = (map: string, painted = '<0001> Tj'): Buffer => {
    const stream = (content: string) => `<</Length ${content.length}>> stream\n${content}\nendstream`;
    const objects = [
      '<</Type /Page /Resources <</Font <</F1 3 0 R>>>> /Contents 2 0 R>>',
      stream(`/F1 14 Tf ${painted} EMC`),
      '<</Subtype /Type0 /ToUnicode 4 0 R>>',
      stream(map),
    ];
    return Buffer.from(
      objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join(''),
      'latin1',
    );
  };
  it.each([
    ['half a character', 'beginbfchar <0001> <313> endbfchar', [[]]],
    ['codes without end', 'beginbfrange <0001> <ffffffff> <0031> endbfrange', [['1']]],
    ['characters that are none', 'beginbfrange <0000> <0009> <ffffffff> endbfrange', [[]]],
    ['blocks that do not end', 'beginbfchar'.repeat(30_000), [[]]],
  ])('is read as far as it goes: a font with %s', (_what, map, texts) => {
    expect(pdfTexts(harmed(map))).toEqual(texts);
  });

  it('is read as far as it goes: arrays that do not end, objects without a stream, pages without end', () => {
    const one = 'beginbfchar <0001> <0031> endbfchar';
    expect(pdfTexts(harmed(one, `${'['.repeat(300_000)}<0001> Tj`))).toEqual([['1']]);
    expect(pdfTexts(Buffer.from('1 0 obj endobj '.repeat(100_000)))).toEqual([]);
    expect(
      pdfTexts(
        Buffer.concat(
          Array.from({ length: 3_000 }, (_, at) => Buffer.from(`${at} 0 obj <</Type /Page>> endobj\n`)),
        ),
      ).length,
    ).toBeLessThan(100);
  });

  it('with more numbers than any brief has is not laid beside its keys', () => {
    const many = Array.from({ length: 3_000 }, (_, at) => String(at));
    expect(figuresInText(many, keysOf(...many))).toBeNull();
  });
});
