import { deflateSync } from 'node:zlib';
import { keysFrom, type PaperKeys } from '@shared/features/brief/paper-keys';
import { describe, expect, it } from 'vitest';
import { attachedKeys, withKeys } from '../../electron/features/brief/pdf/attach-keys';
import { figuresInText } from '../../electron/features/brief/pdf/figures-in-text';
import { pdfNotes, pdfTexts } from '../../electron/features/brief/pdf/pdf-text';

const KEY = { scenario: 's', table: 'lines', row: 'u', column: 'c', unit: '', value: 1, decimals: null };
const keysOf = (...shown: string[]): PaperKeys => ({
  ...{ format: 'lodestone-brief', formatVersion: 1, language: 'en', projectId: 'p', headHash: 'h' },
  ...{ changes: 1, madeAt: '2026-11-26T08:51:00.000Z', version: '1.2.3' },
  request: {
    ...{ scenarioId: 's', against: null, coverDays: null, decided: null, redact: false },
    ...{ mark: '', number: '', office: '', name: '', texts: {} },
  },
  keys: shown.map((text, index) => ({ ...KEY, id: `k${index}`, shown: text })),
  order: shown.map((_text, index) => index),
});

/** A page as Chromium writes it: codes of a font of two bytes, whose map names what each stands for. */
function page(...texts: string[]): Buffer {
  const characters = [...new Set(texts.join(''))];
  const code = (character: string) => (characters.indexOf(character) + 1).toString(16).padStart(4, '0');
  const shown = texts
    .map((text, id) => `BT\n/P <</MCID ${id} >>BDC\n/F1 14 Tf\n<${[...text].map(code).join('')}> Tj\nEMC\nET`)
    .join('\n');
  const map = characters
    .map(
      (character) => `<${code(character)}> <${Buffer.from(character, 'utf16le').swap16().toString('hex')}>`,
    )
    .join('\n');
  const stream = (content: string) => {
    const data = deflateSync(Buffer.from(content, 'latin1'));
    return `<</Filter /FlateDecode\n/Length ${data.length}>> stream\n${data.toString('latin1')}\nendstream`;
  };
  const objects = [
    '<</Title (Lodestone)\n/Creator (somebody)>>',
    '<</Type /Page\n/Resources <</Font <</F1 4 0 R>>>>\n/Contents 3 0 R\n/Parent 6 0 R>>',
    stream(shown),
    '<</Type /Font\n/Subtype /Type0\n/ToUnicode 5 0 R>>',
    stream(`${characters.length} beginbfchar\n${map}\nendbfchar`),
    '<</Type /Pages\n/Kids [2 0 R]\n/Count 1>>',
    '<</Type /Catalog\n/Pages 6 0 R\n/MarkInfo <</Marked true>>>>',
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  const trailer = `trailer\n<</Size 8\n/Root 7 0 R\n/Info 1 0 R>>\nstartxref\n9\n%%EOF`;
  return Buffer.from(`%PDF-1.4\n${body}xref\n${trailer}`, 'latin1');
}

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
    const texted = [0, 1].map((place) => found.figures.find((one) => one.place === place)?.text);
    expect([texted, found.texts]).toEqual([expected, bare]);
  });
});

describe('keys attached to a printed page', () => {
  const properties = { title: '要旨', author: '鉱物資源課', mark: '機密性2情報', number: '資料1' };
  const printed = page('13');
  const bytes = Buffer.from(withKeys(printed, keysOf('13'), properties));

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
    expect(text.slice(start)).toMatch(/\/Size 10 \/Root 7 0 R \/Info 1 0 R \/Prev 9/);
    expect(text).toMatch(/\/Catalog\n\/Pages 6 0 R.*\/EmbeddedFiles/s);
  });

  it('say in the properties what a person has said, and nobody else', () => {
    const info = bytes.toString('latin1').slice(printed.length);
    const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex');
    for (const said of Object.values(properties)) expect(info).toContain(utf16(said));
    expect(info).not.toContain('somebody');
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
