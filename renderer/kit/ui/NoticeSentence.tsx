import type { Notice } from '@shared/base/refusal';
import { noticeWords } from '@shared/words/notice-words';
import { type ReactNode, useId, useRef } from 'react';
import { useWords } from '../state/language';
import { NoteBar } from './NoteBar';
import { useRefusedField } from './refused-field';

/** A refusal as a bar across the page; in a form its field is marked and gets the focus. */
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
  const words = useRef<HTMLSpanElement>(null);
  const id = useId();
  useRefusedField(words, id, notice);
  return (
    <NoteBar isNews tone="error" action={action} testId={testId ?? 'notice'}>
      <span ref={words} id={id}>
        {noticeWords(notice, t)}
      </span>
    </NoteBar>
  );
}
