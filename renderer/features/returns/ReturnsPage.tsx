import { packsReport } from '@shared/features/returns/report';
import { useState } from 'react';
import { ReportTable } from '../../kit/report/ReportTable';
import { PickedWords } from '../../kit/scope/PickedWords';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { ReturnAnswers } from './ReturnAnswers';
import { VerifyReturn } from './VerifyReturn';

/** Columns of the list in a window; whom a return goes to and when stands above its answers. */
const SHOWN = ['article', 'law'] as const;

/** The returns that laws ask for, and the answers that the project gives. */
export function ReturnsPage() {
  const { t } = useWords();
  const { value: packs, notice } = useAnswer('returns.list', null);
  const [chosen, choose] = useState('');
  const selected = packs?.find(({ id }) => id === chosen) ?? packs?.[0];
  return (
    <div className="ld-page" data-testid="returns-page">
      <div className="ld-page-title">
        <div className="ld-grow">
          <h1 className="ld-title">{t('returns.title')}</h1>
          <div className="ld-definition">
            <PickedWords
              say={(word) =>
                t('returns.definition', {
                  economy: word('economy'),
                  material: word('material'),
                  year: word('year'),
                })
              }
            />
          </div>
        </div>
        <VerifyReturn />
      </div>
      {notice !== null && <NoticeBar notice={notice} />}
      {packs !== null && selected !== undefined && (
        <div className="ld-page-body ld-stack ld-gap-24">
          {packsReport(packs).tables.map((table) => (
            <ReportTable
              key={table.key}
              table={table}
              only={SHOWN}
              choose={{ chosen: selected.id, take: choose }}
            />
          ))}
          <ReturnAnswers key={selected.id} pack={selected} />
        </div>
      )}
    </div>
  );
}
