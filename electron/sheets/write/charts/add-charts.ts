import { barChartXml } from './bar-chart-xml';
import type { Chart } from './chart';
import { lineChartXml } from './chart-xml';
import { drawingXml } from './drawing-xml';
import type { Parts } from './pack-zip';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument';

/** The charts of one sheet; `sheet` is its number in the file, counted from 1. */
interface SheetCharts {
  readonly sheet: number;
  readonly charts: readonly Chart[];
}

/**
 * Puts native charts into a workbook that ExcelJS has written, which knows none: a drawing part a sheet, a chart part a
 * chart, and what points to them.
 * @param parts as ExcelJS wrote them, changed in place: worksheets are xl/worksheets/sheet<n>.xml
 */
export function addCharts(
  parts: Parts,
  sheets: readonly SheetCharts[],
  font: string,
  nameOf: (number: number) => string,
): void {
  if (sheets.length === 0) return;
  const overrides: string[] = [];
  let chartNumber = 0;
  for (const [index, { sheet, charts }] of sheets.entries()) {
    const drawing = index + 1;
    const pointers = charts.map((chart, position) => {
      chartNumber++;
      parts.set(`xl/charts/chart${chartNumber}.xml`, Buffer.from(xmlOf(chart, font)));
      overrides.push(override(`/xl/charts/chart${chartNumber}.xml`, `${TYPES}.drawingml.chart+xml`));
      return relation(`rId${position + 1}`, 'chart', `../charts/chart${chartNumber}.xml`);
    });
    parts.set(
      `xl/drawings/drawing${drawing}.xml`,
      Buffer.from(
        drawingXml(
          charts.map(({ place }) => place),
          nameOf,
        ),
      ),
    );
    parts.set(`xl/drawings/_rels/drawing${drawing}.xml.rels`, Buffer.from(relations(pointers.join(''))));
    overrides.push(override(`/xl/drawings/drawing${drawing}.xml`, `${TYPES}.drawing+xml`));
    pointTo(parts, sheet, drawing);
  }
  change(parts, '[Content_Types].xml', (text) => text.replace('</Types>', `${overrides.join('')}</Types>`));
}

const xmlOf = (chart: Chart, font: string) =>
  chart.kind === 'bars' ? barChartXml(chart, font) : lineChartXml(chart, font);

/** The sheet names its drawing after the header and footer and before what may follow (ECMA-376 part 1, 18.3.1.99). */
function pointTo(parts: Parts, sheet: number, drawing: number): void {
  const id = 'rIdCharts';
  change(parts, `xl/worksheets/sheet${sheet}.xml`, (text) =>
    text.replace(/(?=<(?:legacyDrawing|tableParts|extLst)\b|<\/worksheet>)/, `<drawing r:id="${id}"/>`),
  );
  const part = `xl/worksheets/_rels/sheet${sheet}.xml.rels`;
  const pointer = relation(id, 'drawing', `../drawings/drawing${drawing}.xml`);
  if (!parts.has(part)) parts.set(part, Buffer.from(relations(pointer)));
  else change(parts, part, (text) => text.replace('</Relationships>', `${pointer}</Relationships>`));
}

/** @throws Error when the part is missing or has not the place that is looked for: ExcelJS then writes otherwise than it did */
function change(parts: Parts, name: string, edit: (text: string) => string): void {
  const before = parts.get(name)?.toString('utf8');
  const after = before === undefined ? undefined : edit(before);
  if (after === undefined || after === before) throw new Error(`no place for a chart in ${name}`);
  parts.set(name, Buffer.from(after));
}

const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${type}"/>`;
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const relations = (list: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${PACKAGE}">${list}</Relationships>`;
