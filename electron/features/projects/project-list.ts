import { dateOfMonth, monthOf } from '@shared/base/months';
import { Refusal } from '@shared/base/refusal';
import { byId } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import type { Reference } from '@shared/model/plan';
import type { PlantProject, ProjectsView, ProjectYear } from '@shared/model/plant-project';
import { priceIn } from '@shared/model/price-book';
import { startOfRamp } from '@shared/model/ramp-start';
import type { Capacity } from '@shared/model/tables/capacity';
import type { Ramp } from '@shared/model/tables/ramp';
import type { Supplier } from '@shared/model/tables/supplier';
import { rampInYear } from '../../engine/projects';
import { figureSource } from '../../plan/figures/source';
import { type MoneyTerms, moneyTerms } from '../../plan/money-terms';
import { rampModelOf } from '../../plan/plant-ramp';
import type { Session } from '../../plan/session';
import { type ClaimsOf, claimsOf } from './project-claims';
import { projectFloor } from './project-floors';

interface ProjectsAsked {
  readonly economyId: CountryId;
  readonly from: number;
  readonly to: number;
  /** Whose slips are in force; null for the plan itself. */
  readonly scenarioId?: string | null;
  /** A slip that is tried, of one ramp; nothing is written. */
  readonly tried?: { readonly rampId: string; readonly slipMonths: number } | null;
}

/**
 * Every capacity of a named supplier, how it comes and who has claimed it; those that the economy has a contract with
 * first. Source: docs/engine.md 12.3.
 * @throws Refusal for an unknown economy or years the wrong way round
 */
export async function projectList(session: Session, asked: ProjectsAsked): Promise<ProjectsView> {
  const { economyId, from, to, scenarioId = null, tried = null } = asked;
  const [{ reference, base, plan }, { offtakes }, terms] = await Promise.all([
    figureSource(session, {}, scenarioId),
    session.project.contracts(),
    moneyTerms(session),
  ]);
  if (byId(reference.countries, economyId)?.isEconomy !== true)
    throw new Refusal('refusal.reference.unknownEconomy', { economy: economyId }, { field: 'economy' });
  if (to < from) throw new Refusal('refusal.projects.years', { from, to }, { field: 'to' });
  const claims = claimsOf(plan, reference, offtakes);
  const projects = reference.capacities.flatMap((capacity): PlantProject[] => {
    const isOf = (row: { readonly supplierId: string; readonly materialId: string }) =>
      row.supplierId === capacity.supplierId && row.materialId === capacity.materialId;
    const supplier = byId(reference.suppliers, capacity.supplierId);
    if (supplier === undefined || supplier.kind === 'aggregate') return [];
    const found = plan.ramps.find(isOf) ?? null;
    const isTried = found !== null && tried !== null && found.id === tried.rampId;
    const ramp = isTried ? { ...found, slipMonths: tried.slipMonths } : found;
    const plannedSlip = base.ramps.find(isOf)?.slipMonths ?? 0;
    const priced = { prices: reference.prices, floors: reference.floors.filter(isOf) };
    return [plantProject({ capacity, supplier, ramp, plannedSlip, priced, claims, terms, from, to })];
  });
  const contracted = new Set(
    offtakes.filter((row) => row.economyId === economyId).map((row) => `${row.supplierId} ${row.materialId}`),
  );
  const rank = ({ supplierId, materialId, ramp }: PlantProject) =>
    (contracted.has(`${supplierId} ${materialId}`) ? 0 : 2) + (ramp === null ? 1 : 0);
  return {
    economyId,
    from,
    to,
    yenPerUsd: terms.rates.yenPerUsd,
    projects: projects
      .map((project, index) => ({ project, index }))
      .sort((a, b) => rank(a.project) - rank(b.project) || a.index - b.index)
      .map(({ project }) => project),
  };
}

interface PlantRows {
  readonly capacity: Capacity;
  readonly supplier: Supplier;
  readonly ramp: Ramp | null;
  /** What the plan says, whatever the scenario. */
  readonly plannedSlip: number;
  readonly priced: Pick<Reference, 'prices' | 'floors'>;
  readonly claims: ClaimsOf;
  readonly terms: MoneyTerms;
  readonly from: number;
  readonly to: number;
}

function plantProject(rows: PlantRows): PlantProject {
  const { capacity, supplier, ramp, terms, from, to } = rows;
  const { materialId, supplierId, tonnesPerYear } = capacity;
  const starts = ramp === null ? null : startsOf(ramp, rows);
  const made = (start: number | null, year: number): number | null => {
    if (tonnesPerYear === null) return null;
    if (ramp === null) return supplier.startYear !== null && year < supplier.startYear ? 0 : tonnesPerYear;
    return start === null ? 0 : tonnesPerYear * rampInYear(start, ramp.monthsToFull, year);
  };
  const years = Array.from({ length: to - from + 1 }, (_, index): ProjectYear => {
    const year = from + index;
    const output = made(starts?.start ?? null, year);
    const claims = rows.claims(capacity, supplier.stage, year, output);
    return {
      year,
      output,
      claims,
      planned: made(starts?.planned ?? null, year),
      soonest: made(starts?.soonest ?? null, year),
      latest: made(starts?.latest ?? null, year),
      claimed: claims.reduce((sum, { tonnes }) => sum + tonnes, 0),
      usdPerKg: priceIn(terms.book, materialId, year, ramp?.place ?? 'outside')?.usdPerKg ?? null,
    };
  });
  const over =
    tonnesPerYear === null ? null : Math.max(0, ...years.map(({ claimed }) => claimed - tonnesPerYear));
  return {
    supplierId,
    materialId,
    countryId: supplier.countryId,
    stage: supplier.stage,
    years,
    over,
    capacity: tonnesPerYear,
    capacityMark: capacity.mark,
    ramp: ramp === null || starts === null ? null : shownRamp(rows.plannedSlip, ramp, starts),
    floors: rows.priced.floors.map((floor) => projectFloor(floor, years, terms.book, terms.rates.yenPerUsd)),
  };
}

type Starts = ReturnType<typeof startsOf>;

/** Months of the start: as planned, with the slip and its range, and as if nobody gave a price floor. */
function startsOf(ramp: Ramp, { priced, to }: PlantRows) {
  const at = (slipMonths: number, floors = priced.floors) => {
    const comes = rampModelOf({ ...ramp, slipMonths }, { ...priced, floors }, to);
    return comes === 'never' ? null : startOfRamp(comes);
  };
  const { slipMonths, low, high } = ramp;
  return {
    planned: monthOf(ramp.startDate),
    start: at(slipMonths),
    soonest: at(Math.min(low ?? slipMonths, slipMonths)),
    latest: at(Math.max(high ?? slipMonths, slipMonths)),
    withoutFloor: at(slipMonths, []),
  };
}

function shownRamp(
  plannedSlip: number,
  ramp: Ramp,
  { start, soonest, latest, withoutFloor }: Starts,
): PlantProject['ramp'] {
  const { id, state, mark, permitDate, slipMonths, monthsToFull, needsUsdPerKg, place } = ramp;
  const dated = (month: number | null) => (month === null ? null : dateOfMonth(month));
  return {
    id,
    state,
    mark,
    permitDate,
    slipMonths,
    monthsToFull,
    needsUsdPerKg,
    place,
    plannedSlip,
    plannedStart: ramp.startDate,
    start: dated(start),
    soonest: dated(soonest),
    latest: dated(latest),
    startWithoutFloor: dated(withoutFloor),
  };
}
