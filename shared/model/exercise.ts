import { z } from 'zod';
import { isoDate } from './checks';
import { id, materialId } from './input-checks';
import { leverEdit } from './lever-edit';
import { shockCheck } from './shock';

/** Words of a script, in both languages. */
const bothWords = z.strictObject({
  en: z.string().trim().min(1).max(2_000),
  ja: z.string().trim().min(1).max(2_000),
});

/** What an inject is: a rumour is marked as such. */
const INJECT_KINDS = ['event', 'measure', 'plant', 'message', 'rumour'] as const;

/** A day counted from the first one of the exercise, which is day 0. */
const day = z.number().int().min(0).max(7_320);

const inject = z.strictObject({
  id,
  kind: z.enum(INJECT_KINDS),
  /** The day that it bears. */
  day,
  /** The day from which on the group knows it. */
  knownFrom: day,
  /** Roles that it is for; empty for everybody. */
  to: z.array(bothWords).max(20).default([]),
  text: bothWords,
  /** Who says it. */
  source: bothWords.nullable().default(null),
  /** What a run counts while it is known; empty for what changes nothing. */
  shocks: z.array(shockCheck).max(20).default([]),
  /** Whether it was so. */
  isTrue: z.boolean().default(true),
  /** The day from which on the group knows that it was not so; null where it is never told. */
  refutedFrom: day.nullable().default(null),
});
export type Inject = z.output<typeof inject>;

const allowedLever = leverEdit.extend({
  /** The first day on which it can be decided. */
  offered: day.default(0),
  /** The last one; null to the end. */
  until: day.nullable().default(null),
});

const turn = z.strictObject({
  day,
  /** Time that the group has, minutes. */
  minutes: z.number().int().min(1).max(600),
});

/** A scripted situation in turns, as a file says it (schema exercise). */
export const exerciseScript = z.strictObject({
  title: bothWords,
  /** What it is about, in a few sentences. */
  situation: bothWords.nullable().default(null),
  /** Name or id of the scenario that it begins from. */
  scenario: z.string().min(1).max(200),
  firstDay: isoDate,
  /** Days that are counted. */
  days: z.number().int().min(1).max(7_320),
  /** Empty for all that can be run. */
  materials: z.array(materialId).max(200).default([]),
  turns: z.array(turn).min(1).max(60),
  injects: z.array(inject).max(500),
  /** Purchases on the spot, loans and savings by order, by their ids: "spot|Dy". */
  levers: z.array(allowedLever).min(1).max(500),
  /** Present value, yen; null for no limit. */
  budgetYen: z.number().positive().nullable().default(null),
});
export type ExerciseScript = z.output<typeof exerciseScript>;

const decision = z.strictObject({
  /** Of its turn. */
  day: z.number().int(),
  lever: id,
  /** Tonnes bought or lent, or percentage points saved; above 0. */
  amount: z.number().positive(),
  /** Who decided. */
  who: z.array(z.string().trim().min(1).max(120)).min(1).max(20),
  why: z.string().trim().max(2_000).default(''),
  /** Whether the time of the turn was over. */
  late: z.boolean().default(false),
});
export type ExerciseDecision = z.output<typeof decision>;

/** What a group decided, as a file says it (schema exercise-decisions). */
export const exerciseDecisions = z.strictObject({
  /** Who the group is; left out: the name of the file. */
  team: z.string().trim().min(1).max(120).optional(),
  decisions: z.array(decision).max(2_000),
});
