import { addDays, type IsoDate, isoDate } from '@shared/base/calendar';
import type { BriefFacts, BriefLine } from '@shared/features/brief/facts';
import type { BriefRequest } from '@shared/features/brief/request';
import { costOfMeasures } from '@shared/model/cost-of-measures';
import { type FrozenFigure, figuresOf } from '@shared/model/edition';
import { type Headline, headlineOf } from '@shared/model/headline';
import { type ClockLine, lineClock, lineTotals, meanLoad } from '@shared/model/line-clock';
import { groupsOf } from '@shared/model/material-groups';
import type { Reference } from '@shared/model/plan';
import { settingsOf } from '@shared/model/project-settings';
import type { Shock } from '@shared/model/shock';
import { shockNames } from '@shared/model/shock-names';
import { OPENING_ORDER, type StockTier } from '@shared/model/tables/stock';
import type { WhatIfResult } from '@shared/model/what-if-result';
import { editionOf } from '../../plan/edition-of';
import { openSession } from '../../plan/open-session';
import { readTried, whatIfView } from '../../plan/run-scenario';
import type { Session } from '../../plan/session';
import type { ReadFollow } from '../../threads/workbench';
import { secretsOf } from '../exporting/redaction';
import { backtest } from './backtest';
import { briefAgainst } from './brief-against';
import { briefEvidence } from './brief-evidence';
import { briefOptions } from './brief-options';
import { briefSure } from './brief-sure';
import { thing } from './thing';

/**
 * Runs a scenario, asks it backwards, and gathers what a brief of it says.
 * @param withOptions false leaves out what can be done and how sure it is, which take longest
 * @throws Refusal: unknown scenario, nothing to run; Cancelled
 */
export async function briefFacts(
  session: Session,
  request: BriefRequest,
  version: string,
  follow: ReadFollow,
  withOptions = true,
): Promise<BriefFacts> {
  const { scenarioId, redact } = request;
  const asked = { scenarioId, materials: [], tryShocks: null };
  const { resolved: stored } = await readTried(session, asked);
  const held = secretsOf(stored);
  const seen = redact ? await openSession(session) : session;
  const view = await whatIfView(seen, asked);
  const { resolved } = await readTried(seen, asked);
  const [info, reference] = await Promise.all([seen.project.info(), seen.project.reference()]);
  const { result } = view;
  const lines = lineClock(result, view.ghost.result.lines, view.lineTiers);
  const { first, others, lostValue, alsoShort } = headlineOf(result);
  const figures = figuresOf(result, null);
  const binding = [...new Set(lines.flatMap((line) => (line.stop === null ? [] : (line.binding ?? []))))];
  const options = !withOptions ? null : await briefOptions(seen, request, resolved, reference, follow);
  const sure = withOptions && request.sure ? await briefSure(seen, request, reference, follow) : null;
  const same = await editionOf(session, scenarioId, figures);
  return {
    project: {
      id: info.projectId,
      name: info.name,
      dataDate: info.dataDate,
      headHash: info.headHash,
      changes: info.revision,
    },
    scenario: {
      id: scenarioId,
      nameEn: resolved.scenario.name,
      nameJa: resolved.scenario.nameJa ?? resolved.scenario.name,
    },
    economy: thing(reference.countries, view.window.economyId),
    stage: view.window.stage,
    start: view.window.start,
    days: view.window.days,
    shocks: resolved.shocks.map((shock) => briefShock(shock, reference)),
    released: releasedIn(result),
    lines: lines.map((line) => briefLine(line, view.window.days, reference)),
    totals: lineTotals(result.lines),
    lostValue,
    first:
      first === null
        ? null
        : {
            use: first.useId === null ? null : thing(reference.uses, first.useId),
            material: thing(reference.materials, first.materialId),
            date: first.moment.date,
            others,
          },
    firstStands: lines.flatMap(({ standsFrom }) => standsFrom?.date ?? []).sort()[0] ?? null,
    earlierLight: earlierLight(alsoShort, first?.moment.date ?? null, reference),
    backtest: withOptions ? await backtest(seen) : null,
    edition:
      same === null
        ? null
        : { number: same.number, publishedAt: isoDate((same.publishedAt ?? '').slice(0, 10)) },
    figures,
    things: {
      uses: called(figures, 'use').map((id) => thing(reference.uses, id)),
      materials: called(figures, 'material').map((id) => thing(reference.materials, id)),
    },
    against: await briefAgainst(seen, request, view),
    options,
    cost: costOfMeasures(resolved.costs),
    sure,
    ...(await briefEvidence(seen, resolved, stored, binding)),
    redacted: redact && held.materials.length > 0,
    secrets: redact ? 0 : held.secrets.length,
    version,
    madeAt: new Date().toISOString(),
    timeZone: settingsOf(reference.settings).timeZone,
    currency: settingsOf(reference.settings).currency,
  };
}

/** What some figures speak of. */
function called(figures: readonly FrozenFigure[], of: FrozenFigure['of']): string[] {
  return [...new Set(figures.flatMap((figure) => (figure.of === of ? figure.id : [])))];
}

function briefLine(line: ClockLine, days: number, { uses, materials }: Reference): BriefLine {
  const { stop, restart, standsFrom, daysStanding, binding, isLight, lostValue } = line;
  return {
    use: thing(uses, line.useId),
    stop: stop?.date ?? null,
    reduced: stop === null ? null : { from: stop.day, to: restart?.day ?? days },
    stands: standsFrom === null ? null : { from: standsFrom.day, to: standsFrom.day + daysStanding },
    daysStanding,
    meanLoadPercent: 100 * (meanLoad(line) ?? 1),
    restart: restart?.date ?? null,
    binding: binding === null ? null : thing(materials, binding),
    isLight,
    lostValue,
  };
}

/** What is short before the first that rules, and weighs too little. */
function earlierLight(
  alsoShort: Headline['alsoShort'],
  first: IsoDate | null,
  { materials }: Reference,
): BriefFacts['earlierLight'] {
  const [light] = alsoShort;
  if (light === undefined || (first !== null && light.moment.date >= first)) return null;
  return { material: thing(materials, light.materialId), date: light.moment.date };
}

/** The tiers of which anything is released, in the order in which they open, and from when; a stock without tiers as one. */
function releasedIn({ start, materials }: WhatIfResult): BriefFacts['released'] {
  const days = new Map<StockTier | null, number>();
  const opens = (tier: StockTier | null, day: number) =>
    days.set(tier, Math.min(day, days.get(tier) ?? Number.POSITIVE_INFINITY));
  for (const { tiers, series } of materials) {
    for (const { tier, opened } of tiers ?? []) if (opened !== null) opens(tier, opened.day);
    const day = series.release.findIndex((tonnes) => tonnes > 0);
    if (tiers === undefined && day >= 0) opens(null, day);
  }
  return [...OPENING_ORDER, null].flatMap((tier) => {
    const day = days.get(tier);
    return day === undefined ? [] : [{ tier, from: addDays(start, Math.floor(day)) }];
  });
}

function briefShock(
  { id, label, labelJa, kind, imposedBy, materials, start, end, recoveryDays }: Shock,
  reference: Reference,
) {
  const group = groupsOf(reference.materials, []).find(
    ({ ids }) => ids.length === materials.length && ids.every((own) => materials.includes(own)),
  );
  return {
    id,
    label: shockNames({ label, labelJa }),
    kind,
    start,
    end,
    recoveryDays,
    by: thing(reference.countries, imposedBy),
    group: group?.group ?? null,
    of: group === undefined ? materials.map((own) => thing(reference.materials, own)) : [],
  };
}
