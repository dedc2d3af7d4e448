import type { Saying } from '../../report/saying';
import { type Report, reportTable } from '../../report/table';
import type { Thing } from './contract';
import { type FormResult, UNITS_OF } from './form-results';

const COLUMNS = {
  result: { title: 'form.result', format: 'text' },
  of: { title: 'brief.verified.name', format: 'text', missing: null },
  value: { title: 'form.value', format: 'text', missing: null },
  units: { title: 'form.units', format: 'text' },
} as const;

/** What a form can hold: each result by its key, without the scenario that all of them are of. */
export function formResultsReport(results: readonly FormResult[]): Report {
  return {
    tables: [
      reportTable({
        key: 'results',
        title: 'form.results',
        columns: COLUMNS,
        rows: results.map((result) => ({
          key: result.id,
          cells: {
            result: { text: [result.table, result.row, result.column].map(encodeURIComponent).join('/') },
            of: result.of === null ? null : called(result.of),
            value: valueSaying(result),
            units: UNITS_OF[result.kind].map((unit) => ({ text: unit })),
          },
        })),
      }),
    ],
  };
}

function valueSaying({ value }: FormResult): Saying | null {
  if (value === null) return null;
  if (typeof value === 'object') return called(value);
  return { text: String(value) };
}

const called = ({ nameEn, nameJa }: Thing): Saying => ({ nameEn, nameJa });
