import { z } from 'zod';
import { LANGUAGES } from '../../base/message';
import { handle, id } from '../../ipc/fields';
import { message } from '../../ipc/message';
import { countryId, materialId } from '../../model/input-checks';
import type { ReturnPack, ReturnView, VerifiedReturn, WrittenReturn } from './pack';

/** Of what a return of the window tells; it is made today, in the time of the project. */
const request = z.object({
  pack: id,
  economyId: countryId,
  materialId,
  year: z.int(),
  /** Of answers and form. */
  language: z.enum(LANGUAGES),
  /** Leaves out what stays in the house. */
  redact: z.boolean(),
});
export type ReturnRequest = z.infer<typeof request>;

export const contract = {
  /** The returns that this program knows. */
  'returns.list': message<readonly ReturnPack[]>()(z.null()),
  /** A return as it would be written. */
  'returns.view': message<ReturnView>()(request),
  /** Writes the form of a return with its answers; `form` is one of one's own with the same names, null that of the return. */
  'returns.write': message<WrittenReturn>()(z.object({ handle, form: handle.nullable(), request })),
  /** Which answers of a written return have moved. */
  'returns.verify': message<VerifiedReturn>()(z.object({ jobId: id, handle })),
} as const;
