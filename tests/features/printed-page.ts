import { deflateSync } from 'node:zlib';

/** A page as Chromium writes it: codes of a font of two bytes, whose map names what each stands for. */
export function printedPage(...texts: string[]): Buffer {
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
    '<</Type /Catalog\n/Pages 6 0 R\n/MarkInfo <</Marked true>>\n/Lang (en)>>',
    '<</Type /StructElem\n/S /Document\n/Lang (en)\n/P 7 0 R>>',
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  const trailer = `trailer\n<</Size 9\n/Root 7 0 R\n/Info 1 0 R>>\nstartxref\n9\n%%EOF`;
  return Buffer.from(`%PDF-1.4\n${body}xref\n${trailer}`, 'latin1');
}
