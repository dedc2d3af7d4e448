import { ownStocks } from '@shared/model/open-view';
import type { ProjectTables } from '@shared/model/plan';
import type { AnyRow } from '@shared/model/table';
import type { TableName } from '@shared/model/tables';
import type { Session } from '../../plan/session';
import type { ProjectClient } from '../../threads/workbench';

type Read<T extends TableName> = (project: ProjectClient) => Promise<readonly ProjectTables[T][]>;

/** Behind which question of a project each table stands. Each is kept in this thread and told what changed. */
const READ: { readonly [T in TableName]: Read<T> } = {
  source: async (project) => (await project.evidence()).sources,
  country: async (project) => (await project.reference()).countries,
  material: async (project) => (await project.reference()).materials,
  supplier: async (project) => (await project.reference()).suppliers,
  series: async (project) => (await project.series()).series,
  use: async (project) => (await project.reference()).uses,
  scenario: async (project) => (await project.scenarios()).scenarios,
  savedMapping: async (project) => (await project.imports()).mappings,
  importRecord: async (project) => (await project.imports()).records,
  governance: async (project) => (await project.series()).governance,
  capacity: async (project) => (await project.reference()).capacities,
  feed: async (project) => (await project.reference()).feeds,
  observation: async (project) => (await project.observations()).observations,
  share: async (project) => (await project.plan({})).shares,
  totalSupply: async (project) => (await project.plan({})).totals,
  demand: async (project) => (await project.plan({})).demands,
  relief: async (project) => (await project.plan({})).reliefs,
  stock: async (project) => ownStocks((await project.plan({})).stocks),
  valueAtStake: async (project) => (await project.reference()).valuesAtStake,
  recovery: async (project) => (await project.reference()).recoveries,
  scenarioShock: async (project) => (await project.scenarios()).shocks,
  override: async (project) => (await project.scenarios()).overrides,
  measureCost: async (project) => (await project.scenarios()).costs,
  measure: async (project) => (await project.measures()).measures,
  measureState: async (project) => (await project.measures()).states,
  measureGoods: async (project) => (await project.measures()).goods,
  measureParty: async (project) => (await project.measures()).parties,
  measureCoverage: async (project) => (await project.measures()).coverage,
  hsStage: async (project) => (await project.measures()).codes,
  tripwire: async (project) => (await project.watch()).tripwires,
  tripwireRing: async (project) => (await project.watch()).rings,
  event: async (project) => (await project.evidence()).events,
  target: async (project) => (await project.evidence()).targets,
  assumption: async (project) => (await project.evidence()).assumptions,
  price: async (project) => (await project.reference()).prices,
  ramp: async (project) => (await project.plan({})).ramps,
  offtake: async (project) => (await project.contracts()).offtakes,
  receipt: async (project) => (await project.plan({})).receipts,
  purchase: async (project) => (await project.plan({})).purchases,
  datedRelief: async (project) => (await project.plan({})).datedReliefs,
  priceFloor: async (project) => (await project.reference()).floors,
  conversion: async (project) => (await project.reference()).conversions,
  releaseRule: async (project) => (await project.plan({})).releases,
  stockMember: async (project) => (await project.reference()).stockMembers,
  materialGroup: async (project) => (await project.reference()).materialGroups,
  supplierOwner: async (project) => (await project.reference()).owners,
  stockLevel: async (project) => (await project.plan({})).levels,
  advice: async (project) => (await project.rows('advice')) as readonly ProjectTables['advice'][], // of the table that was asked
  exercise: async (project) => (await project.rows('exercise')) as readonly ProjectTables['exercise'][], // of the table that was asked
  exerciseDecision: async (project) =>
    (await project.rows('exerciseDecision')) as readonly ProjectTables['exerciseDecision'][], // of the table that was asked
  releaseRecipient: async (project) => (await project.reference()).recipients,
  projectSetting: async (project) => (await project.reference()).settings,
  edition: async (project) => (await project.rows('edition')) as readonly ProjectTables['edition'][], // of the table that was asked
  paperHead: async (project) => (await project.rows('paperHead')) as readonly ProjectTables['paperHead'][], // of the table that was asked
  officeForm: async (project) => (await project.rows('officeForm')) as readonly ProjectTables['officeForm'][], // of the table that was asked
  pivotView: async (project) => (await project.rows('pivotView')) as readonly ProjectTables['pivotView'][], // of the table that was asked
};

/** All rows of any table in the order in which it is read; the very same list as long as none of them changes. */
export function tableRows(
  { project }: Pick<Session, 'project'>,
  table: TableName,
): Promise<readonly AnyRow[]> {
  return READ[table](project);
}
