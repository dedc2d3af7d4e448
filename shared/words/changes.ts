import { messages } from '../base/message';

/** Names of changes, as the history and "Undo" show them. */
export const changes = messages({
  'change.project.new': { en: 'New project', ja: 'プロジェクトを作成' },
  'change.share.set': { en: '{{supplier}} {{year}}: {{value}}', ja: '{{supplier}} {{year}}年：{{value}}' },
  'change.share.percent': { en: '{{value}} %', ja: '{{value}}%' },
  'change.share.lock': { en: 'Lock shares, {{year}} ({{count}})', ja: '{{year}}年の割合{{count}}件を固定' },
  'change.share.unlock': {
    en: 'Unlock shares, {{year}} ({{count}})',
    ja: '{{year}}年の割合{{count}}件の固定を解除',
  },
  'change.share.add': { en: 'Add a supplier, {{year}}', ja: '{{year}}年に供給元を追加' },
  'change.share.remove': { en: 'Remove a supplier, {{year}}', ja: '{{year}}年から供給元を削除' },
  'change.share.total': { en: 'Total supply {{year}}: {{value}} t', ja: '{{year}}年の総供給量：{{value}} t' },
  'change.scenario.add': { en: 'New scenario "{{name}}"', ja: 'シナリオ「{{name}}」を作成' },
  'change.scenario.change': { en: 'Change scenario "{{name}}"', ja: 'シナリオ「{{name}}」を変更' },
  'change.scenario.remove': { en: 'Remove scenario "{{name}}"', ja: 'シナリオ「{{name}}」を削除' },
  'change.scenario.stock': { en: 'Stock in scenario "{{name}}"', ja: 'シナリオ「{{name}}」の備蓄量' },
  'change.scenario.priceRise': { en: 'Price in scenario "{{name}}"', ja: 'シナリオ「{{name}}」の価格' },
  'change.scenario.shockOff': {
    en: 'Switch off an inherited shock in scenario "{{name}}"',
    ja: 'シナリオ「{{name}}」で継承したショックを無効化',
  },
  'change.scenario.shockOn': {
    en: 'Switch on an inherited shock in scenario "{{name}}"',
    ja: 'シナリオ「{{name}}」で継承したショックを有効化',
  },
  'change.scenario.reset': {
    en: 'Reset a value of scenario "{{name}}"',
    ja: 'シナリオ「{{name}}」の値を戻す',
  },
  'change.import.readAs': {
    en: '{{cell}}: "{{text}}" read as {{value}}',
    ja: '{{cell}}：「{{text}}」を{{value}}と読み取る',
  },
  'change.import.leftOut': {
    en: '{{cell}}: "{{text}}" left out',
    ja: '{{cell}}：「{{text}}」を対象外に指定',
  },
  'change.import.accepted': { en: 'warnings accepted: {{cells}}', ja: '注意のまま取込み：{{cells}}' },
  'change.import.join': { en: '; ', ja: '、' },
  'change.import': { en: 'Import {{file}}', ja: '{{file}}の取込み' },
});
