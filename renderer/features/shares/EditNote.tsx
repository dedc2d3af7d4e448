import type { Notice } from '@shared/base/refusal';
import { percentOf } from '@shared/model/project-settings';
import { useEffect, useMemo } from 'react';
import { useSaid } from '../../kit/state/announce';
import { useWords } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { type ReferenceLookup, useReference } from '../../kit/state/reference';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { useWatched } from '../../kit/state/watched';
import { Button } from '../../kit/ui/Button';
import { NoteBar } from '../../kit/ui/NoteBar';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { undo } from '../../shell/commands/edit';
import { editSentence } from './edit-sentence';
import { editState, type LastEdit, putAwayRefusal } from './edit-state';

/** One sentence above the grid: what the last edit moved, or why it was refused. */
export function EditNote() {
  const words = useWords();
  const { t } = words;
  const { last, refusal } = useStore(editState);
  const revision = useStore(session, (now) => now.revision);
  const known = useReference();
  const newest = last !== null && last.revision === revision ? last : null;
  const sentence = useMemo(() => (newest === null ? null : editSentence(newest, words)), [newest, words]);

  // What was refused on a page stays behind with it.
  useEffect(() => putAwayRefusal, []);
  useSaid(useSpoken(newest));

  if (refusal !== null && refusal.revision === revision) {
    return (
      <div className="ld-pad ld-pad-bottom-8">
        <NoticeBar
          notice={withName(refusal.notice, known)}
          testId="edit-refusal"
          action={
            <Button kind="quiet" small onClick={putAwayRefusal}>
              {t('app.dismiss')}
            </Button>
          }
        />
      </div>
    );
  }
  if (sentence === null) return null;
  return (
    <div className="ld-pad ld-pad-bottom-8">
      <NoteBar
        testId="edit-note"
        action={
          <Button kind="quiet" small onClick={() => void notifyRefusals(undo)} data-testid="note-undo">
            {t('command.undo')} <kbd className="ld-key ld-ink-3 ld-paper">Ctrl+Z</kbd>
          </Button>
        }
      >
        <b>{sentence.head}</b> {sentence.tail}
      </NoteBar>
    </div>
  );
}

/** What is said of a typed share: whose it is, the watched countries, the sum. Empty where nothing was typed. */
function useSpoken(newest: LastEdit | null): string {
  const { t, f, nameOf } = useWords();
  const { ids, country } = useWatched();
  if (newest?.kind !== 'set') return '';
  const year = newest.after.years.findIndex((known) => known.year === newest.year);
  const row = newest.after.row(newest.supplierId);
  const sums = newest.after.years[year];
  if (row === undefined || sums === undefined) return '';
  return t('shares.spoken', {
    supplier: nameOf(row),
    value: f.figure(row.cell(year)?.percent ?? 0),
    country,
    watched: f.figure(percentOf(sums.direct, ids)),
    sum: f.figure(sums.sumPercent),
  });
}

/** The rule of rebalancing knows suppliers by their ids only; a person knows them by name. */
function withName(notice: Notice, known: ReferenceLookup | null): Notice {
  const { supplier } = notice.params;
  if (typeof supplier !== 'string' || known === null) return notice;
  return { ...notice, params: { ...notice.params, supplier: known.supplierName(supplier) } };
}
