import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { importCommand } from '../../electron/features/importing/command';
import { sharesCommand } from '../../electron/features/shares/command';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([importCommand, sharesCommand], readingPart);

const SET = ['--economy', 'JPN', '--material', 'Dy', '--stage', 'separation'];
const HEAD = 'Supplier,Country,Share of imports (%),Year';

let project: string;
beforeEach(async () => {
  project = await sampleProject();
  await resultOf(...importing(['Old house,China,70,2031', 'Lynas Malaysia,Malaysia,30,2031']));
});

function importing(rows: readonly string[], ...options: string[]): string[] {
  const path = join(newFolder(), 'delivery.csv');
  writeFileSync(path, [HEAD, ...rows].join('\n'));
  return ['import', path, '--project', project, ...SET, ...options];
}

/** Who supplies what percent of 2031. */
async function told(): Promise<readonly string[]> {
  const { rows } = await resultOf('shares', project, ...SET, '--year', '2031');
  return (rows as { nameEn: string; cells: { enteredValue?: number }[] }[])
    .flatMap(({ nameEn, cells: [cell] }) =>
      cell?.enteredValue === undefined ? [] : [`${nameEn} ${cell.enteredValue}`],
    )
    .sort();
}

describe('a delivery that meets a complete set', () => {
  const DELIVERY = ['Plant one,China,40,2031', 'Plant two,China,30,2031'];

  it('says whom it could replace, and changes nothing', async () => {
    const { code, err } = await lodestone(importing(DELIVERY));
    expect(code).not.toBe(0);
    expect(err).toMatch(
      /add up to 170 % with those that the file does not name: Old house, Lynas Malaysia, Kuantan\. .*--replaces/,
    );
    expect(await told()).toEqual(['Lynas Malaysia, Kuantan 30', 'Old house 70']);
  });

  it('takes the place of one, in one change that is taken back as one', async () => {
    const replaces = ['--replaces', 'Old house'];
    const { out } = await lodestone(importing(DELIVERY, ...replaces, '--dry-run'));
    expect(out).toMatch(/taken out: the file takes its place\s+1/);
    const { counts } = await resultOf(...importing(DELIVERY, ...replaces));
    expect(counts).toMatchObject({ read: 2, new: 2, missing: 1, replaced: 1 });
    expect(await told()).toEqual(['Lynas Malaysia, Kuantan 30', 'Plant one 40', 'Plant two 30']);
    await resultOf('import', '--project', project, '--revert', 'last');
    expect(await told()).toEqual(['Lynas Malaysia, Kuantan 30', 'Old house 70']);
  });

  it('replaces nobody where its own rows stay out, and in no other year', async () => {
    const bad = ['Plant one,China,7OO,2031', 'Plant two,China,40,2032'];
    const rejects = ['--rejects', join(newFolder(), 'back.csv')];
    const { counts } = await resultOf(...importing(bad, '--replaces', 'Old house', ...rejects));
    expect(counts).toMatchObject({ new: 1, rejected: 1, replaced: 0 });
    expect(await told()).toEqual(['Lynas Malaysia, Kuantan 30', 'Old house 70']);
  });

  it('is not replaced again by the next file of the form', async () => {
    await resultOf(...importing(DELIVERY, '--replaces', 'Old house'), '--dry-run');
    const { err } = await lodestone(importing(DELIVERY));
    expect(err).toMatch(/--replaces/);
  });
});
