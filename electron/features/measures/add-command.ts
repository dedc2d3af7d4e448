import { GOODS_STAGES, MEASURE_KINDS } from '@shared/model/measures/measure-terms';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import { addMeasure } from './add-measure';

/** A measure with the goods that it is on: the table of measures takes none without them. */
export const measureAddCommand = projectCommand({
  name: 'measure-add',
  words: 'terminal.measure-add',
  args: {
    title: arg.text('terminal.measure-add.title'),
    kind: arg.choice('<kind>', MEASURE_KINDS, 'terminal.measure-add.kind'),
    issuer: arg.text('terminal.measure-add.issuer', '<code>'),
    inForce: arg.day('terminal.measure-add.inForce'),
    announced: arg.optional(arg.day('terminal.measure-add.announced')),
    ended: arg.optional(arg.day('terminal.measure-add.ended')),
    learntOn: arg.optional(arg.day('terminal.measure-add.learntOn')),
    number: arg.optional(arg.text('terminal.measure-add.number')),
    to: arg.list('<codes>', 'terminal.measure-add.to'),
    goods: arg.list('<symbols>', 'terminal.measure-add.goods'),
    stage: arg.optional(arg.choice('<stage>', GOODS_STAGES, 'terminal.measure-add.stage')),
    source: arg.optional(arg.text('terminal.measure-add.source')),
  },
  run: async (given, { session, context }) => {
    const { title, kind, issuer, inForce, announced, ended, number, to, goods, stage, source } = given;
    const result = await addMeasure(session, {
      title,
      kind,
      issuer,
      inForce,
      announced,
      ended,
      number,
      source,
      learntOn: given.learntOn ?? announced ?? inForce,
      destinations: to.length === 0 ? ['*'] : [...to],
      materials: [...goods],
      stages: stage === null ? [] : [stage],
    });
    return { result, text: wordsOf(context.output)('measures.added', { id: result.measureId }) };
  },
});
