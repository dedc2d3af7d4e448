import type { ClockLine } from '@shared/model/line-clock';
import type { MaterialId } from '@shared/model/material';
import { choice, choose } from '../../kit/state/choice';
import { onOtherProject } from '../../kit/state/session';
import { createStore } from '../../kit/state/store';

/** What the rows of the clock are. */
export const CLOCK_VIEWS = ['lines', 'materials'] as const;
export type ClockView = (typeof CLOCK_VIEWS)[number];

/** Which rows are shown, and the line in hand. They outlive a visit to another area. */
interface ClockChoice {
  readonly view: ClockView;
  /** Null until a line is chosen: then it is the first one to stop. */
  readonly useId: string | null;
  /** The material of the context bar when the line was chosen; another one was picked since, and is looked at. */
  readonly seenMaterial: MaterialId;
}

export const clockChoice = createStore<ClockChoice>({
  view: 'lines',
  useId: null,
  seenMaterial: choice.get().materialId,
});

export function chooseView(view: ClockView): void {
  clockChoice.set((before) => ({ ...before, view }));
}

/** The line, and in the context bar what holds it back. */
export function chooseLine({ useId, binding }: Pick<ClockLine, 'useId' | 'binding'>): void {
  const seenMaterial = binding ?? choice.get().materialId;
  clockChoice.set((before) => ({ ...before, useId, seenMaterial }));
  choose({ materialId: seenMaterial });
}

/** Another project has other lines. */
onOtherProject(() => clockChoice.set((before) => ({ ...before, useId: null })));
