import type { Evidence } from '@shared/features/overview/contract';
import type { Session } from '../../plan/session';

/** Published figures and the record around them, whole: a project holds some hundreds. */
export async function loadEvidence(session: Session): Promise<Evidence> {
  const [figures, record, { records, reverted }] = await Promise.all([
    session.project.observations(),
    session.project.evidence(),
    session.project.imports(),
  ]);
  return { ...figures, ...record, imports: records, revertedImports: reverted };
}
