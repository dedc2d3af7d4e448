import { nothingWithout } from './missing-figures';
import type { MaterialModel } from './what-if';

/** Whether the need of some use changes with the price of a material, so that its uses do not keep their parts. Source: docs/engine.md 2.10. */
export function answersToPrices({ uses, dated }: Pick<MaterialModel, 'uses' | 'dated'>): boolean {
  return (
    (dated?.priceRises ?? []).length > 0 &&
    uses.some(({ priceElasticity }) => nothingWithout(priceElasticity) < 0)
  );
}
