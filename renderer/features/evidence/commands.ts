import { session } from '../../kit/state/session';
import type { Command } from '../../shell/commands/command';
import { showEvidence } from './evidence-part';

export const evidenceCommands: readonly Command[] = [
  {
    id: 'selfCheck',
    menu: 'help',
    group: 'checks',
    label: 'command.selfCheck',
    enabled: () => session.get().project !== null,
    run: () => showEvidence('checks'),
  },
];
