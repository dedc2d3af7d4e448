import type { CountryId } from '../../model/country';
import type { Series } from '../../model/tables/series';
import type { ReportKey, ReportMessage } from '../../report/report-message';
import { type Report, type Row, reportTable } from '../../report/table';
import {
  CODES_APART,
  type DefinedPart,
  type Reconciled,
  type ReconciledYear,
  type SidedFigure,
} from './contract';

const PARTS = {
  part: { title: 'reconcile.col.part', format: 'text' },
  a: { title: 'reconcile.col.a', format: 'text', missing: 'report.notKnown' },
  b: { title: 'reconcile.col.b', format: 'text', missing: 'report.notKnown' },
  differs: { title: 'reconcile.col.differs', format: 'text', missing: null },
} as const;

const YEARS = {
  year: { title: 'reconcile.col.year', format: 'plain', align: 'left' },
  a: { title: 'reconcile.col.a', format: 'text', align: 'right' },
  b: { title: 'reconcile.col.b', format: 'text', align: 'right' },
  difference: { title: 'reconcile.col.difference', format: 'text', align: 'right' },
  basis: { title: 'reconcile.col.basis', format: 'text', align: 'right', missing: null },
  rest: { title: 'reconcile.col.rest', format: 'text', align: 'right' },
  why: { title: 'reconcile.col.why', format: 'text' },
} as const;

/** What two series count, and year by year how far they lie apart and why. */
export function reconcileReport(found: Reconciled) {
  const { a, b, countryId } = found;
  const parts = reportTable({
    key: 'definitions',
    title: 'reconcile.definitions',
    columns: PARTS,
    rows: found.parts.map(partRow),
  });
  const years = reportTable({
    key: 'years',
    title: 'reconcile.years',
    head: { key: 'reconcile.years.head', with: { unit: unitOf(found), country: countryOf(countryId) } },
    columns: YEARS,
    rows: found.years.map((year) => yearRow(year, found)),
    notes: found.years.length === 0 ? ['reconcile.noYears'] : [],
  });
  return {
    asked: { key: 'reconcile.asked', with: { a: namesOf(a), b: namesOf(b), country: countryOf(countryId) } },
    tables: [parts, years],
  } as const satisfies Report;
}

const namesOf = ({ nameEn, nameJa }: Series) => ({ nameEn, nameJa });

/** A partner, or the total. */
export function countryOf(countryId: CountryId | null): ReportMessage {
  return countryId === null ? 'reconcile.total' : { of: 'country', id: countryId };
}

function unitOf({ unit, a }: Reconciled): ReportMessage {
  return unit === 'tonnes' && a.massBasis !== null
    ? `trade-watch.unit.${a.massBasis}`
    : `choice.unit.${unit}`;
}

function partRow(part: DefinedPart): Row<typeof PARTS> {
  const isSame = part.a === part.b || part.part === 'unit' || part.part === 'kind';
  return {
    key: part.part,
    quiet: isSame,
    cells: {
      part: `reconcile.part.${part.part}`,
      a: saidPart(part.part, part.a),
      b: saidPart(part.part, part.b),
      differs: isSame ? null : `reconcile.dimension.${part.dimension}`,
    },
  };
}

/** What a series says of a part, in words. */
function saidPart(part: DefinedPart['part'], value: string | null): ReportMessage | null {
  if (value === null) return null;
  switch (part) {
    case 'reporter':
      return { of: 'country', id: value };
    case 'material':
      return { of: 'material', id: value };
    case 'codes':
      return value.split(CODES_APART).map((code) => ({ text: code }));
    // Put together of a choice of the table of series, whose words are all there.
    case 'kind':
      return `kind.${value}` as ReportKey;
    case 'stage':
      return `stage.${value}` as ReportKey;
    case 'unit':
      return `choice.unit.${value}` as ReportKey;
    case 'basis':
      return `shares.basis.${value}` as ReportKey;
    case 'weight':
      return `choice.weightedBy.${value}` as ReportKey;
  }
}

function yearRow(year: ReconciledYear, { unit }: Reconciled): Row<typeof YEARS> {
  const isPercent = unit === 'percent';
  const plain = (value: number): ReportMessage =>
    isPercent ? { format: 'exact', value: Math.round(value * 100) / 100 } : { format: 'mass', value };
  const signed = (value: number): ReportMessage => ({ format: 'signed', value });
  const range = ({ low, high }: ReconciledYear['rest']): ReportMessage =>
    low === high ? signed(low) : { key: 'trade-watch.range', with: { low: signed(low), high: signed(high) } };
  const side = ({ value, censor, period, addedUp }: SidedFigure): ReportMessage => {
    const figure: ReportMessage =
      censor === 'above' || censor === 'below'
        ? { key: `trade-watch.${censor}`, with: { value: plain(value) } }
        : plain(value);
    if (addedUp !== null) return { key: 'reconcile.addedUp', with: { figure, count: addedUp } };
    return period === String(year.year)
      ? figure
      : { key: 'reconcile.ofPeriod', with: { figure, period: { text: period } } };
  };
  return {
    key: `${year.year} ${year.a.period} ${year.b.period}`,
    quiet: year.verdict === 'alike',
    cells: {
      year: year.year,
      a: side(year.a),
      b: side(year.b),
      difference: signed(year.difference),
      basis: year.byBasis === null ? null : range(year.byBasis),
      rest: range(year.rest),
      why: whyOf(year),
    },
  };
}

function whyOf({ verdict, dimensions }: ReconciledYear): ReportMessage {
  if (verdict !== 'differs') return `reconcile.verdict.${verdict}`;
  const named = dimensions.map((dimension): ReportMessage => `reconcile.dimension.${dimension}`);
  return { key: named.length === 1 ? 'reconcile.only' : 'reconcile.among', with: { dimensions: named } };
}
