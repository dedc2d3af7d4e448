import { constants } from 'node:buffer';
import { deflateSync, inflateSync } from 'node:zlib';
import type { TableName } from '@shared/model/tables';
import { namesApart } from '../migrations/v10';
import type { FreshRows } from '../schema/fresh-rows';
import { type RowValues, type TableMap, tableMapBySqlName } from '../schema/table-map';
import { packFresh } from './packed-fresh';
import { type Image, type PackedImages, packImages, type RowImages, unpackImages } from './packed-images';

/** The images of one table; those of new rows alone by columns. */
export type TableImages = { readonly map: TableMap; readonly images: readonly Image[] } | FreshRows;

/** Decoded images of one table, by its columns of today. */
export interface DecodedImages {
  readonly map: TableMap;
  readonly rows: readonly RowImages[];
}

/** A payload of a stranger may be a bomb; what is longer could not be read as a text anyway. */
const INFLATED = { maxOutputLength: constants.MAX_STRING_LENGTH };

// Level 4 writes imports about twice as fast as the default and 4 % larger.
const LEVEL = 4;

/** Tables by their SQL name. */
type PackedTables = Readonly<Record<string, PackedImages>>;
/** Files of before the first released version hold it row by row. */
type TablesByRows = Readonly<
  Record<string, { readonly columns: readonly string[]; readonly rows: readonly RowImages[] }>
>;
type Said = readonly [form: number, tables: PackedTables] | TablesByRows;

/** The form of a payload; the one by rows has no number. */
const FORM = 2;

/** One change as a deflated JSON text: [2, {"share": {"columns": ["id", ...], ...}, ...}], by columns (packed-images.ts). */
export function encodePayload(tables: readonly TableImages[]): Uint8Array {
  const packed: PackedTables = Object.fromEntries(
    tables.map((table) => [
      table.map.sqlName,
      'images' in table ? packImages(table.map.columns, table.images) : packFresh(table),
    ]),
  );
  return deflateSync(JSON.stringify([FORM, packed]), { level: LEVEL });
}

/** The tables of a payload by columns, as it says them; null where it is of an older form, or of tables that are others today. */
export function columnsOfPayload(
  payload: Uint8Array,
): readonly { readonly map: TableMap; readonly packed: PackedImages }[] | null {
  const said = saidIn(payload);
  if (isByRows(said) || said[0] !== FORM) return null;
  const tables = Object.entries(said[1]).map(([name, packed]) => ({ map: tableMapBySqlName(name), packed }));
  const ofToday = tables.flatMap(({ map, packed }) =>
    map !== null && packed.columns.join() === map.columns.join() ? [{ map, packed }] : [],
  );
  return ofToday.length === tables.length ? ofToday : null;
}

/** The opposite of encodePayload. @throws Error when the bytes are not a payload of ours */
export function decodePayload(payload: Uint8Array): DecodedImages[] {
  const said = saidIn(payload);
  if (isByRows(said))
    return Object.entries(said).map(([name, { columns, rows }]) => ofToday(name, columns, rows));
  const [form, tables] = said;
  if (form !== FORM) throw new Error(`a change in a form that is not known: ${form}`);
  return Object.entries(tables).map(([name, packed]) => ofToday(name, packed.columns, unpackImages(packed)));
}

function saidIn(payload: Uint8Array): Said {
  // Written by encodePayload, now or by an older version, and guarded by its hash.
  return JSON.parse(inflateSync(payload, INFLATED).toString('utf8')) as Said;
}

function isByRows(said: Said): said is TablesByRows {
  return !Array.isArray(said);
}

function ofToday(sqlName: string, columns: readonly string[], rows: readonly RowImages[]): DecodedImages {
  const map = tableMapBySqlName(sqlName);
  if (map === null) throw new Error(`change log names a table that is not known: ${sqlName}`);
  if (columns.join() === map.columns.join()) return { map, rows };
  const today = (image: RowValues | null) => (image === null ? null : imageOfToday(map, columns, image));
  return { map, rows: rows.map(([before, after]) => [today(before), today(after)]) };
}

/** The tables of a payload without reading its rows: a quote in a text of theirs has \\ before it, so only a name stands so. */
export function tablesOfPayload(payload: Uint8Array | null): TableName[] {
  if (payload === null) return [];
  const text = inflateSync(payload, INFLATED).toString('utf8');
  return [...text.matchAll(/"(\w+)":\{"columns":\[/g)].flatMap(
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
