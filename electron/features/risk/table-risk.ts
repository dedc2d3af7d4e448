import { OBSERVED_STAGES } from '@shared/base/stage';
import type { MaterialRisk, RiskView } from '@shared/features/risk/contract';
import { membersOf } from '../../engine/indicators/country-rows';
import { criticalityOf, headlineOf } from './risk';
import { stageRisk } from './stage-risk';
import { tableCase } from './table-case';
import type { RiskTable } from './table-schema';

/**
 * The figures of a table of observations, with no project: the same as of a project, less targets and changes, which
 * a table does not hold. Sources are named by the words of the table.
 * @throws Refusal for shares, feeds or amounts that are none, with the place
 */
export function tableRisk(table: RiskTable): RiskView {
  const countryIds = [...new Set(table.countries.flatMap((id) => [id, ...membersOf(id)]))];
  const inYear = table.observations.filter(({ year }) => year === table.year);
  const materials = [...new Set(inYear.map(({ material }) => material))].map((materialId): MaterialRisk => {
    const stages = OBSERVED_STAGES.filter((stage) =>
      inYear.some((row) => row.material === materialId && row.stage === stage),
    ).map((stage) => stageRisk(tableCase(table, materialId, stage), countryIds));
    const headline = headlineOf(stages);
    const criticality = criticalityOf(headline, table.economicImportance[materialId] ?? null);
    return { materialId, stages, headline, criticality, changes: [] };
  });
  const cited = materials.flatMap(({ stages }) =>
    stages.flatMap(({ figures }) => figures.flatMap(({ sourceIds }) => sourceIds)),
  );
  return {
    economyId: table.economy,
    year: table.year,
    scenarioId: null,
    countryIds,
    materials,
    groups: [],
    targets: [],
    sources: [...new Set(cited)].map((id) => ({ id, title: id })),
  };
}
