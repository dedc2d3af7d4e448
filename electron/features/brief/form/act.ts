import { basename } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { formResultsReport } from '@shared/features/brief/form-report';
import { formResults, UNITS_OF } from '@shared/features/brief/form-results';
import { briefRequest } from '@shared/features/brief/request';
import { scenarioByName } from '../../../plan/list-scenarios';
import type { Session } from '../../../plan/session';
import { openForm } from '../../../sheets/form/office-workbook';
import { requireFolder } from '../../../sheets/write/replace-file';
import type { CommandContext } from '../../../terminal/command';
import { wordsOf } from '../../../terminal/output';
import { Misused } from '../../../terminal/usage';
import { briefFacts } from '../brief-facts';
import { fillForm } from './fill-form';
import { mappedForm, wantedCell } from './map-form';
import { formByName, keepForm } from './templates';

interface Asked {
  readonly form: string;
  readonly map: string | null;
  readonly out: string | null;
  readonly cell: readonly string[];
  readonly scenario: string | null;
  readonly results: boolean;
}

/** Lists results, maps cells or fills a form, as it is asked. @throws Misused where nothing is */
export async function act(context: CommandContext, session: Session, asked: Asked) {
  const { form: path, map, out, cell: cells, scenario } = asked;
  const say = wordsOf(context.output);
  if (asked.results) return resultsOf(session, await factsAsked(context, session, scenario));
  if (cells.length === 0 && out === null) throw new Misused('usage.form.nothing');
  if (out !== null && !/\.xlsx$/i.test(out))
    throw new Refusal('refusal.form.file', {}, { file: basename(out), field: 'out' });
  if (out !== null) await requireFolder(out);
  const said: string[] = [];
  let result: unknown = null;
  if (cells.length > 0) {
    if (map === null) throw new Misused('usage.form.map');
    const facts = await factsAsked(context, session, scenario);
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
  return { result, text: said.join('\n') };
}

async function factsAsked(context: CommandContext, session: Session, name: string | null) {
  if (name === null) throw new Misused('usage.form.scenario');
  const { id: scenarioId } = await scenarioByName(session, name);
  return briefFacts(session, briefRequest.parse({ scenarioId }), context.version, {});
}

async function resultsOf(session: Session, facts: Awaited<ReturnType<typeof factsAsked>>) {
  const results = formResults(facts);
  return {
    result: { results: results.map((result) => ({ ...result, units: UNITS_OF[result.kind] })) },
    report: formResultsReport(results),
    reference: await session.project.reference(),
    ofStocks: true,
  };
}
