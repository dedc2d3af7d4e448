import { messages } from '../../base/message';

/** What its command says: help. */
export const exerciseCommands = messages({
  'terminal.exercise': {
    en: 'replays an exercise: decisions beside the best with what was known',
    ja: '演習を再現する：決定を当時の情報での最良、事後の最良と比べる',
  },
  'terminal.exercise.script': {
    en: 'the script, a JSON file (schema exercise)',
    ja: '演習シナリオのJSONファイル（形式はschema exercise）',
  },
  'terminal.exercise.decisions': {
    en: 'what a group decided, a JSON file (schema exercise-decisions), once for each group; left out: nothing decided',
    ja: '参加班の決定のJSONファイル（形式はschema exercise-decisions、班ごとに指定）。省略時は決定なし',
  },
});
