import type { Language } from '../base/message';
import type { Notice, Place } from '../base/refusal';
import { translator } from './translate';

/** A notice as one sentence in a language, its place in front: `plan.xlsx, sheet "FY26", cell C14: …`. */
export function noticeText(notice: Notice, language: Language): string {
  const where = notice.place === undefined ? '' : placeText(notice.place, language);
  const sentence = translator(language)(notice.code, readableParams(notice.params));
  return where === '' ? sentence : translator(language)('place.before', { place: where }) + sentence;
}

/** File, sheet and cell, as far as they are known; a field of a form is shown at the field itself. */
export function placeText(place: Place, language: Language): string {
  const say = translator(language);
  const parts = [
    place.file,
    place.sheet === undefined ? undefined : say('place.sheet', { sheet: place.sheet }),
    place.cell === undefined ? undefined : say('place.cell', { cell: place.cell }),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(say('place.join'));
}

/** Doubles as a person reads them: 12.000000000000002 is 12, years keep their digits; line breaks of a cell are blanks. */
function readableParams(params: Notice['params']): Notice['params'] {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? Number(value.toPrecision(10)) : value.replaceAll(/\s*[\r\n]\s*/g, ' '),
    ]),
  );
}
