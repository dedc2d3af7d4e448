import type { Notice } from '@shared/base/refusal';
import { noticeWords } from '@shared/words/notice-words';
import type { ReactNode } from 'react';
import { useWords } from '../state/language';
import { NoteBar } from './NoteBar';

/** A refusal as a bar across the page. */
export function NoticeBar({
  notice,
  action,
  testId,
}: {
  notice: Notice;
  action?: ReactNode;
  testId?: string;
}) {
  const { t } = useWords();
  return (
    <NoteBar isNews tone="error" action={action} testId={testId ?? 'notice'}>
      {noticeWords(notice, t)}
    </NoteBar>
  );
}
