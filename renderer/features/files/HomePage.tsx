import { lazy, Suspense, useEffect } from 'react';
import { useWords } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { Icon, type IconName } from '../../kit/ui/icons';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { showArea, whereabouts } from '../../shell/areas';
import { WaitingList } from '../overview/WaitingList';
import { leadsToRecovery, recoveryFile } from '../recovery/recovery-state';
import { createProject, openFreshSample, openProject, openSample } from './commands';
import { RecentList } from './RecentList';
import './home.css';

interface Way {
  readonly id: string;
  readonly icon: IconName;
  readonly label: 'home.sample' | 'home.freshSample' | 'home.open' | 'home.newSample' | 'home.newEmpty';
  readonly run: () => Promise<void>;
}

const WAYS: readonly Way[] = [
  { id: 'sample', icon: 'bars', label: 'home.sample', run: openSample },
  { id: 'fresh-sample', icon: 'reset', label: 'home.freshSample', run: openFreshSample },
  { id: 'open', icon: 'folder', label: 'home.open', run: openProject },
  { id: 'new-sample', icon: 'plus', label: 'home.newSample', run: () => createProject('sample') },
  { id: 'new-empty', icon: 'file', label: 'home.newEmpty', run: () => createProject('empty') },
];

const goBack = (): void => showArea(whereabouts.get().areaId);

const RecoveryPage = lazy(() =>
  import('../recovery/RecoveryPage').then((own) => ({ default: own.RecoveryPage })),
);

/** The ways to open something; of a file that cannot be opened, what it still holds. */
export function HomePage() {
  const { start, project, notice } = useStore(session);
  const { handle } = useStore(recoveryFile);
  useEffect(() => {
    if (leadsToRecovery(notice) && start?.refused != null) recoveryFile.set({ handle: start.refused });
  }, [notice, start]);
  if (handle === null || project !== null) return <WaysPage />;
  return (
    <Suspense>
      <RecoveryPage />
    </Suspense>
  );
}

/** The ways to open something, what was open before, and what waits in the open project; why the last one did not open. */
function WaysPage() {
  const { t } = useWords();
  const { project, notice } = useStore(session);
  return (
    <div className="ld-page" data-testid="home">
      <div className="ld-home-page">
        <h1 className="ld-home-title">{t('home.title')}</h1>
        <p className="ld-home-lead ld-ink-2">{t('home.lead')}</p>
        {project !== null && (
          <div className="ld-home-back">
            <Button kind="primary" onClick={goBack} data-testid="home-back">
              {t('home.back', { project: project.fileName })}
            </Button>
          </div>
        )}
        {notice !== null && (
          <div className="ld-home-notice ld-columns ld-gap-6" data-testid="start-notice">
            <p className="ld-strong">{t('home.notOpened')}</p>
            <NoticeBar notice={notice} />
          </div>
        )}
        <div className="ld-home-columns ld-columns ld-halves">
          <section className="ld-section" aria-labelledby="home-start">
            <h2 className="ld-head" id="home-start">
              {t('home.start')}
            </h2>
            <ul>
              {WAYS.map((way) => (
                <li key={way.id}>
                  <button
                    type="button"
                    className="ld-home-way ld-hover ld-ink-1"
                    data-testid={`home-${way.id}`}
                    onClick={() => void notifyRefusals(way.run)}
                  >
                    <Icon name={way.icon} size={18} weight={1.3} />
                    <span className="ld-columns ld-shrink">
                      <b className="ld-medium">{t(way.label)}</b>
                      <span className="ld-definition">{t(`${way.label}.detail`)}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
          <div className="ld-home-side ld-columns ld-shrink ld-content-start">
            {project !== null && <WaitingList />}
            <RecentList />
          </div>
        </div>
      </div>
    </div>
  );
}
