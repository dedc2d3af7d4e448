import { MASS_BASES } from '@shared/base/mass-basis';
import { currencyOf } from '@shared/base/money-of';
import { Refusal } from '@shared/base/refusal';
import { STAGES } from '@shared/base/stage';
import { isYear } from '@shared/base/year-range';
import { zoneHere } from '@shared/base/zone-here';
import type { BeginChoices } from '@shared/features/files/contract';
import type { BegunMineral } from '@shared/model/beginning';
import { asCountryId } from '@shared/model/country';
import { withHeadByPolicy } from '../../plan/head-by-policy';
import { createProject, type ProjectContent } from '../../plan/open-project';
import { readPolicy } from '../../plan/policy';
import * as arg from '../../terminal/arguments';
import { type CommandContext, newSession } from '../../terminal/command';
import { command } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import { Misused } from '../../terminal/usage';
import { beginChoices, begunContent } from './begin-project';
import { emptyContent } from './empty-project';
import { sampleContent } from './sample-project';

const args = {
  file: arg.word('terminal.file.made'),
  sample: arg.initially('empty', arg.choice('<name>', ['japan', 'empty'], 'terminal.new.sample')),
  economy: arg.optional(arg.text('terminal.new.economy', '<code>')),
  minerals: arg.list('<symbols>', 'terminal.new.minerals'),
  stage: arg.initially('separation', arg.choice('<stage>', STAGES, 'terminal.new.stage')),
  watch: arg.list('<codes>', 'terminal.new.watch'),
  years: arg.optional(arg.text('terminal.new.years', '<first-last>')),
  yearBegins: arg.initially('1', arg.whole('terminal.new.yearBegins', '<month>')),
  currency: arg.optional(arg.text('terminal.new.currency', '<code>')),
  timeZone: arg.optional(arg.text('terminal.new.timeZone', '<zone>')),
  papers: arg.initially('en', arg.choice('<language>', ['en', 'ja'], 'terminal.new.papers')),
} as const;

type Asked = arg.Given<typeof args>;

/** Makes a project file: about an economy and its minerals, of the sample, or with names alone. */
export const newCommand = command({
  name: 'new',
  words: 'terminal.new',
  args,
  run: async ({ file, sample, ...asked }, context) => {
    const { sampleFolder, policyPath } = context.places;
    const { language } = context.output;
    const content =
      asked.economy !== null
        ? begun(context, { ...asked, economy: asked.economy })
        : await (sample === 'japan' ? sampleContent : emptyContent)(sampleFolder, language);
    const session = await newSession(context);
    const info = await createProject(session, file, withHeadByPolicy(content, readPolicy(policyPath)));
    await session.close();
    return { result: { file, ...info }, text: wordsOf(context.output)('cli.new', { file }) };
  },
});

/** @throws Misused for years that are none; Refusal naming an economy or a mineral that nobody knows */
function begun(
  { places: { sampleFolder }, output }: CommandContext,
  asked: Omit<Asked, 'file' | 'sample' | 'economy'> & { readonly economy: string },
): ProjectContent {
  if (asked.minerals.length === 0) throw new Misused('usage.new.minerals');
  const known = beginChoices(sampleFolder);
  const [firstYear, lastYear] = yearsIn(asked.years);
  return begunContent(
    sampleFolder,
    {
      economyId: asCountryId(asked.economy), // looked up there
      minerals: asked.minerals.map((said) => mineralOf(said, known)),
      watched: asked.watch.map(asCountryId),
      stage: asked.stage,
      firstYear,
      lastYear,
      yearBegins: asked.yearBegins as 1, // held by the rule of the table
      currency: asked.currency ?? currencyOf(asked.economy),
      timeZone: asked.timeZone ?? zoneHere(),
      paperLanguage: asked.papers,
    },
    output.language,
  );
}

/** "Mg", or "Slag=gross" of a mineral that the program does not know. */
function mineralOf(said: string, { minerals }: BeginChoices): BegunMineral {
  const [symbol = '', counted] = said.split('=');
  const known = minerals.find(({ id }) => id === symbol);
  const basis =
    MASS_BASES.find((one) => one === counted) ?? (counted === undefined ? known?.basis : undefined);
  if (basis === undefined) throw new Refusal('refusal.begin.basis', { mineral: said }, { field: 'minerals' });
  return { ...(known ?? { id: symbol, nameEn: symbol, nameJa: symbol }), basis };
}

/** This year and four more where nothing is said. */
function yearsIn(said: string | null): readonly [number, number] {
  const thisYear = new Date().getFullYear();
  if (said === null) return [thisYear, thisYear + 4];
  const [first, last, more] = said.split('-').map(Number);
  if (first === undefined || last === undefined || more !== undefined || !isYear(first) || !isYear(last))
    throw new Misused('usage.new.years', { text: said });
  return [first, last];
}
