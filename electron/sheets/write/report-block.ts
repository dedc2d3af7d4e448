import { parseIsoDate } from '@shared/base/calendar';
import { serialOfDate } from '@shared/base/day-serial';
import { translator } from '@shared/catalogue/translate';
import type { Formatter, Named } from '@shared/report/report-message';
import { formatted } from '@shared/report/report-message';
import type { Column, Format, Table } from '@shared/report/table';
import { tableValues, type Value } from '@shared/report/words';
import { formats } from '@shared/words/formats';
import { type Block, putBlock } from './block';
import { type Cell, text, value } from './cells';
import { currencyOfContent, massOfContent, type ScenarioWorkbookContent } from './content';
import { referenceNames } from './reference-names';
import type { Sheet } from './sheet';
import { FORMAT } from './styles';

/** How a table of an answer is said in a workbook: dates as a spreadsheet counts them. */
export function reportFormatter(content: ScenarioWorkbookContent): Formatter {
  const { language } = content.meta;
  const mass = massOfContent(content);
  const currency = currencyOfContent(content);
  const t = translator(language, mass, currency);
  const names = referenceNames(content, t);
  return {
    t,
    f: formats(language, mass, currency),
    language,
    nameOf: ({ of, id }: Named) => names[of](id),
  };
}

/** Puts a table of an answer under its title: figures that no formula follows, with heads that name their units. */
export function putReport(sheet: Sheet, top: number, table: Table, formatter: Formatter): Block {
  const { columns, rows } = tableValues(table, formatter);
  const declared = Object.values<Column>(table.columns).flatMap((column) =>
    column.format === 'estimate' ? [column, column] : [column],
  );
  return putBlock(
    sheet,
    top,
    columns.map((head, index) => ({
      head,
      cell: (row: readonly Value[]) => cellOf(row[index] ?? null, declared[index]?.format ?? 'text'),
    })),
    rows,
    { section: formatted(table.title, formatter), height: 44 },
  );
}

function cellOf(found: Value, format: Format): Cell | null {
  if (found === null) return null;
  if (typeof found === 'number') return value(found, FORMATS[format] ?? FORMAT.days);
  const date = format === 'date' ? parseIsoDate(found) : null;
  return date === null ? text(found) : value(serialOfDate(date), FORMAT.date);
}

/** Where one decimal would say too much, or too little. */
const FORMATS: { readonly [F in Format]?: string } = {
  whole: FORMAT.whole,
  money: FORMAT.whole,
  plain: FORMAT.year,
  text: FORMAT.whole,
};
