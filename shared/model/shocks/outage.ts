import { levelFormula } from '../shock-parts/formulas';
import { shockKind } from '../shock-parts/kind';
import { applyLevel } from '../shock-parts/level';
import { figure, plantTerm } from '../shock-parts/terms';

/**
 * One supplier makes less: a fire, a strike, a mine under water. It is nobody's measure: `imposedBy` says in which country
 * it happens, and it is felt in every destination. What is left of the output goes out. Source: docs/engine.md 3.3.
 */
export const outage = shockKind({
  kind: 'outage',
  words: {
    editor: { en: 'Plant outage', ja: '操業停止' },
    workbook: { en: 'Plant outage', ja: '操業停止' },
    bar: { en: 'Outage: {{left}} % of the output left', ja: '操業停止：生産は{{left}}%' },
    counted: null,
    broken: {},
    turned: {},
  },
  place: { button: 5, list: 4 },
  barParams: ({ remainingPercent }) => ({ left: remainingPercent }),
  terms: {
    supplierId: plantTerm({ en: 'Supplier that stands', ja: '停止する供給元' }),
    /** Percent of its output that is left. */
    remainingPercent: figure('percent', {
      words: { en: 'Output that is left', ja: '残る生産の割合' },
      eases: 'more',
      initial: 0,
      cell: { name: 'remaining', words: { en: 'Output left (%)', ja: '残る生産の割合（%）' } },
    }),
  },
  endsAtOnce: false,
  monotone: true,
  plantOf: ({ supplierId }) => supplierId,
  asking: null,
  actsOnFeeds: true,
  memory: null,
  bringsBackAfter: null,
  late: null,
  act: (shock, stream) => {
    const level = applyLevel(shock, stream, shock.remainingPercent / 100);
    return {
      passed: level.passed,
      get unmade() {
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
  formulas: (place, refs) => levelFormula(place, refs, `(${refs.remaining}/100)`),
  withheld: null,
});
