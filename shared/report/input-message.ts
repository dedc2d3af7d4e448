import { byId, type WithNames } from '../model/catalogue';
import type { DrawnRef } from '../model/sure';
import type { ReportMessage } from './report-message';

/** "Opening stock, dysprosium" @param shocks those of the run, for inputs that belong to one */
export function inputMessage(
  ref: DrawnRef,
  shocks: readonly (WithNames & { readonly id: string })[],
): ReportMessage {
  switch (ref.kind) {
    case 'stock':
    case 'demand':
    case 'recycling':
    case 'substitution':
      return { key: `stress.input.${ref.kind}`, with: { material: { of: 'material', id: ref.materialId } } };
    case 'share': {
      const supplier = { of: 'supplier', id: ref.supplierId } as const;
      return {
        key: 'stress.input.share',
        with: { supplier, material: { of: 'material', id: ref.materialId } },
      };
    }
    case 'lead':
      return { key: 'stress.input.lead', with: { supplier: { of: 'supplier', id: ref.supplierId } } };
    case 'value':
      return { key: 'sure.input.value', with: { line: { of: 'use', id: ref.useId } } };
    default: {
      const found = byId(shocks, ref.shockId);
      const shock: ReportMessage =
        found === undefined || found.nameEn === ''
          ? { text: ref.shockId }
          : { nameEn: found.nameEn, nameJa: found.nameJa };
      return ref.kind === 'length'
        ? { key: 'sure.input.length', with: { shock } }
        : { key: `stress.input.${ref.kind}`, with: { shock } };
    }
  }
}
