import type { Language } from '@shared/base/message';
import { type Notice, Refusal } from '@shared/base/refusal';
import type { BlueprintInput, BlueprintMade } from '@shared/features/blueprint/contract';
import type { BlueprintMaterial, BlueprintPoint, BlueprintView, LevelReached } from '@shared/model/blueprint';
import { nameIn, titlesOf } from '@shared/model/catalogue';
import { CHINA, JAPAN } from '@shared/model/country';
import type { DependenceState } from '@shared/model/dependence';
import { layOn } from '../../engine/blueprint';
import { dependenceChange } from '../../engine/targets';
import { demandOf, reliefOf } from '../../plan/case/project-case';
import { measureOf } from '../../plan/case/target-measure';
import { checkName } from '../../plan/check-name';
import { scenarioDetail } from '../../plan/list-scenarios';
import { type ProjectRecord, projectRecord } from '../../plan/record';
import { namesOf } from '../../plan/reference-names';
import type { Session } from '../../plan/session';
import { supplyChain } from '../../plan/supply-chain';
import { blueprintRows } from './blueprint-rows';
import { modelPath, paceOf } from './model-path';

/** Japan's path laid on another economy, without changing anything. @throws Refusal: no path, no shares, its own model */
export async function blueprint(session: Session, input: BlueprintInput): Promise<BlueprintView> {
  return blueprintOf(await projectRecord(session), await levelsOf(session), input, session.language);
}

/** The same as a scenario of the project. One change, one undo. @throws Refusal also for a name that is taken */
export function makeBlueprint(
  session: Session,
  input: BlueprintInput & { readonly name: string; readonly nameJa?: string | null },
): Promise<BlueprintMade> {
  return session.write(async () => {
    const record = await projectRecord(session);
    checkName(record.book, { scenarioId: null, name: input.name, nameJa: input.nameJa });
    const view = blueprintOf(record, await levelsOf(session), input, session.language);
    const reason = session.say('blueprint.reason', {});
    const note = session.say('blueprint.note', {});
    const { scenarioId, rows } = blueprintRows(record, view, {
      name: input.name,
      nameJa: input.nameJa ?? null,
      note,
      reason,
    });
    const label = session.say('change.blueprint', {
      name: session.nameOf({ name: input.name, nameJa: input.nameJa ?? null }).trim(),
    });
    session.seen(await session.project.apply({ who: session.who, label, reason: null }, rows));
    return {
      ...view,
      scenario: (await scenarioDetail(session, scenarioId)).scenario,
      rowsWritten: rows.length,
    };
  });
}

/** The same from any record. */
function blueprintOf(
  record: ProjectRecord,
  levels: readonly Omit<LevelReached, 'year'>[],
  input: BlueprintInput,
  language: Language,
): BlueprintView {
  const { economyId, stage, horizon } = input;
  if (!record.reference.countries.some(({ id, isEconomy }) => id === economyId && isEconomy))
    throw new Refusal('refusal.reference.unknownEconomy', { economy: economyId }, { field: 'economy' });
  if (economyId === JAPAN) throw new Refusal('refusal.blueprint.itself', {}, { field: 'economy' });
  const shares = record.plan.shares.filter((row) => row.economyId === economyId && row.stage === stage);
  const materials = record.reference.materials.flatMap(({ id }): BlueprintMaterial[] => {
    const years = shares.filter(({ materialId }) => materialId === id).map(({ year }) => year);
    if (years.length === 0) return [];
    const start = stateOf(record, { economyId, materialId: id, stage, year: Math.max(...years) });
    if (start === null) return [];
    const levers = modelPath(record, id, input);
    const path = layOn(start.state, paceOf(levers), horizon);
    const [first, last] = [path[0]?.state, path.at(-1)?.state];
    if (first === undefined || last === undefined) return [];
    return [
      {
        materialId: id,
        stage,
        levers,
        path,
        change: dependenceChange(first, last, 'percent'),
        reached: levels.map((level) => ({ ...level, year: yearInside(path, level) })),
        remarks: start.remarks,
      },
    ];
  });
  if (materials.length === 0)
    throw new Refusal(
      'refusal.blueprint.nothing',
      { economy: namesOf(record.reference.countries, economyId), stage },
      { field: 'economy' },
    );
  const used = new Set(materials.flatMap(({ levers }) => levers.flatMap(({ sourceIds }) => sourceIds)));
  return {
    economyId,
    modelId: JAPAN,
    countryId: CHINA,
    definition: { code: 'blueprint.definition', params: {} },
    materials,
    remarks: [{ code: 'blueprint.remark.series', params: {} }],
    sources: record.sources
      .filter(({ id }) => used.has(id))
      .map((source) => ({ id: source.id, title: nameIn(language, titlesOf(source)) })),
  };
}

/** The lines of the project's targets for a share of one country, each value once. */
async function levelsOf(session: Session): Promise<Omit<LevelReached, 'year'>[]> {
  const { targets } = await session.project.evidence();
  return targets
    .flatMap((target) => {
      const measure = measureOf(target);
      if (target.rule === 'at_least' || (measure !== 'country_share' && measure !== 'largest_country'))
        return [];
      const { value, rule, id, nameEn, nameJa } = target;
      return [{ percent: value, rule, targetId: id, nameEn, nameJa }];
    })
    .sort((a, b) => b.percent - a.percent);
}

/** Where the economy stands in a year of its plan; null where no demand is known. */
function stateOf(
  { plan, reference }: ProjectRecord,
  set: Parameters<typeof supplyChain>[2],
): { state: DependenceState; remarks: Notice[] } | null {
  const demandTonnes = demandOf(reference, plan, set);
  if (demandTonnes === null || demandTonnes === 0) return null;
  const { inflows } = supplyChain(reference, plan, set);
  const relief = reliefOf(plan, set);
  const others = inflows.some(({ countryId, percent }) => countryId !== CHINA && percent > 0);
  return {
    state: {
      year: set.year,
      sharePercent: inflows.reduce(
        (sum, { countryId, percent }) => (countryId === CHINA ? sum + percent : sum),
        0,
      ),
      demandTonnes,
      recyclingTonnes: relief?.recyclingTonnes ?? 0,
      substitutionPercent: relief?.substitutionPercent ?? 0,
    },
    remarks: [
      ...(inflows.some(({ mark }) => mark !== 'known')
        ? [
            {
              code: 'blueprint.remark.guessedShares',
              params: { material: set.materialId, year: String(set.year) },
            } as const,
          ]
        : []),
      ...(others
        ? []
        : [{ code: 'blueprint.remark.noOthers', params: { material: set.materialId } } as const]),
    ],
  };
}

function yearInside(
  path: readonly BlueprintPoint[],
  { percent, rule }: Omit<LevelReached, 'year'>,
): number | null {
  const inside = path.find(({ state }) =>
    rule === 'below' ? state.sharePercent < percent : state.sharePercent <= percent,
  );
  return inside?.state.year ?? null;
}
