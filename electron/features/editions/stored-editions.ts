import { Refusal } from '@shared/base/refusal';
import type { EditionSummary, EditionView } from '@shared/features/editions/contract';
import { byId } from '@shared/model/catalogue';
import { movedFigures } from '@shared/model/edition';
import type { Edition } from '@shared/model/tables/edition';
import type { MonteCarloJob } from '@shared/model/uncertainty';
import type { Session } from '../../plan/session';

/** All editions, the newest first. */
export async function storedEditions({ project }: Pick<Session, 'project'>): Promise<readonly Edition[]> {
  const rows = (await project.rows('edition')) as readonly Edition[]; // of the table that was asked
  return [...rows].sort((a, b) => b.number - a.number);
}

export function summaryOf({
  model: _model,
  results: _results,
  sampled,
  ...summary
}: Edition): EditionSummary {
  if (sampled === null) return { ...summary, sampling: null };
  const { runs, seed } = (sampled as MonteCarloJob).options; // what freeze() kept
  return { ...summary, sampling: { runs, seed } };
}

/** @throws Refusal `refusal.editions.unknown` */
export async function editionById(session: Session, id: string): Promise<Edition> {
  const editions = await storedEditions(session);
  return byId(editions, id) ?? unknown(editions, id);
}

/** @throws Refusal `refusal.editions.unknown` */
export async function editionByNumber(session: Session, number: number): Promise<Edition> {
  const editions = await storedEditions(session);
  return editions.find((edition) => edition.number === number) ?? unknown(editions, String(number));
}

function unknown(editions: readonly Edition[], edition: string): never {
  const numbers = editions.map(({ number }) => number);
  throw new Refusal('refusal.editions.unknown', { edition, editions: numbers.length === 0 ? '–' : numbers });
}

/** Of an edition what the other one says too: without sampled runs in both there is nothing to lay beside them. */
function comparable({ results }: Edition, other: Edition): Edition['results'] {
  const sampled = other.results.some(({ of }) => of === 'sampled');
  return sampled ? results : results.filter(({ of }) => of !== 'sampled');
}

/** An edition beside the one before it of the same scenario. @throws Refusal `refusal.editions.unknown` */
export async function editionView(session: Session, id: string): Promise<EditionView> {
  const edition = await editionById(session, id);
  const before = (await storedEditions(session)).find(
    ({ number, scenarioId }) => scenarioId === edition.scenarioId && number < edition.number,
  );
  return {
    edition: summaryOf(edition),
    figures: edition.results,
    since:
      before === undefined
        ? null
        : {
            number: before.number,
            moved: movedFigures(comparable(before, edition), comparable(edition, before)),
            changes: edition.revision - before.revision,
          },
  };
}
