import * as field from '../field';
import { type RowOf, table } from '../table';

export const exerciseDecision = table({
  name: 'exerciseDecision',
  words: { en: 'Decisions of an exercise', ja: '演習の決定' },
  fields: {
    id: field.id(),
    day: field.whole({ en: 'Day of the turn', ja: '局面の日' }, 0),
    lever: field.text('open', { en: 'Lever', ja: '対策' }),
    amount: field.amount({ en: 'Amount', ja: '量' }),
    who: field.text('person', { en: 'Decided by', ja: '決定者' }),
    why: field.orNull(field.text('words', { en: 'Reason', ja: '理由' })),
    late: field.initially(field.flag({ en: 'After the time of the turn', ja: '制限時間後' }), false),
    takenBack: field.initially(field.flag({ en: 'Taken back', ja: '取消し' }), false),
  },
  key: ['id'],
  keyHeldBy: 'file',
  staysInside: true,
});

/** What a group decided on a turn; one that was taken back is kept. */
export interface ExerciseDecisionRow extends RowOf<typeof exerciseDecision.fields> {}
