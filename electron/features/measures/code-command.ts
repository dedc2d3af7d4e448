import { Refusal } from '@shared/base/refusal';
import { tariffCode } from '@shared/model/checks';
import { codeSays } from '@shared/model/measures/code-says';
import { NOMENCLATURES } from '@shared/model/measures/measure-terms';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';

/** What a customs code holds. */
export const codeCommand = projectCommand(
  {
    name: 'code',
    words: 'terminal.code',
    args: {
      file: arg.projectFile(),
      code: arg.placed(arg.text('terminal.code.code', '<digits>')),
      nomenclature: arg.initially('HS', arg.choice('<name>', NOMENCLATURES, 'terminal.code.nomenclature')),
    },
    run: async ({ code, nomenclature }, { session, context }) => {
      if (!tariffCode.safeParse(code).success)
        throw new Refusal('refusal.measures.code', { code }, { field: 'code' });
      const said = codeSays((await session.project.measures()).codes, { code, nomenclature });
      const t = wordsOf(context.output);
      if (said.is === 'unknown') return { result: said, text: t('measures.code.unknown', { code }) };
      const { row } = said;
      const name = context.output.language === 'ja' ? row.nameJa : row.nameEn;
      const words = {
        code: row.code,
        name,
        materials: row.materials,
        stage: row.stage === null ? '–' : t(`stage.${row.stage}`),
      };
      return { result: said, text: t(`measures.code.${said.is}`, words) };
    },
  },
  'read_only',
);
