import { type IsoDate, isoDate } from '@shared/base/calendar';
import { type MassBasis, massInBasis } from '@shared/base/mass-basis';
import type { MessageKey } from '@shared/base/message';
import type { ImportProblem } from '@shared/features/importing/diff';
import { byId } from '@shared/model/catalogue';
import type { RowChange } from '@shared/model/plan';
import { keyOf, newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { PRICE_PLACES } from '@shared/model/tables/price';
import { STOCK_TIERS } from '@shared/model/tables/stock';
import type { Figure } from '../steps/figure';
import type { FigureInput } from './figure-input';
import type { SeriesFinder } from './series-of';
import type { SupplierFinder } from './suppliers';

/** Where a figure goes: the row that it makes, with the one that is there, and what has to be there before it. */
export interface Placed {
  /** Of the row, with the name of its table. */
  readonly key: string;
  readonly change: Extract<RowChange, { op: 'put' }>;
  /** Rows that the row names and that are new. */
  readonly before: readonly Extract<RowChange, { op: 'put' }>[];
  /** The figure of the row that is there. */
  readonly old: number | null;
  /** The figure as it is kept, and its unit. */
  readonly value: number;
  readonly as: Figure['unit'];
  readonly basis: MassBasis | null;
}

/** Why a figure has no place. */
export interface Unplaced {
  readonly code: MessageKey;
  readonly params: ImportProblem['params'];
}

/** What figures of a file are placed with: rows that are there by their keys, and finders of what they name. */
export interface Placing {
  readonly input: FigureInput;
  readonly series: SeriesFinder;
  readonly suppliers: SupplierFinder;
  /** The id of the source that the file is, made where a first row needs it. */
  readonly sourceId: string;
  readonly rows: ReadonlyMap<string, { readonly id: string }>;
}

/** The key under which a row of a table is found among those that are there. */
export function placeKey(table: string, key: string): string {
  return `${table} ${key}`;
}

/** Finds the row that a figure is. */
export function placeFigure(figure: Figure, placing: Placing): Placed | Unplaced {
  switch (placing.input.target) {
    case 'series':
      return observationOf(figure, placing);
    case 'price':
      return priceOf(figure, placing);
    case 'stock':
      return stockOf(figure, placing);
    case 'demand':
      return demandOf(figure, placing);
    case 'capacity':
      return capacityOf(figure, placing);
    case 'share':
      return { code: 'import.value.missing', params: {} };
  }
}

/** What is noted at a row: the cell that it came from, and what the file remarks. */
function noteOf({ valueCell, note }: Figure): string {
  return note === null ? valueCell : `${valueCell}; ${note}`;
}

function observationOf(
  figure: Figure,
  { series: finder, sourceId, rows, input }: Placing,
): Placed | Unplaced {
  const found = finder.of(figure);
  if (found === null) return { code: 'import.figure.percent', params: {} };
  const { series, isNew } = found;
  const { countryId, year, value, mark } = figure;
  const period = periodOfFigure(figure);
  const key = placeKey('observation', keyOf(TABLES.observation, { seriesId: series.id, countryId, period }));
  const old = rows.get(key) as { readonly id: string; readonly value: number | null } | undefined; // of this table, by its key
  const row = newRow(TABLES.observation, {
    id: old?.id ?? input.newId(),
    seriesId: series.id,
    countryId,
    period,
    year: year ?? 0,
    value,
    mark,
    sourceId,
    censor: 'none',
    note: noteOf(figure),
  });
  return {
    key,
    value,
    as: figure.unit,
    basis: figure.basis,
    old: old?.value ?? null,
    change: { table: 'observation', op: 'put', row },
    before: isNew ? [{ table: 'series', op: 'put', row: series }] : [],
  };
}

/** 2031, 2031-H1, 2031-Q2, 2031-05. */
function periodOfFigure({ year, month, span }: Figure): string {
  if (month === null) return String(year);
  if (span === 'half') return `${year}-H${Math.ceil(month / 6)}`;
  if (span === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
  return `${year}-${String(month).padStart(2, '0')}`;
}

function priceOf(figure: Figure, { sourceId, rows, input }: Placing): Placed | Unplaced {
  const { materialId, at, value, mark, year, month, day } = figure;
  // The price book knows days, months and years.
  if (figure.span === 'quarter' || figure.span === 'half') return { code: 'import.price.span', params: {} };
  const place = PRICE_PLACES.find((one) => one === at?.toLowerCase());
  if (place === undefined)
    return { code: 'import.figure.choice', params: { text: at ?? '', choices: PRICE_PLACES } };
  const date = day ?? lastDay(year ?? 0, month);
  const key = placeKey('price', keyOf(TABLES.price, { materialId, place, date }));
  const old = rows.get(key) as { readonly id: string; readonly usdPerKg: number } | undefined; // likewise
  const row = newRow(TABLES.price, {
    id: old?.id ?? input.newId(),
    materialId,
    place,
    date,
    usdPerKg: value,
    mark,
    sourceId,
    span: day !== null ? 'day' : month === null ? 'year' : 'month',
    note: noteOf(figure),
  });
  return {
    key,
    value,
    as: 'usd_per_kg',
    basis: null,
    old: old?.usdPerKg ?? null,
    before: [],
    change: { table: 'price', op: 'put', row },
  };
}

function lastDay(year: number, month: number | null): IsoDate {
  const day = new Date(Date.UTC(year, month ?? 12, 0));
  return isoDate(day.toISOString().slice(0, 10));
}

/** Tonnes as the project counts those of a material. */
function ownTonnes(
  figure: Figure,
  { input }: Placing,
): { readonly tonnes: number; readonly basis: MassBasis } | Unplaced {
  const { materialId, value, unit, basis } = figure;
  if (unit !== 'tonnes' || basis === null) return { code: 'import.figure.percent', params: {} };
  const material = byId(input.materials, materialId);
  const own = material?.basis ?? 'reo';
  const tonnes = massInBasis({ tonnes: value, basis }, own, material?.metalPerOxide ?? null);
  if (tonnes === null) return { code: 'import.figure.basis', params: { material: materialId, own, basis } };
  return { tonnes, basis: own };
}

function stockOf(figure: Figure, placing: Placing): Placed | Unplaced {
  const { rows, input, sourceId } = placing;
  const mass = ownTonnes(figure, placing);
  if ('code' in mass) return mass;
  const tier = STOCK_TIERS.find((one) => one === figure.at?.toLowerCase());
  if (tier === undefined)
    return {
      code: 'import.figure.choice',
      params: { text: figure.at ?? '', choices: STOCK_TIERS },
    };
  const { materialId, economyId, mark, stage } = figure;
  if (economyId === null) return { code: 'import.economy.missing', params: {} };
  const key = placeKey('stock', keyOf(TABLES.stock, { economyId, materialId, tier }));
  const old = byId(input.stocks, rows.get(key)?.id ?? '');
  const said = { tonnes: mass.tonnes, mark, sourceId, note: noteOf(figure) };
  const row =
    old === undefined
      ? newRow(TABLES.stock, { id: input.newId(), economyId, materialId, tier, stage, ...said })
      : { ...old, ...said, ...withinRange(old, mass.tonnes) };
  return {
    key,
    value: mass.tonnes,
    as: 'tonnes',
    basis: mass.basis,
    old: old?.tonnes ?? null,
    before: [],
    change: { table: 'stock', op: 'put', row },
  };
}

function demandOf(figure: Figure, placing: Placing): Placed | Unplaced {
  const { rows, input, sourceId } = placing;
  const mass = ownTonnes(figure, placing);
  if ('code' in mass) return mass;
  const text = figure.at ?? '';
  const use = input.uses.find(({ id, nameEn, nameJa }) => id === text || nameEn === text || nameJa === text);
  if (use === undefined)
    return {
      code: 'import.figure.choice',
      params: { text, choices: input.uses.map(({ id }) => id) },
    };
  const { materialId, mark, year, countryId } = figure;
  if (countryId !== null && countryId !== use.economyId)
    return { code: 'import.place.other', params: { text: countryId, economy: use.economyId } };
  const key = placeKey('demand', keyOf(TABLES.demand, { useId: use.id, materialId, year: year ?? 0 }));
  const old = byId(input.demands, rows.get(key)?.id ?? '');
  const said = { tonnes: mass.tonnes, mark, sourceId, note: noteOf(figure) };
  const row =
    old === undefined
      ? newRow(TABLES.demand, { id: input.newId(), useId: use.id, materialId, year: year ?? 0, ...said })
      : { ...old, ...said, ...withinRange(old, mass.tonnes) };
  return {
    key,
    value: mass.tonnes,
    as: 'tonnes',
    basis: mass.basis,
    old: old?.tonnes ?? null,
    before: [],
    change: { table: 'demand', op: 'put', row },
  };
}

/** A range that somebody gave stays as long as the new value lies within it. */
function withinRange(
  { low, high }: { readonly low: number | null; readonly high: number | null },
  value: number,
): { readonly low: number | null; readonly high: number | null } {
  return (low !== null && value < low) || (high !== null && value > high)
    ? { low: null, high: null }
    : { low, high };
}

function capacityOf(figure: Figure, placing: Placing): Placed | Unplaced {
  const { rows, input, suppliers, sourceId } = placing;
  const mass = ownTonnes(figure, placing);
  if ('code' in mass) return mass;
  const { materialId, mark, supplier, stage } = figure;
  const found = supplier === null || stage === null ? null : suppliers.find(supplier, stage);
  if (found === null) return { code: 'import.row.unknownSupplier', params: { row: figure.row } };
  const key = placeKey('capacity', keyOf(TABLES.capacity, { supplierId: found.supplier.id, materialId }));
  const old = byId(input.capacities, rows.get(key)?.id ?? '');
  const row = newRow(TABLES.capacity, {
    id: old?.id ?? input.newId(),
    supplierId: found.supplier.id,
    materialId,
    mark,
    sourceId,
    tonnesPerYear: mass.tonnes,
    note: noteOf(figure),
  });
  return {
    key,
    value: mass.tonnes,
    as: 'tonnes',
    basis: mass.basis,
    old: old?.tonnesPerYear ?? null,
    change: { table: 'capacity', op: 'put', row },
    before: found.isNew ? [{ table: 'supplier', op: 'put', row: found.supplier }] : [],
  };
}
