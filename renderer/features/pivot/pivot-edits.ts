import type { MadeRow } from '@shared/features/figures/contract';
import { type EnteredFigure, packFigures } from '@shared/features/figures/packed-figures';
import type { PivotTable } from '@shared/features/pivot/contract';
import { shownFactor } from '@shared/features/pivot/figure-at';
import { byId } from '@shared/model/catalogue';
import { asCountryId, type CountryId } from '@shared/model/country';
import type { Figure } from '@shared/model/figure';
import type { Reference } from '@shared/model/plan';
import { readKey } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { FigureCell } from '../../kit/grid/figure-sheet';
import type { FigureEntry } from '../../kit/grid/parse-figure';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { type EntryAct, enterFigures, type FigureProblem, gave } from '../../kit/state/figures';
import type { Words } from '../../kit/state/language';
import { noticeOf, showNotice, wasTaken } from '../../kit/state/notices';
import { session } from '../../kit/state/session';
import { heldIn, type TypedRun } from '../shares/typed-run';

const UNREADABLE = {
  share: 'refusal.share.unreadable',
  supply: 'refusal.share.unreadable',
  need: 'refusal.need.unreadable',
  stock: 'refusal.stock.unreadable',
} as const;

export const unreadableOf = ({ question }: PivotTable) => UNREADABLE[question.figure];

/** The economy of a figure: that of its use, or the one that its key names. */
export function economyOf({ of, key }: Figure, { uses }: Reference): CountryId | null {
  const [first = ''] = key.split('|');
  return of === 'demand.tonnes' ? (byId(uses, first)?.economyId ?? null) : asCountryId(first); // the first part of such a key
}

let typed: TypedRun | null = null;
let before: Promise<unknown> = Promise.resolve();

/** One typed figure. A share moves the others of its set as in the shares grid; nothing typed takes it away. @returns whether it was taken */
export function typeInto(
  table: PivotTable,
  { figure, value: stands }: FigureCell,
  entry: FigureEntry,
  run: number,
  reference: Reference,
  place: string,
  words: Pick<Words, 't' | 'f'>,
): Promise<boolean> {
  if (entry.kind === 'unreadable') {
    showNotice({ code: unreadableOf(table), params: { text: entry.text } });
    return Promise.resolve(false);
  }
  const factor = shownFactor(table, figure, reference) ?? 1;
  const value = entry.kind === 'blank' ? null : entry.value / factor;
  if (entry.kind === 'blank' ? stands === null : entry.value === stands) return Promise.resolve(true);
  const taken = before.then(() =>
    wasTaken(async () => {
      if (figure.of === 'share.percent' && value !== null)
        await typeShare(table, figure, value, { run, isNew: stands === null });
      else {
        const cells = packFigures([{ figure, value }]);
        await ask('figures.set', { economyId: null, scenarioId: table.scenarioId, by: 'typing', cells });
      }
      const shown = entry.kind === 'blank' ? words.t('figures.cell.empty') : words.f.exact(entry.value);
      announce(words.t('figures.cell', { place, value: shown }));
    }),
  );
  before = taken;
  return taken;
}

/** How the others answer: a share that is there moves them; a new one takes what is not allocated, and from them what that lacks. */
const MOVING = [{ mode: 'proportional', openRest: false }] as const;
const ADDING = [
  { mode: 'none', openRest: false },
  { mode: 'proportional', openRest: true },
] as const;

async function typeShare(
  { question, scenarioId }: PivotTable,
  { key }: Figure,
  value: number,
  { run, isNew }: { readonly run: number; readonly isNew: boolean },
): Promise<void> {
  const place = readKey(TABLES.share, key);
  if (place === null) throw new Error(`no key of a share: ${key}`);
  const { supplierId, ...set } = place;
  const now = { run, set: JSON.stringify(set), revision: session.get().revision };
  const held = heldIn(typed, now);
  const as = question.figure === 'supply' ? ('tonnes' as const) : ('percent' as const);
  const given = { set, supplierId, scenarioId, has: null, as, value, held: [...held] };
  const ways = isNew ? ADDING : MOVING;
  for (const [at, way] of ways.entries()) {
    try {
      await ask('shares.set', { ...given, ...way });
      break;
    } catch (error) {
      if (at === ways.length - 1 || !noticeOf(error).code.startsWith('refusal.share.noRoom')) throw error;
    }
  }
  const suppliers = [...held.filter((id) => id !== supplierId), supplierId];
  typed = { ...now, suppliers, revision: session.get().revision };
}

/** Several figures as one change, as they are shown. */
export async function giveMany(
  table: PivotTable,
  act: EntryAct,
  given: readonly EnteredFigure[],
  reference: Reference,
  words: Pick<Words, 't'>,
  made: readonly MadeRow[],
): Promise<readonly FigureProblem[]> {
  if (table.question.figure === 'supply' && given.some(({ value }) => value !== null)) {
    showNotice({ code: 'refusal.pivot.tonnes', params: {} });
    return [];
  }
  const kept = given.map(({ figure, value }) => ({
    figure,
    value: value === null ? null : value / (shownFactor(table, figure, reference) ?? 1),
  }));
  const anywhere = { economyId: null, scenarioId: table.scenarioId };
  return gave(() => enterFigures(anywhere, act, kept, words, made));
}
