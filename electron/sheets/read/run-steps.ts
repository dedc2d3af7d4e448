import { basename } from 'node:path';
import type { StepTally } from '@shared/features/importing/inspection';
import type { Mapping } from '@shared/model/mapping';
import type { Vocabulary } from '../../importing/values/vocabulary';
import { openSource } from './open-source';
import { steppedSource } from './stepped-source';

/**
 * What each step of a mapping does in its sheet: rows kept, left out and changed. No row is given its meaning.
 * @throws Refusal `refusal.import.keepColumn` where a step names a column that is not there
 */
export async function runSteps(
  path: string,
  mapping: Mapping,
  vocabulary: Vocabulary,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<readonly StepTally[]> {
  const opened = await openSource(path, mapping);
  try {
    const sheet = opened.format === 'text' ? (opened.sheetNames[0] ?? '') : mapping.sheet;
    const source = await steppedSource(opened, { ...mapping, sheet }, basename(path), vocabulary);
    for await (const _batch of source.rows(sheet)) signal?.throwIfAborted();
    return source.done().tallies;
  } finally {
    opened.close();
  }
}
