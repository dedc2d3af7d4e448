import * as field from '../field';
import { type RowOf, table } from '../table';
import { PRICE_PLACES } from './price';

const RAMP_STATES = ['study', 'decided', 'building', 'ramping', 'operating'] as const;
export type RampState = (typeof RAMP_STATES)[number];

const slip = field.figure({ en: 'Slip', ja: '遅れ' }, { en: 'months', ja: 'か月' });

export const ramp = table({
  name: 'ramp',
  words: { en: 'Projects of plants', ja: '工場の計画' },
  fields: {
    id: field.id(),
    supplierId: field.supplier(),
    materialId: field.material(),
    state: field.choice(RAMP_STATES, { en: 'State', ja: '段階' }),
    permitDate: field.orNull(field.date({ en: 'Permit', ja: '許認可日' })),
    /** Of the first output, as planned. */
    startDate: field.date({ en: 'Planned start', ja: '計画上の開始日' }),
    /** From the start until all of the capacity is there, in even steps. */
    monthsToFull: field.amount({ en: 'Ramp', ja: '立ち上げ' }, { en: 'months', ja: 'か月' }),
    /** Later than planned; negative for sooner. */
    slipMonths: field.overridable(field.initially(slip, 0), 'slip'),
    /** It starts in no year whose price is lower; null where the price decides nothing. */
    needsUsdPerKg: field.orNull(
      field.amount({ en: 'Price it needs', ja: '必要な価格' }, { en: 'US dollars per kg', ja: '米ドル/kg' }),
    ),
    place: field.initially(field.choice(PRICE_PLACES, { en: 'Place', ja: '市場' }), 'outside'),
    mark: field.mark(),
    ...field.range(slip),
    ...field.origin,
  },
  key: ['supplierId', 'materialId'],
  keyHeldBy: 'file',
  sample: true,
});

/** How the capacity of a plant for a material comes: start, ramp, permit, slip, and the price without which it does not. */
export interface Ramp extends RowOf<typeof ramp.fields> {}
