import type { Language } from '@shared/base/message';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
/** Of Latin letters and digits: each system has it, or one of the same widths. */
const LATIN = 'Arial';
/** Comes with Word in Japanese. */
const JAPANESE = 'Yu Gothic';

const SMALL_LINE = '<w:spacing w:line="216" w:lineRule="exact"/>';
const SMALL = '<w:sz w:val="18"/><w:szCs w:val="18"/>';

/** What the paragraphs of a brief are, by the ids that a word processor knows them under. */
export type ParagraphStyle = 'Title' | 'Heading1' | 'Caption' | 'Small';

/**
 * The box in 10.5 points, tables and what stands below them in 9 as on the printed page. Titles, heads and tables are found
 * by their styles, and read out as what they are.
 */
export function styles(language: Language): string {
  const lang = language === 'ja' ? 'ja-JP' : 'en-GB';
  const faces = `<w:rFonts w:ascii="${LATIN}" w:hAnsi="${LATIN}" w:eastAsia="${JAPANESE}" w:cs="${LATIN}"/>`;
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${faces}<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="${lang}" w:eastAsia="ja-JP"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="250" w:lineRule="exact"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const each = [
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr></w:style>',
    paragraph(
      'Title',
      'Title',
      '<w:spacing w:line="340" w:lineRule="exact"/><w:outlineLvl w:val="0"/>',
      '<w:b/><w:sz w:val="30"/>',
    ),
    paragraph(
      'Heading1',
      'heading 1',
      '<w:pBdr><w:top w:val="single" w:sz="12" w:space="1" w:color="000000"/></w:pBdr><w:outlineLvl w:val="1"/>',
      '<w:b/>',
    ),
    paragraph('Caption', 'caption', SMALL_LINE, SMALL),
    paragraph('Small', 'Small', SMALL_LINE, SMALL),
    table('Box', edges(['top', 'left', 'bottom', 'right'], 12)),
    table('Lines', edges(['top', 'bottom', 'insideH'], 4)),
  ];
  return `<w:styles ${NAMESPACE}>${defaults}${each.join('')}</w:styles>`;
}

/** What stands in for a face where it is not there: another name of it, and what kind it is. */
export function fontTable(): string {
  const face = (name: string, other: string, panose: string, charset: string) =>
    `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:panose1 w:val="${panose}"/><w:charset w:val="${charset}"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`;
  const latin = face(LATIN, 'Liberation Sans', '020B0604020202020204', '00');
  const japanese = face(JAPANESE, 'Noto Sans CJK JP', '020B0400000000000000', '80');
  return `<w:fonts ${NAMESPACE}>${latin}${japanese}</w:fonts>`;
}

function paragraph(id: ParagraphStyle, name: string, ofParagraph: string, ofRun: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr>${ofParagraph}</w:pPr><w:rPr>${ofRun}</w:rPr></w:style>`;
}

function table(id: string, borders: string): string {
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/><w:tblPr>${borders}</w:tblPr></w:style>`;
}

function edges(names: readonly string[], size: number): string {
  const each = names.map((name) => `<w:${name} w:val="single" w:sz="${size}" w:space="0" w:color="000000"/>`);
  return `<w:tblBorders>${each.join('')}</w:tblBorders>`;
}
