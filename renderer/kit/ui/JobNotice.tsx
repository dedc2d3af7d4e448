import type { Notice } from '@shared/base/refusal';
import { noticeWords } from '@shared/words/notice-words';
import { useWords } from '../state/language';
import { NoteBar } from './NoteBar';
import { NoticeBar } from './NoticeSentence';

/** Why a job gave nothing: a refusal is an error, what the person stopped is not. */
export function JobNotice({ notice, testId }: { readonly notice: Notice; readonly testId: string }) {
  const { t } = useWords();
  if (notice.code !== 'refusal.cancelled') return <NoticeBar notice={notice} testId={testId} />;
  return (
    <NoteBar isNews tone="plain" testId={testId}>
      {noticeWords(notice, t)}
    </NoteBar>
  );
}
