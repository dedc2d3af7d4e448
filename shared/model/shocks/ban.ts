import { difference, levelFormula } from '../shock-parts/formulas';
import { shockKind } from '../shock-parts/kind';
import { applyLevel } from '../shock-parts/level';

/** Nothing is dispatched. Source: docs/engine.md 3.3. */
export const ban = shockKind({
  kind: 'ban',
  words: {
    editor: { en: 'Export ban', ja: '輸出禁止' },
    workbook: { en: 'Export ban', ja: '輸出禁止' },
    bar: { en: 'Ban: nothing leaves', ja: '輸出禁止：出荷なし' },
    counted: null,
    broken: {},
    turned: {},
  },
  place: { button: 2, list: 1 },
  barParams: () => ({}),
  terms: {},
  endsAtOnce: false,
  monotone: true,
  plantOf: null,
  asking: null,
  actsOnFeeds: true,
  memory: null,
  bringsBackAfter: null,
  late: null,
  act: (shock, stream) => {
    const level = applyLevel(shock, stream, 0);
    return {
      passed: level.passed,
      get withheld() {
        return level.lost;
      },
    };
  },
  shareOut: null,
  rules: [],
  askedFor: {},
  settle: {},
  counted: null,
  turned: {},
  formulas: (place, refs) => levelFormula(place, refs, '0'),
  withheld: difference,
});
