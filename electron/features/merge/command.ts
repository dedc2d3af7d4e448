import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { MERGE_SIDES, type MergeView, mergeDecisions } from '@shared/features/merge/contract';
import { baseMessage, mergeReport } from '@shared/features/merge/merge-report';
import { isCalled } from '@shared/model/catalogue';
import { formatted } from '@shared/report/report-message';
import type { Command } from 'commander';
import { readJson } from '../../plan/read-json';
import { placeOf, type Session } from '../../plan/session';
import { type CommandContext, withProject } from '../../terminal/command';
import { EXIT, wordsOf } from '../../terminal/output';
import { printReport, terminalFormatter } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { choice, textOrNull } from '../../terminal/usage';
import { applyMerge, inspectMerge, type MergeAsked, mergeInto } from './merge-projects';

/** merge: a colleague's copy of a project, or one scenario of it, brought together with one's own. */
export function addMergeCommand(program: Command, run: Run): void {
  program
    .command('merge')
    .description('two copies of a project as one, with what cannot both stand')
    .argument('<mine>', 'project file')
    .argument('<theirs>', 'the other copy; it stays as it is')
    .option('--base <file>', 'what both came from, where their histories do not say')
    .option(
      '--out <file>',
      'where the merged project goes; default: beside mine, named -merged; mine itself: into it',
    )
    .option('--dry-run', 'says what would be merged and writes nothing')
    .option('--take <side>', 'mine or theirs: decides every conflict that has no decision of its own')
    .option('--decisions <file>', 'decisions by the ids of conflicts, in a JSON file (schema decisions)')
    .option('--scenario <name>', 'brings over one scenario of theirs alone, with what it needs')
    .option('--report <file>', 'the tables as a file too: values in .xlsx or .csv')
    .action(
      run('merge', (context, [mine, theirs = ''], options) => {
        const out = textOrNull(options.out) ?? mine.replace(/(\.[^./\\]*)?$/, '-merged$1');
        return withProject(
          context,
          mine,
          async (session) => {
            const asked = await askedFor(session, theirs, options);
            const view = await inspectMerge(session, asked, {
              mostRows: Number.POSITIVE_INFINITY,
              follow: context.follow,
            });
            if (asked.decisions.length > 0) await refuseUnknown(session, asked, view);
            const isTrial = options.dryRun === true;
            const revision =
              view.open > 0 || view.total === 0 ? null : await merged(session, asked, out, isTrial);
            const written = isTrial ? null : revision;
            if (view.open > 0 && options.dryRun !== true) context.exitWith(EXIT.refused);
            await print(context, session, view, { ...options, written, out });
          },
          placeOf(out) === placeOf(mine) ? 'refuse' : 'read_only',
        );
      }),
    );
}

async function askedFor(
  session: Session,
  theirs: string,
  options: Readonly<Record<string, unknown>>,
): Promise<MergeAsked> {
  const decisions = textOrNull(options.decisions);
  const files = { theirs, base: textOrNull(options.base), scenarioId: null };
  const asked: MergeAsked = {
    ...files,
    decisions: decisions === null ? [] : await readJson(decisions, mergeDecisions),
    otherwise: options.take === undefined ? null : choice(options.take, MERGE_SIDES),
  };
  const name = textOrNull(options.scenario);
  if (name === null) return asked;
  const { scenarios } = await inspectMerge(session, { ...asked, decisions: [] }, { mostRows: 0 });
  const found = scenarios.find((scenario) => scenario.id === name || isCalled(scenario, name));
  if (found === undefined)
    throw new Refusal('refusal.scenario.unknown', { name }, { file: basename(theirs) });
  return { ...asked, scenarioId: found.id };
}

/** A decision of what is in no conflict would be dropped without a word; one may be within another that it brought up. */
async function refuseUnknown(session: Session, asked: MergeAsked, view: MergeView): Promise<void> {
  const first = await inspectMerge(session, { ...asked, decisions: [], otherwise: null }, { mostRows: 0 });
  const ids = new Set([...first.conflicts, ...view.conflicts].map(({ id }) => id));
  const unknown = asked.decisions.find(({ conflict }) => !ids.has(conflict));
  if (unknown !== undefined)
    throw new Refusal('refusal.merge.unknown', { id: unknown.conflict }, { field: 'decisions' });
}

/** Merges into another file, which mine may be; a trial writes nothing. @returns the revision there */
async function merged(session: Session, asked: MergeAsked, out: string, isTrial: boolean): Promise<number> {
  if (session.isOn(out))
    return isTrial ? mergeInto(session, asked, null) : (await applyMerge(session, asked)).revision;
  if (existsSync(out)) throw new Refusal('refusal.merge.outTaken', { file: basename(out) }, { field: 'out' });
  return mergeInto(session, asked, { path: out, isTrial });
}

async function print(
  context: CommandContext,
  session: Session,
  view: MergeView,
  { written, out, report, dryRun }: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { output } = context;
  const say = wordsOf(output);
  const reference = await session.project.reference();
  const above = [
    say('cli.merge.head', {
      mine: view.mine,
      theirs: view.theirs,
      rows: view.total,
      conflicts: view.conflicts.length,
      open: view.open,
    }),
    formatted(baseMessage(view), terminalFormatter(output, reference)),
  ];
  const ending =
    typeof written === 'number'
      ? say('cli.merge.done', { file: basename(String(out)), revision: written })
      : dryRun === true
        ? say('cli.merge.dry')
        : say(view.open > 0 ? 'cli.merge.open' : 'cli.merge.nothing');
  const tables = mergeReport(view).tables.filter(({ rows }) => rows.length > 0);
  const result = {
    ...view,
    applied: written !== null,
    out: written === null ? null : out,
    revision: written,
  };
  const answer = { report: { tables }, reference, ofStocks: true, above, below: [ending] };
  await printReport(context, 'merge', result, answer, { out: report });
}
