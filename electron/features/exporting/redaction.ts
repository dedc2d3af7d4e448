import { Refusal } from '@shared/base/refusal';
import type { MaterialId } from '@shared/model/material';
import { isRuleField } from '@shared/model/release-override';
import type { ResolvedScenario } from '@shared/model/resolution';
import { keyOf, newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Assumption } from '@shared/model/tables/assumption';
import type { OverrideField } from '@shared/model/tables/override';
import type { Source } from '@shared/model/tables/source';
import type { Stock } from '@shared/model/tables/stock';

/** A scenario as it may leave the house, and what was taken out of it. */
interface OpenScenario {
  readonly resolved: ResolvedScenario;
  readonly secrets: readonly Stock[];
  /** Materials of the scenario's economy of which some stock was taken out, in the order of the plan. */
  readonly materials: readonly MaterialId[];
}

/**
 * Takes the secret stocks out of a scenario before it is run. The run then never knew them, so that nothing from which
 * they follow (stock series, cover, releases, the day on which the gap opens) can be in what is written of it.
 * A material without any open stock gets an empty one that takes nothing in: its shortfall is the whole gap.
 */
export function withoutSecrets(resolved: ResolvedScenario): OpenScenario {
  const { plan, window } = resolved;
  const secrets = plan.stocks.filter(TABLES.stock.isSecret);
  const open = plan.stocks.filter((stock) => !TABLES.stock.isSecret(stock));
  const keys = new Set(secrets.map((stock) => keyOf(TABLES.stock, stock)));
  return {
    resolved: {
      ...resolved,
      plan: { ...plan, stocks: [...open, ...emptyStocks(secrets, open)] },
      overrides: new Map(
        [...resolved.overrides].map(([field, byKey]): [OverrideField, typeof byKey] => [
          field,
          field === 'stock.tonnes' || isRuleField(field)
            ? new Map([...byKey].filter(([key]) => !keys.has(key)))
            : byKey,
        ]),
      ),
    },
    secrets,
    materials: [
      ...new Set(
        secrets.filter(({ economyId }) => economyId === window.economyId).map(({ materialId }) => materialId),
      ),
    ],
  };
}

/**
 * Sources and assumptions without those that may speak of secret stocks: sources that only such stocks cite; assumptions that
 * nobody has said may leave the house, since words can say what a stock holds, and of the others those whose code such a
 * stock's note gives or that rest on such a source.
 */
export function openEvidence(
  {
    sources,
    assumptions,
  }: { readonly sources: readonly Source[]; readonly assumptions: readonly Assumption[] },
  secrets: readonly Stock[],
  scenarios: readonly { readonly resolved: ResolvedScenario }[],
): { sources: readonly Source[]; assumptions: readonly Assumption[] } {
  const cited = new Set(
    scenarios.flatMap(({ resolved: { plan } }) =>
      [
        ...plan.shares,
        ...plan.totals,
        ...plan.demands,
        ...plan.reliefs,
        ...plan.stocks,
        ...plan.receipts,
      ].map(({ sourceId }) => sourceId),
    ),
  );
  const closed = new Set(
    secrets.flatMap(({ sourceId }) => (sourceId === null || cited.has(sourceId) ? [] : [sourceId])),
  );
  return {
    sources: sources.filter(({ id }) => !closed.has(id)),
    assumptions: assumptions.filter((assumption) => maySay(assumption, secrets, closed)),
  };
}

/**
 * Whether the words of an assumption may be read outside.
 * @param closed ids of the sources that only secret stocks cite
 */
export function maySay(
  { code, sourceId, open }: Assumption,
  secrets: readonly Stock[],
  closed: ReadonlySet<string>,
): boolean {
  const isNamed = secrets.some(({ note }) => note !== null && namesCode(note, code));
  return (open || secrets.length === 0) && !isNamed && (sourceId === null || !closed.has(sourceId));
}

/** The class of what may be made public, as a person would choose it. */
const PUBLIC_MARK = '機密性1';

/**
 * What rests on secret figures is for nobody outside, whoever marks it.
 * @param secrets how many secret stock figures
 * @throws Refusal refusal.export.secretPublic
 */
export function refusePublicMark(mark: string, secrets: number): void {
  if (secrets > 0 && isPublicMark(mark)) throw new Refusal('refusal.export.secretPublic', { count: secrets });
}

export function isPublicMark(mark: string): boolean {
  return mark.normalize('NFKC').trim().startsWith(PUBLIC_MARK);
}

/** What stands where a material has no open stock: nothing, and nothing is put by. */
export function emptyStocks(secrets: readonly Stock[], open: readonly Stock[]): Stock[] {
  const hasOpen = new Set(open.map(placeOf));
  const empty = new Map<string, Stock>();
  for (const stock of secrets) if (!hasOpen.has(placeOf(stock))) empty.set(placeOf(stock), emptied(stock));
  return [...empty.values()];
}

const placeOf = (stock: Stock) => `${stock.economyId}|${stock.materialId}`;
/** Whether a note names an assumption, also with Japanese letters directly beside the code: 「A-014による」. */
function namesCode(note: string, code: string): boolean {
  const beside = /[A-Za-z0-9-]/;
  for (let at = note.indexOf(code); at >= 0; at = note.indexOf(code, at + 1)) {
    const around = [note[at - 1] ?? '', note[at + code.length] ?? ''];
    if (!around.some((letter) => beside.test(letter))) return true;
  }
  return false;
}

function emptied({ economyId, materialId, tier }: Stock): Stock {
  return newRow(TABLES.stock, {
    ...{ id: `left-out-${economyId}-${materialId}`, economyId, materialId, tier },
    ...{ tonnes: 0, maximum: 0, secret: false, mark: 'known' },
  });
}
