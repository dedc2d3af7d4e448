import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { RangeSummary } from '../../kit/figures/RangeSummary';
import { useWords } from '../../kit/state/language';
import { notifyFailures } from '../../kit/state/notices';
import { said } from '../../kit/state/said';
import { changePreferences, session, useProject } from '../../kit/state/session';
import { createStore, useStore } from '../../kit/state/store';
import { Icon } from '../../kit/ui/icons';
import { safeStateWords } from './safe-state';

/** Where the selected area puts its own words (sum of a selection, seed and runs). */
const slot = createStore<{ readonly place: HTMLElement | null }>({ place: null });
const placeSlot = (place: HTMLElement | null): void => slot.set({ place });

/** What an area says in the middle of the status bar. */
export function StatusContent({ children }: { readonly children: ReactNode }) {
  const { place } = useStore(slot);
  return place === null ? null : createPortal(children, place);
}

/** Safe state, undo depth; the area's words; data date, offline, language. */
export function StatusBar() {
  const { t, f, language } = useWords();
  const project = useProject();
  const isAgain = useStore(session, ({ start }) => start?.again === true);
  const { text: justSaid } = useStore(said);
  const depth = project?.undo.depth ?? 0;
  return (
    <section
      className="ld-status ld-row ld-cap ld-ink-2 ld-nowrap ld-rule-above ld-gap-16 ld-clip"
      data-pane="status"
      aria-label={t('app.statusBar')}
    >
      {justSaid !== null && (
        <b className="ld-medium" data-testid="just-said">
          {justSaid}
        </b>
      )}
      {project !== null && justSaid === null && (
        <>
          <SafeWords />
          {project.state.kind !== 'read_only' && <span>{t('state.undoDepth', { count: depth })}</span>}
          {isAgain && <span data-testid="desk-again">{t('state.deskAgain')}</span>}
        </>
      )}
      <span className="ld-grow" />
      <span ref={placeSlot} data-testid="status-area" />
      <RangeSummary />
      <span className="ld-grow" />
      {project !== null && <span>{t('state.dataDate', { date: f.tableDate(project.dataDate) })}</span>}
      <span>{t('state.offline')}</span>
      <button
        type="button"
        className="ld-status-button"
        data-testid="language-switch"
        aria-label={t('state.languageSwitch')}
        title={t('state.languageSwitch')}
        onClick={() =>
          void notifyFailures(() => changePreferences({ language: language === 'ja' ? 'en' : 'ja' }))
        }
      >
        {t('state.language')}
      </button>
    </section>
  );
}

function SafeWords() {
  const { t, f } = useWords();
  const project = useProject();
  if (project === null) return null;
  const { state } = project;
  if (state.kind === 'read_only') {
    return (
      <span
        className="ld-status-safe ld-gap-6 ld-medium is-not ld-inline-flex ld-items-center ld-ok"
        data-testid="safe-state"
      >
        <Icon name="lock" size={13} />
        {safeStateWords(t, state)}
      </span>
    );
  }
  return (
    <span
      className="ld-status-safe ld-gap-6 ld-medium ld-inline-flex ld-items-center ld-ok"
      data-testid="safe-state"
    >
      <Icon name="check" size={13} weight={2} />
      {t('state.allSafe', { time: f.time(state.at) })}
    </span>
  );
}
