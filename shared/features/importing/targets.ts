import { type FigureKind, isSupplyKind } from '../../base/figure-kind';
import { FILE_FIELDS, type FileField, REQUIRED_FIELDS, type RequiredField } from '../../model/import-fields';
import type { Target } from '../../model/import-targets';
import type { Mapping } from '../../model/mapping';

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
  capacity: 'capacity',
  price: 'price',
  value: 'series',
};

/** The kinds of figures that a table has a place for; a series holds any of them. */
const TAKES: Readonly<Record<Target, readonly FigureKind[] | null>> = {
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
  return target === 'share' ? isSupplyKind(kind) : (TAKES[target]?.includes(kind) ?? true);
}

/** The tables that figures of a kind can go into. */
export function targetsFor(kind: FigureKind | null): readonly Target[] {
  const all = Object.keys(TAKES) as readonly Target[]; // the keys of a record of all targets
  return kind === null ? all : all.filter((target) => takesKind(target, kind));
}

/** What a table needs said of each figure; what is not listed is not asked for. */
const NEEDS: Readonly<Record<Target, readonly RequiredField[]>> = {
  share: ['economy', 'material', 'stage', 'supplier', 'year', 'counts', 'quantity'],
  series: ['material', 'country', 'year', 'counts', 'quantity'],
  price: ['material', 'year', 'counts', 'quantity', 'place'],
  stock: ['economy', 'material', 'counts', 'quantity', 'tier'],
  demand: ['material', 'year', 'counts', 'quantity', 'use'],
  capacity: ['material', 'stage', 'supplier', 'counts', 'quantity'],
};

/** The fields without which no figure of a table can be read, in the order in which they are asked for. */
export function neededFor(target: Target): readonly RequiredField[] {
  return REQUIRED_FIELDS.filter((field) => NEEDS[target].includes(field));
}

const ALSO_TAKES: Readonly<Record<Target, readonly FileField[]>> = {
  share: ['unit', 'basis'],
  series: ['economy', 'stage', 'unit', 'basis'],
  price: [],
  stock: ['stage', 'unit', 'basis'],
  demand: ['unit', 'basis'],
  capacity: ['unit', 'basis'],
};

/** What can be said for the whole file where its figures go into a table. */
export function fileFieldsFor(target: Target): readonly FileField[] {
  const wanted = new Set<FileField | RequiredField>([...NEEDS[target], ...ALSO_TAKES[target]]);
  return FILE_FIELDS.filter((field) => wanted.has(field));
}
