import { extname } from 'node:path';
import { LANGUAGES } from '@shared/base/message';
import { briefRequest } from '@shared/features/brief/request';
import { readLetterhead } from '../../plan/letterhead';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import { briefFacts } from './brief-facts';
import { requireBriefFile, writeBrief } from './make-brief';

/** One page about a scenario, for those who decide. */
export const briefCommand = projectCommand({
  name: 'brief',
  words: 'terminal.brief',
  args: {
    scenario: arg.scenarioNamed(),
    out: arg.text('terminal.brief.out', '<file>'),
    against: arg.scenario('terminal.brief.against'),
    both: arg.flag('terminal.brief.both'),
    days: arg.optional(arg.whole('terminal.brief.days')),
    decided: arg.optional(arg.day('terminal.brief.decided')),
    mark: arg.optional(arg.text('terminal.brief.mark')),
    number: arg.optional(arg.text('terminal.brief.number')),
    office: arg.optional(arg.text('terminal.author.office')),
    author: arg.optional(arg.text('terminal.author.name')),
    redact: arg.flag('terminal.brief.redact'),
  },
  run: async (given, { session, context: { output, version } }) => {
    const { out, against, days: coverDays, decided, redact } = given;
    await requireBriefFile(out);
    const head = await readLetterhead(session);
    const request = briefRequest.parse({
      scenarioId: given.scenario,
      against,
      coverDays,
      decided,
      redact,
      mark: given.mark ?? head.mark,
      number: given.number ?? head.number,
      office: given.office ?? head.office,
      name: given.author ?? head.name,
    });
    const facts = await briefFacts(session, request, version, {});
    const written = [await writeBrief(out, facts, request, output.language)];
    if (given.both)
      for (const language of LANGUAGES.filter((other) => other !== output.language))
        written.push(await writeBrief(besides(out, language), facts, request, language));
    const say = wordsOf(output);
    const text = () => written.map(({ name, figures }) => say('brief.written', { name, figures })).join('\n');
    return { result: { written }, text };
  },
});

/** brief.docx, brief-en.docx */
function besides(path: string, language: string): string {
  const ending = extname(path);
  return `${path.slice(0, -ending.length)}-${language}${ending}`;
}
