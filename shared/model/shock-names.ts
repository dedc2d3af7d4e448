import type { WithNames } from './catalogue';
import type { ShockScope } from './shock-parts/scope';

/** What a shock is called in each language; empty where nobody has named it. */
export function shockNames({ label, labelJa }: Pick<ShockScope, 'label' | 'labelJa'>): WithNames {
  const name = label.trim();
  return { nameEn: name, nameJa: labelJa?.trim() || name };
}
