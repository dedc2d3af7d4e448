import { z } from 'zod';
import { countryId, handle } from '../../../ipc/fields';
import { message } from '../../../ipc/message';
import { year } from '../../../model/checks';
import type { SupplierId } from '../../../model/supplier';
import { FORM_LENGTHS } from '../../../model/supplier-form';

/** A form that was written. */
export interface FormMade {
  readonly supplierId: SupplierId;
  readonly file: string;
  /** Figures that it asks for. */
  readonly asked: number;
}

/** What one supplier has answered. */
export interface Answered {
  readonly supplierId: string;
  readonly length: string;
  /** The file that has come back with most answers; null for none. */
  readonly file: string | null;
  readonly asked: number;
  readonly answered: number;
  /** What is still open, as "Dy 2027". */
  readonly open: readonly string[];
}

/** Who has answered what, and files that are no forms of the project. */
export interface FormAnswers {
  readonly suppliers: readonly Answered[];
  readonly passedOver: readonly string[];
}

/** Forms for suppliers: written into a folder, and looked for in one. */
export const contract = {
  /** For all firms and plants that the economy's shares name. */
  'importing.makeForms': message<readonly FormMade[]>()(
    z.object({ handle, economyId: countryId, length: z.enum(FORM_LENGTHS), from: year }),
  ),
  'importing.formAnswers': message<FormAnswers>()(z.object({ handle })),
} as const;
