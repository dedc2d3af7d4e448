import { MARKS, type Mark } from '@shared/base/certainty';
import { derivedFrom } from '@shared/base/derived';
import { keysOf } from '@shared/base/keys-of';
import { MASS_BASES } from '@shared/base/mass-basis';
import { UNKNOWN_MATERIAL } from '@shared/features/pivot/basis';
import { CELL } from '@shared/features/pivot/contract';
import type { PivotAxis } from '@shared/features/pivot/question';
import { byId } from '@shared/model/catalogue';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { FigureSource } from '../../plan/figures/source';
import { type Axes, coder, derivedAxis, type Facts } from './facts';

/** What every use needs. */
export function needFacts({ reference, base, plan, overrides }: FigureSource): Facts {
  const rests = [plan.demands, base.demands, reference.uses, reference.materials, overrides];
  const said = overrides?.get('demand.tonnes');
  return known(plan.demands, 'needs', rests, () =>
    tonneFacts(plan.demands, base.demands, {
      at: ({ useId, materialId, year }) => ({ use: useId, material: materialId, year: String(year) }),
      isSaid: (row) => said?.has(keyOf(TABLES.demand, row)) === true,
      materials: reference.materials,
      derived: ({ use, material }) => ({
        ...(use === undefined
          ? {}
          : { economy: derivedAxis(use, (id) => byId(reference.uses, id)?.economyId ?? '') }),
        ...groups(reference, material),
      }),
    }),
  );
}

/** Every opening stock. */
export function stockFacts({ reference, base, plan, overrides }: FigureSource): Facts {
  const said = overrides?.get('stock.tonnes');
  return known(plan.stocks, 'stocks', [plan.stocks, base.stocks, reference.materials, overrides], () =>
    tonneFacts(plan.stocks, base.stocks, {
      at: ({ economyId, materialId, tier }) => ({ economy: economyId, material: materialId, tier }),
      isSaid: (row) => said?.has(keyOf(TABLES.stock, row)) === true,
      materials: reference.materials,
      derived: ({ material }) => groups(reference, material),
    }),
  );
}

const known = derivedFrom<Facts>();

interface TonneRow {
  readonly id: string;
  readonly tonnes: number;
  readonly mark: Mark;
}

interface Sort<Row> {
  readonly at: (row: Row) => Readonly<Partial<Record<PivotAxis, string>>>;
  /** Whether the selected scenario speaks of it. */
  readonly isSaid: (row: Row) => boolean;
  readonly derived: (axes: Axes) => Axes;
  readonly materials: FigureSource['reference']['materials'];
}

function tonneFacts<Row extends TonneRow>(
  rows: readonly Row[],
  base: readonly Row[],
  sort: Sort<Row>,
): Facts {
  const size = rows.length;
  const [first] = rows;
  const names = first === undefined ? [] : keysOf(sort.at(first));
  const coders = new Map(names.map((name) => [name, coder(size)]));
  const tonnes = new Float64Array(size);
  const [mark, traits] = [new Uint8Array(size), new Uint8Array(size)];
  const before = rows === base ? null : new Map(base.map((row) => [row.id, row.tonnes]));
  const baseTonnes = before === null ? null : new Float64Array(size);
  for (const [at, row] of rows.entries()) {
    const places = sort.at(row);
    for (const [name, { put }] of coders) put(at, places[name] ?? '');
    tonnes[at] = row.tonnes;
    mark[at] = MARKS.indexOf(row.mark);
    if (before === null || baseTonnes === null) continue;
    baseTonnes[at] = before.get(row.id) ?? Number.NaN;
    if (sort.isSaid(row)) traits[at] = CELL.own;
    else if (baseTonnes[at] !== row.tonnes) traits[at] = CELL.moved;
  }
  const axes: Axes = Object.fromEntries(coders);
  return {
    size,
    own: tonnes,
    tonnes,
    baseOwn: baseTonnes,
    baseTonnes,
    mark,
    traits,
    basis: basisOf(axes.material, sort.materials),
    axes: { ...axes, ...sort.derived(axes) },
    sets: null,
  };
}

/** Both are kept in tonnes of what their material counts. */
function basisOf(material: Axes['material'], materials: FigureSource['reference']['materials']): Uint8Array {
  const { ids, codes } = material ?? { ids: [], codes: new Uint32Array() };
  const own = ids.map((id) => MASS_BASES.indexOf((byId(materials, id) ?? UNKNOWN_MATERIAL).basis));
  return Uint8Array.from(codes, (code) => own[code] ?? 0);
}

function groups({ materials }: FigureSource['reference'], material: Axes['material']): Axes {
  return material === undefined
    ? {}
    : { group: derivedAxis(material, (id) => byId(materials, id)?.weight ?? 'other') };
}
