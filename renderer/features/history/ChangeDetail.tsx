import { CHANGED_ROWS, type Changes } from '@shared/features/history/contract';
import { noticeWords } from '@shared/words/notice-words';
import { useId, useState } from 'react';
import { announce } from '../../kit/state/announce';
import { useAnswer } from '../../kit/state/answer';
import { ask } from '../../kit/state/bridge';
import { useWords } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { projectTold } from '../../kit/state/session';
import { Button } from '../../kit/ui/Button';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { ChangedRows } from './ChangedRows';

interface ChangeDetailProps {
  readonly seq: number;
  /** What opened it: it has the focus again when the button that had it is gone. */
  readonly openerId: string;
}

/** What one change did, and taking it back. */
export function ChangeDetail({ seq, openerId }: ChangeDetailProps) {
  const { t, language } = useWords();
  const [offset, setOffset] = useState(0);
  const { value: changes, notice } = useAnswer('history.changes', { seq, offset, language });
  if (notice !== null) return <NoticeBar notice={notice} />;
  if (changes === null) return <p className="ld-caption">{t('history.reading')}</p>;
  const takeBack = (): Promise<void> =>
    notifyRefusals(async () => {
      projectTold(await ask('history.revert', { seq }));
      announce(t('history.takenBack', { number: seq }));
      document.getElementById(openerId)?.focus();
    });
  return (
    <div data-testid="change-detail">
      <TakeBack changes={changes} onTakeBack={() => void takeBack()} />
      <ChangedRows rows={changes.rows} />
      {changes.total > CHANGED_ROWS && <Pages changes={changes} onTurn={setOffset} />}
    </div>
  );
}

function TakeBack({ changes: { stays }, onTakeBack }: { readonly changes: Changes; onTakeBack: () => void }) {
  const { t } = useWords();
  const reasonId = useId();
  return (
    <div className="ld-row ld-pad-top-4 ld-pad-bottom-8">
      <Button
        small
        disabled={stays !== null}
        aria-describedby={stays === null ? undefined : reasonId}
        onClick={onTakeBack}
        data-testid="take-back"
      >
        {t('history.takeBack')}
      </Button>
      {stays !== null && (
        <span id={reasonId} className="ld-caption" data-testid="stays">
          {noticeWords(stays, t)}
        </span>
      )}
    </div>
  );
}

/** Where more rows were changed than are shown at once. */
function Pages({
  changes: { offset, total, rows },
  onTurn,
}: {
  readonly changes: Changes;
  readonly onTurn: (offset: number) => void;
}) {
  const { t, f } = useWords();
  const last = offset + rows.length;
  return (
    <div className="ld-row ld-pad-top-4 ld-pad-bottom-8">
      <Button small disabled={offset === 0} onClick={() => onTurn(Math.max(0, offset - CHANGED_ROWS))}>
        {t('history.earlierRows')}
      </Button>
      <Button small disabled={last >= total} onClick={() => onTurn(last)} data-testid="history-more">
        {t('history.laterRows')}
      </Button>
      <span className="ld-caption">
        {t('history.rowsShown', { from: f.whole(offset + 1), to: f.whole(last), total: f.whole(total) })}
      </span>
    </div>
  );
}
