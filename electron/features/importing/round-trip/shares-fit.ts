import type { LeftEdit } from '@shared/features/importing/round-trip/contract';
import { keyOf, readKey } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { type Edit, plainNumber, type ScenarioNow } from './compare';

/** More than this over 100 % is no rounding: doubles are stored. */
const ROUNDING = 1e-9;

/** Parts the changes whose set of shares would come to more than 100 % from those that fit: a set is taken whole or not. */
export function withFittingShares(
  changes: readonly Edit[],
  scenarios: ReadonlyMap<string, ScenarioNow>,
): { readonly fitting: readonly Edit[]; readonly left: readonly LeftEdit[] } {
  const sets = new Map<string, Edit[]>();
  for (const change of changes) {
    if (change.field !== 'share.percent') continue;
    const set = `${change.scenarioId}|${setOf(change)}`;
    sets.set(set, [...(sets.get(set) ?? []), change]);
  }
  const left: LeftEdit[] = [];
  const tooMuch = new Set<Edit>();
  for (const edits of sets.values()) {
    const sum = sumOf(edits, scenarios);
    if (sum <= 100 + ROUNDING) continue;
    for (const edit of edits) {
      tooMuch.add(edit);
      const { sheet, cell, label, written, next } = edit;
      const params = { sum: Number(sum.toPrecision(12)), year: edit.year ?? '' };
      left.push({
        sheet,
        cell,
        label,
        written: plainNumber(written ?? 0),
        now: plainNumber(next ?? 0),
        reason: { code: 'roundTrip.left.over100', params },
      });
    }
  }
  return { fitting: changes.filter((change) => !tooMuch.has(change)), left };
}

function sumOf(edits: readonly Edit[], scenarios: ReadonlyMap<string, ScenarioNow>): number {
  const [first] = edits;
  const scenario = first === undefined ? undefined : scenarios.get(first.scenarioId);
  if (first === undefined || scenario === undefined) return 0;
  const set = readKey(TABLES.share, shareOf(first));
  if (set === null) return 0;
  const next = new Map(edits.map((edit) => [shareOf(edit), edit.next ?? 0]));
  const suppliers = new Set(scenario.resolved.plan.shares.map(({ supplierId }) => supplierId as string));
  return [...suppliers]
    .map((supplierId) => keyOf(TABLES.share, { ...set, supplierId }))
    .reduce((sum, key) => sum + (next.get(key) ?? scenario.figure('share.percent', key) ?? 0), 0);
}

function setOf(edit: Edit): string {
  const at = readKey(TABLES.share, shareOf(edit));
  return at === null ? '' : keyOf(TABLES.totalSupply, at);
}

/** A share has a cell of its own. */
const shareOf = ({ parts }: Edit): string => parts[0]?.key ?? '';
