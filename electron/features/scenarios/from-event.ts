import { addDays, daysBetween, type IsoDate } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import type { Stage } from '@shared/base/stage';
import type { LeakGiven } from '@shared/features/scenarios/contract';
import { eventShock, leavesPartOpen } from '@shared/features/scenarios/event-shock';
import { byId, type WithOneName } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import { freeNames } from '@shared/model/free-name';
import type { Reference } from '@shared/model/plan';
import type { RecordAsks } from '@shared/model/record-asks';
import { MOST_WINDOW_DAYS } from '@shared/model/scenario';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { newOfKind, type Shock } from '@shared/model/shock';
import type { SupplyEvent } from '@shared/model/tables/event';
import { formats } from '@shared/words/formats';
import { buildVocabulary } from '../../importing/values/vocabulary';
import { type SaveScenario, saveScenario } from '../../plan/save-scenario';
import type { Session } from '../../plan/session';
import { eventReader } from './event-scope';
import { checkedDays, checkedPart, inPart, type SaidTerms, saidBeside } from './said-terms';

interface FromEvent extends SaidTerms {
  readonly eventId: string;
  /** Null: the title of the event. */
  readonly name: string | null;
  /** Null: the first economy that the event names, or else the first of the project. */
  readonly economyId: CountryId | null;
  /** Null: that of magnets where the event is on these alone, or else separation. */
  readonly stage: Stage | null;
  /** Null: the day of the event; the length of the measure stays. */
  readonly start: IsoDate | null;
  readonly leak: LeakGiven | null;
}

const WINDOW_DAYS = 365;
const RECOVERY_DAYS = 30;
/** Of the title of an event as a name, so that a count fits behind it. */
const MOST_NAME = 110;

/**
 * Makes a scenario of what an event of the record did: its shock, on its materials, from its date on, under a note of
 * where that comes from. What the event does not say has to be said. One change.
 * @throws Refusal: unknown event, one that holds nothing back, or of which nobody of the project is named; what it does not say
 *   and nobody has
 */
export async function scenarioFromEvent(session: Session, asked: FromEvent): Promise<ScenarioDetail> {
  const [{ events, sources }, reference, { scenarios }] = await Promise.all([
    session.project.evidence(),
    session.project.reference(),
    session.project.scenarios(),
  ]);
  const event = eventOf(events, asked.eventId);
  const title = session.language === 'ja' ? event.titleJa : event.titleEn;
  const { shocks, window, left } = measureOf(event, title, reference, asked);
  const source = byId(sources, event.sourceId);
  const note = formats(session.language).sentences([
    session.say('scenarios.fromEvent.note', {
      title,
      date: { date: event.date },
      source: session.titleOf(source) ?? '–',
    }),
    ...saidBeside(session, asked),
    ...(left.length === 0 ? [] : [session.say('scenarios.fromEvent.left', { names: left })]),
    ...(asked.leak?.note == null ? [] : [asked.leak.note]),
  ]);
  return saveScenario(session, {
    scenarioId: null,
    parentId: null,
    note,
    window,
    shocks,
    ...(asked.name === null ? namesOf(event, scenarios) : { name: asked.name }),
  });
}

function eventOf(events: readonly SupplyEvent[], id: string): SupplyEvent {
  const event = byId(events, id);
  if (event === undefined) throw new Refusal('refusal.scenario.unknownEvent', { event: id });
  return event;
}

/** What an event does not say and its scenario needs. @throws Refusal as scenarioFromEvent() */
export async function eventAsks(session: Session, eventId: string): Promise<RecordAsks> {
  const [{ events }, reference] = await Promise.all([
    session.project.evidence(),
    session.project.reference(),
  ]);
  const event = eventOf(events, eventId);
  const { what } = eventReader(reference, buildVocabulary(reference))(event);
  return { days: event.endDate === null, withheld: leavesPartOpen(event.kind), materials: what === null };
}

/** After the event, in each language. */
function namesOf({ titleEn, titleJa }: SupplyEvent, scenarios: readonly WithOneName[]): WithOneName {
  return freeNames({ name: titleEn.slice(0, MOST_NAME), nameJa: titleJa.slice(0, MOST_NAME) }, scenarios);
}

type Measure = Pick<SaveScenario, 'shocks' | 'window'> & { readonly left: readonly string[] };

function measureOf(event: SupplyEvent, title: string, reference: Reference, asked: FromEvent): Measure {
  const kind = eventShock(event.kind);
  if (kind === null) throw new Refusal('refusal.scenario.eventHoldsNothing', { title, kind: event.kind });
  const { imposers, onAll, affected, what } = eventReader(reference, buildVocabulary(reference))(event);
  if (imposers.length === 0)
    throw new Refusal('refusal.scenario.eventNobody', { title, by: event.imposedBy ?? '' });
  if (what === null && asked.materials === null)
    throw new Refusal('refusal.scenario.eventNothing', { title, materials: event.materials });
  const start = asked.start ?? event.date;
  const length = lengthOf(event, title, asked);
  const withheld = withheldOf(event, title, asked);
  const stages = what?.stages ?? [];
  const over = {
    materials: asked.materials ?? what?.materials ?? [],
    stages,
    destinations: onAll ? [] : affected,
    start,
    end: addDays(start, length),
  };
  const measures = imposers.map((imposedBy, index): Shock => {
    const id = `${event.id}-${index + 1}`;
    const scope = {
      ...over,
      id,
      label: event.titleEn.slice(0, 200),
      labelJa: event.titleJa.slice(0, 200),
      imposedBy,
      recoveryDays: RECOVERY_DAYS,
    };
    return withheld === null ? newOfKind(kind, scope) : inPart(kind, scope, withheld);
  });
  return {
    shocks: [...measures, ...leakOf(asked.leak, measures)],
    window: {
      economyId: asked.economyId ?? economyOf(affected, reference),
      stage: asked.stage ?? stages[0] ?? 'separation',
      start,
      days: Math.min(MOST_WINDOW_DAYS, Math.max(WINDOW_DAYS, length + RECOVERY_DAYS)),
    },
    left: what?.left ?? [],
  };
}

/** Days from the first one to the first that is free again. */
function lengthOf({ date, endDate }: SupplyEvent, title: string, { days }: FromEvent): number {
  if (days !== null) return checkedDays(days);
  if (endDate === null) throw new Refusal('refusal.scenario.eventNoEnd', { title }, { field: 'days' });
  return Math.max(1, daysBetween(date, endDate));
}

/** Percent that an event withholds; null for one that says itself how much. */
function withheldOf({ kind }: SupplyEvent, title: string, { withheldPercent }: FromEvent): number | null {
  if (withheldPercent !== null) return checkedPart(withheldPercent);
  if (leavesPartOpen(kind))
    throw new Refusal('refusal.scenario.eventNoPart', { title }, { field: 'withheld' });
  return null;
}

/** What comes back of what the first measure withholds, through third countries. */
function leakOf(leak: LeakGiven | null, [measure]: readonly Shock[]): Shock[] {
  if (leak === null || measure === undefined) return [];
  const { id, imposedBy, materials, stages, destinations, start, end } = measure;
  const { percent, label, labelJa } = leak;
  const scope = { id: `${id}-leak`, label, labelJa, imposedBy, materials, stages, destinations, start, end };
  return [newOfKind('leak', { ...scope, percent })];
}

function economyOf(affected: readonly CountryId[], { countries }: Reference): CountryId | null {
  const economies = countries.filter(({ isEconomy }) => isEconomy).map(({ id }) => id);
  return affected.find((id) => economies.includes(id)) ?? economies[0] ?? null;
}
