import { STAGES } from '@shared/base/stage';
import { noticeTexts } from '@shared/catalogue/notice-text';
import { claimsReport } from '@shared/features/claims/claims-report';
import { CLAIM_RULES, type ClaimsView } from '@shared/model/claims';
import { asCountryId } from '@shared/model/country';
import { massOf } from '@shared/model/mass-of';
import { readModelFile } from '../../plan/model/model-file';
import * as arg from '../../terminal/arguments';
import { withProject } from '../../terminal/command';
import { command } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import { printReport } from '../../terminal/print-report';
import { projectFacts, type RunFacts } from '../../terminal/run-answer';
import { materialsFrom } from '../../terminal/share-key';
import { listOf, Misused, modelPath } from '../../terminal/usage';
import { claims } from './claims';
import { claimsOfModels } from './model-claims';

/** Several economies that count on one plant, and allies that put their stocks together. */
export const claimsCommand = command({
  name: 'claims',
  words: 'terminal.claims',
  args: {
    file: arg.optional(arg.word('terminal.file.orModel')),
    ...arg.REPORT,
    model: arg.optional(arg.text('terminal.claims.model', '<files>')),
    year: arg.whole('terminal.claims.year', '<year>'),
    stage: arg.optional(arg.choice('<stage>', STAGES, 'terminal.claims.stage')),
    materials: arg.optional(arg.text('terminal.materials', '<symbols>')),
    remaining: arg.initially('100', arg.number('terminal.claims.remaining', '<percent>')),
    rule: arg.initially('proportional', arg.choice('<rule>', CLAIM_RULES, 'terminal.claims.rule')),
    order: arg.list('<codes>', 'terminal.claims.order'),
    pool: arg.list('<codes>', 'terminal.claims.pool'),
    without: arg.initially('CHN', arg.list('<codes>', 'terminal.claims.without')),
  },
  run: async (given, context) => {
    const { file, year, remaining: remainingPercent, rule } = given;
    const countries = (codes: readonly string[]) => codes.map((code) => asCountryId(code)); // found by the service
    const asked = {
      year,
      remainingPercent,
      rule,
      order: countries(given.order),
      pool: countries(given.pool),
      without: countries(given.without),
    };
    const print = (view: ClaimsView, { reference, data }: RunFacts) => {
      const foot = reference === null ? 'cli.whatIf.footOfModel' : 'cli.stress.foot';
      const remarks = noticeTexts(view.remarks, context.output.language);
      const answer = {
        result: { ...view, ...data, version: context.version },
        report: claimsReport(view),
        reference,
        mass: massOf(
          reference,
          view.plants.map(({ materialId }) => materialId),
        ),
        ofStocks: true,
        below: [...remarks, wordsOf(context.output)(foot, { version: context.version })],
      };
      return printReport(context, 'claims', answer, given.out);
    };
    const paths = modelPath(given, ['stage', 'materials']);
    if (paths !== null) {
      const models = [];
      for (const path of listOf(paths)) models.push(await readModelFile(path));
      if (models.length === 0) throw new Misused('usage.claims.model');
      return print(claimsOfModels(models, asked), { reference: null, data: null });
    }
    if (file === null) throw new Misused('usage.claims.asked');
    await withProject(context, file, async (session) => {
      const { reference, data } = await projectFacts(session);
      const materials = materialsFrom(given.materials, reference);
      const view = await claims(session, { ...asked, stage: given.stage ?? 'separation', materials });
      await print(view, { reference, data });
    });
  },
});
