import type { BriefFacts } from '@shared/features/brief/facts';
import { bothNames, titlesOf } from '@shared/model/catalogue';
import type { MaterialId } from '@shared/model/material';
import { LEFT_OUT } from '@shared/model/open-view';
import type { ResolvedScenario } from '@shared/model/resolution';
import { codesIn } from '@shared/model/tables/assumption';
import type { Session } from '../../plan/session';

/**
 * Sources and assumptions of the figures that a run rests on, those of most figures first, behind the notices of the measures
 * that it runs. What stops lines is asked for alone, where something does.
 * @param seen the run as the session knows it
 * @param stored the same with the notes of its figures, which say on which assumptions they rest
 */
export async function briefEvidence(
  session: Session,
  seen: ResolvedScenario,
  stored: ResolvedScenario,
  binding: readonly MaterialId[],
): Promise<Pick<BriefFacts, 'sources' | 'assumptions' | 'dissents' | 'dissent'>> {
  const [{ sources, assumptions }, { measures }] = await Promise.all([
    session.project.evidence(),
    session.project.measures(),
  ]);
  const run = new Set(seen.shocks.flatMap(({ measureId }) => measureId ?? []));
  const notices = new Set(measures.flatMap(({ id, sourceId }) => (run.has(id) ? (sourceId ?? []) : [])));
  const rows = rowsOf(seen, binding);
  const leaving = new Set(rows.map(({ id }) => id));
  const cited = counted(rows.flatMap(({ sourceId }) => sourceId ?? []));
  const noted = rowsOf(stored, binding).filter(({ id }) => leaving.has(id));
  const named = counted(noted.flatMap(({ note }) => codesIn(note)));
  const resting = assumptions.filter(({ code, textEn }) => named.has(code) && textEn !== LEFT_OUT);
  const dissenting = resting.filter((row) => row.dissent !== null || row.dissentJa !== null);
  const [first] = dissenting;
  const timesOf = (id: string) => cited.get(id) ?? 0;
  return {
    sources: sources
      .filter(({ id }) => cited.has(id) || notices.has(id))
      .map((source) => ({ id: source.id, ...bothNames(titlesOf(source)) }))
      .sort((a, b) => Number(notices.has(b.id)) - Number(notices.has(a.id)) || timesOf(b.id) - timesOf(a.id)),
    assumptions: resting
      .map(({ code, textEn, textJa }) => ({ code, textEn, textJa }))
      .sort((a, b) => (named.get(b.code) ?? 0) - (named.get(a.code) ?? 0)),
    dissents: dissenting.length,
    dissent:
      first === undefined || [first.dissent, first.dissentJa].includes(LEFT_OUT)
        ? null
        : { code: first.code, dissent: first.dissent, dissentJa: first.dissentJa },
  };
}

/** Figures of the run's own economy and stage, of the materials asked for or of all. */
function rowsOf({ plan, window }: ResolvedScenario, binding: readonly MaterialId[]) {
  const isAsked = ({ materialId }: { readonly materialId: MaterialId }) =>
    binding.length === 0 || binding.includes(materialId);
  const isOwn = ({ economyId }: { readonly economyId: string }) => economyId === window.economyId;
  return [
    ...[...plan.shares, ...plan.totals].filter((row) => isOwn(row) && row.stage === window.stage),
    ...plan.stocks.filter(isOwn),
    ...plan.demands,
  ].filter(isAsked);
}

/** How often each is there, in the order of their first. */
function counted(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
