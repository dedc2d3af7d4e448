import { basename } from 'node:path';
import type { Language } from '@shared/base/message';
import { Refusal } from '@shared/base/refusal';
import { valuesOf } from '@shared/base/values-of';
import { translator } from '@shared/catalogue/translate';
import type { WrittenTables } from '@shared/features/recovery/contract';
import { cellText } from '@shared/model/cells';
import { ANY_TABLE } from '@shared/model/tables';
import { namesIn } from '@shared/report/names';
import { type Report, reportTable } from '@shared/report/table';
import { formats } from '@shared/words/formats';
import type { Session } from '../../plan/session';
import type { ReadableTable } from '../../store/recovery/recovery-api';

/**
 * Writes the tables of a damaged file as values, as far as they can be read: a workbook with a sheet each, or CSV.
 * @throws Refusal `refusal.recovery.nothingLeft`; refusal.export.*: a file that cannot be written
 */
export async function writeRemaining(
  session: Session,
  path: string,
  out: string,
  language: Language,
): Promise<WrittenTables & { readonly files: readonly string[] }> {
  const tables = (await session.workbench.recovery.tables(path)).filter(({ rows }) => rows.length > 0);
  const file = basename(path);
  if (tables.length === 0) throw new Refusal('refusal.recovery.nothingLeft', { file }, { file });
  const { writeReport } = await import('../../sheets/write/write-report');
  const formatter = {
    t: translator(language),
    f: formats(language),
    language,
    nameOf: namesIn(null, language),
  };
  const isSecret = tables.some(({ table, rows }) => rows.some(ANY_TABLE[table].isSecret));
  const contents = isSecret ? formatter.t('contents.secretStocks') : '';
  const files = await writeReport(remainingReport(tables, language), out, formatter, language, contents);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  return { name: basename(out), rows, contents, files };
}

function remainingReport(tables: readonly ReadableTable[], language: Language): Report {
  return {
    tables: tables.map(({ table, rows }) => {
      const { fields, words } = ANY_TABLE[table];
      const columns = Object.entries(fields).map(
        ([name, field]) =>
          [name, { title: { text: name }, format: field.kind === 'number' ? 'exact' : 'text' }] as const,
      );
      return reportTable({
        key: table,
        title: { text: words[language] },
        columns: Object.fromEntries(columns.map(([name, column]) => [name, { ...column, missing: null }])),
        rows: rows.map((row) => ({
          key: row.id,
          cells: Object.fromEntries(
            Object.entries(fields).map(([name, field]) => {
              const value = valuesOf(row)[name] ?? null;
              if (value === null) return [name, null];
              if (field.kind === 'number') return [name, Number(value)];
              return [name, { text: cellText(field, value) }];
            }),
          ),
        })),
      });
    }),
  };
}
