import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const exportingCommands = messages({
  'terminal.export': {
    en: 'scenarios as a workbook that recalculates, or as plain values',
    ja: 'シナリオの出力（再計算するブック、又は値のみ）',
  },
  'terminal.export.scenario': {
    en: 'one to six scenarios, with commas between',
    ja: 'シナリオ1～6件、コンマ区切り',
  },
  'terminal.export.out': {
    en: 'workbook to write (.xlsx), or table (.csv); needed unless --dry-run',
    ja: '出力するブック（.xlsx）又は表（.csv）。--dry-run以外では必須',
  },
  'terminal.export.dryRun': {
    en: 'writes nothing: says how many formulas each sheet would have, and what would be by month',
    ja: '何も出力せず、シートごとの数式の数と、月別になるものを表示',
  },
  'terminal.export.materials': {
    en: 'which get a daily live sheet; default: all that run',
    ja: '日次の計算シートを付ける品目。省略時は計算する全て',
  },
  'terminal.export.short': {
    en: 'to be printed: what is reduced and when, by month; values, under 20 pages',
    ja: '印刷用の要約（減産開始日と月別の値、20ページ未満）',
  },
  'terminal.export.values': {
    en: 'tables of values only: one a sheet, first row a header, no formulas',
    ja: '値のみの表（1シート1表、1行目は見出し、数式なし）',
  },
  'terminal.export.table': { en: 'one table as CSV: {{words}}', ja: '一つの表をCSVで出力：{{words}}' },
  'terminal.export.sampled': {
    en: 'sheets of sampled runs as montecarlo gives them; see --runs, --seed, --rates',
    ja: 'montecarloと同じ試行計算のシート。--runs、--seed、--ratesも参照',
  },
  'terminal.export.runs': {
    en: 'number of sampled runs; default: {{runs}}',
    ja: '試行の回数。省略時は{{runs}}',
  },
  'terminal.export.seed': {
    en: 'seed of the sampled runs; default: {{seed}}',
    ja: '試行計算の乱数シード。省略時は{{seed}}',
  },
  'terminal.export.mark': {
    en: 'handling, printed top right of every page; default: as the project keeps it',
    ja: '取扱区分（各ページの右上に印字）。省略時はプロジェクトの値',
  },
  'terminal.export.author': {
    en: 'office and name of the author; default: as the project keeps them',
    ja: '作成者の所属・氏名。省略時はプロジェクトの値',
  },
  'terminal.export.redact': {
    en: 'leave out what is marked secret; the scenarios are run without it',
    ja: '非公開の値を除いてシナリオを計算',
  },
  'terminal.redact': {
    en: 'a copy of a project without secret stocks, history, notes and names, to be sent',
    ja: '送付用のプロジェクトのコピー（非公開の備蓄、履歴、備考、氏名を除く）',
  },
  'terminal.redact.file': { en: 'project file; it stays as it is', ja: 'プロジェクトファイル（変更しない）' },
  'usage.export.out': {
    en: '--out is missing: say which file, or --dry-run',
    ja: '出力先がありません。--outでファイルを指定するか、--dry-runを指定してください。',
  },
  'usage.export.dryRun': {
    en: '--dry-run counts formulas: values have none',
    ja: '--dry-runは数式を数えるもので、値だけの出力には使用できません。一方を外してください。',
  },
  'usage.export.sampled': {
    en: 'without --sampled nothing is sampled: add it, or leave out {{options}}',
    ja: '--sampledがないため試行計算は行いません。--sampledを付けるか、次の指定を外してください：{{options}}',
  },
  'usage.export.form': {
    en: '--table, --values and --short are three forms: give one of them',
    ja: '--table、--values、--shortは別の形式です。いずれか一つを指定してください。',
  },
  'usage.export.scenarios': {
    en: 'expected one to {{most}} scenarios, not {{given}}',
    ja: 'シナリオが{{given}}件指定されています。1件から{{most}}件までで指定してください。',
  },
});
