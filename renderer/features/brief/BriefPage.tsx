import type { Language, Translate } from '@shared/base/message';
import type { Notice } from '@shared/base/refusal';
import { PAPER_STYLE } from '@shared/features/brief/paper-style';
import { byId } from '@shared/model/catalogue';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { announce } from '../../kit/state/announce';
import { useAnswer } from '../../kit/state/answer';
import { ask } from '../../kit/state/bridge';
import { useWords } from '../../kit/state/language';
import { useLetterhead } from '../../kit/state/letterhead';
import { noticeOf } from '../../kit/state/notices';
import { facesAreThere } from '../../kit/state/print-page';
import { selection, useOnPage } from '../../kit/state/selection';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { EmptyState } from '../../kit/ui/EmptyState';
import { JobNotice } from '../../kit/ui/JobNotice';
import { JobProgress } from '../../kit/ui/JobProgress';
import { NoteBar } from '../../kit/ui/NoteBar';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { styleNonce } from '../../kit/ui/style-nonce';
import { showArea } from '../../shell/areas';
import { useKeepsSecrets } from '../../shell/use-policy';
import { BriefButtons, type PaperKind } from './BriefButtons';
import { BriefForm } from './BriefForm';
import { briefDraft, briefed, changeBrief } from './brief-state';
import { ScaledPaper } from './ScaledPaper';
import { requestOf, useBriefFacts, usePage } from './use-brief';
import './brief.css';

/** A brief of the selected scenario: the page as it is printed, and what a person says on it. */
export function BriefPage() {
  const { t, f, nameOf, language: own } = useWords();
  const { scenarioId } = useStore(selection);
  const keepsSecrets = useKeepsSecrets();
  const head = useLetterhead();
  const { value: scenarios } = useAnswer('scenarios.list', null);
  const shown = scenarios?.find(({ id }) => id === scenarioId) ?? scenarios?.at(-1) ?? null;
  useOnPage(shown?.id ?? null);
  const begun = useStore(briefDraft);
  // Held against what is still there.
  const draft = { ...begun, against: byId(scenarios, begun.against)?.id ?? null };
  const { facts, notice, busy } = useBriefFacts(shown?.id ?? null, draft);
  const language = draft.language ?? own;
  const request = shown === null ? null : requestOf(draft, head, shown.id);
  const { page, notice: unsaid } = usePage(facts, request, language);
  const [said, setSaid] = useState<{ readonly words: string } | { readonly notice: Notice } | null>(null);

  if (scenarios === null) return null;
  if (shown === null || request === null)
    return (
      <EmptyState sentence={t('brief.empty')}>
        <Button kind="primary" onClick={() => showArea('scenarios')}>
          {t('solve.toScenarios')}
        </Button>
      </EmptyState>
    );

  const write = async (kind: PaperKind, languages: readonly Language[]): Promise<void> => {
    if (facts === null || page === null) return;
    setSaid(null);
    try {
      const names = await writeFiles(
        { kind, languages, language },
        { request, facts, scenario: nameOf(shown), mark: head.mark },
        t,
      );
      if (names.length === 0) return;
      const words = f.sentences(names);
      setSaid({ words });
      announce(words);
    } catch (error) {
      setSaid({ notice: noticeOf(error) });
    }
  };

  const canPrint = facts !== null && page !== null && !busy;
  const staysInside = keepsSecrets && !draft.redact;
  return (
    <div className="brief-area ld-columns ld-tall ld-low" data-testid="brief-page">
      <style nonce={styleNonce}>{PAPER_STYLE}</style>
      <BriefForm facts={facts} language={language} scenarioName={nameOf(shown)}>
        <BriefButtons
          canPrint={canPrint}
          canBeFile={canPrint && !staysInside}
          write={(kind, languages) => void write(kind, languages)}
          language={language}
        />
        {staysInside && <p className="ld-definition">{t('policy.withoutSecrets')}</p>}
        {said !== null && 'words' in said && (
          <NoteBar isNews tone="info" testId="brief-done">
            {said.words}
          </NoteBar>
        )}
        {said !== null && 'notice' in said && <NoticeBar notice={said.notice} testId="brief-notice" />}
      </BriefForm>
      <div className="brief-desk ld-scroll">
        <JobProgress label={t('brief.making')} job={briefed.job} />
        {notice !== null && <JobNotice notice={notice} testId="brief-refused" />}
        {unsaid !== null && <NoticeBar notice={unsaid} testId="brief-unsaid" />}
        {page !== null && <ScaledPaper language={language} page={page} />}
      </div>
    </div>
  );
}

interface WrittenAs {
  readonly kind: PaperKind;
  readonly languages: readonly Language[];
  /** That of the page, to which it returns. */
  readonly language: Language;
}

interface WrittenOf {
  readonly request: ReturnType<typeof requestOf>;
  readonly facts: NonNullable<ReturnType<typeof useBriefFacts>['facts']>;
  readonly scenario: string;
  readonly mark: string;
}

/** Writes the page in the languages asked for; the window shows each while it is printed. @returns a sentence a file, until a person chooses none */
async function writeFiles(
  { kind, languages, language }: WrittenAs,
  { request, facts, scenario, mark }: WrittenOf,
  t: Translate,
): Promise<string[]> {
  const names: string[] = [];
  try {
    for (const into of languages) {
      if (into !== language || languages.length > 1) flushSync(() => changeBrief({ language: into }));
      const file = await ask('files.choose', {
        purpose: kind === 'pdf' ? 'brief_pdf' : 'brief_word',
        suggestedName: fileName(scenario, mark, into, kind === 'pdf' ? 'pdf' : 'docx'),
      });
      if (file === null) break;
      const input = { handle: file.handle, language: into, request, madeAt: facts.madeAt };
      if (kind === 'pdf') await facesAreThere();
      const written = kind === 'pdf' ? await ask('brief.pdf', input) : await ask('brief.word', input);
      names.push(t('brief.written', { name: written.name, figures: written.figures }));
    }
    return names;
  } finally {
    if (languages.length > 1) changeBrief({ language });
  }
}

/** "Licences 25 % 機密性2情報 ja.pdf": without what no system takes in a name. */
function fileName(scenario: string, mark: string, language: Language, ending: string): string {
  const parts = [scenario, mark, language].filter((part) => part !== '');
  return `${parts
    .join(' ')
    .replace(/[\\/:*?"<>|]/g, '-')
    .slice(0, 120)}.${ending}`;
}
