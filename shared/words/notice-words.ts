import { FIGURE_KINDS } from '../base/figure-kind';
import { keysOf } from '../base/keys-of';
import type { MessageParam, Translate } from '../base/message';
import type { Notice, Place } from '../base/refusal';
import { STAGES } from '../base/stage';
import { withoutIds } from '../base/without-ids';
import { entered } from './entered';
import { misfits } from './misfits';

/** A notice as one sentence, its place in front: `plan.xlsx, sheet "FY26", cell C14: …`. */
export function noticeWords(notice: Notice, t: Translate): string {
  const where = notice.place === undefined ? '' : placeWords(notice.place, t);
  const params = { ...readableParams(notice.params), ...enteredWhere(notice, t) };
  const sentence = t(notice.code, withWords(params, t));
  return where === '' ? sentence : t('place.before', { place: where }) + sentence;
}

/** Where a value was entered that the IPC boundary refused: the field as the window calls it, else what was asked for. */
function enteredWhere({ code, params, place }: Notice, t: Translate): Notice['params'] {
  if (code !== 'refusal.door.input') return {};
  const last = place?.field?.split('.').at(-1);
  const key = keysOf(entered).find((one) => one === `entered.field.${last}`); // its own keys
  return {
    what: key === undefined ? t('entered.at.message', params) : t('entered.at.field', { field: t(key) }),
  };
}

/** File, sheet and cell, as far as they are known; a field of a form is shown at the field itself. */
export function placeWords(place: Place, t: Translate): string {
  const parts = [
    place.file,
    place.sheet === undefined ? undefined : t('place.sheet', { sheet: place.sheet }),
    place.cell === undefined ? undefined : t('place.cell', { cell: place.cell }),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(t('place.join'));
}

/** A stage, a kind of figure and what is wrong with a value go by their ids in a notice; a person reads their words. */
function withWords(params: Notice['params'], t: Translate): Notice['params'] {
  const stage = STAGES.find((id) => id === params.stage);
  const kind = FIGURE_KINDS.find((id) => id === params.figureKind);
  const misfit = keysOf(misfits).find((id) => id === params.misfit);
  return {
    ...params,
    ...(misfit === undefined ? {} : { misfit: t(misfit, params) }),
    ...(stage === undefined ? {} : { stage: t(`stage.${stage}`).toLowerCase() }),
    ...(kind === undefined ? {} : { figureKind: t(`importing.counts.${kind}`).toLowerCase() }),
  };
}

/** Doubles as a person reads them: 12.000000000000002 is 12, years keep their digits; line breaks of a cell are blanks; ids that the program makes are for nobody. */
function readableParams(params: Notice['params']): Notice['params'] {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, readable(value)]));
}

function readable(value: MessageParam): MessageParam {
  if (typeof value === 'number') return Number(value.toPrecision(10));
  if (typeof value === 'string') return inOneLine(value);
  if ('nameEn' in value) return { nameEn: inOneLine(value.nameEn), nameJa: inOneLine(value.nameJa) };
  if ('date' in value) return value;
  if ('either' in value) return { either: value.either.map(inOneLine) };
  return value.map((one) => inOneLine(String(one)));
}

const inOneLine = (text: string): string => withoutIds(text).replaceAll(/\s*[\r\n]\s*/g, ' ');
