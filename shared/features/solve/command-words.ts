import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const solveCommands = messages({
  'terminal.solve': {
    en: 'asks backwards: the cheapest mixes that reach a goal, or why none does',
    ja: '逆算：目標に届く最小費用の組合せ、又は届かない理由',
  },
  'terminal.solve.file': {
    en: 'project file; not with --model, and not for a goal with its own model',
    ja: 'プロジェクトファイル（--model、又はモデルを含む計算条件とは併用不可）',
  },
  'terminal.solve.goal': {
    en: 'what is asked, in a JSON file (schema goal)',
    ja: '計算条件のJSONファイル（形式はschema goal）',
  },
  'terminal.solve.keep': {
    en: 'a line that is to run at full load, by id or name, once for each; the goal file then says no days',
    ja: '全量稼働を維持するラインのID又は名称（ラインごとに指定）。計算条件に日数は書かない',
  },
  'terminal.solve.from': {
    en: 'with --keep: from this day on; default: the first of the run',
    ja: '--keepの開始日。省略時は計算期間の初日',
  },
  'terminal.solve.save': {
    en: 'makes an answer a scenario under the one asked; without a name it is named in both languages',
    ja: '組合せを、対象シナリオの下の新しいシナリオにする。名称の省略時は両言語で自動的に付す',
  },
  'terminal.solve.order': {
    en: 'with --save: saves what was found for this order of sharing out, which the scenario then has: {{words}}',
    ja: '--saveで、指定した配分の順序について求めた組合せを、その順序とともに保存する：{{words}}',
  },
  'terminal.solve.release': {
    en: 'with --order: with the tier of the goal released so far: {{words}}',
    ja: '--orderで、計算条件の備蓄区分を放出する範囲：{{words}}',
  },
  'usage.solve.release': {
    en: '--release says which release of a tier is saved: give it with --order',
    ja: '--releaseは保存する備蓄放出です。--orderとともに指定してください。',
  },
  'usage.solve.order': {
    en: '--order says which order of sharing out is saved: give it with --save',
    ja: '--orderは保存する配分の順序です。--saveとともに指定してください。',
  },
  'terminal.solve.way': { en: 'which answer to save: {{words}}', ja: '保存する組合せ：{{words}}' },
  'usage.solve.ownModel': {
    en: 'the goal brings its own model: leave out the project file',
    ja: '目標のファイルがモデルを含んでいます。プロジェクトファイルを外してください。',
  },
  'usage.solve.save': {
    en: '--save needs a project file and a goal about a scenario',
    ja: '--saveを使用できる対象ではありません。プロジェクトファイルと、シナリオを対象とする目標を指定してください。',
  },
  'usage.solve.from': {
    en: '--from is the day from which lines are kept: give them with --keep',
    ja: '--fromはラインの稼働を維持する開始日です。--keepでラインを指定してください。',
  },
  'usage.solve.asked': {
    en: 'solve needs a project file, --model, or a goal with its own model',
    ja: 'solveの対象がありません。プロジェクトファイル、--model、モデルを含む目標のいずれかを指定してください。',
  },
});
