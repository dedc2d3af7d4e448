import { MASS_BASES } from '@shared/base/mass-basis';
import { Refusal } from '@shared/base/refusal';
import { isStage } from '@shared/base/stage';
import { MOST_CELLS, type PivotTable } from '@shared/features/pivot/contract';
import { hasAxis, heldTo, type PivotFigure, type PivotQuestion } from '@shared/features/pivot/question';
import { byId } from '@shared/model/catalogue';
import { asCountryId } from '@shared/model/country';
import { asMaterialId } from '@shared/model/material';
import type { Reference } from '@shared/model/plan';
import { massUnitOf } from '@shared/words/mass-words';
import { type FigureSource, figureSource, type PlanFilter } from '../../plan/figures/source';
import type { Session } from '../../plan/session';
import { addShares } from './add-shares';
import { addTonnes, cellsOf, factorsOf, type Ground, type Sums, waysOf } from './add-up';
import { cellParts } from './cell-parts';
import type { Facts } from './facts';
import { inOrder, itemsOf, mostAcross } from './items';
import { pickedFigures, pickedSets } from './picked';
import { shareFacts } from './share-facts';
import { needFacts, stockFacts } from './tonne-facts';

const FACTS: Readonly<Record<PivotFigure, (source: FigureSource) => Facts>> = {
  share: shareFacts,
  supply: shareFacts,
  need: needFacts,
  stock: stockFacts,
};

/**
 * Figures of the plan, or of a scenario, along any two axes.
 * @throws Refusal `refusal.pivot.axis`, `.sameAxis`, `.size`, and for an unknown scenario
 */
export async function pivotTable(
  session: Session,
  { question, scenarioId }: { readonly question: PivotQuestion; readonly scenarioId: string | null },
): Promise<PivotTable> {
  checkAxes(question);
  const source = await figureSource(session, partOf(question), scenarioId);
  return pivotOf(source, question);
}

/** The same of a plan that is there. */
export function pivotOf(source: FigureSource, question: PivotQuestion): PivotTable {
  const { reference } = source;
  const facts = FACTS[question.figure](source);
  const picked = pickedFigures(facts, question, reference);
  const items = {
    down: itemsOf(facts, picked, question.down, question, reference),
    across: itemsOf(facts, picked, question.across, question, reference),
  };
  // Worked out as the items come, and put into their order at the end: that one hangs on what they come to.
  const ground = groundOf(items.down, items.across);
  const sum = summing(facts, picked, question, source);
  const { value, traits } = sum(ground, false);
  const total = {
    down: (place: number) => value[place * ground.width + ground.width - 1] ?? Number.NaN,
    across: (place: number) => value[(ground.height - 1) * ground.width + place] ?? Number.NaN,
  };
  const rows = inOrder(question.down, items.down, total.down, reference);
  const columns = mostAcross(inOrder(question.across, items.across, total.across, reference), total.across);
  const base = facts.baseOwn === null && facts.baseTonnes === null ? null : sum(ground, true).value;
  const parts = cellParts(facts, picked, question, ground, traits);
  const places = laidOut(rows, columns, ground);
  const idsAt = (ids: readonly string[], at: readonly number[]) => at.map((place) => ids[place] ?? '');
  return {
    question,
    scenarioId: source.scenarioId,
    down: idsAt(items.down, rows),
    across: idsAt(items.across, columns),
    leftOut: items.across.length - columns.length,
    figures: picked.length,
    bases: question.figure === 'share' ? [] : basesOf(facts, picked),
    counted: countedIn(facts, picked, reference),
    value: inNumbers(value, places),
    base: base === null ? null : inNumbers(base, places),
    count: inCounts(parts.count, places),
    traits: inBits(traits, places),
    mark: inBits(parts.mark, places),
    kept: parts.kept === null ? null : inNumbers(parts.kept, places),
    rest: Object.fromEntries(
      Object.entries(parts.rest).map(([axis, codes]) => [axis, inCounts(codes, places)]),
    ),
    ids: parts.ids,
    years: [...(facts.axes.year?.ids ?? [])].sort(),
  };
}

/** For each cell of the table in its order the place at which it was worked out. */
function laidOut(
  rows: readonly number[],
  columns: readonly number[],
  { width, height }: Ground,
): Uint32Array {
  const [down, across] = [
    [...rows, height - 1],
    [...columns, width - 1],
  ];
  const places = new Uint32Array(down.length * across.length);
  let cell = 0;
  for (const row of down) for (const column of across) places[cell++] = row * width + column;
  return places;
}

const inNumbers = (from: Float64Array, places: Uint32Array) =>
  new Float64Array(places.length).map((_none, cell) => from[places[cell] ?? 0] ?? Number.NaN);
const inCounts = (from: Uint32Array, places: Uint32Array) =>
  new Uint32Array(places.length).map((_none, cell) => from[places[cell] ?? 0] ?? 0);
const inBits = (from: Uint8Array, places: Uint32Array) =>
  new Uint8Array(places.length).map((_none, cell) => from[places[cell] ?? 0] ?? 0);

/** @throws Refusal `refusal.pivot.axis`, `.sameAxis` */
function checkAxes({ figure, down, across }: PivotQuestion): void {
  for (const axis of [down, across])
    if (!hasAxis(figure, axis)) throw new Refusal('refusal.pivot.axis', { figure, axis });
  if (down === across) throw new Refusal('refusal.pivot.sameAxis', { axis: down });
}

/** The least part of the plan in which all figures of a question lie. */
function partOf(question: PivotQuestion): PlanFilter {
  const [economy, material, stage] = (['economy', 'material', 'stage'] as const).map((axis) =>
    hasAxis(question.figure, axis) ? heldTo(question, axis) : null,
  );
  return {
    // Ids that are not known leave nothing.
    ...(economy == null ? {} : { economyId: asCountryId(economy) }),
    ...(material == null ? {} : { materialId: asMaterialId(material) }),
    ...(stage != null && isStage(stage) ? { stage } : {}),
  };
}

/** @throws Refusal `refusal.pivot.size` */
function groundOf(down: readonly string[], across: readonly string[]): Ground {
  const [height, width] = [down.length + 1, across.length + 1];
  if (height * width > MOST_CELLS)
    throw new Refusal('refusal.pivot.size', { rows: down.length, columns: across.length, most: MOST_CELLS });
  const placed = (items: readonly string[]) => new Map(items.map((id, place) => [id, place]));
  return { down: placed(down), across: placed(across), width, height };
}

/** How the picked figures are added up, by what they are. */
function summing(
  facts: Facts,
  picked: Uint32Array,
  question: PivotQuestion,
  { reference }: FigureSource,
): (ground: Ground, base: boolean) => Sums {
  const { sets } = facts;
  if (question.figure === 'share' && sets !== null) {
    const places = { figures: picked, sets: pickedSets(sets, question) };
    return (ground, base) =>
      addShares({ ...facts, sets }, places, cellsOf(facts.axes, question, ground), {
        question,
        ground,
        base,
      });
  }
  const of = { factor: factorsOf(facts, question, reference), way: waysOf(facts, reference) };
  return (ground, base) =>
    addTonnes(facts, picked, cellsOf(facts.axes, question, ground), of, { question, ground, base });
}

function countedIn({ axes }: Facts, picked: Uint32Array, { materials }: Reference): PivotTable['counted'] {
  const { ids, codes } = axes.material ?? { ids: [], codes: new Uint32Array() };
  const found = new Set<number>();
  for (const at of picked) found.add(codes[at] ?? 0);
  return massUnitOf([...found].flatMap((code) => byId(materials, ids[code]) ?? []));
}

function basesOf({ basis }: Facts, picked: Uint32Array): PivotTable['bases'] {
  const found = new Uint8Array(MASS_BASES.length);
  for (const at of picked) found[basis[at] ?? 0] = 1;
  return MASS_BASES.filter((_one, place) => found[place] === 1);
}
