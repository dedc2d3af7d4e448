import { digitsIn } from '@shared/features/brief/pieces';
import type { KeyedCell, WorkbookKeys } from '@shared/features/brief/workbook-keys';
import { cellAddress } from './cell-address';
import type { ScenarioWorkbookContent } from './content';
import type { WorkbookBuilder } from './workbook-builder';

/** The figures of a book with their keys: numbers, dates, and words that hold a digit. */
export function keyedCells({ keys }: Pick<WorkbookBuilder, 'keys'>): KeyedCell[] {
  return keys.flatMap(({ sheet, row, column, key }): KeyedCell[] => {
    const { value } = sheet.worksheet.getCell(row, column);
    if (typeof value !== 'number' && (typeof value !== 'string' || digitsIn(value).length === 0)) return [];
    return [{ sheet: sheet.name, cell: cellAddress(row, column), ...key, value }];
  });
}

/** What a short workbook carries inside itself, as text. */
export function keysOfBook(
  builder: WorkbookBuilder,
  { meta, scenarios, materials }: ScenarioWorkbookContent,
): string {
  const keys: WorkbookKeys = {
    format: 'lodestone-workbook',
    formatVersion: 1,
    language: meta.language,
    projectId: meta.projectId,
    headHash: meta.headHash,
    madeAt: meta.createdAt,
    version: meta.appVersion,
    request: {
      scenarioIds: scenarios.map(({ resolved }) => resolved.scenario.id),
      materials: [...materials],
      redact: meta.redacted,
      mark: meta.classification,
      author: meta.who,
    },
    cells: keyedCells(builder),
  };
  return JSON.stringify(keys);
}
