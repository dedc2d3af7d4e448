import { valuesOf } from '@shared/base/values-of';
import { byId } from '@shared/model/catalogue';
import { namesCode } from '@shared/model/open-view';
import type { AnyRow } from '@shared/model/table';
import type { TableName } from '@shared/model/tables';
import type { Assumption } from '@shared/model/tables/assumption';
import type { Source } from '@shared/model/tables/source';
import type { Session } from '../../plan/session';
import { rowOf } from '../data/edit-rows';

/** What one figure rests on. */
interface FigureEvidence {
  readonly table: TableName;
  readonly key: string;
  readonly row: AnyRow;
  /** The document that it was read in; null where none is named. */
  readonly source: Source | null;
  /** Assumptions that its note names, or that rest on the same document. */
  readonly assumptions: readonly Assumption[];
}

/**
 * The row of a figure with its document and the assumptions behind it.
 * @throws Refusal `refusal.data.unknownRow`
 */
export async function figureEvidence(
  session: Session,
  table: TableName,
  key: string,
): Promise<FigureEvidence> {
  const found = await rowOf(session, table, key);
  const { sources, assumptions } = await session.project.evidence();
  const { sourceId, note } = valuesOf(found.row);
  const source = typeof sourceId === 'string' ? (byId(sources, sourceId) ?? null) : null;
  return {
    table,
    key: found.key,
    row: found.row,
    source,
    assumptions: assumptions.filter(
      (one) =>
        (typeof note === 'string' && namesCode(note, one.code)) ||
        (source !== null && one.sourceId === source.id),
    ),
  };
}
