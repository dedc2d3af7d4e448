import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { columnLetters, type RawRow, textCell } from '@shared/base/sheet-cell';
import type { TableStep } from '@shared/model/table-steps';
import { expect, it } from 'vitest';
import { guessMapping } from '../../../electron/importing/recipe/guess-mapping';
import { inspectFile } from '../../../electron/sheets/read';
import { smallVocabulary } from '../../importing/support/vocabulary';

const FOLDER = join(import.meta.dirname, '../../fixtures/workbooks/files');

/** The first rows of each sheet of a file, as text; none of one that is refused. */
async function sheetsOf(name: string): Promise<readonly (readonly [string, readonly RawRow[]])[]> {
  try {
    const { sheets } = await inspectFile(join(FOLDER, name), {}, smallVocabulary, []);
    return sheets.map(({ name: sheet, rows }) => [
      sheet,
      rows.map((texts, index) => ({ row: index + 1, cells: texts.map(textCell) })),
    ]);
  } catch {
    return []; // why it is refused is not what is looked at here
  }
}

/** Every value of each column below the header; a filter for each. */
function filtersOf(rows: readonly RawRow[], headerRow: number): TableStep[] {
  const below = rows.filter(({ row }) => row > headerRow);
  const width = Math.max(0, ...below.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, index) => index).flatMap((index) => {
    const values = [...new Set(below.map(({ cells }) => cells[index]?.text ?? ''))];
    return values.map(
      (value): TableStep => ({
        step: 'keep',
        is: 'one_of',
        column: columnLetters(index + 1),
        values: [value],
        seen: null,
      }),
    );
  });
}

it.each(readdirSync(FOLDER))('%s: a filter leaves every column what it is', async (name) => {
  for (const [sheet, rows] of await sheetsOf(name)) {
    const fieldsWith = (steps: readonly TableStep[]) => {
      const { mapping } = guessMapping(sheet, rows, smallVocabulary, { steps: [...steps] }, [], name);
      return { columns: mapping.columns, across: mapping.across ?? null };
    };
    const whole = guessMapping(sheet, rows, smallVocabulary, {}, [], name).mapping;
    const plain = fieldsWith([]);
    for (const step of filtersOf(rows, whole.headerRow))
      expect(fieldsWith([step]), JSON.stringify(step)).toEqual(plain);
  }
});
