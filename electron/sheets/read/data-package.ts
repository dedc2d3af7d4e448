import { realpathSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { diskRefusal } from '@shared/base/disk-refusal';
import { Refusal } from '@shared/base/refusal';
import { BLANK_CELL, type RawCell, type RawRow } from '@shared/base/sheet-cell';
import { z } from 'zod';
import { readPlainFileSync } from '../../disk/plain-file';
import type { Separator } from '../../importing/values/delimited-text';
import { MAX_TEXT_BYTES } from './limits';
import { openText } from './read-text';
import type { SheetSource, SourceSheet } from './sheet-source';
import { sniffFile } from './sniff-file';

/** What is read of a descriptor (Data Package, versions 1 and 2): its tables as CSV, and what it says of their cells. */
const missing = z.array(z.union([z.string(), z.object({ value: z.string() })])).default(['']);
const resource = z.object({
  /** Left out by some portals: then the file says it. */
  name: z.string().min(1).optional(),
  path: z.union([z.string().transform((only) => [only]), z.array(z.string())]).default([]),
  dialect: z
    .object({ delimiter: z.enum([',', ';', '\t', '|']).optional() })
    .optional()
    .catch(undefined),
  schema: z
    .object({
      fields: z
        .array(z.object({ name: z.string(), unit: z.string().optional().catch(undefined) }))
        .default([]),
      missingValues: missing.optional(),
    })
    .optional()
    .catch(undefined),
});
const descriptor = z.object({ resources: z.array(resource).min(1).max(1_000) });

/** One table of a package. */
interface Table {
  readonly name: string;
  readonly path: string;
  readonly separator: Separator | null;
  readonly units: ReadonlyMap<string, string>;
  readonly missing: ReadonlySet<string>;
}

/** Whether a file is taken for a descriptor, by its name. */
export function isDescriptor(path: string): boolean {
  return extname(path).toLowerCase() === '.json';
}

/** The tables that a descriptor names, each a file in its folder. @throws Refusal `refusal.package.*`, `refusal.file.*` */
export function tablesOf(path: string): readonly Table[] {
  const file = basename(path);
  const said = descriptor.safeParse(jsonOf(path, file));
  const tables = said.success
    ? said.data.resources.flatMap(({ name, path: places, dialect, schema }): Table[] => {
        const [place] = places;
        if (place === undefined || !/\.(?:csv|tsv|txt)$/i.test(place)) return [];
        if (places.length > 1)
          throw new Refusal('refusal.package.parts', { path: place, count: places.length }, { file });
        return [
          {
            name: name ?? basename(place, extname(place)),
            path: placeIn(dirname(path), place, file),
            separator: dialect?.delimiter ?? null,
            units: new Map(schema?.fields.flatMap(({ name, unit }) => (unit ? [[name, unit]] : []))),
            missing: new Set(
              schema?.missingValues?.map((one) => (typeof one === 'string' ? one : one.value)),
            ),
          },
        ];
      })
    : [];
  if (tables.length === 0) throw new Refusal('refusal.package.form', {}, { file });
  return tables;
}

/** Opens a Data Package: each of its tables is a sheet, whose heads say the units that the descriptor says. @throws as tablesOf() */
export async function openDataPackage(path: string): Promise<SheetSource> {
  const sources = new Map<string, { readonly table: Table; readonly source: SheetSource }>();
  for (const table of tablesOf(path)) {
    await sniffFile(table.path);
    sources.set(table.name, { table, source: await openText(table.path, null, table.separator) });
  }
  const find = (name: string) => {
    const found = sources.get(name);
    if (found !== undefined) return { ...found, inside: found.source.sheetNames[0] ?? '' };
    throw new Refusal(
      'refusal.sheet.unknown',
      { sheet: name, sheets: [...sources.keys()] },
      { file: basename(path) },
    );
  };
  return {
    format: 'package',
    sheetNames: [...sources.keys()],
    text: null,
    isForm: false,
    sheet: async (name): Promise<SourceSheet> => {
      const { source, inside } = find(name);
      return { ...(await source.sheet(inside)), name };
    },
    async *rows(name) {
      const { table, source, inside } = find(name);
      for await (const batch of source.rows(inside)) yield batch.map((row) => saidRow(row, table));
    },
    coded: async () => null,
    close: () => undefined,
  };
}

function saidRow(row: RawRow, { units, missing }: Table): RawRow {
  const cells = row.cells.map((cell): RawCell | undefined => {
    if (cell === undefined) return cell;
    if (row.row > 1) return missing.has(cell.text) ? BLANK_CELL : cell;
    const unit = units.get(cell.text);
    const head = unit === undefined ? cell.text : `${cell.text} (${unit})`;
    return { ...cell, value: head, text: head };
  });
  return { ...row, cells };
}

function jsonOf(path: string, file: string): unknown {
  try {
    const bytes = readPlainFileSync(path);
    if (bytes.length > MAX_TEXT_BYTES) return null;
    return JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error instanceof Refusal ? error : diskRefusal(error, file);
  }
}

/** A file of the folder, by whichever link it is reached: a descriptor of a stranger names no other. */
function placeIn(folder: string, place: string, file: string): string {
  const path = join(folder, place);
  const isInside = (base: string, found: string) => {
    const way = relative(base, found);
    return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !/^(?:[a-z]:|[\\/])/i.test(way);
  };
  const refused = new Refusal('refusal.package.path', { path: place }, { file });
  if (/^(?:[a-z][a-z\d+.-]*:|[\\/~])/i.test(place) || !isInside(folder, path)) throw refused;
  try {
    if (!isInside(realpathSync(folder), realpathSync(path))) throw refused;
  } catch (error) {
    throw error instanceof Refusal ? error : diskRefusal(error, basename(path));
  }
  return path;
}
