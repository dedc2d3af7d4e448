import { measuresReport } from '@shared/features/measures/measures-report';
import { END_USES, GOODS_STAGES } from '@shared/model/measures/measure-terms';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { askMeasures } from './ask-measures';

export const measuresCommand = projectCommand(
  {
    name: 'measures',
    words: 'terminal.measures',
    args: {
      on: arg.day('terminal.measures.on'),
      from: arg.text('terminal.measures.from', '<code>'),
      material: arg.text('terminal.measures.material', '<symbol>'),
      stage: arg.choice('<stage>', GOODS_STAGES, 'terminal.measures.stage'),
      form: arg.optional(arg.text('terminal.measures.form')),
      code: arg.optional(arg.text('terminal.measures.code', '<digits>')),
      to: arg.text('terminal.measures.to', '<code>'),
      firm: arg.optional(arg.text('terminal.measures.firm', '<name>')),
      use: arg.optional(arg.choice('<use>', END_USES, 'terminal.measures.use')),
      asKnownOn: arg.optional(arg.day('terminal.measures.asKnownOn')),
      ...arg.REPORT,
    },
    run: async (asked, { session, reference }) => {
      const { silent: _silent, ...view } = await askMeasures(session, asked);
      const report = measuresReport(asked, view);
      return {
        result: view,
        report,
        reference: await reference(),
        lead: report.lead,
        ofStocks: false,
      };
    },
  },
  'read_only',
);
