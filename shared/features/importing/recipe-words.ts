import { messages } from '../../base/message';

/** The steps of an import on the page. */
export const recipeWords = messages({
  'importing.recipe': { en: 'Steps before the columns are read', ja: '列を読み取る前の手順' },
  'importing.recipe.hint': {
    en: 'In this order, from top to bottom. Drag a step, or press Alt with an arrow key on it, to move it.',
    ja: '上から順に実行します。ドラッグするか、Alt＋上下の矢印キーで順序を変えられます。',
  },
  'importing.recipe.fill_down': { en: 'Fill down {{columns}}', ja: '{{columns}}の空欄を上の値で補う' },
  'importing.recipe.split': {
    en: 'Take {{column}} apart at "{{by}}" into {{into}}',
    ja: '{{column}}を「{{by}}」で{{into}}に分ける',
  },
  'importing.recipe.replace': {
    en: 'In {{column}} read "{{to}}" for "{{from}}"',
    ja: '{{column}}の「{{from}}」を「{{to}}」と読む',
  },
  'importing.recipe.keep.one_of': {
    en: 'Keep rows where {{column}} is {{values}}',
    ja: '{{column}}が{{values}}の行だけを読み取る',
  },
  'importing.recipe.keep.starts_with': {
    en: 'Keep rows where {{column}} begins with {{values}}',
    ja: '{{column}}が{{values}}で始まる行だけを読み取る',
  },
  'importing.recipe.keep.matches': {
    en: 'Keep rows where {{column}} is like {{values}}',
    ja: '{{column}}が{{values}}に合う行だけを読み取る',
  },
  'importing.recipe.leave_out.one_of': {
    en: 'Leave out rows where {{column}} is {{values}}',
    ja: '{{column}}が{{values}}の行を対象外とする',
  },
  'importing.recipe.leave_out.starts_with': {
    en: 'Leave out rows where {{column}} begins with {{values}}',
    ja: '{{column}}が{{values}}で始まる行を対象外とする',
  },
  'importing.recipe.leave_out.matches': {
    en: 'Leave out rows where {{column}} is like {{values}}',
    ja: '{{column}}が{{values}}に合う行を対象外とする',
  },
  'importing.recipe.blank': { en: 'blank', ja: '空欄' },
  'importing.recipe.join': { en: ' or ', ja: '・' },
  'importing.recipe.whyFilled': {
    en: 'Proposed: at least a third of the rows leave it blank below a name.',
    ja: '提案：3分の1以上の行で、名称の下が空欄のため。',
  },
  'importing.recipe.tally': {
    en: '{{kept}} rows kept, {{leftOut}} left out, {{changed}} changed',
    ja: '読取{{kept}}行、対象外{{leftOut}}行、変更{{changed}}行',
  },
  'importing.recipe.remove': { en: 'Take out: {{step}}', ja: '外す：{{step}}' },
  'importing.recipe.kind': { en: 'Step', ja: '手順' },
  'importing.recipe.add.keep': { en: 'Keep rows', ja: '行を絞り込む' },
  'importing.recipe.add.leave_out': { en: 'Leave out rows', ja: '行を対象外とする' },
  'importing.recipe.add.fill_down': { en: 'Fill down', ja: '空欄を上の値で補う' },
  'importing.recipe.add.replace': { en: 'Replace a text', ja: '語句を読み替える' },
  'importing.recipe.becomes': { en: 'Read as', ja: '読み替え後' },
  'importing.recipe.addStep': { en: 'Add step', ja: '手順を追加' },
});
