import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useWords } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { session, useIsOpen, useProject } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { showArea, whereabouts } from '../../shell/areas';
import { WaitingList } from '../overview/WaitingList';
import { leadsToRecovery, recoveryFile } from '../recovery/recovery-state';
import { beginProject, createFromSample, openFreshSample, openProject, openSample } from './commands';
import { RecentList } from './RecentList';
import './home.css';

const OWN = ['home.begin.1', 'home.begin.2', 'home.begin.3', 'home.begin.4', 'home.begin.5'] as const;
const SAMPLE = ['home.look.1', 'home.look.2', 'home.look.3', 'home.look.4'] as const;

const goBack = (): void => showArea(whereabouts.get().areaId);

const RecoveryPage = lazy(() =>
  import('../recovery/RecoveryPage').then((own) => ({ default: own.RecoveryPage })),
);

/** The ways to open something; of a file that cannot be opened, what it still holds. */
export function HomePage() {
  const start = useStore(session, (now) => now.start);
  const notice = useStore(session, (now) => now.notice);
  const isOpen = useIsOpen();
  const { handle } = useStore(recoveryFile);
  useEffect(() => {
    if (leadsToRecovery(notice) && start?.refused != null) recoveryFile.set({ handle: start.refused });
  }, [notice, start]);
  if (handle === null || isOpen) return <WaysPage />;
  return (
    <Suspense>
      <RecoveryPage />
    </Suspense>
  );
}

/** The ways to open something, what was open before, and what waits in the open project; why the last one did not open. */
function WaysPage() {
  const { t } = useWords();
  const project = useProject();
  const notice = useStore(session, (now) => now.notice);
  return (
    <div className="ld-page" data-testid="home">
      <div className="ld-home-page ld-page-body">
        <h1 className="ld-lead">{t('home.title')}</h1>
        <p className="ld-below-12 ld-ink-2">{t('home.lead')}</p>
        {project !== null && (
          <div className="ld-below-12">
            <Button kind="primary" onClick={goBack} data-testid="home-back">
              {t('home.back', { project: project.fileName })}
            </Button>
          </div>
        )}
        {notice !== null && (
          <div className="ld-below-12 ld-columns ld-gap-6" data-testid="start-notice">
            <p className="ld-strong">{t('home.notOpened')}</p>
            <NoticeBar notice={notice} />
          </div>
        )}
        <div className="ld-home-columns ld-columns">
          <div className="ld-columns ld-shrink ld-content-start ld-gap-24">
            <div className="ld-home-offers ld-columns ld-halves">
              <Offer
                title={t('home.begin')}
                lines={OWN}
                action={
                  <Button
                    kind="primary"
                    icon="plus"
                    data-testid="home-begin"
                    onClick={() => void notifyRefusals(beginProject)}
                  >
                    {t('home.begin.do')}
                  </Button>
                }
              >
                {t('home.begin.detail')}
              </Offer>
              <Offer
                title={t('home.look')}
                lines={SAMPLE}
                action={
                  <>
                    <Button data-testid="home-sample" onClick={() => void notifyRefusals(openSample)}>
                      {t('home.look.do')}
                    </Button>
                    <Button
                      kind="quiet"
                      data-testid="home-fresh-sample"
                      onClick={() => void notifyRefusals(openFreshSample)}
                    >
                      {t('home.freshSample')}
                    </Button>
                    <Button
                      kind="quiet"
                      data-testid="home-new-sample"
                      onClick={() => void notifyRefusals(createFromSample)}
                    >
                      {t('home.newSample')}
                    </Button>
                  </>
                }
              >
                {t('home.look.detail')} <b>{t('home.look.invented')}</b>
              </Offer>
            </div>
            <section className="ld-section ld-row ld-wrap ld-gap-12" aria-labelledby="home-sent">
              <h2 className="ld-head" id="home-sent">
                {t('home.sent')}
              </h2>
              <span className="ld-definition ld-grow">{t('home.sent.detail')}</span>
              <Button data-testid="home-open" onClick={() => void notifyRefusals(openProject)}>
                {t('home.open')}
              </Button>
            </section>
          </div>
          <div className="ld-columns ld-gap-24 ld-shrink ld-content-start">
            {project !== null && <WaitingList />}
            <RecentList />
          </div>
        </div>
      </div>
    </div>
  );
}

interface OfferProps {
  readonly title: string;
  readonly lines: readonly (typeof OWN | typeof SAMPLE)[number][];
  readonly action: ReactNode;
  readonly children: ReactNode;
}

/** One of the two ways to begin, with what it gives. */
function Offer({ title, lines, action, children }: OfferProps) {
  const { t } = useWords();
  return (
    <section className="ld-section ld-columns ld-content-start ld-gap-8">
      <h2 className="ld-head">{title}</h2>
      <p className="ld-definition">{children}</p>
      <ul className="ld-home-gives ld-lines">
        {lines.map((line) => (
          <li key={line}>{t(line)}</li>
        ))}
      </ul>
      <div className="ld-row ld-wrap ld-gap-8">{action}</div>
    </section>
  );
}
