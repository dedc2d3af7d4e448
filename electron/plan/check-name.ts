import { Refusal } from '@shared/base/refusal';
import { isCalled } from '@shared/model/catalogue';
import { textOf } from '@shared/model/missing-figures';
import type { ScenarioBook } from '@shared/model/plan';

/** @throws Refusal for an empty name, or one that another scenario has in either language */
export function checkName(
  book: ScenarioBook,
  input: {
    readonly scenarioId: string | null;
    readonly name: string;
    readonly nameJa?: string | null | undefined;
  },
): void {
  if (input.name.trim() === '') throw new Refusal('refusal.scenario.noName', {}, { field: 'name' });
  const others = book.scenarios.filter(({ id }) => id !== input.scenarioId);
  for (const field of ['name', 'nameJa'] as const) {
    const name = textOf(input[field]?.trim());
    if (name !== '' && others.some((scenario) => isCalled(scenario, name)))
      throw new Refusal('refusal.scenario.nameTaken', { name }, { field });
  }
}
