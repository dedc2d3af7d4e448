import { Refusal } from '@shared/base/refusal';
import type { WhatIfModel } from '@shared/model/what-if';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { validateModel } from '../../electron/engine/run/validate-model';
import { ban, everyYear, licence, material, model, NO_STOCK, supplier } from './models';

const examples: [string, Partial<WhatIfModel>, string, string][] = [
  ['an empty window', { days: 0 }, 'refusal.model.window', 'days'],
  ['a window of half days', { days: 1.5 }, 'refusal.model.window', 'days'],
  ['a start that is no day', { start: '2025-02-30' as never }, 'refusal.model.date', 'start'],
  ['no material', { materials: [] }, 'refusal.model.noMaterial', 'materials'],
  [
    'NaN',
    { materials: [material({ stock: { ...NO_STOCK, opening: Number.NaN } })] },
    'refusal.model.notANumber',
    'Dy.stock.opening',
  ],
  [
    'a negative mass',
    { materials: [material({ totalSupply: everyYear(-1) })] },
    'refusal.model.negative',
    'Dy.totalSupply.2024',
  ],
  [
    'a share over 100',
    { materials: [material({ suppliers: [supplier('CHN', 101)] })] },
    'refusal.model.over',
    'Dy.suppliers.CHN-101.percent.2024',
  ],
  [
    'a share over 100 by more than rounding',
    { materials: [material({ suppliers: [supplier('CHN', 100.00001)] })] },
    'refusal.model.over',
    'Dy.suppliers.CHN-100.00001.percent.2024',
  ],
  [
    'shares over 100 together',
    { materials: [material({ suppliers: [supplier('CHN', 60), supplier('AUS', 41)] })] },
    'refusal.model.sharesOver',
    'Dy.suppliers.percent.2024',
  ],
  [
    'a year without supply',
    { materials: [material({ totalSupply: { 2024: 1 } })] },
    'refusal.model.missingYear',
    'Dy.totalSupply.2025',
  ],
  [
    'a year without demand',
    { materials: [material({ uses: [{ useId: 'cars', tier: 2, demand: {} }] })] },
    'refusal.model.missingYear',
    'Dy.uses.cars.demand.2025',
  ],
  [
    'substitution over 100',
    { materials: [material({ substitution: everyYear(120) })] },
    'refusal.model.over',
    'Dy.substitution.2024',
  ],
  [
    'a stock that may hold less than it must',
    {
      materials: [material({ stock: { opening: 5, minimum: 8, maximum: 6, maximumReleasePerDay: null } })],
    },
    'refusal.model.minimumAboveMaximum',
    'Dy.stock',
  ],
  [
    'half a day of lead time',
    { materials: [material({ suppliers: [supplier('CHN', 1, { leadTimeDays: 0.5 })] })] },
    'refusal.model.wholeDays',
    'Dy.suppliers.CHN-1.leadTimeDays',
  ],
  [
    'a shock that ends as it starts',
    { shocks: [ban('2025-01-03', '2025-01-03')] },
    'refusal.model.shockDates',
    'shocks[0].end',
  ],
  [
    'an approval over 100',
    { shocks: [licence('2025-01-03', '2025-02-03', { approvedPercent: 130 })] },
    'refusal.model.over',
    'shocks[0].approvedPercent',
  ],
  [
    'half a day of delay',
    { shocks: [licence('2025-01-03', '2025-02-03', { delayDays: 2.5 })] },
    'refusal.model.wholeDays',
    'shocks[0].delayDays',
  ],
];

describe('a model that cannot be run', () => {
  it.each(examples)('%s is refused with its field', (_, more, code, field) => {
    let thrown: unknown;
    try {
      runWhatIf(model(more));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Refusal);
    expect((thrown as Refusal).notice).toMatchObject({ code, place: { field } }); // just checked
  });
});

describe('shares that exceed 100 by rounding alone', () => {
  it.each([
    ['together', [supplier('CHN', 100 / 3), supplier('AUS', 100 / 3), supplier('MYS', 100 / 3 + 1e-12)]],
    ['alone', [supplier('CHN', 100.00000000000001)]],
  ])('%s run', (_, suppliers) => {
    expect(() => runWhatIf(model({ materials: [material({ suppliers })] }))).not.toThrow();
  });
});

describe('a material and a shock that were found sound', () => {
  it('are not looked into again by the runs of a revision, and another window is looked at for itself', () => {
    let looked = 0;
    const { uses, ...rest } = material();
    const watched = {
      ...rest,
      get uses() {
        looked++;
        return uses;
      },
    };
    const asked = model({ materials: [watched], shocks: [ban('2025-01-03', '2025-01-09')] });
    validateModel(asked);
    const once = looked;
    validateModel({ ...asked, days: asked.days - 1, shocks: [...asked.shocks] });
    expect(looked).toBe(once);
    expect(() => validateModel({ ...asked, days: 20_000 })).toThrow(Refusal);
  });
});
