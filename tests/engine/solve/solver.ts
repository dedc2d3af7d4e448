import { join, resolve } from 'node:path';
import type { CountryId } from '@shared/model/country';
import type { SolveProblem } from '@shared/model/goal';
import type {
  OfftakeLever,
  OrderedSavingLever,
  RecyclingLever,
  SavingLever,
  SpotLever,
  StockLever,
  SwapLever,
} from '@shared/model/lever';
import type { MaterialId } from '@shared/model/material';
import type { SupplierId } from '@shared/model/supplier';
import { type LinearSolver, loadSolver } from '../../../electron/engine/solve';
import { ban, material, model, supplier } from '../models';

const WASM = join(resolve(import.meta.dirname, '../../..'), 'node_modules/highs/build/highs.wasm');
let loaded: Promise<LinearSolver> | null = null;

/** The real solver, loaded once. */
export function solver(): Promise<LinearSolver> {
  loaded ??= loadSolver(WASM);
  return loaded;
}

const OF = { materialId: 'Dy' as MaterialId, fixedYen: 0, mark: 'guessed', leadDays: 0, from: null } as const; // the material of models.ts
const AT_ONCE = { startYear: null, yearsToFull: 0 } as const;
export const OTHER = 'VNM-0' as SupplierId; // the second supplier below

export function stockLever(more: Partial<StockLever> = {}): StockLever {
  return {
    ...OF,
    id: 'stock',
    kind: 'stock',
    max: 1_000,
    purchaseYen: 100,
    holdingYen: 0,
    perMonth: null,
    inTime: null,
    ...more,
  };
}
export function recyclingLever(more: Partial<RecyclingLever> = {}): RecyclingLever {
  return { ...OF, id: 'recycling', kind: 'recycling', max: 0, ramp: AT_ONCE, yenPerTonne: 10, ...more };
}
export function savingLever(more: Partial<SavingLever> = {}): SavingLever {
  return { ...OF, id: 'saving', kind: 'saving', max: 0, ramp: AT_ONCE, yenPerTonne: 10, ...more };
}
export function offtakeLever(more: Partial<OfftakeLever> = {}): OfftakeLever {
  return {
    ...OF,
    id: 'offtake',
    kind: 'offtake',
    supplierId: OTHER,
    max: 0,
    ramp: AT_ONCE,
    yenPerTonne: 10,
    ...more,
  };
}

export function orderedSavingLever(more: Partial<OrderedSavingLever> = {}): OrderedSavingLever {
  return { ...OF, id: 'orderedSaving', kind: 'orderedSaving', max: 0, yenPerTonne: 10, ...more };
}
export function spotLever(more: Partial<SpotLever> = {}): SpotLever {
  return { ...OF, id: 'spot', kind: 'spot', max: 1_000, perMonth: null, purchaseYen: 150, ...more };
}
export function loanLever(more: Partial<SwapLever> = {}): SwapLever {
  return { ...OF, id: 'swap', kind: 'swap', max: 1_000, purchaseYen: 130, ...more };
}

/** Need 1 t a day, all of it from China, which stops at once and for good; a second supplier stands by. */
export function problem(more: Partial<SolveProblem> = {}): SolveProblem {
  return {
    model: model({
      days: 200,
      materials: [material({ suppliers: [supplier('CHN', 100), supplier('VNM', 0)] })],
      shocks: [ban('2025-01-01', '2026-12-31')],
    }),
    coverDays: 100,
    least: null,
    keep: null,
    shares: [],
    smallToo: [],
    giveWay: ['CHN' as CountryId],
    levers: [stockLever()],
    budgetYen: null,
    years: 1,
    discountPercent: 0,
    ...more,
  };
}
