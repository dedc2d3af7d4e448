import type { Notice } from '@shared/base/refusal';
import type { InputOf } from '@shared/catalogue/contract';
import type { MergeView } from '@shared/features/merge/contract';
import { useEffect, useState } from 'react';
import { ask } from '../../kit/state/bridge';
import { createJob, type Job, OVERTAKEN, useBusy } from '../../kit/state/job';
import { noticeOf } from '../../kit/state/notices';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';

type MergeQuestion = Omit<InputOf<'merge.look'>, 'jobId'>;

interface MergeWork {
  /** The newest view; the one before stays while the next is on its way. */
  readonly view: MergeView | null;
  readonly notice: Notice | null;
  /** Whether `view` answers the question as it stands. */
  readonly isCurrent: boolean;
  readonly looking: Job;
  readonly writing: Job;
  readonly busy: boolean;
  /** @returns whether the merge was written */
  readonly apply: () => Promise<boolean>;
}

/** Two copies laid together as a person decides, and written when all is decided; either can be stopped on its way. */
export function useMerge(question: MergeQuestion): MergeWork {
  const [looking] = useState(createJob);
  const [writing] = useState(createJob);
  const [looked, setLooked] = useState<{ readonly of: string; readonly view: MergeView } | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const revision = useStore(session, (now) => now.revision);
  const of = `${revision} ${JSON.stringify(question)}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` stands for the question.
  useEffect(() => {
    let wanted = true;
    setNotice(null);
    looking
      .run((jobId) => ask('merge.look', { ...question, jobId }))
      .then(
        (view) => wanted && view !== OVERTAKEN && setLooked({ of, view }),
        (error: unknown) => wanted && setNotice(noticeOf(error)),
      );
    return () => {
      wanted = false;
    };
  }, [of]);
  useEffect(() => () => looking.drop(), [looking]);
  const apply = async (): Promise<boolean> => {
    setNotice(null);
    try {
      return (await writing.run((jobId) => ask('merge.apply', { ...question, jobId }))) !== OVERTAKEN;
    } catch (error) {
      setNotice(noticeOf(error));
      return false;
    }
  };
  return {
    view: looked?.view ?? null,
    notice,
    isCurrent: looked?.of === of,
    looking,
    writing,
    busy: useBusy(writing),
    apply,
  };
}
