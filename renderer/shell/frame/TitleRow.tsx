import { useWords } from '../../kit/state/language';
import { useProject } from '../../kit/state/session';
import { Tag } from '../../kit/ui/Tag';
import { runCommand } from '../commands/run-command';
import { useCommand } from '../house';
import { MenuBar } from './MenuBar';
import { safeStateWords } from './safe-state';

/** The mark, the menus, the file with its state, and what is secret about it. */
export function TitleRow() {
  const { t } = useWords();
  const project = useProject();
  const home = useCommand('home');
  return (
    <header className="ld-titlerow ld-columns ld-items-center ld-rule-below">
      <div className="ld-row ld-shrink ld-tall ld-gap-0">
        <button
          type="button"
          className="ld-logo ld-columns ld-fixed ld-ink-1 ld-tall"
          aria-label={t('app.home')}
          title={t('app.home.tip', { keys: home?.shortcuts?.[0] ?? '' })}
          disabled={home === undefined || project === null}
          data-testid="go-home"
          onClick={() => home !== undefined && runCommand(home)}
        >
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <path
              d="M10 1.5l7.4 4.25v8.5L10 18.5l-7.4-4.25v-8.5z"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
            />
            <path d="M10 1.5v17l-7.4-4.25v-8.5z" fill="currentColor" />
          </svg>
        </button>
        <MenuBar />
      </div>
      <div className="ld-docname ld-pad ld-row ld-shrink ld-nowrap ld-size-grid" data-testid="document-name">
        {project === null ? (
          <span className="ld-ink-3">{t('home.none')}</span>
        ) : (
          <>
            <b className="ld-ellipsis">{project.fileName}</b>
            <span className="ld-ink-3">{safeStateWords(t, project.state)}</span>
          </>
        )}
      </div>
      <div className="ld-titlerow-right ld-row ld-gap-0">
        {(project?.secretStocks ?? 0) > 0 && (
          <Tag tone="secret" icon="lock">
            {t('state.secretStock')}
          </Tag>
        )}
      </div>
    </header>
  );
}
