import { type Filling, fillable } from '@shared/catalogue/fill-text';
import { describe, expect, it } from 'vitest';

describe('a text is filled as it stands, and again with other values', () => {
  it.each<[text: string, filling: Filling, said: string]>([
    ['Nothing to put in.', {}, 'Nothing to put in.'],
    ['{{a}}', { a: 'x' }, 'x'],
    ['{{a}} and {{b}}, then {{a}}.', { a: 1, b: 'two' }, '1 and two, then 1.'],
    ['{{rows}} {{rows, row|rows}}', { rows: 1 }, '1 row'],
    ['{{rows}} {{rows, row|rows}}', { rows: '1,200' }, '1,200 rows'],
    ['{{rows}} stay{{rows, s|}}', { rows: 1 }, '1 stays'],
    ['a value says {{a}}', { a: '{{b}} and $& stay', b: 'lost' }, 'a value says {{b}} and $& stay'],
    ['a place without a value is {{a}}empty', {}, 'a place without a value is empty'],
    ['日{{a}}本', { a: '・' }, '日・本'],
  ])('%s', (text, filling, said) => {
    const fill = fillable(text);
    expect(fill(filling)).toBe(said);
    expect(fill(filling)).toBe(said);
  });
});
