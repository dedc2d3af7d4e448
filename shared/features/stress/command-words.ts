import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const stressCommands = messages({
  'terminal.stress': {
    en: 'what is missed most, and what a result hangs on',
    ja: '停止の影響が大きい供給元と、結果を左右する入力値',
  },
  'terminal.stress.on': {
    en: 'the scenario with its shocks, or its plan without',
    ja: 'scenario：供給ショックを含むシナリオ、plan：含まない計画',
  },
  'terminal.stress.from': {
    en: 'removals, reverse: first day; default: the start of the run',
    ja: 'removals、reverse：開始日。省略時は計算の開始日',
  },
  'terminal.stress.days': {
    en: 'removals: how long; default: to the end of the run',
    ja: 'removals：日数。省略時は計算の終わりまで',
  },
  'terminal.stress.pairs': {
    en: 'removals: every pair as well; listed are the --top worst, and none is worse',
    ja: 'removals：全ての2者の組も。一覧は影響の大きい順に--topの件数まで',
  },
  'terminal.stress.all': {
    en: 'removals with --pairs: all pairs in the list; takes long with many suppliers',
    ja: '--pairsを付けたremovals：全ての組を一覧に含める。供給元が多いと時間がかかる',
  },
  'terminal.stress.objective': {
    en: 'worst: what is to be as large as it can be: {{words}}',
    ja: 'worst：最大にする指標：{{words}}',
  },
  'terminal.stress.nodeDays': {
    en: 'worst: sizes in node-days, for example 60,90,180; default: usual ones up to the length of the run',
    ja: 'worst：規模（延べ停止日数）、例：60,90,180。省略時は計算期間までの標準の刻み',
  },
  'terminal.stress.nodes': {
    en: 'worst: so many countries may be away at once, 1 to 3, each over one stretch of days',
    ja: 'worst：同時に停止し得る国の数、1～3。停止は1国につき連続した1期間',
  },
  'terminal.stress.plants': {
    en: 'worst: plants beside countries',
    ja: 'worst：国のほか個々の供給元も対象とする',
  },
  'terminal.stress.target': { en: 'reverse: {{words}}', ja: 'reverse：{{words}}' },
  'terminal.stress.below': {
    en: 'reverse: cover in days that must be kept',
    ja: 'reverse：保つべき備蓄日数',
  },
  'terminal.stress.above': {
    en: 'reverse: shortfall that must not be exceeded, t REO',
    ja: 'reverse：超えてはならない不足量、t（REO換算）',
  },
  'terminal.stress.line': {
    en: 'one line, by id or name; default: any',
    ja: 'ラインのID又は名称。省略時は全て',
  },
  'terminal.stress.material': {
    en: 'cover or shortfall of one material; default: any, or all together',
    ja: '備蓄日数又は不足量を見る品目。省略時はいずれか、又は合計',
  },
  'terminal.stress.measure': { en: 'tornado, two-way: {{words}}', ja: 'tornado、two-way：{{words}}' },
  'terminal.stress.row': {
    en: 'two-way: an input, for example stock:Dy or stock:Dy=10,20,30',
    ja: 'two-way：入力値（例：stock:Dy、stock:Dy=10,20,30）',
  },
  'terminal.stress.column': { en: 'two-way: the other one', ja: 'two-way：もう一方の入力値' },
  'terminal.stress.top': {
    en: 'rows of the printed table; --json has all, but with --pairs as many',
    ja: '表示する行数。--jsonでは全て（--pairsでは同じ件数まで）',
  },
  'usage.stress.target': {
    en: 'the target {{target}} needs {{option}}',
    ja: '判定条件{{target}}には値が必要です。{{option}}を指定してください。',
  },
  'usage.stress.axis': {
    en: 'two-way needs {{option}}, for example stock:Dy or stock:Dy=10,20,30',
    ja: '2変数表の入力項目がありません。{{option}}をstock:Dy又はstock:Dy=10,20,30のように指定してください。',
  },
  'usage.stress.input': {
    en: '{{option}}: expected an input such as stock:Dy, not "{{text}}"',
    ja: '{{option}}の「{{text}}」は入力項目ではありません。stock:Dyのように指定してください。',
  },
});
