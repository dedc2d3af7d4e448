import { Refusal } from '@shared/base/refusal';
import type { ReturnVerdict, VerifiedReturn } from '@shared/features/returns/pack';
import { openSession } from '../../plan/open-session';
import type { Session } from '../../plan/session';
import type { ReadReturn } from '../../sheets/read/paper/paper-content';
import { returnView } from './fill-return';
import { packById } from './packs';

/**
 * Holds each answer of a return that was made here against what it would be now, and the file against what was written.
 * @param read the return as its file has it
 * @throws Refusal `refusal.brief.otherProject`, `refusal.return.unknown`
 */
export async function verifyReturn(
  session: Session,
  { file, keys, texts }: ReadReturn,
  folder: string,
): Promise<VerifiedReturn> {
  const info = await session.project.info();
  if (info.projectId !== keys.projectId) throw new Refusal('refusal.brief.otherProject', {}, { file });
  const pack = await packById(folder, keys.pack, keys.language);
  const seen = keys.redacted ? await openSession(session) : session;
  const { answers } = await returnView(seen, pack, keys.asked, keys.redacted);
  const fields = answers.map(({ control, what, written }) => {
    const said = keys.fields.find((field) => field.control === control);
    const found = texts.get(control);
    const verdict = verdictOf(said?.written, found, written);
    const now = verdict === 'gone' || written === said?.written ? null : written;
    const stands = verdict === 'typed' ? (found ?? '') : (said?.written ?? '');
    return { control, what, verdict, written: stands, now };
  });
  const changesSince = await session.project.changesSince(keys.headHash);
  return { file, pack: pack.id, changesSince, fields };
}

/** @param said what was written of a place, and what stands there; undefined for neither */
function verdictOf(said: string | undefined, found: string | undefined, written: string): ReturnVerdict {
  if (said === undefined || found === undefined) return 'gone';
  if (found !== said) return 'typed';
  return written === said ? 'holds' : 'changed';
}
