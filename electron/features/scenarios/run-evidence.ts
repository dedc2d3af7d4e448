import type { RunEvidence, RunInput } from '@shared/features/scenarios/contract';
import type { MaterialId } from '@shared/model/material';
import type { ResolvedScenario } from '@shared/model/resolution';
import { secretRows } from '@shared/model/secret-rows';
import { TABLES } from '@shared/model/tables';
import { codesIn } from '@shared/model/tables/assumption';
import { readScenario } from '../../plan/read-scenario';
import type { Session } from '../../plan/session';

/** What a row of any of these tables rests on. */
interface Resting {
  readonly id: string;
  readonly mark: RunInput['mark'];
  readonly sourceId: string | null;
  readonly note: string | null;
}

/**
 * The figures that a scenario counts with for a material of its economy and stage, in the years of its window, with their
 * documents and assumptions.
 * @throws Refusal: unknown scenario, broken chain
 */
export async function runEvidence(
  session: Session,
  scenarioId: string,
  materialId: MaterialId,
): Promise<RunEvidence> {
  const [{ resolved, reference }, all] = await Promise.all([
    readScenario(session, scenarioId),
    session.project.evidence(),
  ]);
  const own = new Set(
    reference.uses.filter(({ economyId }) => economyId === resolved.window.economyId).map(({ id }) => id),
  );
  const inputs = inputsOf(resolved, materialId, own);
  const cited = [...new Set(inputs.flatMap(({ sourceId }) => sourceId ?? []))];
  const named = [...new Set(inputs.flatMap(({ codes }) => codes))];
  const inOrder = <Row>(keys: readonly string[], rows: readonly Row[], keyOf: (row: Row) => string): Row[] =>
    keys.flatMap((key) => rows.find((row) => keyOf(row) === key) ?? []);
  return {
    inputs,
    sources: inOrder(cited, all.sources, ({ id }) => id),
    assumptions: inOrder(named, all.assumptions, ({ code }) => code),
  };
}

function inputsOf(
  { plan, window }: ResolvedScenario,
  materialId: MaterialId,
  own: ReadonlySet<string>,
): RunInput[] {
  const { start, days } = window;
  const first = Number(start.slice(0, 4));
  const last = new Date(Date.parse(start) + (days - 1) * 86_400_000).getUTCFullYear();
  const isRun = (row: {
    readonly materialId: MaterialId;
    readonly economyId?: string;
    readonly year?: number;
  }) =>
    row.materialId === materialId &&
    (row.economyId === undefined || row.economyId === window.economyId) &&
    (row.year === undefined || (row.year >= first && row.year <= last));
  const atStage = ({ stage }: { readonly stage: string }) => stage === window.stage;
  const totals = plan.totals
    .filter((row) => isRun(row) && atStage(row))
    .map((row) => input(row, 'totalSupply', null, row.year, row.tonnes, 'tonnes'));
  const shares = plan.shares
    .filter((row) => isRun(row) && atStage(row))
    .map((row) => {
      const unit = row.enteredAs === 'percent' ? 'percent' : 'tonnes';
      return input(row, 'share', row.supplierId, row.year, row.value, unit);
    });
  const demands = plan.demands
    .filter((row) => isRun(row) && own.has(row.useId))
    .map((row) => input(row, 'demand', row.useId, row.year, row.tonnes, 'tonnes'));
  const stocks = plan.stocks.filter(isRun).map((row) => ({
    ...input(row, 'stock', row.tier, null, row.tonnes, 'tonnes'),
    secret: TABLES.stock.isSecret(row),
  }));
  const reliefs = plan.reliefs
    .filter(isRun)
    .flatMap((row) => [
      ...(row.recyclingTonnes > 0
        ? [input(row, 'recycling', null, row.year, row.recyclingTonnes, 'tonnes')]
        : []),
      ...(row.substitutionPercent > 0
        ? [input(row, 'substitution', null, row.year, row.substitutionPercent, 'percent')]
        : []),
    ]);
  const receipts = plan.receipts
    .filter((row) => isRun(row) && atStage(row))
    .map((row) => input(row, 'receipt', row.supplierId, Number(row.date.slice(0, 4)), row.tonnes, 'tonnes'));
  const isSecret = secretRows(plan.stocks);
  const purchases = plan.purchases
    .filter((row) => isRun(row) && atStage(row))
    .map((row) => ({
      ...input(row, 'purchase', null, Number(row.date.slice(0, 4)), row.tonnes, 'tonnes'),
      secret: isSecret('purchase', row),
    }));
  const dated = plan.datedReliefs.filter(isRun).flatMap((row) => {
    const year = Number(row.start.slice(0, 4));
    return [
      ...(row.recyclingTonnes > 0
        ? [input(row, 'recycling', null, year, row.recyclingTonnes, 'tonnes')]
        : []),
      ...(row.savingPercent > 0
        ? [input(row, 'substitution', null, year, row.savingPercent, 'percent')]
        : []),
      ...(row.priceRisePercent > 0
        ? [input(row, 'priceRise', null, year, row.priceRisePercent, 'percent')]
        : []),
    ];
  });
  return [...totals, ...shares, ...demands, ...stocks, ...reliefs, ...receipts, ...purchases, ...dated];
}

function input(
  row: Resting,
  kind: RunInput['kind'],
  of: string | null,
  year: number | null,
  value: number,
  unit: RunInput['unit'],
): RunInput {
  const { id, mark, sourceId } = row;
  return {
    id: `${kind} ${id}`,
    kind,
    of,
    year,
    value,
    unit,
    mark,
    secret: false,
    sourceId,
    codes: codesIn(row.note),
  };
}
