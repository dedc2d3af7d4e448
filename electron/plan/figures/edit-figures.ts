import { Refusal } from '@shared/base/refusal';
import { byId } from '@shared/model/catalogue';
import type { Figure, FigureName, FigureParts } from '@shared/model/figure';
import { notKnown } from '@shared/model/missing-figures';
import type { Plan, RowChange } from '@shared/model/plan';
import { resolveScenario } from '@shared/model/resolution';
import { spokenKey } from '@shared/model/table';
import type { Session } from '../session';
import { FigureDraft } from './draft';
import type { Formatter } from './kind';
import { KINDS } from './kinds';
import { type FigureSource, figureSource, type PlanFilter } from './source';

/** What a figure shall be. */
export interface FigureCell {
  readonly figure: Figure;
  /** Null: none, or under a scenario what it inherits. */
  readonly value: number | null;
  /** Said of a figure of the plan with it. */
  readonly parts?: Partial<FigureParts>;
}

export interface Edit {
  /** Null: the plan itself. */
  readonly scenarioId: string | null;
  /** The part of the plan in which the figures lie. */
  readonly within: PlanFilter;
  /** Said in the history; as a rule what the first figure is called. */
  readonly label?: (source: FigureSource, formatter: Formatter) => string;
}

/**
 * Gives figures their values, in the plan or in the selected scenario: one change, one undo. All or nothing.
 * @throws Refusal for a value that a figure cannot have: its own for one, `refusal.figure.cells` naming them for several
 */
export async function setFigures(
  session: Session,
  { cells, ...edit }: Edit & { readonly cells: readonly FigureCell[] },
): Promise<void> {
  for (const sourceId of new Set(cells.map(({ parts }) => parts?.sourceId)))
    await knownSource(session, sourceId);
  const label: Label = (source, formatter) =>
    cells
      .slice(0, 1)
      .map(({ figure: { of, key } }) => KINDS[of].changed(source, key, formatter))
      .join('');
  return editing(session, { label, ...edit }, (source, formatter) => figureChanges(source, cells, formatter));
}

/**
 * Takes a scenario's own values back: what it inherits is in force again.
 * @throws Refusal where what it inherits does not hold together with what it says of others, as shares above 100 %
 */
export function resetFigures(
  session: Session,
  { figures, ...edit }: Edit & { readonly figures: readonly Figure[] },
): Promise<void> {
  const label: Label = (source, formatter) => {
    const names = figures.map(({ of, key }) => KINDS[of].nameOf(source, key, formatter));
    return formatter.say('change.figure.reset', { figure: names.join(formatter.say('figures.join')) });
  };
  return editing(session, { label, ...edit }, (source) => {
    const draft = new FigureDraft(source);
    const inherited = new FigureDraft({ ...source, base: inheritedPlan(source) });
    const given = new Map<FigureName, Map<string, number | null>>();
    for (const { of, key } of figures) {
      const { override, checkHeld, read } = KINDS[of];
      if (override === null) checkHeld(source, key);
      else draft.hold(override, key, null, null);
      given.set(of, (given.get(of) ?? new Map<string, number | null>()).set(key, read(inherited, key)));
    }
    for (const [of, values] of given) KINDS[of].settle(draft, values);
    return draft.changes();
  });
}

/** The plan as the parent of the selected scenario sees it. */
function inheritedPlan({ base, book, scenarioId }: FigureSource): Plan {
  const parentId = notKnown(byId(book.scenarios, scenarioId)?.parentId);
  return parentId === null ? base : resolveScenario(base, book, parentId).plan;
}

/**
 * Says something else of a figure of the plan: its mark, range, note or source; what is left out stays.
 * @throws Refusal for a range that does not hold together, or a figure that the plan does not have
 */
export async function annotateFigure(
  session: Session,
  { figure, parts, ...edit }: Edit & { readonly figure: Figure; readonly parts: Partial<FigureParts> },
): Promise<void> {
  await knownSource(session, parts.sourceId);
  const kind = KINDS[figure.of];
  const label: Label = (source, formatter) =>
    formatter.say('change.figure.annotate', { figure: kind.nameOf(source, figure.key, formatter) });
  return editing(session, { label, ...edit }, (source, formatter) => {
    checkRange(figure.of, parts);
    const draft = new FigureDraft(source);
    if (!kind.annotate(draft, figure.key, parts))
      throw new Refusal('refusal.figure.none', { figure: kind.nameOf(source, figure.key, formatter) });
    return draft.changes();
  });
}

/** The changes of rows that give figures their values. @throws Refusal as setFigures does */
export function figureChanges(
  source: FigureSource,
  cells: readonly FigureCell[],
  formatter: Formatter,
): RowChange[] {
  const draft = new FigureDraft(source);
  const { given, wrong } = setEach(draft, cells);
  refuseWrong(source, wrong, formatter);
  for (const [of, values] of given) KINDS[of].settle(draft, values);
  return draft.changes();
}

/** A figure that cannot have what it is given. */
interface WrongFigure {
  readonly figure: Figure;
  readonly refusal: Refusal;
}

/** Sets each of some figures that can have its value. @returns those by sort and key, which are still to be settled, and the others */
export function setEach(
  draft: FigureDraft,
  cells: readonly FigureCell[],
): {
  readonly given: ReadonlyMap<FigureName, ReadonlyMap<string, number | null>>;
  readonly wrong: readonly WrongFigure[];
} {
  const given = new Map<FigureName, Map<string, number | null>>();
  const wrong: WrongFigure[] = [];
  for (const cell of cells) {
    const { of, key } = cell.figure;
    try {
      setOne(draft, cell);
      const ofSort = given.get(of);
      if (ofSort === undefined) given.set(of, new Map([[key, cell.value]]));
      else ofSort.set(key, cell.value);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      wrong.push({ figure: cell.figure, refusal: error });
    }
  }
  return { given, wrong };
}

/** @throws Refusal `refusal.figure.unknownSource` */
export async function knownSource(
  { project }: Session,
  sourceId: FigureParts['sourceId'] | undefined,
): Promise<void> {
  if (sourceId == null) return;
  const { sources } = await project.evidence();
  if (!sources.some(({ id }) => id === sourceId))
    throw new Refusal('refusal.figure.unknownSource', { source: sourceId });
}

/** How the session speaks of figures. */
export function formatterOf(session: Session): Formatter {
  return { say: session.say, nameOf: (thing) => session.nameOf(thing) };
}

function setOne(draft: FigureDraft, { figure: { of, key }, value, parts }: FigureCell): void {
  const kind = KINDS[of];
  kind.check(value);
  if (draft.source.scenarioId === null) {
    kind.write(draft, key, value);
    if (parts === undefined) return;
    checkRange(of, parts);
    kind.annotate(draft, key, parts);
    return;
  }
  kind.checkHeld(draft.source, key);
  if (kind.override !== null) draft.hold(kind.override, key, value, kind.read(draft, key));
}

/** More cells than these are counted: a sentence has to end. */
const MOST_NAMED = 5;

function refuseWrong(source: FigureSource, wrong: readonly WrongFigure[], formatter: Formatter): void {
  const [first] = wrong;
  if (first === undefined) return;
  if (wrong.length === 1) throw first.refusal;
  const named = wrong
    .slice(0, MOST_NAMED)
    .map(({ figure }) => nameOrKey(source, figure, formatter))
    .join(formatter.say('figures.join'));
  const further = wrong.length - MOST_NAMED;
  throw new Refusal('refusal.figure.cells', {
    count: wrong.length,
    cells: further > 0 ? `${named}${formatter.say('figures.further', { count: further })}` : named,
  });
}

/** What is refused may name nothing known. */
function nameOrKey(source: FigureSource, { of, key }: Figure, formatter: Formatter): string {
  try {
    return KINDS[of].nameOf(source, key, formatter);
  } catch {
    return spokenKey(key);
  }
}

/** @throws Refusal for a bound that the figure cannot have, or bounds the wrong way round */
function checkRange(of: FigureName, { low = null, high = null }: Partial<FigureParts>): void {
  const bounds = [low, high].filter((bound) => bound !== null);
  if (bounds.length > 0 && !KINDS[of].hasRange) throw new Refusal('refusal.figure.noRange');
  for (const bound of bounds) KINDS[of].check(bound);
  if (low !== null && high !== null && low > high)
    throw new Refusal('refusal.share.rangeOrder', { low, high });
}

export type Label = NonNullable<Edit['label']>;

/** One change of figures, worked out while nobody else writes. */
export function editing(
  session: Session,
  { within, scenarioId, label }: Edit & { readonly label: Label },
  edit: (source: FigureSource, formatter: Formatter) => readonly RowChange[],
): Promise<void> {
  return session.write(async () => {
    const source = await figureSource(session, within, scenarioId);
    const formatter = formatterOf(session);
    const changes = edit(source, formatter);
    await session.apply(label(source, formatter), changes); // the label names what may be unknown: it comes second
  });
}
