import { nameKey } from '@shared/base/fold-text';
import type { Stage } from '@shared/base/stage';
import type { MadeRow } from '@shared/features/figures/contract';
import type { EnteredFigure } from '@shared/features/figures/packed-figures';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { parseFigure } from '../../grid/parse-figure';
import { enterFigures } from '../../state/figures';
import type { Words } from '../../state/language';
import { notifyRefusals, showNotice } from '../../state/notices';
import type { ReferenceLookup } from '../../state/reference';
import { namedIn } from '../made-rows';
import { readYearBlock } from './year-block';

/** What a block of figures is about: nothing of it is guessed from the block. */
interface BlockPlace {
  readonly economyId: CountryId;
  readonly materialId: MaterialId;
  readonly stage: Stage;
  readonly scenarioId: string | null;
  /** The years of the project. */
  readonly years: readonly number[];
}

/** What the figures of a block are; shares have a preview of their own (kit/figures/paste). */
export type BlockKind = 'totals' | 'needs';

/** Gives the figures of a block as one change, with the uses that it names and the project has not. */
export async function giveBlock(
  kind: BlockKind,
  text: string,
  place: BlockPlace,
  known: ReferenceLookup,
  words: Words,
): Promise<void> {
  const block = readYearBlock(text, place.years);
  if (block === null) return showNotice({ code: 'figures.block.none', params: {} });
  const { economyId, scenarioId } = place;
  const made: MadeRow[] = [];
  const given: EnteredFigure[] = [];
  const idOfUse = (name: string): string => {
    const uses = known.reference.uses.filter((one) => one.economyId === economyId);
    const before = namedIn(uses, name)?.id ?? made.find((row) => nameKey(row.name) === nameKey(name))?.id;
    if (before !== undefined) return before;
    const id = crypto.randomUUID();
    made.push({ table: 'use', id, name, economyId, tier: 2 });
    return id;
  };
  for (const { name, texts } of block.lines) {
    if (kind !== 'totals' && name === '') return showNotice({ code: 'figures.block.noName', params: {} });
    for (const [at, text] of texts.entries()) {
      const year = block.years[at];
      const entry = parseFigure(text, ['tonnes']);
      if (entry.kind === 'unreadable')
        return showNotice({ code: 'figures.block.unread', params: { name, text } });
      if (year === undefined || entry.kind !== 'figure') continue;
      given.push({
        figure: figureOf(place, year, kind === 'totals' ? null : idOfUse(name)),
        value: entry.value,
      });
    }
  }
  if (given.length === 0) return showNotice({ code: 'figures.block.none', params: {} });
  await notifyRefusals(async () => {
    const [first] = await enterFigures({ economyId, scenarioId }, 'paste', given, words, made);
    if (first !== undefined) showNotice(first.why);
  });
}

/** @param useId whose need it is; null: what is supplied in all */
function figureOf(
  { economyId, materialId, stage }: BlockPlace,
  year: number,
  useId: string | null,
): EnteredFigure['figure'] {
  return useId === null
    ? { of: 'totalSupply.tonnes', key: keyOf(TABLES.totalSupply, { economyId, materialId, stage, year }) }
    : { of: 'demand.tonnes', key: keyOf(TABLES.demand, { useId, materialId, year }) };
}
