import type { ReplayView } from '@shared/model/replay';

/** What a replay itself says; the rest of the view follows from the record. */
export type ReplayContent = Pick<ReplayView, 'events' | 'inputs' | 'lines' | 'remarks'>;
