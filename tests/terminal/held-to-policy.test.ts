import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../tidy-up';
import { lodestone } from './run-line';

/** A command line on a machine with a policy. */
function under(policy: object) {
  const path = join(newFolder(), 'policy.json');
  writeFileSync(path, JSON.stringify(policy));
  return (...argv: string[]) => lodestone(argv, {}, path);
}

/** A project and a copy of it that somebody sent. */
async function copies() {
  const folder = newFolder();
  const [mine, theirs] = [join(folder, 'mine.lodestone'), join(folder, 'theirs.lodestone')];
  await lodestone(['new', mine, '--sample', 'japan']);
  copyFileSync(mine, theirs);
  return { folder, mine, theirs };
}

describe('a policy without whole copies', () => {
  it.each([
    ['recover', '--make', 'anew.lodestone'],
    ['recover', '--make', 'rows.xlsx'],
    ['recover', '--save-all', '.'],
    ['merge', '--out', 'merged.lodestone'],
  ])('refuses %s %s %s, and writes nothing', async (command, option, name) => {
    const { folder, mine, theirs } = await copies();
    const before = readdirSync(folder);
    const words = [command, mine, ...(command === 'merge' ? [theirs] : []), option, join(folder, name)];
    const { code, err } = await under({ off: ['unredacted'] })(...words);
    expect(code).toBe(1);
    expect(err).toContain('switched off what is written with secret figures');
    expect(readdirSync(folder)).toEqual(before);
    expect((await lodestone([...words, '--lang', 'ja'])).code).toBe(0); // nothing else stands in its way
  });

  it('refuses the copy that a merge makes by itself, not one that goes into the file or is only tried', async () => {
    const { mine, theirs } = await copies();
    const lines = under({ off: ['unredacted'] });
    expect((await lines('merge', mine, theirs)).code).toBe(1);
    expect((await lines('merge', mine, theirs, '--out', mine)).code).toBe(0);
    expect((await lines('merge', mine, theirs, '--dry-run')).code).toBe(0);
    expect((await lines('recover', mine)).code).toBe(0);
  });
});

it('a new project has the mark and the office that the policy gives to papers, and another only what a person says', async () => {
  const lines = under({ mark: '機密性2情報', office: '鉱物資源課' });
  const [made, plain] = [join(newFolder(), 'made.lodestone'), join(newFolder(), 'plain.lodestone')];
  await lines('new', made);
  expect((await lines('paper-head', made)).out).toMatch(/機密性2情報[\s\S]*鉱物資源課/);
  await lines('paper-head', made, '--office', '資源戦略室');
  expect((await lines('paper-head', made)).out).toContain('資源戦略室');
  await lodestone(['new', plain]);
  expect((await lines('paper-head', plain)).out).not.toContain('鉱物資源課');
});
