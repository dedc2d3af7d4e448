import { basename } from 'node:path';
import type { RoundTrip, RoundTripChange } from '@shared/contract/round-trip';
import type { Plan, RowChange, ScenarioBook } from '@shared/domain/plan';
import type { ProjectInfo } from '@shared/domain/project-info';
import { Refusal } from '@shared/domain/refusal';
import { type ResolvedScenario, resolveScenario } from '@shared/domain/resolution';
import type { OverrideField } from '@shared/domain/scenario';
import type { ReturnedInput } from '@shared/domain/workbook-origin';
import type { Session } from '../session';
import { scenarioOverride } from '../shares/share-override';
import { requireSharesFit, valueIn } from './round-trip-values';

/** Other programs keep fifteen digits of a number: what differs by less was not edited. */
const SAME = 1e-12;

/**
 * Lays an exported workbook that came back beside the scenarios that it was written from. Changes nothing.
 * @returns null for a file that is no scenario workbook of Lodestone
 * @throws Refusal when it is of another project or an unknown scenario, rows were moved, an input is no number or out
 *   of range, or shares come to more than 100 %
 */
export async function readBack(session: Session, path: string): Promise<RoundTrip | null> {
  const returned = await session.workbench.readScenarioWorkbook(path);
  if (returned === null) return null;
  const [info, book, plan, reference] = await Promise.all([
    session.project.info(),
    session.project.scenarios(),
    session.project.plan({}),
    session.project.reference(),
  ]);
  const file = basename(path);
  if (returned.projectId !== info.projectId)
    throw new Refusal('refusal.roundTrip.otherProject', {}, { file });
  const resolved = resolver(plan, book);
  const edited = returned.inputs.filter(({ written, now }) => !isSame(written, now));
  const changes: RoundTripChange[] = [];
  for (const input of edited) {
    if (input.origin === null) continue;
    const { scenarioId, field, keys } = input.origin;
    const value = requireNumber(input, field, file);
    const scenario = resolved(scenarioId);
    const current = keys.map((key) => valueIn(scenario, reference, field, key));
    const place = { file, sheet: input.sheet, cell: input.cell };
    if (current.some((each) => each === null)) throw new Refusal('refusal.roundTrip.gone', {}, place);
    const sum = current.reduce<number>((total, each) => total + (each ?? 0), 0);
    for (const [index, key] of keys.entries()) {
      const old = current[index] ?? 0;
      // The tiers of a stock share one cell: each keeps its part of the sum.
      const next = keys.length === 1 ? value : sum === 0 ? (index === 0 ? value : 0) : (old / sum) * value;
      if (isSame(old, next)) continue;
      changes.push({
        scenarioId,
        scenarioName: scenario.scenario.name,
        field,
        key,
        label: input.label,
        sheet: input.sheet,
        cell: input.cell,
        old,
        next,
        changedMeanwhile: input.written !== null && !isSame(sum, input.written),
      });
    }
  }
  requireSharesFit(changes, resolved, reference, file);
  return {
    fileName: file,
    headMoved: returned.headHash !== info.headHash,
    inputs: returned.inputs.length,
    changes,
    notTaken: edited
      .filter(({ origin }) => origin === null)
      .map(({ sheet, cell, label, written, now }) => ({ sheet, cell, label, written, now })),
  };
}

/**
 * Takes the changes of a returned workbook into its scenarios, as one change set: they become what the scenarios
 * themselves say. The plan is not touched.
 */
export function applyReadBack(
  session: Session,
  path: string,
): Promise<{ readonly info: ProjectInfo; readonly roundTrip: RoundTrip } | null> {
  return session.write(async () => {
    const roundTrip = await readBack(session, path);
    if (roundTrip === null) return null;
    const [book, plan, reference] = await Promise.all([
      session.project.scenarios(),
      session.project.plan({}),
      session.project.reference(),
    ]);
    const rows = roundTrip.changes.flatMap(({ scenarioId, field, key, next }): RowChange[] => {
      const planned = valueIn({ plan }, reference, field, key);
      return scenarioOverride({ book }, scenarioId, field, key, next, planned);
    });
    if (rows.length > 0) {
      const label = session.say('change.roundTrip', { file: roundTrip.fileName });
      session.seen(await session.project.apply({ who: session.who, label, reason: null }, rows));
    }
    return { info: await session.project.info(), roundTrip };
  });
}

function resolver(plan: Plan, book: ScenarioBook): (scenarioId: string) => ResolvedScenario {
  const made = new Map<string, ResolvedScenario>();
  return (scenarioId) => {
    const known = made.get(scenarioId) ?? resolveScenario(plan, book, scenarioId);
    made.set(scenarioId, known);
    return known;
  };
}

function isSame(written: number | null, now: number | string | null): boolean {
  if (typeof written !== 'number' || typeof now !== 'number') return written === now;
  return Math.abs(written - now) <= SAME * Math.max(Math.abs(written), Math.abs(now));
}

function requireNumber({ now, sheet, cell }: ReturnedInput, field: OverrideField, file: string): number {
  const isPercent = field === 'share.percent' || field === 'relief.substitution';
  const most = isPercent ? 100 : Number.MAX_VALUE;
  if (typeof now === 'number' && now >= 0 && now <= most) return now;
  throw new Refusal(
    isPercent ? 'refusal.roundTrip.notPercent' : 'refusal.roundTrip.notMass',
    { value: now ?? '' },
    { file, sheet, cell },
  );
}
