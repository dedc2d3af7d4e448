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
    en: 'what a group decided, a JSON file (schema exercise-decisions) or the copy that it has played in (.lodestone), once for each group; left out: nothing decided',
    ja: '参加班の決定のJSONファイル（形式はschema exercise-decisions）又は演習を行ったコピー（.lodestone）。班ごとに指定。省略時は決定なし',
  },
  'terminal.exercise.paper': {
    en: 'writes the after-action paper of one group, two pages at most',
    ja: '1班分の演習の振り返り資料（2ページ以内）の出力先ファイル',
  },
  'usage.exercise.onePaper': {
    en: 'A paper is of one group: give --decisions once.',
    ja: '振り返り資料は1班分です。--decisionsは1回だけ指定してください。',
  },
  'usage.exercise.paperKind': {
    en: 'The paper is a .docx file: give {{file}} that ending.',
    ja: '振り返り資料は.docx形式です。{{file}}の拡張子を.docxにしてください。',
  },
});
