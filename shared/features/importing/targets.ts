import { type FigureKind, isSupplyKind } from '../../base/figure-kind';
import {
  type ColumnField,
  FILE_FIELDS,
  type FileField,
  IMPORT_FIELDS,
  REQUIRED_FIELDS,
  type RequiredField,
} from '../../model/import-fields';
import {
  type FigureTarget,
  isRowTarget,
  type RowTarget,
  TARGETS,
  type Target,
} from '../../model/import-targets';
import type { Mapping } from '../../model/mapping';
import { type OwnField, ownFieldFor, ownFieldsOf, rowTable, sharedField } from '../../model/own-fields';

/** The table that figures of a kind go into where nobody says another one. */
const OF_KIND: Readonly<Record<FigureKind, Target>> = {
  imports: 'share',
  purchases: 'share',
  production: 'share',
  exports: 'series',
  consumption: 'series',
  demand: 'demand',
  stock: 'stock',
  reserves: 'series',
  resources: 'series',
  capacity: 'capacity',
  price: 'price',
  value: 'series',
  balance: 'series',
};

/** The kinds of figures that a table has a place for; a series holds any of them, and rows that are no figures none. */
const TAKES: Readonly<Record<FigureTarget, readonly FigureKind[] | null>> = {
  share: ['imports', 'purchases', 'production'],
  series: null,
  price: ['price'],
  stock: ['stock'],
  demand: ['demand', 'consumption'],
  capacity: ['capacity'],
};

/** The table that the figures of a file go into: the one that was chosen, else the one that what they count says. */
export function targetOf({ into, counts, columns }: Pick<Mapping, 'into' | 'counts' | 'columns'>): Target {
  if (into != null) return into;
  if (counts == null) return 'share';
  const found = OF_KIND[counts];
  // A capacity without a plant is a statistic.
  const hasSupplier = Object.values(columns).includes('supplier');
  return found === 'capacity' && !hasSupplier ? 'series' : found;
}

/** Whether a table has a place for figures of a kind. */
export function takesKind(target: Target, kind: FigureKind): boolean {
  if (isRowTarget(target)) return false;
  return target === 'share' ? isSupplyKind(kind) : (TAKES[target]?.includes(kind) ?? true);
}

/** The tables that what a file says can go into: those with a place for its kind of figures, and those of rows that are none. */
export function targetsFor(kind: FigureKind | null): readonly Target[] {
  return kind === null ? TARGETS : TARGETS.filter((target) => isRowTarget(target) || takesKind(target, kind));
}

/** What a table needs said of each figure; what is not listed is not asked for. */
const NEEDS: Readonly<Record<FigureTarget, readonly RequiredField[]>> = {
  share: ['economy', 'material', 'stage', 'supplier', 'year', 'counts', 'quantity'],
  series: ['material', 'country', 'year', 'counts', 'quantity'],
  price: ['material', 'year', 'counts', 'quantity', 'place'],
  stock: ['economy', 'material', 'counts', 'quantity', 'tier'],
  demand: ['material', 'year', 'counts', 'quantity', 'use'],
  capacity: ['material', 'stage', 'supplier', 'counts', 'quantity'],
};

/** The fields without which no figure of a table can be read, in the order in which they are asked for. */
export function neededFor(target: Target): readonly NeededField[] {
  const needed = isRowTarget(target) ? neededOfRow(target) : NEEDS[target];
  const figures = REQUIRED_FIELDS.filter((field) => needed.includes(field));
  return [...figures, ...needed.filter((field) => !figures.some((one) => one === field))];
}

/** A field without which a file cannot be read, of figures or of one table alone. */
export type NeededField = RequiredField | OwnField;

/** What a row of a table is known by has to be said of each; the rest only of those that are new. */
function neededOfRow(target: RowTarget): readonly NeededField[] {
  const { fields, inFiles } = rowTable(target);
  const named = (name: string): readonly NeededField[] => {
    const shared = sharedField(name);
    const own = shared === null ? ownFieldFor(target, name) : null;
    return own !== null ? [own] : REQUIRED_FIELDS.filter((field) => field === shared);
  };
  const known = (inFiles?.knownBy ?? []).flatMap(named);
  return Object.keys(fields).some((name) => sharedField(name) === 'quantity')
    ? [...known, 'quantity']
    : known;
}

/** What can be said for the whole file of the rows of a table. */
function alsoOfRow(target: RowTarget): string[] {
  const shared = Object.keys(rowTable(target).fields).flatMap((name) => sharedField(name) ?? []);
  return [
    ...shared,
    ...(shared.includes('quantity') ? ['unit', 'basis'] : []),
    // A supplier is found at its stage.
    ...(shared.includes('supplier') ? ['stage'] : []),
  ];
}

const ALSO_TAKES: Readonly<Record<FigureTarget, readonly FileField[]>> = {
  share: ['unit', 'basis'],
  series: ['economy', 'stage', 'unit', 'basis'],
  price: [],
  stock: ['stage', 'unit', 'basis'],
  demand: ['unit', 'basis'],
  capacity: ['unit', 'basis'],
};

/** The fields that a column can give where the table is filled. */
export function fieldsOffered(target: Target): readonly ColumnField[] {
  if (!isRowTarget(target)) return IMPORT_FIELDS;
  const shared = alsoOfRow(target);
  // A supplier can be known by its country.
  if (shared.includes('supplier')) shared.push('country');
  return [...IMPORT_FIELDS.filter((field) => shared.includes(field)), ...ownFieldsOf(target)];
}

/** What can be said for the whole file where its figures go into a table. */
export function fileFieldsFor(target: Target): readonly FileField[] {
  const wanted = new Set<string>(
    isRowTarget(target) ? alsoOfRow(target) : [...NEEDS[target], ...ALSO_TAKES[target]],
  );
  return FILE_FIELDS.filter((field) => wanted.has(field));
}
