import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHART_VARIABLES } from '@shared/charts/chart-colours';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIGHT } from '../../electron/charts/light-colours';
import { newFolder } from '../tidy-up';
import { resultsOf, sampleProject } from './command-line';
import { lodestone } from './whole-line';

const resultOf = resultsOf(lodestone);

/** A command line has no window; tests of the page leave theirs in a thread that they share with this one. */
const left = Object.getOwnPropertyDescriptor(globalThis, 'window');
beforeAll(() => {
  Reflect.deleteProperty(globalThis, 'window');
});
afterAll(() => {
  if (left !== undefined) Object.defineProperty(globalThis, 'window', left);
});
/** A picture that a command wrote, and what it printed. */
async function drawn(language: 'en' | 'ja', command: string, ...options: readonly string[]) {
  const folder = newFolder();
  const [file, path] = [await sampleProject(folder), join(folder, 'chart.svg')];
  const { code, out, err } = await lodestone([
    command,
    file,
    ...options,
    '--chart',
    path,
    '--lang',
    language,
  ]);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(out).toContain('chart.svg');
  const svg = readFileSync(path, 'utf8');
  expect(svg).not.toMatch(/undefined|NaN/);
  return svg;
}

const RUN = ['--scenario', 'ban-heavy', '--materials', 'Dy'];

describe('the answer of a command as a picture', () => {
  it.each([
    ['en', 'whatif', RUN, ['Stock of Dysprosium', 'Holds stock figures not for the public']],
    ['ja', 'whatif', RUN, ['ジスプロシウム', '非公開：備蓄量を含む']],
    ['en', 'stress', [...RUN, '--kind', 'tornado'], ['Holds stock figures']],
    ['ja', 'stress', [...RUN, '--kind', 'tornado'], ['非公開：備蓄量を含む']],
    ['en', 'stress', [...RUN, '--kind', 'worst'], ['Holds stock figures']],
    ['en', 'trade-watch', ['--economy', 'USA'], ['Imports of United States, by partner', 'China']],
    ['ja', 'trade-watch', ['--economy', 'JPN'], ['日本の相手国別輸入', '中国']],
  ] as const)(
    '%s: %s %j says what it shows and what is not for the public',
    async (language, command, options, words) => {
      const svg = await drawn(language, command, ...options);
      expect(words.filter((each) => !svg.includes(each))).toEqual([]);
    },
  );

  it('is refused under another name, and where an answer has none', async () => {
    const folder = newFolder();
    const file = await sampleProject(folder);
    const asked = async (command: string, options: readonly string[], name: string) => {
      const path = join(folder, name);
      const { code, err } = await lodestone([command, file, ...options, '--chart', path, '--lang', 'en']);
      expect(existsSync(path)).toBe(false);
      return [code, err];
    };
    expect(await asked('whatif', RUN, 'chart.png')).toEqual([1, expect.stringContaining('.svg')]);
    const none = [1, expect.stringContaining('no chart')];
    expect(await asked('stress', [...RUN, '--kind', 'reverse'], 'chart.svg')).toEqual(none);
    expect(await asked('trade-watch', ['--economy', 'USA', '--months'], 'chart.svg')).toEqual(none);
    expect(await asked('trade-watch', ['--economy', 'FRA'], 'chart.svg')).toEqual(none);
  });

  it('bears no mark of a copy that holds no secret, and says what was left out', async () => {
    const folder = newFolder();
    const [whole, open] = [await sampleProject(folder), join(folder, 'open.lodestone')];
    await resultOf('redact', whole, '--out', open);
    const words = async (file: string, ...more: readonly string[]) => {
      const path = join(folder, `chart${more.length}.svg`);
      const { err } = await lodestone(['whatif', file, ...RUN, ...more, '--chart', path, '--lang', 'en']);
      expect(err).toBe('');
      return /not for the public.*?(?=<)/.exec(readFileSync(path, 'utf8'))?.[0] ?? '';
    };
    expect(await words(open)).toBe('');
    expect(await words(whole, '--redacted')).toBe('not for the public left out');
  });
});

it('has the colours of the light theme of the window', () => {
  const css = readFileSync('renderer/shell/theme/tokens.css', 'utf8');
  const light = (variable: string) => new RegExp(`${variable}: (#[0-9a-f]+);`).exec(css)?.[1];
  for (const variable of Object.values(CHART_VARIABLES))
    expect(LIGHT[variable], variable).toBe(light(variable));
});
