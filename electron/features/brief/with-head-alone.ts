import type { BriefFacts } from '@shared/features/brief/facts';
import type { TableName } from '@shared/model/tables';
import type { Session } from '../../plan/session';

/** What is said on papers and about them, and moves no figure. */
const ON_PAPER: ReadonlySet<TableName> = new Set<TableName>(['paperHead', 'officeForm', 'pivotView']);
/** More rows than a person says on a paper between two looks at it. */
const MOST = 50;

/**
 * Facts of an earlier state of the project as they stand now, where nothing but the head of papers has changed since: the run
 * is the same one. Null where it may be another.
 */
export async function withHeadAlone(
  session: Session,
  facts: BriefFacts,
  revision: number,
): Promise<BriefFacts | null> {
  const info = await session.project.info();
  if (info.projectId !== facts.project.id) return null;
  const { changes } = await session.project.rowsSince(revision, MOST);
  if (changes === null || changes.some(({ table }) => !ON_PAPER.has(table))) return null;
  const project = { ...facts.project, headHash: info.headHash, changes: info.revision };
  return { ...facts, project, madeAt: new Date().toISOString() };
}
