import { ruleSays } from '@shared/model/rule-says';
import { z } from 'zod';
import { breakEvenPrice, dutyOutcome, floorBudgets, stockCost, yenPerExtraDay } from '../../engine/money';
import { readJson } from '../../plan/read-json';

const amount = z.number().min(0);
const tonnes = z.number().min(0);
const part = z.number().min(0).max(1);
const percent = z.number().min(0);
const years = z.number().int().min(0).max(100);
const name = z.string().min(1).max(200);

const stock = z.strictObject({
  name,
  tonnes,
  needPerDay: tonnes,
  inflowPerDay: tonnes.default(0),
  purchaseYen: amount,
  holdingYen: amount,
  years: years.default(1),
  discountPercent: percent.default(0),
});

const floor = z
  .strictObject({
    name,
    floor: amount,
    upsideShare: part.default(0),
    volumeCap: tonnes.nullable().default(null),
    termYears: years,
    firstYear: z.number().int(),
    tonnes: z.array(tonnes).min(1).max(100),
    reference: z.array(amount).min(1).max(100),
  })
  .refine((given) => given.tonnes.length === given.reference.length, {
    ...ruleSays('misfit.eachYear'),
    path: ['reference'],
  });

const project = z.strictObject({
  name,
  capitalYen: amount,
  tonnes: z.array(tonnes).min(1).max(100),
  costPerTonne: amount,
  discountPercent: percent.default(0),
  leadYears: z.number().min(0).max(100).default(0),
  support: z
    .strictObject({
      grantShare: part.default(0),
      creditPerTonne: amount.default(0),
      loan: z
        .strictObject({ principalYen: amount, interestPercent: percent, years: years.min(1) })
        .nullable()
        .default(null),
    })
    .default({ grantShare: 0, creditPerTonne: 0, loan: null }),
  /** Years by which the start moves: negative for a faster permit. */
  permitYears: z.number().min(-100).max(100).default(0),
});

const duty = z.strictObject({
  name,
  kind: z.enum(['import_tariff', 'export_tax']),
  price: amount,
  tonnes,
  dutyPercent: percent,
  passThrough: part.default(1),
  elasticity: z.number().max(0).default(0),
});

/** Everything that can be asked of money, by itself: no project is needed. Yen and tonnes throughout. */
export const moneyFile = z.strictObject({
  stocks: z.array(stock).max(1_000).default([]),
  priceFloors: z.array(floor).max(1_000).default([]),
  projects: z.array(project).max(1_000).default([]),
  duties: z.array(duty).max(1_000).default([]),
});
type MoneyFile = z.output<typeof moneyFile>;

/** Reads such a file. @throws Refusal naming the field that does not fit */
export function readMoneyFile(path: string): Promise<MoneyFile> {
  return readJson(path, moneyFile);
}

/**
 * All answers of a file, each with the input that it belongs to. Source: docs/engine.md 11.
 * @throws Refusal for a project that never sells, a price of zero under a duty
 */
export function moneyOf(file: MoneyFile) {
  return {
    stocks: file.stocks.map((given) => ({
      name: given.name,
      valueYen: given.tonnes * given.purchaseYen,
      holdingYenPerYear: given.tonnes * given.holdingYen,
      costYen: stockCost(given.tonnes, given, given.years, given.discountPercent),
      yenPerExtraDay: yenPerExtraDay(
        given.needPerDay,
        given.inflowPerDay,
        given,
        given.years,
        given.discountPercent,
      ),
    })),
    priceFloors: file.priceFloors.map((given) => {
      const paid = floorBudgets(given, given.firstYear, given.tonnes, given.reference);
      return {
        name: given.name,
        years: paid,
        totalYen: paid.reduce((sum, { paidYen }) => sum + paidYen, 0),
      };
    }),
    projects: file.projects.map((given) => ({ name: given.name, ...breakEvens(given) })),
    duties: file.duties.map(({ name: label, kind, ...given }) => ({
      name: label,
      kind,
      ...dutyOutcome(given),
    })),
  };
}
export type MoneyAnswers = ReturnType<typeof moneyOf>;

/** The price without any support, with each lever alone, and with all of them; yen a tonne. */
function breakEvens(given: MoneyFile['projects'][number]) {
  const none = { grantShare: 0, creditPerTonne: 0, loan: null };
  const { grantShare, creditPerTonne, loan } = given.support;
  return {
    without: breakEvenPrice(given, none),
    grantAlone: breakEvenPrice(given, { ...none, grantShare }),
    creditAlone: breakEvenPrice(given, { ...none, creditPerTonne }),
    loanAlone: breakEvenPrice(given, { ...none, loan }),
    permitAlone: breakEvenPrice(given, none, given.permitYears),
    withAll: breakEvenPrice(given, given.support, given.permitYears),
  };
}
