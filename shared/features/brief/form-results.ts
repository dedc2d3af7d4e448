import type { Language } from '../../base/message';
import { unreachable } from '../../base/refusal';
import { byId } from '../../model/catalogue';
import type { FrozenFigure } from '../../model/edition';
import type { FormUnit } from '../../model/office-form';
import type { BriefFacts, Thing } from './facts';
import { type BriefFigure, figureId } from './figure';

/** What a result is: it decides in what it can be written. */
type ResultKind = 'number' | 'mass' | 'yen' | 'date' | 'words';

/** A result of a scenario under the key that the brief gives it, as a form takes it. */
export interface FormResult extends Omit<BriefFigure, 'content'> {
  readonly id: string;
  readonly kind: ResultKind;
  /** A date is written YYYY-MM-DD; null where there is none: a line that does not stop. */
  readonly value: number | string | Thing | null;
  /** What it is said of: a line, a material; null for the run. */
  readonly of: Thing | null;
}

/** In what a kind of result can be written, the usual one first. */
export const UNITS_OF: Readonly<Record<ResultKind, readonly [FormUnit, ...FormUnit[]]>> = {
  number: ['number'],
  mass: ['t', 'kg'],
  yen: ['oku_yen', 'million_yen', 'yen'],
  date: ['date'],
  words: ['words'],
};

/** Tables and columns as the brief calls them: one key for one number, wherever it stands. */
const TABLES = { run: 'totals', use: 'lines', material: 'material', sampled: 'sampled' } as const;
const KINDS = {
  linesStopping: 'number',
  lineDays: 'number',
  daysBelow: 'number',
  daysStanding: 'number',
  lostDays: 'number',
  daysShort: 'number',
  openingCover: 'number',
  chance: 'number',
  meanDaysShort: 'number',
  allBack: 'date',
  stop: 'date',
  restart: 'date',
  firstShortfall: 'date',
  recovery: 'date',
  medianShortfall: 'date',
  lostValue: 'yen',
  binding: 'words',
  totalShortfall: 'mass',
  lowestStock: 'mass',
  meanShortfall: 'mass',
} as const satisfies Readonly<Record<FrozenFigure['measure'], ResultKind>>;

/** All results of a run that a form can hold: of the run, of what can be done, of each line and each material. */
export function formResults(facts: BriefFacts): FormResult[] {
  const scenarioId = facts.scenario.id;
  const result = (
    [table, row, column]: readonly [string, string, string],
    kind: ResultKind,
    value: FormResult['value'],
    of: Thing | null = null,
  ): FormResult => {
    const key = { scenarioId, table, row, column };
    return { ...key, id: figureId(key), kind, value, of };
  };
  const { options, totals, first } = facts;
  return [
    result(['window', 'run', 'start'], 'date', facts.start),
    result(['window', 'run', 'days'], 'number', facts.days),
    result(['scenario', scenarioId, 'name'], 'words', facts.scenario),
    result(['headline', 'run', 'first'], 'date', first?.date ?? null),
    result(['totals', 'run', 'lines'], 'number', totals.lines),
    result(['totals', 'run', 'stopping'], 'number', totals.stopping),
    result(['totals', 'run', 'standing'], 'number', totals.standing),
    result(['totals', 'run', 'notBack'], 'number', totals.notBack),
    result(['totals', 'run', 'lostValue'], 'yen', facts.lostValue),
    ...(options === null
      ? []
      : [
          result(['question', 'run', 'coverDays'], 'number', options.coverDays),
          result(['question', 'run', 'decided'], 'date', options.decided),
          result(['option', 'nothing', 'days'], 'number', wholeOf(options.baseDays)),
          // What is shared out by another rule has no name of its own from one day to the next.
          ...options.mixes
            .filter(({ kind }) => kind !== 'order')
            .flatMap(({ kind, days, costYen }) => [
              result(['option', kind, 'days'], 'number', wholeOf(days)),
              result(['option', kind, 'cost'], 'yen', costYen),
            ]),
        ]),
    ...facts.figures.flatMap(({ of, id, measure, value }) => {
      if (measure === 'linesStopping') return []; // the totals above have it
      const thing =
        of === 'run' ? null : (byId(of === 'use' ? facts.things.uses : facts.things.materials, id) ?? null);
      const said =
        measure === 'binding' && value !== null
          ? (byId(facts.things.materials, String(value)) ?? null)
          : value;
      return [result([TABLES[of], of === 'run' ? 'run' : id, measure], KINDS[measure], said, thing)];
    }),
  ];
}

/** A result as a cell of a form holds it, rounded as the brief rounds; null where there is none. */
export function inUnit({ value }: FormResult, unit: FormUnit, language: Language): number | string | null {
  if (value === null) return null;
  if (typeof value === 'object') return language === 'ja' ? value.nameJa : value.nameEn;
  if (typeof value === 'string') return value;
  switch (unit) {
    case 'number':
    case 't':
      return rounded(value, 1);
    case 'kg':
      return rounded(value * 1_000, 0);
    case 'yen':
      return rounded(value, 0);
    case 'million_yen':
      return rounded(value / 1e6, Math.abs(value) < 1e7 ? 1 : 0);
    case 'oku_yen':
      return rounded(value / 1e8, Math.abs(value) < 1e9 ? 2 : Math.abs(value) < 1e10 ? 1 : 0);
    case 'date':
    case 'words':
      return value;
    default:
      return unreachable(unit);
  }
}

/** Whole days without a shortfall, as the brief has them. */
function wholeOf(days: number | null): number | null {
  return days === null ? null : Math.floor(days);
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
