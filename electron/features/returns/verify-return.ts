import { basename } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import {
  type ReturnKeys,
  type ReturnVerdict,
  returnKeys,
  type VerifiedReturn,
} from '@shared/features/returns/pack';
import { isoDate } from '@shared/model/checks';
import { countryId, materialId } from '@shared/model/input-checks';
import { openSession } from '../../plan/open-session';
import type { Session } from '../../plan/session';
import { openNamedForm } from '../../sheets/form/named-form';
import { returnView } from './fill-return';
import { packById } from './packs';

/**
 * Holds each answer of a return that was made here against what it would be now, and the file against what was written.
 * @throws Refusal `refusal.return.noKeys`, `refusal.brief.otherProject`, `refusal.return.unknown`
 */
export async function verifyReturn(session: Session, path: string, folder: string): Promise<VerifiedReturn> {
  const file = basename(path);
  const form = await openNamedForm(path);
  const keys = keysIn(form.keys, file);
  const info = await session.project.info();
  if (info.projectId !== keys.projectId) throw new Refusal('refusal.brief.otherProject', {}, { file });
  const pack = await packById(folder, keys.pack);
  const asked = {
    economyId: countryId.parse(keys.asked.economyId),
    materialId: materialId.parse(keys.asked.materialId),
    year: keys.asked.year,
    day: isoDate.parse(keys.asked.day),
  };
  const seen = keys.redacted ? await openSession(session) : session;
  const { answers } = await returnView(seen, pack, asked, keys.redacted);
  const places = new Set(form.places);
  const fields = answers.map(({ control, what, written }) => {
    const said = keys.fields.find((field) => field.control === control);
    const verdict: ReturnVerdict =
      said === undefined || !places.has(control)
        ? 'gone'
        : form.textAt(control) !== said.written
          ? 'typed'
          : written === said.written
            ? 'holds'
            : 'changed';
    const now = verdict === 'gone' || written === said?.written ? null : written;
    return {
      control,
      what,
      verdict,
      written: verdict === 'typed' ? form.textAt(control) : (said?.written ?? ''),
      now,
    };
  });
  return { pack: pack.id, changesSince: await session.project.changesSince(keys.headHash), fields };
}

function keysIn(text: string | null, file: string): ReturnKeys {
  const checked = returnKeys.safeParse(jsonOf(text));
  if (!checked.success) throw new Refusal('refusal.return.noKeys', {}, { file });
  return checked.data;
}

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null; // no keys then, which is said
  }
}
