import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Language } from '@shared/base/message';
import type { ProjectInfo } from '@shared/model/project-info';
import { z } from 'zod';
import { createProject, openProject, type ProjectContent } from '../../plan/open-project';
import { readJson } from '../../plan/read-json';
import type { Session } from '../../plan/session';
import { loadSample } from './load-sample';

/** The bundled sample: its rows, with notes in the language of who opens it, and the day to which its figures were gathered. */
export async function sampleContent(folder: string, language: Language = 'en'): Promise<ProjectContent> {
  const { dataDate } = await readJson(join(folder, 'about.json'), z.object({ dataDate: z.iso.date() }));
  return { rows: loadSample(folder, language), dataDate };
}

/**
 * Opens the kept copy of the sample, or makes it on the first start; with `fresh` the kept one is set aside under a
 * dated name first. The bundled original is never written to.
 */
export async function openSample(
  session: Session,
  places: { readonly sampleFolder: string; readonly sampleProject: string },
  fresh: boolean,
): Promise<ProjectInfo> {
  const { sampleProject } = places;
  await mkdir(dirname(sampleProject), { recursive: true });
  if (fresh && existsSync(sampleProject)) {
    await session.close(); // the kept copy may be the open project
    const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
    await rename(sampleProject, sampleProject.replace(/\.lodestone$/, ` ${stamp}.lodestone`));
  }
  return existsSync(sampleProject)
    ? openProject(session, sampleProject, 'read_only')
    : createProject(session, sampleProject, await sampleContent(places.sampleFolder, session.language));
}
