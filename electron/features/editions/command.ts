import { type EditionSummary, freezeRequest, reviewRequest } from '@shared/features/editions/contract';
import { againReport, editionReport, editionsTable, SHORT_HASH } from '@shared/features/editions/report';
import { nameIn } from '@shared/model/catalogue';
import { massOf } from '@shared/model/mass-of';
import { ANY_TABLE } from '@shared/model/tables';
import { formatted } from '@shared/report/report-message';
import type { Report } from '@shared/report/table';
import type { Command } from 'commander';
import { scenarioByName } from '../../plan/list-scenarios';
import type { Session } from '../../plan/session';
import { type CommandContext, withProject } from '../../terminal/command';
import { wordsOf } from '../../terminal/output';
import { printReport, terminalFormatter, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { DEFAULT_SEED } from '../../terminal/sampled-runs';
import { textOrNull, WrongUsage, wholeNumber } from '../../terminal/usage';
import { freeze } from './freeze';
import { runAgain } from './run-again';
import { publish, remove, review, withdraw } from './steps';
import { editionByNumber, editionView, storedEditions, summaryOf } from './stored-editions';

type Options = Readonly<Record<string, unknown>>;

/** editions: scenarios frozen with their results, reviewed, published and run again. */
export function addEditionsCommand(program: Command, run: Run): void {
  const command = program
    .command('editions')
    .description('frozen scenarios: freeze, review, publish, run again')
    .argument('<file>', 'project file')
    .option('--freeze <scenario>', 'freezes a scenario as the next edition; needs --by')
    .option('--mark <text>', 'with --freeze: handling mark, chosen by a person')
    .option('--limits <text>', 'with --freeze: handling limits')
    .option('--public', 'with --freeze: for the public; refused where it rests on secret figures')
    .option('--redact', 'with --freeze: leaves out what is marked secret')
    .option('--runs <number>', 'with --freeze: sampled runs with illustrative rates as well')
    .option('--seed <number>', `with --runs; default: ${DEFAULT_SEED}`)
    .option('--show <number>', 'what an edition says, and what changed since the one before')
    .option('--again <number>', 'runs its inputs again: the same digits, or what differs')
    .option('--review <number>', 'a remark of a second person; needs --by')
    .option('--remark <text>', 'with --review and --withdraw')
    .option('--agree', 'with --review: it can be published')
    .option('--publish <number>', 'a reviewed edition; nothing in it changes after')
    .option('--withdraw <number>', 'takes a published edition back; needs --by and --remark, the reason')
    .option('--remove <number>', 'takes out a draft')
    .option('--by <name>', 'who freezes, reviews or withdraws');
  withReportFile(command).action(
    run('editions', (context, [file], options) =>
      withProject(context, file, (session) => act(context, session, options)),
    ),
  );
}

const ACTS = ['freeze', 'show', 'again', 'review', 'publish', 'withdraw', 'remove'] as const;

async function act(context: CommandContext, session: Session, options: Options): Promise<void> {
  const asked = ACTS.filter((name) => options[name] !== undefined);
  if (asked.length > 1) throw new WrongUsage(`one at a time: ${asked.map((name) => `--${name}`).join(', ')}`);
  const [what] = asked;
  const edition = async () => editionByNumber(session, wholeNumber(options[what ?? '']));
  const list = async (result: unknown) => print(context, session, result, await listed(session), options);
  switch (what) {
    case undefined:
      return list((await storedEditions(session)).map(summaryOf));
    case 'freeze': {
      const { id } = await scenarioByName(session, String(options.freeze));
      const request = freezeRequest.parse({
        scenarioId: id,
        by: byOf(options),
        mark: textOrNull(options.mark) ?? '',
        limits: textOrNull(options.limits) ?? '',
        audience: options.public === true ? 'public' : 'internal',
        redact: options.redact === true,
        sampling: samplingFrom(options),
      });
      return list(summaryOf(await freeze(session, request, context.version)));
    }
    case 'review': {
      const { id } = await edition();
      const request = reviewRequest.parse({
        id,
        by: byOf(options),
        text: textOrNull(options.remark) ?? '',
        agrees: options.agree === true,
      });
      return list(summaryOf(await review(session, request)));
    }
    case 'publish':
      return list(summaryOf(await publish(session, (await edition()).id)));
    case 'withdraw': {
      const { id } = await edition();
      const reason = textOrNull(options.remark);
      if (reason === null) throw new WrongUsage('--remark says why it is withdrawn');
      return list(summaryOf(await withdraw(session, { id, by: byOf(options), reason })));
    }
    case 'remove':
      await remove(session, (await edition()).id);
      return list(null);
    case 'again': {
      const again = await runAgain(session, (await edition()).id, context.version);
      if (again.moved.length > 0) context.exitWith(1);
      return print(context, session, again, againReport(again), options);
    }
    case 'show': {
      const shown = await edition();
      const view = await editionView(session, shown.id);
      return print(
        context,
        session,
        view,
        editionReport(view),
        options,
        factsLines(context, summaryOf(shown)),
      );
    }
  }
}

async function listed(session: Session): Promise<Report> {
  return { tables: [editionsTable((await storedEditions(session)).map(summaryOf))] };
}

function samplingFrom({ runs, seed }: Options) {
  if (runs === undefined) return null;
  return { runs: wholeNumber(runs), seed: wholeNumber(seed ?? DEFAULT_SEED) };
}

function byOf({ by }: Options): string {
  const name = textOrNull(by);
  if (name === null) throw new WrongUsage('--by says who does it');
  return name;
}

/** What is frozen besides the figures, and what reviewers remarked. */
function factsLines({ output }: CommandContext, edition: EditionSummary): string[] {
  const say = wordsOf(output);
  const { f } = terminalFormatter(output, null);
  const facts = say('editions.facts', {
    scenario: nameIn(output.language, edition),
    revision: edition.revision,
    version: edition.version,
    head: edition.headHash.slice(0, SHORT_HASH),
    by: edition.writtenBy,
    at: f.instant(edition.frozenAt),
  });
  const remarks = edition.remarks.map((remark) =>
    say('editions.remarkLine', { ...remark, at: f.instant(remark.at) }),
  );
  const { sampling, withdrawnAt, withdrawnBy, withdrawnReason } = edition;
  const withdrawn =
    withdrawnAt === null
      ? []
      : [
          say('editions.withdrawnLine', {
            at: f.instant(withdrawnAt),
            by: withdrawnBy ?? '',
            reason: withdrawnReason ?? '',
          }),
        ];
  const runs =
    sampling === null
      ? []
      : [say('editions.sampling', { runs: f.whole(sampling.runs), seed: String(sampling.seed) })];
  return [facts, ...withdrawn, ...runs, ...remarks];
}

async function print(
  context: CommandContext,
  session: Session,
  result: unknown,
  report: Report,
  options: Options,
  facts: readonly string[] = [],
): Promise<void> {
  const reference = await session.project.reference();
  const mass = massOf(
    reference,
    reference.materials.map(({ id }) => id),
  );
  const { lead = null } = report;
  const found = lead === null ? [] : [formatted(lead, terminalFormatter(context.output, reference, mass))];
  const ofStocks = (await session.project.rows('edition')).some(ANY_TABLE.edition.isSecret);
  const answer = { report, reference, mass, ofStocks, above: [...facts, ...found], below: [] };
  await printReport(context, 'editions', result, answer, options);
}
