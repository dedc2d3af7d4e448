import {
  type Column,
  compare,
  isKnown,
  known,
  type Maybe,
  over,
  type Term,
  times,
  total,
  unknown,
  when,
  ZERO,
} from '@shared/model/expression';
import type { CellWriter } from '../cell-writer';
import { computed, texts } from '../cells';
import type { MaterialFactors } from '../risk-factors';
import type { ScenarioPart } from '../scenario-part';
import { FORMAT } from '../styles';
import { columnBy, columnOf } from '../term-cells';
import { type CountryCells, countryKey, PART } from './factor-countries';
import { putFactorHeads } from './factor-heads';
import type { SupplierColumns } from './factor-suppliers';
import { putWeighed } from './factor-world';

/** Pieces in which an unnamed rest can come at most: as many as the three largest ask for. */
const PIECES = 3;

/** The supply of one material by country. */
export interface SourcingCells {
  /** Percent, all countries. */
  readonly share: Column;
  /** Percent of countries that nobody names. */
  readonly unnamed: Term<number>;
  /** The countries that somebody names, with space behind the share of each. */
  readonly named: readonly {
    readonly country: MaterialFactors['countries'][number];
    readonly share: Term<number>;
    readonly behind: CellWriter;
  }[];
  /** Space for each of the pieces of an unnamed rest, behind the named countries: their cells are one range. */
  readonly pieces: readonly CellWriter[];
}

/** The heads above the countries of all materials. */
export function writeSourcingHead(writer: CellWriter): void {
  const section = writer.sheet.builder.t('workbook.factors.sourcing');
  const first = ['material', 'country', 'countedAs', 'share', 'part', 'partOrOne'] as const;
  const behind = ['weight', 'trade', 'index', 'instability', 'tradeRisk'] as const;
  putFactorHeads(writer, [...first, ...behind], { section, height: 42 });
}

/** The countries of one material: their shares alone, since the parts need the whole, which needs these. */
export function writeSourcing(
  writer: CellWriter,
  { builder: { t }, names }: ScenarioPart,
  name: string,
  factors: MaterialFactors,
  suppliers: SupplierColumns,
): SourcingCells {
  const line = <Made>(what: string, counted: 'own' | 'foreign' | 'unnamed', put: () => Made): Made => {
    writer.cells(...texts(name, what, t(`workbook.factors.counted.${counted}`)));
    const made = put();
    writer.next();
    return made;
  };
  const lineOf = (country: MaterialFactors['countries'][number]) => {
    const { countryId, own, unnamed } = country;
    const given = suppliers.shares.filter((_, index) => factors.suppliers[index]?.countryId === countryId);
    return line(names.country(countryId), unnamed ? 'unnamed' : own ? 'own' : 'foreign', () => {
      const share = writer.put(computed(total(given), FORMAT.percent));
      return { country, share, behind: writer.here() };
    });
  };
  const named = factors.countries.filter(({ unnamed }) => !unnamed).map(lineOf);
  const pieces = Array.from({ length: PIECES }, (_, index) =>
    line(t('workbook.factors.piece', { rank: index + 1 }), 'unnamed', () => ({
      share: writer.blank(),
      behind: writer.here(),
    })),
  );
  const unnamed = factors.countries.filter((country) => country.unnamed).map(lineOf);
  return {
    share: columnBy([...named, ...pieces, ...unnamed], ({ share }) => share),
    unnamed: total(unnamed.map(({ share }) => share)),
    named,
    pieces: pieces.map(({ behind }) => behind),
  };
}

/** What is worked out beside the share of each named country. */
export interface SourcingColumns {
  readonly parts: readonly Term<number>[];
  readonly part: Column;
  readonly partOrOne: Column;
  readonly index: Column;
  readonly tradeRisk: Column;
  /** Part of the economy's own countries. */
  readonly own: Term<number>;
}

/** Parts of the whole, and what they weigh with governance and trade. */
export function writeParts(
  { year }: MaterialFactors,
  { named }: SourcingCells,
  whole: Term<Maybe>,
  countries: ReadonlyMap<string, CountryCells>,
): SourcingColumns {
  const lines = named.map(({ country: { countryId, own }, share, behind: writer }) => {
    const country = countries.get(countryKey(countryId, year));
    if (country === undefined) throw new Error(`${countryId} has no scores`);
    const weighed = putWeighed(writer, when(isKnown(whole), over(share, known(whole)), ZERO), country);
    const instability = writer.put(computed(country.instability, PART));
    const { fraction } = weighed;
    // What the own countries give is no import: their instability does not count.
    const risk = own
      ? ZERO
      : when(
          compare(fraction, '=', ZERO),
          ZERO,
          when(isKnown(instability), times(fraction, known(instability)), unknown),
        );
    return { ...weighed, own, risk: writer.put(computed(risk, PART)) };
  });
  const parts = lines.map(({ fraction }) => fraction);
  return {
    parts,
    part: columnOf(parts),
    partOrOne: columnBy(lines, ({ orOne }) => orOne),
    index: columnBy(lines, ({ index }) => index),
    tradeRisk: columnBy(lines, ({ risk }) => risk),
    own: total(lines.filter(({ own }) => own).map(({ fraction }) => fraction)),
  };
}
