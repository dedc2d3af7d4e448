import { exerciseScript } from '../exercise';
import * as field from '../field';
import { type RowOf, table } from '../table';

export const exercise = table({
  name: 'exercise',
  words: { en: 'Exercise', ja: '演習' },
  fields: {
    id: field.id(),
    titleEn: field.text('words', { en: 'Title', ja: '題名（英語）' }),
    titleJa: field.text('words', { en: 'Title (Japanese)', ja: '題名（日本語）' }),
    script: field.json('words', exerciseScript, { en: 'Script', ja: '演習シナリオ' }),
    /** Turns that are decided. */
    turn: field.initially(field.whole({ en: 'Turns decided', ja: '決定済みの局面数' }, 0), 0),
  },
  key: ['id'],
  keyHeldBy: 'file',
  staysInside: true,
});

/** The exercise that a copy of a project was made for, with its script as it was then. */
export interface Exercise extends RowOf<typeof exercise.fields> {}
