import type { FigureKinds } from './kind';
import { demand, floor, recycling, substitution, valueAtStake } from './need-figures';
import { slip } from './ramp-figure';
import { share, totalSupply } from './share-figures';
import { stocks } from './stock-figures';

/** How each figure is read and written. */
export const KINDS: FigureKinds = {
  'share.percent': share,
  'totalSupply.tonnes': totalSupply,
  'demand.tonnes': demand,
  'demand.floorPercent': floor,
  'relief.recycling': recycling,
  'relief.substitution': substitution,
  'valueAtStake.yenPerTonne': valueAtStake,
  ...stocks,
  'ramp.slip': slip,
};
