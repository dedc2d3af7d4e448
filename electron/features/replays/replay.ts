import { unreachable } from '@shared/base/refusal';
import type { ReplayId, ReplayView } from '@shared/model/replay';
import { type ProjectRecord, projectRecord } from '../../plan/record';
import type { Session } from '../../plan/session';
import { measureOf } from './events';
import type { RunModel } from './line';
import { replay2010 } from './replay-2010';
import { replay2025 } from './replay-2025';
import { replay2026 } from './replay-2026';
import type { ReplayContent } from './replay-content';
import { scenarioOfEvent } from './scenario-of-event';

/** The stops of the past, run again from the record of the open project. @throws Refusal naming what it lacks */
export async function replays(session: Session, ids: readonly ReplayId[]): Promise<readonly ReplayView[]> {
  return replaysOf(await projectRecord(session), ids, session.workbench.whatIf);
}

/** The same from any record. */
export function replaysOf(
  record: ProjectRecord,
  ids: readonly ReplayId[],
  run: RunModel,
): Promise<readonly ReplayView[]> {
  return Promise.all(
    ids.map(async (id): Promise<ReplayView> => {
      const content = await contentOf(id, record, run);
      const scenario = scenarioOfEvent(record, measureOf(record, id));
      const used = new Set([...content.events, ...content.inputs].map(({ sourceId }) => sourceId));
      return {
        id,
        ...content,
        scenario:
          scenario === null ? null : { id: scenario.id, name: scenario.name, nameJa: scenario.nameJa },
        sources: record.sources
          .filter((source) => used.has(source.id))
          .map(({ id: sourceId, title, titleJa, publisher, publisherJa, mark }) => ({
            id: sourceId,
            title,
            titleJa,
            publisher,
            publisherJa,
            mark,
          })),
      };
    }),
  );
}

function contentOf(id: ReplayId, record: ProjectRecord, run: RunModel): Promise<ReplayContent> {
  switch (id) {
    case '2010':
      return replay2010(record, run);
    case '2025':
      return replay2025(record, run);
    case '2026':
      return replay2026(record, run);
    default:
      return unreachable(id);
  }
}
