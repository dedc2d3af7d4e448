import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, expect } from 'vitest';
import { fileCommands } from '../../electron/features/files/command';
import { importCommand } from '../../electron/features/importing/command';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { newFolder } from '../tidy-up';
import { commandLine } from './command-line';

/** A file that a test makes: lines of text, or the cells of sheets by their names. */
export type MadeFile = readonly string[] | Readonly<Record<string, readonly (readonly Cell[])[]>>;
type Cell = string | number | null;

/**
 * Imports made files into an empty project, for tests that look at what would be stored.
 * @param partsAreTold whether whose statistics it is of, and the part of a country or material, stand behind the kind of a figure
 */
export function importsOfMadeFiles(partsAreTold = false) {
  const { lodestone } = commandLine([importCommand, ...fileCommands], readingPart);
  let empty: Buffer;
  beforeAll(async () => {
    const file = join(newFolder(), 'plan.lodestone');
    expect((await lodestone(['new', file, '--sample', 'empty', '--who', 'analyst'])).code).toBe(0);
    empty = readFileSync(file);
  });

  /** What an import would store, "B2 CHN REE 2031 5 tonnes production", or the code of its refusal; rows that are rejected store nothing. */
  return async function storedBy(file: string, made: MadeFile, options: string): Promise<readonly string[]> {
    const project = join(newFolder(), 'plan.lodestone');
    writeFileSync(project, empty);
    const path = join(newFolder(), file);
    await write(path, made);
    const said = [...options.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    const { out } = await lodestone(['import', path, '--project', project, '--dry-run', '--json', ...said]);
    const answer = JSON.parse(out);
    if (answer.ok !== true) return [answer.error.code];
    return (answer.result.rows as Row[]).flatMap((row) =>
      row.kind === 'new' ? (storedIn(row, partsAreTold) ?? []) : [],
    );
  };
}

async function write(path: string, made: MadeFile): Promise<void> {
  if (isLines(made)) return writeFileSync(path, `${made.join('\n')}\n`);
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(made))
    workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  await workbook.xlsx.writeFile(path);
}

const isLines = (made: MadeFile): made is readonly string[] => Array.isArray(made);

/** A row of the answer of an import. */
interface Row {
  readonly kind: string;
  readonly cell: string;
  readonly countryId: string | null;
  readonly set: { readonly materialId: string; readonly year: number } | null;
  readonly figure?: {
    readonly materialId: string;
    readonly year: number;
    readonly kind: string;
    readonly at: string | null;
    readonly economyId: string | null;
  };
  readonly after: { readonly value: number; readonly as: string } | null;
}

function storedIn({ cell, countryId, set, figure, after }: Row, isTold: boolean): string | null {
  if (after === null) return null;
  const { materialId, year } = set ?? figure ?? {};
  const whose = isTold && figure?.economyId != null ? [`of ${figure.economyId}`] : [];
  const at = isTold && figure?.at != null ? [figure.at] : [];
  const kind = figure === undefined || figure === null ? [] : [figure.kind, ...whose, ...at];
  return [cell, countryId ?? '-', materialId, year, after.value, after.as, ...kind].join(' ');
}
