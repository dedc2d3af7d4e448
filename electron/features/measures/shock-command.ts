import { PROFILE_IDS } from '@shared/model/measures/response-profiles';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import { bringRegister } from './bring-register';
import { measuresFromEvents } from './from-events';
import { scenarioFromMeasure } from './scenario-from-measure';

/** A measure of the register as a scenario with its shocks. */
export const measureScenarioCommand = projectCommand({
  name: 'measure-scenario',
  words: 'terminal.measure-scenario',
  args: {
    measure: arg.text('terminal.measure-scenario.measure', '<id>'),
    economy: arg.optional(arg.economy()),
    name: arg.optional(arg.text('terminal.measure-scenario.name', '<name>')),
    start: arg.optional(arg.day('terminal.measure-scenario.start')),
    profile: arg.optional(arg.choice('<profile>', PROFILE_IDS, 'terminal.measure-scenario.profile')),
    days: arg.optional(arg.number('terminal.measure-scenario.days')),
    withheld: arg.optional(arg.number('terminal.measure-scenario.withheld', '<percent>')),
    materials: arg.materials('terminal.measure-scenario.materials'),
  },
  run: async (given, { session, context }) => {
    const result = await scenarioFromMeasure(session, {
      measureId: given.measure,
      economyId: given.economy,
      name: given.name,
      start: given.start,
      profile: given.profile,
      days: given.days,
      withheldPercent: given.withheld,
      materials: given.materials.length === 0 ? null : given.materials,
    });
    return {
      result,
      text: wordsOf(context.output)('measures.made', {
        name: session.nameOf(result.scenario),
        count: result.ownShocks.length,
      }),
    };
  },
});

/** The register and the codes of the sample, for a project that was made before it had them. */
export const measuresBringCommand = projectCommand({
  name: 'measures-bring',
  words: 'terminal.measures-bring',
  args: {},
  run: async (_given, { session, context }) => {
    const result = await bringRegister(session, context.places.sampleFolder);
    return { result, text: wordsOf(context.output)('measures.bring.done', { count: result.count }) };
  },
});

/** Events of the record that are measures, put into the register. */
export const measuresFromEventsCommand = projectCommand({
  name: 'measures-from-events',
  words: 'terminal.measures-from-events',
  args: {},
  run: async (_given, { session, context }) => {
    const result = await measuresFromEvents(session);
    return { result, text: wordsOf(context.output)('measures.fromEvents.done', { count: result.count }) };
  },
});
