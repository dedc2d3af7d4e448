import { createStore } from '../../kit/state/store';
import { showArea } from '../../shell/areas';

export const PARTS = [
  'assumptions',
  'sources',
  'series',
  'events',
  'targets',
  'imports',
  'replays',
  'checks',
] as const;
export type EvidencePart = (typeof PARTS)[number];

/** Which part of the evidence is in view; it is kept while the person is in another area. */
export const evidencePart = createStore<{ readonly part: EvidencePart }>({ part: 'assumptions' });

/** Goes to a part of the evidence from anywhere. */
export function showEvidence(part: EvidencePart): void {
  evidencePart.set({ part });
  showArea('evidence');
}
