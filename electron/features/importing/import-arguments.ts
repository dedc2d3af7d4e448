import { recordOf } from '@shared/base/keys-of';
import { FIELDS, OPTION_FIELDS } from '@shared/model/import-fields';
import { TARGETS } from '@shared/model/import-targets';
import { ACROSS_FIELDS, SHARE_SCALES } from '@shared/model/mapping';
import { ROW_RULES } from '@shared/model/row-rules';
import * as arg from '../../terminal/arguments';

const FIELD_OPTIONS = recordOf(OPTION_FIELDS, (field) =>
  arg.optional(arg.text(`terminal.import.${field}`, `<${FIELDS[field].option.value}>`)),
);

/** What can be said of an import, in the order of help. */
export const IMPORT = {
  sheetfile: arg.optional(arg.word('terminal.import.sheetfile')),
  project: arg.text('terminal.file', '<file>'),
  ...FIELD_OPTIONS,
  recipe: arg.optional(arg.text('terminal.import.recipe', '<file>')),
  saveRecipe: arg.optional(arg.text('terminal.import.saveRecipe', '<file>')),
  header: arg.optional(arg.text('terminal.import.header', '<rows>')),
  column: arg.repeated('<column=field>', 'terminal.import.column'),
  unpivot: arg.repeated('<columns=field>', ['terminal.import.unpivot', { words: ACROSS_FIELDS }]),
  sheet: arg.optional(arg.text('terminal.import.sheet', '<name>')),
  allSheets: arg.flag('terminal.import.allSheets'),
  mapping: arg.optional(arg.text('terminal.import.mapping', '<name>')),
  limits: arg.optional(arg.text('terminal.import.limits', '<file>')),
  into: arg.optional(arg.choice('<table>', TARGETS, 'terminal.import.into')),
  sameForm: arg.flag('terminal.import.sameForm'),
  keepAs: arg.optional(arg.text('terminal.import.keepAs', '<name>')),
  why: arg.flag('terminal.import.why'),
  dryRun: arg.flag('terminal.import.dryRun'),
  rejects: arg.optional(arg.text('terminal.import.rejects', '<file>')),
  unsure: arg.flag('terminal.import.unsure'),
  list: arg.flag('terminal.import.list'),
  revert: arg.optional(arg.text('terminal.import.revert', '<id>')),
  // A step of a recipe each, kept with it.
  keep: arg.repeated('<column=value>', 'terminal.import.keep'),
  fillDown: arg.repeated('<column>', 'terminal.import.fillDown'),
  replace: arg.repeated('<column: old=new>', 'terminal.import.replace'),
  split: arg.repeated('<column: mark=names>', 'terminal.import.split'),
  without: arg.repeated('<rule>', ['terminal.import.without', { words: ROW_RULES }]),
  // Answers to what a file leaves open; like all of its mapping they are kept for files of its form.
  decimal: arg.optional(arg.choice('<mark>', ['point', 'comma'], 'terminal.import.decimal')),
  dates: arg.optional(arg.choice('<order>', ['year-last', 'year-first'], 'terminal.import.dates')),
  ton: arg.optional(arg.choice('<kind>', ['metric', 'short', 'long'], 'terminal.import.ton')),
  shares: arg.optional(arg.choice('<scale>', SHARE_SCALES, 'terminal.import.shares')),
  country: arg.repeated('<name=code>', 'terminal.import.country'),
  money: arg.optional(arg.text('terminal.import.money', '<unit>')),
  beyondWorld: arg.optional(arg.text('terminal.import.beyondWorld', '<reason>')),
  replaces: arg.repeated('<supplier>', 'terminal.import.replaces'),
  rate: arg.repeated('<currency year=rate@day>', 'terminal.import.rate'),
  supplier: arg.repeated('<name=id>', 'terminal.import.supplier'),
  // Decisions about single cells, of this file alone; --leave-out takes a condition as well.
  read: arg.repeated('<cell=value>', 'terminal.import.read'),
  leaveOut: arg.repeated('<cell or column=value>', 'terminal.import.leaveOut'),
  accept: arg.repeated('<cell>', 'terminal.import.accept'),
  name: arg.repeated('<name=answer>', 'terminal.import.name'),
  leaveOutName: arg.repeated('<name>', 'terminal.import.leaveOutName'),
};
export type ImportGiven = arg.Given<typeof IMPORT>;
