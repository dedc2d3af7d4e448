import { type Notice, Refusal } from '@shared/base/refusal';
import type { SqlError } from './sql';

/** Constraints that what a person does can break; the others are defects and stay errors. */
export function asRefusal(error: SqlError): Error {
  if (error.kind === 'foreign_key') return new Refusal('refusal.project.inUse', {});
  if (error.kind === 'unique') return new Refusal('refusal.project.taken', { columns: error.subject ?? '' });
  return error;
}

/** Why work is refused; null where it is not. */
export function refusalIn(work: () => void): Notice | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.notice;
    throw error;
  }
}
