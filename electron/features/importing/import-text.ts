import { STAGES } from '@shared/base/stage';
import { noticeText } from '@shared/catalogue/notice-text';
import { FEW_NAMES, namesTogether } from '@shared/features/importing/causes';
import type { ImportMoves, MovedPercent } from '@shared/features/importing/contract';
import type { Cause, ImportDiff, MadeName } from '@shared/features/importing/diff';
import type { GuessedMapping, Proposal, TablePlace } from '@shared/features/importing/inspection';
import { namesOf } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import { reportTable } from '@shared/report/table';
import { formats } from '@shared/words/formats';
import type { CommandContext } from '../../terminal/command';
import { wordsOf } from '../../terminal/output';
import { printedTable, terminalFormatter } from '../../terminal/print-report';
import type { ReadColumn } from '../../terminal/read-columns';
import { changedText } from './changed-text';
import { nameOptionsFor, optionsForAll } from './name-options';

const COUNTS = ['read', 'new', 'changed', 'unchanged', 'rejected', 'leftOut', 'missing', 'replaced'] as const;

/** What a file would do: counts and problems. */
export function diffText(context: CommandContext, diff: ImportDiff, reference: Reference): string {
  const counts = reportTable({
    key: 'counts',
    title: 'cli.import.what',
    columns: {
      what: { title: 'cli.import.what', format: 'text' },
      rows: { title: 'cli.rows', format: 'whole' },
    },
    rows: COUNTS.map((name) => ({
      key: name,
      cells: { what: `cli.import.count.${name}`, rows: diff.counts[name] },
    })),
  });
  return [
    printedTable(counts, terminalFormatter(context.output, reference)),
    ...changedText(context, diff, reference),
    ...diff.made.map((one) => madeText(context, one)),
    ...causeLines(context, diff.causes),
  ].join('\n');
}

/**
 * Problems by cause: what is said of the first, how many rows it is true of, and what decides about a name. Of many names
 * of one kind only the first is told, with the others beside it.
 */
export function causeLines(context: CommandContext, causes: readonly Cause[]): string[] {
  const say = wordsOf(context.output);
  const f = formats(context.output.language);
  const many = namesTogether(causes).filter(({ causes: own }) => own.length > FEW_NAMES);
  const others = new Set(many.flatMap(({ causes: own }) => own.slice(1).map(({ first }) => first)));
  const together = new Map(many.map((group) => [group.causes[0]?.first, group]));
  return causes.flatMap(({ first, count, name }) => {
    if (others.has(first)) return [];
    const words = noticeText(first, context.output.language);
    const group = together.get(first);
    if (group !== undefined) {
      const [, ...rest] = group.causes.map((one) => one.name.text);
      const told = say('cli.import.namesLike', {
        count: f.whole(rest.length),
        names: rest.slice(0, FEW_NAMES),
        rows: f.whole(group.rows),
        options: optionsForAll(group.name),
      });
      return [`${words}\n    ${told}`];
    }
    if (count === 1 && name === null) return [words];
    const rows = say('cli.import.cause', { count: f.whole(count) });
    const told = name === null ? rows : say('report.pair', { name: rows, value: nameOptionsFor(name) });
    return [`${words}\n    ${told}`];
  });
}

/** Why each column is taken for figures, or is not. */
export function whyText(context: CommandContext, why: GuessedMapping['columnWhy']): string {
  const say = wordsOf(context.output);
  return why
    .map(({ code, params, ofWorld }) => {
      const world = ofWorld === undefined ? '' : ` ${say('importing.evidenceOfWorld', { times: ofWorld })}`;
      return `${say(code, params)}${world}\n`;
    })
    .join('');
}

/** What says each proposal otherwise. */
const OTHERWISE: Readonly<Record<Proposal['code'], string>> = {
  'importing.proposal.noEconomy': '--economy',
  'importing.proposal.noStage': '--stage',
  'importing.proposal.months': '--into share',
  'importing.proposal.office': '--economy, --country',
  'importing.proposal.parts': '--country',
  'importing.proposal.customs': '--basis',
  'importing.proposal.refined': '--basis',
};

/** What is proposed for the whole file, a line each with what says it otherwise, or nothing. */
export function proposalsText(context: CommandContext, proposals: GuessedMapping['proposals']): string {
  const say = wordsOf(context.output);
  return proposals
    .map(
      ({ code, params }) =>
        `${say(code, params)} ${say('importing.otherwise', { option: OTHERWISE[code] })}\n`,
    )
    .join('');
}

/** What comes in beside the figures. */
function madeText(
  { output }: CommandContext,
  { kind, text, id, nameEn, nameJa, isNew, basis }: MadeName,
): string {
  const say = wordsOf(output);
  const names = { text, id, en: nameEn, ja: nameJa, name: output.language === 'ja' ? nameJa : nameEn };
  if (!isNew || kind === 'supplier') return say('importing.made.alias', names);
  return kind === 'material'
    ? say('importing.made.material', { ...names, basis: say(`importing.basis.${basis ?? 'gross'}`) })
    : say(`importing.made.${kind}`, names);
}

/** What applying would do to the figures of the share set that is nearest to the file's; nothing where no share changes. */
export function movesText(context: CommandContext, moves: ImportMoves | null, reference: Reference): string {
  if (moves === null) return '';
  const say = wordsOf(context.output);
  const f = formats(context.output.language);
  const { set, countries, rest, scenarios } = moves;
  const percent = (value: MovedPercent): string =>
    typeof value === 'number'
      ? f.percent(value)
      : value === 'none'
        ? say('importing.moves.nobody')
        : f.missing;
  const stage = STAGES.find((one) => one === set.stage) ?? 'mining';
  const names = namesOf(reference, context.output.language);
  const [economy, material] = [names.country(set.economyId), names.material(set.materialId)];
  const lines = [
    say('importing.moves.setOf', { economy, material, year: f.year(set.year), stage: say(`stage.${stage}`) }),
    ...countries.map(({ countryId, before, after }) =>
      say('cli.import.moved', {
        what: say('importing.moves.direct', { country: names.country(countryId) }),
        before: percent(before),
        after: percent(after),
      }),
    ),
    say('cli.import.moved', {
      what: say('importing.moves.rest'),
      before: percent(rest.before),
      after: percent(rest.after),
    }),
    say('cli.import.scenarios', { count: scenarios.inheriting, own: scenarios.holding }),
  ];
  return `\n\n${lines.join('\n')}`;
}

/** Which of several tables was read, a line, or nothing where there is one. */
export function tablesText(
  context: CommandContext,
  { sheet, headerRow, tables }: { sheet: string; headerRow: number; tables: readonly TablePlace[] },
): string {
  if (tables.length < 2) return '';
  const rows = tables.map((table) => table.headerRow);
  const params = { sheet, count: tables.length, row: headerRow, rows };
  return `${wordsOf(context.output)('cli.import.tables', params)}\n`;
}

/** The other sheets of the same form, or nothing without one. */
export function sheetsText(
  context: CommandContext,
  { sheet, sameForm }: { sheet: string; sameForm: readonly string[] },
): string {
  if (sameForm.length === 0) return '';
  return `${wordsOf(context.output)('cli.import.sameForm', { sheet, sheets: sameForm })}\n`;
}

/** The columns with a header that no field takes, a line, or nothing where all are read. */
export function columnsText(context: CommandContext, columns: readonly ReadColumn[]): string {
  const left = columns
    .filter(({ field }) => field === null)
    .map(({ column, header }) => `${column} ${header}`);
  if (left.length === 0) return '';
  return `${wordsOf(context.output)('cli.import.columnsLeft', { columns: left })}\n`;
}

/** From which file of the same sender columns were taken over, a line, or nothing. */
export function similarTemplateText(context: CommandContext, kin: GuessedMapping['kin']): string {
  return kin === null ? '' : `${wordsOf(context.output)('cli.import.kin', { ...kin })}\n`;
}
