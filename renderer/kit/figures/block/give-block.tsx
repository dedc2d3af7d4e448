import { nameKey } from '@shared/base/fold-text';
import type { Stage } from '@shared/base/stage';
import type { MadeRow } from '@shared/features/figures/contract';
import type { EnteredFigure } from '@shared/features/figures/packed-figures';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import { asSupplierId } from '@shared/model/supplier';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { parseFigure, type TypedUnits } from '../../grid/parse-figure';
import { openDialog } from '../../state/dialogs';
import { enterFigures } from '../../state/figures';
import type { Words } from '../../state/language';
import { notifyRefusals, showNotice } from '../../state/notices';
import type { ReferenceLookup } from '../../state/reference';
import { namedIn } from '../made-rows';
import { AskCountryDialog } from './AskCountryDialog';
import { readYearBlock, type YearBlock } from './year-block';

/** What a block of figures is about: nothing of it is guessed from the block. */
interface BlockPlace {
  readonly economyId: CountryId;
  readonly materialId: MaterialId;
  readonly stage: Stage;
  readonly scenarioId: string | null;
  /** The years of the project. */
  readonly years: readonly number[];
}

/** What the figures of a block are. */
export type BlockKind = 'shares' | 'totals' | 'needs';

const UNITS: Readonly<Record<BlockKind, TypedUnits>> = {
  shares: ['percent', 'tonnes'],
  totals: ['tonnes'],
  needs: ['tonnes'],
};

const LEAD_TIME_DAYS = 30;

/**
 * Gives the figures of a block as one change, with the suppliers or uses that it names and the project has not. Where it does
 * not say from which country new suppliers are, that is asked once.
 */
export async function giveBlock(
  kind: BlockKind,
  text: string,
  place: BlockPlace,
  known: ReferenceLookup,
  words: Words,
): Promise<void> {
  const block = readYearBlock(text, place.years);
  if (block === null) return showNotice({ code: 'figures.block.none', params: {} });
  const strange = kind === 'shares' ? newNames(block, place, known) : [];
  if (strange.length === 0) return give(kind, block, place, known, words, null);
  openDialog(
    <AskCountryDialog
      known={known}
      names={strange}
      onSaid={(country) => void give(kind, block, place, known, words, country)}
    />,
  );
}

/** Suppliers of a block that have to be made, and of which it does not say where they are. */
function newNames({ lines }: YearBlock, { stage }: BlockPlace, known: ReferenceLookup): string[] {
  const suppliers = known.reference.suppliers.filter((one) => one.stage === stage);
  return lines
    .filter(
      ({ name, country }) => namedIn(suppliers, name) === undefined && countryOf(country, known) === null,
    )
    .map(({ name }) => name);
}

function countryOf(said: string | null, known: ReferenceLookup): CountryId | null {
  if (said === null) return null;
  const key = nameKey(said);
  const found = known.reference.countries.find(({ id, nameEn, nameJa, nameZh, aliases }) =>
    [id, nameEn, nameJa, nameZh ?? '', ...aliases].some((one) => nameKey(one) === key),
  );
  return found?.id ?? null;
}

async function give(
  kind: BlockKind,
  { years, lines }: YearBlock,
  place: BlockPlace,
  known: ReferenceLookup,
  words: Words,
  ofNew: CountryId | null,
): Promise<void> {
  const { economyId, stage, scenarioId } = place;
  const made: MadeRow[] = [];
  const given: EnteredFigure[] = [];
  const lineId = (name: string, country: string | null): string => {
    const own =
      kind === 'shares'
        ? namedIn(
            known.reference.suppliers.filter((one) => one.stage === stage),
            name,
          )
        : namedIn(
            known.reference.uses.filter((one) => one.economyId === economyId),
            name,
          );
    const before = own?.id ?? made.find((row) => nameKey(row.name) === nameKey(name))?.id;
    if (before !== undefined) return before;
    const id = crypto.randomUUID();
    made.push(
      kind === 'shares'
        ? {
            table: 'supplier',
            id: asSupplierId(id),
            name,
            stage,
            leadTimeDays: LEAD_TIME_DAYS,
            countryId: countryOf(country, known) ?? ofNew ?? economyId,
          }
        : { table: 'use', id, name, economyId, tier: 2 },
    );
    return id;
  };
  for (const { name, country, texts } of lines) {
    if (kind !== 'totals' && name === '') return showNotice({ code: 'figures.block.noName', params: {} });
    for (const [at, text] of texts.entries()) {
      const year = years[at];
      const entry = parseFigure(text.replace('%', ''), UNITS[kind]);
      if (entry.kind === 'unreadable')
        return showNotice({ code: 'figures.block.unread', params: { name, text } });
      if (year === undefined || entry.kind !== 'figure') continue;
      const line = kind === 'totals' ? '' : lineId(name, country);
      given.push({ figure: figureOf(kind, place, year, line), value: entry.value });
    }
  }
  if (given.length === 0) return showNotice({ code: 'figures.block.none', params: {} });
  await notifyRefusals(async () => {
    const [first] = await enterFigures({ economyId, scenarioId }, 'paste', given, words, made);
    if (first !== undefined) showNotice(first.why);
  });
}

/** @param line the supplier of a share, the use of a need */
function figureOf(
  kind: BlockKind,
  { economyId, materialId, stage }: BlockPlace,
  year: number,
  line: string,
): EnteredFigure['figure'] {
  const set = keyOf(TABLES.totalSupply, { economyId, materialId, stage, year });
  switch (kind) {
    case 'shares':
      return { of: 'share.percent', key: `${set}|${line}` }; // the key of its table: its set, and who
    case 'totals':
      return { of: 'totalSupply.tonnes', key: set };
    case 'needs':
      return { of: 'demand.tonnes', key: keyOf(TABLES.demand, { useId: line, materialId, year }) };
  }
}
