import type { Notice } from '@shared/base/refusal';
import { useWords } from '../../kit/state/language';
import { NoteBar } from '../../kit/ui/NoteBar';
import { NoticeBar, noticeText } from '../../kit/ui/NoticeSentence';

/** Why a job gave nothing: a refusal is an error, what the person stopped is not. */
export function JobNotice({ notice, testId }: { readonly notice: Notice; readonly testId: string }) {
  const { t } = useWords();
  if (notice.code !== 'refusal.cancelled') return <NoticeBar notice={notice} testId={testId} />;
  return (
    <NoteBar tone="plain" testId={testId}>
      {noticeText(t, notice)}
    </NoteBar>
  );
}
