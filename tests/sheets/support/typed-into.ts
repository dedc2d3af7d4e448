import { readFile, writeFile } from 'node:fs/promises';
import { withCell, withoutResults } from '../../../electron/sheets/form/cell-xml';
import { pack } from '../../../electron/sheets/write/charts/pack-zip';
import { unpack } from '../../../electron/sheets/write/charts/unpack-zip';
import { attribute, cellAt, placesOf, sheetParts } from './cached-book';

/**
 * Writes a workbook in which a person has typed into named cells; every other letter stays as it is.
 * @throws Error naming a cell that does not exist, or that the protection of its sheet keeps from being typed into
 */
export async function typedInto(
  path: string,
  out: string,
  values: Readonly<Record<string, number | string>>,
): Promise<void> {
  await rewritten(path, out, (texts) => {
    const [names, sheets] = [placesOf(texts), sheetParts(texts)];
    const unlocked = unlockedStyles(texts.get('xl/styles.xml') ?? '');
    for (const [name, value] of Object.entries(values)) {
      const { sheet = '', address = '' } = names.get(name) ?? {};
      const part = sheets.get(sheet) ?? '';
      const xml = texts.get(part) ?? '';
      const own = cellAt(address).exec(xml)?.[1];
      if (own === undefined) throw new Error(`no cell is named ${name}`);
      if (!unlocked.has(Number(attribute(own, 's')))) throw new Error(`${name} cannot be typed into`);
      texts.set(part, withCell(xml, address, value));
    }
  });
}

/** Writes a workbook whose formulas have no results: who opens it has to work them out. */
export async function forgetful(path: string, out: string): Promise<void> {
  await rewritten(path, out, (texts) => {
    for (const part of sheetParts(texts).values()) texts.set(part, withoutResults(texts.get(part) ?? ''));
  });
}

/** @param edit puts other texts in the place of parts; what it leaves stays byte by byte */
async function rewritten(
  path: string,
  out: string,
  edit: (texts: Map<string, string>) => void,
): Promise<void> {
  const parts = await unpack(await readFile(path));
  const before = new Map([...parts].map(([name, content]) => [name, content.toString()]));
  const texts = new Map(before);
  edit(texts);
  for (const [name, text] of texts) if (text !== before.get(name)) parts.set(name, Buffer.from(text));
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
