import type { ChangeStanding, RecoveryChange, RecoveryJournal } from '@shared/model/recovery';
import type { FoundJournal } from './recovery-journals';

/** A journal as it is told. @param changes how its changes stand to the project; null where that cannot be opened */
export function describeJournal(
  found: FoundJournal,
  changes: readonly RecoveryChange[] | null,
): RecoveryJournal {
  const { file, kind, bytes, content } = found;
  return {
    file,
    kind,
    bytes,
    unreadableBytes: content.unreadableBytes,
    changes: changes ?? changesAlone(found, 'unknown'),
  };
}

function changesAlone({ content }: FoundJournal, standing: ChangeStanding): RecoveryChange[] {
  return [...content.frames, ...content.behind].map(({ set: { seq, at, who, label, rowCount } }) => ({
    seq,
    at,
    who,
    label,
    rows: rowCount,
    misfits: 0,
    standing,
  }));
}
