import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../tidy-up';

const CLI = resolve(import.meta.dirname, '../../out/main/cli.js');
const run = promisify(execFile);

describe('the built command line, as a process', () => {
  beforeAll(() => expect(existsSync(CLI), 'nothing is built yet: npm run build').toBe(true));

  it('does the main job from end to end, twice into the same folder', { timeout: 120_000 }, async () => {
    const folder = join(newFolder(), 'demo');
    for (let time = 0; time < 2; time++) {
      const { stdout, stderr } = await run(process.execPath, [
        CLI,
        'demo',
        '--out',
        folder,
        '--json',
        '--lang',
        'en',
      ]);
      expect(stderr).toBe('');
      const { ok, result } = JSON.parse(stdout);
      expect(ok).toBe(true);
      expect(result.files).toEqual(['demo.lodestone', 'scenario.xlsx']);
      expect(result.steps.filter((step: string) => step.startsWith('Imported'))).toHaveLength(3);
      expect(readdirSync(folder)).toEqual(expect.arrayContaining(result.files));
      expect(readdirSync(folder).filter((name) => /lock|journal/.test(name))).toEqual([]);
    }
  });

  it('says nothing when whoever reads has seen enough', async () => {
    const file = join(newFolder(), 'plan.lodestone');
    await run(process.execPath, [CLI, 'new', file, '--sample', 'japan']);
    const shell = `"${process.execPath}" "${CLI}" whatif "${file}" --scenario "Base 2026" --json | head -c 10`;
    const { stdout, stderr } = await run('bash', ['-c', shell]);
    expect([stdout.length, stderr]).toEqual([10, '']);
  });

  it('ends with 1 and one sentence for what is refused', async () => {
    const refused = run(process.execPath, [CLI, 'info', join(newFolder(), 'x.lodestone'), '--lang', 'en']);
    await expect(refused).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^x\.lodestone: There is no file[^\n]*\n$/),
    });
  });
});
