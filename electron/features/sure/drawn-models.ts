import type { SureView } from '@shared/features/sure/view';
import { bothNames } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import type { ResolvedScenario } from '@shared/model/resolution';
import { shockNames } from '@shared/model/shock-names';
import type { WhatIfModel } from '@shared/model/what-if';
import { registerRanges } from '../stress/register-ranges';
import { rowRanges } from '../stress/row-ranges';
import { lengthRanges } from './length-ranges';
import { valueRanges } from './value-ranges';

interface BuiltScenario {
  readonly resolved: ResolvedScenario;
  readonly reference: Reference;
  readonly model: WhatIfModel;
}

/** Models of scenarios with the ranges in which their inputs are drawn. */
export function drawnModels(registers: Parameters<typeof lengthRanges>[0], built: readonly BuiltScenario[]) {
  return built.map(({ resolved, reference, model }) => ({
    model,
    ranges: [
      ...rowRanges(resolved, model),
      ...registerRanges(registers, reference, model),
      ...valueRanges(reference, model),
      ...lengthRanges(registers, model),
    ],
  }));
}

/** Who the scenarios are whose models were drawn, and the shocks in them. */
export function drawnNames(built: readonly BuiltScenario[]): Pick<SureView, 'scenarios' | 'shocks'> {
  const shocks = new Map(
    built.flatMap(({ model }) => model.shocks.map((shock) => [shock.id, shock] as const)),
  );
  return {
    scenarios: built.map(({ resolved: { scenario } }) => ({
      scenarioId: scenario.id,
      ...bothNames(scenario),
    })),
    shocks: [...shocks.values()].map((shock) => ({ id: shock.id, ...shockNames(shock) })),
  };
}
