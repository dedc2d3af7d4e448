import type { Mark } from '@shared/base/certainty';
import { hasStrayComma } from '@shared/base/decimal-mark';
import { derivedOfText } from '@shared/base/derived';
import { foldText } from '@shared/base/fold-text';
import type { MessageKey } from '@shared/base/message';
import type { NumberReading } from '@shared/base/numbers';
import { unreachable } from '@shared/base/refusal';
import { cellAt, type RawRow, shownText } from '@shared/base/sheet-cell';
import type { ImportProblem } from '@shared/features/importing/diff';
import type { Mapping, MassUnit } from '@shared/model/mapping';
import { equivalentIn, saysEquivalent } from '../values/equivalent-unit';
import { kindIn } from '../values/figure-kinds';
import { findUnit, readUnitCell, scalesOnly, unitIn } from '../values/find-unit';
import { saysIndex } from '../values/index-base';
import { unitNamed } from '../values/named-unit';
import { besideNoAmounts } from '../values/no-amount';
import { plainReading } from '../values/plain-reading';
import { readCellNumber } from '../values/read-cell-number';
import { readUnit, toTonnes, type UnitReading } from '../values/read-unit';
import { saysOtherUnit, unitInName } from '../values/unit-in-name';
import type { Measure } from './figure';
import { massOf, multipleOf } from './figure-measure';
import { measureOf } from './measure-pairs';
import type { Candidate } from './read-row';
import { resolveBasis } from './resolve-basis';
import { type FieldCell, fieldCell, problemAt, type RowContext } from './row-context';
import { askBasis, askDecimal, askUnit, fractionToPercent, shareScale, tonMeant } from './value-questions';

/** The value of a row, percent or tonnes; null when its problems keep it from being read. */
interface EntryReading {
  readonly entry: Candidate['entry'] | null;
  readonly mark: Mark;
  readonly valueCell: FieldCell | null;
  readonly problems: readonly ImportProblem[];
  /** What made tonnes of the figure. */
  readonly measure?: Measure;
}

/** Reads the quantity of a row, or its share where there is no quantity. */
export function readEntry(row: RawRow, mapping: Mapping, whole: RowContext): EntryReading {
  const context = measureOf(row, whole);
  const quantity = fieldCell(row, 'quantity', context);
  const share = fieldCell(row, 'share', context);
  const valueCell = quantity ?? share;
  const problems: ImportProblem[] = [];
  const fail = (
    code: MessageKey,
    params: ImportProblem['params'] = {},
    at: FieldCell | null = valueCell,
  ): EntryReading => ({
    entry: null,
    mark: 'known',
    valueCell,
    problems: [...problems, problemAt(context, row.row, at?.address ?? null, 'error', code, params)],
  });
  const warn = (code: MessageKey, params: ImportProblem['params']) =>
    problems.push(problemAt(context, row.row, valueCell?.address ?? null, 'warning', code, params));

  if (valueCell === null) return fail('import.value.missing');
  const { cell } = valueCell;
  if (cell.fault === 'no_result') return fail('import.cell.noResult');
  if (cell.fault === 'error') return fail('import.cell.error', { text: cell.text });
  if (cell.merged !== null) return fail('import.value.merged', { range: cell.merged, text: cell.text });
  const reading = readValue(valueCell, context);
  if (reading.kind !== 'number') {
    const failed = fail(...noNumber(reading, shownText(cell)));
    return reading.kind === 'not_a_number' ? offering(plainReading(cell, context.decimal), failed) : failed;
  }
  const inline = reading.unit === null ? null : readUnit(reading.unit);
  if (cell.around !== undefined && cell.around.scale !== 1 && inline?.kind !== 'mass')
    return fail('import.value.scaled', { text: shownText(cell), value: cell.text });
  // "(3)" alone is a footnote in the tables of surveys, "less than half a unit", and 3 would be a figure that nobody gave.
  if (reading.value < 0 && /^\(\d\)$/.test(cell.text.trim()))
    return fail('import.value.noValue', { text: cell.text });
  if (reading.value < 0)
    return offering(plainReading(cell, context.decimal), fail('import.value.negative', { text: cell.text }));
  const when = fieldCell(row, 'year', context)?.cell;
  const isForecast = typeof when?.value === 'string' && saysEstimated(when.text);
  const estimated =
    reading.estimated ||
    isForecast ||
    isMarkedEstimated(row, valueCell.column, context) ||
    // Of several figures of a row nobody can tell which a note is on.
    (context.given.size === 0 && NOTED.test(foldText(fieldCell(row, 'note', context)?.cell.text ?? '')));
  const header = context.headerTexts.get(valueCell.column) ?? '';
  const byHeader = !estimated && saysEstimated(header);
  const mark: Mark = estimated || byHeader ? 'estimated' : 'known';
  if (byHeader && !context.said.has(`estimated|${valueCell.column}`)) {
    context.said.add(`estimated|${valueCell.column}`);
    warn('import.value.estimatedColumn', { text: header });
  }
  if (estimated) warn('import.value.estimated', { text: shownText(cell), value: reading.value });

  const unitCell = quantity === null ? null : fieldCell(row, 'unit', context);
  if (inline?.kind === 'unknown') return fail('import.value.text', { text: shownText(cell) });
  const written = unitCell === null ? headerUnit(valueCell, context) : readUnitCell(unitCell.cell.text);
  const inName = quantity === null ? null : unitOfName(row, context);
  if (inName !== null && written.kind === 'mass' && isOther(inName.unit, written.unit))
    return fail('import.unit.conflict', { text: inName.at.cell.text, unit: unitCell?.cell.text ?? header });
  const own = written.kind === 'blank' && inName !== null ? inName.unit : written;
  const ownCell = unitCell ?? inName?.at ?? null;
  const explained = own.kind === 'unknown' ? unitNamed(unitCell?.cell.text ?? own.text, context.names) : null;
  const stated = explained?.reading ?? own;
  const statedText = unitCell?.cell.text ?? header;
  if (stated.kind === 'unknown') return fail(...unitUnknown(stated.text, mapping.unit), ownCell ?? valueCell);
  const asPercent =
    reading.percent ||
    quantity === null ||
    isRatio(inline) ||
    (inline?.kind !== 'mass' && unitCell !== null && isRatio(stated));
  if (asPercent) {
    // 45 % in a column of tonnes is neither: the header or the cell is wrong.
    if (reading.percent && quantity !== null && (stated.kind === 'mass' || mapping.unit !== null))
      return fail('import.unit.conflict', { text: cell.text, unit: statedText });
    if (inline?.kind === 'mass') return fail('import.unit.notPercent', { text: cell.text });
    // Figures that look like parts of one are asked about whatever their header says (share-scale.ts).
    const byColumn = isRatio(stated) || /%|％/.test(context.headerTexts.get(valueCell.column) ?? '');
    const said =
      reading.percent ||
      cell.percent ||
      isRatio(inline) ||
      (unitCell !== null && isRatio(stated)) ||
      (byColumn && !context.unscaled.has(valueCell.column));
    const scale = said ? null : shareScale(valueCell, reading.value, context);
    if (scale === 'open') {
      const second = fractionToPercent(reading.value);
      return fail('import.ask.shares', { text: cell.text, first: reading.value, second });
    }
    const unit: UnitReading = scale === 'fraction' ? { kind: 'fraction' } : (inline ?? stated);
    const percent = toPercentValue(reading, cell.percent, unit);
    if (percent > 100) return fail('import.share.range', { text: cell.text });
    if (scale === 'clear' && percent > 0 && percent <= 1) warn('import.share.fraction', { text: cell.text });
    return { entry: { as: 'percent', percent }, mark, valueCell, problems };
  }
  const noAmount = noAmountOf(valueCell, stated.kind === 'mass' || inline?.kind === 'mass', context);
  if (noAmount !== null) return fail(...noAmount);
  const named = nameOfNoAmount(row, valueCell.column, context);
  if (named !== null) return fail('import.value.noAmount', { text: named });
  const multiple = multipleOf(row, context);
  if (multiple === null) {
    const at = fieldCell(row, 'multiple', context);
    return fail('import.multiple.unknown', { text: at?.cell.text ?? '' }, at);
  }
  // Thousand tonnes in thousands: nobody can tell whether that is said once or twice.
  if (multiple !== 1 && stated.kind === 'mass' && MULTIPLES.has(stated.unit))
    return fail('import.unit.conflict', {
      text: fieldCell(row, 'multiple', context)?.cell.text ?? '',
      unit: statedText,
    });
  const resolved = resolveUnit(inline, stated, mapping);
  if (resolved === 'missing') {
    askUnit(valueCell, reading.value, context);
    return fail('import.unit.missing', { text: cell.text });
  }
  if (resolved === 'conflict')
    return fail('import.unit.conflict', { text: shownText(cell), unit: statedText });
  const isTon = [inline, stated].some((one) => one?.kind === 'mass' && one.ton === true);
  const unit = isTon ? tonMeant(valueCell, reading.value, context) : resolved;
  if (unit === null) return fail('import.ask.ton', { text: cell.text });
  const basis = resolveBasis(row, inline, stated, mapping, context);
  if (basis.kind === 'unknown') return fail('import.basis.unknown', { text: basis.at.cell.text }, basis.at);
  if (basis.kind === 'minerals') {
    const code = mapping.basis === 'reo' ? 'import.basis.minerals' : 'import.basis.compound';
    return fail(code, { text: basis.at.cell.text }, basis.at);
  }
  if (basis.kind === 'missing') {
    askBasis(valueCell, context);
    return fail('import.basis.missing', { text: cell.text });
  }
  if (share !== null && quantity !== null && !context.said.has('both')) {
    context.said.add('both');
    warn('import.value.both', {});
  }
  const measure = { unit, times: (explained?.times ?? 1) * multiple, basis: basis.basis };
  return {
    entry: { as: 'tonnes', mass: massOf(reading.value, measure) },
    mark,
    valueCell,
    problems,
    measure,
  };
}

/** Why a unit is not read: a compound that stands for what it contains says how much that is. */
function unitUnknown(text: string, ofFile: MassUnit | null): [MessageKey, ImportProblem['params']] {
  const compound = equivalentIn(text);
  const written = unitIn(text);
  const unit = written.kind === 'mass' ? written.unit : written.kind === 'blank' ? ofFile : null;
  if (compound === null || unit === null) return ['import.unit.unknown', { text }];
  const { name, kilograms } = compound;
  const tonnes = Number((toTonnes(kilograms, unit) / 1000).toPrecision(6));
  return ['import.unit.equivalent', { text, name, kilograms, tonnes: `${tonnes} t` }];
}

/** An error with the plain reading that a person may say was meant. */
function offering(readAs: string | null, failed: EntryReading): EntryReading {
  if (readAs === null) return failed;
  const problems = failed.problems.map((one) => (one.level === 'error' ? { ...one, readAs } : one));
  return { ...failed, problems };
}

/** A header over estimated figures: Prod_t_est_2023, "2024e", "2023 (estimated)", 推計. */
export const saysEstimated = derivedOfText((header: string): boolean => {
  return (
    /ᵉ/.test(header) ||
    /(?<![a-z])est(?:imated?|imates|\.)?(?![a-z])|(?:\d{4}|fy ?'?\d{2}) ?\(?e\)?\/?$|(?:\d{4}|[a-z]{3}-\d{2}|\d{4}-\d{2})(?: |(?=\())\(?[efs]\)?$|\bforecast\b|推計|推定|予測|見通し/.test(
      foldText(header.replace(/_/g, ' ')),
    )
  );
});

/** An "e" in the narrow column of marks behind the figure, which no field takes. */
function isMarkedEstimated(row: RawRow, column: number, context: RowContext): boolean {
  for (const columns of context.columns.values()) if (columns.includes(column + 1)) return false;
  return /^\(?(?:e|est\.?|推計|推定)\)?$/i.test(foldText(cellAt(row, column + 1).text));
}

/** A note that says it of its figure, alone or among others: "Estimated.", "Estimates.|Recovered from copper." */
const NOTED = /(?:^|[.;|] ?)(?:estimate[ds]?|推計値?|推定値?)(?=$|[.;|])/;

/** The number of a cell, by the decimal mark of its sheet. */
export function readValue(at: FieldCell, context: RowContext): NumberReading {
  const { cell } = at;
  if (typeof cell.value === 'string') {
    askDecimal(at, context);
    if (context.commaIsThousands && hasStrayComma(cell.text))
      return { kind: 'not_a_number', reason: 'comma' };
  }
  return readCellNumber(at.cell, context.decimal);
}

/** Why a cell is no figure, in words. */
export function noNumber(
  reading: Exclude<NumberReading, { kind: 'number' }>,
  text: string,
): [MessageKey, ImportProblem['params']] {
  switch (reading.kind) {
    case 'blank':
      return ['import.value.missing', {}];
    case 'no_value':
      return ['import.value.noValue', { text }];
    case 'censored':
      return ['import.value.censored', { text }];
    case 'ambiguous':
      return ['import.value.ambiguous', { text, first: reading.readings[0], second: reading.readings[1] }];
    case 'not_a_number':
      return [NOT_A_NUMBER[reading.reason], { text }];
    default:
      return unreachable(reading);
  }
}

const NOT_A_NUMBER = {
  letters: 'import.value.letters',
  comma: 'import.value.comma',
  range: 'import.value.range',
  text: 'import.value.text',
} as const;

/** A percent-formatted number holds a fraction; so does a column that says so. Rounded where only doubles differ. */
function toPercentValue(reading: { value: number }, percentFormat: boolean, unit: UnitReading): number {
  const isFraction = percentFormat || unit.kind === 'fraction';
  return isFraction ? fractionToPercent(reading.value) : reading.value;
}

function isRatio(unit: UnitReading | null): boolean {
  return unit?.kind === 'percent' || unit?.kind === 'fraction';
}

/**
 * Why a figure is no amount: its header or a title says that it is an index, a change, a sum over years or a balance. Null
 * where nothing does.
 * @param hasUnit whether its column or its cell says what it is counted in: no index is counted in anything
 */
export function noAmountOf(
  { column }: FieldCell,
  hasUnit: boolean,
  { headerTexts, noAmounts }: RowContext,
): [MessageKey, ImportProblem['params']] | null {
  const header = headerTexts.get(column) ?? '';
  const [text] = [header, noAmounts ?? ''].filter(saysIndex);
  if (!hasUnit && text !== undefined) return ['import.value.index', { text }];
  if (besideNoAmounts(header) !== null) return ['import.value.noAmount', { text: header }];
  const byTitle = noAmounts !== null && !saysIndex(noAmounts) && kindIn(header) === null;
  return byTitle ? ['import.value.noAmount', { text: noAmounts }] : null;
}

/** What a row says of its figure, that it is no amount or one of a part of the year: "– weeks of consumption" below "Stocks"; Q1 below "Quarter". */
function nameOfNoAmount({ cells }: RawRow, column: number, { columns }: RowContext): string | null {
  for (const [index, cell] of cells.slice(0, column - 1).entries()) {
    // What a column says of what it counts is told there.
    const isKind = columns.get('counts')?.includes(index + 1) === true;
    if (typeof cell?.value !== 'string' || cell.text.length > LONGEST_NAME || isKind) continue;
    if (besideNoAmounts(cell.text) !== null || SHARE_OF.test(foldText(cell.text))) return cell.text;
    const isFree = ![...columns.values()].some((own) => own.includes(index + 1));
    if (isFree && QUARTER.test(foldText(cell.text).trim())) return cell.text;
  }
  return null;
}

/** A quarter or a half with nothing else said. */
const QUARTER = /^(?:q[1-4]|[1-4]q|[12]h|h[12]|第?[1-4一二三四](?:四半期|季度)|[上下]半?期|[上下]半年)$/;
const LONGEST_NAME = 60;
/** The name of a row of shares among rows of tonnes. */
const SHARE_OF = /^(?:shares?|percentage|%) (?:of|in)\b|^anteil\b|(?:割合|比率|構成比|シェア|占比)$/;

/** The unit that the material or the breakdown of a row bears in its name, and where. */
function unitOfName(row: RawRow, context: RowContext) {
  for (const field of ['material', 'breakdown'] as const) {
    const at = fieldCell(row, field, context);
    const found = at === null ? null : unitInName(at.cell.text);
    if (at !== null && found !== null) return { at, unit: found.unit };
  }
  return null;
}

/** Units that are multiples of another one already. */
const MULTIPLES: ReadonlySet<MassUnit> = new Set(['kt', 'ten_kt', 'million_t']);

function isOther(unit: UnitReading, written: MassUnit): boolean {
  return unit.kind === 'unknown' || (unit.kind === 'mass' && unit.unit !== written);
}

/** What the header of the value column says of its unit. */
function headerUnit({ column }: FieldCell, context: RowContext): UnitReading {
  const header = context.headerTexts.get(column) ?? '';
  const found = findUnit(header);
  // A head that names a compound and no unit has the unit of the file, and is no mass of the metal all the same.
  const isOther =
    scalesOnly(header) || (found.kind === 'blank' && (saysOtherUnit(header) || saysEquivalent(header)));
  return isOther ? { kind: 'unknown', text: header } : found;
}

function resolveUnit(
  inline: UnitReading | null,
  stated: UnitReading,
  mapping: Mapping,
): MassUnit | 'missing' | 'conflict' {
  const fromColumn = stated.kind === 'mass' ? stated.unit : null;
  if (inline?.kind === 'mass')
    return fromColumn === null || fromColumn === inline.unit ? inline.unit : 'conflict';
  return fromColumn ?? mapping.unit ?? 'missing';
}
