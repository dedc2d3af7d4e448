import type { Notice } from '@shared/base/refusal';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { dialogs } from '../../state/dialogs';
import { useWords } from '../../state/language';
import { Button } from '../../ui/Button';
import { NoticeBar } from '../../ui/NoticeSentence';
import { pressed } from '../../ui/pressed';
import { Said } from '../../ui/Said';
import { PasteLists } from './PasteLists';
import { closePaste } from './paste-state';
import type { PreviewLists } from './preview-line';

interface PasteFrameProps {
  /** Lines and columns of the block. */
  readonly size: readonly [lines: number, columns: number];
  readonly sentence: string;
  readonly notice: Notice | null;
  readonly busy: boolean;
  readonly block: ReactNode;
  /** What is asked of it. */
  readonly asked: ReactNode;
  /** Null as long as nobody knows what its figures are. */
  readonly lists: PreviewLists | null;
  readonly out: ReadonlySet<string>;
  /** What writing it is. */
  readonly foot: string;
  /** The words of the button that writes, for so many new and so many over what stands. */
  readonly apply: (fresh: number, over: number) => string;
  /** @param without cells that are left out besides those that were taken out */
  readonly onWrite: (without: readonly string[]) => void;
}

/**
 * A pasted block in place of the page: how it was read, and what it would do; nothing is written before somebody says so. It
 * has the keys like any dialog, though it lies over nothing.
 */
export function PasteFrame(props: PasteFrameProps) {
  const { size, sentence, notice, busy, block, asked, lists, out, foot, apply, onWrite } = props;
  const { t, f } = useWords();
  const title = useId();
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => page.current?.focus(), []);
  const takenOut = (lines: PreviewLists['fresh'] = []): number =>
    lines.filter(({ cell }) => cell !== null && out.has(cell)).length;
  const fresh = (lists?.counts.fresh ?? 0) - takenOut(lists?.fresh);
  const over = (lists?.counts.over ?? 0) - takenOut(lists?.over);
  const count = fresh + over;
  const write = (): void => {
    if (!busy && count > 0) onWrite([]);
  };
  // Wherever the focus is: a question that is read anew has lost it.
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (dialogs.get().open !== null) return;
      const keys = pressed(event);
      if (keys === 'Escape') closePaste();
      else if (keys === 'Ctrl+Enter') write();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  const [lines, columns] = size;
  return (
    <div
      className="ld-page ld-stack"
      role="dialog"
      aria-labelledby={title}
      ref={page}
      tabIndex={-1}
      data-testid="paste-preview"
    >
      <div className="ld-page-title">
        <h1 className="ld-title" id={title}>
          {t('importing.paste.title', { lines: f.whole(lines), columns: f.whole(columns) })}
        </h1>
        <p className="ld-definition" data-testid="paste-sentence">
          <Said text={sentence} />
        </p>
      </div>
      {notice !== null && <NoticeBar notice={notice} />}
      <div className="paste-two ld-columns ld-gap-24 ld-pad ld-items-start" aria-busy={busy}>
        {block}
        <div className="ld-stack ld-gap-16">{asked}</div>
      </div>
      {lists !== null && <PasteLists lists={lists} out={out} />}
      <div className="paste-foot ld-foot ld-row ld-wrap ld-rule-above ld-fixed ld-paper-2">
        <span className="ld-small ld-ink-2 ld-grow">{foot}</span>
        <Button onClick={closePaste} data-testid="paste-cancel">
          {t('app.cancel')}
        </Button>
        {over > 0 && fresh > 0 && (
          <Button
            onClick={() => !busy && onWrite((lists?.over ?? []).flatMap(({ cell }) => cell ?? []))}
            aria-disabled={busy}
            data-testid="paste-write-new"
          >
            {t('importing.paste.writeNew', { count: f.whole(fresh) })}
          </Button>
        )}
        <Button
          kind="primary"
          disabled={count === 0}
          aria-disabled={busy}
          onClick={write}
          data-testid="paste-write"
        >
          {apply(fresh, over)}
        </Button>
      </div>
    </div>
  );
}
