import type { HistoryEntry } from '@shared/model/project-info';
import { Fragment, useState } from 'react';
import { useWords } from '../../kit/state/language';
import { Tag } from '../../kit/ui/Tag';
import { ChangeDetail } from './ChangeDetail';

/** The changes, newest first; one is open at a time and says what it did. What does not hold any more stands back. */
export function HistoryTable({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  const { t, f } = useWords();
  const [openSeq, setOpenSeq] = useState<number | null>(null);
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
          {entries.map((entry) => {
            const isOpen = entry.seq === openSeq;
            return (
              <Fragment key={entry.id}>
                <tr className={holds(entry) ? '' : 'is-void'} data-testid={`history-${entry.seq}`}>
                  <td className="is-right">{f.whole(entry.seq)}</td>
                  <td className="ld-nowrap">{f.instant(entry.at)}</td>
                  <td>{entry.who}</td>
                  <th scope="row">
                    <button
                      type="button"
                      id={openerId(entry.seq)}
                      className="history-open ld-row-name"
                      aria-expanded={isOpen}
                      onClick={() => setOpenSeq(isOpen ? null : entry.seq)}
                    >
                      {entry.label}
                    </button>
                    {entry.kind !== 'do' && entry.ofSeq !== null && (
                      <span className="ld-ink-3">
                        {' '}
                        {t(`history.kind.${entry.kind}`, { number: entry.ofSeq })}
                      </span>
                    )}
                    {entry.reason !== null && (
                      <div className="ld-caption">{t('history.reason', { reason: entry.reason })}</div>
                    )}
                  </th>
                  <td className="is-right">{f.whole(entry.rowCount)}</td>
                  <td className="ld-nowrap">
                    <StateTag entry={entry} />
                  </td>
                </tr>
                {isOpen && (
                  <tr className="history-opened">
                    <td colSpan={6}>
                      <ChangeDetail seq={entry.seq} openerId={openerId(entry.seq)} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function holds({ inForce, revertedBy }: HistoryEntry): boolean {
  return inForce && revertedBy === null;
}

function openerId(seq: number): string {
  return `history-open-${seq}`;
}

function StateTag({ entry }: { readonly entry: HistoryEntry }) {
  const { t, f } = useWords();
  const { kind, inForce, revertedBy } = entry;
  if (kind !== 'do') return null;
  if (inForce && revertedBy !== null)
    return <Tag tone="line">{t('history.revertedBy', { number: f.whole(revertedBy) })}</Tag>;
  return <Tag tone={inForce ? 'plain' : 'line'}>{t(inForce ? 'history.inForce' : 'history.undone')}</Tag>;
}
