import { type EditionSummary, freezeRequest, reviewRequest } from '@shared/features/editions/contract';
import { againReport, editionReport, editionsTable, SHORT_HASH } from '@shared/features/editions/report';
import { nameIn } from '@shared/model/catalogue';
import { massOf } from '@shared/model/mass-of';
import { ANY_TABLE } from '@shared/model/tables';
import type { Report } from '@shared/report/table';
import { scenarioByName } from '../../plan/list-scenarios';
import type { Session } from '../../plan/session';
import * as arg from '../../terminal/arguments';
import type { CommandContext } from '../../terminal/command';
import { projectCommand } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import { type Answer, terminalFormatter } from '../../terminal/print-report';
import { DEFAULT_SEED } from '../../terminal/sampled-runs';
import { Misused, optionCalled, wholeNumber } from '../../terminal/usage';
import { freeze } from './freeze';
import { runAgain } from './run-again';
import { publish, remove, review, withdraw } from './steps';
import { editionByNumber, editionView, storedEditions, summaryOf } from './stored-editions';

const ACTS = ['freeze', 'show', 'again', 'review', 'publish', 'withdraw', 'remove'] as const;

/** Scenarios frozen with their results, reviewed, published and run again. */
export const editionsCommand = projectCommand({
  name: 'editions',
  words: 'terminal.editions',
  args: {
    freeze: arg.optional(arg.text('terminal.editions.freeze', '<scenario>')),
    mark: arg.optional(arg.text('terminal.editions.mark')),
    limits: arg.optional(arg.text('terminal.editions.limits')),
    public: arg.flag('terminal.editions.public'),
    redact: arg.flag('terminal.editions.redact'),
    runs: arg.optional(arg.whole('terminal.editions.runs')),
    seed: arg.optional(arg.whole(['terminal.editions.seed', { seed: DEFAULT_SEED }])),
    show: arg.optional(arg.whole('terminal.editions.show')),
    again: arg.optional(arg.whole('terminal.editions.again')),
    review: arg.optional(arg.whole('terminal.editions.review')),
    remark: arg.optional(arg.text('terminal.editions.remark')),
    agree: arg.flag('terminal.editions.agree'),
    publish: arg.optional(arg.whole('terminal.editions.publish')),
    withdraw: arg.optional(arg.whole('terminal.editions.withdraw')),
    remove: arg.optional(arg.whole('terminal.editions.remove')),
    by: arg.optional(arg.text('terminal.editions.by', '<name>')),
    ...arg.REPORT,
  },
  run: async (given, { session, context }) => {
    const [what, ...more] = ACTS.filter((name) => given[name] !== null);
    if (what === undefined) return answer(context, session, (await storedEditions(session)).map(summaryOf));
    if (more.length > 0) throw new Misused('usage.oneOf', { options: [what, ...more].map(optionCalled) });
    const list = (result: unknown) => answer(context, session, result);
    const { remark, limits, mark, redact } = given;
    if (what === 'freeze') {
      const { id: scenarioId } = await scenarioByName(session, given.freeze ?? '');
      const request = freezeRequest.parse({
        scenarioId,
        by: needed(given.by),
        mark: mark ?? '',
        limits: limits ?? '',
        audience: given.public ? 'public' : 'internal',
        redact,
        sampling:
          given.runs === null ? null : { runs: given.runs, seed: given.seed ?? wholeNumber(DEFAULT_SEED) },
      });
      return list(summaryOf(await freeze(session, request, context.version)));
    }
    const edition = await editionByNumber(session, given[what] ?? 0);
    const { id } = edition;
    switch (what) {
      case 'review': {
        const said = { id, by: needed(given.by), text: remark ?? '', agrees: given.agree };
        return list(summaryOf(await review(session, reviewRequest.parse(said))));
      }
      case 'publish':
        return list(summaryOf(await publish(session, id)));
      case 'withdraw': {
        if (remark === null) throw new Misused('usage.editions.remark');
        return list(summaryOf(await withdraw(session, { id, by: needed(given.by), reason: remark })));
      }
      case 'remove':
        await remove(session, id);
        return list(null);
      case 'again': {
        const again = await runAgain(session, id, context.version);
        if (again.moved.length > 0) context.exitWith(1);
        return answer(context, session, again, againReport(again));
      }
      case 'show': {
        const view = await editionView(session, id);
        return answer(context, session, view, editionReport(view), factsLines(context, summaryOf(edition)));
      }
    }
  },
});

async function listed(session: Session): Promise<Report> {
  return { tables: [editionsTable((await storedEditions(session)).map(summaryOf))] };
}

/** @throws Misused */
function needed(by: string | null): string {
  if (by === null) throw new Misused('usage.editions.by');
  return by;
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

/** @param asked a report of its own; absent: the list of editions */
async function answer(
  _context: CommandContext,
  session: Session,
  result: unknown,
  asked?: Report,
  facts: readonly string[] = [],
): Promise<Answer> {
  const report = asked ?? (await listed(session));
  const reference = await session.project.reference();
  const mass = massOf(
    reference,
    reference.materials.map(({ id }) => id),
  );
  const ofStocks = (await session.project.rows('edition')).some(ANY_TABLE.edition.isSecret);
  return { result, report, reference, mass, ofStocks, lead: report.lead ?? null, above: facts };
}
