import { OBSERVED_STAGES } from '@shared/base/stage';
import type { MaterialRisk, RiskView } from '@shared/features/risk/contract';
import { membersOf } from '../../engine/indicators';
import { type NamedCode, requireCountries } from '../../plan/require-countries';
import { criticalityOf, headlineOf } from './risk';
import { stageRisk } from './stage-risk';
import { tableCase } from './table-case';
import type { RiskTable } from './table-schema';

/**
 * The figures of a table of observations, with no project: the same as of a project, less targets and changes, which
 * a table does not hold. Sources are named by the words of the table.
 * @throws Refusal for shares, feeds or amounts that are none and for a "country" that is the others together, with the place
 */
export function tableRisk(table: RiskTable): RiskView {
  requireCountries(countriesIn(table), true);
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

/** The codes of a table, each with its field. */
function countriesIn({ economy, countries, observations, feeds, governance, trade }: RiskTable): NamedCode[] {
  return [
    { code: economy, field: 'economy' },
    ...countries.map((code, index) => ({ code, field: `countries.${index}` })),
    ...observations.flatMap(({ country }, index) =>
      country === null ? [] : [{ code: country, field: `observations.${index}.country` }],
    ),
    ...feeds.flatMap(({ country, fromCountry }, index) => [
      { code: country, field: `feeds.${index}.country` },
      { code: fromCountry, field: `feeds.${index}.fromCountry` },
    ]),
    ...governance.map(({ country }, index) => ({ code: country, field: `governance.${index}.country` })),
    ...Object.keys(trade).map((code) => ({ code, field: `trade.${code}` })),
  ];
}
