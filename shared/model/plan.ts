import type { RowIn } from './table';
import type { TABLES, TableName } from './tables';
import type { Capacity } from './tables/capacity';
import type { Conversion } from './tables/conversion';
import type { Country } from './tables/country';
import type { DatedRelief } from './tables/dated-relief';
import type { Demand } from './tables/demand';
import type { Feed } from './tables/feed';
import type { HsStage } from './tables/hs-stage';
import type { Material } from './tables/material';
import type { MaterialGroupRow } from './tables/material-group';
import type { Measure } from './tables/measure';
import type { MeasureCost } from './tables/measure-cost';
import type { MeasureCoverage } from './tables/measure-coverage';
import type { MeasureGoods } from './tables/measure-goods';
import type { MeasureParty } from './tables/measure-party';
import type { MeasureState } from './tables/measure-state';
import type { Override } from './tables/override';
import type { Price } from './tables/price';
import type { PriceFloorTerms } from './tables/price-floor';
import type { ProjectSetting } from './tables/project-setting';
import type { Purchase } from './tables/purchase';
import type { Ramp } from './tables/ramp';
import type { Receipt } from './tables/receipt';
import type { Recovery } from './tables/recovery';
import type { ReleaseRecipient } from './tables/release-recipient';
import type { ReleaseRule } from './tables/release-rule';
import type { Relief } from './tables/relief';
import type { Scenario } from './tables/scenario';
import type { ScenarioShock } from './tables/scenario-shock';
import type { Share } from './tables/share';
import type { Stock } from './tables/stock';
import type { StockLevel } from './tables/stock-level';
import type { StockMember } from './tables/stock-member';
import type { Supplier } from './tables/supplier';
import type { SupplierOwner } from './tables/supplier-owner';
import type { TotalSupply } from './tables/total-supply';
import type { Tripwire } from './tables/tripwire';
import type { TripwireRing } from './tables/tripwire-ring';
import type { Use } from './tables/use';
import type { ValueAtStake } from './tables/value-at-stake';

/** Every table of a project file with the type of its rows. Each row has an `id` that is unique in its table. */
export type ProjectTables = { readonly [T in TableName]: RowIn<(typeof TABLES)[T]> };

/** A row that is put: inserted, or replaced by id. */
export type Put = {
  [T in TableName]: { readonly table: T; readonly op: 'put'; readonly row: ProjectTables[T] };
}[TableName];
/**
 * One row put or removed. A list of these is what a change set does. Removing is one member for all tables: a union
 * that is told apart by more than 25 values is not searched by the compiler.
 */
export type RowChange = Put | { readonly table: TableName; readonly op: 'remove'; readonly id: string };

/** What stays the same whatever the scenario. */
export interface Reference {
  readonly countries: readonly Country[];
  readonly materials: readonly Material[];
  readonly suppliers: readonly Supplier[];
  readonly capacities: readonly Capacity[];
  readonly feeds: readonly Feed[];
  readonly uses: readonly Use[];
  readonly valuesAtStake: readonly ValueAtStake[];
  readonly recoveries: readonly Recovery[];
  readonly conversions: readonly Conversion[];
  readonly stockMembers: readonly StockMember[];
  readonly materialGroups: readonly MaterialGroupRow[];
  readonly recipients: readonly ReleaseRecipient[];
  readonly owners: readonly SupplierOwner[];
  readonly prices: readonly Price[];
  readonly floors: readonly PriceFloorTerms[];
  /** One row, or none in a project of before. */
  readonly settings: readonly ProjectSetting[];
}

/** What a scenario can change: the plan of the project. */
export interface Plan {
  readonly shares: readonly Share[];
  readonly totals: readonly TotalSupply[];
  readonly demands: readonly Demand[];
  readonly reliefs: readonly Relief[];
  readonly stocks: readonly Stock[];
  readonly receipts: readonly Receipt[];
  readonly purchases: readonly Purchase[];
  readonly datedReliefs: readonly DatedRelief[];
  readonly ramps: readonly Ramp[];
  readonly releases: readonly ReleaseRule[];
  readonly levels: readonly StockLevel[];
}

/** All scenarios of a project with what they hold. */
export interface ScenarioBook {
  readonly scenarios: readonly Scenario[];
  readonly shocks: readonly ScenarioShock[];
  readonly overrides: readonly Override[];
  readonly costs: readonly MeasureCost[];
}

/** The rules that ring, and what rang. */
export interface WatchBook {
  readonly tripwires: readonly Tripwire[];
  readonly rings: readonly TripwireRing[];
}

/** The register of measures, and what customs codes hold. */
export interface MeasureRegister {
  readonly measures: readonly Measure[];
  readonly states: readonly MeasureState[];
  readonly goods: readonly MeasureGoods[];
  readonly parties: readonly MeasureParty[];
  readonly coverage: readonly MeasureCoverage[];
  readonly codes: readonly HsStage[];
}
