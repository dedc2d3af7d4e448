import { messages } from '../../base/message';

/** What is said when a sample folder cannot be read. */
export const sample = messages({
  'refusal.sample.missing': {
    en: 'The sample file "{{file}}" cannot be read. Check that the sample folder is complete.',
    ja: 'サンプルファイル「{{file}}」を読み込めません。サンプルのフォルダーが揃っているか確認してください。',
  },
  'refusal.sample.header': {
    en: 'The sample file "{{file}}" needs the columns {{expected}}, and its first row has {{found}}. Correct the first row.',
    ja: 'サンプルファイル「{{file}}」の1行目は{{expected}}の列が必要ですが、{{found}}となっています。1行目を修正してください。',
  },
  'refusal.sample.width': {
    en: 'Row {{row}} of the sample file "{{file}}" has {{found}} cells instead of {{expected}}. Correct the row.',
    ja: 'サンプルファイル「{{file}}」の{{row}}行目はセルが{{found}}個です（必要数{{expected}}個）。行を修正してください。',
  },
  'refusal.sample.cell': {
    en: 'Row {{row}}, column "{{column}}" of the sample file "{{file}}" cannot be used: {{reason}}. Correct the cell.',
    ja: 'サンプルファイル「{{file}}」の{{row}}行目「{{column}}」列の値は使えません（{{reason}}）。セルを修正してください。',
  },
});
