import type { TableStep } from '@shared/model/table-steps';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOfStep, NEW_DRAFT, stepOfDraft } from '../../renderer/features/importing/step-draft';

const column = 'Type';

describe('the form of a step', () => {
  it.each<[string, Parameters<typeof stepOfDraft>[0], TableStep | null]>([
    ['lacks a column', { ...NEW_DRAFT, value: 'Mine' }, null],
    ['lacks a value', { ...NEW_DRAFT, column }, null],
    [
      'keeps one value',
      { ...NEW_DRAFT, column, value: ' Mine ' },
      { step: 'keep', column, is: 'one_of', values: ['Mine'] },
    ],
    [
      'keeps any of several',
      { ...NEW_DRAFT, column, value: 'Mine | Plant' },
      { step: 'keep', column, is: 'one_of', values: ['Mine', 'Plant'] },
    ],
    [
      'takes * for any text',
      { ...NEW_DRAFT, column, value: 'M*' },
      { step: 'keep', column, is: 'matches', values: ['M*'] },
    ],
    [
      'leaves out what is blank',
      { ...NEW_DRAFT, kind: 'leave_out', column, is: 'blank', value: 'x' },
      { step: 'leave_out', column, is: 'one_of', values: [''] },
    ],
    ['fills down', { ...NEW_DRAFT, kind: 'fill_down', column }, { step: 'fill_down', columns: [column] }],
    [
      'reads nothing in place of a text',
      { ...NEW_DRAFT, kind: 'replace', column, value: 'n/a' },
      { step: 'replace', column, from: 'n/a', to: '' },
    ],
    [
      'takes apart into the columns that are named',
      { ...NEW_DRAFT, kind: 'split', column, value: '/', becomes: '国、 品目' },
      { step: 'split', column, by: '/', into: ['国', '品目'] },
    ],
    ['takes apart into no column', { ...NEW_DRAFT, kind: 'split', column, value: '/', becomes: ' , ' }, null],
  ])('%s', (_what, draft, step) => {
    expect(stepOfDraft(draft)).toEqual(step);
  });

  it('holds a step so that it comes out of it again', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    const step = fc.oneof(
      word.map((name): TableStep => ({ step: 'fill_down', columns: [name] })),
      fc.record({ step: fc.constant('replace' as const), column: word, from: word, to: word }),
      fc.record({
        step: fc.constant('split' as const),
        column: word,
        by: fc.constantFrom('/', ' - ', ';'),
        into: fc.array(word, { minLength: 1, maxLength: 4 }),
      }),
      fc.record({
        step: fc.constantFrom('keep' as const, 'leave_out' as const),
        column: word,
        is: fc.constantFrom('one_of' as const, 'starts_with' as const, 'matches' as const),
        values: fc.array(word, { minLength: 1, maxLength: 4 }),
      }),
    );
    fc.assert(
      fc.property(step, (one) => {
        expect(stepOfDraft(draftOfStep(one))).toEqual(one);
      }),
      { seed: 13 },
    );
  });
});
