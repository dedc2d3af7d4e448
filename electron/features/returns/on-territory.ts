import { STAGES, type Stage } from '@shared/base/stage';
import type { Answer } from '@shared/features/returns/pack';
import { byId, nameIn } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { Plan, Reference } from '@shared/model/plan';
import type { Supplier } from '@shared/model/tables/supplier';
import type { Formats } from '@shared/words/formats';
import type { Session } from '../../plan/session';

interface Territory {
  readonly asked: { readonly economyId: CountryId; readonly materialId: MaterialId };
  readonly plan: Plan;
  readonly reference: Reference;
  readonly session: Session;
  readonly f: Formats;
}

/** Who makes the material within the economy, a line a stage, each with its percent of that stage; null for nobody. */
export function operatorsWithin(
  territory: Territory,
  partsOf: (stage: Stage) => readonly { readonly supplierId: string; readonly percent: number }[],
): Answer {
  const { session, f } = territory;
  const own = suppliersWithin(territory);
  const lines = STAGES.flatMap((stage) => {
    const parts = partsOf(stage).flatMap(({ supplierId, percent }) => {
      const supplier = byId(own, supplierId);
      return supplier === undefined ? [] : [`${nameIn(session.language, supplier)} ${f.percent(percent)}`];
    });
    if (parts.length === 0) return [];
    return session.say('report.pair', { name: session.say(`stage.${stage}`), value: f.items(parts) });
  });
  return lines.length === 0 ? null : lines.join('\n');
}

/** Plants within the economy whose capacity or start is on record: a line each; null for none. */
export function projectsWithin(territory: Territory): Answer {
  const { asked, plan, reference, session, f } = territory;
  const lines = suppliersWithin(territory).flatMap((supplier) => {
    const isOwn = (row: { readonly supplierId: string; readonly materialId: string }) =>
      row.supplierId === supplier.id && row.materialId === asked.materialId;
    const capacity = reference.capacities.find(isOwn);
    const ramp = plan.ramps.find(isOwn);
    if (capacity === undefined && ramp === undefined) return [];
    const tonnes = capacity?.tonnesPerYear ?? null;
    const said = [
      session.say(`stage.${supplier.stage}`),
      tonnes === null
        ? session.say('projects.noCapacity')
        : session.say('returns.aYear', { mass: f.massExact(tonnes) }),
      ...(ramp === undefined ? [] : [session.say('returns.start', { start: f.date(ramp.startDate) })]),
    ];
    return session.say('report.pair', { name: nameIn(session.language, supplier), value: f.items(said) });
  });
  return lines.length === 0 ? null : lines.join('\n');
}

function suppliersWithin({ asked, reference }: Territory): readonly Supplier[] {
  return reference.suppliers.filter(({ countryId }) => countryId === asked.economyId);
}
