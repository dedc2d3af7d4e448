import { extname } from 'node:path';
import { LANGUAGES } from '@shared/base/message';
import { briefRequest } from '@shared/features/brief/contract';
import type { Command } from 'commander';
import { readLetterhead } from '../../plan/letterhead';
import { scenarioByName } from '../../plan/list-scenarios';
import { withProject } from '../../terminal/command';
import { printResult, wordsOf } from '../../terminal/output';
import type { Run } from '../../terminal/run';
import { date, textOrNull, wholeNumber } from '../../terminal/usage';
import { briefFacts } from './brief-facts';
import { requireBriefFile, writeBrief } from './make-brief';

/** brief: one page about a scenario, for those who decide. */
export function addBriefCommand(program: Command, run: Run): void {
  program
    .command('brief')
    .description('one page on a scenario: what stops, what can be done, each number with its key')
    .argument('<file>', 'project file')
    .requiredOption('--scenario <name>', 'name or id of the scenario')
    .requiredOption('--out <file>', 'page to write: .docx or .html')
    .option('--against <name>', 'scenario that it is held against, with the difference in a sentence')
    .option('--both', 'in both languages: the other one beside it, named by its language')
    .option('--days <number>', 'days without a shortfall that the options reach; default: 180, or the run')
    .option(
      '--decided <day>',
      'day of the decision, YYYY-MM-DD; default: a year before the run, or today where that is past and the run is not',
    )
    .option('--mark <text>', 'handling, printed top right; default: as the project keeps it (paper-head)')
    .option('--number <text>', 'number of the document, printed top right')
    .option('--office <text>', 'office of the author')
    .option('--author <text>', 'name of the author')
    .option('--redact', 'leave out what is marked secret; the scenario is run without it')
    .action(
      run('brief', (context, [file], options) =>
        withProject(context, file, async (session) => {
          const { output, version } = context;
          const out = String(options.out);
          await requireBriefFile(out);
          const head = await readLetterhead(session);
          const request = briefRequest.parse({
            scenarioId: (await scenarioByName(session, String(options.scenario))).id,
            against:
              options.against === undefined
                ? null
                : (await scenarioByName(session, String(options.against))).id,
            coverDays: options.days === undefined ? null : wholeNumber(options.days),
            decided: options.decided === undefined ? null : date(String(options.decided)),
            redact: options.redact === true,
            mark: textOrNull(options.mark) ?? head.mark,
            number: textOrNull(options.number) ?? head.number,
            office: textOrNull(options.office) ?? head.office,
            name: textOrNull(options.author) ?? head.name,
          });
          const facts = await briefFacts(session, request, version, {});
          const written = [await writeBrief(out, facts, request, output.language)];
          if (options.both === true)
            for (const language of LANGUAGES.filter((other) => other !== output.language))
              written.push(await writeBrief(besides(out, language), facts, request, language));
          const say = wordsOf(output);
          printResult(output, 'brief', { written }, () =>
            written.map(({ name, figures }) => say('brief.written', { name, figures })).join('\n'),
          );
        }),
      ),
    );
}

/** brief.docx, brief-en.docx */
function besides(path: string, language: string): string {
  const ending = extname(path);
  return `${path.slice(0, -ending.length)}-${language}${ending}`;
}
