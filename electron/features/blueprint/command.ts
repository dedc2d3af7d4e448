import { STAGES } from '@shared/base/stage';
import { translator } from '@shared/catalogue/translate';
import { blueprintReport } from '@shared/features/blueprint/blueprint-report';
import { blueprintInput } from '@shared/features/blueprint/contract';
import { proposedNames } from '@shared/features/blueprint/proposed-names';
import { massOf } from '@shared/model/mass-of';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import { Misused } from '../../terminal/usage';
import { blueprint, makeBlueprint } from './blueprint';

const LONGEST = 20;

/** Japan's path laid on another economy, shown or made a scenario of. */
export const blueprintCommand = projectCommand({
  name: 'blueprint',
  words: 'terminal.blueprint',
  args: {
    ...arg.REPORT,
    economy: arg.text('terminal.blueprint.economy', '<code>'),
    name: arg.flagOrText('terminal.blueprint.name', '[name]'),
    stage: arg.initially('separation', arg.choice('<stage>', STAGES)),
    since: arg.initially('2010', arg.year('terminal.blueprint.since')),
    until: arg.optional(arg.year('terminal.blueprint.until')),
    years: arg.initially('10', arg.whole(['terminal.blueprint.years', { most: LONGEST }], '<count>')),
  },
  run: async ({ economy: economyId, name, stage, since, until, years: horizon }, { session, context }) => {
    if (horizon > LONGEST) throw new Misused('usage.blueprint.years', { most: LONGEST, given: horizon });
    const input = blueprintInput.parse({ economyId, stage, since, until, horizon });
    const reference = await session.project.reference();
    const { scenarios } = await session.project.scenarios();
    const names =
      typeof name === 'string'
        ? { name, nameJa: null }
        : proposedNames(input.economyId, reference, scenarios, translator);
    const made = name === null ? null : await makeBlueprint(session, { ...input, ...names });
    const view = made ?? (await blueprint(session, input));
    const say = wordsOf(context.output);
    const told = (of: NonNullable<typeof made>) =>
      say('blueprint.made', { name: session.nameOf(of.scenario), rows: of.rowsWritten });
    return {
      result: { ...view, version: context.version },
      report: blueprintReport(view),
      reference,
      mass: massOf(
        reference,
        view.materials.map(({ materialId }) => materialId),
      ),
      ofStocks: false,
      below: made === null ? [] : [told(made)],
    };
  },
});
