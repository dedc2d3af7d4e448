import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { accountName } from '../plan/account-name';
import type { OpenOptions } from '../threads/workbench';
import type { Remembered } from './preferences';

/** Where the kept copy of the sample lives. */
export function sampleProject(userData: string): string {
  return join(userData, 'sample', 'Japan rare earths.lodestone');
}

/** How the given project, that of last time, or the sample is opened at the start; null where it is not there. */
export function projectOfStart(
  given: string | null,
  { recentProjects }: Remembered,
  userData: string,
): OpenOptions | null {
  const path = given ?? recentProjects[0] ?? sampleProject(userData);
  return existsSync(path) ? { path, who: accountName(), whenLocked: 'read_only' } : null;
}
