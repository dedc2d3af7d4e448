import { daysBetween, type IsoDate } from '@shared/base/calendar';
import { later } from '@shared/base/day-order';
import { Refusal } from '@shared/base/refusal';
import { byId } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import { freeNames } from '@shared/model/free-name';
import type { ProfileId } from '@shared/model/measures/response-profiles';
import type { MeasureRegister, Reference } from '@shared/model/plan';
import { settingsOf } from '@shared/model/project-settings';
import type { RecordAsks } from '@shared/model/record-asks';
import { MOST_WINDOW_DAYS } from '@shared/model/scenario';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import type { Measure } from '@shared/model/tables/measure';
import { formats } from '@shared/words/formats';
import { saveScenario } from '../../plan/save-scenario';
import type { Session } from '../../plan/session';
import { type SaidTerms, saidBeside } from '../scenarios/said-terms';
import { asksOfMeasure, type MeasureShocks, measureShocks } from './measure-shocks';

interface FromMeasure extends SaidTerms {
  readonly measureId: string;
  /** Null: the name of the measure. */
  readonly name: string | null;
  /** Null: the first destination that is an economy, or else that of the project. */
  readonly economyId: CountryId | null;
  /** Null: the day on which it comes into force. */
  readonly start: IsoDate | null;
  /** Null: the profile that lies nearest. */
  readonly profile: ProfileId | null;
}

const WINDOW_DAYS = 365;
const MOST_NAME = 110;

/**
 * Makes a scenario of a measure of the register: its shocks, which keep the link to it, under a note of where their figures
 * come from. One change.
 * @throws Refusal refusal.measures.*: unknown, one that holds nothing back, or on nothing that the project has
 */
export async function scenarioFromMeasure(session: Session, asked: FromMeasure): Promise<ScenarioDetail> {
  const [register, reference, { scenarios }, { sources }] = await Promise.all([
    session.project.measures(),
    session.project.reference(),
    session.project.scenarios(),
    session.project.evidence(),
  ]);
  const measure = measureOf(register, asked.measureId);
  const title = session.language === 'ja' ? measure.nameJa : measure.nameEn;
  const made = measureShocks(register, measure, reference, { ...asked, title });
  if (made === null)
    throw new Refusal('refusal.measures.holdsNothing', {
      measure: title,
      kind: session.say(`kind.${measure.kind}`),
    });
  const [first] = made.shocks;
  if (first === undefined) throw new Error(`a measure without a shock: ${measure.id}`);
  const last = made.shocks.map(({ end }) => end).reduce(later);
  const names = { name: measure.nameEn.slice(0, MOST_NAME), nameJa: measure.nameJa.slice(0, MOST_NAME) };
  return saveScenario(session, {
    scenarioId: null,
    parentId: null,
    note: noteOf(session, measure, made, asked, session.titleOf(byId(sources, measure.sourceId)) ?? '–'),
    window: {
      economyId: asked.economyId ?? economyOf(first.destinations, reference),
      stage: made.stages[0] ?? 'separation',
      start: first.start,
      days: Math.min(MOST_WINDOW_DAYS, Math.max(WINDOW_DAYS, daysBetween(first.start, last) + 30)),
    },
    shocks: made.shocks,
    ...(asked.name === null ? freeNames(names, scenarios) : { name: asked.name }),
  });
}

/** What the register does not say of a measure, and has to be said for a scenario of it. @throws Refusal `refusal.measures.unknown` */
export async function measureAsks(
  session: Session,
  { measureId, profile }: Pick<FromMeasure, 'measureId' | 'profile'>,
): Promise<RecordAsks> {
  const [register, reference] = await Promise.all([session.project.measures(), session.project.reference()]);
  return asksOfMeasure(register, measureOf(register, measureId), reference, profile);
}

/** @throws Refusal `refusal.measures.unknown` */
export function measureOf({ measures }: MeasureRegister, id: string): Measure {
  const measure = byId(measures, id);
  if (measure === undefined)
    throw new Refusal('refusal.measures.unknown', { measure: id }, { field: 'measure' });
  return measure;
}

function noteOf(
  session: Session,
  measure: Measure,
  { profile, left, held }: MeasureShocks,
  asked: FromMeasure,
  source: string,
): string {
  const title = session.language === 'ja' ? measure.nameJa : measure.nameEn;
  return formats(session.language).sentences([
    session.say('measures.note', { measure: title, id: measure.id, date: { date: measure.inForce }, source }),
    ...(measure.sure === 'read' ? [] : [session.say(`measures.note.${measure.sure}`)]),
    ...(profile === null
      ? []
      : [session.say('measures.note.profile', { profile: session.say(`measures.profile.${profile}`) })]),
    ...saidBeside(session, asked),
    ...(measure.kind === 'reported_stop' && asked.withheldPercent === null
      ? [session.say('measures.note.reported')]
      : []),
    ...(held === null
      ? notHeld(measure).map((key) => session.say(key))
      : [
          session.say(`measures.note.held.${held.by}`, { uses: held.uses.map((use) => session.nameOf(use)) }),
        ]),
    ...(left.length === 0 ? [] : [session.say('measures.note.left', { names: left })]),
  ]);
}

/** What is to be done by hand, where the project names nobody of those that a measure is on. */
function notHeld({ endUse, kind }: Measure): ('measures.note.military' | 'measures.note.firms')[] {
  return [
    ...(endUse === 'military' ? (['measures.note.military'] as const) : []),
    ...(kind === 'list' ? (['measures.note.firms'] as const) : []),
  ];
}

function economyOf(destinations: readonly CountryId[], { countries, settings }: Reference): CountryId | null {
  const economies = countries.filter(({ isEconomy }) => isEconomy).map(({ id }) => id);
  const wanted = [...destinations, settingsOf(settings).economyId];
  return wanted.find((id) => economies.includes(id)) ?? economies[0] ?? null;
}
