import type { Language } from '../base/message';
import type { Notice, Place } from '../base/refusal';
import { noticeWords, placeWords } from '../words/notice-words';
import { translator } from './translate';

/** A notice as one sentence in a language. */
export function noticeText(notice: Notice, language: Language): string {
  return noticeWords(notice, translator(language));
}

/** Where something is, as far as it is known, in a language. */
export function placeText(place: Place, language: Language): string {
  return placeWords(place, translator(language));
}
