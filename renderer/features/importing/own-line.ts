import type { Cause } from '@shared/features/importing/diff';
import type { NamedIn } from '@shared/features/importing/name-answers';

/** Whether a cause has a line among the names: a mark that stands once is decided about at its cell. */
export function ownLine(cause: Cause): cause is Cause & { readonly name: NamedIn } {
  const { name, count } = cause;
  return name !== null && (name.kind !== 'mark' || count > 1);
}
