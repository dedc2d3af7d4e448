import type { ImportMoves, MovedPercent } from '@shared/features/importing/contract';
import type { CountryId } from '@shared/model/country';
import type { Plan, Reference, ScenarioBook } from '@shared/model/plan';
import { unallocated } from '@shared/model/rebalancing';
import { scenarioChain } from '@shared/model/resolution';
import { sharePercent } from '@shared/model/share-totals';
import type { ShareSetKey } from '@shared/model/tables/share';
import { directShares } from '../../engine/look-through';
import type { SetContent } from '../../importing/diff/set-after';
import { metalPerOxideOf } from '../../plan/reference-names';
import type { Session } from '../../plan/session';
import { supplyChain } from '../../plan/supply-chain';

/** What is looked at; the sets of an import are tried against it. */
export type WantedSet = { readonly [K in keyof ShareSetKey]: string | number };

/** Sets that are named; a file of many years and materials can have thousands. */
const NAMED_SETS = 200;

/**
 * What applying a batch would do to the figures of one share set, as the pages work them out: of the sets that it
 * changes the one nearest to what is wanted, with the materials that come in with it. Rejected rows count as left out. Null when no share would change.
 */
export async function importMoves(
  session: Session,
  batchId: string,
  wanted: WantedSet,
): Promise<ImportMoves | null> {
  const book = await session.project.scenarios();
  const keys = book.overrides.filter(({ field }) => field === 'share.percent').map(({ key }) => key);
  const touched = await session.project.importTouched(batchId, [...new Set(keys)]);
  const sets = [...touched.sets].sort((a, b) => b.rows - a.rows).map(({ set }) => set);
  const [set] = [...sets].sort((a, b) => nearness(b, wanted) - nearness(a, wanted));
  if (set === undefined) return null;
  const [move, stored] = await Promise.all([
    session.project.importSetAfter(batchId, set),
    session.project.reference(),
  ]);
  const reference = {
    ...stored,
    materials: [...stored.materials, ...move.newMaterials],
    suppliers: [...stored.suppliers, ...move.newSuppliers],
  };
  const before = figuresOf(reference, set, move.before);
  const after = figuresOf(reference, set, move.after);
  const largest = [before.direct[0]?.countryId, after.direct[0]?.countryId];
  return {
    set,
    sets: sets.slice(0, NAMED_SETS),
    setCount: sets.length,
    basis: move.after.total?.basis ?? null,
    countries: [...new Set(largest)]
      .filter((countryId) => countryId !== undefined)
      .map((countryId) => ({ countryId, before: before.of(countryId), after: after.of(countryId) })),
    rest: { before: before.rest, after: after.rest },
    scenarios: countScenarios(book, new Set(sets.map(({ economyId }) => economyId)), touched),
  };
}

/** The economy counts most, then the material, the stage and the year. */
function nearness(set: ShareSetKey, wanted: WantedSet): number {
  const fields = ['economyId', 'materialId', 'stage', 'year'] as const;
  return fields.reduce((sum, field) => sum * 2 + Number(set[field] === wanted[field]), 0);
}

/** Direct shares and the unallocated rest of a set. */
function figuresOf(reference: Reference, set: ShareSetKey, { shares, total }: SetContent) {
  const missing: MovedPercent | null =
    shares.length === 0
      ? 'none'
      : shares.some(
            (share) => sharePercent(share, total, metalPerOxideOf(reference, set.materialId)) === null,
          )
        ? 'not_known'
        : null;
  if (missing !== null) return { direct: [], of: () => missing, rest: missing };
  const plan: Plan = { ...NO_PLAN, shares, totals: total === null ? [] : [total] };
  const { inflows } = supplyChain(reference, plan, set);
  const direct = directShares(inflows);
  return {
    direct,
    of: (countryId: CountryId): MovedPercent =>
      direct.find((one) => one.countryId === countryId)?.percent ?? 0,
    rest: unallocated(inflows.map(({ percent }) => percent)),
  };
}

const NO_PLAN = {
  demands: [],
  reliefs: [],
  stocks: [],
  receipts: [],
  purchases: [],
  datedReliefs: [],
  ramps: [],
  levels: [],
  releases: [],
} as const;

/** Scenarios of these economies that see a changed share as the plan has it, and those that hold a value of their own for one. */
function countScenarios(
  book: ScenarioBook,
  economies: ReadonlySet<string>,
  touched: { readonly rows: number; readonly keys: readonly string[] },
): ImportMoves['scenarios'] {
  const changed = new Set(touched.keys);
  let inheriting = 0;
  let holding = 0;
  for (const { id } of book.scenarios) {
    const chain = scenarioChain(book, id);
    const economyId = chain.map(({ window }) => window.economyId).find((one) => one !== null);
    if (economyId === undefined || economyId === null || !economies.has(economyId)) continue;
    const levels = new Set(chain.map((scenario) => scenario.id));
    const own = new Set(
      book.overrides
        .filter(
          ({ scenarioId, field, key }) =>
            field === 'share.percent' && levels.has(scenarioId) && changed.has(key),
        )
        .map(({ key }) => key),
    );
    if (own.size < touched.rows) inheriting += 1;
    if (own.size > 0) holding += 1;
  }
  return { inheriting, holding };
}
