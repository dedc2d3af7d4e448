import { describe, expect, it } from 'vitest';
import { fileCommands } from '../../electron/features/files/command';
import { fillNeedsCommand, needsCommand, setNeedCommand } from '../../electron/features/needs/command';
import { setRecoveryCommand, surviveCommand } from '../../electron/features/survive/command';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine(
  [...fileCommands, fillNeedsCommand, needsCommand, setNeedCommand, setRecoveryCommand, surviveCommand],
  runsPart,
);

const JAPAN = ['--economy', 'JPN'];
const EPS = [...JAPAN, '--material', 'Dy', '--use', '電動パワーステアリング'];

interface Needs {
  readonly years: readonly number[];
  readonly groups: readonly {
    readonly materialId: string;
    readonly uses: readonly {
      readonly useId: string;
      readonly yenPerTonne: number | null;
      readonly cells: readonly ({ readonly value: number; readonly overridden: boolean } | null)[];
    }[];
  }[];
}
// The shape of the contract, as a program that reads the JSON sees it.
const needsOf = async (...argv: readonly [string, string, ...string[]]) =>
  (await resultOf(...argv)) as unknown as Needs;
const eps = (needs: Needs) => needs.groups[0]?.uses.find(({ useId }) => useId === 'use-jpn-eps');

describe('lodestone needs', () => {
  it('prints what is needed, takes a figure, fills years and undoes', async () => {
    const file = await sampleProject();
    const before = await needsOf('needs', file, ...JAPAN, '--materials', 'Dy');
    const set = await needsOf('set-need', file, ...EPS, '--year', '2028', '--value', '250');
    expect(eps(set)?.cells[set.years.indexOf(2028)]?.value).toBe(250);
    const fill = ['--materials', 'Dy', '--from', '2029', '--to', '2030', '--growth', '-4'];
    const filled = await needsOf('fill-needs', file, ...JAPAN, ...fill);
    expect(eps(filled)?.cells[filled.years.indexOf(2030)]?.value).toBeCloseTo(250 * 0.96 ** 2, 9);
    for (let step = 0; step < 2; step++) await resultOf('undo', file);
    expect(await needsOf('needs', file, ...JAPAN, '--materials', 'Dy')).toEqual(before);
  });

  it('changes a scenario alone', async () => {
    const file = await sampleProject();
    const scenario = ['--scenario', 'Licences 25 %'];
    const set = await needsOf('set-need', file, ...EPS, '--year', '2026', '--value', '99', ...scenario);
    expect(eps(set)?.cells[set.years.indexOf(2026)]).toMatchObject({ value: 99, overridden: true });
    const plan = await needsOf('needs', file, ...JAPAN, '--materials', 'Dy');
    expect(eps(plan)?.cells[plan.years.indexOf(2026)]).toMatchObject({ overridden: false });
  });

  it('sets what is at stake, in yen per tonne, and prints a table in words', async () => {
    const file = await sampleProject();
    const set = await needsOf('set-need', file, ...EPS, '--term', 'yenPerTonne', '--value', '2e9');
    expect(eps(set)?.yenPerTonne).toBe(2e9);
    const { out } = await lodestone(['needs', file, ...JAPAN, '--materials', 'Dy']);
    expect(out).toMatch(/Dysprosium +Need after substitution +\d/);
    expect(out).toMatch(/Electric power steering +\d/);
  });

  it.each<[string, string[], number, RegExp]>([
    [
      'no line',
      [...JAPAN, '--material', 'Dy', '--year', '2026', '--value', '1'],
      2,
      /one of --use, --recycling/,
    ],
    ['two lines', [...EPS, '--recycling', '--year', '2026', '--value', '1'], 2, /one of --use, --recycling/],
    ['words for a figure', [...EPS, '--year', '2026', '--value', 'much'], 2, /expected a number/],
    [
      'a decimal comma',
      [...EPS, '--year', '2026', '--value', '12,5'],
      2,
      /expected a number such as 12\.5, not "12,5"/,
    ],
    ['a year out of range', [...EPS, '--year', '20', '--value', '1'], 1, /20/],
    [
      'a term that there is not',
      [...EPS, '--term', 'colour', '--value', '1'],
      2,
      /floorPercent or yenPerTonne/,
    ],
    ['a mass below zero', [...EPS, '--year', '2026', '--value', '-1'], 1, /zero or more tonnes/],
  ])('refuses %s', async (_what, more, code, words) => {
    const { code: got, err } = await lodestone(['set-need', await sampleProject(), ...more]);
    expect([got, err]).toEqual([code, expect.stringMatching(words)]);
  });
});

describe('lodestone set-recovery', () => {
  const LYNAS = ['--stage', 'separation', '--supplier'];

  it('puts days on record, which survive reads, and takes them back', async () => {
    const file = await sampleProject();
    const { result } = await recoverySurvival(file);
    const supplier = result.nodes.find(({ node }) => node.kind === 'supplier')?.node.supplierId ?? '';
    expect(await resultOf('set-recovery', file, ...LYNAS, supplier, '--days', '90')).toMatchObject({
      recoveries: [{ supplierId: supplier, days: 90, mark: 'estimated' }],
    });
    const after = (await recoverySurvival(file)).result.nodes.find(
      ({ node }) => node.supplierId === supplier,
    );
    expect(after?.recovers).toBe(90);
    expect(after?.materials[0]?.recoversBy).toBe('supplier');
    expect(await resultOf('set-recovery', file, ...LYNAS, supplier, '--days', 'none')).toMatchObject({
      recoveries: [],
    });
  });

  it.each<[string, string[], RegExp]>([
    ['half a day', ['lynas', '--days', '0.5'], /0\.5/],
    ['a supplier that is not there', ['nobody', '--days', '5'], /nobody/],
  ])('refuses %s', async (_what, more, words) => {
    const { code, err } = await lodestone(['set-recovery', await sampleProject(), ...LYNAS, ...more]);
    expect([code, err]).toEqual([1, expect.stringMatching(words)]);
  });
});

interface Survival {
  readonly result: {
    readonly nodes: readonly {
      readonly node: { readonly kind: string; readonly supplierId?: string };
      readonly recovers: number | null;
      readonly materials: readonly { readonly recoversBy: string | null }[];
    }[];
  };
}
const recoverySurvival = async (file: string) =>
  (await resultOf('survive', file, '--scenario', 'Base 2026', '--materials', 'Dy')) as unknown as Survival;
