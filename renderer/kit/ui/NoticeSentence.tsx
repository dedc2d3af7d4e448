import type { Translate } from '@shared/base/message';
import type { Notice, Place } from '@shared/base/refusal';
import type { ReactNode } from 'react';
import { useWords } from '../state/language';
import { NoteBar } from './NoteBar';

/** A refusal in words: the place in front, then what and what to do. */
export function noticeText(t: Translate, notice: Notice): string {
  const place = notice.place === undefined ? '' : placeText(t, notice.place);
  return `${place}${t(notice.code, notice.params)}`;
}

function placeText(t: Translate, place: Place): string {
  const parts = [
    place.file,
    place.sheet === undefined ? undefined : t('place.sheet', { sheet: place.sheet }),
    place.cell === undefined ? undefined : t('place.cell', { cell: place.cell }),
    place.field,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : t('place.before', { place: parts.join(t('place.join')) });
}

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
    <NoteBar tone="error" action={action} testId={testId ?? 'notice'}>
      {noticeText(t, notice)}
    </NoteBar>
  );
}
