import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { z } from 'zod';
import type { Session } from '../../plan/session';
import { DESCRIPTOR, hashOf } from './write-open';

const descriptor = z.object({
  'lodestone:project': z.string(),
  'lodestone:head': z.string(),
  'lodestone:redacted': z.boolean(),
  resources: z.array(z.object({ path: z.string(), hash: z.string() })),
});

/** Whether an open copy is still what its project says. */
interface OpenVerdict {
  /** `other`: of another project, or of changes that this one never had. */
  readonly is: 'same' | 'behind' | 'other';
  /** Changes that the project has had since; null for another one. */
  readonly behind: number | null;
  readonly isRedacted: boolean;
  /** Files that are no longer what was written, or are gone. */
  readonly changed: readonly string[];
}

/**
 * Holds an open copy against the project that it was made of.
 * @throws Refusal refusal.open.noPackage: no folder that an open copy is in
 */
export async function verifyOpen({ project }: Session, folder: string): Promise<OpenVerdict> {
  const path = join(folder, DESCRIPTOR);
  const read = existsSync(path) ? descriptor.safeParse(jsonOf(readFileSync(path, 'utf8'))) : null;
  if (read?.success !== true) throw new Refusal('refusal.open.noPackage', { folder }, { file: DESCRIPTOR });
  const { resources, ...said } = read.data;
  const [info, behind] = await Promise.all([project.info(), project.changesSince(said['lodestone:head'])]);
  const isOwn = info.projectId === said['lodestone:project'] && behind !== null;
  return {
    is: !isOwn ? 'other' : behind === 0 ? 'same' : 'behind',
    behind: isOwn ? behind : null,
    isRedacted: said['lodestone:redacted'],
    changed: resources.flatMap(({ path: name, hash }) => {
      const file = join(folder, name);
      const is = existsSync(file) ? `sha256:${hashOf(readFileSync(file))}` : null;
      return is === hash ? [] : [name];
    }),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
