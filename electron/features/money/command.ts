import { Refusal } from '@shared/base/refusal';
import { STAGES } from '@shared/base/stage';
import { floorTerms, givenRates } from '@shared/features/money/contract';
import { massOf } from '@shared/model/mass-of';
import { misfitOf } from '@shared/model/misfit';
import { settingsOf } from '@shared/model/project-settings';
import { PRICE_PLACES } from '@shared/model/tables/price';
import type { z } from 'zod';
import { readModelFile } from '../../plan/model/model-file';
import type { Session } from '../../plan/session';
import * as arg from '../../terminal/arguments';
import { type CommandContext, withProject } from '../../terminal/command';
import { command } from '../../terminal/declared';
import { scenarioIdOf } from '../../terminal/named-ids';
import { type Answer, printReport } from '../../terminal/print-report';
import { dataYear } from '../../terminal/run-answer';
import { economyFrom } from '../../terminal/share-key';
import { Misused, modelPath } from '../../terminal/usage';
import { moneyOfModel } from './model-money';
import { floorAnswer, stocksAnswer } from './money-answer';
import { moneyOf, readMoneyFile } from './money-file';
import { moneyFileReport } from './money-file-report';
import { priceFloor } from './price-floor';
import { stockMoney } from './stock-money';

const ARGS = {
  file: arg.optional(arg.word('terminal.money.file')),
  ...arg.REPORT,
  model: arg.optional(arg.text('terminal.money.model', '<file>')),
  from: arg.optional(arg.text('terminal.money.from', '<json>')),
  economy: arg.optional(arg.text('terminal.money.economy', '<code>')),
  year: arg.optional(arg.year('terminal.money.year')),
  scenario: arg.optional(arg.text('terminal.money.scenario', '<name>')),
  stage: arg.optional(arg.choice('<stage>', STAGES, 'terminal.money.stage')),
  place: arg.optional(arg.choice('<place>', PRICE_PLACES, 'terminal.money.place')),
  yenPerUsd: arg.optional(arg.number('terminal.money.yenPerUsd', '<rate>')),
  holding: arg.optional(arg.number('terminal.money.holding', '<percent>')),
  years: arg.optional(arg.number('terminal.money.years', '<count>')),
  discount: arg.optional(arg.number('terminal.money.discount', '<percent>')),
  floor: arg.optional(arg.number('terminal.money.floor', '<usd>')),
  material: arg.optional(arg.text('terminal.money.material', '<symbol>')),
  reference: arg.optional(arg.number('terminal.money.reference', '<usd>')),
  upside: arg.initially('0', arg.number('terminal.money.upside', '<part>')),
  cap: arg.optional(arg.number('terminal.money.cap', '<tonnes>')),
  term: arg.optional(arg.number('terminal.money.term', '<years>')),
  tonnes: arg.optional(arg.number('terminal.money.tonnes', '<tonnes>')),
};
type MoneyGiven = arg.Given<typeof ARGS>;

/** What a model says by itself, and what only a project has. A price floor is asked of a project, or said whole (--from). */
const OF_PROJECT = ['economy', 'scenario', 'stage', 'place', 'floor'] as const;

/** What stocks and price floors cost, of a project or of a JSON file by itself. */
export const moneyCommand = command({
  name: 'money',
  words: 'terminal.money',
  args: ARGS,
  run: async (given, context) => {
    const { file, from } = given;
    const path = modelPath(given, ['from', ...OF_PROJECT]);
    if ([from, path, file].filter((one) => one !== null).length !== 1) throw new Misused('usage.money.asked');
    if (path !== null) return moneyAnswer(context, path, given);
    if (from !== null) {
      const answers = moneyOf(await readMoneyFile(from));
      const result = { ...answers, version: context.version };
      return { result, report: moneyFileReport(answers), ofStocks: false };
    }
    const rates = ratesFrom(given); // refused before the project is opened
    await withProject(context, file ?? '', async (session) => {
      const answer =
        given.floor === null
          ? await stocksOf(context, session, given, rates)
          : await floorOf(context, session, given);
      await printReport(context, 'money', answer, given.out);
    });
    return undefined;
  },
});

async function moneyAnswer(context: CommandContext, path: string, given: MoneyGiven): Promise<Answer> {
  const { model } = await readModelFile(path);
  const money = moneyOfModel(model, given.year, ratesFrom(given));
  const result = { ...money, version: context.version };
  return { result, ...stocksAnswer(context.output, money, massOf(null, []), null) };
}

/** What options say in place of the rates of the project. */
function ratesFrom({ yenPerUsd, holding, years, discount }: MoneyGiven): z.output<typeof givenRates> {
  const rates = { yenPerUsd, holdingPercent: holding, years, discountPercent: discount };
  return checked(givenRates, said(rates));
}

async function stocksOf(
  context: CommandContext,
  session: Session,
  given: MoneyGiven,
  rates: z.output<typeof givenRates>,
): Promise<Answer> {
  const reference = await session.project.reference();
  const settings = settingsOf(reference.settings);
  const money = await stockMoney(session, {
    economyId: economyFrom(given.economy ?? settings.economyId, reference),
    scenarioId: await scenarioIdOf(session, given.scenario),
    year: given.year ?? (await dataYear(session)),
    stage: given.stage ?? settings.stage,
    place: given.place ?? 'china',
    rates,
  });
  const mass = massOf(
    reference,
    money.materials.map(({ materialId }) => materialId),
  );
  const result = { ...money, version: context.version };
  return { result, ...stocksAnswer(context.output, money, mass, reference) };
}

async function floorOf(context: CommandContext, session: Session, given: MoneyGiven): Promise<Answer> {
  const { material, tonnes, term, floor, reference, upside, cap, year, yenPerUsd, place } = given;
  if (material === null || tonnes === null || term === null) throw new Misused('usage.money.floor');
  const terms = checked(floorTerms, {
    materialId: material,
    floorUsdPerKg: floor,
    referenceUsdPerKg: reference,
    upsideShare: upside,
    volumeCap: cap,
    termYears: term,
    firstYear: year ?? (await dataYear(session)),
    tonnesPerYear: tonnes,
    ...said({ yenPerUsd }),
    place: place ?? 'china',
  });
  const budget = await priceFloor(session, terms);
  const mass = massOf(await session.project.reference(), [budget.materialId]);
  return { result: { ...budget, version: context.version }, ...floorAnswer(context.output, budget, mass) };
}

/** Those of some numbers that options give. */
function said(rates: Readonly<Record<string, number | null>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(rates).filter(([, rate]) => rate !== null));
}

/** Options as the contract wants them. @throws Refusal naming the first that is out of range */
function checked<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const { path, params } = misfitOf(result.error, given);
  const field = path.map(String).join('.');
  throw new Refusal('refusal.money.option', { ...params, field }, { field });
}
