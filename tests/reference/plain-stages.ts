import type { EarlierStageModel, MaterialModel } from '@shared/model/what-if';

/** A stage before that of the run: its stock, and the step that works it up (docs/engine.md 4.8). */
interface Stage extends EarlierStageModel {
  level: number;
  /** Begun and not yet in, by the day on which it is. */
  readonly inWork: Map<number, number>;
  received: number;
  taken: number;
  made: number;
  /** Taken from the stock, and begun by the step, on the current day. */
  drawn: number;
  begun: number;
}

const NO_LIMIT = Number.POSITIVE_INFINITY;

/** All stages before that of the run, the nearest first. */
export class Stages {
  readonly all: readonly Stage[];

  constructor({ earlier = [] }: MaterialModel) {
    const nothing = { received: 0, taken: 0, made: 0, drawn: 0, begun: 0 };
    this.all = earlier.map((one) => ({
      ...one,
      level: one.stock.opening,
      inWork: new Map(),
      ...nothing,
    }));
  }

  /** Begins a day: what was begun before comes in. @returns what of it is of the stage of the run */
  open(day: number): number {
    const due = this.all.map((stage) => {
      const comes = stage.inWork.get(day) ?? 0;
      stage.inWork.delete(day);
      stage.made += comes;
      [stage.drawn, stage.begun] = [0, 0];
      return comes;
    });
    this.all.forEach((stage, at) => {
      const comes = due[at + 1] ?? 0;
      stage.level += comes;
      stage.received += comes;
    });
    return due[0] ?? 0;
  }

  /** Most that can be made on the day itself. @param at the place of the stage that is worked up */
  mayMake(at = 0): number {
    const stage = this.all[at];
    if (stage === undefined || stage.leadDays > 0) return 0;
    return Math.min(headroomOf(stage), yieldOf(stage) * (givesToday(stage) + this.mayMake(at + 1)));
  }

  /** Makes so much on the day itself, as far as that goes. @returns what is made */
  make(wanted: number, at = 0): number {
    const stage = this.all[at];
    if (stage === undefined) return 0;
    const made = this.work(Math.min(wanted, this.mayMake(at)), at);
    stage.made += made;
    return made;
  }

  /** Takes in what so much output wants. @returns the output of what was there */
  private work(wanted: number, at: number): number {
    const stage = this.all[at];
    if (stage === undefined || wanted <= 0) return 0;
    const input = wanted / yieldOf(stage);
    const ofStock = Math.min(input, givesToday(stage));
    stage.level -= ofStock;
    stage.drawn += ofStock;
    const lacking = input - ofStock;
    const ofBefore = lacking > 0 ? this.make(lacking, at + 1) : 0;
    stage.received += ofBefore;
    stage.taken += ofStock + ofBefore;
    const output = lacking > ofBefore ? (ofStock + ofBefore) * yieldOf(stage) : wanted;
    stage.begun += output;
    return output;
  }

  /**
   * Ends a day: work that takes days begins. What a stage would take in had it all is asked of it, so that a step that works
   * at once asks of the stages before also what could not be made.
   * @param missing what was wanted of the stage of the run and did not come in, before any stock and any work
   * @param unfilled of it, what its stock did not give
   * @param stockGives what the stock of the stage of the run can give in so many days
   */
  close(day: number, missing: number, unfilled: number, stockGives: (days: number) => number): void {
    let [asked, lacking, gives] = [missing, unfilled, stockGives];
    this.all.forEach((stage, at) => {
      const most = stage.maximumPerDay ?? NO_LIMIT;
      let wanted = Math.min(lacking, most);
      if (stage.leadDays > 0) {
        const inWork = [...stage.inWork.values()].reduce((all, tonnes) => all + tonnes, 0);
        wanted = Math.min(asked, Math.max(0, stage.leadDays * asked - gives(stage.leadDays) - inWork), most);
        stage.inWork.set(day + stage.leadDays, this.work(wanted, at));
      }
      asked = wanted / yieldOf(stage);
      lacking = asked - stage.drawn;
      gives = (days) => givesIn(stage, days);
    });
  }
}

const yieldOf = ({ yieldPercent }: Stage) => yieldPercent / 100;
const headroomOf = ({ maximumPerDay, begun }: Stage) => Math.max(0, (maximumPerDay ?? NO_LIMIT) - begun);

/** What the stock of a stage can still give on the current day. */
function givesToday({ level, drawn, stock }: Stage): number {
  return Math.max(0, Math.min(level - stock.minimum, (stock.maximumReleasePerDay ?? NO_LIMIT) - drawn));
}

/** What it can give in so many days from the end of this one on. */
function givesIn({ level, stock }: Stage, days: number): number {
  return Math.max(0, Math.min(level - stock.minimum, days * (stock.maximumReleasePerDay ?? NO_LIMIT)));
}
