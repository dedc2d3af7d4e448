import { messages } from '../../../base/message';

/** The page of a scenario workbook that comes back; what it lists is said by round-trip.ts. */
export const roundTripScreen = messages({
  'roundTrip.page.under': {
    en: 'A scenario workbook that comes back. Nothing is changed before "Apply"; all of it is one undo.',
    ja: 'シナリオブックの読戻し。「適用」まで何も変更しません。全体を一度に元に戻せます。',
  },
  'roundTrip.page.applied': { en: 'All of it is one undo.', ja: '全体を一度に元に戻せます。' },
  'roundTrip.page.about': { en: 'Where it comes from', ja: '出力元' },
  'roundTrip.page.counts': { en: 'Counts', ja: '件数' },
  'roundTrip.count.inputs': { en: 'input cells', ja: '入力セル' },
  'roundTrip.count.unchanged': { en: 'unchanged', ja: '変更なし' },
  'roundTrip.count.changes': { en: 'changes', ja: '変更' },
  'roundTrip.count.unsure': { en: 'of these unsure', ja: 'うち要確認' },
  'roundTrip.count.left': { en: 'not taken', ja: '対象外' },
  'roundTrip.page.changes': { en: 'Changes', ja: '変更' },
  'roundTrip.page.changesHint': {
    en: 'Each becomes what the scenario itself says; the plan is not touched.',
    ja: '各値はシナリオ自身の値になります。計画は変更されません。',
  },
  'roundTrip.page.unsureHint': {
    en: 'Edits with a box are unsure: the scenario was changed after the export, or the figure can be read in two ways. Only ticked ones are taken.',
    ja: '選択欄のある編集は要確認です（出力後にシナリオが変更された、又は値が二通りに読める）。選択した編集のみ反映します。',
  },
  'roundTrip.page.take': { en: 'Take', ja: '反映' },
  'roundTrip.page.takeCell': { en: 'Take {{place}}', ja: '{{place}}を反映' },
  'roundTrip.page.taken': { en: 'taken', ja: '反映する' },
  'roundTrip.page.leftHint': {
    en: 'Listed so that no edit is lost unseen.',
    ja: '読み戻せない編集の一覧です。',
  },
  'roundTrip.page.heldTitle': { en: 'Held', ja: '固定する値' },
  'roundTrip.page.heldHint': {
    en: 'Figures that nobody edited and that the edits would move: years that borrow another year’s figures, totals that follow, scenarios that inherit. They are kept as the workbook has them.',
    ja: '編集されていないが、編集に連動して変わる値（他の年の値を使う年、連動する総量、継承するシナリオ）。ブックの値のまま固定します。',
  },
  'roundTrip.page.more': { en: 'Show {{count}} more', ja: 'ほか{{count}}件を表示' },
  'roundTrip.page.apply': { en: 'Apply {{count}} changes', ja: '{{count}}件を適用' },
  'roundTrip.page.inForce': {
    en: '{{count}} changes of {{file}} {{count, is|are}} in force.',
    ja: '{{file}}の{{count}}件の変更を適用しました。',
  },
  'roundTrip.page.undone': {
    en: 'Taken back: {{count}} changes of {{file}} {{count, is|are}} not in force.',
    ja: '{{file}}の{{count}}件の変更を元に戻しました。',
  },
  'roundTrip.fact.file': { en: 'File', ja: 'ファイル' },
  'roundTrip.fact.applied': { en: 'Changes applied', ja: '適用した変更' },
  'roundTrip.fact.kept': { en: 'Unsure and left', ja: '要確認のまま対象外' },
  'roundTrip.fact.held': { en: 'Figures held', ja: '固定した値' },
  'roundTrip.fact.left': { en: 'Not taken back', ja: '反映しない編集' },
  'roundTrip.fact.unchanged': { en: 'Input cells unchanged', ja: '変更のない入力セル' },
  'roundTrip.page.open': { en: 'Open scenario {{name}}', ja: 'シナリオ「{{name}}」を開く' },
  'roundTrip.page.undo': { en: 'Undo these changes', ja: 'この変更を元に戻す' },
  'roundTrip.page.undoElsewhere': {
    en: 'Later changes stand above it: undo them first, in the Edit menu.',
    ja: 'この後に別の変更があります。編集メニューから順に元に戻してください。',
  },
  'roundTrip.page.readOnly': {
    en: 'The project is open read-only, so nothing can be applied.',
    ja: '読み取り専用で開いているため、適用できません。',
  },
});
