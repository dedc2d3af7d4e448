import { addDays } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import { isYear } from '@shared/base/year-range';
import { byId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import type { ResolvedScenario } from '@shared/model/resolution';
import { endUsesOf, firmsNamed, kindOf, plantOf, type Shock } from '@shared/model/shock';
import { brokenKey } from '@shared/model/shock-words';

/** What runs must be of an economy of the project, within the years that it can hold. @throws Refusal with the field */
export function checkWindow(window: ResolvedScenario['window'], reference: Reference): void {
  const { economyId, start, days } = window;
  if (!reference.countries.some(({ id, isEconomy }) => id === economyId && isEconomy)) {
    throw new Refusal('refusal.reference.unknownEconomy', { economy: economyId }, { field: 'economy' });
  }
  for (const [date, field] of [
    [start, 'start'],
    [addDays(start, days), 'days'],
  ] as const) {
    const year = date.slice(0, -'-MM-DD'.length);
    if (!isYear(Number(year))) throw new Refusal('refusal.share.year', { year }, { field });
  }
}

/** What types cannot say of a shock. @throws Refusal with the field */
export function checkShock(shock: Shock, { countries, materials, suppliers, uses }: Reference): void {
  const label = shock.label;
  if (shock.end <= shock.start) {
    throw new Refusal(
      'refusal.shock.dates',
      { label, start: { date: shock.start }, end: { date: shock.end } },
      { field: 'end' },
    );
  }
  const unknown = [shock.imposedBy, ...shock.destinations].find(
    (country) => byId(countries, country) === undefined,
  );
  if (unknown !== undefined)
    throw new Refusal('refusal.shock.country', { label, country: unknown }, { field: 'imposedBy' });
  const material = shock.materials.find((name) => byId(materials, name) === undefined);
  if (material !== undefined)
    throw new Refusal('refusal.reference.unknownMaterial', { material }, { field: 'materials' });
  if (kindOf(shock).endsAtOnce && shock.recoveryDays !== 0) {
    throw new Refusal(
      'refusal.model.noRamp',
      { shock: label, field: 'recoveryDays' },
      { field: 'recoveryDays' },
    );
  }
  const plant = plantOf(shock);
  const firms = plant === null ? firmsNamed(shock) : [plant];
  const supplier = firms.find((firm) => byId(suppliers, firm) === undefined);
  if (supplier !== undefined)
    throw new Refusal(
      'refusal.shock.supplier',
      { label, supplier },
      { field: plant === null ? 'firms' : 'supplierId' },
    );
  const use = endUsesOf(shock)?.uses.find((name) => byId(uses, name) === undefined);
  if (use !== undefined) throw new Refusal('refusal.shock.use', { label, use }, { field: 'endUses' });
  const broken = kindOf(shock).rules.find(({ holds }) => !holds(shock));
  if (broken !== undefined) throw new Refusal(brokenKey(broken), { label }, { field: broken.at });
}
