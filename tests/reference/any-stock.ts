import { addDays, isoDate } from '@shared/base/calendar';
import { STAGES, type Stage } from '@shared/base/stage';
import {
  type EarlierStageModel,
  REGIMES,
  type ReleaseModel,
  type StockTierModel,
  type UseModel,
} from '@shared/model/what-if';
import fc from 'fast-check';
import { amount, whole } from '../engine/any-shock';

/** Any stock of a material, any rule for it, and any stages before that of the run. */

export const sometimes = <T>(value: fc.Arbitrary<T>) => fc.oneof(fc.constant(undefined), value);
export const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const level = fc.oneof(
  fc.record({ kind: fc.constant('tonnes' as const), tonnes: amount(60) }),
  fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: 60 }) }),
);

/** A coverage rule. */
export const anyRule = fc.record({
  reorderAt: level,
  orderUpTo: level,
  leadTimeDays: fc.oneof(fc.constant(0), whole(40)),
});

const anyStock = fc
  .record({
    opening: amount(60),
    minimum: fc.oneof(fc.constant(0), amount(20)),
    above: orNull(amount(80)),
    maximumReleasePerDay: orNull(amount(2)),
  })
  .map(({ above, ...tier }) => ({ ...tier, maximum: above === null ? null : tier.minimum + above }));

/** Tiers, the first of which opens first. */
export const anyTiers = fc.array(anyStock, { minLength: 1, maxLength: 3 });

export const addUp = (figures: readonly (number | null)[]) =>
  figures.reduce<number | null>((all, figure) => (all === null || figure === null ? null : all + figure), 0);

const anyTrigger: fc.Arbitrary<ReleaseModel['trigger']> = fc.oneof(
  fc.record({
    kind: fc.constant('date' as const),
    date: fc.integer({ min: -60, max: 500 }).map((day) => addDays(isoDate('2024-10-01'), day)),
  }),
  fc.constant({ kind: 'shortage' as const }),
  fc.record({ kind: fc.constant('cover' as const), days: amount(90) }),
  fc.record({ kind: fc.constant('price' as const), usdPerKg: whole(5) }),
);

const rarely = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

/** A price that steps. */
export const anyPrices = fc.array(
  fc.record({
    from: fc.integer({ min: -60, max: 500 }).map((day) => addDays(isoDate('2024-10-01'), day)),
    usdPerKg: whole(5),
  }),
  { minLength: 1, maxLength: 4 },
);

const anyRelease: fc.Arbitrary<ReleaseModel> = fc.record({
  regime: fc.constantFrom(undefined, ...REGIMES),
  trigger: anyTrigger,
  tonnes: rarely(amount(40)),
  recipients: rarely(
    fc
      .record({
        uses: fc.subarray(['first', 'last']),
        tiers: fc.subarray([1 as const, 2 as const, 3 as const]),
      })
      .filter(({ uses, tiers }) => uses.length + tiers.length > 0),
  ),
  deliveryDays: fc.oneof(fc.constant(0), whole(30)),
});

/** Rules of three tiers, and whose they are: of the first or the last use of their material, or everybody's. */
export const anyTenure = fc.array(
  fc.record({
    release: sometimes(anyRelease),
    members: rarely(fc.subarray(['first', 'last'], { minLength: 1 })),
  }),
  { minLength: 3, maxLength: 3 },
);

/** Lays them on tiers. */
export function withTenure(
  stocks: readonly StockTierModel[] | undefined,
  tenure: readonly Pick<StockTierModel, 'release' | 'members'>[],
  uses: readonly UseModel[],
): StockTierModel[] | undefined {
  const named = (ids: readonly string[]) => [
    ...new Set(ids.map((id) => (id === 'first' ? uses[0] : uses.at(-1))?.useId ?? '')),
  ];
  return stocks?.map((tier, at) => {
    const { release, members } = tenure[at] ?? {};
    const recipients = release?.recipients;
    return {
      ...tier,
      members: members && named(members),
      release: release && {
        ...release,
        recipients: recipients && { ...recipients, uses: named(recipients.uses) },
      },
    };
  });
}

/** Of the stages before one of the run some, the nearest first. */
export const anyEarlier: fc.Arbitrary<(stage: Stage) => EarlierStageModel[]> = fc
  .record({
    stages: fc.subarray([...STAGES]),
    steps: fc.array(
      fc.record({
        stock: anyStock,
        yieldPercent: fc.integer({ min: 1, max: 100 }),
        leadDays: fc.oneof(fc.constant(0), whole(20)),
        maximumPerDay: orNull(amount(3)),
      }),
      { minLength: STAGES.length, maxLength: STAGES.length },
    ),
  })
  .map(
    ({ stages, steps }) =>
      (of) =>
        stages
          .filter((stage) => STAGES.indexOf(stage) < STAGES.indexOf(of))
          .sort((a, b) => STAGES.indexOf(b) - STAGES.indexOf(a))
          .flatMap((stage, at): EarlierStageModel[] => {
            const step = steps[at];
            return step === undefined ? [] : [{ ...step, stage }];
          }),
  );
