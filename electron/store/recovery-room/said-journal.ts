import type { ChangeStanding, RoomChange, RoomJournal } from '@shared/model/recovery-room';
import type { FoundJournal } from './room-journals';

/** A journal as it is told. @param changes how its changes stand to the project; null where that cannot be opened */
export function saidJournal(found: FoundJournal, changes: readonly RoomChange[] | null): RoomJournal {
  const { file, kind, bytes, content } = found;
  return {
    ...{ file, kind, bytes },
    unreadableBytes: content.unreadableBytes,
    changes: changes ?? changesAlone(found, 'unknown'),
  };
}

function changesAlone({ content }: FoundJournal, standing: ChangeStanding): RoomChange[] {
  return [...content.frames, ...content.behind].map(({ set: { seq, at, who, label, rowCount } }) => ({
    ...{ seq, at, who, label, rows: rowCount, misfits: 0, standing },
  }));
}
