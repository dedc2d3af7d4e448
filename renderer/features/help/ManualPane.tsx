import { isManualPage, MANUAL_PAGES, type ManualPageId } from '@shared/features/help/manual-pages';
import { type Block, readMarkdown, type Span } from '@shared/features/help/markdown';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../../kit/state/language';
import { notifyFailures } from '../../kit/state/notices';
import { useStore } from '../../kit/state/store';
import { IconButton } from '../../kit/ui/Button';
import { focusHome } from '../../shell/frame/focus-home';
import { keepReading, manual, readTo, showManual } from './manual-state';
import { MANUAL_PICTURES, MANUAL_TEXTS } from './manual-texts';
import './manual.css';

/** The text that is drawn, and the page that it is of. */
interface ReadPage {
  readonly page: ManualPageId | null;
  readonly blocks: readonly Block[];
}

/** The manual beside the page, so that a step can be read and done; Esc closes it. */
export function ManualPane() {
  const { t, language } = useWords();
  const { page } = useStore(manual);
  const [read, setRead] = useState<ReadPage>({ page: null, blocks: [] });
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (page === null) return;
    let wanted = true;
    void notifyFailures(async () => {
      const text = await MANUAL_TEXTS[language][page]();
      if (wanted) setRead({ page, blocks: readMarkdown(text.default) });
    });
    pane.current?.focus();
    return () => {
      wanted = false;
    };
  }, [page, language]);
  // When the text is there: before, nothing can be scrolled.
  useLayoutEffect(() => {
    if (read.page === null) return;
    const top = readTo(read.page);
    keepReading(read.page, top);
    pane.current?.scrollTo(0, top);
  }, [read]);
  if (page === null) return null;
  const close = (): void => {
    showManual(null);
    focusHome();
  };
  return (
    <aside
      className="ld-manual ld-scroll ld-paper"
      aria-label={t('help.manual')}
      ref={pane}
      tabIndex={-1}
      data-testid="manual"
      onScroll={({ currentTarget }) => keepReading(page, currentTarget.scrollTop)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div className="ld-row ld-manual-head">
        <b className="ld-grow">{t('help.manual')}</b>
        <IconButton icon="close" label={t('app.close')} onClick={close} data-testid="manual-close" />
      </div>
      <nav
        className="ld-flex ld-wrap ld-pad-top-4 ld-pad-bottom-8 ld-below-12 ld-rule-below"
        aria-label={t('help.manual.pages')}
      >
        {MANUAL_PAGES.map((id) => (
          <button
            key={id}
            type="button"
            aria-current={id === page ? 'page' : undefined}
            data-testid={`manual-${id}`}
            onClick={() => showManual(id)}
          >
            {t(`help.page.${id}`)}
          </button>
        ))}
      </nav>
      <article data-page={read.page}>
        {read.blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of one page stay where they are
          <BlockView key={index} block={block} />
        ))}
      </article>
    </aside>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'title':
      return (
        <h2 className="ld-title">
          <Spans spans={block.spans} />
        </h2>
      );
    case 'head':
      return (
        <h3 className="ld-head">
          <Spans spans={block.spans} />
        </h3>
      );
    case 'text':
      return (
        <p>
          <Spans spans={block.spans} />
        </p>
      );
    case 'picture':
      return <Picture name={block.name} alt={block.alt} />;
    default: {
      const List = block.kind === 'steps' ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((spans, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: likewise
            <li key={index}>
              <Spans spans={spans} />
            </li>
          ))}
        </List>
      );
    }
  }
}

function Spans({ spans }: { readonly spans: readonly Span[] }) {
  return spans.map(({ text, look, to }, index) => {
    const key = `${index} ${text}`;
    if (to !== null && isManualPage(to))
      return (
        <button key={key} type="button" className="ld-manual-link" onClick={() => showManual(to)}>
          {text}
        </button>
      );
    if (look === 'strong') return <b key={key}>{text}</b>;
    // Emphasis is weight, never italics: Japanese has none.
    return look === 'emphasis' ? (
      <strong key={key} className="ld-medium">
        {text}
      </strong>
    ) : (
      text
    );
  });
}

function Picture({ name, alt }: { readonly name: string; readonly alt: string }) {
  const { language } = useWords();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    void notifyFailures(async () => {
      const picture = await MANUAL_PICTURES[language][name]?.();
      if (wanted) setAddress(picture?.default ?? null);
    });
    return () => {
      wanted = false;
    };
  }, [name, language]);
  return address === null ? null : <img src={address} alt={alt} />;
}
