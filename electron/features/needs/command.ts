import { Refusal } from '@shared/base/refusal';
import { NEED_TERMS, type NeedLine, type NeedTable } from '@shared/features/needs/contract';
import { nameIn, namesOf } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import { massOf } from '@shared/model/mass-of';
import type { Reference } from '@shared/model/plan';
import { fittingFigure } from '@shared/words/fitting-figure';
import * as arg from '../../terminal/arguments';
import type { CommandContext } from '../../terminal/command';
import { projectCommand } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import { printedTable, terminalFormatter } from '../../terminal/print-report';
import { dataYear } from '../../terminal/run-answer';
import { Misused } from '../../terminal/usage';
import { yearTable } from '../../terminal/year-table';
import { setNeed, setNeedTerm } from './edit-need';
import { fillNeeds } from './fill-needs';
import { needTable } from './need-table';

export const needsCommand = projectCommand({
  name: 'needs',
  words: 'terminal.needs',
  args: {
    economy: arg.economy(),
    materials: arg.materials(),
    scenario: arg.scenario('terminal.scenario.seen'),
  },
  run: async ({ economy: economyId, materials, scenario: scenarioId }, { session, ...reading }) => {
    const table = await needTable(session, { economyId, scenarioId, year: await dataYear(session) });
    return shownOf(table, materials, reading);
  },
});

const NEED = {
  economy: arg.economy(),
  material: arg.material(),
  use: arg.optional(arg.text('terminal.set-need.use', '<name>')),
  recycling: arg.flag('terminal.set-need.recycling'),
  substitution: arg.flag('terminal.set-need.substitution'),
  year: arg.optional(arg.year('terminal.set-need.year')),
  term: arg.optional(arg.text(['terminal.set-need.term', { terms: { either: NEED_TERMS } }], '<term>')),
  value: arg.orNone(arg.number('terminal.figureOrNone')),
  scenario: arg.scenario(),
};

export const setNeedCommand = projectCommand({
  name: 'set-need',
  words: 'terminal.set-need',
  args: NEED,
  run: async (given, { session, ...reading }) => {
    const { economy: economyId, material: materialId, scenario: scenarioId, year } = given;
    const line = lineFrom(given, await reading.reference(), economyId);
    const set = { economyId, scenarioId, materialId, value: arg.unlessNone(given.value) };
    if (given.term === null) {
      if (year === null) throw new Misused('usage.option.missing', { option: '--year <year>' });
      return shownOf(await setNeed(session, { ...set, year, line, of: year }), [materialId], reading);
    }
    const term = NEED_TERMS.find((one) => one === given.term);
    if (term === undefined || line.kind !== 'use')
      throw new Misused('usage.need.term', { terms: { either: NEED_TERMS } });
    const ofTerm = { ...set, year: await dataYear(session), useId: line.useId, term };
    return shownOf(await setNeedTerm(session, ofTerm), [materialId], reading);
  },
});

export const fillNeedsCommand = projectCommand({
  name: 'fill-needs',
  words: 'terminal.fill-needs',
  args: {
    economy: arg.economy(),
    materials: arg.materials(),
    from: arg.year('terminal.fill-needs.from'),
    to: arg.year('terminal.fill-needs.to'),
    growth: arg.number('terminal.fill-needs.growth', '<percent>'),
    scenario: arg.scenario(),
  },
  run: async (given, { session, ...reading }) => {
    const { economy: economyId, scenario: scenarioId, materials, from, to, growth: growthPercent } = given;
    const fill = { economyId, scenarioId, year: from, materials, from, to, growthPercent };
    return shownOf(await fillNeeds(session, fill), materials, reading);
  },
});

/** @throws Misused unless one line is named; Refusal `refusal.need.unknownUse` */
function lineFrom(
  { use: name, recycling, substitution }: Pick<arg.Given<typeof NEED>, 'use' | 'recycling' | 'substitution'>,
  { uses }: Reference,
  economyId: CountryId,
): NeedLine {
  if ([name !== null, recycling, substitution].filter(Boolean).length !== 1)
    throw new Misused('usage.need.line');
  if (recycling) return { kind: 'recycling' };
  if (name === null) return { kind: 'substitution' };
  const found = uses.find(
    (use) => use.economyId === economyId && [use.id, use.nameEn, use.nameJa].includes(name),
  );
  if (found === undefined) throw new Refusal('refusal.need.unknownUse', { use: name }, { field: 'use' });
  return { kind: 'use', useId: found.id };
}

/** What a table says of some materials; none named: of all. */
async function shownOf(
  table: NeedTable,
  materials: readonly string[],
  { context, reference }: Pick<arg.OpenProject, 'context' | 'reference'>,
) {
  const groups = table.groups.filter(
    ({ materialId }) => materials.length === 0 || materials.includes(materialId),
  );
  const result = { ...table, groups };
  return { result, text: needsText(context, result, await reference()) };
}

/** Materials and their uses down, years across. */
function needsText(context: CommandContext, table: NeedTable, reference: Reference): string {
  const mass = massOf(
    reference,
    table.groups.map(({ materialId }) => materialId),
  );
  const formatter = terminalFormatter(context.output, reference, mass);
  const { t, f } = formatter;
  const names = namesOf(reference, context.output.language);
  const figures = (cells: NeedTable['groups'][number]['recycling']) =>
    cells.map((cell) =>
      cell === null ? '' : `${fittingFigure(cell.value, f)}${cell.overridden ? '*' : ' '}`,
    );
  const lines = table.groups.flatMap((group) => {
    const material = names.material(group.materialId);
    // Where the head cannot say it for all, each material says what its own tonnes are.
    const tonnes = () => wordsOf(context.output, massOf(reference, [group.materialId]))('term.tonnes');
    const need = group.need.map((one) => `${fittingFigure(one.tonnes, f)} `);
    return [
      [mass.length === 1 ? material : f.items([material, tonnes()]), t('needs.line.need'), need],
      ...group.uses.map((use) => ['', nameIn(context.output.language, use), figures(use.cells)] as const),
      ['', t('needs.line.recycling'), figures(group.recycling)],
      ['', t('needs.line.substitution'), figures(group.substitution)],
    ] as const;
  });
  const years = table.years.map((year) => `${t('needs.column.year', { year })} `);
  const printed = yearTable('needs', ['cli.whatIf.material', 'needs.column.line'], years, lines);
  const head = t('cli.needs.head', { economy: names.country(table.economyId) });
  return [head, printedTable(printed, formatter)].join('\n\n');
}
