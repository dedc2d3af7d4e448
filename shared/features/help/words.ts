import { messages } from '../../base/message';

/** Cards of terms, the list of keys, and the manual. */
export const help = messages({
  'command.help': { en: 'What is this?', ja: '用語の説明' },
  'command.keys': { en: 'List of keys', ja: 'ショートカット一覧' },
  'command.manual': { en: 'Manual', ja: '操作説明' },
  'help.manual': { en: 'Manual', ja: '操作説明' },
  'help.manual.pages': { en: 'Pages of the manual', ja: '操作説明の目次' },
  'help.page.ten-minutes': { en: 'Ten minutes to the first answer', ja: '最初の答えまでの10分' },
  'help.page.files': { en: 'Projects and saving', ja: 'プロジェクトと保存' },
  'help.page.import': { en: 'Import', ja: '取込み' },
  'help.page.shares': { en: 'Shares', ja: '供給割合' },
  'help.page.papers': { en: 'Papers and workbooks', ja: '文書とブック' },
  'help.page.keys': { en: 'Search, keys and help', ja: '検索、キー、ヘルプ' },
  'help.cards': { en: 'Definitions', ja: '用語の定義' },
  'help.cards.of': { en: 'Definition', ja: '定義' },
  'help.cards.others': { en: 'Other terms', ja: 'その他の用語' },
  'help.cards.hint': {
    en: 'F1 explains what has the focus. F1 once more lists the keys.',
    ja: 'F1で選択中の項目を説明し、もう一度F1を押すとショートカット一覧を表示します。',
  },
  'help.formula': { en: 'Formula', ja: '計算式' },
  'help.section': { en: 'Rule', ja: '計算規則' },
  'help.section.of': {
    en: 'section {{section}} of the calculation rules (docs/engine.md)',
    ja: '計算規則{{section}}節（docs/engine.md）',
  },
  'help.keys.hint': { en: 'Each is named in its menu, too.', ja: '各メニューにも表示されています。' },
  'help.keys.grid': { en: 'In grids', ja: '表の中' },
  'help.keys.window': { en: 'In the window', ja: 'ウィンドウ' },
  'help.key.edit': { en: 'Edit the cell', ja: 'セルを編集' },
  'help.key.move': { en: 'Walk; with Ctrl to the edge of the data', ja: '移動（Ctrlでデータの端まで）' },
  'help.key.extend': { en: 'Widen the range', ja: '範囲を広げる' },
  'help.key.copy': { en: 'Copy, cut, paste', ja: 'コピー、切り取り、貼り付け' },
  'help.key.fill': { en: 'Fill down, fill right', ja: '下方向、右方向へコピー' },
  'help.key.find': { en: 'Find; replace', ja: '検索、置換' },
  'help.key.clear': { en: 'Set “not known”', ja: '「不明」にする' },
  'help.key.escape': {
    en: 'Leave the edit; close what lies over the page',
    ja: '編集を取り消す、前面の表示を閉じる',
  },
  'help.key.menus': { en: 'Open a menu', ja: 'メニューを開く' },
  'help.key.context': { en: 'Menu of the row', ja: '行のメニュー' },
  'help.key.slider': { en: 'Sliders: by 1, with Shift by 10', ja: 'スライダー：1ずつ（Shiftで10ずつ）' },

  'help.term.share': { en: 'Share', ja: '割合' },
  'help.means.share': {
    en: 'Part of what an economy takes of a material at a stage in a year that comes from one supplier, in percent of mass.',
    ja: 'ある年・ある工程で対象国が調達する品目のうち、一つの供給元が占める割合（重量比）。',
  },
  'help.term.unallocated': { en: 'Unallocated', ja: '未配分' },
  'help.means.unallocated': {
    en: 'What is left of 100 % when all suppliers are added up. It stays in sight and arrives from nobody.',
    ja: '全供給元の割合の合計と100%との差。常に表示され、どこからも届かない量として扱う。',
  },
  'help.term.lookThrough': { en: 'Look-through share', ja: '上流を含む割合' },
  'help.means.lookThrough': {
    en: 'Part of the supply that comes from a country when ore and feed are followed up the chain, not only the last supplier.',
    ja: '最後の供給元だけでなく、鉱石と原料を上流までたどったときに、その国に由来する割合。',
  },
  'help.term.touches': { en: 'Touches anywhere', ja: 'いずれかの工程で経由' },
  'help.means.touches': {
    en: 'Part of the supply that was mined, refined or made in a country at any step of its way.',
    ja: '採掘から製造までのいずれかの工程でその国を経由する割合。',
  },
  'help.term.hhi': { en: 'Concentration (HHI)', ja: '集中度（HHI）' },
  'help.means.hhi': {
    en: 'Sum of the squared shares of countries in percent: 10,000 is one country alone.',
    ja: '国別の割合（%）の二乗和。10,000は1か国のみの状態。',
  },
  'help.term.equalCountries': { en: 'Equal countries', ja: '等価供給国数' },
  'help.means.equalCountries': {
    en: 'Number of equal countries that would be as concentrated.',
    ja: '同じ集中度になる、割合が均等な国の数。',
  },
  'help.term.supplyRisk': { en: 'Supply risk', ja: '供給リスク' },
  'help.means.supplyRisk': {
    en: 'The EU’s measure: concentration weighted by governance, eased by recycling and substitution.',
    ja: 'EUの指標。ガバナンスで加重した集中度に、リサイクルと代替を加味した値。',
  },
  'help.term.cover': { en: 'Days of cover', ja: '備蓄日数' },
  'help.means.cover': {
    en: 'Stock that may be released over the need of a day: how long it lasts when nothing else arrives.',
    ja: '放出できる備蓄量を1日の必要量で割った日数。ほかに入荷がない場合に備蓄が続く期間。',
  },
  'help.term.firstShortfall': { en: 'First shortfall', ja: '不足開始日' },
  'help.means.firstShortfall': {
    en: 'First day on which what is needed is neither delivered nor released from stock. Exposure under assumptions, not a forecast.',
    ja: '必要量が入荷でも放出でも満たされない最初の日。前提に基づく試算であり、予測ではない。',
  },
  'help.term.shortfall': { en: 'Shortfall', ja: '不足量' },
  'help.means.shortfall': {
    en: 'What is needed less what is served, added up over the days of the run.',
    ja: '必要量から供給できた量を引き、計算期間の全ての日で合計した量。',
  },
  'help.term.lineDays': { en: 'Line-days short', ja: '延べ不足日数' },
  'help.means.lineDays': {
    en: 'Days on which a production line lacks a material, added up over all lines.',
    ja: '生産ラインごとの不足日数を、全てのラインで合計した日数。',
  },
  'help.term.binding': { en: 'Binding element', ja: '制約となる元素' },
  'help.means.binding': {
    en: 'The material that a line lacks first, and that stops it while the others are still there.',
    ja: 'ラインで最初に不足し、ほかの品目があってもラインを停止させる品目。',
  },
  'help.term.need': { en: 'Need', ja: '必要量' },
  'help.means.need': {
    en: 'Demand after substitution and saving: what a use has to be given.',
    ja: '代替と節減の後の需要。用途に供給すべき量。',
  },
  'help.term.floor': { en: 'Floor of a use', ja: '最低確保量' },
  'help.means.floor': {
    en: 'Part of its need that a use keeps before others are served.',
    ja: 'ほかの用途より先に確保する、必要量に対する割合。',
  },
  'help.term.approval': { en: 'Approval rate', ja: '許可率' },
  'help.means.approval': {
    en: 'Part of the applications for export licences that is approved; what is not approved is withheld.',
    ja: '輸出の申請のうち許可される割合。許可されない量は出荷停止分となる。',
  },
  'help.term.quota': { en: 'Quota', ja: '輸出枠' },
  'help.means.quota': {
    en: 'Most that may leave a country in a period; what is above it is withheld.',
    ja: '一定期間に輸出できる上限。超える量は出荷停止分となる。',
  },
  'help.term.transit': { en: 'Transit leak', ja: '第三国経由の流入' },
  'help.means.transit': {
    en: 'Part of what is withheld that still arrives through other countries.',
    ja: '出荷停止分のうち、ほかの国を経由して届く割合。',
  },
  'help.term.release': { en: 'Release of stock', ja: '放出' },
  'help.means.release': {
    en: 'Stock given to uses by the rule of its tier: who decides, when, how much a day.',
    ja: '区分ごとの規則（決定・時期・1日の上限）に従って用途に供給する備蓄。',
  },
  'help.term.claim': { en: 'Claim on a plant', ja: '引取予定量' },
  'help.means.claim': {
    en: 'What an economy counts on from a plant: its share of the plant times its total supply. Claims of all economies can be above the capacity.',
    ja: '対象国が供給元から見込む量（割合×総供給量）。全対象国の合計は生産能力を超え得る。',
  },
  'help.term.survive': { en: 'Time to survive', ja: '存続可能日数' },
  'help.means.survive': {
    en: 'Longest time for which a supplier can be missed without a shortfall.',
    ja: '供給元の一つが失われても不足が生じない最長の日数。',
  },
  'help.term.sampled': { en: 'Sampled runs', ja: '試行計算' },
  'help.means.sampled': {
    en: 'The same run many times, with inputs drawn from their ranges by a seed that is kept: the same seed gives the same answer.',
    ja: '入力値を範囲の中から乱数で選び、多数回繰り返す計算。同じ乱数シードは同じ結果になる。',
  },
  'help.term.atStake': { en: 'Value at stake', ja: '影響額' },
  'help.means.atStake': {
    en: 'Output in yen that a missing tonne takes from a use, times the tonnes missing.',
    ja: '不足1 t当たりの生産額への影響（影響額単価）に不足量を乗じた額。',
  },
  'help.term.basis': { en: 'Oxide equivalent (REO)', ja: '酸化物換算（REO）' },
  'help.means.basis': {
    en: 'Mass as the oxide that a material would be. Tonnes of different bases are never added up.',
    ja: '品目を酸化物に換算した重量。基準の異なる重量は合算しない。',
  },
  'help.term.mark': { en: 'Mark', ja: '確度' },
  'help.means.mark': {
    en: 'Known, estimated or guessed: how sure a figure is. It goes with the figure into every result and paper.',
    ja: '確認済み・推計・仮置きの別。数値の確かさを示し、全ての結果と文書に付記される。',
  },
});
