import { floatAt, itemAt } from '@shared/base/element-at';
import { Refusal } from '@shared/base/refusal';
import type { Asked, AskedInput, AskedOption, AskJob, AskOption, AskResult } from '@shared/model/ask-next';
import { untoldAsNone } from '@shared/model/missing-figures';
import { type DrawnInput, MOST_DRAWS } from '@shared/model/sure';
import { GENERATOR } from '../montecarlo/threefry';
import { validateModel } from '../run';
import type { Step } from '../stress/step';
import { checkWindows } from './check-windows';
import { drawnInputs, drawnKey } from './drawn-inputs';
import { drawnModels } from './drawn-model';
import { bestOf, meanOf, worthOf, worthOfAll } from './information';
import { axisOf } from './latin-hypercube';
import { type Lost, lostUnder } from './option-runs';
import { triangleAt } from './triangle';

/** So many of the inputs that are worth most are tried two by two. */
const PAIRED = 3;

/** A set of options over the draws: what each costs in yen or line-days, and what is lost under each. */
interface Compared {
  readonly options: readonly AskOption[];
  readonly values: readonly Float64Array[];
  readonly days: readonly Float64Array[];
}

/**
 * What to ask next: options on the same draws of what is not known, what the best of them costs, and what it would be worth to know
 * everything, one input, or two, before deciding.
 * Source: docs/engine.md 9.6.
 * @param step called between two draws; may wait, and may throw to stop the work
 * @throws Refusal (refusal.model.*, refusal.sure.*) with the field
 */
export async function askNext(job: AskJob, step: Step = () => undefined): Promise<AskResult> {
  const { models, chance, draws, seed } = job;
  if (!Number.isInteger(draws) || draws < 2 || draws > MOST_DRAWS)
    throw new Refusal('refusal.sure.draws', { draws, most: MOST_DRAWS }, { field: 'draws' });
  checkWindows(models);
  const axes = new Map<string, { readonly input: DrawnInput; readonly values: Float64Array }>();
  const drawn = models.map(({ model, ranges }) => {
    validateModel(model);
    const inputs = drawnInputs(model, ranges);
    const turned = drawnModels(model, inputs);
    // What can be run at both ends of every range can be run between them.
    for (const end of ['low', 'high'] as const)
      validateModel(turned(Float64Array.from(inputs, (input) => input[end])));
    const values = inputs.map((input) => {
      const own = axisOf(drawnKey(input.ref), draws, seed).map((at) => valueAt(input, at));
      if (!axes.has(drawnKey(input.ref))) axes.set(drawnKey(input.ref), { input, values: own });
      return own;
    });
    return { inputs, turned, values };
  });
  const [yen, days] = [comparedOf(job.options, draws), comparedOf(job.alike, draws)];
  for (let draw = 0; draw < draws; draw++) {
    await step(draw, draws + axes.size);
    for (const [place, { turned, values }] of drawn.entries()) {
      const model = turned(Float64Array.from(values, (own) => floatAt(own, draw)));
      const mine = [yen, days].flatMap((of) =>
        of.options.flatMap((option, at) => (option.model === place ? [{ of, option, at }] : [])),
      );
      const lost = lostUnder(
        model,
        mine.map(({ option }) => option),
      );
      for (const [n, { of, at }] of mine.entries()) {
        const { value, days: lineDays } = itemAt(lost, n);
        itemAt(of.values, at)[draw] = value ?? Number.NaN;
        itemAt(of.days, at)[draw] = lineDays;
      }
    }
  }
  const isValued = yen.values.every((own) => own.every((value) => !Number.isNaN(value)));
  const costs = isValued
    ? yen.values.map((own, at) => own.map((value) => itemAt(yen.options, at).costYen + chance * value))
    : null;
  const asked = (names: readonly string[]): Asked => {
    const known = names.flatMap((name) => axes.get(name) ?? []);
    const values = known.map((axis) => axis.values);
    const key = names.join(' & ');
    return {
      refs: known.map(({ input }) => input.ref),
      yen: costs === null ? null : worthOf(costs, values, key),
      lineDays: worthOf(days.days, values, key),
    };
  };
  const [first] = drawn;
  const inputs: AskedInput[] = [];
  for (const [name, { input }] of axes) {
    await step(draws + inputs.length, draws + axes.size);
    const ends = [input.low, input.high].map((value) =>
      first === undefined ? 0 : lostAt(first, name, value),
    );
    inputs.push({ ...asked([name]), input, atLow: untoldAsNone(ends[0]), atHigh: untoldAsNone(ends[1]) });
  }
  const most = ({ yen: inYen, lineDays }: Asked) => inYen?.value ?? lineDays.value;
  const moved = ({ atLow, atHigh }: AskedInput) => Math.abs(atHigh - atLow);
  inputs.sort((a, b) => most(b) - most(a) || moved(b) - moved(a));
  const top = inputs
    .filter((one) => most(one) > 0)
    .slice(0, PAIRED)
    .map(({ input }) => drawnKey(input.ref));
  const pairs = top.flatMap((a, at) => top.slice(at + 1).map((b) => asked([a, b])));
  return {
    draws,
    seed,
    generator: GENERATOR,
    chance,
    options: yen.options.map((option, at) => saidOf(option, at, yen, costs)),
    alike: days.options.map((option, at) => saidOf(option, at, days, null)),
    best: bestOf(costs ?? yen.days),
    bestAlike: bestOf(days.days),
    all: { yen: costs === null ? null : worthOfAll(costs), lineDays: worthOfAll(days.days) },
    inputs,
    pairs: pairs.sort((a, b) => most(b) - most(a)),
  };
}

function comparedOf(options: readonly AskOption[], draws: number): Compared {
  const room = () => options.map(() => new Float64Array(draws));
  return { options, values: room(), days: room() };
}

function saidOf(
  option: AskOption,
  at: number,
  { values, days }: Compared,
  costs: readonly Float64Array[] | null,
): AskedOption {
  const value = meanOf(itemAt(values, at));
  return {
    ...option,
    meanLostValue: Number.isNaN(value) ? null : value,
    meanLostDays: meanOf(itemAt(days, at)),
    expectedYen: costs === null ? null : meanOf(itemAt(costs, at)),
  };
}

/** What is lost with nothing done, one input at a value and all else as entered. */
function lostAt(
  {
    inputs,
    turned,
  }: { readonly inputs: readonly DrawnInput[]; readonly turned: ReturnType<typeof drawnModels> },
  name: string,
  value: number,
): number {
  const model = turned(
    Float64Array.from(inputs, (input) => (drawnKey(input.ref) === name ? value : input.base)),
  );
  const [lost] = lostUnder(model, [{ stocks: [] }]);
  return inYenOrDays(lost);
}

function inYenOrDays(lost: Lost | undefined): number {
  return lost?.value ?? untoldAsNone(lost?.days);
}

function valueAt(input: DrawnInput, at: number): number {
  const value = triangleAt(input, at);
  return input.unit === 'days' ? Math.round(value) : value;
}
