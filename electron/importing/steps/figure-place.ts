import { isDitto } from '@shared/base/fold-text';
import { isRest } from '@shared/base/is-rest';
import { cellAt } from '@shared/base/sheet-cell';
import { asCountryId, type CountryId } from '@shared/model/country';
import { WORLD } from '@shared/model/mapping';
import { saysPlaceBelow } from '../values/place-words';
import { partialFlow } from '../values/read-flow';
import { findCountryOfCell } from '../values/vocabulary';
import { countryMeant } from './country-meant';
import { type FigureRow, kindCell } from './figure-row';
import { measuredAs } from './measured-row';
import { regionMembers } from './regions';
import { type FieldCell, fieldCell, type RowContext } from './row-context';
import { isWholeCountry, isWorld } from './row-rules';

/** The cell that names the country of a figure; null where the row has none. */
export function countryCell({ row, context }: FigureRow): FieldCell | null {
  const named = fieldCell(row, 'country', context);
  return named ?? (context.target === 'capacity' ? null : fieldCell(row, 'supplier', context));
}

/** Why a series of its country is none: it is that of a group of countries, or of the others together. */
export function groupNamed(
  { vocabulary, context }: FigureRow,
  land: FieldCell | null,
): 'region' | 'rest' | null {
  if (land === null || context.target !== 'series') return null;
  const text = land.cell.text.trim();
  if (regionMembers(text) !== null && findCountryOfCell(vocabulary, text) === null)
    return isRest(text) || !isWorld(text) ? 'region' : null;
  return isRest(text) ? 'rest' : null;
}

/** Whether the column of a figure says that it is the world's. */
export function isOfWorldByHead({ row, context }: FigureRow): boolean {
  if (context.target !== 'series') return false;
  const at = fieldCell(row, 'quantity', context) ?? fieldCell(row, 'share', context);
  return at !== null && context.ofWorld.has(at.column);
}

/** The country of a figure; null for the world, and with a problem told where it cannot be read. */
export function countryOfFigure(
  figure: FigureRow,
  land: FieldCell | null,
  isByHead: boolean,
): CountryId | null {
  const { context, mapping } = figure;
  const isSeries = context.target === 'series';
  const isOfWorld = isByHead || (land !== null && isSeries && isWorld(land.cell.text));
  const ofFile = mapping.country == null || mapping.country === WORLD ? null : mapping.country;
  const countryId = isOfWorld
    ? null
    : land === null
      ? chosenCountry(ofFile, context)
      : countryIn(land, figure);
  const namesCountries = context.columns.has('country') || context.given.has('country');
  if (isSeries && namesCountries && land === null) figure.error(null, 'import.supplier.missing');
  return countryId;
}

/** Whose statistics, stock or need a figure is; null where nothing says it. What was said of the file is not said of a column of the world. */
export function economyOfFigure(figure: FigureRow, isByHead: boolean): CountryId | null {
  const said = figure.said('economy');
  if (said === null && figure.context.target === 'stock') figure.error(null, 'import.economy.missing');
  if (said === null || (isByHead && said.at === null)) return null;
  const economyId = findCountryOfCell(figure.vocabulary, said.text);
  return economyId ?? figure.error(said.at, 'import.economy.unknown', { text: said.text });
}

/** The market of a price, the tier of a stock, the use of a demand, what tells a series from others; null for nothing. */
export function namedPart(figure: FigureRow): string | null {
  switch (figure.context.target) {
    case 'price':
      return figure.said('place')?.text ?? null;
    case 'stock':
      return figure.said('tier')?.text ?? null;
    case 'demand':
      return figure.said('use')?.text ?? null;
    case 'series':
      return breakdownOf(figure);
    default:
      return null;
  }
}

/** The cell that says that a figure is of a part only, which no table but that of series keeps; told as an error. */
export function partCell(figure: FigureRow): FieldCell | null {
  const { row, context } = figure;
  const isPlaced = context.target !== 'series' && context.columns.has('breakdown');
  const below = isPlaced ? fieldCell(row, 'breakdown', context) : null;
  if (below !== null) figure.error(below, 'import.place.part', { text: below.cell.text });
  return below;
}

/** Tells of a stock that lies in another country than that of its economy. */
export function checkStockPlace(
  figure: FigureRow,
  land: FieldCell | null,
  countryId: CountryId | null,
  economyId: CountryId | null,
): void {
  if (figure.context.target !== 'stock' || land === null) return;
  if (countryId === null || economyId === null || countryId === economyId) return;
  figure.error(land, 'import.place.other', { text: land.cell.text, economy: economyId });
}

/** The country that was chosen for the whole file; of series alone. */
function chosenCountry(country: string | null, { target }: RowContext): CountryId | null {
  return country === null || target !== 'series' ? null : asCountryId(country); // chosen from those of the project
}

function countryIn(at: FieldCell, figure: FigureRow): CountryId | null {
  const text = at.cell.text.trim();
  if (isDitto(text)) return figure.error(at, 'import.ditto.nothingAbove', { text });
  const meant = countryMeant(at, figure.vocabulary, figure.context);
  if (meant.kind === 'open') return figure.error(at, 'import.ask.country', { text });
  return meant.kind === 'country' ? meant.id : figure.error(at, 'import.country.unknown', { text });
}

/** What tells the series of a row from others of its kind: all that its columns for that say; null for nothing. */
function breakdownOf({ row, context, vocabulary, mapping }: FigureRow): string | null {
  const land = fieldCell(row, 'country', context)?.cell.text.trim();
  const whole = findCountryOfCell(vocabulary, land ?? mapping.country ?? '');
  // The country among its states is the sum of them, and no part of itself.
  const isWhole = (column: number, text: string): boolean =>
    whole !== null &&
    (land === undefined || saysPlaceBelow(context.headerTexts.get(column) ?? '')) &&
    (isWholeCountry(text) || findCountryOfCell(vocabulary, text) === whole);
  const own = (['use', 'breakdown'] as const).flatMap((field) =>
    (context.columns.get(field) ?? []).map((column) => {
      const text = cellAt(row, column).text.trim();
      return isWhole(column, text) ? '' : text;
    }),
  );
  const heading = context.headings.get('breakdown')?.cell.text ?? '';
  const across = context.given.get('breakdown')?.cell.text ?? '';
  const { at, part } = measuredAs(row, context) ?? {};
  const below =
    part === undefined ? '' : `${at?.cell.text}: ${part.cell.text.replace(/^[^\p{L}\p{N}]+/u, '')}`;
  const flow = kindCell(row, context)?.cell.text.trim() ?? '';
  // Whom a row names besides its country has a part of the country's figure.
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
