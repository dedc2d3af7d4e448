import type { HistoryEntry, Verification } from '@shared/model/project-info';
import { useAnswer } from '../../kit/state/answer';
import { useKept } from '../../kit/state/kept';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { EmptyState } from '../../kit/ui/EmptyState';
import { NoteBar } from '../../kit/ui/NoteBar';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { Tag } from '../../kit/ui/Tag';
import { verification, verifyHistory } from './verification';

const SHOWN = 1_000;

/** Who changed what, when and why; undone changes stay readable. */
export function HistoryPage() {
  const { t } = useWords();
  const { value: found, notice } = useAnswer('history.list', { limit: SHOWN });
  const entries = found?.entries ?? null;
  const { value: verified, stale, notice: notVerified } = useKept(verification);
  return (
    <div className="ld-page" data-testid="history-page">
      <div className="ld-page-title">
        <div className="ld-grow">
          <h1 className="ld-title">{t('history.title')}</h1>
          <div className="ld-definition">{t('history.definition')}</div>
        </div>
        <Button data-testid="verify" onClick={() => void verifyHistory()}>
          {t('history.verify')}
        </Button>
      </div>
      {notVerified !== null && <NoticeBar notice={notVerified} />}
      {verified !== null && !stale && <VerifiedBar found={verified} />}
      {notice !== null && <NoticeBar notice={notice} />}
      {entries !== null &&
        (entries.length === 0 ? (
          <EmptyState sentence={t('history.empty')} />
        ) : (
          <HistoryTable entries={entries} />
        ))}
    </div>
  );
}

function VerifiedBar({ found }: { readonly found: Verification }) {
  const { t, f } = useWords();
  return (
    <div className="ld-pad">
      {found.sound ? (
        <NoteBar tone="info" testId="verified">
          {t('history.verified', { count: f.whole(found.changeSets), hash: found.headHash.slice(0, 12) })}
        </NoteBar>
      ) : (
        <NoteBar tone="error" testId="verified">
          {t('history.notSound', { count: found.findings.length, findings: found.findings.join('; ') })}
        </NoteBar>
      )}
    </div>
  );
}

function HistoryTable({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  const { t, f } = useWords();
  const newestFirst = [...entries].sort((a, b) => b.seq - a.seq);
  return (
    <div className="ld-pad">
      <table className="ld-table" aria-label={t('history.title')}>
        <thead>
          <tr>
            <th className="is-right">{t('history.column.number')}</th>
            <th>{t('history.column.when')}</th>
            <th>{t('history.column.who')}</th>
            <th>{t('history.column.what')}</th>
            <th className="is-right">{t('history.column.rows')}</th>
            <th>{t('history.column.state')}</th>
          </tr>
        </thead>
        <tbody>
          {newestFirst.map((entry) => (
            <tr key={entry.id} className={entry.inForce ? '' : 'is-void'}>
              <td className="is-right">{f.whole(entry.seq)}</td>
              <td className="ld-nowrap">{f.instant(entry.at)}</td>
              <td>{entry.who}</td>
              <td>
                <span className="ld-medium">{entry.label}</span>
                {entry.kind !== 'do' && entry.ofSeq !== null && (
                  <span className="ld-ink-3">
                    {' '}
                    {t(`history.kind.${entry.kind}`, { number: entry.ofSeq })}
                  </span>
                )}
                {entry.reason !== null && (
                  <div className="ld-caption">{t('history.reason', { reason: entry.reason })}</div>
                )}
              </td>
              <td className="is-right">{f.whole(entry.rowCount)}</td>
              <td>
                {entry.kind === 'do' && (
                  <Tag tone={entry.inForce ? 'plain' : 'line'}>
                    {t(entry.inForce ? 'history.inForce' : 'history.undone')}
                  </Tag>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
