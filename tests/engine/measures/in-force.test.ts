import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDate } from '@shared/base/calendar';
import type { EndUse, GoodsStage } from '@shared/model/measures/measure-terms';
import { describe, expect, it } from 'vitest';
import { type Asked, inForce } from '../../../electron/engine/measures';
import { parseDelimitedText } from '../../../electron/importing/values/delimited-text';
import { SAMPLE_REGISTER } from './sample-register';

const [, ...QUESTIONS] = parseDelimitedText(
  readFileSync(join(import.meta.dirname, 'questions.csv'), 'utf8'),
  ',',
).filter((cells) => cells.length > 1);

const JAPAN: Pick<Asked, 'from' | 'destination' | 'use'> = { from: 'CHN', destination: 'JPN', use: 'civil' };
const law = (day: string, asked: Partial<Asked> & Pick<Asked, 'material' | 'stage'>, knownOn?: string) => {
  const found = inForce(
    SAMPLE_REGISTER,
    isoDate(day),
    { ...JAPAN, ...asked },
    knownOn === undefined ? undefined : isoDate(knownOn),
  );
  return [found.law, found.act, found.practice];
};

describe('what is in force', () => {
  it.each(QUESTIONS.map((cells) => [cells.slice(0, 8).join(' '), cells] as const))('%s', (_name, cells) => {
    const [
      ,
      day = '',
      from = '',
      material = '',
      stage,
      form,
      destination = '',
      firm,
      use,
      answer,
      by,
      practice,
    ] = cells;
    const asked: Asked = {
      from,
      material,
      stage: stage as GoodsStage, // as the file has it
      form,
      destination,
      ...(firm === '' ? {} : { firm }),
      use: use as EndUse, // as the file has it
    };
    const found = inForce(SAMPLE_REGISTER, isoDate(day), asked);
    expect([found.law, found.act ?? '', found.practice ?? '']).toEqual([answer, by, practice]);
  });

  it.each([
    [
      '2010-10-15',
      { material: 'Nd', stage: 'separation', form: 'oxide' },
      'quota',
      'CN-2010-Q2',
      'CN-2010-STOP',
    ],
    ['2015-03-01', { material: 'Nd', stage: 'separation', form: 'oxide' }, 'tax', 'CN-2011-TAX', null],
    ['2015-06-01', { material: 'Nd', stage: 'separation', form: 'oxide' }, 'none', null, null],
    ['2023-07-15', { material: 'Ga', stage: 'metal', form: 'metal' }, 'announced', 'CN-2023-23', null],
    [
      '2023-11-01',
      { material: 'C', stage: 'mining', form: 'flake graphite' },
      'announced',
      'CN-2023-39',
      null,
    ],
    ['2024-06-01', { material: 'Nd', stage: 'separation', form: 'oxide' }, 'reporting', 'CN-2023-REP', null],
    [
      '2024-09-01',
      { material: 'Sb', stage: 'separation', form: 'oxide 99.99 %' },
      'announced',
      'CN-2024-33',
      null,
    ],
    [
      '2024-10-01',
      { material: 'Sb', stage: 'separation', form: 'oxide 99.99 %' },
      'licence',
      'CN-2024-33',
      null,
    ],
    [
      '2024-10-01',
      { material: 'Sb', stage: 'separation', form: '酸化アンチモン 4N' },
      'licence',
      'CN-2024-33',
      null,
    ],
    ['2025-03-01', { material: 'W', stage: 'separation', form: 'APT' }, 'licence', 'CN-2025-10', null],
    ['2025-03-01', { material: 'W', stage: 'metal', form: 'powder' }, 'none', null, null],
    ['2025-03-01', { material: 'In', stage: 'metal', form: 'metal' }, 'none', null, null],
    ['2025-03-01', { material: 'In', stage: 'component', form: 'InP wafer' }, 'licence', 'CN-2025-10', null],
    ['2025-06-01', { material: 'Dy', stage: 'magnet', form: 'sintered' }, 'licence', 'CN-2025-18', null],
    ['2025-06-01', { material: 'Nd', stage: 'magnet', form: 'NdFeB with Dy' }, 'licence', 'CN-2025-18', null],
    ['2025-06-01', { material: 'Nd', stage: 'magnet' }, 'none', null, null],
    ['2025-10-20', { material: 'Ho', stage: 'metal', form: 'metal' }, 'reporting', 'CN-2023-REP', null],
    ['2025-11-05', { material: 'Ho', stage: 'metal', form: 'metal' }, 'announced', 'CN-2025-57', null],
    ['2026-11-10', { material: 'Ho', stage: 'metal', form: 'metal' }, 'suspended', 'CN-2025-57', null],
    [
      '2026-11-11',
      { material: 'Ho', stage: 'metal', form: 'metal' },
      'unknown: licence by the text',
      'CN-2025-57',
      null,
    ],
    ['2026-12-01', { material: 'Dy', stage: 'metal', form: 'metal' }, 'licence', 'CN-2025-18', 'CN-2026-1P'],
    [
      '2026-03-01',
      { material: 'Dy', stage: 'metal', firm: 'TDK' },
      'licence (watch list)',
      'CN-2026-12',
      'CN-2026-1P',
    ],
    [
      '2026-03-01',
      { material: 'Dy', stage: 'metal', firm: 'Subaru Corporation' },
      'licence (watch list)',
      'CN-2026-12',
      'CN-2026-1P',
    ],
    ['2026-03-01', { material: 'Dy', stage: 'metal', firm: 'JAXA' }, 'ban', 'CN-2026-11', 'CN-2026-1P'],
    [
      '2026-03-01',
      { material: 'Dy', stage: 'metal', firm: 'IHI Aerospace' },
      'ban',
      'CN-2026-11',
      'CN-2026-1P',
    ],
    ['2026-03-01', { material: 'Nd', stage: 'metal', firm: 'JAXA' }, 'none', null, null],
    ['2026-02-01', { material: 'Dy', stage: 'magnet', use: 'military' }, 'ban', 'CN-2026-1', 'CN-2026-1P'],
    ['2026-02-01', { material: 'Ho', stage: 'metal', use: 'military' }, 'suspended', 'CN-2025-57', null],
    [
      '2025-12-01',
      { material: 'Ga', stage: 'metal', destination: 'USA', use: 'military' },
      'ban',
      'CN-2024-46a',
      null,
    ],
    [
      '2026-12-01',
      { material: 'Ga', stage: 'metal', destination: 'USA' },
      'unknown: ban by the text',
      'CN-2024-46b',
      null,
    ],
    [
      '2025-01-15',
      { material: 'Sb', stage: 'separation', form: 'oxide 99.5 %', destination: 'USA' },
      'none',
      null,
      null,
    ],
    [
      '2025-01-15',
      { material: 'Sb', stage: 'separation', form: 'oxide 99.99 %', destination: 'USA' },
      'ban',
      'CN-2024-46b',
      null,
    ],
    ['2026-07-01', { material: 'Dy', stage: 'metal', destination: 'USA' }, 'licence', 'CN-2025-18', null],
    [
      '2025-11-20',
      { from: 'COD', material: 'Co', stage: 'separation', form: 'hydroxide' },
      'quota',
      'CD-2025-Q',
      null,
    ],
    [
      '2028-01-01',
      { from: 'COD', material: 'Co', stage: 'separation', form: 'hydroxide' },
      'unknown: not covered',
      null,
      null,
    ],
    [
      '2025-07-01',
      { from: 'IND', material: 'Nd', stage: 'separation' },
      'unknown: not covered',
      null,
      'IN-2025',
    ],
    [
      '2026-02-01',
      { material: 'Nd', stage: 'magnet', form: 'NdFeB without heavy', destination: 'USA' },
      'tax',
      'US-2024-301',
      null,
    ],
    [
      '2023-01-01',
      { from: 'DEU', material: 'Ni', stage: 'metal', destination: 'RUS' },
      'ban',
      'EU-2022-RU',
      null,
    ],
  ] as const)('%s %o: %s', (day, asked, ...expected) => {
    expect(law(day, asked)).toEqual(expected);
  });

  it('answers as it was known: an entry that was called off later, an end that came later', () => {
    const holmium = { material: 'Ho', stage: 'metal' } as const;
    expect(law('2025-11-20', holmium, '2025-11-01')).toEqual(['licence', 'CN-2025-57', null]);
    expect(law('2025-11-20', holmium, '2025-11-07')).toEqual(['suspended', 'CN-2025-57', null]);
    expect(law('2025-11-20', holmium, '2025-10-01')).toEqual(['unknown: not covered', null, null]);
    const cobalt = { from: 'COD', material: 'Co', stage: 'separation' } as const;
    expect(law('2025-11-01', cobalt, '2025-09-01')).toEqual(['ban', 'CD-2025-S', null]);
  });

  it('shows what would touch under a condition behind what does, and says which part says no', () => {
    const { rows, silent } = inForce(SAMPLE_REGISTER, isoDate('2026-07-01'), {
      from: 'CHN',
      destination: 'JPN',
      material: 'Dy',
      stage: 'magnet',
    });
    expect(rows.slice(0, 4).map(({ measure, bites, part }) => [measure.id, bites, part])).toEqual([
      ['CN-2025-18', 'yes', null],
      ['CN-2026-1P', 'yes', null],
      ['CN-2026-11', 'if', 'firm'],
      ['CN-2026-27', 'if', 'firm'],
    ]);
    const partOf = (id: string) => silent.find(({ measure }) => measure.id === id)?.part;
    expect(['CN-2023-23', 'CN-2023-57', 'CN-2024-46a', 'CD-2025-Q', 'CN-2025-61a'].map(partOf)).toEqual([
      'material',
      'stage',
      'destination',
      'issuer',
      'origin',
    ]);
  });
});
