import { editionsTable } from '@shared/features/editions/report';
import { useState } from 'react';
import { ReportTable } from '../../kit/report/ReportTable';
import { useAnswer } from '../../kit/state/answer';
import { openDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { useOfStocks } from '../../kit/state/secret';
import { Button } from '../../kit/ui/Button';
import { EmptyState } from '../../kit/ui/EmptyState';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { EditionPart } from './EditionPart';
import { FreezeDialog } from './FreezeDialog';
import './editions.css';

/** Columns of the list in a window; the facts of the selected one stand below it. */
const SHOWN = ['number', 'scenario', 'state', 'frozenAt', 'writtenBy', 'reviewedBy', 'mark'] as const;

/** Scenarios as they were said once: frozen, reviewed by a second person, published, and run again. */
export function EditionsPage() {
  const { t } = useWords();
  const { value: editions, notice } = useAnswer('editions.list', null);
  useOfStocks(editions?.some(({ secret }) => secret) === true);
  const [chosen, choose] = useState('');
  const selected = editions?.find(({ id }) => id === chosen) ?? editions?.[0];
  const freeze = (
    <Button kind="primary" data-testid="editions-freeze" onClick={() => openDialog(<FreezeDialog />)}>
      {t('editions.freeze')}
    </Button>
  );
  return (
    <div className="ld-page" data-testid="editions-page">
      <div className="ld-page-title">
        <div className="ld-grow">
          <h1 className="ld-title">{t('editions.list')}</h1>
          <div className="ld-definition">{t('editions.definition')}</div>
        </div>
        {selected !== undefined && freeze}
      </div>
      {notice !== null && <NoticeBar notice={notice} />}
      {editions?.length === 0 && <EmptyState sentence={t('editions.none')}>{freeze}</EmptyState>}
      {editions !== null && selected !== undefined && (
        <div className="ld-page-body ld-columns ld-gap-24">
          <ReportTable
            table={editionsTable(editions)}
            only={SHOWN}
            choose={{ chosen: selected.id, take: choose }}
          />
          <EditionPart key={selected.id} edition={selected} />
        </div>
      )}
    </div>
  );
}
