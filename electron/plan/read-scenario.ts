import type { Reference } from '@shared/model/plan';
import { type ResolvedScenario, resolveScenario } from '@shared/model/resolution';
import type { Session } from './session';

/** Reads a scenario of the project with everything it inherits. @throws Refusal: unknown scenario, broken chain */
export async function readScenario(
  session: Session,
  scenarioId: string,
): Promise<{ readonly resolved: ResolvedScenario; readonly reference: Reference }> {
  const [reference, book, plan] = await Promise.all([
    session.project.reference(),
    session.project.scenarios(),
    session.project.plan({}),
  ]);
  return { resolved: resolveScenario(plan, book, scenarioId), reference };
}
