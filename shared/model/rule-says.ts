import type { Notice } from '../base/refusal';
import type { misfits } from '../words/misfits';

/** What a rule of its own says when it is broken: given to zod with the rule. */
export function ruleSays(says: keyof typeof misfits, params: Notice['params'] = {}) {
  return { params: { ...params, misfit: says } };
}
