import { isoDate } from '@shared/base/calendar';
import type { BriefFacts, BriefLine, BriefRequest, Thing } from '@shared/features/brief/contract';
import { byId, type WithNames } from '@shared/model/catalogue';
import { costOfMeasures } from '@shared/model/cost-of-measures';
import { type FrozenFigure, figuresOf } from '@shared/model/edition';
import { headlineOf } from '@shared/model/headline';
import { lineClock, lineTotals, meanLoad } from '@shared/model/line-clock';
import { groupsOf } from '@shared/model/material-groups';
import type { Reference } from '@shared/model/plan';
import type { Shock } from '@shared/model/shock';
import { shockNames } from '@shared/model/shock-names';
import { editionOf } from '../../plan/edition-of';
import { openSession } from '../../plan/open-session';
import { readTried, whatIfView } from '../../plan/run-scenario';
import type { Session } from '../../plan/session';
import type { ReadFollow } from '../../threads/workbench';
import { secretsOf } from '../exporting/redaction';
import { briefAgainst } from './brief-against';
import { briefEvidence } from './brief-evidence';
import { briefOptions } from './brief-options';
import { briefSure } from './brief-sure';

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
  const stopping = lines.flatMap((line): BriefLine[] =>
    line.stop === null
      ? []
      : [
          {
            use: thing(reference.uses, line.useId),
            stop: line.stop.date,
            daysStanding: line.daysStanding,
            meanLoadPercent: 100 * (meanLoad(line) ?? 1),
            restart: line.restart?.date ?? null,
            binding: line.binding === null ? null : thing(reference.materials, line.binding),
            isLight: line.isLight,
            lostValue: line.lostValue,
          },
        ],
  );
  const { first, lostValue } = headlineOf(result);
  const figures = figuresOf(result, null);
  const binding = [...new Set(lines.flatMap((line) => (line.stop === null ? [] : (line.binding ?? []))))];
  const options = !withOptions ? null : await briefOptions(seen, request, resolved, follow);
  const sure = withOptions && request.sure ? await briefSure(seen, scenarioId, follow) : null;
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
    lines: stopping,
    totals: lineTotals(result.lines),
    lostValue,
    first:
      first === null
        ? null
        : {
            use: first.useId === null ? null : thing(reference.uses, first.useId),
            material: thing(reference.materials, first.materialId),
            date: first.moment.date,
          },
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
  };
}

/** What some figures speak of. */
function called(figures: readonly FrozenFigure[], of: FrozenFigure['of']): string[] {
  return [...new Set(figures.flatMap((figure) => (figure.of === of ? figure.id : [])))];
}

function briefShock(
  { id, label, labelJa, kind, imposedBy, materials, start, end }: Shock,
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
    by: thing(reference.countries, imposedBy),
    group: group?.group ?? null,
    of: group === undefined ? materials.map((own) => thing(reference.materials, own)) : [],
  };
}

/** A thing by its id; one that the project does not know is called by it. */
function thing(rows: Reference['uses'] | Reference['materials'] | Reference['countries'], id: string): Thing {
  const found: WithNames | undefined = byId<WithNames & { readonly id: string }>(rows, id);
  return { id, nameEn: found?.nameEn ?? id, nameJa: found?.nameJa ?? id };
}
