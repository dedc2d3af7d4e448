import type { PaperKeys } from '@shared/features/brief/paper-keys';
import type { Paper } from '@shared/features/brief/paper-parts';
import { lineText } from '@shared/features/brief/pieces-text';
import { authorText } from '@shared/model/letterhead';
import { BRIEF_NAMESPACE } from '../../../sheets/own-marks';
import { pack } from '../../../sheets/write/charts/pack-zip';
import { documentXml, pictureRelation } from './document';
import { fontTable, styles } from './styles';
import { xml } from './xml';

const KEYS_PART = 'customXml/item1.xml';
const STORE_ID = '{6C0D9A52-3D43-4E0B-9C5B-6B7B1C0E4A11}';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A brief as a document that a word processor edits: one page on its side, its keys in a part of their own. */
export function wordBytes(paper: Paper, keys: PaperKeys): Uint8Array {
  const header = documentXml(paper, true, 0);
  const document = documentXml(paper, false, header.figures);
  const pictures = document.pictures.map(
    (bytes, place) => [pictureRelation(place), `media/bar${place + 1}.png`, bytes] as const,
  );
  const parts = new Map<string, string>([
    ['[Content_Types].xml', contentTypes()],
    [
      '_rels/.rels',
      relations([
        [`${OFFICE}/officeDocument`, 'word/document.xml'],
        [
          'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
          'docProps/core.xml',
        ],
      ]),
    ],
    ['docProps/core.xml', properties(paper, keys)],
    ['word/document.xml', document.xml],
    ['word/header1.xml', header.xml],
    ['word/styles.xml', styles(paper.language)],
    ['word/fontTable.xml', fontTable()],
    [
      'word/_rels/document.xml.rels',
      relations([
        [`${OFFICE}/styles`, 'styles.xml'],
        [`${OFFICE}/header`, 'header1.xml'],
        [`${OFFICE}/customXml`, `../${KEYS_PART}`],
        [`${OFFICE}/fontTable`, 'fontTable.xml'],
        ...pictures.map(([id, target]) => [`${OFFICE}/image`, target, id] as const),
      ]),
    ],
    [KEYS_PART, `<brief xmlns="${BRIEF_NAMESPACE}">${xml(JSON.stringify(keys))}</brief>`],
    [
      'customXml/itemProps1.xml',
      `<ds:datastoreItem ds:itemID="${STORE_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${BRIEF_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ],
    ['customXml/_rels/item1.xml.rels', relations([[`${OFFICE}/customXmlProps`, 'itemProps1.xml']])],
  ]);
  return pack(
    new Map([
      ...[...parts].map(([name, text]) => [name, Buffer.from(HEAD + text, 'utf8')] as const),
      ...pictures.map(([, target, bytes]) => [`word/${target}`, Buffer.from(bytes)] as const),
    ]),
  );
}

function contentTypes(): string {
  const overrides = [
    ['/word/document.xml', `${WORD}.document.main+xml`],
    ['/word/header1.xml', `${WORD}.header+xml`],
    ['/word/styles.xml', `${WORD}.styles+xml`],
    ['/word/fontTable.xml', `${WORD}.fontTable+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`;
}

function relations(list: readonly (readonly [type: string, target: string, id?: string])[]): string {
  const each = list.map(
    ([type, target, id = ''], index) =>
      `<Relationship Id="${id === '' ? `rId${index + 1}` : id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONS}">${each.join('')}</Relationships>`;
}

/** Who and when as a person has said it, never the account; the mark is there too. */
function properties(paper: Paper, keys: PaperKeys): string {
  const { mark, number } = keys.request;
  const by = authorText(keys.request);
  const said = (tag: string, text: string) => (text === '' ? '' : `<${tag}>${xml(text)}</${tag}>`);
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${said('dc:title', lineText(paper.title, paper.language))}${said('dc:creator', by)}${said('cp:lastModifiedBy', by)}${said('cp:category', mark)}${said('dc:identifier', number)}${said('dc:language', paper.language)}<dcterms:created xsi:type="dcterms:W3CDTF">${keys.madeAt.slice(0, 19)}Z</dcterms:created></cp:coreProperties>`;
}
