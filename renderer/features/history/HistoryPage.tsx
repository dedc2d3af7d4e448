import type { Verification } from '@shared/model/project-info';
import { useAnswer, useDatedAnswer } from '../../kit/state/answer';
import { useCached } from '../../kit/state/cached-answers';
import { openDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { EmptyState } from '../../kit/ui/EmptyState';
import { JobNotice } from '../../kit/ui/JobNotice';
import { JobProgress } from '../../kit/ui/JobProgress';
import { NoteBar } from '../../kit/ui/NoteBar';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { AuditPanel } from '../audit/AuditPanel';
import { HistoryFilters } from './HistoryFilters';
import { HistoryTable } from './HistoryTable';
import { asked, questionOf, showAll } from './history-asked';
import { ThinDialog, thinnedIn } from './ThinDialog';
import { verification, verifyHistory } from './verification';
import './history.css';

/** Who changed what, when and why; undone changes stay readable. */
export function HistoryPage() {
  const { t } = useWords();
  const { value: found, notice } = useAnswer('history.list', questionOf(useStore(asked)));
  const { value: verified, stale, notice: notVerified } = useCached(verification);
  return (
    <div className="ld-page" data-testid="history-page">
      <div className="ld-page-title">
        <div className="ld-grow">
          <h1 className="ld-title">{t('history.title')}</h1>
          <div className="ld-definition">{t('history.definition')}</div>
        </div>
        <ThinButton />
        <Button data-testid="verify" onClick={() => void verifyHistory()}>
          {t('history.verify')}
        </Button>
      </div>
      <JobProgress label={t('history.verifying')} job={verification.job} patient />
      {notVerified !== null && <JobNotice notice={notVerified} testId="not-verified" />}
      {verified !== null && !stale && <VerifiedBar found={verified} />}
      {notice !== null && <NoticeBar notice={notice} />}
      {found === null && notice === null && <p className="ld-pad ld-caption">{t('history.reading')}</p>}
      {found !== null && <AuditPanel />}
      {found !== null && <HistoryFilters found={found} />}
      {found !== null && found.entries.length > 0 && <HistoryTable entries={found.entries} />}
      {found?.total === 0 && <EmptyState sentence={t('history.empty')} />}
      {found !== null && found.total > 0 && found.matching === 0 && (
        <EmptyState sentence={t('history.noneFound')}>
          <Button onClick={showAll}>{t('history.filter.all')}</Button>
        </EmptyState>
      )}
    </div>
  );
}

/** There only while something can be dropped. */
function ThinButton() {
  const { t } = useWords();
  const { value: found, revision } = useDatedAnswer('history.thinnable', null);
  const epoch = useStore(session, (now) => now.epoch);
  const state = `${epoch} ${revision}`;
  if (useStore(thinnedIn).state === state || found === null || found.imports === 0) return null;
  return (
    <Button data-testid="thin" onClick={() => openDialog(<ThinDialog found={found} state={state} />)}>
      {t('history.thin')}
    </Button>
  );
}

function VerifiedBar({ found }: { readonly found: Verification }) {
  const { t, f } = useWords();
  return (
    <div className="ld-pad">
      {found.sound ? (
        <NoteBar isNews tone="info" testId="verified">
          {t('history.verified', { count: f.whole(found.changeSets), hash: found.headHash.slice(0, 12) })}
          {found.rows === 'none' && ` ${t('history.noRows')}`}
        </NoteBar>
      ) : (
        <NoteBar isNews tone="error" testId="verified">
          {t('history.notSound', { count: found.findings.length, findings: found.findings })}
        </NoteBar>
      )}
    </div>
  );
}
