import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const editionsCommands = messages({
  'terminal.editions': {
    en: 'frozen scenarios: freeze, review, publish, run again',
    ja: '固定したシナリオの版（固定、確認、発行、再計算）',
  },
  'terminal.editions.freeze': {
    en: 'freezes a scenario as the next edition; needs --by',
    ja: 'シナリオを次の版として固定。--byが必要',
  },
  'terminal.editions.mark': {
    en: 'with --freeze: handling mark, chosen by a person',
    ja: '--freeze：取扱区分（人が選択）',
  },
  'terminal.editions.limits': { en: 'with --freeze: handling limits', ja: '--freeze：取扱制限' },
  'terminal.editions.public': {
    en: 'with --freeze: for the public; refused where it rests on secret figures',
    ja: '--freeze：公開用。非公開の値に基づく場合は不可',
  },
  'terminal.editions.redact': {
    en: 'with --freeze: leaves out what is marked secret',
    ja: '--freeze：非公開の値を除く',
  },
  'terminal.editions.runs': {
    en: 'with --freeze: sampled runs as well, countries at the rates of the register',
    ja: '--freeze：試行計算も含める（国の発生率は措置の記録による）',
  },
  'terminal.editions.seed': {
    en: 'with --runs; default: {{seed}}',
    ja: '--runsとともに指定。省略時は{{seed}}',
  },
  'terminal.editions.show': {
    en: 'what an edition says, and what changed since the one before',
    ja: '版の内容と、前の版からの変化',
  },
  'terminal.editions.again': {
    en: 'runs its inputs again: the same digits, or what differs',
    ja: '入力値から再計算：同じ数値、又は相違',
  },
  'terminal.editions.review': {
    en: 'a remark of a second person; needs --by',
    ja: '別の人の所見。--byが必要',
  },
  'terminal.editions.remark': {
    en: 'with --review and --withdraw',
    ja: '--reviewと--withdraw：所見又は理由',
  },
  'terminal.editions.agree': { en: 'with --review: it can be published', ja: '--review：発行を承認' },
  'terminal.editions.publish': {
    en: 'a reviewed edition; nothing in it changes after',
    ja: '確認済みの版を発行（以後は変更不可）',
  },
  'terminal.editions.withdraw': {
    en: 'takes a published edition back; needs --by and --remark, the reason',
    ja: '発行済みの版の撤回。--byと--remark（理由）が必要',
  },
  'terminal.editions.remove': { en: 'takes out a draft', ja: '下書きを削除' },
  'terminal.editions.by': { en: 'who freezes, reviews or withdraws', ja: '固定、確認、撤回の実施者' },
  'usage.editions.remark': {
    en: '--remark says why it is withdrawn',
    ja: '取下げの理由がありません。--remarkで指定してください。',
  },
  'usage.editions.by': { en: '--by says who does it', ja: '実施者がありません。--byで指定してください。' },
});
