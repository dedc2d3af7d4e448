import { deflateSync } from 'node:zlib';
import { Refusal } from '@shared/base/refusal';
import type { TableName } from '@shared/model/tables';
import { namesApart } from '../migrations/v10';
import type { FreshRows } from '../schema/fresh-rows';
import { type RowValues, type TableMap, tableMapBySqlName } from '../schema/table-map';
import { inflatedText } from './inflate-payload';
import { packFresh } from './packed-fresh';
import {
  budgetOf,
  type Image,
  MOST_ROWS,
  type PackedImages,
  packImages,
  type RowImages,
  rowsIn,
  sizeOf,
  unpackImages,
} from './packed-images';
import { FORM, type PackedTables, saidIn, type TablesByRows } from './said-payload';
import { holdTypes } from './typed-rows';

/** The images of one table; those of new rows alone by columns. */
export type TableImages = { readonly map: TableMap; readonly images: readonly Image[] } | FreshRows;

/** Decoded images of one table, by its columns of today. */
export interface DecodedImages {
  readonly map: TableMap;
  readonly rows: readonly RowImages[];
  /** The same by columns; null where they are not those of today. */
  readonly packed: PackedImages | null;
}

// Level 4 writes imports about twice as fast as the default and 4 % larger.
const LEVEL = 4;

/** Texts that count on are made of a few bytes: of a million rows two or three columns say such. */
const MOST_TEXTS = 4 * MOST_ROWS;

/**
 * One change as a deflated JSON text: [2, {"share": {"columns": ["id", ...], ...}, ...}], by columns (packed-images.ts).
 * @throws Refusal `refusal.history.tooLarge` for what could not be read again
 */
export function encodePayload(tables: readonly TableImages[], rowCount: number): Uint8Array {
  const packed: PackedTables = Object.fromEntries(
    tables.map((table) => [
      table.map.sqlName,
      'images' in table ? packImages(table.map.columns, table.images) : packFresh(table),
    ]),
  );
  const text = Buffer.from(JSON.stringify([FORM, packed]));
  if (!areFew(Object.values(packed)) || text.length > budgetOf(rowCount))
    throw new Refusal('refusal.history.tooLarge', {
      rows: rowCount,
      megabytes: Math.ceil(text.length / 1e6),
    });
  return deflateSync(text, { level: LEVEL });
}

/**
 * The tables of a payload by columns, as it says them; null where it is of an older form, or of tables that are others today.
 * @param rowCount how many rows its link claims
 */
export function columnsOfPayload(
  payload: Uint8Array,
  rowCount: number,
): readonly { readonly map: TableMap; readonly packed: PackedImages }[] | null {
  const { form, tables } = saidIn(inflatedText(payload, rowCount));
  if (form === 'rows') return null;
  const said = Object.entries(tables).map(([name, packed]) => ({ map: tableMapBySqlName(name), packed }));
  const ofToday = said.flatMap(({ map, packed }) =>
    map !== null && packed.columns.join() === map.columns.join() ? [{ map, packed }] : [],
  );
  return ofToday.length === said.length ? ofToday : null;
}

/**
 * The opposite of encodePayload. Its hash says that nobody has altered it since, and nothing of who wrote it: all of it is
 * looked at, and no more rows are made than its link claims.
 * @throws Error when the bytes are not a payload of ours
 */
export function decodePayload(payload: Uint8Array, rowCount: number): DecodedImages[] {
  const images = decodeKnown(payload, rowCount);
  for (const { map, rows, packed } of images) holdTypes(map, rows, packed);
  return images;
}

/** The same of one whose cells were looked at before: they have stood in the tables. */
export function decodeKnown(payload: Uint8Array, rowCount: number): DecodedImages[] {
  const said = saidIn(inflatedText(payload, rowCount));
  return said.form === 'rows' ? byRows(said.tables, rowCount) : byColumns(said.tables, rowCount);
}

function byRows(tables: TablesByRows, claimed: number): DecodedImages[] {
  const said = Object.entries(tables);
  holdClaim(
    said.map(([, { rows }]) => rows.length),
    claimed,
  );
  return said.map(([name, { columns, rows }]) => ofToday(name, columns, rows, null));
}

/** A thousand bytes can say a million rows by columns: they are counted before one is made. */
function byColumns(tables: PackedTables, claimed: number): DecodedImages[] {
  const said = Object.entries(tables);
  holdClaim(
    said.map(([, packed]) => rowsIn(packed)),
    claimed,
  );
  if (!areFew(Object.values(tables))) throw new Error('a change of more rows than there can be');
  return said.map(([name, packed]) => ofToday(name, packed.columns, unpackImages(packed), packed));
}

function areFew(tables: readonly PackedImages[]): boolean {
  const sizes = tables.map(sizeOf);
  const images = sizes.reduce((sum, size) => sum + size.images, 0);
  const texts = sizes.reduce((sum, size) => sum + size.texts, 0);
  return images <= MOST_ROWS && texts <= MOST_TEXTS;
}

function holdClaim(counts: readonly number[], claimed: number): void {
  const found = counts.reduce((sum, count) => sum + count, 0);
  if (found !== claimed) throw new Error(`a change of ${found} rows that claims ${claimed}`);
}

function ofToday(
  sqlName: string,
  columns: readonly string[],
  said: readonly RowImages[],
  packed: PackedImages | null,
): DecodedImages {
  const map = tableMapBySqlName(sqlName);
  if (map === null) throw new Error(`change log names a table that is not known: ${sqlName}`);
  const isOfToday = columns.join() === map.columns.join();
  const today = (image: RowValues | null) => (image === null ? null : imageOfToday(map, columns, image));
  const rows = isOfToday ? said : said.map(([before, after]): RowImages => [today(before), today(after)]);
  return { map, rows, packed: isOfToday ? packed : null };
}

/** The tables of a payload without reading its rows: a quote in a text of theirs has \\ before it, so only a name stands so. */
export function tablesOfPayload(payload: Uint8Array, rowCount: number): TableName[] {
  return [...inflatedText(payload, rowCount).matchAll(/"(\w+)":\{"columns":\[/g)].flatMap(
    ([, sqlName]) => tableMapBySqlName(sqlName ?? '')?.table ?? [],
  );
}

/** An image of before a field was added: it has what a new row has there that says nothing. @throws Error when the declaration gives none */
function imageOfToday(map: TableMap, columns: readonly string[], image: RowValues): RowValues {
  const named = map.table === 'scenario' && !columns.includes('name_ja') ? namesOfBefore(columns, image) : {};
  return map.columns.map((name, index) => {
    const said = named[name];
    if (said !== undefined) return said;
    const at = columns.indexOf(name);
    const value = at < 0 ? map.kinds[index]?.initial : image[at];
    if (value === undefined) throw new Error(`${map.sqlName}.${name} is missing in an older change`);
    return value;
  });
}

/** The names of a scenario of before it had one in each language, as the step has made them. */
function namesOfBefore(columns: readonly string[], image: RowValues): Readonly<Record<string, string>> {
  const apart = namesApart(String(image[columns.indexOf('name')]));
  return apart === null ? {} : { name: apart.name, name_ja: apart.nameJa };
}
