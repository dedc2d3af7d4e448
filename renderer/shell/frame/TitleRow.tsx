import { useWords } from '../../kit/state/language';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { Tag } from '../../kit/ui/Tag';
import { MenuBar } from './MenuBar';
import { safeStateWords } from './safe-state';

/** The mark, the menus, the file with its state, and what is secret about it. */
export function TitleRow() {
  const { t } = useWords();
  const { project } = useStore(session);
  return (
    <header className="ld-titlerow">
      <div className="ld-titlerow-left">
        <span className="ld-logo">
          <svg width="20" height="20" viewBox="0 0 20 20" role="img" aria-label="Lodestone">
            <path
              d="M10 1.5l7.4 4.25v8.5L10 18.5l-7.4-4.25v-8.5z"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
            />
            <path d="M10 1.5v17l-7.4-4.25v-8.5z" fill="currentColor" />
          </svg>
        </span>
        <MenuBar />
      </div>
      <div className="ld-docname" data-testid="document-name">
        {project !== null && (
          <>
            <b className="ld-ellipsis">{project.fileName}</b>
            <span className="ld-ink-3">{safeStateWords(t, project.state)}</span>
          </>
        )}
      </div>
      <div className="ld-titlerow-right">
        {(project?.counts.stock ?? 0) > 0 && (
          <Tag tone="secret" icon="lock">
            {t('state.secretStock')}
          </Tag>
        )}
      </div>
    </header>
  );
}
