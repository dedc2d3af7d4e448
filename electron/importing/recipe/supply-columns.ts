import type { RawRow } from '@shared/base/sheet-cell';
import { findYear } from '@shared/base/years';
import { holdsFigures } from '@shared/model/import-fields';
import type { Mapping } from '@shared/model/mapping';
import { kindIn } from '../values/figure-kinds';
import { findListColumn } from '../values/list-cells';
import { moneyUnit } from '../values/money-unit';
import { saysShare } from '../values/says-share';
import type { Vocabulary } from '../values/vocabulary';
import { withContent } from './content-column';
import { findAcross, inPercent, undecidedColumns } from './find-across';
import { type ColumnMatch, matchColumns } from './match-columns';
import { rivalColumns } from './rival-columns';
import { withoutUnread } from './unread-columns';

/** Which columns a table of supplies is read from. */
interface SupplyColumns {
  readonly columns: Mapping['columns'];
  readonly across: Mapping['across'];
  /** What each column alone looks like, whether its figures are read or not. */
  readonly matched: ColumnMatch;
  /** Those of which nobody can tell which holds the figures; empty where none is in doubt. */
  readonly rivals: readonly number[];
}

/**
 * The columns of a table by their words and what stands in them, with what stands across. Where several could hold the
 * figures and no word says which, none does.
 * @param texts column -> header text
 */
export function supplyColumns(
  texts: ReadonlyMap<number, string>,
  data: readonly RawRow[],
  titles: readonly string[],
  choices: Partial<Mapping>,
  vocabulary: Vocabulary,
): SupplyColumns {
  const list = findListColumn(texts, data);
  const unlisted = new Map([...texts].filter(([column]) => list?.columns.includes(column) !== true));
  const looked = withoutUnread(
    matchColumns(unlisted, data, vocabulary, choices.unit != null),
    choices,
    data,
    vocabulary,
  );
  const matched = { ...looked, columns: withContent(looked.columns, texts, data, choices.basis ?? null) };
  const counted = withoutMoney(texts);
  const found = list ?? findAcross(counted, data, matched.columns, vocabulary);
  const isPair = found?.second != null;
  const undecided =
    list === null && !isPair ? undecidedColumns(counted, data, matched.columns, vocabulary) : [];
  const across = undecided.length > 0 ? null : inPercent(found, texts, titles);
  const rivals =
    across !== null || undecided.length > 0
      ? undecided
      : rivalColumns(matched.columns, texts, data, vocabulary);
  // Of imports beside exports those that were said.
  const said = rivals.filter((column) => {
    const head = texts.get(column) ?? '';
    return choices.counts != null && kindIn(head) === choices.counts && !saysShare(head);
  });
  const [only] = said;
  // One of several years that stand in doubt is not all of them.
  if (across === null && undecided.length === 0 && only !== undefined && said.length === 1)
    return {
      columns: { ...withoutFigures(matched.columns), [only]: 'quantity' },
      across,
      matched,
      rivals: [],
    };
  const columns = across === null && rivals.length === 0 ? matched.columns : withoutFigures(matched.columns);
  return { columns, across, matched, rivals };
}

/** Heads without those of years in money where years stand beside them that are not: values of two years beside the quantities of the same. */
function withoutMoney(texts: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const isMoney = (text: string) => findYear(text) !== null && moneyUnit(text) !== null;
  const others = [...texts].filter(([, text]) => !isMoney(text));
  const years = others.filter(([, text]) => findYear(text) !== null);
  return years.length < 2 || others.length === texts.size ? texts : new Map(others);
}

/** In a crosstab the columns across hold the figures. */
function withoutFigures(columns: Mapping['columns']): Mapping['columns'] {
  return Object.fromEntries(Object.entries(columns).filter(([, field]) => !holdsFigures(field)));
}
