import type { Evidence } from '@shared/features/overview/contract';
import { REPLAYS } from '@shared/model/replay';
import type { ReactNode } from 'react';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { useOfStocks } from '../../kit/state/secret';
import { useStore } from '../../kit/state/store';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { SelfCheck } from '../check/SelfCheck';
import { SeriesPart } from '../reconcile/SeriesPart';
import { ReplaysPart } from '../replays/ReplaysPart';
import { AssumptionTable } from './AssumptionTable';
import { EventTable } from './EventTable';
import { type EvidencePart, evidencePart, PARTS } from './evidence-part';
import { ImportTable } from './ImportTable';
import { SourceTable } from './SourceTable';
import { TargetTable } from './TargetTable';
import './evidence.css';

/** Words of assumptions can say what a stock holds, targets are held to days of cover, and replays run with the plan's stocks. */
const OF_STOCKS: ReadonlySet<EvidencePart> = new Set(['assumptions', 'targets', 'replays']);

/** What the figures rest on. */
export function EvidencePage() {
  const { t, f } = useWords();
  const { value: evidence, notice } = useAnswer('evidence.load', null);
  const { part } = useStore(evidencePart);
  useOfStocks(OF_STOCKS.has(part));
  return (
    <div className="ld-page" data-testid="evidence-page">
      <div className="ld-page-title">
        <div className="ld-grow">
          <h1 className="ld-title">{t('evidence.title')}</h1>
          <div className="ld-definition">{t('evidence.definition')}</div>
        </div>
      </div>
      {notice !== null && <NoticeBar notice={notice} />}
      <div
        className="ld-tabs ld-fixed ld-flex ld-gap-2 ld-rule-below"
        role="tablist"
        aria-label={t('evidence.title')}
      >
        {PARTS.map((known) => (
          <button
            className="ld-size-grid ld-ink-2 ld-nowrap"
            key={known}
            type="button"
            role="tab"
            aria-selected={known === part}
            data-testid={`evidence-${known}`}
            onClick={() => evidencePart.set({ part: known })}
          >
            {known === 'checks' ? t('checks.tab') : t(`evidence.${known}`)}{' '}
            {known === 'replays' && <span className="ld-ink-3">{f.whole(REPLAYS.length)}</span>}
            {isRecorded(known) && evidence !== null && (
              <span className="ld-ink-3">{f.whole(evidence[known].length)}</span>
            )}
          </button>
        ))}
      </div>
      <div className="ld-page-body ld-evidence-body">
        {part === 'checks' && <SelfCheck />}
        {part === 'replays' && <ReplaysPart />}
        {isRecorded(part) && evidence !== null && <Recorded part={part} evidence={evidence} />}
      </div>
    </div>
  );
}

/** Replays and checks are worked out, the other parts are read from the project. */
type RecordedPart = Exclude<EvidencePart, 'checks' | 'replays'>;

function isRecorded(part: EvidencePart): part is RecordedPart {
  return part !== 'checks' && part !== 'replays';
}

/** A part of what the project records. */
function Recorded({ part, evidence }: { readonly part: RecordedPart; readonly evidence: Evidence }) {
  const { t } = useWords();
  if (evidence[part].length === 0) return <p className="ld-definition">{t('evidence.empty')}</p>;
  return tableOf(part, evidence);
}

function tableOf(part: RecordedPart, evidence: Evidence): ReactNode {
  switch (part) {
    case 'assumptions':
      return <AssumptionTable assumptions={evidence.assumptions} />;
    case 'sources':
      return <SourceTable sources={evidence.sources} />;
    case 'series':
      return <SeriesPart evidence={evidence} />;
    case 'events':
      return <EventTable events={evidence.events} />;
    case 'targets':
      return <TargetTable targets={evidence.targets} />;
    case 'imports':
      return <ImportTable imports={evidence.imports} reverted={evidence.revertedImports} />;
  }
}
