import { describe, expect, it } from 'vitest';
import {
  foundIn,
  type Kind,
  keyOfBoth,
  MOST_OF_A_KIND,
  type Thing,
} from '../../renderer/features/search/found';

const thing = (kind: Kind, title: string, other = ''): Thing => ({
  id: `${kind} ${title}`,
  kind,
  title,
  detail: '',
  key: keyOfBoth(title, other),
  run: () => undefined,
});
const THINGS = [
  thing('supplier', 'Lynas Kuantan', 'ライナス・クアンタン'),
  thing('page', 'Shares', '供給割合'),
  thing('table', 'Shares', '割合'),
  thing('command', 'Save a copy…', 'コピーを保存…'),
  ...Array.from({ length: 60 }, (_, index) =>
    thing('scenario', `Licences ${index + 1} %`, `許可率${index + 1}%`),
  ),
];
const titles = (question: string) =>
  foundIn(THINGS, question).flatMap(({ things }) => things.map(({ id }) => id));

describe('what a question finds', () => {
  it.each([
    ['shares', ['page Shares', 'table Shares']],
    ['ＳＨＡＲＥＳ', ['page Shares', 'table Shares']],
    ['copy save', ['command Save a copy…']],
    ['こぴー', ['command Save a copy…']],
    ['ｺﾋﾟｰ', ['command Save a copy…']],
    ['ライナスクアンタン', ['supplier Lynas Kuantan']],
    ['licences 60', ['scenario Licences 60 %']],
    ['', []],
    ['   ', []],
    ['nothing of the kind', []],
  ])('%s', (question, expected) => {
    expect(titles(question)).toEqual(expected);
  });

  it('shows the first few of many, and counts the others', () => {
    const [group] = foundIn(THINGS, '許可率');
    expect([group?.things.length, group?.more]).toEqual([MOST_OF_A_KIND, 60 - MOST_OF_A_KIND]);
    expect(group?.things[0]?.title).toBe('Licences 1 %');
  });
});
