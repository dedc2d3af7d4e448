import { difference, levelFormula } from '../shock-parts/formulas';
import { shockKind } from '../shock-parts/kind';
import { applyLevel } from '../shock-parts/level';
import { figure } from '../shock-parts/terms';

/**
 * Export tax: what is asked for falls to ((p0 + tax * pass-through) / p0) ^ elasticity of what it was.
 * Source: docs/engine.md 3.4.
 */
export const tax = shockKind({
  kind: 'tax',
  words: {
    editor: { en: 'Export tax', ja: '輸出税' },
    workbook: { en: 'Export tax', ja: '輸出税' },
    bar: { en: 'Export tax: {{tax}} % of the price', ja: '輸出税：価格の{{tax}}%' },
    counted: null,
    broken: {},
    turned: {},
  },
  place: { button: 4, list: 5 },
  barParams: ({ taxPercent }) => ({ tax: taxPercent }),
  terms: {
    /** Percent of the price before it. */
    taxPercent: figure('rate', {
      words: { en: 'Tax on the price', ja: '税率（価格比）' },
      eases: 'less',
      initial: 25,
      cell: { name: 'tax', words: { en: 'Tax (% of the price)', ja: '税率（価格比、%）' } },
    }),
    /** Percent of the tax that the buyer pays. */
    passThroughPercent: figure('percent', {
      words: { en: 'Of it passed on to buyers', ja: '買い手への転嫁率' },
      initial: 100,
      cell: { name: 'passThrough', words: { en: 'Passed on to buyers (%)', ja: '買い手への転嫁率（%）' } },
    }),
    /** Percent change of the volume for one percent change of the price. */
    elasticity: figure('notPositive', {
      words: { en: 'Price elasticity of the volume', ja: '数量の価格弾力性' },
      initial: -0.5,
      cell: { name: 'elasticity', words: { en: 'Price elasticity', ja: '価格弾力性' } },
    }),
  },
  endsAtOnce: false,
  monotone: true,
  plantOf: null,
  asking: null,
  actsOnFeeds: true,
  memory: null,
  bringsBackAfter: null,
  late: null,
  act: (shock, stream) => {
    const priceRise = (shock.taxPercent / 100) * (shock.passThroughPercent / 100);
    const level = applyLevel(shock, stream, (1 + priceRise) ** shock.elasticity);
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
  formulas: (place, refs) =>
    levelFormula(place, refs, `((1+${refs.tax}/100*${refs.passThrough}/100)^${refs.elasticity})`),
  withheld: difference,
});
