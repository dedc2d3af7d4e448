import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import type { FormMade } from '@shared/features/importing/forms/contract';
import type { CountryId } from '@shared/model/country';
import type { SupplierId } from '@shared/model/supplier';
import { ASKED, type FormLength, type SupplierForm } from '@shared/model/supplier-form';
import { requireApart } from '../../../disk/kept-apart';
import { namesOf } from '../../../plan/reference-names';
import type { Session } from '../../../plan/session';

/** What forms are wanted for. */
interface FormsWanted {
  readonly economyId: CountryId;
  readonly length: FormLength;
  /** Empty: all firms and plants that the economy's shares name. */
  readonly suppliers: readonly SupplierId[];
  /** The first year that is asked for. */
  readonly from: number;
}

/**
 * Writes a form for each supplier into a folder: its materials are those that the shares of the economy name it for.
 * @throws Refusal `refusal.form.nobody` where no share names one of them; `refusal.export.*` for the folder
 */
export async function makeForms(session: Session, wanted: FormsWanted, folder: string): Promise<FormMade[]> {
  const forms = await formsFor(session, wanted);
  if (forms.length === 0) {
    const { countries } = await session.project.reference();
    throw new Refusal('refusal.form.nobody', { economy: namesOf(countries, wanted.economyId) });
  }
  await mkdir(folder, { recursive: true });
  const files = new Map(forms.map((form) => [`form-${form.supplierId}-${form.length}.xlsx`, form]));
  for (const file of files.keys()) requireApart(join(folder, file), [session.path]);
  await session.workbench.writeSupplierForms(files, folder);
  return [...files].map(([file, { supplierId, materials, years }]) => ({
    supplierId,
    file,
    asked: materials.length * years.length,
  }));
}

async function formsFor(session: Session, wanted: FormsWanted): Promise<SupplierForm[]> {
  const { economyId, length, suppliers, from } = wanted;
  const [reference, plan, { projectId }] = await Promise.all([
    session.project.reference(),
    session.project.plan({ economyId }),
    session.project.info(),
  ]);
  const years = Array.from({ length: ASKED[length].years }, (_, index) => from + index);
  return reference.suppliers.flatMap((supplier) => {
    // A country as a whole answers no letter; it is asked only by name.
    const isAsked = suppliers.length === 0 ? supplier.kind !== 'aggregate' : suppliers.includes(supplier.id);
    if (!isAsked) return [];
    const named = new Set(
      plan.shares
        .filter((share) => share.supplierId === supplier.id && share.economyId === economyId)
        .map(({ materialId }) => materialId),
    );
    const materials = reference.materials.filter(({ id }) => named.has(id));
    if (materials.length === 0) return [];
    const { id, nameEn, nameJa, countryId, stage } = supplier;
    const names = { supplierId: id, supplierEn: nameEn, supplierJa: nameJa };
    return [{ projectId, ...names, countryId, economyId, stage, length, materials, years }];
  });
}
