import { recoveryWork } from '../../store/recovery/recovery-work';
import type { Workbench } from '../workbench';
import type { BenchPlaces } from './part';

/** Files of a project on the disk, whether it can be opened or not. */
export const recoveringPart = ({ wasmPath }: BenchPlaces) =>
  ({ recovery: recoveryWork(wasmPath) }) satisfies Partial<Workbench>;
