import type { ReportMessage } from '../../report/report-message';
import { type Report, reportTable } from '../../report/table';
import { type FormResult, UNITS_OF } from './form-results';
import { resultName } from './result-name';

const COLUMNS = {
  result: { title: 'form.result', format: 'text' },
  name: { title: 'form.map.result', format: 'text' },
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
            name: resultName(result),
            value: valueMessage(result),
            units: unitsMessage(result.kind),
          },
        })),
      }),
    ],
  };
}

/** A value as a form shows it, in the unit that is usual for it. */
function valueMessage({ kind, value }: FormResult): ReportMessage | null {
  if (value === null) return null;
  if (typeof value === 'object') return { nameEn: value.nameEn, nameJa: value.nameJa };
  if (typeof value === 'string') return { text: value };
  if (kind === 'yen') return { format: 'money', value };
  return kind === 'mass'
    ? { format: 'mass', value }
    : { format: 'exact', value: Math.round(value * 10) / 10 };
}

/** The units that can be asked for, by the words that ask for them; of one alone, what it is. */
function unitsMessage(kind: FormResult['kind']): ReportMessage {
  const units = UNITS_OF[kind];
  if (units.length === 1) return `form.unit.${units[0]}`;
  if (kind === 'mass') return units.map((unit) => ({ text: unit }));
  return units.map((unit) => ({
    key: 'form.unit.asked',
    with: { asked: { text: unit }, unit: `form.unit.${unit}` },
  }));
}
