import { basename } from 'node:path';
import type { Language } from '@shared/base/message';
import { translator } from '@shared/catalogue/translate';
import type { PlannedWorkbook, WrittenWorkbook } from '@shared/features/exporting/contract';
import { figuresOf } from '@shared/model/edition';
import type { MaterialId } from '@shared/model/material';
import type { WorkbookForm } from '@shared/model/workbook-form';
import { editionOf } from '../../plan/edition-of';
import { openSession } from '../../plan/open-session';
import { readTried, runScenario, whatIfView } from '../../plan/run-scenario';
import type { Session } from '../../plan/session';
import type { ScenarioContent, ScenarioWorkbookContent } from '../../sheets/write/content';
import { requireFolder } from '../../sheets/write/replace-file';
import { scenarioClock } from '../../sheets/write/scenario-clock';
import type { ReadFollow } from '../../threads/workbench';
import { tradeWatch } from '../trade-watch/trade-watch';
import { refusePublicMark, secretsOf } from './redaction';
import { type Sampling, sampleScenario } from './sample-scenario';
import { scenarioRisk } from './scenario-risk';
import { workbookCompare } from './workbook-compare';

export interface ExportInput {
  readonly scenarioIds: readonly string[];
  /** Which materials get a daily live sheet; empty for all that run. */
  readonly materials: readonly MaterialId[];
  readonly language: Language;
  readonly version: string;
  /** Leaves out what is marked secret; the scenarios are then run without it. */
  readonly redact: boolean;
  /** Handling, chosen by a person; empty for none. */
  readonly mark?: string;
  /** Office and name as the person has said them; left out of what is redacted. */
  readonly author?: string;
  readonly form: WorkbookForm;
  /** Null for a workbook without sampled runs. */
  readonly sampling: Sampling | null;
}

/**
 * Runs the scenarios and writes their workbook, whose daily sheets recalculate to the same digits.
 * @throws Refusal: unknown scenario, too many formulas, target open elsewhere, folder missing or read-only
 */
export async function exportWorkbook(
  session: Session,
  path: string,
  input: ExportInput,
  follow: ReadFollow,
): Promise<WrittenWorkbook> {
  await requireFolder(path);
  const content = await workbookContent(session, input, follow);
  const written = await session.workbench.writeScenarioWorkbook(content, path, follow);
  return { name: basename(path), ...written };
}

/**
 * Runs the scenarios and counts what their workbook would hold; nothing is written.
 * @throws Refusal: unknown scenario, nothing that can be run
 */
export async function planWorkbook(
  session: Session,
  input: ExportInput,
  follow: ReadFollow = {},
): Promise<PlannedWorkbook> {
  return session.workbench.sizeScenarioWorkbook(await workbookContent(session, input, follow), follow);
}

/** Everything that the workbook says, gathered from the project, or from what of it may leave, and fresh runs. */
export async function workbookContent(
  session: Session,
  input: ExportInput,
  follow: ReadFollow = {},
): Promise<ScenarioWorkbookContent> {
  const seen = input.redact ? await openSession(session) : session;
  const [info, evidence, reference, { shocks }] = await Promise.all([
    seen.project.info(),
    seen.project.evidence(),
    seen.project.reference(),
    seen.project.scenarios(),
  ]);
  const scenarios: ScenarioContent[] = [];
  let secrets = 0;
  for (const scenarioId of input.scenarioIds) {
    const asked = { scenarioId, materials: input.materials, tryShocks: null };
    const held = secretsOf((await readTried(session, asked)).resolved);
    secrets += held.secrets.length;
    if (!input.redact) refusePublicMark(input.mark ?? '', held.secrets.length);
    const run = await runScenario(seen, asked);
    // The lines stop over all materials, whichever of them the workbook is about.
    const view = await whatIfView(seen, { ...asked, materials: [] });
    const materialIds = run.built.model.materials.map(({ materialId }) => materialId);
    const stocksLeftOut = input.redact ? held.materials.filter((id) => materialIds.includes(id)) : [];
    scenarios.push({
      resolved: run.resolved,
      model: run.built.model,
      result: run.result,
      clock: scenarioClock(view),
      edition: await editionOf(session, scenarioId, figuresOf(view.result, null)),
      stocksLeftOut,
      risk: await scenarioRisk(seen, {
        resolved: run.resolved,
        model: run.built.model,
        materialIds,
        stocksLeftOut,
      }),
      trade: await tradeWatch(seen, run.resolved.window.economyId),
      sampled:
        input.sampling === null ? null : await sampleScenario(session, run, input.sampling, input, follow),
    });
  }
  return {
    meta: {
      projectName: info.name,
      projectId: info.projectId,
      appVersion: input.version,
      dataDate: info.dataDate,
      who: input.redact ? '' : (input.author ?? ''),
      createdAt: new Date().toISOString(),
      classification: input.mark ?? '',
      contents: contentsOf(secrets, input),
      headHash: info.headHash,
      revision: info.revision,
      language: input.language,
      redacted: input.redact,
    },
    form: input.form,
    scenarios,
    compare: input.form.kind === 'live' ? await workbookCompare(seen, input, follow) : null,
    materials: input.materials,
    byMonth: [],
    reference,
    shocks: shocks.map(({ shock }) => shock),
    ...evidence,
  };
}

/** What a reader must know of what is in it, on every page. */
function contentsOf(secrets: number, { redact, language }: ExportInput): string {
  if (secrets === 0) return '';
  return translator(language)(redact ? 'contents.stocksLeftOut' : 'contents.secretStocks');
}
