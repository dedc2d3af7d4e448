import type { ProjectInfo } from '@shared/model/project-info';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { cacheAnswers, useCached } from '../../renderer/kit/state/cached-answers';
import { projectOpened, projectTold } from '../../renderer/kit/state/session';
import { byHand, type FakeMain, fakeMain } from './fake-main';

interface Question {
  readonly kind: string;
  readonly of: string;
}

const projectAt = (revision: number) => ({ revision }) as ProjectInfo; // all that the session reads
const A: Question = { kind: 'one', of: 'a' };
const B: Question = { kind: 'one', of: 'b' };
const OTHER_KIND: Question = { kind: 'two', of: 'a' };

let main: FakeMain;
beforeEach(() => {
  main = fakeMain();
  projectOpened(projectAt(7));
});

type Seen = ReturnType<typeof useCached<Question, string>>;

interface PageProps {
  readonly of: Question;
  readonly answers: ReturnType<typeof cacheAnswers<Question, string>>;
  readonly onSeen: (seen: Seen) => void;
}

/** A page that shows the answers to one question. */
function Page({ of, answers, onSeen }: PageProps): null {
  onSeen(useCached(answers, (asked) => asked.kind === of.kind && asked.of === of.of));
  return null;
}

/** Answers that the test gives by hand, in the order in which they were asked for. */
function keptByHand(options: { readonly ofProject?: boolean } = {}) {
  const answers = cacheAnswers<Question, string>({ keyOf: ({ kind }) => kind, ...options });
  const asked: ({ readonly question: Question } & ReturnType<typeof byHand<string>>)[] = [];
  const work = (question: Question) => () => {
    const answer = byHand<string>();
    asked.push({ question, ...answer });
    return answer.promise;
  };
  return {
    asked,
    answers,
    put: (question: Question) => answers.put(question, work(question)),
    putNewest: (question: Question) => answers.putNewest(question, work(question)),
    seen: (of: Question): Seen | undefined => {
      let seen: Seen | undefined;
      const onSeen = (now: Seen): void => {
        seen = now;
      };
      renderToStaticMarkup(createElement(Page, { of, answers, onSeen }));
      return seen;
    },
  };
}

describe('a kept answer', () => {
  it('stays for the next visit with its question and its revision, and is stale after a change', async () => {
    const { asked, put, seen } = keptByHand();
    const answered = put(A);
    expect(seen(A)).toMatchObject({ value: null, stale: false, busy: true });
    asked[0]?.resolve('found');
    expect(await answered).toBe('found');
    expect(seen(A)).toMatchObject({
      value: 'found',
      stale: false,
      busy: false,
      kept: { question: A, revision: 7 },
    });
    projectTold(projectAt(8));
    expect(seen(A)).toMatchObject({ value: 'found', stale: true });
  });

  it('still holds after the one change that was made of it, and after no other', async () => {
    const { asked, put, seen, answers } = keptByHand();
    const answered = put(A);
    asked[0]?.resolve('found');
    await answered;
    projectTold(projectAt(8));
    answers.stillHolds(B);
    expect(seen(A)?.stale).toBe(true);
    answers.stillHolds(A);
    expect(seen(A)).toMatchObject({ value: 'found', stale: false });
    projectTold(projectAt(10));
    answers.stillHolds(A);
    expect(seen(A)?.stale).toBe(true);
  });

  it('speaks of the revision at which it was asked for, whatever came meanwhile', async () => {
    const { asked, put, seen } = keptByHand();
    const answered = put(A);
    projectTold(projectAt(8));
    asked[0]?.resolve('found');
    await answered;
    expect(seen(A)).toMatchObject({ stale: true, kept: { revision: 7 } });
  });

  it('is shown to its own question only, and makes room for one under the same key', async () => {
    const { asked, put, seen } = keptByHand();
    for (const [index, question] of [A, OTHER_KIND, B].entries()) {
      const answered = put(question);
      asked[index]?.resolve(`${question.kind} ${question.of}`);
      await answered;
    }
    expect([A, B, OTHER_KIND].map((question) => seen(question)?.value)).toEqual([null, 'one b', 'two a']);
  });

  it('of a project that is not open any more is dropped, and its job with it', async () => {
    const { asked, put, seen, answers } = keptByHand();
    const kept = put(OTHER_KIND);
    asked[0]?.resolve('found');
    await kept;
    const late = put(A);
    const jobId = answers.job.state.get().jobId;
    projectOpened(projectAt(7));
    expect(seen(OTHER_KIND)).toMatchObject({ value: null, busy: false });
    expect(main.of('jobs.cancel').map(({ input }) => input)).toEqual([{ jobId }]);
    asked[1]?.resolve('late');
    expect(await late).toBeNull();
    expect(seen(A)?.value).toBeNull();
  });

  it('a refusal that comes with another project is dropped too', async () => {
    const { asked, put, seen } = keptByHand();
    const late = put(A);
    projectOpened(projectAt(7));
    asked[0]?.reject(new Error('closed'));
    expect(await late).toBeNull();
    expect(seen(A)?.notice).toBeNull();
  });

  it('of the program stays with another project', async () => {
    const { asked, put, seen } = keptByHand({ ofProject: false });
    const answered = put(A);
    asked[0]?.resolve('found');
    await answered;
    projectOpened(projectAt(1));
    expect(seen(A)?.value).toBe('found');
  });
});

describe('a question', () => {
  it('is put once while it is under way', async () => {
    const { asked, put } = keptByHand();
    const answered = put(A);
    expect(await put(B)).toBeNull();
    asked[0]?.resolve('found');
    expect(await answered).toBe('found');
    expect(asked).toHaveLength(1);
  });

  it('that is refused says why to those who asked it, leaves the answer before, and is put again', async () => {
    const { asked, put, seen } = keptByHand();
    const first = put(A);
    asked[0]?.resolve('before');
    await first;
    const refused = put(A);
    asked[1]?.reject(new Error('no way'));
    expect(await refused).toBeNull();
    expect(seen(A)).toMatchObject({ value: 'before', busy: false });
    expect(seen(A)?.notice).toEqual({ code: 'app.failed', params: { detail: 'no way' } });
    expect(seen(B)?.notice).toBeNull();
    const again = put(A);
    expect(seen(A)?.notice).toBeNull();
    asked[2]?.resolve('after');
    expect(await again).toBe('after');
  });

  it('of another form puts away what was said of the one before', async () => {
    const { asked, put, seen, answers } = keptByHand();
    const refused = put(A);
    asked[0]?.reject(new Error('no way'));
    await refused;
    answers.putAwayNotice();
    expect(seen(A)?.notice).toBeNull();
  });

  it('that is stopped is cancelled in main, and says that it was', async () => {
    const { answers, seen } = keptByHand();
    const stopped = answers.put(A, (_jobId, goOn) =>
      Promise.resolve().then(() => {
        goOn();
        return 'never';
      }),
    );
    const jobId = answers.job.state.get().jobId;
    void answers.job.stop();
    expect(main.of('jobs.cancel').map(({ input }) => input)).toEqual([{ jobId }]);
    expect(await stopped).toBeNull();
    expect(seen(A)?.notice?.code).toBe('refusal.cancelled');
  });
});

describe('questions of a slider', () => {
  it('wait for the one under way, and only the newest of them is put', async () => {
    const { asked, putNewest, seen } = keptByHand();
    const all = putNewest(A);
    void putNewest(OTHER_KIND);
    void putNewest(B);
    expect(asked.map(({ question }) => question)).toEqual([A]);
    asked[0]?.resolve('first');
    await expect.poll(() => asked.length).toBe(2);
    expect(asked[1]?.question).toBe(B);
    expect(seen(A)?.value).toBe('first');
    asked[1]?.resolve('newest');
    await all;
    expect(asked).toHaveLength(2);
    expect(seen(B)?.value).toBe('newest');
  });

  it('a refusal stays until the next answer, so that it does not flicker', async () => {
    const { asked, putNewest, seen } = keptByHand();
    const refused = putNewest(A);
    asked[0]?.reject(new Error('no way'));
    await refused;
    const next = putNewest(A);
    expect(seen(A)?.notice).not.toBeNull();
    asked[1]?.resolve('found');
    await next;
    expect(seen(A)).toMatchObject({ value: 'found', notice: null });
  });

  it('that waits is not put to another project', async () => {
    const { asked, putNewest } = keptByHand();
    const all = putNewest(A);
    void putNewest(B);
    projectOpened(projectAt(7));
    asked[0]?.resolve('late');
    await all;
    expect(asked).toHaveLength(1);
  });
});
