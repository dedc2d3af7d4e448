import { z } from 'zod';
import type { IsoDate } from '../../base/calendar';
import { dateOfSerial, serialOfDate } from '../../base/day-serial';
import { keysOf } from '../../base/keys-of';
import type { Message } from '../../base/message';
import { isoDate } from '../checks';
import { namedUses, supplierId, wholeDays } from '../input-checks';
import { type NamedUses, NOBODY_NAMED } from '../named-uses';
import { asSupplierId, type SupplierId } from '../supplier';
import type { Term } from './term';

/** Where something stands among its like: those of lower rank first, and of one rank as they are declared. */
interface Rank {
  readonly rank?: number;
}
interface Named<Name extends string> extends Rank {
  readonly name: Name;
  readonly words: Message;
}

const cellOf = <Name extends string>({ name, words, rank = 0 }: Named<Name>) => ({ name, words, rank });

/** The measures whose value is the figure itself, with the slider that most of their terms have. */
const FIGURES = {
  percent: { check: z.number().min(0).max(100), unit: '%', min: 0, max: 100, step: 1 },
  /** Percent that may exceed 100. */
  rate: { check: z.number().min(0).max(10_000), unit: '%', min: 0, max: 200, step: 1 },
  days: { check: wholeDays, unit: 'days', min: 0, max: 365, step: 1 },
  /** Tonnes REO. */
  mass: { check: z.number().min(0), unit: 'tonnes', min: 0, max: 100, step: 0.1 },
  notPositive: { check: z.number().min(-100).max(0), unit: '', min: -3, max: 0, step: 0.1 },
} as const;

/** A term that is a number. @param slider where it differs from the usual one of its measure */
export function figure<const Cell extends string>(
  measure: keyof typeof FIGURES,
  said: {
    readonly words: Message;
    readonly initial: number;
    readonly cell: Named<Cell>;
    readonly eases?: 'more' | 'less';
    readonly slider?: Rank & { readonly min?: number; readonly max?: number };
  },
) {
  const { check, ...usual } = FIGURES[measure];
  const grows = measure === 'mass';
  return {
    measure,
    check,
    words: said.words,
    initial: said.initial,
    optional: false as const,
    card: { kind: 'slider' as const, rank: 0, grows, ...usual, ...said.slider },
    eases: said.eases ?? null,
    cell: cellOf(said.cell),
    names: null,
    toNumber: (value: number): number | null => value,
    fromNumber: (now: number | null): number | undefined => now ?? undefined,
  };
}

/** A figure that may be left out, which says its initial value. */
export function leftOut<const T extends Term<number>>(
  term: T,
): Omit<T, 'optional'> & { readonly optional: true } {
  return { ...term, optional: true };
}

/** One of several options. @param toNumber what stands in its cell, which cannot be changed */
export function choice<const Option extends string, const Cell extends string>(
  options: Readonly<Record<Option, Message>>,
  said: { readonly words: Message; readonly initial: NoInfer<Option>; readonly cell: Named<Cell> },
  toNumber: (option: Option) => number,
) {
  // The keys of the record are its options.
  const names = keysOf(options);
  return {
    measure: 'choice' as const,
    check: z.enum(names) as z.ZodType<Option>, // likewise
    words: said.words,
    initial: said.initial,
    optional: false as const,
    card: { kind: 'choice' as const, options, rank: 0 },
    eases: null,
    cell: cellOf(said.cell),
    names: null,
    toNumber,
    fromNumber: (): Option | undefined => undefined,
  };
}

/** A day, or never. */
export function dayOrNever<const Cell extends string>(said: {
  readonly words: Message;
  readonly cell: Named<Cell>;
}) {
  return {
    measure: 'date' as const,
    check: isoDate.nullable() as z.ZodType<IsoDate | null>,
    words: said.words,
    initial: null as IsoDate | null,
    optional: false as const,
    card: { kind: 'date' as const, rank: 0 },
    eases: null,
    cell: cellOf(said.cell),
    names: null,
    toNumber: (day: IsoDate | null): number | null => (day === null ? null : serialOfDate(day)),
    fromNumber: (serial: number | null): IsoDate | null => (serial === null ? null : dateOfSerial(serial)),
  };
}

const NO_CELL = {
  cell: null,
  toNumber: (): number | null => null,
  fromNumber: (): undefined => undefined,
} as const;

/** Suppliers by name; left out: none is named. */
export function firmsTerm(words: Message) {
  return {
    measure: 'firms' as const,
    check: z.array(supplierId).max(300) as z.ZodType<readonly SupplierId[]>,
    words,
    initial: [] as readonly SupplierId[],
    names: {
      table: 'supplier' as const,
      idsIn: (firms: readonly SupplierId[]) => firms,
      withIds: (firms: readonly SupplierId[], idOf: (id: string) => string): readonly SupplierId[] =>
        firms.map((firm) => asSupplierId(idOf(firm))), // an id of the same table
    },
    optional: true as const,
    card: { kind: 'firms' as const, rank: 0 },
    eases: null,
    ...NO_CELL,
  };
}

/** Uses by name or rank; left out: none is named. */
export function usesTerm(words: Message) {
  return {
    measure: 'uses' as const,
    check: namedUses,
    words,
    initial: NOBODY_NAMED,
    names: {
      table: 'use' as const,
      idsIn: ({ uses }: NamedUses) => uses,
      withIds: ({ uses, tiers }: NamedUses, idOf: (id: string) => string): NamedUses => ({
        uses: uses.map(idOf),
        tiers,
      }),
    },
    optional: true as const,
    card: { kind: 'uses' as const, rank: 0 },
    eases: null,
    ...NO_CELL,
  };
}

/** The supplier whose plant it is. No figure: it has no cell. */
export function plantTerm(words: Message) {
  return {
    measure: 'supplier' as const,
    check: supplierId as z.ZodType<SupplierId>,
    words,
    initial: asSupplierId(''), // never kept: a supplier of the project is chosen for a new shock
    names: {
      table: 'supplier' as const,
      idsIn: (supplier: SupplierId) => [supplier],
      withIds: (supplier: SupplierId, idOf: (id: string) => string) => asSupplierId(idOf(supplier)),
    },
    optional: false as const,
    card: { kind: 'supplier' as const, rank: 0 },
    eases: null,
    ...NO_CELL,
  };
}
