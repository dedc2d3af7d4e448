import { yearOf } from '@shared/base/calendar';
import { byId } from '@shared/model/catalogue';
import type { MaterialId } from '@shared/model/material';
import { inYear } from '@shared/model/missing-figures';
import {
  DECLARED_PERCENT,
  type InputRange,
  type InputRef,
  type InputUnit,
  inputKey,
  LARGE_SHARE_PERCENT,
  MATERIAL_INPUTS,
  type StressInput,
} from '@shared/model/sensitivity';
import type { Measure } from '@shared/model/shock-parts/term';
import { measureOfTurned, turnedFigure, turnedOf } from '@shared/model/shock-turned';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { refuseInput } from './refuse';

/** All inputs of a model that can be turned alone: shares from LARGE_SHARE_PERCENT on, and their lead times. */
export function inputRefs(model: WhatIfModel): InputRef[] {
  const year = yearOf(model.start);
  const large = model.materials.flatMap(({ materialId, suppliers }) =>
    suppliers
      .filter(({ percent }) => inYear(percent, year) >= LARGE_SHARE_PERCENT)
      .map(({ supplierId }) => ({ materialId, supplierId })),
  );
  const ofMaterials = MATERIAL_INPUTS.flatMap((kind) =>
    model.materials.map(({ materialId }): InputRef => ({ kind, materialId })),
  );
  const ofShocks = model.shocks.flatMap((shock) =>
    turnedOf(shock).map((kind): InputRef => ({ kind, shockId: shock.id })),
  );
  return [
    ...ofShocks,
    ...ofMaterials,
    ...large.map((share): InputRef => ({ kind: 'share', ...share })),
    ...[...new Set(large.map(({ supplierId }) => supplierId))].map(
      (supplierId): InputRef => ({ kind: 'lead', supplierId }),
    ),
  ];
}

/**
 * An input with its value in the run and its range: the row's, or DECLARED_PERCENT to either side and then guessed.
 * Whole days are rounded outwards.
 * @throws Refusal `refusal.stress.unknownInput`
 */
export function inputOf(model: WhatIfModel, ref: InputRef, ranges: readonly InputRange[]): StressInput {
  const base = valueIn(model, ref);
  const unit = unitOf(ref);
  const row = ranges.find((range) => inputKey(range.ref) === inputKey(ref));
  if (row !== undefined) {
    return { ref, unit, base, low: row.low, high: row.high, mark: row.mark, rangeFrom: 'row' };
  }
  const part = DECLARED_PERCENT / 100;
  const [low, high] = [base * (1 - part), base * (1 + part)];
  const whole = unit === 'days';
  return {
    ref,
    unit,
    base,
    low: whole ? Math.floor(low) : low,
    high: unit === 'percent' ? Math.min(100, high) : whole ? Math.ceil(high) : high,
    mark: 'guessed',
    rangeFrom: 'declared',
  };
}

/** The unit in which an input is given. */
export function unitOf(ref: InputRef): InputUnit {
  switch (ref.kind) {
    case 'stock':
      return 'tonnes';
    case 'demand':
    case 'recycling':
      return 'tonnes-a-year';
    case 'substitution':
    case 'share':
      return 'percent';
    case 'lead':
      return 'days';
    default:
      return unitOfTerm(measureOfTurned(ref.kind));
  }
}

function unitOfTerm(measure: Measure | undefined): InputUnit {
  if (measure === 'percent' || measure === 'days') return measure;
  throw new Error(`a stress test turns percent and days of a shock, not ${measure}`);
}

/** The value of an input in the first year of the run. @throws Refusal `refusal.stress.unknownInput` */
export function valueIn(model: WhatIfModel, ref: InputRef): number {
  const year = yearOf(model.start);
  switch (ref.kind) {
    case 'stock':
      return materialOf(model, ref).stock.opening;
    case 'demand':
      return demandOf(materialOf(model, ref), year);
    case 'recycling':
      return inYear(materialOf(model, ref).recycling, year);
    case 'substitution':
      return inYear(materialOf(model, ref).substitution, year);
    case 'share': {
      const found = materialOf(model, ref).suppliers.find(({ supplierId }) => supplierId === ref.supplierId);
      return found === undefined ? refuseInput(ref) : inYear(found.percent, year);
    }
    case 'lead': {
      const found = model.materials
        .flatMap(({ suppliers }) => suppliers)
        .find(({ supplierId }) => supplierId === ref.supplierId);
      return found === undefined ? refuseInput(ref) : found.leadTimeDays;
    }
    default: {
      const shock = byId(model.shocks, ref.shockId);
      return (shock && turnedFigure(shock, ref.kind)) ?? refuseInput(ref);
    }
  }
}

/** What the uses of a material need in a year before substitution, tonnes REO. */
export function demandOf({ uses }: MaterialModel, year: number): number {
  return uses.reduce((sum, { demand }) => sum + inYear(demand, year), 0);
}

function materialOf(model: WhatIfModel, ref: InputRef & { readonly materialId: MaterialId }): MaterialModel {
  return model.materials.find(({ materialId }) => materialId === ref.materialId) ?? refuseInput(ref);
}
