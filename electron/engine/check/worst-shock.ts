import type { CheckRow } from '@shared/model/check';
import type { WhatIfModel } from '@shared/model/what-if';
import type { WorstObjective } from '@shared/model/worst-shock';
import table from '../../../resources/check/base-2026.json' with { type: 'json' };
import { worstShock } from '../worst/worst-shock';
import { checkIn, type Titles } from './check-in';

const SOURCE: Titles = [
  'a search of its own over every shock of the size, on a model kept for it',
  '保存した試験用モデルによる全数探索',
];

/** The base plan of the sample at one time, as a run has it: ten materials, seventeen lines, eleven countries, 365 days. */
export const BASE_2026 = table as unknown as WhatIfModel; // its ids are texts there; validateModel() looks at the rest

/** Objective, countries at most, node-days, and what the worst shock comes to. */
const WORST: readonly (readonly [WorstObjective & ('lines' | 'standing'), number, number, number])[] = [
  ['lines', 1, 60, 4],
  ['lines', 1, 90, 13],
  ['lines', 1, 180, 16],
  ['lines', 2, 60, 4],
  ['lines', 2, 75, 7],
  ['lines', 2, 90, 14],
  ['lines', 2, 120, 17],
  ['standing', 1, 60, 3],
  ['standing', 1, 90, 5],
  ['standing', 1, 180, 9],
];

/** Lines, and the tonnes that China has to withhold at least. */
const TONNES: readonly (readonly [number, number])[] = [
  [1, 0.246],
  [2, 0.576],
  [4, 15.3015],
  [6, 50.5814],
  [9, 89.2526],
  [12, 326.6694],
  [16, 1478.3502],
];

/** How many pieces these checks have. */
export const WORST_PIECES = WORST.length;

/** The worst shock of a size with its proof, and the least tonnes (G-20). @param piece called behind each of WORST_PIECES */
export async function worstShockChecks(piece: () => Promise<void> | void): Promise<CheckRow[]> {
  const row = checkIn('G-20', 'D', SOURCE);
  const rows: CheckRow[] = [];
  for (const [objective, nodes, days, expected] of WORST) {
    const asked = { objective, nodes, sizes: [days], plants: false };
    const { shocks, withheld } = await worstShock(BASE_2026, asked, () => undefined);
    const [shock] = shocks;
    const label = objective === 'lines' ? 'check.worstLines' : 'check.worstStanding';
    rows.push(row([label, { days, nodes }], expected, shock?.value, 0));
    const bound = objective === 'lines' ? 'check.worstBound' : 'check.worstBoundStanding';
    rows.push(row([bound, { days, nodes }], 0, (shock?.bound ?? Number.NaN) - expected, 0));
    if (rows.length === 2) {
      const china = withheld?.find(({ node }) => node.kind === 'country' && node.countryId === 'CHN');
      for (const [lines, tonnes] of TONNES) {
        const step = china?.steps.find((one) => one.lines.length === lines);
        rows.push(row(['check.worstTonnes', { lines }], tonnes, step?.tonnes, 1e-4));
      }
    }
    await piece();
  }
  return rows;
}
