import type { TableName } from '../../model/tables';

/** The tables as the register lists them. */
export const GROUPS = ['supply', 'need', 'known', 'wanted', 'things', 'kept'] as const;
export type Group = (typeof GROUPS)[number];

/** Where a table stands; in a group in this order. */
export const GROUP_OF = {
  supplier: 'supply',
  capacity: 'supply',
  feed: 'supply',
  ramp: 'supply',
  offtake: 'supply',
  priceFloor: 'supply',
  receipt: 'supply',
  share: 'supply',
  totalSupply: 'supply',
  recovery: 'supply',
  use: 'need',
  demand: 'need',
  relief: 'need',
  stock: 'need',
  releaseRule: 'need',
  stockMember: 'need',
  releaseRecipient: 'need',
  conversion: 'need',
  valueAtStake: 'need',
  series: 'known',
  observation: 'known',
  price: 'known',
  governance: 'known',
  event: 'known',
  source: 'known',
  target: 'wanted',
  assumption: 'wanted',
  material: 'things',
  materialGroup: 'things',
  country: 'things',
  scenario: 'kept',
  scenarioShock: 'kept',
  override: 'kept',
  measureCost: 'kept',
  importRecord: 'kept',
  savedMapping: 'kept',
  pivotView: 'kept',
  edition: 'kept',
  paperHead: 'kept',
  officeForm: 'kept',
} as const satisfies Readonly<Record<TableName, Group>>;
