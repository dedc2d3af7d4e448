import type { BarChart, BarFill } from './chart';
import { chartSpaceXml, escaped } from './chart-xml';

const NAMES_AXIS = 333_333_333;
const DATES_AXIS = 444_444_444;

/** As on the brief: upright stripes where something is reduced, black where it stands. They are told apart in grey. */
const FILLS: Readonly<Record<BarFill, string>> = {
  none: '<a:noFill/>',
  striped:
    '<a:pattFill prst="narVert"><a:fgClr><a:srgbClr val="1C2126"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>',
  black: '<a:solidFill><a:srgbClr val="1C2126"/></a:solidFill>',
};

/** A chart of bars that lie as DrawingML. Source: ECMA-376 part 1, 21.2.2.16 (barChart). */
export function barChartXml({ title, series, axis }: BarChart, font: string): string {
  const bars = series.map(
    ({ name, categories, values, fill }, index) =>
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escaped(name)}</c:v></c:tx><c:spPr>${FILLS[fill]}<a:ln><a:noFill/></a:ln></c:spPr><c:invertIfNegative val="0"/><c:cat><c:strRef><c:f>${escaped(categories)}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${escaped(values)}</c:f></c:numRef></c:val></c:ser>`,
  );
  const plot = `<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${bars.join('')}<c:gapWidth val="40"/><c:overlap val="100"/><c:axId val="${NAMES_AXIS}"/><c:axId val="${DATES_AXIS}"/></c:barChart>${namesAxisXml()}${datesAxisXml(axis)}`;
  return chartSpaceXml({ title, plot, legend: legendXml(series.map(({ fill }) => fill)) }, font);
}

/** From the top down, as the rows of the table stand. */
const namesAxisXml = () =>
  `<c:catAx><c:axId val="${NAMES_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="700"/></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr><c:crossAx val="${DATES_AXIS}"/><c:crosses val="min"/><c:auto val="0"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`;

/** Along the foot: it crosses the names at their last. */
const datesAxisXml = ({ from, to, step, format }: BarChart['axis']) =>
  `<c:valAx><c:axId val="${DATES_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:max val="${to}"/><c:min val="${from}"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="DFE1DC"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${NAMES_AXIS}"/><c:crosses val="max"/><c:crossBetween val="between"/><c:majorUnit val="${step}"/></c:valAx>`;

function legendXml(fills: readonly BarFill[]): string {
  const hidden = fills.flatMap((fill, index) =>
    fill === 'none' || fills.indexOf(fill) < index
      ? [`<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`]
      : [],
  );
  return `<c:legend><c:legendPos val="b"/>${hidden.join('')}<c:overlay val="0"/></c:legend>`;
}
