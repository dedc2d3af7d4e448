import { Refusal } from '@shared/base/refusal';

/** Code and field of the refusal that a call ends in; anything else it throws is passed on. */
export function codeOf(call: () => unknown): [code: string, field: string | undefined] {
  try {
    call();
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return [thrown.notice.code, thrown.notice.place?.field];
  }
  return ['not refused', undefined];
}
