import { floatAt } from '@shared/base/element-at';
import { addInto } from '@shared/base/sum-of';
import { inYear } from '@shared/model/missing-figures';
import { isNamed } from '@shared/model/named-uses';
import { endUsesOf, kindOf, type Shock } from '@shared/model/shock';
import type { ByYear, UseModel } from '@shared/model/what-if';
import type { ShockStep } from '@shared/model/what-if-result';
import type { GroupStream, StreamAccount } from './group-stream';

/** What a group sends for some of the uses of a material, or for everybody. */
interface Lot {
  /** By use, whether it may be given it; null: all may. */
  readonly uses: readonly boolean[] | null;
  readonly stream: GroupStream;
}

/**
 * What one group sends, lot by lot: first all of it is for everybody, and a licence that asks for some end uses alone takes
 * apart what is asked of it. Source: docs/engine.md 3.9.
 */
export class FlowByUses {
  readonly #lots: Lot[];

  /** @param yearOf the year in which goods are due, by their place in the stream */
  constructor(
    readonly all: GroupStream,
    readonly uses: readonly UseModel[],
    readonly yearOf: (place: number) => number,
  ) {
    this.#lots = [{ uses: null, stream: all }];
  }

  /** The lots, that for everybody first. */
  get lots(): readonly Lot[] {
    return this.#lots;
  }

  /** What goes out of all lots together, tonnes REO a day by day of dispatch. */
  get stream(): Float64Array {
    if (this.#lots.length === 1) return this.all.stream;
    const sum = new Float64Array(this.all.stream.length);
    for (const { stream } of this.#lots) addInto(sum, stream.stream);
    return sum;
  }

  /** @param ration where the kind shares out: the part of each day's dispatch that goes out */
  apply(shock: Shock, ration: Float64Array | undefined): void {
    const named = endUsesOf(shock);
    if (named === null) for (const { stream } of this.#lots) stream.apply(shock, ration);
    else
      this.#ask(
        shock,
        this.uses.map((use) => isNamed(named, use)),
      );
  }

  /** Lets a shock act that asks for some uses alone. */
  #ask(shock: Shock, asked: readonly boolean[]): void {
    const { length } = this.all.stream;
    const { firstDispatch: firstDay } = this.all.days;
    const part = kindOf(shock).asking?.part(shock, { length, firstDay, start: this.all.start });
    if (part === undefined) return; // never: a kind that names uses says what it asks
    const membersOf = (lot: Lot) => lot.uses ?? this.uses.map(() => true);
    const requests = new Map<Lot, Float64Array>();
    for (const lot of [...this.#lots]) {
      const members = membersOf(lot);
      const [inside, outside] = [
        members.map((is, u) => is && asked[u] === true),
        members.map((is, u) => is && asked[u] !== true),
      ];
      if (!inside.includes(true) || !outside.includes(true)) continue;
      const moved = lot.stream.takeOut(shock, part);
      const partIn = byYear((year) => this.#partOf(inside, members, year));
      const mine = moved.map((tonnes, i) => (tonnes === 0 ? 0 : tonnes * partIn(this.yearOf(i))));
      addTo(requests, this.#lotOf(inside), mine);
      this.#lotOf(outside).stream.join(moved.map((tonnes, i) => Math.max(0, tonnes - floatAt(mine, i))));
    }
    for (const lot of this.#lots) {
      if (lot.stream.hasActed(shock)) continue; // taken apart
      const members = membersOf(lot);
      const isAsked = members.includes(true) && members.every((is, u) => !is || asked[u] === true);
      if (isAsked) lot.stream.apply(shock, undefined, requests.get(lot));
      else lot.stream.pass(shock);
    }
  }

  /** The lot for these uses, made where there is none yet. */
  #lotOf(uses: readonly boolean[]): Lot {
    const found = this.#lots.find((lot) => lot.uses?.every((is, u) => is === uses[u]) === true);
    if (found !== undefined) return found;
    const lot = { uses, stream: this.all.empty() };
    this.#lots.push(lot);
    return lot;
  }

  /** Of what is sent for some uses the part that some of these ask for: by their demand, in equal parts where there is none. */
  #partOf(some: readonly boolean[], members: readonly boolean[], year: number): number {
    const sum = (of: readonly boolean[], figure: (use: UseModel) => number) =>
      this.uses.reduce((all, use, u) => (of[u] === true ? all + figure(use) : all), 0);
    const demand = (use: UseModel) => demandOf(use.demand, year);
    const all = sum(members, demand);
    return all > 0 ? sum(some, demand) / all : sum(some, () => 1) / sum(members, () => 1);
  }

  /** Of all lots together. */
  account(): StreamAccount {
    const [first, ...others] = this.#lots.map(({ stream }) => stream.account());
    if (first === undefined) throw new Error('never: there is a lot for everybody');
    if (others.length === 0) return first;
    const sum = (figure: (account: StreamAccount) => number) =>
      [first, ...others].reduce((all, account) => all + figure(account), 0);
    return {
      // A lot that was made later has the last steps alone: before them it was part of another one.
      steps: first.steps.map((step, at) =>
        others.reduce<ShockStep>(
          (all, { steps }) => together(all, steps[at - first.steps.length + steps.length]),
          step,
        ),
      ),
      lost: sum(({ lost }) => lost),
      waitingAtStart: sum(({ waitingAtStart }) => waitingAtStart),
      waitingAtEnd: sum(({ waitingAtEnd }) => waitingAtEnd),
    };
  }
}

/** Works a figure out once a year. */
function byYear(figure: (year: number) => number): (year: number) => number {
  const known = new Map<number, number>();
  return (year) => {
    const found = known.get(year) ?? figure(year);
    known.set(year, found);
    return found;
  };
}

/** The demand of a year; without one that of the nearest year before it, else of the first one. */
function demandOf(demand: ByYear, year: number): number {
  const exact = demand[year];
  if (exact !== undefined) return exact;
  const given = Object.keys(demand)
    .map(Number)
    .sort((a, b) => a - b);
  return inYear(demand, given.findLast((one) => one < year) ?? given[0] ?? year);
}

function addTo(requests: Map<Lot, Float64Array>, lot: Lot, tonnes: Float64Array): void {
  const before = requests.get(lot);
  if (before === undefined) requests.set(lot, tonnes);
  else addInto(before, tonnes);
}

/** One step of two lots. */
function together(one: ShockStep, other: ShockStep | undefined): ShockStep {
  if (other === undefined) return one;
  const sum = (a: Float64Array, b: Float64Array) => a.map((tonnes, i) => tonnes + floatAt(b, i));
  const { queued, withheld } = one;
  return {
    ...one,
    passed: sum(one.passed, other.passed),
    queued: queued === null ? other.queued : other.queued === null ? queued : sum(queued, other.queued),
    ...(withheld === undefined || other.withheld === undefined
      ? {}
      : { withheld: sum(withheld, other.withheld) }),
  };
}
