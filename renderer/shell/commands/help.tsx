import { showEvidence } from '../../features/evidence/evidence-part';
import { openDialog } from '../../kit/state/dialogs';
import { session } from '../../kit/state/session';
import { AboutDialog } from '../AboutDialog';
import type { Command } from './command';

export const helpCommands: readonly Command[] = [
  {
    id: 'selfCheck',
    menu: 'help',
    group: 'checks',
    label: 'command.selfCheck',
    enabled: () => session.get().project !== null,
    run: () => showEvidence('checks'),
  },
  {
    id: 'about',
    menu: 'help',
    group: 'about',
    label: 'command.about',
    run: () => openDialog(<AboutDialog />),
  },
];
