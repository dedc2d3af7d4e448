import { basename } from 'node:path';
import { addDays, yearOf } from '@shared/base/calendar';
import { numberAt } from '@shared/base/element-at';
import { Refusal } from '@shared/base/refusal';
import { inYear, notKnown } from '@shared/model/missing-figures';
import type { EventRates } from '@shared/model/uncertainty';
import type { ByYear, FeedModel, MaterialModel, UseModel, WhatIfModel } from '@shared/model/what-if';
import { addedUp } from '../../engine/run';
import { readJson } from '../read-json';
import { type NamedCode, requireCountries } from '../require-countries';
import { type ModelFile, modelFile } from './model-schema';

export interface ReadModel {
  /** The file's name stands in for that of a scenario. */
  readonly name: string;
  readonly model: WhatIfModel;
  readonly rates: EventRates | null;
}

/** Reads a model file. @throws Refusal naming the file and the field that does not fit */
export async function readModelFile(path: string): Promise<ReadModel> {
  const file = await readJson(path, modelFile);
  return { name: basename(path), rates: notKnown(file.rates), model: modelFrom(file) };
}

/**
 * The engine's model of a model file.
 * @throws Refusal for a material with one stock and tiers at once, and for a "country" that is the others together
 */
export function modelFrom({ rates: _rates, materials, ...file }: ModelFile): WhatIfModel {
  requireCountries(countriesIn({ materials, ...file }), false);
  // A year on either side: goods under way, and figures that step at New Year.
  const first = yearOf(file.start) - 1;
  const last = yearOf(addDays(file.start, file.days)) + 1;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { ...file, materials: materials.map((material) => materialOf(material, years)) };
}

/** The codes of a model, each with its field. */
function countriesIn({ economyId, materials, shocks }: ModelFile): NamedCode[] {
  const ofFeeds = (feeds: readonly FeedModel[], at: string): NamedCode[] =>
    feeds.flatMap(({ countryId, feeds: more = [] }, index) => [
      { code: countryId, field: `${at}.feeds.${index}.countryId` },
      ...ofFeeds(more, `${at}.feeds.${index}`),
    ]);
  return [
    { code: economyId, field: 'economyId' },
    ...materials.flatMap(({ suppliers }, material) =>
      suppliers.flatMap(({ countryId, feeds = [] }, index) => {
        const at = `materials.${material}.suppliers.${index}`;
        return [{ code: countryId, field: `${at}.countryId` }, ...ofFeeds(feeds, at)];
      }),
    ),
    ...shocks.map(({ imposedBy }, index) => ({ code: imposedBy, field: `shocks.${index}.imposedBy` })),
  ];
}

type Figures = number | Readonly<Record<string, number>>;

function filled(figures: Figures, years: readonly number[]): ByYear {
  return typeof figures === 'number' ? Object.fromEntries(years.map((year) => [year, figures])) : figures;
}

function materialOf(given: ModelFile['materials'][number], years: readonly number[]): MaterialModel {
  const { suppliers, uses, stock, stocks, ...rest } = given;
  if (stock !== undefined && stocks !== undefined) {
    const field = `${given.materialId}.stocks`;
    throw new Refusal('refusal.model.twoStocks', { field }, { field });
  }
  const demands = uses.map(({ growthPercent, ...use }): UseModel => {
    return { ...use, demand: grown(use.demand, growthPercent, years) };
  });
  const recycling = filled(given.recycling, years);
  const substitution = filled(given.substitution, years);
  const needed = (year: number) =>
    demands.reduce((sum, { demand }) => sum + inYear(demand, year), 0) *
      (1 - inYear(substitution, year) / 100) -
    inYear(recycling, year);
  const totalSupply =
    given.totalSupply === undefined
      ? Object.fromEntries(years.map((year) => [year, Math.max(0, needed(year))]))
      : filled(given.totalSupply, years);
  return {
    ...rest,
    suppliers: suppliers.map((item) => ({ ...item, percent: filled(item.percent, years) })),
    recycling,
    substitution,
    totalSupply,
    ...(given.totalSupply === undefined ? { derivedSupply: years } : {}),
    uses: demands,
    stock: stock ?? addedUp(stocks ?? []),
    stocks,
    carriedShares: {},
  };
}

/** Demand by year; behind the last year given it grows by so much a year, where a growth is given. */
function grown(demand: Figures, growthPercent: number | undefined, years: readonly number[]): ByYear {
  if (growthPercent === undefined) return filled(demand, years);
  const given =
    typeof demand === 'number' ? { [numberAt(years, 1)]: demand, [numberAt(years, 0)]: demand } : demand;
  const known = Object.keys(given).map(Number);
  const last = Math.max(...known);
  const behind = years.filter((year) => year > last);
  const figure = (year: number) => inYear(given, last) * (1 + growthPercent / 100) ** (year - last);
  return { ...given, ...Object.fromEntries(behind.map((year) => [year, figure(year)])) };
}
