import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const steps: (() => unknown)[] = [];
const folders: string[] = [];

/** Does a step after the test under way. A hook in a module that files share would bind to the first of them only. */
export function afterTest(step: () => unknown): void {
  steps.push(step);
}

/** A new empty folder that goes away after the test, when every step is done. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-test-'));
  folders.push(folder);
  return folder;
}

/** For the hook in setup.ts. */
export async function tidyUp(): Promise<void> {
  for (const step of steps.splice(0)) await step();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
