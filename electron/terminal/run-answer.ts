import type { MessageKey, Translate } from '@shared/base/message';
import type { Notice } from '@shared/base/refusal';
import { noticeTexts } from '@shared/catalogue/notice-text';
import { massOf } from '@shared/model/mass-of';
import type { Reference } from '@shared/model/plan';
import type { ResolvedScenario } from '@shared/model/resolution';
import { namesIn } from '@shared/report/names';
import type { Report } from '@shared/report/table';
import type { Session } from '../plan/session';
import type { CommandContext } from './command';
import { wordsOf } from './output';
import type { Answer } from './print-report';

/** What an answer rests on. */
export interface RunFacts {
  /** Null for a model file, as is what follows. */
  readonly reference: Reference | null;
  /** Which state of the project. */
  readonly data: { readonly dataDate: string; readonly headHash: string } | null;
}

/** What an answer about an open project rests on. */
export async function projectFacts({ project }: Session) {
  const [reference, { dataDate, headHash }] = await Promise.all([project.reference(), project.info()]);
  return { reference, data: { dataDate, headHash } } satisfies RunFacts;
}

/** The year that the data of a project reach. */
export async function dataYear({ project }: Session): Promise<number> {
  return Number((await project.info()).dataDate.slice(0, 4));
}

/** What an answer rests on, in words: the data of a day or a model file, and which program. */
export function footOf(say: Translate, data: RunFacts['data'], version: string): string {
  return data === null
    ? say('cli.whatIf.footOfModel', { version })
    : say('cli.whatIf.foot', { date: { date: data.dataDate }, version });
}

/** An answer about runs of a scenario. */
interface RunFound {
  readonly view: {
    readonly scenarioName: string;
    readonly window: Pick<ResolvedScenario['window'], 'economyId' | 'stage' | 'start' | 'days'>;
    readonly remarks: readonly Notice[];
  };
  /** For programs, beside the state of the data and the version. */
  readonly result: object;
  readonly report: Report;
  /** Whose tonnes are said. */
  readonly materials: readonly string[];
  /** What says whose runs they are, and what else stands in it. */
  readonly head: MessageKey;
  readonly asked?: Notice['params'];
  /** Sentences behind the head, and those behind the remarks: its foot where nothing is said. */
  readonly above?: (say: Translate) => readonly string[];
  readonly below?: (say: Translate) => readonly string[];
  readonly chart?: Answer['chart'];
  readonly top?: number;
}

/** Such an answer as it is printed: what was run above it, its remarks and what it rests on below. */
export function runAnswer(
  { output, version }: CommandContext,
  { reference, data }: RunFacts,
  { view, result, report, materials, head, asked = {}, above, below, chart, top }: RunFound,
): Answer {
  const mass = massOf(reference, materials);
  const say = wordsOf(output, mass);
  const { economyId, stage, start, days } = view.window;
  const whose = say(head, {
    scenario: view.scenarioName,
    economy: namesIn(reference, output.language)({ of: 'country', id: economyId }),
    stage: say(`stage.${stage}`),
    start: { date: start },
    days,
    ...asked,
  });
  const foot = below?.(say) ?? [footOf(say, data, version)];
  return {
    result: { ...result, ...data, version },
    report,
    reference,
    mass,
    ofStocks: true,
    above: [whose, ...(above?.(say) ?? [])],
    below: [...noticeTexts(view.remarks, output.language), ...foot],
    ...(chart === undefined ? {} : { chart }),
    ...(top === undefined ? {} : { top }),
  };
}
