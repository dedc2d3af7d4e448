import { FIGURE_KINDS, type FigureKind } from '@shared/base/figure-kind';
import { foldText, isDitto } from '@shared/base/fold-text';
import { isRest } from '@shared/base/is-rest';
import type { MessageKey } from '@shared/base/message';
import { cellAt, type RawRow } from '@shared/base/sheet-cell';
import type { ImportProblem } from '@shared/features/importing/diff';
import { takesKind } from '@shared/features/importing/targets';
import type { CountryId } from '@shared/model/country';
import { type Mapping, WORLD } from '@shared/model/mapping';
import type { MaterialId } from '@shared/model/material';
import { kindIn } from '../values/figure-kinds';
import { materialOf } from '../values/material-of';
import { isBelowFloor } from '../values/price-floors';
import { partialFlow } from '../values/read-flow';
import { findCountryOfCell, findMaterial, type Vocabulary } from '../values/vocabulary';
import { countryMeant } from './country-meant';
import { dayIn } from './daily-columns';
import type { Figure, FigureUnit } from './figure';
import { measuredAs } from './measured-row';
import { monthOfRow } from './month-of-row';
import { readEntry } from './read-entry';
import { readMoney } from './read-money';
import type { ReadRow } from './read-row';
import { isOtherStage, readYearOf, stageMeant } from './read-set';
import { readSupplier } from './read-supplier';
import { regionMembers } from './regions';
import { type FieldCell, fieldCell, problemAt, type RowContext, rememberRow } from './row-context';
import { isWorld } from './row-rules';

const MONEY: ReadonlySet<FigureKind> = new Set(['price', 'value']);

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
  const { target } = context;
  const problems: ImportProblem[] = [];
  const error = (at: FieldCell | null, code: MessageKey, params: ImportProblem['params'] = {}): null => {
    problems.push(problemAt(context, row.row, at?.address ?? null, 'error', code, params));
    return null;
  };
  const said = (field: 'material' | 'economy' | 'stage' | 'year' | 'place' | 'tier' | 'use') => {
    const at = fieldCell(row, field, context);
    if (at !== null && isDitto(at.cell.text))
      return error(at, 'import.ditto.nothingAbove', { text: at.cell.text });
    const text = (at?.cell.text ?? String(mapping[field] ?? '')).trim();
    return text === '' ? null : { at, text };
  };

  const kind = kindOf(row, mapping, context);
  if (kind === null)
    error(kindCell(row, context), 'import.counts.unknown', { text: kindCell(row, context)?.cell.text ?? '' });
  else if (!takesKind(target, kind)) {
    rememberRow(row, context);
    return { kind: 'left_out', row: row.row, reason: 'other_kind' };
  }
  const land =
    fieldCell(row, 'country', context) ??
    (target === 'capacity' ? null : fieldCell(row, 'supplier', context));
  if (land !== null && target === 'series') {
    const text = land.cell.text.trim();
    const isGroup = regionMembers(text) !== null && findCountryOfCell(vocabulary, text) === null;
    if (isRest(text) || (isGroup && !isWorld(text))) {
      rememberRow(row, context);
      return { kind: 'left_out', row: row.row, reason: isGroup ? 'region' : 'rest' };
    }
  }
  const ofAll = mapping.country == null || mapping.country === WORLD ? null : mapping.country;
  const figureAt = fieldCell(row, 'quantity', context) ?? fieldCell(row, 'share', context);
  const isByHead = target === 'series' && figureAt !== null && context.ofWorld.has(figureAt.column);
  const isOfWorld = isByHead || (land !== null && target === 'series' && isWorld(land.cell.text));
  const countryId = isOfWorld
    ? null
    : land === null
      ? ofFile(ofAll, target)
      : countryIdOf(land, vocabulary, context, error);
  const namesCountries = context.columns.has('country') || context.given.has('country');
  if (target === 'series' && namesCountries && land === null) error(null, 'import.supplier.missing');

  const material = said('material');
  const materialId = material === null ? null : findMaterial(vocabulary, material.text);
  const counted = kindCell(row, context);
  if (material === null) error(null, 'import.material.missing');
  else if (
    material.at === null &&
    counted !== null &&
    isOther(materialOf([counted.cell.text], vocabulary), materialId)
  )
    error(counted, 'import.material.other', { text: counted.cell.text, chosen: material.text });
  else if (materialId === null) error(material.at, 'import.material.unknown', { text: material.text });
  const economy = said('economy');
  // What was said of the file is not said of a column that says the world.
  const economyId =
    economy === null || (isByHead && economy.at === null)
      ? null
      : findCountryOfCell(vocabulary, economy.text);
  if (economy !== null && economyId === null && !(isByHead && economy.at === null))
    error(economy.at, 'import.economy.unknown', { text: economy.text });
  if (target === 'stock' && economy === null) error(null, 'import.economy.missing');
  const stageText = said('stage');
  const stage = stageText === null ? null : stageMeant(stageText.text, context);
  if (stageText !== null && stage === null)
    error(stageText.at, 'import.stage.unknown', { text: stageText.text });
  const isOfFile = stageText?.at === null && kind === 'production';
  if (isOfFile && stage !== null && material !== null && isOtherStage(material, stage))
    error(material.at, 'import.stage.otherwise', { text: material.text });
  const isDated = target === 'series' || target === 'price' || target === 'demand';
  const yearText = isDated ? said('year') : null;
  if (isDated && yearText === null) error(null, 'import.year.missing');
  const year = readYearOf(row, yearText, context, problems);
  const order = yearText?.at == null ? undefined : context.daily.get(yearText.at.column);
  const day = yearText === null || order === undefined ? null : dayIn(yearText.text, order);
  if (day === 'either') error(yearText?.at ?? null, 'import.day.either', { text: yearText?.text ?? '' });
  else if (day !== null && target === 'series')
    error(yearText?.at ?? null, 'import.day.inSeries', { text: yearText?.text ?? '' });
  const atText =
    target === 'price'
      ? said('place')
      : target === 'stock'
        ? said('tier')
        : target === 'demand'
          ? said('use')
          : null;
  const breakdown = target === 'series' ? breakdownOf(row, context) : null;
  const isOwn = target !== 'series' && context.columns.has('breakdown');
  const below = isOwn ? fieldCell(row, 'breakdown', context) : null;
  if (below !== null) error(below, 'import.place.part', { text: below.cell.text });
  if (
    land !== null &&
    countryId !== null &&
    target === 'stock' &&
    economyId !== null &&
    countryId !== economyId
  )
    error(land, 'import.place.other', { text: land.cell.text, economy: economyId });

  const amount = amountOf(row, kind, year, mapping, context);
  problems.push(...amount.problems);
  const price = amount.value?.unit === 'usd_per_kg' ? amount.value.value : null;
  if (material !== null && price !== null && isBelowFloor(material.text, price))
    error(amount.valueCell, 'import.price.floor', { text: material.text, value: price });
  const reading =
    target === 'capacity' && stage !== null && below === null
      ? readSupplier(row, { stage, materialId }, vocabulary, context)
      : null;
  if (reading?.kind === 'problem' || reading?.kind === 'region') problems.push(reading.problem);
  if (reading?.kind === 'rest') error(null, 'import.rest.tonnes', { text: reading.text });
  if (target === 'capacity' && stage === null) error(null, 'import.stage.missing');
  const [source, note] = (['source', 'note'] as const).map((field) => {
    const text = fieldCell(row, field, context)?.cell.text.trim() ?? '';
    return text === '' || isDitto(text) ? null : text;
  });
  rememberRow(row, context);
  const { value, valueCell } = amount;
  const failed = problems.some(({ level }) => level === 'error');
  if (failed || kind === null || materialId === null || value === null || valueCell === null)
    return { kind: 'rejected', row: row.row, problems };
  const month = isDated ? monthOfRow(row, context) : null;
  const figure: Figure = {
    row: row.row,
    kind,
    materialId,
    stage,
    countryId,
    economyId,
    year,
    month,
    day: day === 'either' ? null : day,
    span: month === null ? 'year' : context.span,
    supplier: reading?.kind === 'supplier' ? reading.supplier : null,
    value: value.value,
    unit: value.unit,
    basis: value.basis,
    measure: amount.measure ?? null,
    mark: amount.mark,
    at: atText?.text ?? breakdown,
    valueCell: valueCell.address,
    source: source ?? null,
    note: [note, amount.note].filter((text) => text != null).join('; ') || null,
  };
  return { kind: 'figure', figure, warnings: problems };
}

/** Whether a row names another material than was said of the file. */
const isOther = (named: string | null, said: MaterialId | null): boolean => named !== null && named !== said;

/** The country that was chosen for the whole file; of series alone. */
function ofFile(country: string | null, target: RowContext['target']): CountryId | null {
  return country === null || target !== 'series' ? null : (country as CountryId); // chosen from those of the project
}

/** What tells the series of a row from others of its kind: all that its columns for that say; null for nothing. */
function breakdownOf(row: RawRow, context: RowContext): string | null {
  const own = (context.columns.get('breakdown') ?? []).map((column) => cellAt(row, column).text.trim());
  const heading = context.headings.get('breakdown')?.cell.text ?? '';
  const across = context.given.get('breakdown')?.cell.text ?? '';
  const { at, part } = measuredAs(row, context) ?? {};
  const below =
    part === undefined ? '' : `${at?.cell.text}: ${part.cell.text.replace(/^[^\p{L}\p{N}]+/u, '')}`;
  const flow = kindCell(row, context)?.cell.text.trim() ?? '';
  // Whom a row names besides its country has a part of the country's figure.
  const land = fieldCell(row, 'country', context)?.cell.text.trim();
  const whose = land === undefined ? '' : (fieldCell(row, 'supplier', context)?.cell.text.trim() ?? '');
  const parts = [
    heading,
    whose === land ? '' : whose,
    ...own,
    across,
    below,
    partialFlow(flow) === null ? '' : flow,
  ].filter((text) => text !== '');
  return parts.length === 0 ? null : parts.join(', ').replaceAll(/\s+/g, ' ').slice(0, LONGEST_BREAKDOWN);
}

const LONGEST_BREAKDOWN = 200;

/** What the figure of a row counts: by its column for that, its column of flows, else by what was said of the file. */
function kindOf(row: RawRow, mapping: Mapping, context: RowContext): FigureKind | null {
  const counted = measuredAs(row, context);
  if (counted !== null) return counted.kind;
  const text = kindCell(row, context)?.cell.text;
  if (text !== undefined) return kindIn(text) ?? LETTERS.get(foldText(text)) ?? partialFlow(text);
  return FIGURE_KINDS.find((one) => one === mapping.counts) ?? null;
}

function kindCell(row: RawRow, context: RowContext): FieldCell | null {
  return fieldCell(row, 'counts', context) ?? fieldCell(row, 'flow', context);
}

/** As the UN writes flows. */
const LETTERS: ReadonlyMap<string, FigureKind> = new Map([
  ['m', 'imports'],
  ['x', 'exports'],
]);

function countryIdOf(
  at: FieldCell,
  vocabulary: Vocabulary,
  context: RowContext,
  error: (at: FieldCell, code: MessageKey, params: ImportProblem['params']) => null,
): CountryId | null {
  const text = at.cell.text.trim();
  if (isDitto(text)) return error(at, 'import.ditto.nothingAbove', { text });
  const meant = countryMeant(at, vocabulary, context);
  if (meant.kind === 'open') return error(at, 'import.ask.country', { text });
  return meant.kind === 'country' ? meant.id : error(at, 'import.country.unknown', { text });
}

/** The figure of a row in the unit in which it is kept. */
function amountOf(
  row: RawRow,
  kind: FigureKind | null,
  year: number | null,
  mapping: Mapping,
  context: RowContext,
) {
  if (kind !== null && MONEY.has(kind)) {
    const { amount, ...read } = readMoney(row, { kind, year }, mapping, context);
    return { ...read, measure: null, value: amount === null ? null : { ...amount, basis: null } };
  }
  const { entry, ...own } = readEntry(row, mapping, context);
  const read = { ...own, note: null };
  if (entry === null) return { ...read, value: null };
  const unit: FigureUnit = entry.as;
  return entry.as === 'percent'
    ? { ...read, value: { value: entry.percent, unit, basis: null } }
    : { ...read, value: { value: entry.mass.tonnes, unit, basis: entry.mass.basis } };
}
