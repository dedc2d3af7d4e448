import { describe, expect, it } from 'vitest';
import { lodestone, resultOf, sampleProject } from './command-line';

describe('projects', () => {
  it('lists capacities, output, claims and price floors in both languages, and follows a slip that is written', async () => {
    const project = await sampleProject();
    const { code, out } = await lodestone(['projects', project]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /Caremag, Lacq +Dysprosium +building +508 +2027-01-01 +0\.0 +2027-01-01 +2027-01-01 +47/,
    );
    expect(out).toContain('capacity, t REO a year');
    const slip = ['table', project, 'set', 'ramp', 'caremag-lacq|Dy', '--value', 'slipMonths=15'];
    expect((await lodestone(slip)).code).toBe(0);
    const japanese = (await lodestone(['projects', project, '--lang', 'ja'])).out;
    expect(japanese).toMatch(/ジスプロシウム +建設中 +508 +2027-01-01 +15\.0 +2028-04-01/);
    const { projects } = await resultOf('projects', project, '--economy', 'EU27');
    expect(projects).toHaveLength(30);
    expect((await lodestone(['projects', project, '--economy', 'XYZ'])).code).toBe(1);
  });
});
