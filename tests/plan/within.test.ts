import type { Figure, FigureName } from '@shared/model/figure';
import { describe, expect, it } from 'vitest';
import { withinOf } from '../../electron/plan/figures/within';
import { country } from '../ids';

const at = (of: FigureName, key: string): Figure => ({ of, key });
const share = (key: string) => at('share.percent', key);

describe('the part of the plan in which figures lie', () => {
  it.each<[what: string, figures: readonly Figure[], part: object]>([
    ['nothing', [], {}],
    [
      'a set',
      [share('JPN|Dy|mining|2026|a'), share('JPN|Dy|mining|2027|b')],
      { materialId: 'Dy', stage: 'mining' },
    ],
    [
      'a set and its total',
      [share('JPN|Dy|mining|2026|a'), at('totalSupply.tonnes', 'JPN|Dy|mining|2026')],
      { materialId: 'Dy', stage: 'mining' },
    ],
    ['two stages', [share('JPN|Dy|mining|2026|a'), share('JPN|Dy|metal|2026|b')], { materialId: 'Dy' }],
    ['two materials', [share('JPN|Dy|mining|2026|a'), share('JPN|Tb|mining|2026|a')], {}],
    [
      'a share and a stock',
      [share('JPN|Dy|mining|2026|a'), at('stock.tonnes', 'JPN|Dy|national')],
      { materialId: 'Dy' },
    ],
    [
      'needs',
      [at('demand.tonnes', 'use-jpn-eps|Dy|2026'), at('demand.floorPercent', 'use-jpn-eps|Dy')],
      { materialId: 'Dy' },
    ],
  ])('of %s', (_what, figures, part) => {
    expect(withinOf(null, figures)).toEqual(part);
    expect(withinOf(country('JPN'), figures)).toEqual({ economyId: 'JPN', ...part });
  });
});
