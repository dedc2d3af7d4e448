import type { Country, Governance } from './country';
import type { Demand, Relief, Use, ValueAtStake } from './demand';
import type { Assumption, Source, SupplyEvent, Target } from './evidence';
import type { ImportRecord, SavedMapping } from './import-record';
import type { Material } from './material';
import type { Observation, Series } from './observation';
import type { Override, Scenario, ScenarioShock } from './scenario';
import type { Share, TotalSupply } from './share';
import type { Stock } from './stock';
import type { Capacity, Feed, Recovery, Supplier } from './supplier';

/** Every table of a project file with the type of its rows. Each row has an `id` that is unique in its table. */
export interface ProjectTables {
  readonly source: Source;
  readonly country: Country;
  readonly governance: Governance;
  readonly material: Material;
  readonly supplier: Supplier;
  readonly capacity: Capacity;
  readonly feed: Feed;
  readonly series: Series;
  readonly observation: Observation;
  readonly share: Share;
  readonly totalSupply: TotalSupply;
  readonly use: Use;
  readonly demand: Demand;
  readonly relief: Relief;
  readonly stock: Stock;
  readonly valueAtStake: ValueAtStake;
  readonly recovery: Recovery;
  readonly scenario: Scenario;
  readonly scenarioShock: ScenarioShock;
  readonly override: Override;
  readonly event: SupplyEvent;
  readonly target: Target;
  readonly assumption: Assumption;
  readonly importRecord: ImportRecord;
  readonly savedMapping: SavedMapping;
}
export type TableName = keyof ProjectTables;

/** One row put (inserted, or replaced by id) or removed. A list of these is what a change set does. */
export type RowChange = {
  [T in TableName]:
    | { readonly table: T; readonly op: 'put'; readonly row: ProjectTables[T] }
    | { readonly table: T; readonly op: 'remove'; readonly id: string };
}[TableName];

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
}

/** What a scenario can change: the plan of the project. */
export interface Plan {
  readonly shares: readonly Share[];
  readonly totals: readonly TotalSupply[];
  readonly demands: readonly Demand[];
  readonly reliefs: readonly Relief[];
  readonly stocks: readonly Stock[];
}

/** All scenarios of a project with what they hold. */
export interface ScenarioBook {
  readonly scenarios: readonly Scenario[];
  readonly shocks: readonly ScenarioShock[];
  readonly overrides: readonly Override[];
}
