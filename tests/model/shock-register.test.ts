import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { shockKinds } from '@shared/model/shock';
import { SHOCKS } from '@shared/model/shocks';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/project-root.mjs';

const kinds = Object.keys(SHOCKS);

describe('the register of shocks', () => {
  it('holds every file of the folder', () => {
    const files = readdirSync(join(ROOT, 'shared/model/shocks'))
      .filter((file) => file !== 'index.ts')
      .map((file) => file.replace(/\.ts$/, ''));
    expect(files.sort()).toEqual(kinds.toSorted());
  });

  it.each(Object.entries(SHOCKS))('has each under its kind: %s', (name, { kind }) => {
    expect(kind).toBe(name);
  });

  it.each(['list', 'button'] as const)('gives each a place of its own: %s', (of) => {
    const places = Object.values(SHOCKS).map(({ place }) => place[of]);
    expect(places.toSorted()).toEqual(kinds.map((_kind, index) => index + 1));
    expect(shockKinds(of).toSorted()).toEqual(kinds.toSorted());
  });
});
