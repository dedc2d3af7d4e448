import { constants } from 'node:buffer';
import { deflateSync, inflateSync } from 'node:zlib';
import { type RowValues, type TableMap, tableMapBySqlName } from '../schema/table-map';

/** A row before and after; null where it was not there. */
export interface Image {
  readonly before: RowValues | null;
  readonly after: RowValues | null;
}

/** The images of one table. */
export interface TableImages {
  readonly map: TableMap;
  readonly images: readonly Image[];
}

/** Decoded images of one table, by its columns of today. */
export interface DecodedImages {
  readonly map: TableMap;
  readonly rows: readonly (readonly [before: RowValues | null, after: RowValues | null])[];
}

/** A payload of a stranger may be a bomb; what is longer could not be read as a text anyway. */
const INFLATED = { maxOutputLength: constants.MAX_STRING_LENGTH };

// Level 4 writes imports about twice as fast as the default and 4 % larger.
const LEVEL = 4;

/**
 * One change as a deflated JSON text: {"share": {"columns": ["id", ...], "rows": [[before, after], ...]}, ...}.
 */
export function encodePayload(tables: readonly TableImages[]): Uint8Array {
  const pieces: string[] = [];
  for (const { map, images } of tables) {
    const opening = `${JSON.stringify(map.sqlName)}:{"columns":${JSON.stringify(map.columns)},"rows":[`;
    pieces.push(pieces.length === 0 ? '{' : ',\n', opening);
    images.forEach(({ before, after }, index) => {
      pieces.push(`${index === 0 ? '' : ',\n'}${JSON.stringify([before, after])}`);
    });
    pieces.push(']}');
  }
  if (pieces.length === 0) pieces.push('{');
  pieces.push('}');
  return deflateSync(utf8(pieces), { level: LEVEL });
}

/** The bytes of a long text in pieces, without the text itself: one kanji would double it. */
function utf8(pieces: readonly string[]): Uint8Array {
  const bytes = Buffer.allocUnsafe(pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0));
  let at = 0;
  for (const piece of pieces) at += bytes.write(piece, at);
  return bytes;
}

/** The opposite of encodePayload. @throws Error when the bytes are not a payload of ours */
export function decodePayload(payload: Uint8Array): DecodedImages[] {
  // Written by encodePayload and guarded by its hash.
  const tables = JSON.parse(inflateSync(payload, INFLATED).toString('utf8')) as Record<
    string,
    Omit<DecodedImages, 'map'> & { readonly columns: readonly string[] }
  >;
  return Object.entries(tables).map(([sqlName, { columns, rows }]) => {
    const map = tableMapBySqlName(sqlName);
    if (map === null) throw new Error(`change log names a table that is not known: ${sqlName}`);
    if (columns.join() === map.columns.join()) return { map, rows };
    const today = (image: (typeof rows)[number][0]) =>
      image === null ? null : imageOfToday(map, columns, image);
    return { map, rows: rows.map(([before, after]) => [today(before), today(after)]) };
  });
}

/** An image of before a field was added: it has what a new row has there that says nothing. @throws Error when the declaration gives none */
function imageOfToday(map: TableMap, columns: readonly string[], image: RowValues): RowValues {
  return map.columns.map((name, index) => {
    const at = columns.indexOf(name);
    const value = at < 0 ? map.kinds[index]?.initial : image[at];
    if (value === undefined) throw new Error(`${map.sqlName}.${name} is missing in an older change`);
    return value;
  });
}
