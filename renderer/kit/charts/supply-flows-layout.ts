import { STAGES, type Stage } from '@shared/base/stage';
import { asCountryId, type CountryId } from '@shared/model/country';
import type { PathStep, PathVerdict } from '@shared/model/supply-path';

/** A path with what it counts for; the picture needs no more of it. */
export interface FlowPath {
  readonly steps: readonly PathStep[];
  readonly percent: number;
  readonly verdict: PathVerdict;
}

interface FlowSize {
  readonly width: number;
  readonly height: number;
}

/** A country at a stage, or an end of the picture; pixels from the top left. */
export interface FlowNode {
  readonly key: string;
  readonly column: number;
  /** Null where the country is not known; undefined in the last column. */
  readonly countryId?: CountryId | null;
  /** Set in the last column: what the supply counts for, or that nobody is allocated. */
  readonly end?: PathVerdict | 'rest';
  readonly percent: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** One path drawn from column to column. */
interface FlowRibbon {
  /** Place of the path in the list that was given. */
  readonly path: number;
  /** SVG outlines, one between every two columns that it passes. */
  readonly shapes: readonly string[];
}

interface FlowPicture {
  readonly stages: readonly Stage[];
  readonly nodes: readonly FlowNode[];
  readonly ribbons: readonly FlowRibbon[];
}

export const NODE_WIDTH = 14;
/** Space for one line of words between two nodes. */
const GAP = 14;
const ENDS = ['counts', 'open', 'not', 'rest'] as const;

/**
 * Lays out paths as bands from the mine to the economy. A band has the width of its share everywhere; a stage of which
 * the path says nothing is a node whose country is not known, so that no gap is silent.
 * @param firstId the country that stands on top of every column
 * @param restPercent what nobody supplies: an outline in the last column
 */
export function layoutFlows(
  paths: readonly FlowPath[],
  restPercent: number,
  firstId: string,
  { width, height }: FlowSize,
): FlowPicture {
  const stages = STAGES.filter((stage) =>
    paths.some(({ steps }) => steps.some((step) => step.stage === stage)),
  );
  const keysOf = paths.map((path) => [...stages.map((stage) => stopAt(path, stage)), path.verdict as string]);
  const columns = [...stages.keys(), stages.length].map((column) =>
    nodesOf(column, column === stages.length, keysOf, paths, restPercent, firstId),
  );
  const most = Math.max(1, ...columns.map((nodes) => nodes.length));
  const scale = Math.max(0, height - (most - 1) * GAP) / 100;
  const step = stages.length === 0 ? 0 : (width - NODE_WIDTH) / stages.length;
  const placed = columns.map((nodes, column) => placeColumn(nodes, column * step, scale));
  const rank = new Map(placed.flat().map((node, index) => [`${node.column} ${node.key}`, index]));
  const tops = stack(paths, keysOf, placed, rank, scale);
  const ribbons = paths.map((path, index) => ({
    path: index,
    shapes: [...stages.keys()].map((column) =>
      band(
        (placed[column]?.[0]?.x ?? 0) + NODE_WIDTH,
        tops.out[column]?.[index] ?? 0,
        placed[column + 1]?.[0]?.x ?? 0,
        tops.in[column + 1]?.[index] ?? 0,
        path.percent * scale,
      ),
    ),
  }));
  return { stages, nodes: placed.flat(), ribbons };
}

/** The country of a path at a stage, the last one where it passes the stage twice; "?" where it is not known. */
function stopAt({ steps }: FlowPath, stage: Stage): string {
  return steps.findLast((step) => step.stage === stage)?.countryId ?? '?';
}

type Unplaced = Omit<FlowNode, 'x' | 'y' | 'height'>;

function nodesOf(
  column: number,
  isEnd: boolean,
  keysOf: readonly (readonly string[])[],
  paths: readonly FlowPath[],
  restPercent: number,
  firstId: string,
): Unplaced[] {
  const sums = new Map<string, number>();
  paths.forEach(({ percent }, index) => {
    const key = keysOf[index]?.[column] ?? '?';
    sums.set(key, (sums.get(key) ?? 0) + percent);
  });
  if (isEnd) {
    if (restPercent > 1e-6) sums.set('rest', restPercent);
    return ENDS.filter((end) => sums.has(end)).map((end) => ({
      key: end,
      column,
      end,
      percent: sums.get(end) ?? 0,
    }));
  }
  // Keys of these columns are of stopAt().
  const order = (key: string) => (key === firstId ? 0 : key === '?' ? 2 : 1);
  return [...sums]
    .sort(([a, of], [b, other]) => order(a) - order(b) || other - of || a.localeCompare(b, 'en'))
    .map(([key, percent]) => ({ key, column, countryId: key === '?' ? null : asCountryId(key), percent }));
}

function placeColumn(nodes: readonly Unplaced[], x: number, scale: number): FlowNode[] {
  let y = 0;
  return nodes.map((node) => {
    const height = node.percent * scale;
    const placed = { ...node, x, y, height };
    y += height + GAP;
    return placed;
  });
}

/** Where each path begins inside of its node, on the side of what comes in and of what goes out. */
function stack(
  paths: readonly FlowPath[],
  keysOf: readonly (readonly string[])[],
  columns: readonly (readonly FlowNode[])[],
  rank: ReadonlyMap<string, number>,
  scale: number,
): { readonly in: number[][]; readonly out: number[][] } {
  const place = (path: number, column: number) => rank.get(`${column} ${keysOf[path]?.[column] ?? ''}`) ?? 0;
  const side = (column: number, towards: 1 | -1): number[] => {
    const order = [...paths.keys()].sort((a, b) => {
      for (let next = column + towards; next >= 0 && next < columns.length; next += towards) {
        const difference = place(a, next) - place(b, next);
        if (difference !== 0) return difference;
      }
      return a - b;
    });
    const free = new Map(columns[column]?.map(({ key, y }) => [key, y]));
    const tops = new Array<number>(paths.length).fill(0);
    for (const path of order) {
      const key = keysOf[path]?.[column] ?? '?';
      const top = free.get(key) ?? 0;
      tops[path] = top;
      free.set(key, top + (paths[path]?.percent ?? 0) * scale);
    }
    return tops;
  };
  return {
    in: columns.map((_, column) => side(column, -1)),
    out: columns.map((_, column) => side(column, 1)),
  };
}

/** A band of even height between two columns. */
function band(x0: number, y0: number, x1: number, y1: number, height: number): string {
  const middle = (x0 + x1) / 2;
  const at = (value: number) => value.toFixed(2);
  return [
    `M${at(x0)} ${at(y0)}`,
    `C${at(middle)} ${at(y0)} ${at(middle)} ${at(y1)} ${at(x1)} ${at(y1)}`,
    `V${at(y1 + height)}`,
    `C${at(middle)} ${at(y1 + height)} ${at(middle)} ${at(y0 + height)} ${at(x0)} ${at(y0 + height)}`,
    'Z',
  ].join('');
}
