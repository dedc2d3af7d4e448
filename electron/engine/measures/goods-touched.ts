import type { IsoDate } from '@shared/base/calendar';
import { derivedFrom } from '@shared/base/derived';
import { type AskedForm, formFits, readForm } from '@shared/model/measures/goods-form';
import { symbolsOf } from '@shared/model/measures/material-symbols';
import type { MeasureRegister } from '@shared/model/plan';
import { goodsOfMeasure } from '@shared/model/plan-rows';
import type { Measure } from '@shared/model/tables/measure';
import type { MeasureGoods } from '@shared/model/tables/measure-goods';
import type { Asked } from './asked';
import { materialsMeet } from './materials';
import { measuresNaming } from './measures-naming';
import { stateOn } from './state-on';

/** The goods that are asked for, with their words read once. */
export interface GoodsAsked extends Pick<Asked, 'material' | 'stage' | 'code'> {
  readonly form: AskedForm;
}

/** What of goods is not said: their form, purity or code leave some of them; what is in them, or which of a group, leaves it open. */
export type GoodsCondition = 'form' | 'threshold' | 'code' | 'contains' | 'material';
/** The part of goods that says no. */
export type GoodsPart = 'material' | 'stage' | 'form' | 'threshold' | 'code' | 'licence';

/** Whether goods of a measure are those that are asked for. */
export interface GoodsTouched {
  readonly bites: 'yes' | 'if' | 'no';
  readonly part: GoodsCondition | GoodsPart | null;
  readonly goodsId: string | null;
  /** Of all dual-use goods: whether these are known to stand on the list of licences on that day. */
  readonly listed: 'yes' | 'unknown' | null;
}

export function goodsAsked({ material, stage, form, code }: Asked): GoodsAsked {
  return { material, stage, code, form: readForm(form) };
}

/** Which goods of a measure are nearest to those that are asked for; of a measure without any, none. */
export function goodsTouched(
  { goods }: Pick<MeasureRegister, 'goods'>,
  measureId: string,
  asked: GoodsAsked,
  listed: () => 'yes' | 'unknown' | 'no',
): GoodsTouched {
  const none: GoodsTouched = { bites: 'no', part: 'material', goodsId: null, listed: null };
  return goodsOfMeasure(goods, measureId)
    .map((row): GoodsTouched => {
      if (!row.dualUse) return { ...rowTouched(row, asked), goodsId: row.id, listed: null };
      if (row.materials.length > 0 && materialsMeet(row.materials, asked.material) === 'no') return none;
      const is = listed();
      if (is === 'no') return { ...none, part: 'licence', goodsId: null };
      return { bites: 'yes', part: null, goodsId: null, listed: is };
    })
    .reduce((best, one) => (nearness(one) > nearness(best) ? one : best), none);
}

/** Of several goods of one measure the one that says most: yes, yes for some, only if, and of those that say no the one that comes nearest. */
function nearness({ bites, part }: GoodsTouched): number {
  if (bites === 'yes') return 100;
  if (bites === 'if') return part === 'contains' || part === 'material' ? 50 : 75;
  return part === null ? -1 : NEARER.indexOf(part);
}

/** What fails last comes nearest. */
const NEARER: readonly (GoodsCondition | GoodsPart)[] = [
  'material',
  'licence',
  'stage',
  'code',
  'form',
  'threshold',
];

function rowTouched(
  row: MeasureGoods,
  { material, stage, code, form }: GoodsAsked,
): Pick<GoodsTouched, 'bites' | 'part'> {
  const no = (part: GoodsPart) => ({ bites: 'no', part }) as const;
  const named = materialsMeet(row.materials, material);
  const isHost = named === 'no' && materialsMeet(row.within, material) !== 'no';
  if (named === 'no' && !isHost) return no('material');
  if (row.stages.length > 0 && !row.stages.includes(stage)) return no('stage');
  if (
    code !== undefined &&
    row.codes.length > 0 &&
    !row.codes.some((own) => own.startsWith(code) || code.startsWith(own))
  )
    return no('code');
  const fits = formFits(row.forms, form.forms);
  if (fits === 'no') return no('form');
  // Named by the part that makes them controlled: it has to be in the goods, whatever they are made of for the most part.
  const holds = (isHost ? row.materials : symbolsOf(material)).map(form.holds);
  if (holds.length > 0 && holds.every((said) => said === 'no')) return no('form');
  if (isHost && !holds.includes('yes')) return { bites: 'if', part: 'contains' };
  if (named === 'part') return { bites: 'if', part: 'material' };
  if (row.leastPercent !== null && form.purity !== null && form.purity < row.leastPercent)
    return no('threshold');
  const isOpen = row.leastPercent === null ? row.threshold !== null : form.purity === null;
  if (isOpen) return { bites: 'if', part: 'threshold' };
  if (fits === 'part') return { bites: 'if', part: 'form' };
  return { bites: 'yes', part: null };
}

/** Whether goods stand on the list of licences of an economy on a day: what "all dual-use goods" means there. */
export function isListed(
  register: MeasureRegister,
  issuer: string,
  day: IsoDate,
  goods: GoodsAsked,
): 'yes' | 'unknown' | 'no' {
  let best: 'yes' | 'unknown' | 'no' = 'no';
  const named = measuresNaming(register.goods, goods.material);
  for (const { measure, is } of licencesOn(register, issuer, day)) {
    if (!named.has(measure.id)) continue;
    const { bites, part } = goodsTouched(register, measure.id, goods, () => 'no');
    if (bites === 'no' || part === 'contains' || part === 'material') continue;
    if (is === 'in force') return 'yes';
    best = 'unknown';
  }
  return best;
}

interface LicenceOn {
  readonly measure: Measure;
  readonly is: 'in force' | 'unknown';
}

/** The licences of an economy on a day that hold for goods of its own, with whether they are in force for certain. */
export function licencesOn(
  register: Pick<MeasureRegister, 'measures' | 'states'>,
  issuer: string,
  day: IsoDate,
): readonly LicenceOn[] {
  const { measures, states } = register;
  return licencesKnown(measures, `${issuer} ${day}`, [states], () => findLicences(register, issuer, day));
}

const licencesKnown = derivedFrom<LicenceOn[]>();

function findLicences(
  register: Pick<MeasureRegister, 'measures' | 'states'>,
  issuer: string,
  day: IsoDate,
): LicenceOn[] {
  return register.measures.flatMap((measure) => {
    if (measure.kind !== 'licence' || measure.issuer !== issuer || measure.originRule !== 'none') return [];
    const { is } = stateOn(register, measure, day);
    return is === 'in force' || is === 'unknown' ? [{ measure, is }] : [];
  });
}
