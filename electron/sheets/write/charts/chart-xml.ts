import type { ChartSeries, LineChart } from './chart';

/** Colours that people with any colour vision tell apart, and a dash beside each (Okabe and Ito). */
const LOOKS = [
  ['1D4F91', 'solid'],
  ['D55E00', 'dash'],
  ['009E73', 'sysDash'],
  ['CC79A7', 'lgDash'],
  ['8A6D00', 'sysDot'],
  ['474F57', 'dashDot'],
] as const;

/** From the lowest edge up: outside, the middle half, outside. */
const BANDS = [null, 'C9DBF2', '8FB4E3', 'C9DBF2'] as const;

const X_AXIS = 111_111_111;
const Y_AXIS = 222_222_222;

/** A chart of lines as DrawingML. Source: ECMA-376 part 1, 21.2 (dml-chart). Text is escaped; addresses are this program's own. */
export function lineChartXml(chart: LineChart, font: string): string {
  const { title, xTitle, yTitle, series, bands = [] } = chart;
  const plot = [
    bandsXml(bands),
    plotXml(series, bands.length),
    dateAxisXml(xTitle, chart.x, font),
    valueAxisXml(yTitle, font),
  ].join('');
  return chartSpaceXml({ title, plot, legend: legendXml(series.length, bands.length) }, font);
}

/** What stands around the plot of any chart. */
export function chartSpaceXml(
  { title, plot, legend }: { readonly title: string; readonly plot: string; readonly legend: string },
  font: string,
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<c:roundedCorners val="0"/><c:chart>',
    titleXml(title, 1100, true, font),
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}</c:plotArea>`,
    legend,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="B7BCB5"/></a:solidFill></a:ln></c:spPr>',
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900">${fontXml(font)}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`,
    '</c:chartSpace>',
  ].join('');
}

const AXES = `<c:axId val="${X_AXIS}"/><c:axId val="${Y_AXIS}"/>`;

/** Areas one on the other; the lowest is not filled: what lies on it begins at its edge. */
function bandsXml(bands: readonly ChartSeries[]): string {
  if (bands.length === 0) return '';
  const series = bands.map((band, index) => seriesXml(band, index, bandLook(index))).join('');
  return `<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>${series}${AXES}</c:areaChart>`;
}

function plotXml(series: readonly ChartSeries[], before: number): string {
  const lines = series
    .map((line, index) => `${seriesXml(line, before + index, lineLook(index), '<c:smooth val="0"/>')}`)
    .join('');
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/>${AXES}</c:lineChart>`;
}

function lineLook(index: number): string {
  const [colour, dash] = LOOKS[index % LOOKS.length] ?? LOOKS[0];
  return `<c:spPr><a:ln w="19050" cap="rnd"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:prstDash val="${dash}"/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
}

function bandLook(index: number): string {
  const colour = BANDS[index] ?? null;
  const fill = colour === null ? '<a:noFill/>' : `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  return `<c:spPr>${fill}<a:ln><a:noFill/></a:ln></c:spPr>`;
}

function seriesXml({ name, categories, values }: ChartSeries, index: number, look: string, end = ''): string {
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escaped(name)}</c:v></c:tx>${look}`,
    `<c:cat><c:numRef><c:f>${escaped(categories)}</c:f></c:numRef></c:cat>`,
    `<c:val><c:numRef><c:f>${escaped(values)}</c:f></c:numRef></c:val>${end}</c:ser>`,
  ].join('');
}

/** The lowest edge of bands needs no line in the legend. */
function legendXml(series: number, bands: number): string {
  if (series + bands < 2) return '';
  const hidden = bands === 0 ? '' : '<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>';
  return `<c:legend><c:legendPos val="b"/>${hidden}<c:overlay val="0"/></c:legend>`;
}

/** An axis of days, by whole months or by days counted from the start: labels keep clear of each other. */
function dateAxisXml(title: string, { unit, step }: LineChart['x'], font: string): string {
  return [
    `<c:dateAx>${axisStart(X_AXIS, '', 'b')}${titleXml(title, 900, false, font)}`,
    axisEnd(unit === 'months' ? 'yyyy-mm' : '0', Y_AXIS),
    `<c:auto val="0"/><c:lblOffset val="100"/><c:baseTimeUnit val="days"/><c:majorUnit val="${step}"/><c:majorTimeUnit val="${unit}"/></c:dateAx>`,
  ].join('');
}

function valueAxisXml(title: string, font: string): string {
  const grid =
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="DFE1DC"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  return `<c:valAx>${axisStart(Y_AXIS, '<c:min val="0"/>', 'l')}${grid}${titleXml(title, 900, false, font)}${axisEnd('#,##0.###', X_AXIS)}<c:crossBetween val="midCat"/></c:valAx>`;
}

const axisStart = (id: number, least: string, position: 'b' | 'l') =>
  `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${least}</c:scaling><c:delete val="0"/><c:axPos val="${position}"/>`;
const axisEnd = (format: string, crossing: number) =>
  `<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${crossing}"/><c:crosses val="autoZero"/>`;

function titleXml(text: string, size: number, bold: boolean, font: string): string {
  const run = `sz="${size}" b="${bold ? 1 : 0}"`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${run}/></a:pPr><a:r><a:rPr lang="en-US" ${run}>${fontXml(font)}</a:rPr><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

const fontXml = (font: string) => `<a:latin typeface="${font}"/><a:ea typeface="${font}"/>`;

/** A person's words as XML text or attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
