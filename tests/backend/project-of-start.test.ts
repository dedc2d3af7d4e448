import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LANGUAGES } from '@shared/base/message';
import { expect, it } from 'vitest';
import { sampleProject } from '../../electron/backend/project-of-start';
import { newFolder } from '../tidy-up';

it.each(LANGUAGES)('the sample has a name in %s, and keeps the one that it was made with', (language) => {
  const folder = newFolder();
  const own = sampleProject(folder, language);
  const others = LANGUAGES.filter((other) => other !== language).map((other) => sampleProject(folder, other));
  expect(others).not.toContain(own);
  mkdirSync(dirname(own), { recursive: true });
  writeFileSync(own, '');
  expect(LANGUAGES.map((other) => sampleProject(folder, other))).toEqual(LANGUAGES.map(() => own));
});
