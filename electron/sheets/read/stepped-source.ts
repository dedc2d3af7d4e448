import { type RawRow, textCell } from '@shared/base/sheet-cell';
import type { StepTally } from '@shared/features/importing/inspection';
import type { Mapping } from '@shared/model/mapping';
import type { TableStep } from '@shared/model/table-steps';
import { StepRun } from '../../importing/recipe/apply-steps';
import type { FilterNews } from '../../importing/recipe/filter-news';
import { FilteredRows } from '../../importing/recipe/filtered-rows';
import { headerEndingAt } from '../../importing/recipe/header-rows';
import type { Vocabulary } from '../../importing/values/vocabulary';
import type { SheetSource } from './sheet-source';

/** A source whose sheet comes as the steps of a recipe leave it. */
interface SteppedSource extends SheetSource {
  /** Columns that steps add at the right, with their names. */
  readonly added: readonly { readonly column: number; readonly head: string }[];
  /** What the steps did in the rows that were handed out last, and which filters met other values than before. */
  readonly done: () => {
    readonly tallies: readonly StepTally[];
    readonly news: readonly FilterNews[];
    readonly steps: readonly TableStep[];
  };
}

/**
 * Lays the steps of a mapping over the rows below its header. Rows that are left out come with the step that did it;
 * columns that are added stand at the right, with their names in the last row of the header.
 * @throws Refusal `refusal.import.keepColumn` where a step names a column that is not there
 */
export async function steppedSource(
  source: SheetSource,
  mapping: Mapping,
  file: string,
  vocabulary: Vocabulary,
): Promise<SteppedSource> {
  const { sheet, headerRow, steps = null } = mapping;
  const lastRow = mapping.lastRow ?? Number.POSITIVE_INFINITY;
  const none = { tallies: [], news: [], steps: [] };
  if (steps === null || steps.length === 0) return { ...source, added: [], done: () => none };
  const above: RawRow[] = [];
  for await (const batch of source.rows(sheet)) {
    above.push(...batch);
    if ((above.at(-1)?.row ?? 0) >= headerRow + 3) break;
  }
  const { texts } = headerEndingAt(above, headerRow, vocabulary, mapping.headerFirst);
  const begun = () => new StepRun(steps, texts, { file, sheet });
  let run = begun();
  const added = [...run.heads].filter(([column]) => !texts.has(column));
  return {
    ...source,
    added: added.map(([column, head]) => ({ column, head })),
    async coded(name) {
      const coded = await source.coded(name);
      if (coded === null || name !== sheet) return coded;
      run = begun();
      const { filtered: columns } = run;
      if (columns === null) return null;
      return { ...coded, filtered: new FilteredRows(coded.rows, run, columns, headerRow, lastRow) };
    },
    done: () => ({ tallies: run.tallies, news: run.news, steps: run.recorded }),
    async *rows(name) {
      if (name !== sheet) return yield* source.rows(name);
      run = begun();
      for await (const batch of source.rows(name))
        yield batch.map((row) =>
          row.row > headerRow && row.row <= lastRow
            ? run.take(row)
            : row.row === headerRow
              ? withHeads(row, added)
              : row,
        );
    },
  };
}

function withHeads(row: RawRow, added: readonly (readonly [number, string])[]): RawRow {
  if (added.length === 0) return row;
  const cells = [...row.cells];
  for (const [column, text] of added) cells[column - 1] = textCell(text);
  return { ...row, cells };
}
