import type { FigureChange, FigureLook, FigureWay, SaidFigure } from '@shared/features/figures/contract';
import { byId } from '@shared/model/catalogue';
import { FIGURES, type Figure } from '@shared/model/figure';
import { notKnown } from '@shared/model/missing-figures';
import type { Plan } from '@shared/model/plan';
import { resolveScenario } from '@shared/model/resolution';
import type { AnyRow } from '@shared/model/table';
import type { Override } from '@shared/model/tables/override';
import type { Session } from '../session';
import { FigureDraft } from './draft';
import { KINDS } from './kinds';
import { ownOverride } from './override';
import { figureSource, type PlanFilter } from './source';

/** Everything about one figure besides what is in force. @throws Refusal for an unknown scenario */
export async function inspectFigure(
  session: Session,
  { of, key }: Figure,
  { within, scenarioId }: { readonly within: PlanFilter; readonly scenarioId: string | null },
): Promise<FigureLook> {
  const source = await figureSource(session, within, scenarioId);
  const { base, book } = source;
  const kind = KINDS[of];
  const readIn = (plan: Plan) => kind.read(new FigureDraft({ ...source, base: plan }), key);
  const parentId = notKnown(byId(book.scenarios, scenarioId)?.parentId);
  const draft = new FigureDraft(source);
  const parts = kind.parts(draft, key);
  const { sources } = await session.project.evidence();
  return {
    planned: readIn(base),
    inherited: readIn(parentId === null ? base : resolveScenario(base, book, parentId).plan),
    overridden:
      scenarioId !== null &&
      kind.override !== null &&
      ownOverride(book, scenarioId, kind.override, key) !== undefined,
    parts,
    hasRange: kind.hasRange,
    source: session.titleOf(byId(sources, parts?.sourceId)),
    rebalanced: of === 'share.percent' && draft.get('share', key)?.rebalanced === true,
    importCell: notKnown(of === 'share.percent' ? draft.get('share', key)?.importCell : null),
  };
}

const MOST_CHANGES = 50;

/** The changes of a figure by its row, newest first: those that touch other figures of the row alone are left out. */
export async function figureHistory(session: Session, { of, key }: Figure): Promise<FigureChange[]> {
  const { project } = session;
  const { table, field, override } = KINDS[of];
  const [rows, { scenarios }] = await Promise.all([
    project.rowHistory({ table, key, override }, MOST_CHANGES),
    project.scenarios(),
  ]);
  const others = new Set(
    FIGURES.flatMap((name) => (KINDS[name].table === table && name !== of ? KINDS[name].field : [])),
  );
  return rows.flatMap(({ change, table: changed, before, after }): FigureChange[] => {
    const isOverride = changed === 'override';
    if (!isOverride && !touches(before, after, others)) return [];
    const { seq, at, who, label, reason, inForce } = change;
    // A row of the table `override`.
    const scenarioId = isOverride ? ((after ?? before) as Override).scenarioId : null;
    const scenario = byId(scenarios, scenarioId);
    const said = (row: AnyRow | null) => saidIn(row, isOverride ? 'value' : field, !isOverride);
    return [
      {
        seq,
        at,
        who,
        label,
        reason,
        inForce,
        way: wayOf(before, after),
        scenario: scenario === undefined ? scenarioId : session.nameOf(scenario),
        before: said(before),
        after: said(after),
      },
    ];
  });
}

/** Whether a change touches more than other figures. */
function touches(before: AnyRow | null, after: AnyRow | null, others: ReadonlySet<string>): boolean {
  if (before === null || after === null) return true;
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return Object.keys(now).some((name) => !others.has(name) && old[name] !== now[name]);
}

function wayOf(before: AnyRow | null, after: AnyRow | null): FigureWay {
  if (after === null) return 'entered';
  const [old, now] = [before === null ? null : fieldsOf(before), fieldsOf(after)];
  if (now.rebalanced === true && old?.value !== now.value) return 'rebalanced';
  return now.importId != null && old?.importId !== now.importId ? 'imported' : 'entered';
}

function saidIn(row: AnyRow | null, field: string, isOwnRow: boolean): SaidFigure | null {
  if (row === null) return null;
  const fields = fieldsOf(row);
  const value = fields[field];
  return typeof value === 'number' ? { value, inTonnes: isOwnRow && fields.enteredAs === 'tonnes' } : null;
}

function fieldsOf(row: AnyRow): Readonly<Record<string, unknown>> {
  return { ...row };
}
