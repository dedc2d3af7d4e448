import { dayNumber } from '@shared/base/calendar';
import type { ClockLine } from '@shared/model/line-clock';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { kindOf, type Shock } from '@shared/model/shock';
import type { StockTier } from '@shared/model/tables/stock';
import type { FeedLink, MaterialResult } from '@shared/model/what-if-result';

/** One step of the chain that leads to a shortfall, at a day of the run. */
export type Cause = { readonly day: number } & (
  | { readonly kind: 'shock'; readonly shock: Shock; readonly position: number }
  | { readonly kind: 'feed'; readonly shock: Shock; readonly link: FeedLink }
  | { readonly kind: 'landed'; readonly leadTimeDays: number }
  | { readonly kind: 'licensed'; readonly delayDays: number }
  | { readonly kind: 'drawn'; readonly tonnes: number }
  | { readonly kind: 'short'; readonly daysShort: number; readonly tonnes: number }
  | { readonly kind: 'emptied'; readonly tier: StockTier }
  | { readonly kind: 'stops'; readonly line: ClockLine }
  | { readonly kind: 'restarts' }
  | { readonly kind: 'over'; readonly shock: Shock }
  | { readonly kind: 'whole' }
);

/**
 * Why a material runs short on its day: shocks, goods still at sea, delays, the stock, in the order of their days.
 * @param line the line that stops and restarts for want of it, in place of the shortage itself; null for the material alone
 */
export function causesOf(
  material: MaterialResult,
  shocks: readonly Shock[],
  window: ScenarioDetail['window'],
  line: ClockLine | null = null,
): readonly Cause[] {
  const origin = dayNumber(window.start);
  const causes: Cause[] = [];
  const lead = Math.min(
    ...material.groups.filter((group) => group.steps.length > 0).map((group) => group.leadTimeDays),
  );
  shocks.forEach((shock, index) => {
    if (!touches(material, shock)) return;
    const day = dayNumber(shock.start) - origin;
    causes.push({ kind: 'shock', day, shock, position: index + 1 });
    for (const link of linksOf(material, shock)) causes.push({ kind: 'feed', day, shock, link });
    if (Number.isFinite(lead)) causes.push({ kind: 'landed', day: day + lead, leadTimeDays: lead });
    const late = kindOf(shock).late?.(shock) ?? 0;
    if (late > 0 && Number.isFinite(lead))
      causes.push({ kind: 'licensed', day: day + lead + late, delayDays: late });
    causes.push({ kind: 'over', day: dayNumber(shock.end) - origin, shock });
  });
  const drawn = material.series.release.findIndex((tonnes) => tonnes > 1e-9);
  if (drawn >= 0) causes.push({ kind: 'drawn', day: drawn, tonnes: material.openingStock });
  causes.push(...(line === null ? shortOf(material) : stopOf(material, line)));
  return causes
    .filter((cause, at) => cause.day < window.days && isFirst(causes, at))
    .sort((a, b) => a.day - b.day);
}

/** From when to when the material does not suffice. */
function shortOf({ firstShortfall, daysShort, totalShortfall: tonnes, recovery }: MaterialResult): Cause[] {
  const causes: Cause[] = [];
  if (firstShortfall !== null) causes.push({ kind: 'short', day: firstShortfall.day, daysShort, tonnes });
  if (recovery !== null) causes.push({ kind: 'whole', day: recovery.day });
  return causes;
}

/** The tiers of stock that run out before the line stops, the shortage where it began on another day, and the stop. */
function stopOf(material: MaterialResult, line: ClockLine): Cause[] {
  const last = line.stop?.day ?? Number.POSITIVE_INFINITY;
  const causes: Cause[] = (material.tiers ?? []).flatMap(({ tier, emptied }): Cause[] =>
    emptied === null || emptied.day > last ? [] : [{ kind: 'emptied', day: emptied.day, tier }],
  );
  const isSaid = causes.length > 0 && material.firstShortfall?.date === line.stop?.date;
  if (!isSaid) causes.push(...shortOf(material).filter(({ kind }) => kind === 'short'));
  if (line.stop !== null) causes.push({ kind: 'stops', day: line.stop.day, line });
  if (line.restart !== null) causes.push({ kind: 'restarts', day: line.restart.day });
  return causes;
}

/**
 * Whether nothing before says the same: shocks that begin or end on one day share the ships, the goods that are late alike,
 * and the end of the measure.
 */
function isFirst(causes: readonly Cause[], at: number): boolean {
  const cause = causes[at];
  if (cause?.kind !== 'landed' && cause?.kind !== 'licensed' && cause?.kind !== 'over') return true;
  const more = (one: Cause) =>
    one.kind === 'over' ? one.shock.recoveryDays : one.kind === 'licensed' ? one.delayDays : 0;
  return (
    causes.findIndex(
      (one) => one.kind === cause.kind && one.day === cause.day && more(one) === more(cause),
    ) === at
  );
}

/** Where a shock acts on the feeds of suppliers: each link once, however many suppliers stand behind it. */
function linksOf(material: MaterialResult, shock: Shock): readonly FeedLink[] {
  const links = material.groups.flatMap(({ steps }) =>
    steps.flatMap(({ shockId, upstream }) => (shockId === shock.id ? (upstream ?? []) : [])),
  );
  return [...new Map(links.map((link) => [JSON.stringify(link), link])).values()];
}

/** The engine lists, group by group, the shocks that act on it. */
function touches(material: MaterialResult, shock: Shock): boolean {
  return material.groups.some((group) => group.steps.some((step) => step.shockId === shock.id));
}
