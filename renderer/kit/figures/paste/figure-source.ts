import type { MadeRow } from '@shared/features/figures/contract';
import type { EnteredFigure } from '@shared/features/figures/packed-figures';
import type { PastedAs, ReadBlock } from '@shared/features/importing/pasted';
import type { FigureUnit } from '@shared/model/figure';
import { figureName, type NewLines, refusedOf } from '../../grid/figure-paste';
import { type FigureLine, type FigureSheet, unitsOf } from '../../grid/figure-sheet';
import { asTyped } from '../../grid/parse-figure';
import type { FigureProblem } from '../../state/figures';
import type { Words } from '../../state/language';
import { changeBetween } from './change-between';
import type { LaidBlock, LaidSource } from './laid-block';
import {
  isSame,
  type LaidFigure,
  type LayParts,
  type LeftOut,
  type LeftWhy,
  layFigures,
} from './lay-figures';
import type { PreviewLine } from './preview-line';
import { saidBy } from './said-by';

/** A grid of figures on which a block is pasted. */
export interface FigureGround<Line extends FigureLine> {
  readonly sheet: FigureSheet<Line>;
  /** "Needs" */
  readonly label: string;
  readonly at: LayParts<Line>['at'];
  readonly heads: LayParts<Line>['heads'];
  readonly newLines: NewLines<Line> | undefined;
  /** The names of a line, from its group down. */
  readonly names: (line: Line) => readonly string[];
  readonly give: (
    given: readonly EnteredFigure[],
    made: readonly MadeRow[],
  ) => Promise<readonly FigureProblem[]>;
}

const OF_SHARES: readonly PastedAs[] = ['percent', 'fraction'];
const OF_MASS: readonly PastedAs[] = ['t', 'kt', 'kg'];

/** A block as a grid of figures takes it: by names and heads, laid beside what stands. */
export function figureSource<Line extends FigureLine>(
  read: ReadBlock,
  ground: FigureGround<Line>,
): LaidSource {
  const { sheet, label, newLines } = ground;
  const parts: LayParts<Line> = { ...ground, lineOf: newLines?.lineOf ?? (() => null) };
  return {
    rows: read.rows,
    headerRow: read.headerRow,
    lay: (said, words): LaidBlock => {
      const { t, f } = words;
      const first = layFigures(read, said, null, parts);
      const question = questionOf(read, first.figures, said.as, words);
      const laid = layFigures(read, said, question?.as ?? null, parts);
      const { figures, left, columns } = laid;
      const standing = figures.filter((one) => !isSame(one));
      const fresh = standing.filter(({ cell }) => cell.value === null);
      const over = standing.filter(({ cell }) => cell.value !== null);
      const lineOf = (one: LaidFigure<Line>) => previewLine(one, ground, words);
      const counts = { fresh: fresh.length, over: over.length };
      const same = figures.length - standing.length;
      const heads = new Map(sheet.across.map(({ id, head }) => [id, head]));
      return {
        sentence: t('importing.paste.laid', {
          page: label,
          all: f.whole(figures.length + left.length),
          fresh: f.whole(fresh.length),
          over: f.whole(over.length),
          same: f.whole(same),
          out: f.whole(left.length),
        }),
        columns: columns.map((role, at) => ({
          head: read.columns[at]?.head ?? '',
          isFigures: role?.is === 'column' || read.columns[at]?.isNames === false,
          means:
            role === null
              ? null
              : role.is === 'column'
                ? (heads.get(role.id) ?? t('importing.paste.figures'))
                : role.is === 'names'
                  ? t('importing.paste.nameColumn')
                  : role.is === 'year'
                    ? t('import.field.year')
                    : t('importing.paste.notWritten'),
          choices: sheet.across.map(({ id, head }) => ({ value: id, label: head })),
        })),
        question,
        names: laid.names,
        rows: sheet.lines
          .filter(({ look }) => look === 'row' || look === 'below')
          .map((line) => ({ value: line.id, label: ground.names(line).join(t('place.join')) })),
        ask: figures.some(({ made }) => made !== null) ? (newLines?.ask ?? null) : null,
        apply: (news, others) => t('importing.paste.write', { count: news + others }),
        fresh: fresh.map(lineOf),
        over: over.map(lineOf),
        counts,
        same,
        left: { count: left.length, why: reasonsOf(left, words) },
        stays: staysOf(laid, ground),
        write: async (out) => {
          const given = standing.filter(({ address }) => !out.has(address));
          const made = new Map<string, MadeRow>();
          for (const one of given)
            if (one.made !== null && !made.has(one.line.id)) made.set(one.line.id, one.made());
          const problems = await ground.give(
            given.map(({ cell, value }) => ({ figure: cell.figure, value })),
            [...made.values()],
          );
          const byFigure = new Map(given.map((one) => [figureName(one.cell.figure), one]));
          const place = ({ line, column }: LaidFigure<Line>): string =>
            [...ground.names(line), heads.get(column) ?? '']
              .filter((part) => part !== '')
              .join(t('place.join'));
          return refusedOf(problems, (figure) => byFigure.get(figureName(figure)), place, words);
        },
      };
    },
  };
}

/** What the figures can count, and what they do. Shares that nothing speaks of are asked about; a mass is in tonnes, as on the page. */
function questionOf<Line extends FigureLine>(
  read: ReadBlock,
  figures: readonly LaidFigure<Line>[],
  said: PastedAs | null,
  words: Words,
): LaidBlock['question'] {
  const areShares = figures.some(
    ({ cell }) => cell.figure.of === 'share.percent' && unitsOf(cell)[0] === 'percent',
  );
  const options = areShares
    ? OF_SHARES
    : figures.some(({ cell }) => unitsOf(cell)[0] === 'tonnes')
      ? OF_MASS
      : [];
  if (options.length === 0) return null;
  const isHeld = figures.some(({ cell }) => cell.figure.of.startsWith('stock.'));
  if (said !== null && options.includes(said))
    return { options, isHeld, as: said, by: words.t('importing.paste.by.you') };
  if (read.as !== null && options.includes(read.as))
    return { options, isHeld, as: read.as, by: saidBy(read, words) };
  if (!areShares) return { options, isHeld, as: 't', by: words.t('importing.paste.by.page') };
  return { options, isHeld, as: null, by: saidBy({ ...read, as: null }, words) };
}

function previewLine<Line extends FigureLine>(
  { address, line, column, cell, value, made, isNewLine }: LaidFigure<Line>,
  { sheet, names }: FigureGround<Line>,
  words: Words,
): PreviewLine {
  const { t } = words;
  const [unit] = unitsOf(cell);
  const shown = (one: number) => figureText(one, unit, words);
  const table = made?.().table ?? null;
  return {
    cell: address,
    name: isNewLine ? line.called : names(line).join(t('place.join')),
    isNew: !isNewLine
      ? null
      : table === 'supplier'
        ? t('importing.paste.newSupplier')
        : table === 'use'
          ? t('importing.paste.newUse')
          : t('importing.paste.newRow'),
    at: sheet.across.find(({ id }) => id === column)?.head ?? column.replace(/^\D+/, ''),
    before: cell.value === null ? null : shown(cell.value),
    after: value === null ? t('importing.paste.cleared') : shown(value),
    change:
      cell.value === null || value === null
        ? null
        : changeBetween(asTyped(cell.value, unit), asTyped(value, unit), words),
  };
}

function figureText(value: number, unit: FigureUnit, { t, f }: Words): string {
  switch (unit) {
    case 'percent':
      return f.percentExact(value);
    case 'tonnes':
      return `${f.exact(value)} t`;
    case 'yen':
      return f.money(value);
    case 'days':
      return t('chart.days', { days: f.exact(value) });
    case 'months':
      return t('projects.slipped', { months: f.exact(value) });
  }
}

/** Why figures are left out, those of one cause together. */
function reasonsOf(left: readonly LeftOut[], { t, f }: Words): string[] {
  const byWhy = new Map<LeftWhy, Set<string>>();
  for (const { why, text } of left) {
    const texts = byWhy.get(why) ?? new Set<string>();
    byWhy.set(why, texts.add(text));
  }
  return [...byWhy].map(([why, texts]) =>
    t(`importing.paste.left.${why}`, { texts: f.items([...texts].slice(0, MOST_NAMED)) }),
  );
}

const MOST_NAMED = 6;

/** Lines of the groups that a block names, and that it does not name. */
function staysOf<Line extends FigureLine>(
  { touched }: { readonly touched: ReadonlySet<string> },
  { sheet, names }: FigureGround<Line>,
): string[] {
  const own = sheet.lines.filter(({ look }) => look === 'row' || look === 'below');
  const groups = new Set(own.filter(({ id }) => touched.has(id)).map((line) => names(line)[0]));
  const isGrouped = sheet.lines.some(({ look }) => look === 'head');
  return own
    .filter((line) => !touched.has(line.id) && (!isGrouped || groups.has(names(line)[0])))
    .map(({ called }) => called);
}
