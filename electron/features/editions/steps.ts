import { Refusal } from '@shared/base/refusal';
import type { ReviewRequest, WithdrawRequest } from '@shared/features/editions/contract';
import type { Edition } from '@shared/model/tables/edition';
import type { Session } from '../../plan/session';
import { editionById } from './stored-editions';

/**
 * A second person's remark, which agrees or sends it back to be a draft.
 * @throws Refusal `refusal.editions.unknown`, `.published`, `.samePerson`, `.noRemark`
 */
export function review(
  session: Session,
  { id, by, text, agrees }: ReviewRequest,
  at = now(),
): Promise<Edition> {
  return session.write(async () => {
    const edition = await openEdition(session, id);
    const { number, writtenBy } = edition;
    if (by === writtenBy.trim()) throw new Refusal('refusal.editions.samePerson', { number, by });
    if (!agrees && text === '') throw new Refusal('refusal.editions.noRemark', { number });
    const remarks = text === '' ? edition.remarks : [...edition.remarks, { at, by, text }];
    const reviewed = agrees
      ? { state: 'reviewed' as const, reviewedBy: by, reviewedAt: at }
      : { state: 'draft' as const, reviewedBy: null, reviewedAt: null };
    const label = session.say(agrees ? 'change.editions.agree' : 'change.editions.sendBack', { number, by });
    return put(session, label, { ...edition, ...reviewed, remarks });
  });
}

/** @throws Refusal `refusal.editions.unknown`, `.published`, `.notReviewed` */
export function publish(session: Session, id: string, at = now()): Promise<Edition> {
  return session.write(async () => {
    const edition = await openEdition(session, id);
    const { number, state } = edition;
    if (state !== 'reviewed') throw new Refusal('refusal.editions.notReviewed', { number });
    const label = session.say('change.editions.publish', { number });
    return put(session, label, { ...edition, state: 'published', publishedAt: at });
  });
}

/**
 * Takes a published edition back: it stays as it was said, with who withdrew it and why.
 * @throws Refusal `refusal.editions.unknown`, `.notPublished`, `.withdrawn`
 */
export function withdraw(
  session: Session,
  { id, by, reason }: WithdrawRequest,
  at = now(),
): Promise<Edition> {
  return session.write(async () => {
    const edition = await editionById(session, id);
    const { number, state, withdrawnAt } = edition;
    if (state !== 'published') throw new Refusal('refusal.editions.notPublished', { number });
    if (withdrawnAt !== null) throw new Refusal('refusal.editions.withdrawn', { number });
    const label = session.say('change.editions.withdraw', { number, by });
    const withdrawn = { ...edition, withdrawnAt: at, withdrawnBy: by, withdrawnReason: reason };
    return put(session, label, withdrawn);
  });
}

/** Takes out what is not published. @throws Refusal `refusal.editions.unknown`, `.published` */
export function remove(session: Session, id: string): Promise<void> {
  return session.write(async () => {
    const { number } = await openEdition(session, id);
    await session.apply(session.say('change.editions.remove', { number }), [
      { table: 'edition', op: 'remove', id },
    ]);
  });
}

async function openEdition(session: Session, id: string): Promise<Edition> {
  const edition = await editionById(session, id);
  if (edition.state === 'published')
    throw new Refusal('refusal.editions.published', { number: edition.number });
  return edition;
}

async function put(session: Session, label: string, row: Edition): Promise<Edition> {
  await session.apply(label, [{ table: 'edition', op: 'put', row }]);
  return row;
}

function now(): string {
  return new Date().toISOString();
}
