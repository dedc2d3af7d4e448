import type { Notice } from '@shared/base/refusal';
import { createJob, OVERTAKEN, useBusy, type Work } from './job';
import { noticeOf } from './notices';
import { onOtherProject, session } from './session';
import { createStore, useStore } from './store';

/** An answer, the question that it answers, and the revision of the project that it speaks of. */
interface Cached<Question, Value> {
  readonly question: Question;
  readonly value: Value;
  readonly revision: number;
}

interface CacheState<Question, Value> {
  /** The last answer under each key. */
  readonly answers: ReadonlyMap<string, Cached<Question, Value>>;
  /** Why the last question has no answer. */
  readonly refused: { readonly question: Question; readonly notice: Notice } | null;
}

interface CacheOptions<Question> {
  /** Which answers take each other's place; absent: all of them. */
  readonly keyOf?: (question: Question) => string;
  /** False for answers that speak of the program itself. */
  readonly ofProject?: boolean;
}

/**
 * Answers that a person asks for and waits for. They outlive a visit to another page and go with the project that they
 * speak of; one that comes after that is dropped.
 */
export function cacheAnswers<Question, Value>({
  keyOf = () => '',
  ofProject = true,
}: CacheOptions<Question> = {}) {
  const nothing: CacheState<Question, Value> = { answers: new Map(), refused: null };
  const state = createStore(nothing);
  const job = createJob();
  let newest: (() => Promise<unknown>) | null = null;
  let isPutting = false;

  function keep(question: Question, value: Value, { revision } = session.get()): void {
    const answers = new Map(state.get().answers).set(keyOf(question), { question, value, revision });
    state.set({ answers, refused: null });
  }

  function putAwayNotice(): void {
    state.set((before) => ({ ...before, refused: null }));
  }

  async function answer(question: Question, work: Work<Value>): Promise<Value | null> {
    const askedAt = session.get();
    try {
      const value = await job.run(work);
      if (value === OVERTAKEN) return null;
      keep(question, value, askedAt);
      return value;
    } catch (error) {
      state.set((before) => ({ ...before, refused: { question, notice: noticeOf(error) } }));
      return null;
    }
  }

  /**
   * Puts a question; a request while one is under way is the same request.
   * @returns its answer; null where it has none
   */
  async function put(question: Question, work: Work<Value>): Promise<Value | null> {
    if (job.state.get().jobId !== null) return null;
    putAwayNotice();
    return answer(question, work);
  }

  /** For what follows a slider: of the questions that come while one is under way only the newest is put after it. */
  async function putNewest(question: Question, work: Work<Value>): Promise<void> {
    newest = () => answer(question, work);
    if (isPutting) return;
    isPutting = true;
    while (newest !== null) {
      const next: () => Promise<unknown> = newest;
      newest = null;
      await next();
    }
    isPutting = false;
  }

  /** The project has changed by what was made of this very answer alone: it speaks of the project as it is now too. */
  function stillHolds(question: Question): void {
    const { revision } = session.get();
    state.set((before) => {
      const key = keyOf(question);
      const known = before.answers.get(key);
      if (known?.question !== question || known.revision !== revision - 1) return before;
      return { ...before, answers: new Map(before.answers).set(key, { ...known, revision }) };
    });
  }

  function forget(): void {
    newest = null;
    job.drop();
    state.set(nothing);
  }
  if (ofProject) onOtherProject(forget);

  return { state, job, keep, putAwayNotice, put, putNewest, stillHolds, forget };
}

/** What is known of the questions that `isMine` means: the last answer to one, and whether the project has changed since. */
export function useCachedAnswer<Question, Value>(
  { state }: Pick<ReturnType<typeof cacheAnswers<Question, Value>>, 'state'>,
  isMine: (question: Question) => boolean = () => true,
): {
  readonly kept: Cached<Question, Value> | null;
  readonly value: Value | null;
  readonly stale: boolean;
  readonly notice: Notice | null;
} {
  const { answers, refused } = useStore(state);
  const revision = useStore(session, (now) => now.revision);
  const kept = [...answers.values()].find(({ question }) => isMine(question)) ?? null;
  return {
    kept,
    value: kept?.value ?? null,
    stale: kept !== null && kept.revision !== revision,
    notice: refused !== null && isMine(refused.question) ? refused.notice : null,
  };
}

/** The same, and whether another answer is on its way. */
export function useCached<Question, Value>(
  { state, job }: Pick<ReturnType<typeof cacheAnswers<Question, Value>>, 'state' | 'job'>,
  isMine?: (question: Question) => boolean,
): ReturnType<typeof useCachedAnswer<Question, Value>> & { readonly busy: boolean } {
  return { ...useCachedAnswer({ state }, isMine), busy: useBusy(job) };
}
