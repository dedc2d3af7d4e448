import { checkTable } from '@shared/features/check/check-report';
import type { CheckRun } from '@shared/features/check/contract';
import { CHECK_KINDS, countAll } from '@shared/model/check';
import { clipboardText } from '@shared/report/words';
import { useEffect, useState } from 'react';
import { useFormatter } from '../../kit/report/use-formatter';
import { announce } from '../../kit/state/announce';
import { useCached } from '../../kit/state/cached-answers';
import { copyToClipboard } from '../../kit/state/copy';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { TextInput } from '../../kit/ui/Field';
import { JobNotice } from '../../kit/ui/JobNotice';
import { JobProgress } from '../../kit/ui/JobProgress';
import { CheckTables } from './CheckTables';
import { type CheckFilter, isFound, isShown } from './check-rows';
import { checkRun, runSelfCheck } from './check-run';
import { MetTag } from './MetTag';
import './checks.css';

const FILTERS: readonly CheckFilter[] = ['all', ...CHECK_KINDS, 'missed'];

/** What this program must reproduce, and whether it does: runs by itself when it is first looked at. */
export function SelfCheck() {
  const { t } = useWords();
  const { value: run, notice, busy: running } = useCached(checkRun);
  useEffect(() => {
    if (run === null) void runSelfCheck();
  }, [run]);
  return (
    <div className="ld-stack ld-gap-16" data-testid="self-check" aria-busy={running}>
      {notice !== null && (
        <div className="ld-row">
          <JobNotice notice={notice} testId="checks-notice" />
          <Button onClick={runSelfCheck}>{t('checks.runAgain')}</Button>
        </div>
      )}
      <JobProgress label={t('checks.running')} job={checkRun.job} patient />
      {run !== null && <CheckedRun run={run} running={running} />}
    </div>
  );
}

function CheckedRun({ run, running }: { readonly run: CheckRun; readonly running: boolean }) {
  const formatter = useFormatter();
  const { t, f } = formatter;
  const [filter, choose] = useState<CheckFilter>('all');
  const [text, look] = useState('');
  const rows = run.rows.filter((row) => isShown(row, filter) && isFound(row, text, t));
  const { met, count } = countAll(run.rows);
  const copy = (): void => {
    // Published values and those of tests: nothing of the project.
    copyToClipboard(clipboardText(checkTable(rows), formatter), null);
    announce(t('checks.copied', { count: rows.length }));
  };
  return (
    <>
      <div className="ld-row ld-wrap">
        <MetTag met={met === count} testId="checks-sum">
          {t('checks.sum', { met, count })}
        </MetTag>
        <span className="ld-definition ld-grow">
          {f.sentences([
            t('checks.about'),
            t('checks.once'),
            t('checks.ran', { at: f.instant(run.at), seconds: f.figure(run.milliseconds / 1000) }),
          ])}
        </span>
        <Button onClick={copy} disabled={rows.length === 0} data-testid="checks-copy">
          {t('checks.copy')}
        </Button>
        <Button icon="reset" onClick={runSelfCheck} disabled={running} data-testid="checks-run">
          {t(running ? 'checks.running' : 'checks.runAgain')}
        </Button>
      </div>
      <fieldset className="ld-row ld-wrap ld-gap-6" aria-label={t('checks.filter')}>
        {FILTERS.map((known) => (
          <button
            className="ld-chip"
            key={known}
            type="button"
            aria-pressed={known === filter}
            data-testid={`checks-filter-${known}`}
            onClick={() => choose(known)}
          >
            {filterWords(known, t)}{' '}
            <span>{f.whole(run.rows.filter((row) => isShown(row, known)).length)}</span>
          </button>
        ))}
        <TextInput
          className="is-find ld-end"
          aria-label={t('checks.find')}
          placeholder={t('checks.find')}
          value={text}
          onChange={(event) => look(event.target.value)}
          data-testid="checks-find"
        />
      </fieldset>
      {rows.length === 0 && <p className="ld-definition">{t('checks.none')}</p>}
      <CheckTables rows={rows} all={run.rows} />
    </>
  );
}

function filterWords(filter: CheckFilter, t: ReturnType<typeof useWords>['t']): string {
  switch (filter) {
    case 'all':
      return t('checks.all');
    case 'missed':
      return t('checks.onlyMissed');
    default:
      return t(`check.kind.${filter}`);
  }
}
