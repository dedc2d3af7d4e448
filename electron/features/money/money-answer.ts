import { floorReport, stocksReport } from '@shared/features/money/money-report';
import type { FloorBudget, StockMoney } from '@shared/model/money';
import type { Reference } from '@shared/model/plan';
import { type MoneyRates, RATES } from '@shared/model/rates';
import { formats } from '@shared/words/formats';
import type { MassUnit } from '@shared/words/mass-words';
import { type Output, wordsOf } from '../../terminal/output';
import type { Answer } from '../../terminal/print-report';

/** What the stocks of a project cost, with what is guessed below. */
export function stocksAnswer(
  output: Output,
  money: StockMoney,
  mass: MassUnit,
  reference: Reference | null,
): Omit<Answer, 'result'> {
  return {
    mass,
    report: stocksReport(money),
    ofStocks: true,
    reference, // materials stand with their symbols all the same
    below: [guessesText(output, RATES, money.guesses)],
  };
}

/** A price floor on the published price of a project. */
export function floorAnswer(output: Output, budget: FloorBudget, mass: MassUnit): Omit<Answer, 'result'> {
  const say = wordsOf(output);
  const f = formats(output.language);
  const { price, referenceUsdPerKg } = budget;
  const found =
    price === null ? '' : say('money.floor.found', { year: price.year, mark: say(`mark.${price.mark}`) });
  return {
    mass,
    report: floorReport(budget),
    ofStocks: false,
    above: [
      say('money.floor.definition'),
      say('money.floor.against', { price: f.exact(referenceUsdPerKg) }) + found,
    ],
    below: [guessesText(output, ['yenPerUsd'], budget)],
  };
}

function guessesText<K extends keyof MoneyRates>(
  output: Output,
  keys: readonly K[],
  values: Readonly<Record<K, number>>,
): string {
  const say = wordsOf(output);
  const f = formats(output.language);
  const pair = (name: string, value: string) => say('report.pair', { name, value });
  return pair(
    say('money.guesses'),
    keys.map((key) => pair(say(`money.guess.${key}`), f.exact(values[key]))).join(say('change.import.join')),
  );
}
