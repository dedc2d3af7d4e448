import type { EventRates, NamedRates } from '@shared/model/uncertainty';
import { buildWithFeeds } from '../../plan/model/build-with-feeds';
import { samplingRemarks } from '../../plan/model/sampling-remarks';
import { ratesFor } from '../../plan/register-rates';
import type { ScenarioRun } from '../../plan/run-scenario';
import type { Session } from '../../plan/session';
import type { SampledScenario } from '../../sheets/write/content';
import type { ReadFollow } from '../../threads/workbench';

/** How the scenarios of a workbook are sampled. */
export interface Sampling {
  readonly runs: number;
  readonly seed: number;
  /** Null: of countries as the register of measures counts them. */
  readonly rates: EventRates | NamedRates | null;
}

/**
 * Samples the model of a run as it is written: of a run without secret stocks the sampled runs know none either.
 * @throws Refusal: bad rates or number of runs; Cancelled
 */
export async function sampleScenario(
  session: Session,
  { resolved, reference, built }: ScenarioRun,
  { runs, seed, rates }: Sampling,
  asked: { readonly materials: readonly string[]; readonly redact: boolean },
  follow: ReadFollow,
): Promise<SampledScenario> {
  const ids = built.model.materials.map(({ materialId }) => materialId);
  const { model } = buildWithFeeds(resolved, reference, ids);
  const options = { runs, seed, rates: await ratesFor(session, model, rates) };
  const result = await session.workbench.monteCarlo({ model, options }, follow);
  const words = [
    ...(asked.redact ? ['export'] : ['montecarlo']),
    'PROJECT.lodestone',
    `--scenario ${quoted(resolved.scenario.id)}`,
    ...(asked.materials.length === 0 ? [] : [`--materials ${asked.materials.join(',')}`]),
    ...(asked.redact ? ['--redact --table sampled --out OUT.csv'] : []),
    `--runs ${runs} --seed ${seed}`,
    ...(rates === null ? [] : [`--rates ${typeof rates === 'string' ? rates : 'RATES.json'}`]),
    '--json',
  ];
  return {
    result,
    remarks: samplingRemarks(result, rates),
    command: `lodestone ${words.join(' ')}`,
  };
}

const quoted = (word: string) => (/^[\w.-]+$/.test(word) ? word : `"${word}"`);
