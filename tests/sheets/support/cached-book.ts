import { zipParts } from './zip-parts';

/** Cells of a workbook by sheet and address. */
export type Cells = ReadonlyMap<string, ReadonlyMap<string, number | string>>;

/** Where a name of a workbook points to. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** What a workbook file keeps. */
export interface CachedBook {
  /** Results of formulas alone; empty where one has none. */
  readonly results: Cells;
  /** What a named cell holds, typed or worked out; null when it is empty. @throws Error when no cell has the name */
  value(name: string): number | string | null;
}

const FORMULA = /<c\b([^>]*[^/>])>((?:(?!<\/c>).)*?<f\b(?:(?!<\/c>).)*)<\/c>/gs;

/**
 * What a file keeps, out of its XML: ExcelJS drops a zero, makes a date of a text, and takes the number of a shared text for the
 * text.
 */
export async function cachedBook(path: string): Promise<CachedBook> {
  const parts = await zipParts(path);
  const [texts, sheets, names] = [sharedTexts(parts), sheetParts(parts), placesOf(parts)];
  const resultsOf = (xml: string) =>
    new Map(
      [...xml.matchAll(FORMULA)].map(([, own = '', inner = '']) => [
        attribute(own, 'r'),
        heldIn(own, inner, texts) ?? '',
      ]),
    );
  return {
    results: new Map([...sheets].map(([sheet, part]) => [sheet, resultsOf(parts.get(part) ?? '')])),
    value(name) {
      const { sheet = '', address = '' } = names.get(name) ?? {};
      const found = cellAt(address).exec(parts.get(sheets.get(sheet) ?? '') ?? '');
      if (found === null) throw new Error(`no cell is named ${name}`);
      return heldIn(found[1] ?? '', found[2] ?? '', texts);
    },
  };
}

/** A cell of a sheet: its attributes, and what stands between its tags. */
export function cellAt(address: string): RegExp {
  return new RegExp(`<c\\b([^>]*\\br="${address}"[^>]*?)(?:/>|>(.*?)</c>)`, 's');
}

function heldIn(own: string, inner: string, texts: readonly string[]): number | string | null {
  const kind = attribute(own, 't');
  if (kind === 'inlineStr') return textIn(inner);
  const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1];
  if (value === undefined) return null;
  if (kind === 's') return texts[Number(value)] ?? '';
  return kind === 'str' || kind === 'e' ? plainText(value) : Number(value);
}

function sharedTexts(parts: ReadonlyMap<string, string>): string[] {
  const xml = parts.get('xl/sharedStrings.xml') ?? '';
  return [...xml.matchAll(/<si\b[^>]*?(?:\/>|>(.*?)<\/si>)/gs)].map(([, item = '']) => textIn(item));
}

function textIn(xml: string): string {
  return plainText([...xml.matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => text).join(''));
}

/** The part of each sheet, by the sheet's name. */
export function sheetParts(parts: ReadonlyMap<string, string>): Map<string, string> {
  const relations = (parts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<Relationship\b([^>]*)>/g);
  const targets = new Map(
    [...relations].map(([, xml = '']) => [
      attribute(xml, 'Id'),
      attribute(xml, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  const sheets = (parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet\b([^>]*)>/g);
  return new Map(
    [...sheets].map(([, xml = '']) => [
      plainText(attribute(xml, 'name')),
      targets.get(attribute(xml, 'r:id')) ?? '',
    ]),
  );
}

/** Where the names of single cells point to. */
export function placesOf(parts: ReadonlyMap<string, string>): Map<string, Place> {
  const names = (parts.get('xl/workbook.xml') ?? '').matchAll(
    /<definedName\b([^>]*)>([^<]*)<\/definedName>/g,
  );
  const places = new Map<string, Place>();
  for (const [, xml = '', place = ''] of names) {
    const [, sheet, column, row] = /^'?(.+?)'?!\$?([A-Z]+)\$?(\d+)$/.exec(plainText(place)) ?? [];
    if (sheet !== undefined)
      places.set(attribute(xml, 'name'), { sheet: sheet.replaceAll("''", "'"), address: `${column}${row}` });
  }
  return places;
}

/** Of the text inside a tag; empty where there is none. */
export function attribute(xml: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(xml)?.[1] ?? '';
}

function plainText(xml: string): string {
  return xml.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof SIGNS) => SIGNS[name]);
}

const SIGNS = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;
