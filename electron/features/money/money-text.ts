import type { MessageKey } from '@shared/base/message';
import type { FloorBudget, StockMoney } from '@shared/model/money';
import { MONEY_GUESSES } from '@shared/model/money';
import { type Formats, formats } from '@shared/words/formats';
import type { CommandContext } from '../../terminal/command';
import { wordsOf } from '../../terminal/output';
import { textTable } from '../../terminal/text-table';
import type { MoneyAnswers } from './money-file';

/** What the stocks of a project cost, a line a material. */
export function stockMoneyText({ output }: CommandContext, money: StockMoney): string {
  const say = wordsOf(output);
  const f = formats(output.language);
  const yen = (value: number | null) => (value === null ? f.missing : f.whole(value));
  const table = textTable(
    columns(say, [
      'money.column.material',
      ['money.column.tonnes', 'money.column.price', 'money.column.priceYear'],
      'money.column.mark',
      [
        'money.column.value',
        'money.column.holding',
        'money.column.cost',
        'money.column.extraDay',
        'money.column.extraDayWithoutChina',
      ],
    ]),
    money.materials.map(({ materialId, price, rows, yenPerExtraDay, yenPerExtraDayWithoutChina }) => [
      materialId,
      f.figure(rows[0]?.tonnes ?? 0),
      price === null ? f.missing : f.exact(price.usdPerKg),
      price === null ? '' : String(price.year),
      price === null ? '' : say(`mark.${price.mark}`),
      yen(rows[0]?.valueYen ?? null),
      yen(rows[0]?.holdingYenPerYear ?? null),
      yen(rows[0]?.costYen ?? null),
      yen(yenPerExtraDay),
      yen(yenPerExtraDayWithoutChina),
    ]),
  );
  const guesses = (Object.keys(MONEY_GUESSES) as (keyof typeof MONEY_GUESSES)[]).map(
    (key) => `${say(`money.guess.${key}`)}: ${f.exact(money.guesses[key])}`,
  );
  return [
    say('money.head.stocks', { economy: money.economyId, year: String(money.year) }),
    table,
    `${say('money.guesses')}: ${guesses.join('; ')}`,
  ].join('\n\n');
}

/** A price floor on the published price of a project. */
export function floorText({ output }: CommandContext, budget: FloorBudget): string {
  const say = wordsOf(output);
  const f = formats(output.language);
  return [
    say('money.floor.definition'),
    say('money.floor.against', { price: f.exact(budget.referenceUsdPerKg) }) +
      (budget.price === null ? '' : ` (${budget.price.year}, ${say(`mark.${budget.price.mark}`)})`),
    yearTable(say, f, budget.years),
    say('money.floor.total', { name: budget.materialId, total: f.whole(budget.totalYen) }),
    `${say('money.guesses')}: ${say('money.guess.yenPerUsd')}: ${f.exact(budget.yenPerUsd)}`,
  ].join('\n\n');
}

/** Everything that a money file asked for. */
export function moneyFileText({ output }: CommandContext, answers: MoneyAnswers): string {
  const say = wordsOf(output);
  const f = formats(output.language);
  const stocks = textTable(
    columns(say, [
      'money.column.name',
      ['money.column.value', 'money.column.holding', 'money.column.cost', 'money.column.extraDay'],
    ]),
    answers.stocks.map((row) => [
      row.name,
      ...[row.valueYen, row.holdingYenPerYear, row.costYen, row.yenPerExtraDay].map(f.whole),
    ]),
  );
  const projects = textTable(
    columns(say, [
      'money.column.name',
      [
        'money.column.without',
        'money.column.grantAlone',
        'money.column.creditAlone',
        'money.column.loanAlone',
        'money.column.permitAlone',
        'money.column.withAll',
      ],
    ]),
    answers.projects.map((row) => [
      row.name,
      ...[row.without, row.grantAlone, row.creditAlone, row.loanAlone, row.permitAlone, row.withAll].map(
        f.figure,
      ),
    ]),
  );
  const duties = textTable(
    columns(say, [
      'money.column.name',
      'money.column.duty',
      ['money.column.buyerPrice', 'money.column.left', 'money.column.revenue', 'money.column.buyersPay'],
    ]),
    answers.duties.map((row) => [
      row.name,
      say(`money.duty.${row.kind}`),
      ...[row.buyerPrice, row.tonnes, row.revenueYen, row.buyersPayYen].map(f.figure),
    ]),
  );
  const floors = answers.priceFloors.flatMap(({ name, years, totalYen }) => [
    yearTable(say, f, years),
    say('money.floor.total', { name, total: f.whole(totalYen) }),
  ]);
  const part = (title: MessageKey, count: number, texts: readonly string[]) =>
    count === 0 ? [] : [say(title), ...texts];
  return [
    ...part('money.head.file.stocks', answers.stocks.length, [stocks]),
    ...part('money.head.file.floors', answers.priceFloors.length, floors),
    ...part('money.head.file.projects', answers.projects.length, [projects]),
    ...part('money.head.file.duties', answers.duties.length, [duties]),
  ].join('\n\n');
}

type Say = ReturnType<typeof wordsOf>;

function yearTable(say: Say, f: Formats, years: FloorBudget['years']): string {
  return textTable(
    columns(say, ['money.column.year', ['money.column.reference', 'money.column.sold', 'money.column.paid']]),
    years.map(({ year, reference, tonnes, paidYen }) => [
      String(year),
      ...[reference, tonnes, paidYen].map(f.whole),
    ]),
  );
}

/** Columns by their titles; those in a list of their own stand right. */
function columns(say: Say, keys: readonly (MessageKey | readonly MessageKey[])[]) {
  return keys.flatMap((key) =>
    typeof key === 'string'
      ? [{ title: say(key) }]
      : key.map((right) => ({ title: say(right), align: 'right' as const })),
  );
}
