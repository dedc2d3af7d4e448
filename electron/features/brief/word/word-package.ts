import type { Language } from '@shared/base/message';
import { pack } from '../../../sheets/write/charts/pack-zip';
import { pictureRelation } from './run-writer';
import { fontTable, styles } from './styles';
import { xml } from './xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const DATA = '../customXml/item1.xml';

/** What a document that a word processor edits is made of. */
interface WordParts {
  readonly language: Language;
  /** Pages and what stands on each of them (page.ts). */
  readonly document: string;
  readonly header: string;
  readonly pictures: readonly Uint8Array[];
  readonly said: DocumentSaid;
  /** What programs read in it, in a part of its own. */
  readonly data?: { readonly namespace: string; readonly element: string; readonly storeId: string };
}

/** What the document says of itself, where a person has said it: never the account. */
interface DocumentSaid {
  readonly title: string;
  readonly by: string;
  readonly mark: string;
  readonly number: string;
  /** ISO instant. */
  readonly madeAt: string;
}

/** Packs a document. */
export function wordPackage({ language, document, header, pictures, said, data }: WordParts): Uint8Array {
  const media = pictures.map(
    (bytes, place) => [pictureRelation(place), `media/bar${place + 1}.png`, bytes] as const,
  );
  const parts = new Map<string, string>([
    ['[Content_Types].xml', contentTypes(data !== undefined)],
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
    ['docProps/core.xml', properties(said, language)],
    ['word/document.xml', document],
    ['word/header1.xml', header],
    ['word/styles.xml', styles(language)],
    ['word/fontTable.xml', fontTable()],
    [
      'word/_rels/document.xml.rels',
      relations([
        [`${OFFICE}/styles`, 'styles.xml'],
        [`${OFFICE}/header`, 'header1.xml'],
        [`${OFFICE}/fontTable`, 'fontTable.xml'],
        ...(data === undefined ? [] : [[`${OFFICE}/customXml`, DATA] as const]),
        ...media.map(([id, target]) => [`${OFFICE}/image`, target, id] as const),
      ]),
    ],
    ...(data === undefined ? [] : dataParts(data)),
  ]);
  return pack(
    new Map([
      ...[...parts].map(([name, text]) => [name, Buffer.from(HEAD + text, 'utf8')] as const),
      ...media.map(([, target, bytes]) => [`word/${target}`, Buffer.from(bytes)] as const),
    ]),
  );
}

function dataParts({
  namespace,
  element,
  storeId,
}: NonNullable<WordParts['data']>): (readonly [string, string])[] {
  return [
    ['customXml/item1.xml', element],
    [
      'customXml/itemProps1.xml',
      `<ds:datastoreItem ds:itemID="${storeId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    ],
    ['customXml/_rels/item1.xml.rels', relations([[`${OFFICE}/customXmlProps`, 'itemProps1.xml']])],
  ];
}

function contentTypes(hasData: boolean): string {
  const overrides = [
    ['/word/document.xml', `${WORD}.document.main+xml`],
    ['/word/header1.xml', `${WORD}.header+xml`],
    ['/word/styles.xml', `${WORD}.styles+xml`],
    ['/word/fontTable.xml', `${WORD}.fontTable+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...(hasData
      ? [
          [
            '/customXml/itemProps1.xml',
            'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
          ],
        ]
      : []),
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

function properties({ title, by, mark, number, madeAt }: DocumentSaid, language: Language): string {
  const said = (tag: string, text: string) => (text === '' ? '' : `<${tag}>${xml(text)}</${tag}>`);
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${said('dc:title', title)}${said('dc:creator', by)}${said('cp:lastModifiedBy', by)}${said('cp:category', mark)}${said('dc:identifier', number)}${said('dc:language', language)}<dcterms:created xsi:type="dcterms:W3CDTF">${madeAt.slice(0, 19)}Z</dcterms:created></cp:coreProperties>`;
}
