import type { Language } from '@shared/base/message';
import { type Notice, Refusal } from '@shared/base/refusal';
import { translator } from '@shared/catalogue/translate';
import type { BriefFacts } from '@shared/features/brief/facts';
import { paperOf } from '@shared/features/brief/paper';
import { type PaperElement, paperElements } from '@shared/features/brief/paper-elements';
import { briefRequest } from '@shared/features/brief/request';
import type { Letterhead } from '@shared/model/letterhead';
import { REO_UNIT } from '@shared/words/mass-words';
import { useEffect, useMemo } from 'react';
import { ask } from '../../kit/state/bridge';
import { useCached } from '../../kit/state/cached-answers';
import { isSame } from '../../kit/state/is-same';
import { noticeOf } from '../../kit/state/notices';
import { type BriefDraft, briefed, type Question, type Request } from './brief-state';

/** Facts of a scenario as they are asked for, and asked again when the project has changed. */
export function useBriefFacts(
  scenarioId: string | null,
  draft: BriefDraft,
): {
  readonly facts: BriefFacts | null;
  readonly notice: Notice | null;
  readonly busy: boolean;
} {
  const question = scenarioId === null ? null : questionOf(draft, scenarioId);
  const { kept, value, stale, notice, busy } = useCached(
    briefed,
    (asked) => question !== null && isSame(asked, question),
  );
  const isWanted = question !== null && (value === null || stale) && notice === null;
  const asked = JSON.stringify(question);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is followed by what it says
  useEffect(() => {
    if (question === null || !isWanted) return;
    void briefed.putNewest(question, (jobId) =>
      ask('brief.facts', { jobId, request: briefRequest.parse(question) }),
    );
  }, [asked, isWanted, kept?.revision]);
  return { facts: value, notice, busy };
}

function questionOf({ against, coverDays, decided, redact }: BriefDraft, scenarioId: string): Question {
  return { scenarioId, against: against === scenarioId ? null : against, coverDays, decided, redact };
}

/** What is asked and said, as the contract has it. */
export function requestOf(draft: BriefDraft, head: Letterhead, scenarioId: string): Request {
  const { texts } = draft;
  return { ...questionOf(draft, scenarioId), ...head, texts };
}

/** The page in a language; or why a sentence of a person's own does not stand. */
export function usePage(
  facts: BriefFacts | null,
  request: Request | null,
  language: Language,
): { readonly page: PaperElement | null; readonly notice: Notice | null } {
  return useMemo(() => {
    if (facts === null || request === null) return { page: null, notice: null };
    try {
      const parsed = briefRequest.parse(request);
      return {
        page: paperElements(paperOf(facts, parsed, language, translator(language, REO_UNIT, facts.currency))),
        notice: null,
      };
    } catch (error) {
      return { page: null, notice: error instanceof Refusal ? error.notice : noticeOf(error) };
    }
  }, [facts, request, language]);
}
