import { MARKS } from '@shared/base/certainty';
import { nameIn } from '@shared/model/catalogue';
import { ORIGIN_FORMAT, ORIGIN_SHEET, type OriginRow } from '@shared/model/workbook-origin';
import type ExcelJS from 'exceljs';
import { fixedAddress, fixedRange, quotedSheet } from './cell-address';
import type { ScenarioWorkbookContent } from './content';
import { Sheet } from './sheet';
import { FORMAT } from './styles';
import type { WorkbookBuilder } from './workbook-builder';
import { constantsOf, formulaBlocks, formulaColumns, labelColumns } from './written-cells';

/**
 * A hidden sheet that says which cell is which figure of which scenario, and what it was: what an edited workbook is
 * held against when it comes back. Places are told by formulas too, so that they follow rows and columns that are put
 * in or taken out, and a sheet that is renamed. It repeats only what the sheets show.
 */
export function writeOrigins(builder: WorkbookBuilder, { meta, scenarios }: ScenarioWorkbookContent): void {
  const worksheet = builder.workbook.addWorksheet(ORIGIN_SHEET, { state: 'veryHidden' });
  const sheet = new Sheet(builder, worksheet);
  sheet.putRow(1, 1, [ORIGIN_FORMAT, meta.projectId, meta.headHash, meta.createdAt], 'text', FORMAT.text);
  const marks = new Set(MARKS.map((mark) => builder.t(`mark.${mark}`)));
  let row = 2;
  const tell = (kind: OriginRow, anchor: Anchor | null, ...facts: readonly (string | number | null)[]) => {
    sheet.put(row, 1, kind, 'text', FORMAT.text);
    // Not one of the formulas that the workbook is counted by: it only follows a place.
    if (anchor !== null) worksheet.getCell(row, 2).value = anchor as ExcelJS.CellFormulaValue;
    for (const [index, fact] of facts.entries())
      sheet.put(
        row,
        3 + index,
        fact,
        typeof fact === 'number' ? 'fixed' : 'text',
        typeof fact === 'number' ? FORMAT.general : FORMAT.text,
      );
    row++;
  };
  for (const { resolved } of scenarios)
    tell('scenario', null, resolved.scenario.id, nameIn(builder.language, resolved.scenario));
  for (const material of new Set(scenarios.flatMap(({ stocksLeftOut }) => stocksLeftOut)))
    tell('leftOut', null, material);
  for (const { name, worksheet: written } of builder.sheets) {
    const own = builder.inputs.filter((input) => input.sheet === name);
    if (own.length === 0) {
      for (const block of formulaBlocks(written)) tell('block', rangeAnchor(name, ...block), name);
    } else {
      for (let column = 1; column <= written.columnCount; column++)
        tell('column', cellAnchor(name, 1, column), name, column);
      written.eachRow((each, at) => {
        const taken = own.filter((input) => input.row === at).map(({ column }) => column);
        const labels = labelColumns(each, taken, marks);
        tell(
          'row',
          cellAnchor(name, at, 1),
          name,
          at,
          [...labels.keys()].join(' '),
          formulaColumns(each).join(' '),
          ...labels.values(),
        );
      });
    }
  }
  // How many constants there are may hang on the results; they stand behind all that points at a place.
  for (const { name, worksheet: written } of builder.sheets)
    for (const constant of constantsOf(
      written,
      builder.inputs.filter((input) => input.sheet === name),
    ))
      tell('constant', null, name, ...constant);
  for (const { sheet: name, row: at, column, value, rule, origin } of builder.inputs) {
    const origins = origin === null ? [] : [origin.scenarioId, origin.field, ...origin.keys];
    tell('input', null, name, at, column, value, rule, ...origins);
  }
}

/** A formula that a spreadsheet program keeps pointing at its place, and its result. */
interface Anchor {
  readonly formula: string;
  readonly result: number;
}

function cellAnchor(sheet: string, row: number, column: number): Anchor {
  return { formula: `ROW(${quotedSheet(sheet)}!${fixedAddress(row, column)})`, result: row };
}

function rangeAnchor(sheet: string, ...block: readonly [number, number, number, number]): Anchor {
  const [top, , bottom] = block;
  return { formula: `ROWS(${quotedSheet(sheet)}!${fixedRange(...block)})`, result: bottom - top + 1 };
}
