import type { IsoDate } from '@shared/base/calendar';
import type { FigureKind } from '@shared/base/figure-kind';
import { isBlank } from '@shared/base/fold-text';
import { isRest } from '@shared/base/is-rest';
import { cellAddress, cellAt, type RawRow, shownText } from '@shared/base/sheet-cell';
import type { Stage } from '@shared/base/stage';
import type { LeftOutReason } from '@shared/features/importing/diff';
import { takesKind } from '@shared/features/importing/targets';
import { holdsFigures, IMPORT_FIELDS } from '@shared/model/import-fields';
import type { Mapping } from '@shared/model/mapping';
import type { MaterialId } from '@shared/model/material';
import { readUnitCell } from '../values/find-unit';
import { goodsOfCode, unknownMaterial } from '../values/goods-code';
import { knownMineral } from '../values/known-minerals';
import { farFromKnown } from '../values/known-prices';
import { materialOf } from '../values/material-of';
import { moneyUnit } from '../values/money-unit';
import { ofHundredKilograms } from '../values/named-unit';
import { bareName } from '../values/new-names';
import { periodOf } from '../values/period-header';
import { isBelowFloor } from '../values/price-floors';
import { findStage, stageBehind } from '../values/stage-names';
import { findCountry, findMaterial, type Vocabulary } from '../values/vocabulary';
import { isWithin } from '../values/world-output';
import { beyondWorld } from './beyond-world';
import { dayIn } from './daily-columns';
import { amountOf, MONEY } from './figure-amount';
import {
  checkStockPlace,
  countryCell,
  countryOfFigure,
  economyOfFigure,
  groupNamed,
  isOfWorldByHead,
  namedPart,
  partCell,
} from './figure-place';
import { FigureRow, kindCell, kindOf, type SaidText } from './figure-row';
import { monthOfRow } from './month-of-row';
import type { ReadRow } from './read-row';
import { isOtherStage, readYearOf, stageMeant } from './read-set';
import { readSupplier } from './read-supplier';
import { fieldCell, type RowContext, rememberRow, wordsOf } from './row-context';
import { isInMoney } from './row-rules';
import type { SupplierReference } from './supplier-reference';

/**
 * The meaning of a row whose figure goes into another table than that of shares: published series, prices, stocks, demands,
 * capacities. Rows have to come in the order of the sheet.
 */
export function readFigure(
  row: RawRow,
  mapping: Mapping,
  vocabulary: Vocabulary,
  context: RowContext,
): ReadRow {
  const figure = new FigureRow(row, mapping, vocabulary, context);
  const kind = kindOf(figure);
  const land = countryCell(figure);
  const leftOut = whyLeftOut(figure, kind) ?? groupNamed(figure, land);
  if (leftOut !== null) {
    rememberRow(row, context);
    return { kind: 'left_out', row: row.row, reason: leftOut };
  }
  const blank = context.target === 'series' ? blankFigure(row, context) : null;
  if (blank !== null) {
    rememberRow(row, context);
    return { kind: 'left_out', row: row.row, reason: 'blank', cell: blank };
  }
  const isByHead = isOfWorldByHead(figure);
  const countryId = countryOfFigure(figure, land, isByHead);
  const material = figure.said('material');
  const materialId = materialOfFigure(figure, material);
  const economyId = economyOfFigure(figure, isByHead);
  const stage = stageOfFigure(figure, kind, material);
  const { year, day } = timeOfFigure(figure);
  const at = namedPart(figure);
  const part = partCell(figure);
  checkStockPlace(figure, land, countryId, economyId);
  const amount = readAmount(figure, kind, year, material, materialId);
  if (
    amount.valueCell !== null &&
    amount.value?.unit === 'tonnes' &&
    amount.value.basis !== null &&
    kind !== null
  ) {
    const mass = { tonnes: amount.value.value, basis: amount.value.basis };
    const beyond = beyondWorld(row.row, amount.valueCell, { material: materialId, kind, mass }, context);
    if (beyond !== null) figure.problems.push(beyond);
  }
  const supplier = part === null ? supplierOfCapacity(figure, stage, materialId) : null;
  if (context.target === 'capacity' && stage === null) figure.error(null, 'import.stage.missing');
  const note = wordsOf(row, 'note', context);
  const source = wordsOf(row, 'source', context);
  rememberRow(row, context);
  const { problems } = figure;
  const { value, valueCell } = amount;
  const hasFailed = problems.some(({ level }) => level === 'error');
  if (hasFailed || kind === null || materialId === null || value === null || valueCell === null)
    return { kind: 'rejected', row: row.row, problems };
  const month = isDated(context) ? monthOfRow(row, context) : null;
  return {
    kind: 'figure',
    figure: {
      row: row.row,
      kind,
      materialId,
      code: material === null ? null : codeOf(figure, material),
      stage,
      countryId,
      economyId,
      year,
      month,
      day,
      span: month === null ? 'year' : isQuarter(row, context) ? 'quarter' : context.span,
      supplier,
      value: value.value,
      unit: value.unit,
      basis: value.basis,
      measure: amount.measure ?? null,
      mark: amount.mark,
      at,
      valueCell: valueCell.address,
      source,
      note: [note, amount.note].filter((text) => text != null).join('; ') || null,
    },
    warnings: problems,
  };
}

/**
 * The cell of a figure that a statistic does not have: blank, it says nothing and asks for nothing where the row says of which year it
 * would be. A name without a year can be a heading that nobody knows. Null for any other.
 */
function blankFigure(row: RawRow, { columns }: RowContext): string | null {
  const isFilled = (column: number) => {
    const { text, fault } = cellAt(row, column);
    return !isBlank(text) || fault !== null;
  };
  const figures = IMPORT_FIELDS.filter(holdsFigures).flatMap((field) => columns.get(field) ?? []);
  const [first] = figures;
  if (first === undefined || figures.some(isFilled)) return null;
  return (columns.get('year') ?? []).some(isFilled) ? cellAddress(row.row, first) : null;
}

/** Whether the time of a row is a quarter by itself: Q3 2026. */
function isQuarter(row: RawRow, context: RowContext): boolean {
  const at = fieldCell(row, 'year', context);
  return at !== null && periodOf(shownText(at.cell))?.months === 3;
}

/** Why a row is none of the table: its figure counts something that the table does not keep. */
function whyLeftOut(figure: FigureRow, kind: FigureKind | null): LeftOutReason | null {
  if (kind !== null && !takesKind(figure.context.target, kind)) return 'other_kind';
  if (kind !== null && !MONEY.has(kind) && isInMoney(figure.row, figure.context)) return 'money';
  if (kind === 'value' && isInMass(figure)) return 'other_kind';
  if (kind !== null) return null;
  const at = kindCell(figure.row, figure.context);
  return figure.error(at, 'import.counts.unknown', { text: at?.cell.text ?? '' });
}

/** Whether the unit of a row is one of mass, and nothing else says the money of its figure. */
function isInMass({ row, mapping, context }: FigureRow): boolean {
  const unit = fieldCell(row, 'unit', context)?.cell.text ?? '';
  const at = fieldCell(row, 'quantity', context);
  const head = at === null ? '' : (context.headerTexts.get(at.column) ?? '');
  const isMass = readUnitCell(unit).kind === 'mass' || ofHundredKilograms(unit) !== null;
  return (
    isMass && mapping.money == null && moneyUnit(head) === null && moneyUnit(at?.cell.text ?? '') === null
  );
}

/** The material of a figure; null with a problem told. A column that says what is counted may name another than was chosen. */
function materialOfFigure(figure: FigureRow, material: SaidText | null): MaterialId | null {
  const { row, vocabulary, context } = figure;
  if (material === null) return figure.error(null, 'import.material.missing');
  const goods = goodsOfCode(vocabulary, material.text, economyMeant(figure));
  if (goods?.isMixed === true)
    return figure.error(material.at, 'import.material.mixedCode', { text: material.text, goods: goods.name });
  const materialId = goods?.materialId ?? findMaterial(vocabulary, material.text);
  const counted = kindCell(row, context);
  const isOfFile = material.at === null && counted !== null;
  if (isOfFile && isOther(materialOf([counted.cell.text], vocabulary), materialId))
    figure.error(counted, 'import.material.other', { text: counted.cell.text, chosen: material.text });
  else if (isOther(materialInPart(figure, material, materialId), materialId)) {
    const at = fieldCell(row, 'breakdown', context);
    figure.error(at, 'import.material.other', { text: at?.cell.text ?? '', chosen: material.text });
  } else if (materialId === null) {
    const [code, params] = unknownMaterial(material.text, goods);
    const isUnheaded = code === 'import.material.unknown' && !isHeaded(material, context);
    figure.error(material.at, isUnheaded ? 'import.material.unheaded' : code, params);
  }
  return materialId;
}

/** The material that a part without a head is called by, where one was said of the whole file: a mineral among its uses is none of them, unless the whole sums it up. */
function materialInPart(
  { row, vocabulary, context }: FigureRow,
  { at }: SaidText,
  whole: MaterialId | null,
): string | null {
  const part = at === null ? fieldCell(row, 'breakdown', context) : null;
  if (part === null || !isBlank(context.headerTexts.get(part.column) ?? '')) return null;
  const name = bareName(part.cell.text);
  const named = findMaterial(vocabulary, name) ?? knownMineral(name)?.symbol ?? null;
  return named !== null && isWithin(named, whole) ? null : named;
}

/** Whether a name is one of a material for certain: among headings there stand groups of uses and parts too, and "Other" is none. */
function isHeaded({ at, text }: SaidText, { headings }: RowContext): boolean {
  if (at === null || knownMineral(bareName(text)) !== null) return true;
  return !isRest(text) && headings.get('material') !== at;
}

/** Whether a row names another material than was said of the file. */
const isOther = (named: string | null, said: MaterialId | null): boolean => named !== null && named !== said;

/** Whose customs a code may be of; null where nothing says it. */
function economyMeant(figure: FigureRow): string | null {
  const at = fieldCell(figure.row, 'economy', figure.context);
  const text = at?.cell.text ?? figure.mapping.economy ?? '';
  return findCountry(figure.vocabulary, text);
}

function codeOf(figure: FigureRow, { text }: SaidText): string | null {
  return goodsOfCode(figure.vocabulary, text, economyMeant(figure))?.code ?? null;
}

/** The stage of a figure: of its code, else as it is said; null where nothing says it, or with a problem told. */
function stageOfFigure(figure: FigureRow, kind: FigureKind | null, material: SaidText | null): Stage | null {
  const coded =
    material === null ? null : goodsOfCode(figure.vocabulary, material.text, economyMeant(figure));
  if (coded?.stage != null) return coded.stage;
  const said = figure.said('stage');
  if (said === null) return material?.at == null ? null : (stageBehind(material.text)?.stage ?? null);
  const stage = (said.at === null ? stageOfColumn(figure) : null) ?? stageMeant(said.text, figure.context);
  if (stage === null) return figure.error(said.at, 'import.stage.unknown', { text: said.text });
  const isOfFile = said.at === null && kind === 'production';
  if (isOfFile && material !== null && isOtherStage(material, stage))
    figure.error(material.at, 'import.stage.otherwise', { text: material.text });
  return stage;
}

/** The stage that the head of a column across says against that of the whole file, where others say another: "Refinery production" beside "Mine production". */
function stageOfColumn({ row, context }: FigureRow): Stage | null {
  const at = context.given.has('breakdown') ? fieldCell(row, 'quantity', context) : null;
  return at === null ? null : findStage(context.headerTexts.get(at.column) ?? '');
}

/** Whether the table of a figure keeps years. */
const isDated = ({ target }: RowContext): boolean =>
  target === 'series' || target === 'price' || target === 'demand';

/** The year of a figure, and the day of a price that is one of a day; each null where it has none. */
function timeOfFigure(figure: FigureRow): { readonly year: number | null; readonly day: IsoDate | null } {
  const { row, context, problems } = figure;
  if (!isDated(context)) return { year: null, day: null };
  const said = figure.said('year');
  if (said === null) figure.error(null, 'import.year.missing');
  const year = readYearOf(row, said, context, problems);
  const order = said?.at == null ? undefined : context.daily.get(said.at.column);
  if (said === null || order === undefined) return { year, day: null };
  const day = dayIn(said.text, order);
  if (day === 'either') figure.error(said.at, 'import.day.either', { text: said.text });
  else if (day !== null && context.target === 'series')
    figure.error(said.at, 'import.day.inSeries', { text: said.text });
  return { year, day: day === 'either' ? null : day };
}

/**
 * The figure of a row with what is wrong with it; a price below what its material can cost is an error, and one that is far from
 * all that it has cost is to be looked at: the column may be another's.
 */
function readAmount(
  figure: FigureRow,
  kind: FigureKind | null,
  year: number | null,
  material: SaidText | null,
  materialId: MaterialId | null,
) {
  const amount = amountOf(figure, kind, year);
  figure.problems.push(...amount.problems);
  const price = amount.value?.unit === 'usd_per_kg' ? amount.value.value : null;
  if (material !== null && price !== null && isBelowFloor(material.text, price))
    figure.error(amount.valueCell, 'import.price.floor', { text: material.text, value: price });
  const known = materialId === null || price === null ? null : farFromKnown(materialId, price);
  if (known !== null && material !== null && price !== null)
    figure.warning(amount.valueCell, 'import.price.far', {
      text: material.text,
      value: price,
      low: known.low,
      high: known.high,
    });
  return amount;
}

/** Whose capacity a figure is; null for any other figure, and with a problem told. */
function supplierOfCapacity(
  figure: FigureRow,
  stage: Stage | null,
  materialId: MaterialId | null,
): SupplierReference | null {
  const { row, vocabulary, context, problems } = figure;
  if (context.target !== 'capacity' || stage === null) return null;
  const reading = readSupplier(row, { stage, materialId }, vocabulary, context);
  if (reading.kind === 'supplier') return reading.supplier;
  if (reading.kind === 'rest') return figure.error(null, 'import.rest.tonnes', { text: reading.text });
  problems.push(reading.problem);
  return null;
}
