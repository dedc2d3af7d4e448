import { Refusal } from '@shared/base/refusal';
import { FIGURE_UNITS, type Figure, type FigureParts } from '@shared/model/figure';
import type { Session } from '../session';
import { FigureDraft } from './draft';
import { type Edit, editing, knownSource } from './edit-figures';
import { KINDS } from './kinds';

/** What is said of several figures at once; what is left out stays as it is with each. */
export type SaidOfMany = Partial<Pick<FigureParts, 'mark' | 'note' | 'sourceId'>> & {
  /** The range of each, so many percent of its value below and above it. */
  readonly rangePercent?: number;
};

/**
 * Says the same of several figures of the plan, as one change. Places without a figure are passed over, and so is the range
 * of what has none.
 * @throws Refusal for an unknown source, or `refusal.figure.none` where none of them is a figure of the plan
 */
export async function annotateMany(
  session: Session,
  { figures, said, ...edit }: Edit & { readonly figures: readonly Figure[]; readonly said: SaidOfMany },
): Promise<void> {
  const { rangePercent, ...parts } = said;
  await knownSource(session, parts.sourceId);
  let count = 0;
  return editing(
    session,
    { label: (_source, { say }) => say('change.figure.annotateMany', { count }), ...edit },
    (source, formatter) => {
      const draft = new FigureDraft(source);
      for (const figure of figures) {
        const range = rangePercent === undefined ? {} : rangeAround(draft, figure, rangePercent);
        if (KINDS[figure.of].annotate(draft, figure.key, { ...parts, ...range })) count += 1;
      }
      const [first] = figures;
      if (count === 0 && first !== undefined)
        throw new Refusal('refusal.figure.none', {
          figure: KINDS[first.of].nameOf(source, first.key, formatter),
        });
      return draft.changes();
    },
  );
}

function rangeAround(
  draft: FigureDraft,
  { of, key }: Figure,
  percent: number,
): Partial<Pick<FigureParts, 'low' | 'high'>> {
  const kind = KINDS[of];
  const value = kind.hasRange ? kind.read(draft, key) : null;
  if (value === null) return {};
  const [low, high] = [value * (1 - percent / 100), value * (1 + percent / 100)];
  return { low, high: FIGURE_UNITS[of] === 'percent' ? Math.min(100, high) : high };
}
