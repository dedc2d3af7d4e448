import type { Language } from '@shared/base/message';
import type { ProjectTables, RowChange, ScenarioBook } from '@shared/model/plan';
import { put } from '@shared/model/put';
import { TABLE_NAMES, TABLES, type TableName } from '@shared/model/tables';
import { inJapanese } from './sample-notes';
import { readScenarioFile } from './sample-scenario-file';
import { readTableFile } from './table-file';

/**
 * Everything that a bundled sample brings, as one list of rows to put into an empty project, every row behind those it
 * points to.
 * @param folder a folder with one CSV a table and scenarios.json, as described in resources/sample/README.md
 * @param language that of who opens it: free text stands in one language alone
 * @throws Refusal naming file, row and column of the first thing that does not fit
 */
export function loadSample(folder: string, language: Language = 'en'): RowChange[] {
  const book = readScenarioFile(folder);
  const changes = TABLE_NAMES.flatMap((table) =>
    // Table and row belong together by the signature of rowsOf; TypeScript loses that across the union.
    rowsOf(folder, book, table).map((row) => put(table, row)),
  );
  return language === 'ja' ? inJapanese(folder, changes) : changes;
}

function rowsOf<T extends TableName>(
  folder: string,
  book: ScenarioBook,
  table: T,
): readonly ProjectTables[T][] {
  const nested: { readonly [N in TableName]?: readonly ProjectTables[N][] } = {
    scenario: book.scenarios,
    scenarioShock: book.shocks,
    override: book.overrides,
  };
  return nested[table] ?? (TABLES[table].sample ? readTableFile(folder, table) : []);
}
