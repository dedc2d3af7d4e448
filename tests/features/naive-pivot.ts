import { type MassBasis, massInBasis, ownMass } from '@shared/base/mass-basis';
import { METAL_IN_MAGNETS } from '@shared/features/pivot/basis';
import type { PivotAxis, PivotQuestion } from '@shared/features/pivot/question';
import { byId } from '@shared/model/catalogue';
import type { Plan, Reference } from '@shared/model/plan';
import { totalOfSet } from '@shared/model/plan-rows';
import { sharePercent, shareTonnes } from '@shared/model/share-totals';
import type { FigureSource } from '../../electron/plan/figures/source';

/** A figure with all that is said of it, as objects: slow, and plain to read. */
interface Plain {
  readonly at: Readonly<Partial<Record<PivotAxis, string>>>;
  readonly percent: number | null;
  readonly tonnes: number | null;
  readonly basis: MassBasis;
  readonly mark: string;
  readonly isChanged: boolean;
  readonly names: readonly string[];
}

/** What a cell of the pivot says, by going through every row of the plan for it. Null: no figure, or none that can be told. */
export function naiveCell(
  source: FigureSource,
  question: PivotQuestion,
  down: string | null,
  across: string | null,
): { readonly value: number | null; readonly count: number } {
  const { reference, plan } = source;
  const inCell = (at: Plain['at'], axes: readonly PivotAxis[]): boolean =>
    [[question.down, down] as const, [question.across, across] as const].every(
      ([axis, item]) => item === null || !axes.includes(axis) || at[axis] === item,
    );
  const isWhere = (at: Plain['at']): boolean =>
    Object.entries(question.where).every(
      ([axis, items]) =>
        items.length === 0 ||
        at[axis as PivotAxis] === undefined ||
        items.includes(at[axis as PivotAxis] ?? ''),
    );
  const words = question.text
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '');
  const figures = plainFigures(source, question).filter(
    ({ at, mark, isChanged, names }) =>
      isWhere(at) &&
      inCell(at, Object.keys(at) as PivotAxis[]) &&
      (question.marks.length === 0 || question.marks.some((one) => one === mark)) &&
      (!question.changed || isChanged) &&
      words.every((word) => names.some((name) => name.toLowerCase().includes(word))),
  );
  const count = figures.length;
  if (question.figure !== 'share') {
    const told = figures.flatMap((figure) => tonnesIn(figure, question, reference) ?? []);
    const counted = figures.filter((figure) => tonnesIn(figure, question, reference) !== null);
    const ways = new Set(counted.map((figure) => wayOf(figure, reference)));
    const isMixed = question.basis === 'own' && ways.size > 1;
    return { value: isMixed || told.length === 0 ? null : told.reduce((a, b) => a + b, 0), count };
  }
  const sets = setsOf(plan, reference).filter(({ at }) => isWhere(at) && inCell(at, SET_AXES));
  const told = figures.flatMap(({ at, percent }) => {
    const weight = sets.find((set) => SET_AXES.every((axis) => set.at[axis] === at[axis]))?.weight ?? null;
    if (percent === null) return [];
    if (sets.length === 1) return [percent];
    return weight === null ? [] : [percent * weight];
  });
  if (told.length === 0) return { value: null, count };
  const sum = told.reduce((a, b) => a + b, 0);
  const weights = sets.reduce((all, { weight }) => all + (weight ?? 0), 0);
  return { value: sets.length === 1 ? sum : weights > 0 ? sum / weights : null, count };
}

const SET_AXES: readonly PivotAxis[] = ['economy', 'material', 'stage', 'year', 'group'];

function tonnesIn(
  { tonnes, basis, at }: Plain,
  question: PivotQuestion,
  reference: Reference,
): number | null {
  const material = byId(reference.materials, at.material);
  if (tonnes === null || material === undefined) return null;
  const inBasis = (to: MassBasis) => massInBasis({ tonnes, basis }, to, material.metalPerOxide);
  if (question.basis === 'own') return inBasis(material.basis);
  if (question.basis === 'metal') return inBasis('metal');
  if (material.basis !== 'reo') return null;
  if (question.basis === 'reo') return inBasis('reo');
  const metal = inBasis('metal');
  return metal === null ? null : metal / METAL_IN_MAGNETS;
}

/** What a material counts: contents of two metals are two things. */
function wayOf({ at }: Plain, reference: Reference): string {
  const { basis = 'reo', id = '' } = byId(reference.materials, at.material) ?? {};
  return basis === 'metal' ? id : basis;
}

function setsOf(plan: Plan, reference: Reference) {
  const keys = new Map(
    [...plan.totals, ...plan.shares].map((set) => [
      [set.economyId, set.materialId, set.stage, set.year].join('|'),
      set,
    ]),
  );
  return [...keys.values()].map((set) => {
    const material = byId(reference.materials, set.materialId);
    const total = totalOfSet(plan, set);
    const at: Plain['at'] = {
      economy: set.economyId,
      material: set.materialId,
      stage: set.stage,
      year: String(set.year),
      group: material?.weight ?? 'other',
    };
    return {
      at,
      weight: total === null ? null : ownMass(total, material ?? { basis: 'reo', metalPerOxide: null }),
    };
  });
}

function plainFigures(
  { reference, base, plan, overrides }: FigureSource,
  { figure }: PivotQuestion,
): Plain[] {
  const { countries, materials, suppliers, uses } = reference;
  const named = (rows: readonly { id: string; nameEn: string; nameJa: string }[], id: string | undefined) => {
    const row = byId(rows, id);
    return row === undefined ? [] : [row.nameEn, row.nameJa];
  };
  const plain = (
    at: Plain['at'],
    said: Pick<Plain, 'percent' | 'tonnes' | 'basis' | 'mark' | 'isChanged'>,
  ): Plain => {
    const group = byId(materials, at.material)?.weight ?? 'other';
    const words = [group, at.stage, at.tier, at.year, at.economy, at.country, at.material, at.use];
    const names = [
      ...named(countries, at.economy),
      ...named(countries, at.country),
      ...named(materials, at.material),
      ...named(suppliers, at.supplier),
      ...named(uses, at.use),
      ...words.flatMap((word) => word ?? []),
    ];
    return { at: { ...at, group }, ...said, names };
  };
  switch (figure) {
    case 'share':
    case 'supply':
      return plan.shares.map((row) => {
        const supplier = byId(suppliers, row.supplierId);
        const oxide = byId(materials, row.materialId)?.metalPerOxide ?? null;
        const total = totalOfSet(plan, row);
        const before = byId(base.shares, row.id);
        const percent = sharePercent(row, total, oxide);
        const tonnes = shareTonnes(row, total, oxide);
        const [wasPercent, wasTonnes] =
          before === undefined
            ? [null, null]
            : [
                sharePercent(before, totalOfSet(base, before), oxide),
                shareTonnes(before, totalOfSet(base, before), oxide),
              ];
        const key = [row.economyId, row.materialId, row.stage, row.year, row.supplierId].join('|');
        const isSaid = overrides?.get('share.percent')?.has(key) === true;
        return plain(
          {
            economy: row.economyId,
            material: row.materialId,
            stage: row.stage,
            year: String(row.year),
            supplier: row.supplierId,
            country: supplier?.countryId ?? '',
          },
          {
            percent,
            tonnes,
            basis: total?.basis ?? row.basis,
            mark: row.mark,
            isChanged: isSaid || percent !== wasPercent || tonnes !== wasTonnes,
          },
        );
      });
    case 'need':
      return plan.demands.map((row) =>
        plain(
          {
            use: row.useId,
            material: row.materialId,
            year: String(row.year),
            economy: byId(uses, row.useId)?.economyId ?? '',
          },
          {
            percent: null,
            tonnes: row.tonnes,
            basis: byId(materials, row.materialId)?.basis ?? 'reo',
            mark: row.mark,
            isChanged: byId(base.demands, row.id)?.tonnes !== row.tonnes,
          },
        ),
      );
    case 'stock':
      return plan.stocks.map((row) =>
        plain(
          { economy: row.economyId, material: row.materialId, tier: row.tier },
          {
            percent: null,
            tonnes: row.tonnes,
            basis: byId(materials, row.materialId)?.basis ?? 'reo',
            mark: row.mark,
            isChanged: byId(base.stocks, row.id)?.tonnes !== row.tonnes,
          },
        ),
      );
  }
}
