import type { IsoDate } from '@shared/base/calendar';
import type { Language } from '@shared/base/message';
import type { InputOf } from '@shared/catalogue/contract';
import type { BriefFacts } from '@shared/features/brief/facts';
import type { GistPart } from '@shared/features/brief/request';
import { cacheAnswers } from '../../kit/state/cached-answers';
import { onOtherProject } from '../../kit/state/session';
import { createStore } from '../../kit/state/store';

export type Request = InputOf<'brief.facts'>['request'];

/** What a brief is asked of, apart from its scenario. */
export type Question = Pick<Request, 'scenarioId' | 'against' | 'coverDays' | 'decided' | 'redact'>;

/** What a person says on the page, and how it is asked. */
export interface BriefDraft {
  /** Null for that of the window. */
  readonly language: Language | null;
  /** The scenario that it is held against. */
  readonly against: string | null;
  readonly coverDays: number | null;
  /** The day of the decision; null for today. */
  readonly decided: IsoDate | null;
  readonly redact: boolean;
  /** Sentences in a person's own words, by language; those of another scenario do not fit. */
  readonly texts: Readonly<Partial<Record<Language, Readonly<Partial<Record<GistPart, string>>>>>>;
}

const FIRST: BriefDraft = {
  language: null,
  against: null,
  coverDays: null,
  decided: null,
  redact: false,
  texts: {},
};

export const briefDraft = createStore<BriefDraft>(FIRST);

export function changeBrief(change: Partial<BriefDraft>): void {
  briefDraft.set((before) => ({ ...before, ...change }));
}

/** Changes a sentence; null takes it back to the program's own. */
export function changeText(language: Language, part: GistPart, text: string | null): void {
  briefDraft.set((before) => {
    const { [part]: _own, ...others } = before.texts[language] ?? {};
    const own = text === null ? others : { ...others, [part]: text };
    return { ...before, texts: { ...before.texts, [language]: own } };
  });
}

/** The last facts. */
export const briefed = cacheAnswers<Question, BriefFacts>();

/** Another project says nothing of this. */
onOtherProject(() => briefDraft.set(FIRST));
