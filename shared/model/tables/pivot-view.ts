import { z } from 'zod';
import * as field from '../field';
import { table } from '../table';

export const pivotView = table({
  name: 'pivotView',
  words: { en: 'Pivot views', ja: 'ピボットの表示設定' },
  fields: {
    id: field.id(),
    name: field.text('words', { en: 'Name', ja: '名称' }),
    // Checked where the pivot reads it: a later version may ask what this one does not know.
    question: field.json(
      'words',
      z.custom<object>((value) => typeof value === 'object' && value !== null),
      { en: 'Question', ja: '設定' },
    ),
  },
  key: ['name'],
  keyHeldBy: 'file',
  staysInside: true,
});
