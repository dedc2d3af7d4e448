import { expect, it } from 'vitest';
import { translator } from '../../shared/catalogue/translate';
import { answerNames } from '../../shared/features/solve/answer-names';

it.each([
  [{ coverDays: 180, cutOff: [] }, '180 days, Cheapest', '180日（最小費用）'],
  [{ coverDays: 180, cutOff: ['CHN'] }, '180 days without CHN, Cheapest', 'CHNなし180日（最小費用）'],
  [
    { coverDays: 180, cutOff: [], order: 'value' as const },
    '180 days, Cheapest, by value at stake, floors first',
    '180日（最小費用）（影響額順（最低確保量が先））',
  ],
  [{ coverDays: null, cutOff: ['CHN'] }, 'Share target, Cheapest', '割合目標（最小費用）'],
  [
    { coverDays: null, cutOff: [], isKept: true },
    'Lines kept running, Cheapest',
    'ライン稼働維持（最小費用）',
  ],
  [{ coverDays: null, cutOff: [], kind: 'least_yen' as const }, 'Least value lost', '影響額が最小'],
])('a scenario made of an answer to %j has a name in each language', (made, name, nameJa) => {
  expect(
    answerNames(
      { kind: 'cheapest', order: null, isKept: false, release: null, ...made },
      null,
      [],
      translator,
    ),
  ).toEqual({
    name,
    nameJa,
  });
});

it('that is taken in one language is another one in both', () => {
  const taken = [{ name: 'Mine', nameJa: '180日（最小費用）' }];
  const made = {
    kind: 'cheapest',
    coverDays: 180,
    cutOff: [],
    isKept: false,
    release: null,
    order: null,
  } as const;
  expect(answerNames(made, null, taken, translator)).toEqual({
    name: '180 days, Cheapest (2)',
    nameJa: '180日（最小費用）（2）',
  });
});
