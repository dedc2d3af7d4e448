import { figureId, shownFigure } from '@shared/features/brief/figure';
import { figuresIn, paperElements } from '@shared/features/brief/paper-elements';
import type { PaperKey } from '@shared/features/brief/paper-key';
import type { PaperKeys } from '@shared/features/brief/paper-keys';
import { digitsIn } from '@shared/features/brief/pieces';
import { onlyMoving, type Verdict, type VerifiedBrief } from '@shared/features/brief/verified';
import { byId } from '@shared/model/catalogue';
import type { ResolvedScenario } from '@shared/model/resolution';
import { readScenario } from '../../../plan/read-scenario';
import type { Session } from '../../../plan/session';
import type { ReadBrief } from '../../../sheets/read/paper/paper-content';
import type { ReadFollow } from '../../../threads/workbench';
import { briefFacts } from '../brief-facts';
import { makeBrief } from '../make-brief';
import { inputsOf, movedSince } from './changed-inputs';
import { restsOn } from './rests-on';

/** What a person or the making itself has said: it holds as long as the file says it. */
const OF_THE_PAPER: ReadonlySet<string> = new Set([
  'paper/made',
  'paper/mark',
  'paper/number',
  'paper/office',
  'paper/name',
]);
const OF_THE_STATE: ReadonlySet<string> = new Set(['project/headHash', 'project/changes', 'project/version']);

/**
 * Holds what a file says against its own keys, and these against the project of today.
 * @throws Refusal refusal.brief.otherProject; as briefFacts(), where the scenario can no longer be run
 */
export async function verifyBrief(
  session: Session,
  { file, keys, figures, texts }: ReadBrief,
  follow: ReadFollow = {},
): Promise<VerifiedBrief> {
  const { changesSince, moved } = await movedSince(session, keys, file);
  const today = await numbersOfToday(session, keys, follow);
  const { resolved } = await readScenario(session, keys.request.scenarioId);
  const against = await heldAgainst(session, keys);
  const movingOf = (key: PaperKey) =>
    moved.flatMap((row, index) =>
      restsOn(key, row, resolved) ||
      (key.table === 'against' && against !== null && restsOn(key, row, against))
        ? index
        : [],
    );

  const said = new Map<number, string[]>();
  for (const { place, text } of figures) {
    const at = keys.order[place];
    if (at !== undefined) said.set(at, [...(said.get(at) ?? []), text]);
  }
  const verdictOf = (key: PaperKey, index: number): Verdict => {
    const typed = said.get(index)?.find((text) => text !== key.shown);
    if (typed !== undefined) return { kind: 'typed', found: typed };
    if (isFixed(key)) return { kind: 'holds' };
    const now = today.get(key.id);
    if (now === undefined) return { kind: 'gone', inputs: movingOf(key) };
    return now === key.shown ? { kind: 'holds' } : { kind: 'changed', now, inputs: movingOf(key) };
  };
  const isSaid = (_key: PaperKey, index: number) => said.has(index);
  return {
    file,
    ...onlyMoving(
      keys.keys.flatMap((key, index) =>
        isSaid(key, index) ? [{ key, verdict: verdictOf(key, index) }] : [],
      ),
      inputsOf(moved),
    ),
    bare: texts.filter((text) => digitsIn(text).length > 0),
    leftOut: keys.keys.filter((key, index) => !isSaid(key, index)),
    changesSince,
    madeWith: keys.version,
  };
}

/** The scenario that the brief is held against, as it is today; null where there is none. */
async function heldAgainst(session: Session, { request }: PaperKeys): Promise<ResolvedScenario | null> {
  const { scenarios } = await session.project.scenarios();
  const scenario = byId(scenarios, request.against);
  return scenario === undefined ? null : (await readScenario(session, scenario.id)).resolved;
}

function isFixed({ table, column }: PaperKey): boolean {
  return OF_THE_PAPER.has(`${table}/${column}`) || OF_THE_STATE.has(`${table}/${column}`);
}

/** What a brief with the same question says today, by key: with the program's own sentences and with those of a person. */
async function numbersOfToday(
  session: Session,
  { request, language, version }: PaperKeys,
  follow: ReadFollow,
): Promise<ReadonlyMap<string, string>> {
  const facts = await briefFacts(session, request, version, follow);
  const { paper } = makeBrief(facts, { ...request, texts: {} }, language);
  return new Map(
    figuresIn(paperElements(paper)).map((figure) => [figureId(figure), shownFigure(figure, language).text]),
  );
}
