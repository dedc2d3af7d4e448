import type { Evidence } from '@shared/contract/overview';
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../app/answer';
import { useWords } from '../../app/language';
import { NoticeBar } from '../../ui/NoticeSentence';
import { AssumptionTable } from './AssumptionTable';
import { EventTable } from './EventTable';
import { ImportTable } from './ImportTable';
import { SourceTable } from './SourceTable';
import { TargetTable } from './TargetTable';
import './evidence.css';

const PARTS = ['assumptions', 'sources', 'events', 'targets', 'imports'] as const;
type Part = (typeof PARTS)[number];

/** What the figures rest on. */
export function EvidencePage() {
  const { t, f } = useWords();
  const { value: evidence, notice } = useAnswer('evidence.load', null);
  const [part, choosePart] = useState<Part>('assumptions');
  return (
    <div className="ld-page" data-testid="evidence-page">
      <div className="ld-page-title">
        <div className="ld-grow">
          <h1 className="ld-title">{t('evidence.title')}</h1>
          <div className="ld-definition">{t('evidence.definition')}</div>
        </div>
      </div>
      {notice !== null && <NoticeBar notice={notice} />}
      <div className="ld-tabs ld-evidence-tabs" role="tablist" aria-label={t('evidence.title')}>
        {PARTS.map((known) => (
          <button
            key={known}
            type="button"
            role="tab"
            aria-selected={known === part}
            data-testid={`evidence-${known}`}
            onClick={() => choosePart(known)}
          >
            {t(`evidence.${known}`)}{' '}
            <span className="ld-ink-3">{evidence === null ? '' : f.whole(evidence[known].length)}</span>
          </button>
        ))}
      </div>
      <div className="ld-pad ld-evidence-body">
        {evidence !== null &&
          (evidence[part].length === 0 ? (
            <p className="ld-definition">{t('evidence.empty')}</p>
          ) : (
            tableOf(part, evidence)
          ))}
      </div>
    </div>
  );
}

function tableOf(part: Part, evidence: Evidence): ReactNode {
  switch (part) {
    case 'assumptions':
      return <AssumptionTable assumptions={evidence.assumptions} />;
    case 'sources':
      return <SourceTable sources={evidence.sources} />;
    case 'events':
      return <EventTable events={evidence.events} />;
    case 'targets':
      return <TargetTable targets={evidence.targets} />;
    case 'imports':
      return <ImportTable imports={evidence.imports} />;
  }
}
