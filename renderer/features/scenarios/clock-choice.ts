import type { ClockLine } from '@shared/model/line-clock';
import type { MaterialId } from '@shared/model/material';
import { select, selection } from '../../kit/state/selection';
import { onOtherProject } from '../../kit/state/session';
import { createStore } from '../../kit/state/store';

/** The selected line. It outlives a visit to another area. */
interface ClockChoice {
  /** Null until a line is chosen: then it is the first one to stop. */
  readonly useId: string | null;
  /** The material of the context bar when the line was chosen; another one was picked since, and is looked at. */
  readonly seenMaterial: MaterialId;
}

export const clockChoice = createStore<ClockChoice>({
  useId: null,
  seenMaterial: selection.get().materialId,
});

/** The line, and in the context bar what holds it back. */
export function chooseLine({ useId, binding }: Pick<ClockLine, 'useId' | 'binding'>): void {
  const seenMaterial = binding ?? selection.get().materialId;
  clockChoice.set((before) => ({ ...before, useId, seenMaterial }));
  select({ materialId: seenMaterial });
}

/** Another project has other lines. */
onOtherProject(() => clockChoice.set((before) => ({ ...before, useId: null })));
