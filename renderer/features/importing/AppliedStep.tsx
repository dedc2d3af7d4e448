import { useEffect, useState } from 'react';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { AppliedFile } from './AppliedFile';
import { isNewestChange, undoImport } from './import-actions';
import type { Applied } from './import-state';

/** Step 4: what happened, and the one undo that takes it all back. It follows what is undone or taken back elsewhere. */
export function AppliedStep({ applied }: { readonly applied: Applied }) {
  const { t, f } = useWords();
  useStore(session); // whether undo would take back this import changes with the project
  const { record, others } = applied;
  const all = [record, ...others];
  const rows = (of: (one: typeof record) => number) => f.whole(all.reduce((sum, one) => sum + of(one), 0));
  const { undone, isNewest } = useStanding(applied);
  const facts: readonly [string, string][] = [
    [t('importing.fact.file'), f.beside([record.fileName, ...all.map(({ sheet }) => sheet)])],
    [t('importing.fact.applied'), rows((one) => one.rowsApplied)],
    [t('importing.fact.unchanged'), rows((one) => one.rowsUnchanged)],
    [t('importing.fact.rejected'), rows((one) => one.rowsRejected)],
    [t('importing.fact.leftOut'), rows((one) => one.rowsLeftOut)],
    [t('importing.fact.read'), rows((one) => one.rowsRead)],
    [t('importing.fact.when'), f.beside([f.instant(record.at), record.who])],
    [t('importing.fact.hash'), record.fileHash],
  ];
  const canUndo = !undone && isNewest && isNewestChange(record.fileName);
  return (
    <AppliedFile
      testId="import"
      sentence={t(undone ? 'importing.undone' : 'importing.appliedSentence', {
        count: rows((one) => one.rowsApplied),
        file: record.fileName,
      })}
      facts={facts}
      undone={undone}
      undoLabel={t('importing.undo')}
      undoneElsewhere={canUndo ? null : t('importing.undoElsewhere')}
      onUndo={() => void undoImport()}
    />
  );
}

/** Whether the import still is in the project, and no other came after it. */
function useStanding({ record, undone }: Applied): {
  readonly undone: boolean;
  readonly isNewest: boolean;
} {
  const { value } = useAnswer('evidence.load', null);
  const [wasThere, setWasThere] = useState(false);
  const isThere = value?.imports.some(({ id }) => id === record.id) ?? false;
  // Right after the import the answer still is the one from before it.
  useEffect(() => {
    if (isThere) setWasThere(true);
  }, [isThere]);
  const gone = wasThere ? !isThere || value?.revertedImports.includes(record.id) === true : undone;
  return { undone: gone, isNewest: !isThere || value?.imports[0]?.id === record.id };
}
