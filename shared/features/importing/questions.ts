import { nameKey } from '../../base/fold-text';
import { DECIMAL_MARKS } from '../../base/numbers';
import { unreachable } from '../../base/refusal';
import type { Stage } from '../../base/stage';
import { DATE_ORDERS, MASS_UNITS, type Mapping, SHARE_SCALES, TONS } from '../../model/mapping';
import { rateAsked, rateFor, rateFrom, rateName, rateText, withRate } from './exchange-rates';

/**
 * What the text of a file can leave open. Each is asked once for a form of file; the answer is kept with its mapping.
 * `dates`: whether the year stands first or last in 03/04/25. `ton`: metric, short or long. `unit` and `basis`: where
 * nothing in the file says it. `shares`: 0.45 for 45 % or for 0.45 %. `country`: a name that two bear. `supplier`: an
 * unknown name like a known one. `several`: a country for which several suppliers of the project stand. `money`: what prices or values
 * are in. `rate`: what one US dollar was in a currency in which they are not kept (exchange-rates.ts). `world`: why figures stand that are far above
 * the world's output of their mineral.
 */
export const QUESTION_KINDS = [
  'decimal',
  'dates',
  'ton',
  'unit',
  'basis',
  'shares',
  'country',
  'supplier',
  'several',
  'money',
  'rate',
  'world',
] as const;
type QuestionKind = (typeof QUESTION_KINDS)[number];

/** "None of these" for a country: its rows are rejected as those of an unknown one. */
export const NO_COUNTRY = 'none';
/** None of the suppliers of a country: its rows are rejected. */
export const NO_SUPPLIER = 'none';
/** The name is a supplier of its own. */
export const NEW_SUPPLIER = 'new';

/** One thing that a file leaves open, with the first cell in which it does. */
export interface ImportQuestion {
  readonly kind: QuestionKind;
  /** As the cell shows it. */
  readonly text: string;
  /** Of a supplier: one firm can have works at several. */
  readonly stage: Stage | null;
  /** A1 address. */
  readonly cell: string;
  /** Cells that wait for the answer, as far as the file was read. */
  readonly count: number;
  readonly choices: readonly QuestionChoice[];
}

/** An answer: a decimal mark, an order, a unit, a basis, a scale, what money is in, or the id of a country or supplier; of a rate its currency. */
export interface QuestionChoice {
  readonly value: string;
  /** What it makes of the example: a number, a year, tonnes, percent, money of the currency; null where the answer itself says it. */
  readonly becomes: number | null;
}

/** What an answer is kept under: the name for a country, the name at its stage for a supplier. */
type Asked = Pick<ImportQuestion, 'kind' | 'text' | 'stage'>;

export function supplierKey(text: string, stage: Stage | null): string {
  return `${nameKey(text)}|${stage ?? ''}`;
}

/** The answer that a mapping holds to a question; null: it is open. */
export function answerTo(mapping: Mapping, { kind, text, stage }: Asked): string | null {
  const answers = mapping.answers ?? {};
  switch (kind) {
    case 'decimal':
      return mapping.decimal ?? null;
    case 'unit':
      return mapping.unit;
    case 'basis':
      return mapping.basis;
    case 'dates':
      return answers.dates ?? null;
    case 'ton':
      return answers.ton ?? null;
    case 'shares':
      return answers.shares ?? null;
    case 'country':
      return answers.countries?.[nameKey(text)] ?? null;
    case 'supplier':
    case 'several':
      return answers.suppliers?.[supplierKey(text, stage)] ?? null;
    case 'money':
      return mapping.money ?? null;
    case 'rate': {
      const asked = rateAsked(text);
      const rate = asked === null ? null : rateFor(answers.rates ?? [], asked.currency, asked.year);
      return rate === null ? null : rateText(rate);
    }
    case 'world':
      return answers.beyondWorld ?? null;
    default:
      return unreachable(kind);
  }
}

/** A mapping with the answer to a question; one that is no answer to it changes nothing. */
export function withAnswer(mapping: Mapping, { kind, text, stage }: Asked, value: string): Mapping {
  const answers = mapping.answers ?? {};
  const one = <T extends string>(list: readonly T[]): T | undefined => list.find((known) => known === value);
  switch (kind) {
    case 'decimal':
      return { ...mapping, decimal: one(DECIMAL_MARKS) ?? mapping.decimal ?? null };
    case 'unit':
      return { ...mapping, unit: one(MASS_UNITS) ?? mapping.unit };
    case 'basis':
      return { ...mapping, basis: one(['reo', 'metal', 'gross'] as const) ?? mapping.basis };
    case 'dates':
      return { ...mapping, answers: { ...answers, dates: one(DATE_ORDERS) ?? answers.dates } };
    case 'ton':
      return { ...mapping, answers: { ...answers, ton: one(TONS) ?? answers.ton } };
    case 'shares':
      return { ...mapping, answers: { ...answers, shares: one(SHARE_SCALES) ?? answers.shares } };
    case 'country':
      return {
        ...mapping,
        answers: { ...answers, countries: { ...answers.countries, [nameKey(text)]: value } },
      };
    case 'supplier':
    case 'several':
      return {
        ...mapping,
        answers: { ...answers, suppliers: { ...answers.suppliers, [supplierKey(text, stage)]: value } },
      };
    case 'money':
      return { ...mapping, money: value };
    case 'rate': {
      const asked = rateAsked(text);
      const rate = asked === null ? null : rateFrom(`${rateName(asked)}=${value}`);
      if (rate === null) return mapping;
      return { ...mapping, answers: { ...answers, rates: withRate(answers.rates ?? [], rate) } };
    }
    case 'world':
      return value === '' ? mapping : { ...mapping, answers: { ...answers, beyondWorld: value } };
    default:
      return unreachable(kind);
  }
}

/** Those that a mapping leaves open. */
export function openQuestions(questions: readonly ImportQuestion[], mapping: Mapping): ImportQuestion[] {
  return questions.filter((question) => answerTo(mapping, question) === null);
}
