import { messages } from '../../base/message';

/** One box that finds pages, commands, scenarios, materials, suppliers, tables and figures. */
export const search = messages({
  'command.search': { en: 'Search…', ja: '検索…' },
  'search.title': { en: 'Search', ja: '検索' },
  'search.tip': { en: 'Search ({{keys}})', ja: '検索（{{keys}}）' },
  'search.field': {
    en: 'Figure, table, page, scenario, supplier, material or command',
    ja: '数値・表・画面・シナリオ・供給元・品目・コマンド',
  },
  'search.hint': {
    en: 'Words in any order, in either language; arrows choose, Enter opens.',
    ja: '語順は自由、日英どちらでも検索できます。矢印キーで選び、Enterで開きます。',
  },
  'search.none': {
    en: 'Nothing holds “{{text}}”. Use fewer words, or part of a name.',
    ja: '「{{text}}」に一致するものはありません。語を減らすか、名称の一部を入力してください。',
  },
  'search.found': { en: 'Found: {{count}}', ja: '{{count}}件' },
  'search.more': {
    en: '{{count}} more; add a word to narrow',
    ja: 'ほか{{count}}件（語を追加して絞り込み）',
  },
  'search.kind.page': { en: 'Pages', ja: '画面' },
  'search.kind.command': { en: 'Commands', ja: 'コマンド' },
  'search.kind.scenario': { en: 'Scenarios', ja: 'シナリオ' },
  'search.kind.economy': { en: 'Economies', ja: '対象国' },
  'search.kind.material': { en: 'Materials', ja: '品目' },
  'search.kind.supplier': { en: 'Suppliers', ja: '供給元' },
  'search.kind.table': { en: 'Tables', ja: '表' },
  'search.kind.figure': { en: 'Figures', ja: '数値' },
  'search.share': {
    en: 'share, {{economy}}, {{material}}, {{stage}}',
    ja: '供給割合、{{economy}}、{{material}}、{{stage}}',
  },
  'search.need': { en: 'demand, {{economy}}, {{material}}', ja: '需要量、{{economy}}、{{material}}' },
  'search.stock': { en: 'stock, {{economy}}, {{material}}', ja: '備蓄、{{economy}}、{{material}}' },
});
