import { translator } from '@shared/catalogue/translate';
import { checkReport, checkTable } from '@shared/features/check/check-report';
import type { CheckedValue } from '@shared/features/check/contract';
import { clipboardText } from '@shared/report/words';
import { formats } from '@shared/words/formats';
import { expect, it } from 'vitest';
import { reportText } from '../../electron/terminal/print-report';

const formatter = { t: translator('en'), f: formats('en'), language: 'en', nameOf: () => '' } as const;
const value: CheckedValue = {
  id: 'G-06',
  kind: 'arithmetic',
  reading: null,
  source: 'nguyennico/planr',
  sourceJa: null,
  label: { code: 'check.stockOfMonth', params: { month: 4 } },
  expected: -72.72727272727273,
  got: null,
  tolerance: 1e-9,
  met: false,
};
const published: CheckedValue = { ...value, kind: 'published', reading: 'original', got: -72, met: true };

it('prints the kinds one under the other, with what agreement shows and one sum of all', () => {
  expect(reportText(checkReport([value, published]), formatter).split('\n')).toEqual([
    'published by others: 1 of 1 (values: 1)',
    'Others published the value; this program computes it from the same inputs.',
    '',
    'No.   Value                            Expected  Got  Tolerance  Verdict  Source            Read where',
    expect.stringMatching(/^---- /),
    'G-06  stock at the end of month 4  -72.72727273  -72       1e-9  met      nguyennico/planr  read in the original',
    '',
    'own arithmetic from published inputs: 0 of 1 (values: 1)',
    'Worked out by hand from published inputs or from a formula; nobody else published the value. The restart of 2025 follows from approvals that are given as input: when they come is not predicted.',
    '',
    expect.stringMatching(/^No\. /),
    expect.stringMatching(/^---- /),
    'G-06  stock at the end of month 4  -72.72727273  not known       1e-9  NOT MET  nguyennico/planr',
    '',
    '1 of 2 met, a series of values counted once (values: 2): published by others: 1 of 1 (values: 1), own arithmetic from published inputs: 0 of 1 (values: 1).',
  ]);
});

it('copies values of any kind in their order, each with its kind and all its digits', () => {
  const [head, line] = clipboardText(checkTable([value, published]), formatter).split('\n');
  expect(head).toBe('No.\tKind\tValue\tExpected\tGot\tTolerance\tVerdict\tSource\tRead where');
  expect(line).toBe(
    'G-06\town arithmetic from published inputs\tstock at the end of month 4\t-72.72727272727273\t\t1e-9\tNOT MET\tnguyennico/planr\t',
  );
});
