import type { Element } from './xml-tree';

/**
 * The order in which the children of an element stand. Source: ECMA-376 part 1, annex A (sml.xsd: CT_Worksheet,
 * CT_Workbook, CT_Stylesheet; dml-chart.xsd: CT_ChartSpace, CT_Chart, CT_LineSer, CT_AreaSer, CT_DateAx, CT_ValAx;
 * dml-spreadsheetDrawing.xsd), recalled and typed here, as far as the parts are written.
 */
const ORDER: Readonly<Record<string, string>> = {
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
  sheetView: 'pane selection pivotSelection extLst',
  c: 'f v is extLst',
  dataValidation: 'formula1 formula2',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  xf: 'alignment protection extLst',
  border: 'start end left right top bottom diagonal vertical horizontal',
  'c:chartSpace':
    'c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotSource c:protection c:chart c:spPr c:txPr c:externalData c:printSettings',
  'c:chart':
    'c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs',
  'c:plotArea': 'c:layout c:areaChart c:lineChart c:barChart c:catAx c:dateAx c:valAx c:dTable c:spPr',
  'c:areaChart': 'c:grouping c:varyColors c:ser c:dLbls c:dropLines c:axId',
  'c:barChart': 'c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId',
  'c:lineChart':
    'c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId',
  'c:ser':
    'c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:marker c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:smooth',
  'c:catAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl',
  'c:dateAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:auto c:lblOffset c:baseTimeUnit c:majorUnit c:majorTimeUnit c:minorUnit c:minorTimeUnit',
  'c:valAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossBetween c:majorUnit c:minorUnit c:dispUnits',
  'c:scaling': 'c:logBase c:orientation c:max c:min',
  'c:title': 'c:tx c:layout c:overlay c:spPr c:txPr',
  'c:legend': 'c:legendPos c:legendEntry c:layout c:overlay c:spPr c:txPr',
  'c:numRef': 'c:f c:numCache',
  'a:ln': 'a:noFill a:solidFill a:gradFill a:prstDash a:round a:headEnd a:tailEnd',
  'a:rPr': 'a:ln a:noFill a:solidFill a:latin a:ea a:cs a:sym',
  'a:defRPr': 'a:ln a:noFill a:solidFill a:latin a:ea a:cs a:sym',
  'xdr:twoCellAnchor': 'xdr:from xdr:to xdr:graphicFrame xdr:clientData',
  'xdr:from': 'xdr:col xdr:colOff xdr:row xdr:rowOff',
  'xdr:to': 'xdr:col xdr:colOff xdr:row xdr:rowOff',
  'xdr:graphicFrame': 'xdr:nvGraphicFramePr xdr:xfrm a:graphic',
};

/** Children that Excel would not expect where they stand; an element that ORDER does not name is not looked at. */
export function* outOfOrder(element: Element): Generator<string> {
  const wanted = ORDER[element.tag]?.split(' ');
  if (wanted !== undefined) {
    let reached = 0;
    for (const { tag } of element.children) {
      const at = wanted.indexOf(tag);
      if (at < reached) yield at < 0 ? `<${tag}> in <${element.tag}>` : `<${tag}> late in <${element.tag}>`;
      else reached = at;
    }
  }
  for (const each of element.children) yield* outOfOrder(each);
}
