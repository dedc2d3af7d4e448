import { isGroup, symbolOf } from '@shared/model/measures/material-symbols';
import { mixesMaterials } from '@shared/model/measures/series-codes';
import type { MeasureRegister, Reference } from '@shared/model/plan';
import type { Observation } from '@shared/model/tables/observation';
import type { Series } from '@shared/model/tables/series';
import { type HeldBack, heldBack } from '../../engine/watch';
import { materialNames } from '../../importing/values/material-vocabulary';
import { findMaterial } from '../../importing/values/vocabulary';
import { MAGNET_MATERIALS } from '../../plan/case/world-shares';
import type { MonthSources } from './month-rule';

interface Read {
  readonly series: readonly Series[];
  readonly observations: readonly Observation[];
  readonly register: MeasureRegister;
  readonly reference: Reference;
}

/** What months are read from: the rows of each series, and what the register says of its goods, each found once. */
export function monthSources({ series, observations, register, reference }: Read): MonthSources {
  const symbolsOf = symbolReader(reference);
  return {
    series,
    heldBack: heldOnce(register),
    rowsOf: bySeries(observations),
    symbolsOf,
    isNotSplit: (one) =>
      symbolsOf(one).some((symbol) => !isGroup(symbol)) && mixesMaterials(one, register.codes),
  };
}

/** Rules on the same goods ask the register once. */
function heldOnce(register: MeasureRegister): MonthSources['heldBack'] {
  const found = new Map<string, HeldBack>();
  return (goods) => {
    const key = JSON.stringify(goods);
    const known = found.get(key) ?? heldBack(register, goods);
    found.set(key, known);
    return known;
  };
}

/** The rows of each series, found once. */
function bySeries(observations: readonly Observation[]): MonthSources['rowsOf'] {
  const found = new Map<string, Observation[]>();
  for (const row of observations) {
    const rows = found.get(row.seriesId);
    if (rows === undefined) found.set(row.seriesId, [row]);
    else rows.push(row);
  }
  return (seriesId) => found.get(seriesId) ?? [];
}

/** A series of words that no material is called by speaks of none; that of magnets of those that are in magnets. */
function symbolReader(reference: Reference): MonthSources['symbolsOf'] {
  const names = materialNames(reference.materials);
  return ({ material, stage }) => {
    const id = findMaterial(names, material) ?? null;
    if (id !== null) return [symbolOf(id)];
    if (isGroup(material)) return [material];
    return stage === 'magnet' ? [...MAGNET_MATERIALS].map(symbolOf) : [];
  };
}
