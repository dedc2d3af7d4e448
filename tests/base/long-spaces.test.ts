import { bilingualParts, twoNames, withoutFootnote } from '@shared/base/fold-text';
import { expect, it } from 'vitest';
import { readList } from '../../electron/importing/values/list-cells';
import { nameBeforeUnit, unitInName } from '../../electron/importing/values/unit-in-name';

/** As long as a cell can be. */
const LONGEST = 32_767;
const cellOf = (before: string, run: string, behind: string) =>
  before + run.repeat(Math.floor((LONGEST - before.length - behind.length) / run.length)) + behind;

/** Patterns that begin anew at each sign of a run took days, which the limit of a test ends. */
it.each([
  ['a footnote behind a name', withoutFootnote, (text: string) => text],
  ['a name in two languages', bilingualParts, () => null],
  ['two names', twoNames, () => null],
  ['a list of suppliers', readList, () => null],
  ['a unit behind a name', unitInName, () => null],
  ['a unit in a head', nameBeforeUnit, () => null],
])('a long run of signs in a cell held the import up: %s', (_, read, expected) => {
  const cells = [
    ...[cellOf('a', ' ', 'b'), cellOf('1', ' ', '2'), cellOf('中', '\t', '国'), cellOf('a', '\u3000', 'b')],
    ...[
      cellOf('abc/', ' ', 'x/'),
      cellOf('and', ' ', '5'),
      cellOf('and 5', ' 5', ' b'),
      cellOf('a', ' in', ':'),
    ],
    ...[cellOf('a', '²', 'b'), cellOf('a', '*', 'b'), cellOf('a', '1', 'b'), cellOf('a', '(', 'b')],
  ];
  for (const cell of cells) expect(read(cell)).toEqual(expected(cell));
});

it('what stands behind a name is still found, however far behind it stands', () => {
  const far = ' '.repeat(1_000);
  expect(withoutFootnote(`China${far}1)`)).toBe('China');
  expect(twoNames(`Australien${far}/${far}Australia`)).toEqual(['Australien', 'Australia']);
  expect(bilingualParts(`中国${far}China`)).toEqual(['中国', 'China']);
  expect(readList(`China,${far}70%; and other${far}30%`)).toEqual([
    { name: 'China', percent: '70%' },
    { name: 'other', percent: '30%' },
  ]);
  expect(unitInName(`Dysprosium${far}(kg)`)).toMatchObject({ name: 'Dysprosium', unit: { kind: 'mass' } });
});
