import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@shared/base/message';
import { Refusal } from '@shared/base/refusal';
import { type ReturnPack, returnPack } from '@shared/features/returns/pack';
import { readJson } from '../../plan/read-json';

/** The returns that a folder holds, each a file of its own beside its form, by their ids. @throws Refusal as readJson() */
export async function returnPacks(folder: string): Promise<readonly ReturnPack[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Promise.all(files.sort().map((name) => readJson(join(folder, name), returnPack)));
}

/**
 * @param language of what is written; null: that of its addressee
 * @throws Refusal `refusal.return.unknown`
 */
export async function packById(
  folder: string,
  id: string,
  language: Language | null = null,
): Promise<ReturnPack> {
  const packs = await returnPacks(folder);
  const own = packs.find((pack) => pack.id === id);
  if (own === undefined)
    throw new Refusal('refusal.return.unknown', { id, ids: packs.map((pack) => pack.id) }, { field: 'pack' });
  return language === null ? own : { ...own, language };
}
