import { z } from 'zod';
import { LANGUAGES, type Language } from '../../base/message';
import { signed } from '../../model/letterhead';
import type { BriefFacts } from './facts';
import { type BriefFigure, figureId, figureValue, shownFigure } from './figure';
import { type PaperKey, paperKey } from './paper-key';
import { type BriefRequest, briefRequest } from './request';

/** What a brief carries inside itself: the state that it was made of, what was asked, and a key for each of its numbers. */
const paperKeys = z.strictObject({
  format: z.literal('lodestone-brief'),
  formatVersion: z.literal(1),
  language: z.enum(LANGUAGES),
  projectId: z.string(),
  headHash: z.string(),
  changes: z.number(),
  madeAt: z.string(),
  version: z.string(),
  request: briefRequest,
  keys: z.array(paperKey),
  /** The numbers of the page in reading order: the place of each in `keys`. */
  order: z.array(z.number().int().min(0)),
});
export type PaperKeys = z.output<typeof paperKeys>;

/** The keys as a file has them; null where it has none, or none that are whole. */
export function keysFrom(text: string | null): PaperKeys | null {
  try {
    return paperKeys.parse(JSON.parse(text ?? ''));
  } catch {
    return null;
  }
}

/** The keys of the figures of a page. @param inOrder as they are read */
export function keysOf(
  inOrder: readonly BriefFigure[],
  facts: BriefFacts,
  request: BriefRequest,
  language: Language,
): PaperKeys {
  const places = new Map<string, number>();
  const keys: PaperKey[] = [];
  const order = inOrder.map((figure) => {
    const id = figureId(figure);
    const known = places.get(id);
    if (known !== undefined) return known;
    places.set(id, keys.length);
    const { text, unit, decimals } = shownFigure(figure, language);
    const { scenarioId: scenario, table, row, column } = figure;
    const value = figureValue(figure, language);
    return keys.push({ id, scenario, table, row, column, unit, value, decimals, shown: text }) - 1;
  });
  const { project, madeAt, version, options } = facts;
  // The day of the decision as it was taken: asked again later, nobody may take another one.
  const asked = { ...signed(request), decided: options?.decided ?? request.decided };
  return {
    format: 'lodestone-brief',
    formatVersion: 1,
    language,
    projectId: project.id,
    headHash: project.headHash,
    changes: project.changes,
    madeAt,
    version,
    request: asked,
    keys,
    order,
  };
}
