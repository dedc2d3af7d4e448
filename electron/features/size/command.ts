import type { Translate } from '@shared/base/message';
import { Refusal } from '@shared/base/refusal';
import { sizeReport } from '@shared/features/size/size-report';
import { asMaterialId } from '@shared/model/material';
import type { SizingView } from '@shared/model/sizing';
import { fittingFigure } from '@shared/words/fitting-figure';
import { type Formats, formats } from '@shared/words/formats';
import { type CoverClock, coverClock } from '../../engine/size';
import { readRates } from '../../plan/read-rates';
import * as arg from '../../terminal/arguments';
import { askRun } from '../../terminal/asked-run';
import type { CommandContext } from '../../terminal/command';
import { command } from '../../terminal/declared';
import type { Answer } from '../../terminal/print-report';
import { type RunFacts, runAnswer } from '../../terminal/run-answer';
import { materialsFrom } from '../../terminal/share-key';
import { decimal, Misused } from '../../terminal/usage';
import { printPolicies, SIZED } from './print-policies';
import { sizeInModel, sizeStock } from './size-stock';

const DEFAULT_COVER = '0,15,30,45,60,90,120,180,270,365';

/** How much stock of one material a scenario asks for. */

export const sizeCommand = command({
  name: 'size',
  words: 'terminal.size',
  args: {
    ...SIZED,
    asOf: arg.optional(arg.text('terminal.size.asOf', '<instant>')),
    cover: arg.initially(DEFAULT_COVER, arg.list('<days>', 'terminal.size.cover')),
    reliability: arg.initially('95', arg.number('terminal.size.reliability', '<percent>')),
    runs: arg.initially('10000', arg.number('terminal.size.runs')),
    seed: arg.initially('1', arg.number('terminal.seed')),
    rates: arg.optional(arg.text('terminal.montecarlo.rates', '<file>')),
  },
  run: async (given, context) => {
    const { policy, material, reliability: reliabilityPercent, runs, seed, rates } = given;
    if (policy !== null) return printPolicies(context, policy, given);
    if (material === null) throw new Misused('usage.size.material');
    const sizing = {
      coverDays: given.cover.map(decimal),
      reliabilityPercent,
      runs,
      seed,
      rates: await readRates(rates),
    };
    return askRun(context, 'size', given, {
      ofModel: (read, session) => {
        if (rates === 'register') throw new Misused('usage.montecarlo.register');
        // The model says whether it has one of that name.
        return sizeInModel(session, read, { ...sizing, materialId: asMaterialId(material) });
      },
      ofScenario: (session, { scenarioId, reference }) => {
        const [materialId, ...others] = materialsFrom(material, reference);
        if (materialId === undefined || others.length > 0) throw new Misused('usage.size.one');
        return sizeStock(session, { ...sizing, scenarioId, materialId }, {});
      },
      answer: (view, facts) => answerOf(context, view, facts, asOfFrom(given.asOf)),
    });
  },
});

/** The stock at the opening, the least one, and the table of those tried. */
function answerOf(context: CommandContext, view: SizingView, facts: RunFacts, asOf: string | null): Answer {
  const { materialId, opening, least, runs, seed } = view;
  const f = formats(context.output.language);
  const clock = asOf === null ? null : { asOf, ...coverClock(view.window.start, opening.coverDays, asOf) };
  return runAnswer(context, facts, {
    view,
    result: { ...view, ...(clock === null ? {} : { clock }) },
    report: sizeReport(view),
    materials: [materialId],
    head: 'cli.size.head',
    asked: { material: materialId, runs, seed },
    above: (say) => [
      say('cli.size.opening', figures(opening, f)),
      ...(clock === null ? [] : [clockText(say, clock)]),
      say('cli.size.least', { ...figures(least, f), usedUpAfter: least.usedUpAfter }),
      ...(view.hasLimits ? [say('cli.size.limits')] : []),
    ],
    below: () => [],
  });
}

/** The clock of the cover that the run opens with. */
function clockText(
  say: Translate,
  { asOf, daysLeft, usedUpAt, isCapped }: CoverClock & { readonly asOf: string },
): string {
  return isCapped
    ? say('cli.size.clockCapped', { asOf, days: daysLeft })
    : say('cli.size.clock', { asOf, days: daysLeft.toFixed(1), usedUpAt: usedUpAt ?? '' });
}

/** @throws Refusal for what is no instant: without an offset it would be another one on another machine */
function asOfFrom(asOf: string | null): string | null {
  if (asOf === null) return null;
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(asOf);
  if (!isInstant || Number.isNaN(Date.parse(asOf)))
    throw new Refusal('refusal.size.asOf', { asOf }, { field: 'asOf' });
  return asOf;
}

function figures({ tonnes, coverDays }: SizingView['opening'], f: Formats): Record<string, string> {
  return { tonnes: fittingFigure(tonnes, f), cover: f.figure(coverDays) };
}
