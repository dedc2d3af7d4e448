import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import type ExcelJS from 'exceljs';
import { zipParts } from '../support/zip-parts';
import { plain } from './recalculate';

const run = promisify(execFile);
const PATIENCE = 150_000;

/** The cells of a workbook by sheet and address, as a program has worked them out; formulas alone. */
export type Cells = ReadonlyMap<string, ReadonlyMap<string, number | string>>;

/** Why Gnumeric cannot work out workbooks here; null when it can. */
export async function whyNoGnumeric(): Promise<string | null> {
  try {
    await run('ssconvert', ['--version'], { timeout: PATIENCE });
    return null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return 'Gnumeric (ssconvert) is not installed: apt-get install gnumeric';
    throw error;
  }
}

/** Lets Gnumeric work out a workbook anew. */
export async function inGnumeric(path: string): Promise<Cells> {
  const out = path.replace(/\.xlsx$/, '.gnumeric.xlsx');
  await run('ssconvert', ['--recalc', path, out], { timeout: PATIENCE });
  return keptCells(out);
}

/**
 * The results that a file keeps beside its formulas, out of its XML: ExcelJS drops a zero, makes a date of a text, and takes
 * the number of a shared text for the text.
 */
export async function keptCells(path: string): Promise<Cells> {
  const parts = await zipParts(path);
  const textsOf = (xml: string) =>
    [...xml.matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => text).join('');
  const shared = [
    ...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si\b[^>]*?(?:\/>|>(.*?)<\/si>)/gs),
  ].map(([, xml = '']) => plainText(textsOf(xml)));
  const targets = new Map(
    [...(parts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<Relationship\b([^>]*)>/g)].map(
      ([, xml = '']) => [attribute(xml, 'Id'), attribute(xml, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/')],
    ),
  );
  const sheets = (parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet\b([^>]*)>/g);
  return new Map(
    [...sheets].map(([, xml = '']) => {
      const cells = (parts.get(targets.get(attribute(xml, 'r:id')) ?? '') ?? '').matchAll(
        /<c\b([^>]*[^/>])>(?:(?!<\/c>).)*?<f\b(?:(?!<\/c>).)*?<v>([^<]*)<\/v>\s*<\/c>/gs,
      );
      const kept = [...cells].map(([, own = '', value = '']) => {
        const kind = attribute(own, 't');
        const text = kind === 's' ? shared[Number(value)] : plainText(value);
        return [
          attribute(own, 'r'),
          kind === 's' || kind === 'str' || kind === 'e' ? (text ?? '') : Number(value),
        ] as const;
      });
      return [plainText(attribute(xml, 'name')), new Map(kept)];
    }),
  );
}

function attribute(xml: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(xml)?.[1] ?? '';
}

function plainText(xml: string): string {
  return xml.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof SIGNS) => SIGNS[name]);
}

const SIGNS = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;

/**
 * What differs between two programs, or between a program and the engine, in the cells of one workbook. A number may differ by
 * 1e-9 of itself, or of the largest number of its column: a stock that ends at zero is zero but for rounding.
 * @returns readable lines, and how many cells were compared
 */
export function differ(one: Cells, other: Cells): { readonly lines: string[]; readonly compared: number } {
  const lines: string[] = [];
  let compared = 0;
  for (const [sheet, cells] of one) {
    const scales = new Map<string, number>();
    const columnOf = (address: string) => address.replace(/\d+$/, '');
    for (const [address, value] of cells)
      if (typeof value === 'number')
        scales.set(columnOf(address), Math.max(scales.get(columnOf(address)) ?? 0, Math.abs(value)));
    for (const [address, value] of cells) {
      const got = other.get(sheet)?.get(address);
      compared++;
      const room = 1e-9 * (scales.get(columnOf(address)) ?? 0);
      const same =
        typeof value === 'number' && typeof got === 'number' ? Math.abs(got - value) <= room : got === value;
      if (!same) lines.push(`${sheet}!${address}: ${value}, and ${got}`);
    }
  }
  return { lines, compared };
}

/** What is used of HyperFormula (GPL): it is for tests alone, and no part of the program. */
interface Engine {
  getSheetId(name: string): number | undefined;
  getCellValue(at: { readonly sheet: number; readonly row: number; readonly col: number }): unknown;
}
interface HyperFormula {
  buildFromSheets(
    sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>,
    options: Readonly<Record<string, unknown>>,
    names: readonly { readonly name: string; readonly expression: string }[],
  ): Engine;
}

/** HyperFormula, or why it is not here. */
export function findHyperFormula(): HyperFormula | string {
  try {
    const { HyperFormula } = createRequire(import.meta.url)('hyperformula') as { HyperFormula: HyperFormula }; // its own types come with the package alone
    return HyperFormula;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')
      return 'HyperFormula is not installed: npm install';
    throw error;
  }
}

/** Lets HyperFormula work out a workbook: its constants and formulas alone. */
export function inHyperFormula(workbook: ExcelJS.Workbook, hyper: HyperFormula): Cells {
  const sheets: Record<string, unknown[][]> = {};
  for (const sheet of workbook.worksheets) {
    const rows = Array.from({ length: sheet.rowCount }, () =>
      Array.from<unknown>({ length: sheet.columnCount }).fill(null),
    );
    sheet.eachRow((row, at) =>
      row.eachCell((cell) => {
        const line = rows[at - 1];
        if (line !== undefined)
          line[Number(cell.col) - 1] = cell.formula === undefined ? plain(cell) : `=${cell.formula}`;
      }),
    );
    sheets[sheet.name] = rows;
  }
  const names = workbook.definedNames.model.map(({ name, ranges }) => ({
    name,
    expression: `=${ranges[0]}`,
  }));
  // Nothing is rounded on the way.
  const options = { licenseKey: 'gpl-v3', smartRounding: false, precisionEpsilon: Number.MIN_VALUE };
  const engine = hyper.buildFromSheets(sheets, { ...options, maxColumns: 2_000, maxRows: 10_000 }, names);
  return new Map(
    workbook.worksheets.map((sheet) => {
      const worked = new Map<string, number | string>();
      const id = engine.getSheetId(sheet.name) ?? -1;
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.formula === undefined) return;
          const value = engine.getCellValue({
            sheet: id,
            row: Number(cell.row) - 1,
            col: Number(cell.col) - 1,
          });
          worked.set(cell.address, typeof value === 'number' ? value : String(value));
        }),
      );
      return [sheet.name, worked];
    }),
  );
}
