import type { MessageParam } from '../../base/message';
import type { Notice } from '../../base/refusal';
import { STAGES } from '../../base/stage';
import { isStockTier } from '../../model/tables/stock';
import type { ReportMessage } from '../../report/report-message';

/** A notice of a risk view with the names of countries, tiers and stages in place of their codes. */
export function namedMessage({ code, params }: Notice): ReportMessage {
  return {
    key: code,
    with: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, named(name, value)])),
  };
}

function named(name: string, value: MessageParam): ReportMessage | number {
  if (typeof value === 'number') return Number(value.toPrecision(10));
  if (typeof value === 'string') return namedOne(name, value);
  if ('nameEn' in value) return value;
  if ('date' in value) return { text: value.date };
  return ('either' in value ? value.either : value).map((one) => namedOne(name, String(one)));
}

function namedOne(name: string, value: string): ReportMessage {
  const stage = STAGES.find((each) => each === value);
  if (name === 'country' || name === 'countries') return { of: 'country', id: value };
  if (name === 'tiers' && isStockTier(value)) return `scenarios.tierName.${value}`;
  return name === 'stage' && stage !== undefined ? `stage.${stage}` : { text: value };
}
