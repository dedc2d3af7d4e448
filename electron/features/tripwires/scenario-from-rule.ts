import { addDays, type IsoDate } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import { isStage } from '@shared/base/stage';
import type { WatchedRule } from '@shared/features/tripwires/watch-view';
import { byId } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import { freeNames } from '@shared/model/free-name';
import type { MaterialId } from '@shared/model/material';
import { MOST_WINDOW_DAYS } from '@shared/model/scenario';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { newOfKind } from '@shared/model/shock';
import type { Series } from '@shared/model/tables/series';
import { looksAtMonths, type MonthRule } from '@shared/model/tripwire-terms';
import { buildVocabulary, findMaterial } from '../../importing/values/vocabulary';
import { MAGNET_MATERIALS } from '../../plan/case/world-shares';
import { saveScenario } from '../../plan/save-scenario';
import type { Session } from '../../plan/session';
import { ruleIn } from './note-rings';
import { todayOf } from './today';
import { watch } from './watch';

interface FromRule {
  readonly tripwireId: string;
  /** How long the partner ships so little: no month says it. */
  readonly days: number;
  /** Null: the economy whose months they are. */
  readonly economyId: CountryId | null;
}

/** Rules whose reading is the percent of the usual that still comes. */
const SAYS_WHAT_COMES: ReadonlySet<MonthRule> = new Set(['fall', 'dry', 'below_bounds']);
const WINDOW_DAYS = 365;
const RECOVERY_DAYS = 30;
const MOST_NAME = 110;

/**
 * Makes a scenario of the level at which a rule stands: from today its partner ships what its newest month says, in percent of
 * what is usual. How long that lasts is the assumption of whoever asks, and said. One change.
 * @throws Refusal refusal.tripwires.unknown, .noRun
 */
export async function scenarioFromRule(session: Session, asked: FromRule): Promise<ScenarioDetail> {
  const today = await todayOf(session);
  const [{ rules }, { series }, { scenarios }, reference] = await Promise.all([
    watch(session, today),
    session.project.series(),
    session.project.scenarios(),
    session.project.reference(),
  ]);
  const found = ruleIn(rules, asked.tripwireId);
  const of = byId(series, found.rule.seriesId);
  const name = session.nameOf(found.rule);
  const ships = shipsOf(found);
  const partner = found.rule.countryId;
  if (of === undefined || ships === null || partner === null)
    throw new Refusal('refusal.tripwires.noRun', { rule: name }, { field: 'tripwire' });
  const stage = isStage(of.stage) ? of.stage : null;
  const vocabulary = buildVocabulary(reference);
  const materials = materialsOf(of, findMaterial(vocabulary, of.material) ?? null, reference.materials);
  const shock = newOfKind('licence', {
    id: found.rule.id,
    label: found.rule.nameEn.slice(0, 200),
    labelJa: found.rule.nameJa.slice(0, 200),
    imposedBy: partner,
    materials,
    stages: stage === null ? [] : [stage],
    destinations: of.reporterId === null ? [] : [of.reporterId],
    start: today,
    end: addDays(today, asked.days),
    recoveryDays: RECOVERY_DAYS,
    approvedPercent: ships,
    delayDays: 0,
    queuedPercent: 0,
    releaseStart: null,
    releaseDays: 0,
  });
  const { nameEn, nameJa } = found.rule;
  const names = { name: nameEn.slice(0, MOST_NAME), nameJa: nameJa.slice(0, MOST_NAME) };
  return saveScenario(session, {
    scenarioId: null,
    parentId: null,
    note: session.say('tripwires.run.note', {
      rule: name,
      partner: session.nameOf(byId(reference.countries, partner) ?? { nameEn: partner, nameJa: partner }),
      percent: Math.round(ships * 10) / 10,
      month: found.month ?? '',
      days: asked.days,
    }),
    window: windowOf(asked, of, stage, today),
    shocks: [shock],
    ...freeNames(names, scenarios),
  });
}

function windowOf(
  { days, economyId }: FromRule,
  { reporterId }: Series,
  stage: Parameters<typeof saveScenario>[1]['window']['stage'],
  start: IsoDate,
) {
  return {
    economyId: economyId ?? reporterId,
    stage: stage ?? 'separation',
    start,
    days: Math.min(MOST_WINDOW_DAYS, Math.max(WINDOW_DAYS, days + RECOVERY_DAYS)),
  } as const;
}

/** Percent of the usual that still comes, 0 to 100; null for a rule that does not say it. */
function shipsOf({ rule: { rule }, now }: WatchedRule): number | null {
  if (now === null || !looksAtMonths(rule) || !SAYS_WHAT_COMES.has(rule)) return null;
  return Math.min(100, Math.max(0, now));
}

function materialsOf(
  { stage }: Series,
  named: MaterialId | null,
  materials: readonly { readonly id: MaterialId }[],
): MaterialId[] {
  if (named !== null) return [named];
  return stage === 'magnet' ? materials.map(({ id }) => id).filter((id) => MAGNET_MATERIALS.has(id)) : [];
}
