import { showEvidence } from '../../features/evidence/evidence-part';
import { AboutDialog } from '../AboutDialog';
import { openDialog } from '../dialogs';
import { session } from '../session';
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
