import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SAMPLE_FOLDER } from '../places';
import { newFolder } from '../tidy-up';
import { sampleProject } from './command-line';
import { declaredProgram } from './declared-program';
import { lodestone } from './whole-line';

/** A command line on a machine with a policy. */
function under(policy: object) {
  const path = join(newFolder(), 'policy.json');
  writeFileSync(path, JSON.stringify(policy));
  return (...argv: string[]) => lodestone(argv, {}, path);
}

/** A project and a copy of it that somebody sent. */
async function copies() {
  const folder = newFolder();
  const mine = await sampleProject(folder);
  const theirs = join(folder, 'theirs.lodestone');
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

/** Commands that write a report, with what they need besides; null: of what is open, whatever the project holds. */
const REPORTS: Readonly<Record<string, readonly string[] | null>> = {
  history: ['P'],
  recover: ['P', '--compare', 'K'],
  merge: ['P', 'K', '--dry-run', '--report', 'R'],
  whatif: ['P', '--scenario', 'base-2026'],
  compare: ['P', '--scenarios', 'base-2026,ban-heavy'],
  pivot: ['P', '--figure', 'stock', '--down', 'material', '--across', 'tier'],
  table: ['P', 'set', 'stock', 'JPN|Dy|national', '--value', 'tonnes=5'],
  montecarlo: ['P', '--scenario', 'base-2026', '--runs', '2'],
  size: ['P', '--scenario', 'base-2026', '--material', 'Dy', '--runs', '2'],
  stress: ['P', '--scenario', 'base-2026'],
  sure: ['P', '--scenario', 'base-2026', '--draws', '20'],
  claims: ['P', '--year', '2026'],
  projects: ['P'],
  'set-slip': ['P', '--supplier', 'x', '--material', 'Dy', '--months', '1'],
  solve: ['P', '--goal', 'G'],
  survive: ['P', '--scenario', 'base-2026'],
  exercise: ['P', join(SAMPLE_FOLDER, '..', 'exercises', 'licences-in-april.json')],
  risk: ['P'],
  replay: ['P'],
  money: ['P'],
  export: ['P', '--scenario', 'base-2026', '--values'],
  brief: ['P', '--scenario', 'base-2026'],
  'verify-brief': ['F', 'P'],
  'fill-form': ['F', 'P'],
  audit: ['P', '--on', '2099-01-01'],
  return: ['P', '--pack', 'eu-2024-1252-22', '--economy', 'JPN', '--material', 'Dy', '--year', '2026'],
  'verify-return': ['F', 'P'],
  editions: ['P'],
  'trade-watch': null,
  reconcile: null,
  prices: null,
  blueprint: null,
  measures: null,
  watch: null,
  evidence: ['P', 'stock', 'JPN|Dy|national'],
  open: ['P'],
  check: null,
  redact: null,
  demo: null,
};

const program = declaredProgram();

it.each(
  program.commands
    .filter(({ options }) => options.some(({ long }) => long === '--out' || long === '--report'))
    .map((command) => command.name()),
)('is said of %s, which writes a report: whether figures of stocks can stand in it', (name) => {
  expect(Object.keys(REPORTS)).toContain(name);
});

describe('a policy without secret figures', () => {
  it.each(
    Object.entries(REPORTS).flatMap(([name, given]) => (given === null ? [] : [[name, given] as const])),
  )('refuses a report of %s on a project with secret stocks, and writes none', async (name, given) => {
    const { folder, mine, theirs } = await copies();
    const out = join(folder, name === 'brief' ? 'report.html' : 'report.csv');
    const [paper, goal] = [join(folder, 'form.html'), join(folder, 'goal.json')];
    writeFileSync(goal, JSON.stringify({ scenario: 'base-2026', coverDays: 180, cutOff: ['CHN'] }));
    if (given.includes('F')) await lodestone(['brief', theirs, '--scenario', 'base-2026', '--out', paper]);
    const filled = given.map((word) => ({ P: mine, K: theirs, R: out, F: paper, G: goal })[word] ?? word);
    const words = [name, ...filled, ...(given.includes('R') ? [] : ['--out', out])];
    const { code, err } = await under({ off: ['unredacted'] })(...words);
    expect([code, existsSync(out)]).toEqual([1, false]);
    expect(err).toContain('switched off what is written with secret figures');
  });

  it.each([
    ['trade-watch', ['--economy', 'JPN'], ['--redacted']],
    ['reconcile', ['--series', 'jp-all-official-volume', '--with', 'jp-all-official-tonnes'], ['--redacted']],
    ['prices', [], []],
    ['pivot', ['--figure', 'share', '--down', 'material', '--across', 'year'], []],
    ['table', ['list', 'stock', '--redacted'], []],
  ])('lets %s %j pass, which speaks of no secret stock, as with %j', async (name, more, redacted) => {
    const { folder, mine } = await copies();
    const words = [name, mine, ...more, '--out', join(folder, 'report.xlsx')];
    const passed = await under({ off: ['unredacted'] })(...words);
    expect(passed).toMatchObject(await lodestone([...words, ...redacted]));
    expect(passed.code).toBe(0);
  });

  it('lets a report pass that is worked out without its secrets', async () => {
    const { folder, mine } = await copies();
    const words = ['whatif', mine, '--scenario', 'base-2026', '--redacted', '--out', join(folder, 'r.csv')];
    expect(await under({ off: ['unredacted'] })(...words)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Stock figures not for the public left out'),
    });
  });

  it.each(['stock', 'demand', 'assumption', 'source'])(
    'writes the rows of %s as with --redacted, also where nobody asks for it',
    async (table) => {
      const { folder, mine } = await copies();
      const [asked, unasked] = [join(folder, 'asked.csv'), join(folder, 'unasked.csv')];
      await lodestone(['table', mine, 'list', table, '--redacted', '--out', asked]);
      const written = await under({ off: ['unredacted'] })('table', mine, 'list', table, '--out', unasked);
      expect([written.code, readFileSync(unasked, 'utf8')]).toEqual([0, readFileSync(asked, 'utf8')]);
      expect(written.out).toContain('not for the public left out');
    },
  );

  it('refuses to change a row and write it at once', async () => {
    const { folder, mine } = await copies();
    const words = ['table', mine, 'set', 'demand', 'x', '--value', 'note=y', '--out', join(folder, 'r.csv')];
    expect((await under({ off: ['unredacted'] })(...words)).err).toContain('switched off');
  });

  it('lets reports of a redacted copy pass', async () => {
    const { folder, mine } = await copies();
    const [copy, out] = [join(folder, 'open.lodestone'), join(folder, 'report.csv')];
    const lines = under({ off: ['unredacted'] });
    expect((await lines('redact', mine, '--out', copy)).code).toBe(0);
    expect((await lines('whatif', copy, '--scenario', 'base-2026', '--out', out)).code).toBe(0);
    expect(readdirSync(folder).filter((file) => file.endsWith('.csv')).length).toBeGreaterThan(0);
  });

  it('refuses to put a mineral with its stocks into a folder', async () => {
    const { folder, mine } = await copies();
    const words = ['pack', 'out', 'Dy', join(folder, 'pack'), mine];
    expect((await under({ off: ['unredacted'] })(...words)).code).toBe(1);
    expect(existsSync(join(folder, 'pack'))).toBe(false);
    expect((await lodestone(words)).code).toBe(0);
    expect(readdirSync(join(folder, 'pack'))).toContain('stock.csv');
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
