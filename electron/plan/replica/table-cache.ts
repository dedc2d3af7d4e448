import { keysOf } from '@shared/base/keys-of';
import type { MeasureRegister, Reference, ScenarioBook, WatchBook } from '@shared/model/plan';
import type { TableName } from '@shared/model/tables';
import type { ProjectClient } from '../../threads/workbench';
import { type ChangesByTable, RowList } from './row-list';

type Answered<K extends keyof ProjectClient> = Awaited<ReturnType<ProjectClient[K]>>;

/** The questions whose answers are whole tables, and the table behind each list of them. */
export const TABLE_OF = {
  reference: {
    countries: 'country',
    materials: 'material',
    suppliers: 'supplier',
    capacities: 'capacity',
    feeds: 'feed',
    uses: 'use',
    valuesAtStake: 'valueAtStake',
    recoveries: 'recovery',
    conversions: 'conversion',
    stockMembers: 'stockMember',
    materialGroups: 'materialGroup',
    recipients: 'releaseRecipient',
    owners: 'supplierOwner',
    prices: 'price',
    floors: 'priceFloor',
    settings: 'projectSetting',
  } as const satisfies Readonly<Record<keyof Reference, TableName>>,
  scenarios: {
    scenarios: 'scenario',
    shocks: 'scenarioShock',
    overrides: 'override',
    costs: 'measureCost',
  } as const satisfies Readonly<Record<keyof ScenarioBook, TableName>>,
  series: {
    series: 'series',
    governance: 'governance',
  } as const satisfies Readonly<Record<keyof Answered<'series'>, TableName>>,
  observations: {
    series: 'series',
    observations: 'observation',
    governance: 'governance',
  } as const satisfies Readonly<Record<keyof Answered<'observations'>, TableName>>,
  contracts: {
    offtakes: 'offtake',
  } as const satisfies Readonly<Record<keyof Answered<'contracts'>, TableName>>,
  measures: {
    measures: 'measure',
    states: 'measureState',
    goods: 'measureGoods',
    parties: 'measureParty',
    coverage: 'measureCoverage',
    codes: 'hsStage',
  } as const satisfies Readonly<Record<keyof MeasureRegister, TableName>>,
  watch: {
    tripwires: 'tripwire',
    rings: 'tripwireRing',
  } as const satisfies Readonly<Record<keyof WatchBook, TableName>>,
  evidence: {
    sources: 'source',
    assumptions: 'assumption',
    events: 'event',
    targets: 'target',
  } as const satisfies Readonly<Record<keyof Answered<'evidence'>, TableName>>,
};
export type TableQuestion = keyof typeof TABLE_OF;
export const TABLE_QUESTIONS = keysOf(TABLE_OF);

/** The answer to one such question, kept up to date. */
export class TableCache<Q extends TableQuestion> {
  readonly #lists: readonly (readonly [name: string, list: RowList<TableName>])[];
  #answer: Answered<Q>;

  /** @param answer as the file gives it */
  constructor(question: Q, answer: Answered<Q>) {
    const tables: Readonly<Record<string, TableName>> = TABLE_OF[question];
    this.#answer = answer;
    this.#lists = Object.entries(answer).map(([name, rows]) => [
      name,
      new RowList(tables[name] as TableName, rows), // each list of an answer stands in TABLE_OF
    ]);
  }

  get answer(): Answered<Q> {
    return this.#answer;
  }

  take(changes: ChangesByTable): void {
    // All of them are told, whatever the first one says.
    if (!this.#lists.map(([, list]) => list.take(changes)).includes(true)) return;
    // The lists of the very names that the answer had.
    this.#answer = Object.fromEntries(this.#lists.map(([name, { rows }]) => [name, rows])) as Answered<Q>;
  }
}
