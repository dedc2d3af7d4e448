import * as field from '../field';
import { GOODS_STAGES, READINGS } from './measure-terms';

/** Fields that the tables of measures and of codes share. */

/** Symbols of elements and groups, or `*` for all: no rows of the project, which may not have them. */
export const materials = () => field.initially(field.list('open', { en: 'Materials', ja: '品目' }), []);
export const stages = () => field.initially(field.listOf(GOODS_STAGES, { en: 'Stages', ja: '工程' }), []);
export const sure = {
  sure: field.choice(READINGS, { en: 'How it is known', ja: '確認状況' }),
  sureNote: field.orNull(field.text('open', { en: 'What is recalled', ja: '記憶による部分' })),
} as const;
