import { userInfo } from 'node:os';

/** The account's name, which the organisation gives out, signs the change sets. */
export function accountName(): string {
  try {
    return userInfo().username || 'unknown';
  } catch {
    return 'unknown'; // an account without an entry of its own, as in some containers
  }
}
