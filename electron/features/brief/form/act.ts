import { basename } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { briefRequest } from '@shared/features/brief/contract';
import { formResultsReport } from '@shared/features/brief/form-report';
import { formResults, UNITS_OF } from '@shared/features/brief/form-results';
import { scenarioByName } from '../../../plan/list-scenarios';
import type { Session } from '../../../plan/session';
import { openForm } from '../../../sheets/form/office-workbook';
import { requireFolder } from '../../../sheets/write/replace-file';
import type { CommandContext } from '../../../terminal/command';
import { printResult, wordsOf } from '../../../terminal/output';
import { printReport } from '../../../terminal/print-report';
import { textOrNull, WrongUsage } from '../../../terminal/usage';
import { briefFacts } from '../brief-facts';
import { fillForm } from './fill-form';
import { mappedForm, wantedCell } from './map-form';
import { formByName, keepForm } from './templates';

type Options = Readonly<Record<string, unknown>>;

/** Lists results, maps cells or fills a form, as the options ask. */
export async function act(
  context: CommandContext,
  session: Session,
  path: string,
  options: Options,
): Promise<void> {
  const cells = options.cell as readonly string[] | undefined; // as collect() gives it
  const [map, out] = [textOrNull(options.map), textOrNull(options.out)];
  const say = wordsOf(context.output);
  if (options.results === true) return printResults(context, session, options);
  if (cells === undefined && out === null)
    throw new WrongUsage('--out says where the copy goes; --cell maps the form; --results lists the keys');
  if (out !== null && !/\.xlsx$/i.test(out))
    throw new Refusal('refusal.form.file', {}, { file: basename(out), field: 'out' });
  if (out !== null) await requireFolder(out);
  const said: string[] = [];
  let result: unknown = null;
  if (cells !== undefined) {
    if (map === null) throw new WrongUsage('--cell needs --map, the name under which the form is kept');
    const facts = await factsAsked(context, session, options);
    const wanted = cells.map((text) => wantedCell(text, facts.scenario.id));
    const kept = await keepForm(session, map, mappedForm(await openForm(path), wanted, facts));
    result = { form: kept };
    said.push(say('form.kept', { form: kept.name, cells: kept.cells.length }));
  }
  if (out !== null) {
    const written = await fillForm(session, path, await formByName(session, map), out, context.version);
    result = { written };
    said.push(say('form.filled', { ...written }));
  }
  printResult(context.output, 'fill-form', result, () => said.join('\n'));
}

async function factsAsked(context: CommandContext, session: Session, options: Options) {
  const name = textOrNull(options.scenario);
  if (name === null) throw new WrongUsage('--scenario says whose results');
  const { id: scenarioId } = await scenarioByName(session, name);
  return briefFacts(session, briefRequest.parse({ scenarioId }), context.version, {});
}

async function printResults(context: CommandContext, session: Session, options: Options): Promise<void> {
  const results = formResults(await factsAsked(context, session, options));
  const report = formResultsReport(results);
  const reference = await session.project.reference();
  const answer = { report, reference, ofStocks: true, above: [], below: [] };
  const listed = results.map((result) => ({ ...result, units: UNITS_OF[result.kind] }));
  await printReport(context, 'fill-form', { results: listed }, answer, {});
}
