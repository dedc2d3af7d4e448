import { floatAt, itemAt } from '@shared/base/element-at';
import { kindOf, type Shock } from '@shared/model/shock';
import type { FeedModel, MaterialModel, SupplierModel, WhatIfModel } from '@shared/model/what-if';
import { pathsOf } from '../montecarlo/sources';
import { takeNew } from '../run/scratch-pool';
import { isAdditive, type Loss } from '../run/supply/delivery-basis';
import { lotsArriving } from '../run/supply/dispatch';
import { historyDays } from '../run/supply/history';
import { supplierGroups } from '../run/supply/supplier-groups';
import type { NodeReach } from '../stress/node-reach';
import type { Window } from './window';

/** A node without which nothing comes on a lane, felt so many days after it is away. */
export interface Switch {
  readonly node: number;
  readonly delayDays: number;
}

/** What comes of a material by ways that stop with the same nodes after the same days, tonnes REO a day. */
export interface Lane {
  readonly switches: readonly Switch[];
  readonly stream: Float64Array;
}

/** Whether what comes is a sum over lanes, each open or closed: nothing is shared out, and no shock remembers what was asked before. */
export function hasLanes(model: WhatIfModel, material: MaterialModel): boolean {
  const remembers = (shock: Shock) =>
    kindOf(shock).memory !== null &&
    (shock.materials.length === 0 || shock.materials.includes(material.materialId));
  return isAdditive(model, material) && !model.shocks.some(remembers);
}

/** The lanes of a material that hasLanes() on which a node acts. Source: docs/engine.md 6.7. */
export function lanesOf(model: WhatIfModel, material: MaterialModel, reach: NodeReach): Lane[] {
  const groups = supplierGroups(model, material);
  const history = historyDays(model, material, groups);
  const lanes = new Map<string, Lane>();
  for (const group of groups)
    for (const path of group.suppliers.flatMap(pathsOf)) {
      const switches = switchesOf(path, reach);
      if (switches.length === 0) continue;
      const key = switches.map(({ node, delayDays }) => `${node} ${delayDays}`).join('|');
      const lane = lanes.get(key) ?? { switches, stream: new Float64Array(model.days) };
      lanes.set(key, lane);
      const alone = { ...material, suppliers: [path] };
      const own = itemAt(supplierGroups(model, alone), 0);
      const { stream } = lane;
      for (const { arriving } of lotsArriving(model, alone, own, history, takeNew))
        for (let day = 0; day < stream.length; day++)
          stream[day] = floatAt(stream, day) + floatAt(arriving, history + day);
    }
  return [...lanes.values()];
}

/** @param path of one chain of feeds (pathsOf) */
function switchesOf(path: SupplierModel, reach: NodeReach): Switch[] {
  const found: Switch[] = [];
  const add = (nodes: Iterable<number>, delayDays: number): void => {
    for (const node of nodes)
      if (!found.some((known) => known.node === node && known.delayDays === delayDays))
        found.push({ node, delayDays });
  };
  let delayDays = path.leadTimeDays;
  add(reach.placesOfPlant(path.supplierId), delayDays);
  add(reach.placesOfCountry(path.countryId), delayDays);
  let fed: Pick<FeedModel, 'countryId' | 'feeds'> = path;
  for (let feed = fed.feeds?.[0]; feed !== undefined; feed = fed.feeds?.[0]) {
    delayDays += feed.leadDays;
    if (feed.supplierId !== undefined) add(reach.placesOfPlant(feed.supplierId), delayDays);
    // A country is felt at its border, as its measures are.
    if (feed.countryId !== fed.countryId) add(reach.placesOfCountry(feed.countryId), delayDays);
    fed = feed;
  }
  return found.sort((a, b) => a.node - b.node || a.delayDays - b.delayDays);
}

/** What no longer comes by some lanes with nodes away. */
export function lossesOn(lanes: readonly Lane[], windows: readonly Window[]): Loss[] {
  const losses: Loss[] = [];
  for (const { switches, stream } of lanes) {
    const closed: { from: number; to: number }[] = [];
    for (const { node, delayDays } of switches)
      for (const window of windows) {
        if (window.node !== node) continue;
        const from = Math.max(0, window.from + delayDays);
        const to = Math.min(stream.length, window.to + delayDays);
        if (from < to) closed.push({ from, to });
      }
    if (closed.length > 1) closed.sort((a, b) => a.from - b.from);
    let until = 0;
    for (const { from, to } of closed) {
      const begin = Math.max(from, until);
      if (begin < to) losses.push({ from: begin, perDay: stream.subarray(begin, to), factor: 1 });
      until = Math.max(until, to);
    }
  }
  return losses;
}
