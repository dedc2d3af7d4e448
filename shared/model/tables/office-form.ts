import * as field from '../field';
import { formCells } from '../office-form';
import { table } from '../table';

export const officeForm = table({
  name: 'officeForm',
  words: { en: 'Office forms', ja: '様式' },
  fields: {
    id: field.id(),
    name: field.text('words', { en: 'Name', ja: '名称' }),
    cells: field.json('words', formCells, { en: 'Cells', ja: '記入するセル' }),
  },
  key: ['name'],
  keyHeldBy: 'file',
  staysInside: true,
});
