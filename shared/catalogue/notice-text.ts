import type { Language } from '../base/message';
import type { Notice, Place } from '../base/refusal';
import { formats } from '../words/formats';
import { noticeSentences } from '../words/notice-sentences';
import { noticeWords, placeWords } from '../words/notice-words';
import { translator } from './translate';

/** A notice as one sentence in a language. */
export function noticeText(notice: Notice, language: Language): string {
  return noticeWords(notice, translator(language));
}

/** Remarks as sentences in a language, each said once for all the materials that it is of. */
export function noticeTexts(notices: readonly Notice[], language: Language): string[] {
  return noticeSentences(notices, translator(language), formats(language));
}

/** Where something is, as far as it is known, in a language. */
export function placeText(place: Place, language: Language): string {
  return placeWords(place, translator(language));
}
