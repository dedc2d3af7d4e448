import type { ExportableScenario } from '@shared/contract/exporting';
import { Refusal } from '@shared/domain/refusal';
import { readScenario } from '../scenarios/read-scenario';
import type { Session } from '../session';
import { buildModel } from '../what-if/build-model';

/**
 * Which materials of the scenarios can be run, and over how many days; none for a scenario of which nothing can.
 * @throws Refusal for an unknown scenario
 */
export async function exportPlan(
  session: Session,
  scenarioIds: readonly string[],
): Promise<readonly ExportableScenario[]> {
  return Promise.all(
    scenarioIds.map(async (scenarioId) => {
      const { resolved, reference } = await readScenario(session, scenarioId);
      const { days } = resolved.window;
      try {
        const { model } = buildModel(resolved, reference, []);
        return { scenarioId, days, materials: model.materials.map(({ materialId }) => materialId) };
      } catch (error) {
        if (error instanceof Refusal) return { scenarioId, days, materials: [] };
        throw error;
      }
    }),
  );
}
