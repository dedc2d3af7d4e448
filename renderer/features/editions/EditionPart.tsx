import type { EditionAgain, EditionSummary } from '@shared/features/editions/contract';
import { againReport, editionReport, markOf, SHORT_HASH } from '@shared/features/editions/report';
import { stampText } from '@shared/features/editions/stamp';
import { formatted } from '@shared/report/report-message';
import { useState } from 'react';
import { ReportTable } from '../../kit/report/ReportTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { MassOf } from '../../kit/state/mass-of';
import { usePageStamp } from '../../kit/state/page-stamp';
import { NoteBar } from '../../kit/ui/NoteBar';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { Section } from '../../kit/ui/Section';
import { EditionActs } from './EditionActs';
import { EditionSteps } from './EditionSteps';

/** One edition: what was frozen, what it says, and what can be done with it now. */
export function EditionPart({ edition }: { readonly edition: EditionSummary }) {
  const { t, f, nameOf } = useWords();
  const { value: view, notice } = useAnswer('editions.get', { id: edition.id });
  const [again, setAgain] = useState<EditionAgain | null>(null);
  const { number, sampling, withdrawnAt, withdrawnBy, withdrawnReason } = edition;
  const mark = markOf(edition);
  const stamp = stampText(edition, t);
  usePageStamp([mark, stamp].filter((words) => words !== null).join(' '));
  return (
    <Section
      title={t('editions.number', { number })}
      testId="edition"
      definition={t('editions.facts', {
        scenario: nameOf(edition),
        revision: edition.revision,
        version: edition.version,
        head: edition.headHash.slice(0, SHORT_HASH),
        by: edition.writtenBy,
        at: f.instant(edition.frozenAt),
      })}
      aside={<EditionActs edition={edition} onAgain={setAgain} />}
    >
      <EditionSteps edition={edition} />
      <p
        className="editions-stamp ld-row-base ld-below-12 ld-size-grid"
        data-testid="edition-stamp"
        title={t('editions.stampNote')}
      >
        {mark !== null && <b>{mark}</b>}
        {stamp}
      </p>
      {withdrawnAt !== null && (
        <NoteBar tone="error" testId="edition-withdrawn">
          {t('editions.withdrawnLine', {
            at: f.instant(withdrawnAt),
            by: withdrawnBy ?? '',
            reason: withdrawnReason ?? '',
          })}
        </NoteBar>
      )}
      {sampling !== null && (
        <p className="ld-definition">
          {t('editions.sampling', { runs: f.whole(sampling.runs), seed: String(sampling.seed) })}
        </p>
      )}
      {edition.remarks.map((remark) => (
        <p key={`${remark.at} ${remark.by}`}>
          {t('editions.remarkLine', { ...remark, at: f.instant(remark.at) })}
        </p>
      ))}
      {notice !== null && <NoticeBar notice={notice} />}
      {view !== null && (
        <MassOf
          ids={view.figures.flatMap((figure) =>
            figure.of === 'material' || figure.of === 'sampled' ? [figure.id] : [],
          )}
        >
          {again !== null && <Again again={again} />}
          {editionReport(view).tables.map((table) => (
            <ReportTable key={table.key} table={table} headed />
          ))}
        </MassOf>
      )}
    </Section>
  );
}

/** Whether the program of today says the same. */
function Again({ again }: { readonly again: EditionAgain }) {
  const formatter = useFormatter();
  const { lead, tables } = againReport(again);
  return (
    <>
      <NoteBar isNews tone={again.moved.length === 0 ? 'info' : 'error'} testId="edition-again-said">
        {formatted(lead, formatter)}
      </NoteBar>
      {tables.map((table) => (
        <ReportTable key={table.key} table={table} />
      ))}
    </>
  );
}
