import { z } from 'zod';
import { LANGUAGES } from '../../base/message';
import { isPlain } from '../../base/plain-text';
import { decided, id } from '../../ipc/fields';
import { ruleSays } from '../../model/rule-says';

/** The sentences of the box at the top. */
export const BOX = ['assumed', 'happens', 'possible'] as const;
/** What a person may say in own words: the title, the box, and which dissent is on record. */
export const GIST = ['title', ...BOX, 'dissent'] as const;
export type GistPart = (typeof GIST)[number];

/** What a person types: kept in the project or printed, where a NUL would end it. */
const typed = (most: number) => z.string().trim().max(most).refine(isPlain, ruleSays('misfit.plain'));
const sentence = typed(600).min(1);

/** What a brief is asked of, and what a person says on it. */
export const briefRequest = z.strictObject({
  scenarioId: id,
  /** The scenario that it is held against; null for none. */
  against: id.nullable().default(null),
  /** Days without a shortfall that the options have to reach; null for 180, or the run where it is shorter. */
  coverDays: z.number().int().min(1).max(7_320).nullable().default(null),
  decided,
  /** Whether it says how sure it is, which takes some hundred runs more. */
  sure: z.boolean().default(true),
  /** Leaves out what is marked secret: the scenario is run without it. */
  redact: z.boolean().default(false),
  /** Handling, chosen by a person; empty for none. Nothing says one by itself. */
  mark: typed(60).default(''),
  /** 資料番号 */
  number: typed(40).default(''),
  office: typed(80).default(''),
  name: typed(80).default(''),
  /** Sentences in a person's own words around the figures, by language. */
  texts: z.partialRecord(z.enum(LANGUAGES), z.partialRecord(z.enum(GIST), sentence)).default({}),
});
export type BriefRequest = z.output<typeof briefRequest>;
