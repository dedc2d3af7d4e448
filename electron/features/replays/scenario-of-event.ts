import type { SupplyEvent } from '@shared/model/tables/event';
import type { Scenario } from '@shared/model/tables/scenario';
import type { ProjectRecord } from '../../plan/record';

/** The scenario of the project that names the source of an event as its own; a parent before its children. */
export function scenarioOfEvent({ book }: ProjectRecord, { sourceId }: SupplyEvent): Scenario | null {
  if (sourceId === null) return null;
  const found = book.scenarios.filter((scenario) => scenario.sourceId === sourceId);
  return found.find(({ parentId }) => parentId === null) ?? found[0] ?? null;
}
