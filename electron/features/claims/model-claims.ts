import { daysInYear } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import type { ClaimsView, PlantClaims, PoolMember } from '@shared/model/claims';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { poolStocks } from '../../engine/claims';
import { annualNeed, figureOfYear, requireAmount, validateModel } from '../../engine/run';
import { windowYears } from '../../engine/solve';
import type { ReadModel } from '../../plan/model/model-file';
import { type ClaimsAsked, remarksOf } from './claims';
import { byPressure, claimedOf } from './plant-claims';

/** What is asked of models: their stage is theirs, and all of their materials are claimed. */
type AskedOfModels = Omit<ClaimsAsked, 'stage' | 'materials'>;

/**
 * Competing claims of economies that each came in a model file of its own, with no project. Plants are the same where their
 * ids are. Source: docs/engine.md 12.1, 12.2.
 * @throws Refusal: bad figures, two models of one economy or of two stages, a year outside of a run, two capacities of one
 *   plant, a pool with an economy of no model
 */
export function claimsOfModels(read: readonly ReadModel[], asked: AskedOfModels): ClaimsView {
  requireAmount(asked.remainingPercent, 'remaining', 100);
  for (const [index, { name, model }] of read.entries()) requireFitting(read, index, name, model, asked.year);
  const models = read.map(({ model }) => model);
  const [{ stage } = { stage: 'separation' as const }] = models; // one at least: the command asks for it
  for (const country of [...asked.pool, ...asked.order]) {
    if (models.some(({ economyId }) => economyId === country)) continue;
    throw new Refusal('refusal.claims.noModel', { country }, { field: 'country' });
  }
  const plants = byPressure(plantsOf(models, asked));
  const materialIds = [
    ...new Set(models.flatMap(({ materials }) => materials.map(({ materialId }) => materialId))),
  ];
  const pools = materialIds
    .map((materialId) => ({ materialId, members: membersOf(models, materialId, asked) }))
    .filter(({ members }) => members.length > 1)
    .map(({ materialId, members }) => ({ materialId, pool: poolStocks(members) }));
  const { year, rule, remainingPercent, without } = asked;
  const remarks = remarksOf(asked, plants, pools);
  return { stage, year, rule, remainingPercent, plants, pools, without, remarks };
}

function requireFitting(
  read: readonly ReadModel[],
  index: number,
  name: string,
  model: WhatIfModel,
  year: number,
): void {
  validateModel(model);
  const years = windowYears(model);
  if (!years.includes(year)) {
    const params = { file: name, year, first: years[0] ?? year, last: years.at(-1) ?? year };
    throw new Refusal('refusal.claims.yearOfModel', params, { file: name, field: 'year' });
  }
  const [first] = read;
  if (first !== undefined && first.model.stage !== model.stage)
    throw new Refusal('refusal.claims.twoStages', { file: name }, { file: name, field: 'stage' });
  const { economyId } = model;
  if (read.findIndex((one) => one.model.economyId === economyId) !== index)
    throw new Refusal(
      'refusal.claims.twice',
      { file: name, economy: economyId },
      { file: name, field: 'economyId' },
    );
}

function plantsOf(models: readonly WhatIfModel[], asked: AskedOfModels): PlantClaims[] {
  const plants = new Map<
    string,
    {
      plant: Pick<PlantClaims, 'supplierId' | 'materialId'>;
      full: number | null;
      claims: { economyId: CountryId; tonnes: number }[];
    }
  >();
  for (const { economyId, materials } of models)
    for (const { materialId, suppliers, totalSupply } of materials)
      for (const { supplierId, percent, capacity } of suppliers) {
        const key = JSON.stringify([supplierId, materialId]);
        const known = plants.get(key) ?? { plant: { supplierId, materialId }, full: null, claims: [] };
        if (known.full !== null && capacity !== null && known.full !== capacity)
          throw new Refusal(
            'refusal.claims.twoCapacities',
            { supplier: supplierId, material: materialId },
            { field: 'capacity' },
          );
        const tonnes = (figureOfYear(percent, asked.year) / 100) * figureOfYear(totalSupply, asked.year);
        plants.set(key, {
          ...known,
          full: known.full ?? capacity,
          claims: tonnes === 0 ? known.claims : [...known.claims, { economyId, tonnes }],
        });
      }
  return [...plants.values()].map(({ plant, full, claims }) => ({
    ...claimedOf(plant, claims, full, asked),
    notKnown: [],
  }));
}

function membersOf(
  models: readonly WhatIfModel[],
  materialId: MaterialId,
  { pool, year, without }: AskedOfModels,
): PoolMember[] {
  return models.flatMap(({ economyId, materials }): PoolMember[] => {
    const material = materials.find((one) => one.materialId === materialId);
    if (material === undefined || !pool.includes(economyId)) return [];
    return [{ economyId, stock: usableOf(material), ...ratesOf(material, year, without) }];
  });
}

/** Above the minimum of each tier, t REO. */
function usableOf({ stock, stocks }: MaterialModel): number {
  return sum((stocks ?? [stock]).map(({ opening, minimum }) => Math.max(0, opening - minimum)));
}

/** Need, and what still arrives without some countries, t REO a day. */
function ratesOf(
  material: MaterialModel,
  year: number,
  without: readonly CountryId[],
): Pick<PoolMember, 'need' | 'arriving'> {
  const days = daysInYear(year);
  const kept = sum(
    material.suppliers.map(({ countryId, percent }) =>
      without.includes(countryId) ? 0 : figureOfYear(percent, year),
    ),
  );
  const supply = figureOfYear(material.totalSupply, year);
  return {
    need: annualNeed(material, year) / days,
    arriving: ((kept / 100) * supply + figureOfYear(material.recycling, year)) / days,
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
