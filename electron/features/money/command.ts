import { Refusal } from '@shared/base/refusal';
import { isStage, STAGES } from '@shared/base/stage';
import { floorTerms, givenRates } from '@shared/features/money/contract';
import type { CountryId } from '@shared/model/country';
import { massOf } from '@shared/model/mass-of';
import { misfitOf } from '@shared/model/misfit';
import type { Rate } from '@shared/model/rates';
import { PRICE_PLACES } from '@shared/model/tables/price';
import type { Command } from 'commander';
import type { z } from 'zod';
import { scenarioByName } from '../../plan/list-scenarios';
import { readModelFile } from '../../plan/model/model-file';
import { type CommandContext, withProject } from '../../terminal/command';
import { printReport, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { choice, decimal, modelPath, textOrNull, WrongUsage } from '../../terminal/usage';
import { moneyOfModel } from './model-money';
import { floorAnswer, stocksAnswer } from './money-answer';
import { moneyOf, readMoneyFile } from './money-file';
import { moneyFileReport } from './money-file-report';
import { yearFrom } from './option-year';
import { priceFloor } from './price-floor';
import { stockMoney } from './stock-money';

type Options = Readonly<Record<string, unknown>>;

/** What a model says by itself, and what only a project has. A price floor is asked of a project, or said whole (--from). */
const OF_PROJECT = ['economy', 'scenario', 'stage', 'place', 'floor'] as const;

/** money: what stocks and price floors cost, of a project or of a JSON file by itself. */
export function addMoneyCommand(program: Command, run: Run): void {
  withReportFile(program.command('money'))
    .description('what stocks are worth, cost to keep, and buy')
    .argument('[file]', 'project file; not with --model or --from')
    .option('--model <file>', 'the stocks of a model by itself in a JSON file (schema model)')
    .option('--from <json>', 'stocks, price floors, projects and duties by themselves (schema money)')
    .option('--economy <code>', 'whose stocks; default: JPN')
    .option('--year <year>', 'whose need and price; default: that of the data date')
    .option('--scenario <name>', 'as this scenario has them')
    .option('--stage <stage>', `${STAGES.join(', ')}; default: separation`)
    .option('--place <place>', `where the price is asked: ${PRICE_PLACES.join(', ')}; default: china`)
    .option('--yen-per-usd <rate>', 'exchange rate; default: that of the project')
    .option('--holding <percent>', 'keeping a year, % of the value; default: that of the project')
    .option('--years <count>', 'years kept; default: those of the project')
    .option('--discount <percent>', 'a year; default: that of the project')
    .option(
      '--floor <usd>',
      'a price floor instead: US dollars a kilogram; with --material, --tonnes, --term',
    )
    .option('--material <symbol>', 'of the price floor')
    .option('--reference <usd>', 'reference price; default: that of the price book')
    .option('--upside <part>', 'part of the upside that the giver gets back, 0 to 1', '0')
    .option('--cap <tonnes>', 'volume cap a year')
    .option('--term <years>', 'years of the price floor')
    .option('--tonnes <tonnes>', 'sold a year')
    .action(
      run('money', async (context, [file], options) => {
        const [from, path] = [textOrNull(options.from), modelPath(options, file, ['from', ...OF_PROJECT])];
        if ([from, path, file].filter((one) => one != null).length !== 1)
          throw new WrongUsage('money needs a project file, --model or --from, and one of them');
        if (path !== null) {
          await printModel(context, path, options);
          return;
        }
        if (from !== null) {
          const answers = moneyOf(await readMoneyFile(from));
          const result = { ...answers, version: context.version };
          const report = moneyFileReport(answers);
          const answer = { report, reference: null, ofStocks: false, above: [], below: [] };
          await printReport(context, 'money', result, answer, options);
          return;
        }
        await (options.floor === undefined
          ? printStocks(context, file, options)
          : printFloor(context, file, options));
      }),
    );
}

async function printModel(context: CommandContext, path: string, options: Options): Promise<void> {
  const { model } = await readModelFile(path);
  const money = moneyOfModel(
    model,
    options.year === undefined ? null : yearFrom(options, model.start),
    ratesFrom(options),
  );
  const result = { ...money, version: context.version };
  await printReport(
    context,
    'money',
    result,
    stocksAnswer(context.output, money, massOf(null, []), null),
    options,
  );
}

/** What options say in place of the rates of the project. */
function ratesFrom(options: Options): z.output<typeof givenRates> {
  return checked(givenRates, {
    ...given('yenPerUsd', options.yenPerUsd),
    ...given('holdingPercent', options.holding),
    ...given('years', options.years),
    ...given('discountPercent', options.discount),
  });
}

function printStocks(context: CommandContext, file: string, options: Options): Promise<void> {
  const stage = String(options.stage ?? 'separation');
  if (!isStage(stage)) throw new WrongUsage(`expected ${STAGES.join(' or ')}, not "${stage}"`);
  const rates = ratesFrom(options);
  const place = choice(options.place ?? 'china', PRICE_PLACES);
  return withProject(context, file, async (session) => {
    const [reference, { dataDate }] = await Promise.all([
      session.project.reference(),
      session.project.info(),
    ]);
    const economy = String(options.economy ?? 'JPN');
    if (!reference.countries.some(({ id, isEconomy }) => id === economy && isEconomy))
      throw new Refusal('refusal.reference.unknownEconomy', { economy }, { field: 'economy' });
    const name = textOrNull(options.scenario);
    const money = await stockMoney(session, {
      economyId: economy as CountryId, // one of the project
      scenarioId: name === null ? null : (await scenarioByName(session, name)).id,
      year: yearFrom(options, dataDate),
      stage,
      place,
      rates,
    });
    const result = { ...money, version: context.version };
    await printReport(
      context,
      'money',
      result,
      stocksAnswer(
        context.output,
        money,
        massOf(
          reference,
          money.materials.map(({ materialId }) => materialId),
        ),
        reference,
      ),
      options,
    );
  });
}

function printFloor(context: CommandContext, file: string, options: Options): Promise<void> {
  if (options.material === undefined || options.tonnes === undefined || options.term === undefined)
    throw new WrongUsage('a price floor needs --material, --tonnes and --term');
  return withProject(context, file, async (session) => {
    const { dataDate } = await session.project.info();
    const terms = checked(floorTerms, {
      materialId: String(options.material),
      floorUsdPerKg: decimal(options.floor),
      referenceUsdPerKg: options.reference === undefined ? null : decimal(options.reference),
      upsideShare: decimal(options.upside),
      volumeCap: options.cap === undefined ? null : decimal(options.cap),
      termYears: decimal(options.term),
      firstYear: yearFrom(options, dataDate),
      tonnesPerYear: decimal(options.tonnes),
      ...given('yenPerUsd', options.yenPerUsd),
      place: choice(options.place ?? 'china', PRICE_PLACES),
    });
    const budget = await priceFloor(session, terms);
    const result = { ...budget, version: context.version };
    const mass = massOf(await session.project.reference(), [budget.materialId]);
    await printReport(context, 'money', result, floorAnswer(context.output, budget, mass), options);
  });
}

/** A number that an option gives; nothing where it is left out. */
function given(name: Rate, option: unknown): { readonly [R in Rate]?: number } {
  return option === undefined ? {} : { [name]: decimal(option) };
}

/** Options as the contract wants them. @throws Refusal naming the first that is out of range */
function checked<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const { path, params } = misfitOf(result.error, given);
  const field = path.map(String).join('.');
  throw new Refusal('refusal.money.option', { ...params, field }, { field });
}
