import { readFile, writeFile } from 'node:fs/promises';
import { withoutResults } from '../../../electron/sheets/form/cell-xml';
import { pack } from '../../../electron/sheets/write/charts/pack-zip';
import { unpack } from '../../../electron/sheets/write/charts/unpack-zip';
import { attribute, cellAt, placesOf, sheetParts } from './kept-book';
import { zipParts } from './zip-parts';

/**
 * Writes a workbook in which a person has typed into named cells; every other letter stays as it is.
 * @throws Error naming a cell that does not exist, or that the protection of its sheet keeps from being typed into
 */
export async function typedInto(
  path: string,
  out: string,
  values: Readonly<Record<string, number | string>>,
): Promise<void> {
  const parts = await zipParts(path);
  const [names, sheets] = [placesOf(parts), sheetParts(parts)];
  const unlocked = unlockedStyles(parts.get('xl/styles.xml') ?? '');
  for (const [name, value] of Object.entries(values)) {
    const { sheet = '', address = '' } = names.get(name) ?? {};
    const part = sheets.get(sheet) ?? '';
    const cell = cellAt(address);
    const xml = parts.get(part) ?? '';
    const own = cell.exec(xml)?.[1];
    if (own === undefined) throw new Error(`no cell is named ${name}`);
    const style = attribute(own, 's');
    if (!unlocked.has(Number(style))) throw new Error(`${name} cannot be typed into`);
    const typed = typeof value === 'number' ? `><v>${value}</v>` : ` t="inlineStr"><is><t>${value}</t></is>`;
    parts.set(
      part,
      xml.replace(cell, () => `<c r="${address}" s="${style}"${typed}</c>`),
    );
  }
  await rewritten(path, out, (name) => parts.get(name));
}

/** Writes a workbook whose formulas have no results: who opens it has to work them out. */
export async function forgetful(path: string, out: string): Promise<void> {
  const parts = await zipParts(path);
  const sheets = new Set(sheetParts(parts).values());
  await rewritten(path, out, (name) =>
    sheets.has(name) ? withoutResults(parts.get(name) ?? '') : undefined,
  );
}

async function rewritten(
  path: string,
  out: string,
  textOf: (part: string) => string | undefined,
): Promise<void> {
  const parts = await unpack(await readFile(path));
  for (const name of parts.keys()) {
    const text = textOf(name);
    if (text !== undefined && name.endsWith('.xml')) parts.set(name, Buffer.from(text));
  }
  await writeFile(out, pack(parts));
}

/** The numbers of the styles whose cells stay open when a sheet is protected. */
function unlockedStyles(xml: string): ReadonlySet<number> {
  const [, styles = ''] = /<cellXfs\b[^>]*>(.*?)<\/cellXfs>/s.exec(xml) ?? [];
  const all = [...styles.matchAll(/<xf\b[^>]*?(?:\/>|>(.*?)<\/xf>)/gs)];
  return new Set(
    all.flatMap(([, inner = ''], at) => (/<protection\b[^>]*\blocked="(?:0|false)"/.test(inner) ? [at] : [])),
  );
}
