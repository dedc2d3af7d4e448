import { keysFrom, type PaperKeys } from '@shared/features/brief/paper-keys';
import { describe, expect, it } from 'vitest';
import { withKeys } from '../../electron/features/brief/pdf/attach-keys';
import { attachedKeys } from '../../electron/sheets/read/paper/attached-keys';
import { figuresInText } from '../../electron/sheets/read/paper/figures-in-text';
import { readObjects, unpacked } from '../../electron/sheets/read/paper/pdf-objects';
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

  it('come back, and leave what is painted as it was', () => {
    for (const [number, { stream }] of readObjects(printed))
      if (stream !== null) expect(readObjects(bytes).get(number)?.stream?.equals(stream)).toBe(true);
    expect(keysFrom(attachedKeys(bytes))).toEqual(keysOf('13'));
    expect(pdfTexts(bytes)).toEqual([['13']]);
    expect(attachedKeys(printed)).toBeNull();
  });

  it('stand where the table says, packed together but for the streams, under the same catalogue', () => {
    const text = bytes.toString('latin1');
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
    expect(text.slice(start)).toMatch(
      /^12 0 obj\n<<\/Type \/XRef \/Size 13 \/W \[1 4 2\] \/Root 7 0 R \/Info 1 0 R /,
    );
    const table = readObjects(bytes).get(12);
    if (table === undefined) throw new Error('no table');
    const rows = unpacked(table);
    expect(rows.length).toBe(13 * 7);
    const plain: number[] = [];
    for (let number = 1; number < 13; number++) {
      const at = rows.readUInt32BE(7 * number + 1);
      if (rows[7 * number] === 2) expect(at).toBe(11);
      else {
        plain.push(number);
        expect(text.slice(at)).toMatch(new RegExp(`^${number} 0 obj\\n`));
      }
    }
    expect(plain).toEqual([3, 5, 10, 11, 12]);
    const pack = readObjects(bytes).get(11);
    const heads =
      unpacked(pack ?? table)
        .toString('latin1')
        .split('\n')[0]
        ?.split(' ')
        .map(Number) ?? [];
    for (const [index, number] of heads.filter((_, at) => at % 2 === 0).entries())
      expect(rows.readUInt16BE(7 * number + 5)).toBe(index);
    expect(readObjects(bytes).get(7)?.dictionary).toMatch(/\/Catalog\n\/Pages 6 0 R.*\/EmbeddedFiles/s);
  });

  it('say in the properties what a person has said, and nobody else', () => {
    const info = readObjects(bytes).get(1)?.dictionary ?? '';
    const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex');
    for (const said of Object.values(properties)) expect(info).toContain(utf16(said));
    expect(info).not.toContain('somebody');
  });

  it('say the language of the page once, whatever that of the window', () => {
    for (const number of [7, 8])
      expect(
        readObjects(bytes)
          .get(number)
          ?.dictionary.match(/\/Lang \(\w+\)/g),
      ).toEqual(['/Lang (ja)']);
  });

  it('are read past a packed stream that was harmed', () => {
    const pack = (head: string, body: string) =>
      Buffer.from(
        `11 0 obj\n<</Type /ObjStm /N 2 /First ${head.length} /Length ${(head + body).length}>> stream\n${head}${body}\nendstream\nendobj\n`,
        'latin1',
      );
    expect([...readObjects(pack('1 0 2 3 ', 'ab cd')).keys()]).toEqual([1, 2, 11]);
    expect(
      [...readObjects(pack('1 0 2 0 3 0 ', 'ab')).values()].map(({ dictionary }) => dictionary.length),
    ).toEqual([0, 0, 2, expect.any(Number)]);
    expect([...readObjects(pack('1 9 2 3 ', 'ab cd')).keys()]).toEqual([11]);
    expect([...readObjects(pack('', '')).keys()]).toEqual([11]);
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
