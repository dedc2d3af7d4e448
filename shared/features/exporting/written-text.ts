import type { Translate } from '../../base/message';
import type { TableRuleReport } from '../../model/table-rules';
import type { WorkbookForm } from '../../model/workbook-form';
import type { PlannedWorkbook, WrittenWorkbook } from './contract';

/** One sentence on what was written, by its form: for the window and the command line alike. */
export function writtenText(t: Translate, written: WrittenWorkbook, form: WorkbookForm): string {
  const { name, sheets, formulas, byMonth, rows, contents } = written;
  switch (form.kind) {
    case 'live':
      return said(
        t('exporting.written.live', {
          name,
          sheets: sheets.length,
          formulas: formulas.toLocaleString('en'),
        }),
        coarserText(t, byMonth),
      );
    case 'short':
    case 'values':
      return [
        t(`exporting.written.${form.kind}`, { name, sheets: sheets.length }),
        ...rulesText(t, written.rules ?? []),
      ].join('\n');
    case 'csv':
      return [
        t('exporting.written.csv', {
          name,
          table: t(`workbook.tableName.${form.table}`),
          rows: (rows ?? 0).toLocaleString('en'),
        }),
        ...(contents === '' ? [] : [contents]),
      ].join('\n');
  }
}

/** How many of the rules for machine-readable tables hold, then each that does not, with its first places. */
function rulesText(t: Translate, rules: readonly TableRuleReport[]): string[] {
  if (rules.length === 0) return [];
  const broken = rules.filter(({ places }) => places.length > 0);
  return [
    t('exporting.rules', { held: rules.length - broken.length, rules: rules.length }),
    ...broken.map(({ rule, places }) =>
      t('exporting.ruleBroken', {
        rule: t(`exporting.rule.${rule}`),
        count: places.length,
        places: places.slice(0, 5).join(t('workbook.listSeparator')),
      }),
    ),
  ];
}

/** What a workbook would hold, sheet by sheet: for the dry run of the command line. */
export function plannedText(t: Translate, plan: PlannedWorkbook): string {
  const { sheets, formulas, byMonth } = plan;
  return [
    said(
      t('exporting.planned', { sheets: sheets.length, formulas: formulas.toLocaleString('en') }),
      coarserText(t, byMonth),
    ),
    ...sheets.map((sheet) => `${sheet.formulas.toLocaleString('en').padStart(9)}  ${sheet.name}`),
  ].join('\n');
}

/** Which materials stand by month for want of space; empty for none. */
export function coarserText(
  t: Translate,
  byMonth: readonly string[],
  nameOf: (materialId: string) => string = (materialId) => materialId,
): string {
  if (byMonth.length === 0) return '';
  return t('exporting.coarser', { materials: byMonth.map(nameOf).join(t('workbook.listSeparator')) });
}

const said = (...sentences: readonly string[]) => sentences.filter((text) => text !== '').join(' ');
