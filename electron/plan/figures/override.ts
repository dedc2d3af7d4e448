import { randomUUID } from 'node:crypto';
import { derived } from '@shared/base/derived';
import { notKnown } from '@shared/model/missing-figures';
import type { RowChange, ScenarioBook } from '@shared/model/plan';
import { scenarioChain } from '@shared/model/resolution';
import type { Override, OverrideField } from '@shared/model/tables/override';

/**
 * The row change that makes a scenario say a value; back at the value that it inherits, the override goes.
 * @param planned what the plan says, in force where no parent says otherwise; null when that is not known
 * @param said what the scenarios of the book say themselves: saidIn() where many keys of one book are asked
 */
export function scenarioOverride(
  book: ScenarioBook,
  scenarioId: string,
  field: OverrideField,
  key: string,
  value: number,
  planned: number | null,
  said: Said = (...of) => ownOverride(book, ...of),
): RowChange[] {
  const own = said(scenarioId, field, key);
  const inherited = inheritedOverride(book, scenarioId, field, key, said)?.value ?? planned;
  if (value === inherited) return withoutOverride(own);
  const row = { id: own?.id ?? randomUUID(), scenarioId, field, key, value, reason: notKnown(own?.reason) };
  return [{ table: 'override', op: 'put', row }];
}

/** What a scenario itself says of a key. */
type Said = (scenarioId: string, field: OverrideField, key: string) => Override | undefined;

/** The same for a book of which thousands of keys are asked: looked through once. */
export const saidIn = ({ overrides }: ScenarioBook): Said => indexed(overrides);

const indexed = derived((overrides: readonly Override[]): Said => {
  const byKey = new Map(overrides.map((row) => [`${row.scenarioId} ${row.field} ${row.key}`, row]));
  return (scenarioId, field, key) => byKey.get(`${scenarioId} ${field} ${key}`);
});

/** What a scenario itself says of a key, not its parents. */
export function ownOverride(
  { overrides }: ScenarioBook,
  scenarioId: string,
  field: OverrideField,
  key: string,
): Override | undefined {
  return overrides.find((row) => row.scenarioId === scenarioId && row.field === field && row.key === key);
}

/** The row change that takes an override back: what the scenario inherits is in force again. */
export function withoutOverride(own: Override | undefined): RowChange[] {
  return own === undefined ? [] : [{ table: 'override', op: 'remove', id: own.id }];
}

/** The nearest override of a key among the scenario's parents. */
function inheritedOverride(
  book: ScenarioBook,
  scenarioId: string,
  field: OverrideField,
  key: string,
  said: Said,
): Override | undefined {
  const parents = scenarioChain(book, scenarioId).slice(1);
  return parents.flatMap(({ id }) => said(id, field, key) ?? [])[0];
}
