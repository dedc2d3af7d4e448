import type { MaterialModel } from './what-if';

/** Whether a use of the material is still owed what it is not given. Source: docs/engine.md 4.7. */
export function owesAny({ uses }: Pick<MaterialModel, 'uses'>): boolean {
  return uses.some(({ carriesOver }) => carriesOver === true);
}
