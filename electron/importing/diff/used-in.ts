import type { RowChange } from '@shared/model/plan';

/** Whether rows to be written name something, in whatever field. */
export function usedIn(changes: readonly RowChange[]): (id: string) => boolean {
  const used = new Set<unknown>();
  for (const change of changes)
    if (change.op === 'put') for (const value of Object.values(change.row)) used.add(value);
  return (id) => used.has(id);
}
