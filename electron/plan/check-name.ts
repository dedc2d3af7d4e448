import { Refusal } from '@shared/base/refusal';
import type { ScenarioBook } from '@shared/model/plan';

/** @throws Refusal for an empty name, or one that another scenario has */
export function checkName(
  book: ScenarioBook,
  input: { readonly scenarioId: string | null; readonly name: string },
): void {
  if (input.name.trim() === '') throw new Refusal('refusal.scenario.noName', {}, { field: 'name' });
  const folded = (name: string) => name.trim().normalize('NFKC').toLocaleLowerCase('en');
  const taken = book.scenarios.some(
    ({ id, name }) => id !== input.scenarioId && folded(name) === folded(input.name),
  );
  if (taken) throw new Refusal('refusal.scenario.nameTaken', { name: input.name }, { field: 'name' });
}
