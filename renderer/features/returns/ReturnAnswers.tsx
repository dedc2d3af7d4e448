import type { Notice } from '@shared/base/refusal';
import {
  formEnding,
  formOf,
  formPurpose,
  type ReturnPack,
  type ReturnView,
} from '@shared/features/returns/pack';
import { returnReport } from '@shared/features/returns/report';
import { useState } from 'react';
import { ReportNotes } from '../../kit/report/ReportNotes';
import { ReportTable } from '../../kit/report/ReportTable';
import { announce } from '../../kit/state/announce';
import { useAnswer } from '../../kit/state/answer';
import { ask } from '../../kit/state/bridge';
import { useWords } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import { selection } from '../../kit/state/selection';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { Section } from '../../kit/ui/Section';
import { LeaveOutTick } from '../../shell/LeaveOutTick';
import { useKeepsSecrets } from '../../shell/use-policy';
import { inLines } from './in-lines';

/** What is asked and what would be written; the names of the form's places are for those who make forms. */
const SHOWN = ['what', 'written'] as const;

/** One return: its answers as they would be written, and its form. */
export function ReturnAnswers({ pack }: { readonly pack: ReturnPack }) {
  const { t, language } = useWords();
  const { economyId, materialId, year } = useStore(selection);
  const keepsSecrets = useKeepsSecrets();
  const [written, writeIn] = useState(pack.language);
  const other = written === 'en' ? 'ja' : 'en';
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<Notice | null>(null);
  const redact = asked || keepsSecrets;
  const request = { pack: pack.id, economyId, materialId, year, language: written, redact };
  const { value, notice } = useAnswer('returns.view', request);
  const write = async (isOwn: boolean): Promise<void> => {
    try {
      const own = isOwn ? await ask('files.choose', { purpose: 'own_return_form' }) : null;
      if (isOwn && own === null) return;
      const form = own?.name ?? formOf({ ...pack, language: written });
      const suggestedName = `${pack.id} ${materialId} ${year}${formEnding(form)}`;
      const file = await ask('files.choose', { purpose: formPurpose(form), suggestedName });
      if (file === null) return;
      const done = await ask('returns.write', {
        handle: file.handle,
        form: own?.handle ?? null,
        request,
      });
      setRefused(null);
      announce(t('returns.written', { ...done }));
    } catch (error) {
      setRefused(noticeOf(error));
    }
  };
  const shown = refused ?? notice;
  return (
    <Section
      title={pack.article[language]}
      definition={t('returns.due', { addressee: pack.addressee[language], due: pack.due[language] })}
      testId="return"
      aside={
        <div className="ld-row ld-gap-12">
          <LeaveOutTick words={t('returns.redact')} isAsked={asked} onAsk={setAsked} testId="return-redact" />
          <Button kind="quiet" onClick={() => writeIn(other)} data-testid="return-language">
            {t(`returns.in.${other}`)}
          </Button>
          <Button onClick={() => void write(true)} data-testid="return-own-form">
            {t('returns.ownForm')}
          </Button>
          <Button kind="primary" onClick={() => void write(false)} data-testid="return-write">
            {t('returns.write')}
          </Button>
        </div>
      }
    >
      {shown !== null && <NoticeBar notice={shown} />}
      {value === null ? <p className="ld-caption">{t('returns.reading')}</p> : <Answers view={value} />}
    </Section>
  );
}

function Answers({ view }: { readonly view: ReturnView }) {
  const { tables, notes } = returnReport(view);
  return (
    <div className="ld-stack ld-gap-8" data-testid="return-answers">
      {tables.map((table) => (
        <ReportTable key={table.key} table={table} only={SHOWN} look={inLines} />
      ))}
      <ReportNotes notes={notes} />
    </div>
  );
}
