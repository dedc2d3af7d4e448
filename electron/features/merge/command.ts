import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { MERGE_SIDES, type MergeView, mergeDecisions } from '@shared/features/merge/contract';
import { baseMessage, mergeReport } from '@shared/features/merge/merge-report';
import { isCalled } from '@shared/model/catalogue';
import { formatted } from '@shared/report/report-message';
import { readJson } from '../../plan/read-json';
import { placeOf, type Session } from '../../plan/session';
import * as arg from '../../terminal/arguments';
import { type CommandContext, withProject } from '../../terminal/command';
import { command } from '../../terminal/declared';
import { EXIT, wordsOf } from '../../terminal/output';
import { printReport, terminalFormatter } from '../../terminal/print-report';
import { applyMerge, inspectMerge, type MergeAsked, mergeInto } from './merge-projects';

const ARGS = {
  mine: arg.projectFile(),
  theirs: arg.word('terminal.merge.theirs'),
  base: arg.optional(arg.text('terminal.merge.base', '<file>')),
  out: arg.optional(arg.text('terminal.merge.out', '<file>')),
  dryRun: arg.flag('terminal.merge.dryRun'),
  take: arg.optional(arg.choice('<side>', MERGE_SIDES, 'terminal.merge.take')),
  decisions: arg.optional(arg.text('terminal.merge.decisions', '<file>')),
  scenario: arg.optional(arg.text('terminal.merge.scenario', '<name>')),
  report: arg.optional(arg.text('terminal.report.out', '<file>')),
};
type MergeGiven = arg.Given<typeof ARGS>;

/** A colleague's copy of a project, or one scenario of it, brought together with one's own. */
export const mergeCommand = command({
  name: 'merge',
  words: 'terminal.merge',
  args: ARGS,
  run: (given, context) => {
    const { mine, dryRun } = given;
    const out = given.out ?? mine.replace(/(\.[^./\\]*)?$/, '-merged$1');
    return withProject(
      context,
      mine,
      async (session) => {
        const asked = await askedFor(session, given);
        const view = await inspectMerge(session, asked, {
          mostRows: Number.POSITIVE_INFINITY,
          follow: context.follow,
        });
        if (asked.decisions.length > 0) await refuseUnknown(session, asked, view);
        const revision = view.open > 0 || view.total === 0 ? null : await merged(session, asked, out, dryRun);
        if (view.open > 0 && !dryRun) context.exitWith(EXIT.refused);
        await print(context, session, view, { ...given, written: dryRun ? null : revision, out });
      },
      placeOf(out) === placeOf(mine) ? 'refuse' : 'read_only',
    );
  },
});

async function askedFor(session: Session, given: MergeGiven): Promise<MergeAsked> {
  const { theirs, base, decisions, take, scenario: name } = given;
  const asked: MergeAsked = {
    theirs,
    base,
    scenarioId: null,
    decisions: decisions === null ? [] : await readJson(decisions, mergeDecisions),
    otherwise: take,
  };
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
  { written, out, report, dryRun }: MergeGiven & { readonly written: number | null; readonly out: string },
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
    written !== null
      ? say('cli.merge.done', { file: basename(out), revision: written })
      : dryRun
        ? say('cli.merge.dry')
        : say(view.open > 0 ? 'cli.merge.open' : 'cli.merge.nothing');
  const tables = mergeReport(view).tables.filter(({ rows }) => rows.length > 0);
  const result = {
    ...view,
    applied: written !== null,
    out: written === null ? null : out,
    revision: written,
  };
  const answer = { result, report: { tables }, reference, ofStocks: true, above, below: [ending] };
  await printReport(context, 'merge', answer, report);
}
