import type { RowChange } from '@shared/model/plan';
import type { Session } from './session';

/** Writes rows as one change set, one undo; nothing is written where nothing changes. Called inside of `session.write`. */
export async function applyChanges(
  session: Session,
  label: string,
  changes: readonly RowChange[],
): Promise<void> {
  if (changes.length > 0)
    session.seen(await session.project.apply({ who: session.who, label, reason: null }, changes));
}
