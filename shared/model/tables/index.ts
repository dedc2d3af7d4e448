import { keysOf } from '../../base/keys-of';
import { type AnyTable, overridesOf } from '../table';
import { advice } from './advice';
import { assumption } from './assumption';
import { capacity } from './capacity';
import { conversion } from './conversion';
import { country } from './country';
import { datedRelief } from './dated-relief';
import { demand } from './demand';
import { edition } from './edition';
import { event } from './event';
import { exercise } from './exercise';
import { exerciseDecision } from './exercise-decision';
import { feed } from './feed';
import { governance } from './governance';
import { hsStage } from './hs-stage';
import { importRecord } from './import-record';
import { material } from './material';
import { materialGroup } from './material-group';
import { measure } from './measure';
import { measureCost } from './measure-cost';
import { measureCoverage } from './measure-coverage';
import { measureGoods } from './measure-goods';
import { measureParty } from './measure-party';
import { measureState } from './measure-state';
import { observation } from './observation';
import { officeForm } from './office-form';
import { offtake } from './offtake';
import { type OverrideField, override } from './override';
import { paperHead } from './paper-head';
import { pivotView } from './pivot-view';
import { price } from './price';
import { priceFloor } from './price-floor';
import { projectSetting } from './project-setting';
import { purchase } from './purchase';
import { ramp } from './ramp';
import { receipt } from './receipt';
import { recovery } from './recovery';
import { releaseRecipient } from './release-recipient';
import { releaseRule } from './release-rule';
import { relief } from './relief';
import { savedMapping } from './saved-mapping';
import { scenario } from './scenario';
import { scenarioShock } from './scenario-shock';
import { series } from './series';
import { share } from './share';
import { source } from './source';
import { stock } from './stock';
import { stockLevel } from './stock-level';
import { stockMember } from './stock-member';
import { supplier } from './supplier';
import { supplierOwner } from './supplier-owner';
import { target } from './target';
import { totalSupply } from './total-supply';
import { tripwire } from './tripwire';
import { tripwireRing } from './tripwire-ring';
import { use } from './use';
import { valueAtStake } from './value-at-stake';

/** Every table of a project file, in the order in which rows are written: each behind those that it refers to. */
export const TABLES = {
  source,
  country,
  material,
  supplier,
  series,
  use,
  scenario,
  savedMapping,
  importRecord,
  governance,
  capacity,
  feed,
  observation,
  share,
  totalSupply,
  demand,
  relief,
  stock,
  valueAtStake,
  recovery,
  scenarioShock,
  override,
  event,
  target,
  assumption,
  price,
  ramp,
  offtake,
  priceFloor,
  receipt,
  conversion,
  releaseRule,
  stockMember,
  releaseRecipient,
  pivotView,
  edition,
  paperHead,
  officeForm,
  materialGroup,
  measureCost,
  measure,
  measureState,
  measureGoods,
  measureParty,
  measureCoverage,
  hsStage,
  purchase,
  datedRelief,
  projectSetting,
  tripwire,
  tripwireRing,
  stockLevel,
  supplierOwner,
  advice,
  exercise,
  exerciseDecision,
} as const;
export type TableName = keyof typeof TABLES;

/** The same for whoever handles any table. */
export const ANY_TABLE: { readonly [T in TableName]: AnyTable<T> } = TABLES;
/** In the order in which rows are written. */
export const TABLE_NAMES = keysOf(TABLES);

/** The table whose row the key of an override names; null for the id of a shock. */
export function overriddenTable(field: OverrideField): AnyTable<TableName> | null {
  const name = TABLE_NAMES.find((table) =>
    overridesOf<AnyTable>(ANY_TABLE[table]).some((one) => one === field),
  );
  return name === undefined ? null : ANY_TABLE[name];
}
