import { addDays } from '@shared/base/calendar';
import type { Notice } from '@shared/base/refusal';
import type { Recorded, ReplayLabel, ReplayLine } from '@shared/model/replay';
import type { WhatIfModel } from '@shared/model/what-if';
import type { Moment, WhatIfResult } from '@shared/model/what-if-result';
import { gapOf } from '../../engine/replays';

/** Runs a model wherever the session runs them. */
export type RunModel = (model: WhatIfModel) => Promise<WhatIfResult>;

/** A date that a run is asked for. */
export interface Question {
  readonly what: Notice;
  readonly label: ReplayLabel;
  readonly recorded: Recorded;
  readonly remark: Notice | null;
  readonly model: WhatIfModel;
  readonly read: (result: WhatIfResult) => Moment | null;
}

/** Runs the model of a question and lays its date beside the recorded one. */
export async function answerLine(run: RunModel, question: Question): Promise<ReplayLine> {
  const { what, label, recorded, remark, model, read } = question;
  const computed = read(await run(model));
  const computedUntil = addDays(model.start, model.days - 1);
  return {
    what,
    label,
    recorded,
    computed,
    computedUntil,
    gap: gapOf(recorded, computed, computedUntil),
    remark,
  };
}

/** First moment at which any material of the run is short. */
export function firstShort({ materials }: WhatIfResult): Moment | null {
  return materials
    .flatMap(({ firstShortfall }) => (firstShortfall === null ? [] : [firstShortfall]))
    .reduce<Moment | null>(
      (least, moment) => (least === null || moment.day < least.day ? moment : least),
      null,
    );
}

/** A figure in a sentence: one decimal at most. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
