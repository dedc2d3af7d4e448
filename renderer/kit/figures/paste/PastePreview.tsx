import { useEffect, useRef } from 'react';
import { useBusy } from '../../state/job';
import { useWords } from '../../state/language';
import { type ReferenceLookup, useReference } from '../../state/reference';
import { useStore } from '../../state/store';
import { Button } from '../../ui/Button';
import { NoticeBar } from '../../ui/NoticeSentence';
import { pressed } from '../../ui/pressed';
import { PastedBlock } from './PastedBlock';
import { PasteLists } from './PasteLists';
import { PasteNames } from './PasteNames';
import { PasteQuestion } from './PasteQuestion';
import { closePaste, type Pasting, pasteReading, pasting, writePaste } from './paste-state';
import './paste.css';

/** A pasted block in place of the page: how it was read, and what it would do; nothing is written before somebody says so. */
export function PastePreview() {
  const { paste } = useStore(pasting);
  const known = useReference();
  // Whoever goes to another page puts it away.
  useEffect(() => closePaste, []);
  return paste === null || known === null ? null : <Preview paste={paste} known={known} />;
}

function Preview({ paste, known }: { readonly paste: Pasting; readonly known: ReferenceLookup }) {
  const { t, f } = useWords();
  const busy = useBusy(pasteReading);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => page.current?.focus(), []);
  const { found, place, notice, out } = paste;
  const { diff } = found;
  const changed = (diff?.rows ?? []).flatMap(({ kind, cell }) =>
    kind === 'changed' && cell !== null ? [cell] : [],
  );
  const over = changed.filter((cell) => !out.has(cell));
  const fresh = (diff?.counts.new ?? 0) - (out.size - (changed.length - over.length));
  const count = fresh + over.length;
  const write = (): void => {
    if (!busy && count > 0) void writePaste();
  };
  // Wherever the focus is: a question that is read anew has lost it.
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const keys = pressed(event);
      if (keys === 'Escape') closePaste();
      else if (keys === 'Ctrl+Enter') write();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  const stage = t(`stage.${place.stage}`);
  const set = {
    economy: known.countryName(place.economyId),
    material: known.materialName(place.materialId),
    stage,
  };
  return (
    <div className="ld-page ld-stack" ref={page} tabIndex={-1} data-testid="paste-preview">
      <div className="ld-page-title">
        <h1 className="ld-title">
          {t('importing.paste.title', {
            lines: f.whole(found.rows.length),
            columns: f.whole(found.columns.length),
          })}
        </h1>
        <p className="ld-definition" data-testid="paste-sentence" role="status">
          {diff === null
            ? t('importing.paste.open', set)
            : t('importing.paste.read', {
                ...set,
                all: f.whole(diff.counts.read),
                fresh: f.whole(diff.counts.new),
                over: f.whole(diff.counts.changed),
                same: f.whole(diff.counts.unchanged),
                out: f.whole(diff.counts.rejected + diff.counts.leftOut),
              })}
        </p>
      </div>
      {notice !== null && <NoticeBar notice={notice} />}
      <div className="paste-two ld-columns ld-pad ld-items-start" aria-busy={busy}>
        <PastedBlock found={found} />
        <div className="ld-stack ld-gap-16">
          <PasteQuestion found={found} said={paste.as} busy={busy} />
          {diff !== null && <PasteNames diff={diff} stage={place.stage} known={known} busy={busy} />}
        </div>
      </div>
      {diff !== null && <PasteLists diff={diff} out={out} known={known} />}
      <div className="paste-foot ld-row ld-wrap ld-pad ld-rule-above ld-fixed ld-paper-2">
        <span className="ld-small ld-ink-2 ld-grow">{t('importing.paste.oneUndo')}</span>
        <Button onClick={closePaste} data-testid="paste-cancel">
          {t('app.cancel')}
        </Button>
        {over.length > 0 && fresh > 0 && (
          <Button
            onClick={() => !busy && void writePaste(over)}
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
          {t('importing.paste.write', { count })}
        </Button>
      </div>
    </div>
  );
}
