import type { ReactNode } from 'react';
import { useWords } from '../../kit/state/language';
import { notices, putAwayNotice } from '../../kit/state/notices';
import { session, useIsOpen } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { LoadingBar } from '../../kit/ui/LoadingBar';
import { NoteBar } from '../../kit/ui/NoteBar';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { areaOf, whereabouts } from '../areas';
import { runCommand } from '../commands/run-command';
import { useCommand, useHouse } from '../house';
import { useAwaitsPage } from '../page-code';
import { ContextBar } from './ContextBar';
import { InspectorPane } from './Inspector';
import { PrintHead } from './PrintHead';
import { Rail } from './Rail';
import { RecoveryBar } from './RecoveryBar';
import { StatusBar } from './StatusBar';
import { whyReadOnly } from './safe-state';
import { TakeOver } from './TakeOver';
import { TitleRow } from './TitleRow';

/** The window: title row, rail, context bar, main area, inspector, status bar. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const isOpen = useIsOpen();
  return (
    <div className="ld-app ld-columns ld-tall" data-testid="app">
      <TitleRow />
      <Rail isIdle={!isOpen} />
      {isOpen ? (
        <ContextBar />
      ) : (
        <div className="ld-context ld-row ld-gap-4 ld-shrink ld-nowrap ld-paper ld-rule-below" />
      )}
      <MainPane>{children}</MainPane>
      <InspectorPane />
      <StatusBar />
    </div>
  );
}

/** The main area; busy while the page that was gone to is not there yet, and the one before still stands. */
function MainPane({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  const isOpen = useIsOpen();
  const { notice } = useStore(notices);
  const { areas, above: Above } = useHouse();
  const { areaId, atHome } = useStore(whereabouts);
  const area = areaOf(areas, areaId);
  const page = !isOpen ? 'app.mainArea' : atHome || area === undefined ? 'command.home' : area.label;
  const awaits = useAwaitsPage(area) && isOpen && !atHome;
  return (
    <main
      className="ld-main ld-stack ld-shrink ld-paper ld-low"
      data-pane="main"
      tabIndex={-1}
      aria-label={t(page)}
      aria-busy={awaits}
    >
      <PrintHead />
      <LoadingBar />
      <Above />
      {notice !== null && (
        <NoticeBar
          notice={notice}
          action={
            <Button kind="quiet" small onClick={putAwayNotice}>
              {t('app.dismiss')}
            </Button>
          }
        />
      )}
      <ReadOnlyBar />
      <RecoveryBar />
      <div className="ld-main-page ld-fill">{children}</div>
    </main>
  );
}

/** Why nothing can be edited, and the way out. */
function ReadOnlyBar() {
  const { t } = useWords();
  const state = useStore(session, ({ project }) => project?.state);
  const saveCopy = useCommand('saveCopy');
  if (state?.kind !== 'read_only') return null;
  return (
    <NoteBar
      tone="plain"
      testId="read-only"
      action={
        <>
          {state.reason === 'locked_by_other' && <TakeOver />}
          {saveCopy !== undefined && (
            <Button small onClick={() => runCommand(saveCopy)}>
              {t(saveCopy.label)}
            </Button>
          )}
        </>
      }
    >
      {t('state.readOnlyBar', { why: whyReadOnly(t, state) })}
    </NoteBar>
  );
}
