import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const needsCommands = messages({
  'terminal.needs': {
    en: 'demand by use and year, recycling and substitution',
    ja: '用途別・年別の需要、リサイクル、代替',
  },
  'terminal.set-need': {
    en: 'changes one figure of demand, recycling or substitution',
    ja: '需要、リサイクル、代替の値を一つ変更',
  },
  'terminal.set-need.use': { en: 'id or name of the use', ja: '用途のID又は名称' },
  'terminal.set-need.recycling': {
    en: 'what recycling gives, tonnes REO, in place of a use',
    ja: '用途に代えて、リサイクル量 t（REO換算）',
  },
  'terminal.set-need.substitution': {
    en: 'what other technology saves, percent of the demand, in place of a use',
    ja: '用途に代えて、他の技術による節約（需要比%）',
  },
  'terminal.set-need.year': {
    en: 'the year of the figure; not with --term',
    ja: '値の年（--termとは併用不可）',
  },
  'terminal.set-need.term': {
    en: '{{terms}}: what the use says for all its years',
    ja: '{{terms}}：用途の全ての年に適用',
  },
  'terminal.fill-needs': {
    en: 'fills the years without a figure, with growth',
    ja: '値のない年を伸び率で補う',
  },
  'terminal.fill-needs.from': { en: 'first year that is filled where it has no figure', ja: '補う最初の年' },
  'terminal.fill-needs.to': { en: 'last year', ja: '最後の年' },
  'terminal.fill-needs.growth': {
    en: 'a year, on the newest figure before',
    ja: '直近の過去の値に対する年率',
  },
  'usage.need.term': {
    en: '--term is {{terms}}, and goes with --use',
    ja: '--termの指定が正しくありません。{{terms}}のいずれかを--useとともに指定してください。',
  },
  'usage.need.line': {
    en: 'give one of --use, --recycling and --substitution',
    ja: '変更する行が定まりません。--use、--recycling、--substitutionのいずれか一つを指定してください。',
  },
});
