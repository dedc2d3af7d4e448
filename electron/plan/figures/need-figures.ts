import { randomUUID } from 'node:crypto';
import { Refusal } from '@shared/base/refusal';
import { emptied } from '@shared/model/missing-figures';
import { newRow, partsOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { materialOf, namesOf } from '../reference-names';
import type { FigureDraft } from './draft';
import { atLeastZero, byHand, type FigureKind, type Formatter, GIVEN, percentage, rowFigure } from './kind';
import { economyOf, type FigureSource, knownUse, yearOf } from './source';

/** Tonnes REO that a use needs of a material in a year: use|material|year. */
export const demand = rowFigure({
  table: 'demand',
  field: 'tonnes',
  override: 'demand.tonnes',
  planOnly: 'refusal.need.planOnly',
  read: ({ tonnes }) => tonnes,
  with: (row, tonnes) => (tonnes === null ? null : { ...byHand(row), tonnes }),
  make: ({ source }, key) => {
    const { useId, materialId, year } = placeOf(source, key);
    const others = demandsOf(source, useId, materialId).map(({ floorPercent }) => floorPercent);
    const floorPercent = Math.max(0, ...others);
    return newRow(TABLES.demand, {
      ...GIVEN,
      id: randomUUID(),
      useId,
      materialId,
      year,
      floorPercent,
      tonnes: 0,
    });
  },
  range: ['low', 'high'],
  check: atLeastZero('refusal.need.negative'),
  checkHeld: (source, key) => void placeOf(source, key),
  nameOf: (source, key, { say, nameOf }) => {
    const { use, materialId, year } = placeOf(source, key);
    return [materialId, nameOf(use), year].join(say('place.join'));
  },
  changed: (source, key, { say, nameOf }) => {
    const { use, materialId, year } = placeOf(source, key);
    return say('change.need.set', { material: materialId, year, use: nameOf(use) });
  },
});

/** Percent of its need that a use must keep, in all years alike: use|material. */
export const floor: FigureKind = {
  table: 'demand',
  field: 'floorPercent',
  override: null,
  hasRange: false,
  read: (draft, key) => {
    const floors = rowsOfUse(draft, key).map(({ floorPercent }) => floorPercent);
    return floors.length === 0 ? null : Math.max(...floors);
  },
  write: (draft, key, value) => {
    requireNeed(draft.source, key);
    for (const row of rowsOfUse(draft, key)) draft.put('demand', { ...row, floorPercent: emptied(value) });
  },
  check: percentage('refusal.need.percent'),
  checkHeld: () => {
    throw new Refusal('refusal.need.planOnly');
  },
  settle: () => undefined,
  // what is said of a demand is said of its tonnes
  annotate: () => false,
  parts: () => null,
  nameOf: (source, key, formatter) => nameOfUse(source, key, formatter, formatter.say('needs.column.floor')),
  changed: (source, key, formatter) => changedUse(source, key, formatter, 'change.need.floorPercent'),
};

/** Yen of output that a missing tonne stops: use|material. */
export const valueAtStake = rowFigure({
  table: 'valueAtStake',
  field: 'yenPerTonne',
  planOnly: 'refusal.need.planOnly',
  read: ({ yenPerTonne }) => yenPerTonne,
  with: (row, yenPerTonne) => {
    if (yenPerTonne === null) return null;
    if (yenPerTonne === row.yenPerTonne) return row;
    return { ...row, yenPerTonne, mark: 'estimated', sourceId: null };
  },
  make: ({ source }, key) => {
    const { use, materialId } = requireNeed(source, key);
    const yenPerTonne = Number.NaN; // no value that is given equals it
    return newRow(TABLES.valueAtStake, {
      ...GIVEN,
      id: randomUUID(),
      useId: use.id,
      materialId,
      yenPerTonne,
    });
  },
  range: ['low', 'high'],
  check: atLeastZero('refusal.need.negativeValue'),
  nameOf: (source, key, formatter) => nameOfUse(source, key, formatter, formatter.say('needs.column.value')),
  changed: (source, key, formatter) => changedUse(source, key, formatter, 'change.need.yenPerTonne'),
});

/** Tonnes REO that come back from scrap in a year: economy|material|year. */
export const recycling = relief('recycling', 'recyclingTonnes', atLeastZero('refusal.need.negative'));

/** Percent of the demand that other technology takes over in a year: economy|material|year. */
export const substitution = relief('substitution', 'substitutionPercent', percentage('refusal.need.percent'));

function relief(
  name: 'recycling' | 'substitution',
  field: 'recyclingTonnes' | 'substitutionPercent',
  check: (value: number | null) => void,
): FigureKind {
  return rowFigure({
    table: 'relief',
    field,
    override: `relief.${name}`,
    planOnly: 'refusal.need.planOnly',
    read: (row) => row[field],
    with: (row, value) => {
      const after = { ...byHand(row), [field]: emptied(value) };
      // One row holds both figures: without either it says nothing.
      const isEmpty = after.recyclingTonnes === 0 && after.substitutionPercent === 0;
      return value === null && isEmpty ? null : after;
    },
    make: ({ source }, key) => {
      const place = reliefPlace(source, key);
      return newRow(TABLES.relief, { ...GIVEN, ...place, id: randomUUID() });
    },
    range: [`${name}Low`, `${name}High`],
    check,
    checkHeld: (source, key) => void reliefPlace(source, key),
    nameOf: (source, key, { say }) => {
      const { materialId, year } = reliefPlace(source, key);
      return [materialId, say(`needs.line.${name}`), year].join(say('place.join'));
    },
    changed: (source, key, { say }) => {
      const { materialId, year } = reliefPlace(source, key);
      return say(`change.need.${name}`, { material: materialId, year });
    },
  });
}

function placeOf({ reference, within }: FigureSource, key: string) {
  const { useId, materialId: material, year } = partsOf(TABLES.demand, key);
  const materialId = materialOf(reference, material).id;
  const use = knownUse(reference, useId, within.economyId);
  return { use, useId: use.id, materialId, year: yearOf(year) };
}

function reliefPlace({ reference }: FigureSource, key: string) {
  const { economyId, materialId, year } = partsOf(TABLES.relief, key);
  const place = { economyId: economyOf(reference, economyId).id, year: yearOf(year) };
  return { materialId: materialOf(reference, materialId).id, ...place };
}

function nameOfUse(
  { reference }: FigureSource,
  key: string,
  { say, nameOf }: Formatter,
  what: string,
): string {
  const { useId, materialId } = partsOf(TABLES.valueAtStake, key);
  return [materialOf(reference, materialId).id, nameOf(knownUse(reference, useId)), what].join(
    say('place.join'),
  );
}

function changedUse(
  { reference, within }: FigureSource,
  key: string,
  { say, nameOf }: Formatter,
  label: 'change.need.floorPercent' | 'change.need.yenPerTonne',
): string {
  const { useId, materialId: material = '' } = partsOf(TABLES.valueAtStake, key);
  return say(label, { material, use: nameOf(knownUse(reference, useId, within.economyId)) });
}

function demandsOf({ base }: FigureSource, useId: string | undefined, material: string | undefined) {
  return base.demands.filter((row) => row.useId === useId && row.materialId === material);
}

function rowsOfUse(draft: FigureDraft, key: string) {
  const { useId, materialId } = partsOf(TABLES.valueAtStake, key);
  const years = demandsOf(draft.source, useId, materialId).map(({ year }) => year);
  return years.flatMap((year) => draft.get('demand', `${key}|${year}`) ?? []);
}

/** @throws Refusal `refusal.need.unknown` where the plan has no need of the use */
function requireNeed(source: FigureSource, key: string) {
  const { useId, materialId: material } = partsOf(TABLES.valueAtStake, key);
  const use = knownUse(source.reference, useId);
  const materialId = materialOf(source.reference, material).id;
  if (demandsOf(source, use.id, materialId).length === 0)
    throw new Refusal('refusal.need.unknown', {
      use: namesOf(source.reference.uses, use.id),
      material: materialId,
    });
  return { use, materialId };
}
