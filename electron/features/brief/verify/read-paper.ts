import { basename, extname } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { formKeys } from '@shared/features/brief/form-keys';
import type { VerifiedBrief } from '@shared/features/brief/verified';
import { workbookKeys } from '@shared/features/brief/workbook-keys';
import type { Session } from '../../../plan/session';
import { keysInForm } from '../../../sheets/form/fill-workbook';
import { openForm } from '../../../sheets/form/office-workbook';
import { ownPart } from '../../../sheets/own-part';
import { WORKBOOK_NAMESPACE } from '../../../sheets/write/keyed-cells';
import type { ReadFollow } from '../../../threads/workbench';
import { readBrief } from './read-brief';
import { verifyBrief } from './verify-brief';
import { verifyForm } from './verify-form';
import { verifyWorkbook } from './verify-workbook';

/** A paper that was read, to be held against its project. */
interface ReadPaper {
  verify(session: Session, version: string, follow?: ReadFollow): Promise<VerifiedBrief>;
}

/** Reads a brief, a filled form or a short workbook, by the ending of its name and what is in it. @throws Refusal refusal.brief.noKeys, refusal.file.* */
export async function readPaper(path: string): Promise<ReadPaper> {
  if (extname(path).toLowerCase() !== '.xlsx') {
    const brief = await readBrief(path);
    return { verify: (session, _version, follow) => verifyBrief(session, brief, follow) };
  }
  const form = await openForm(path);
  const printed = workbookKeys.safeParse(jsonOf(ownPart(form.parts, WORKBOOK_NAMESPACE)));
  if (printed.success)
    return {
      verify: (session, version, follow) => verifyWorkbook(session, form, printed.data, version, follow),
    };
  const keys = formKeys.safeParse(jsonOf(keysInForm(form)));
  if (!keys.success) throw new Refusal('refusal.brief.noKeys', {}, { file: basename(path) });
  return { verify: (session, version, follow) => verifyForm(session, form, keys.data, version, follow) };
}

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null; // no keys then, which is said
  }
}
