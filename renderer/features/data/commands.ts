import type { Command } from '../../shell/commands/command';
import { rowCommands } from './data-state';

/** New row and removal in the Data menu, while the register is there. */
export const dataCommands: readonly Command[] = [
  {
    id: 'data.add',
    menu: 'data',
    group: 'rows',
    label: 'data.newRow',
    shortcuts: ['Ctrl+Shift+N'],
    enabled: () => rowCommands.get().add !== null,
    run: () => rowCommands.get().add?.(),
  },
  {
    id: 'data.remove',
    menu: 'data',
    group: 'rows',
    label: 'data.removeRow',
    shortcuts: ['Ctrl+Shift+Delete'],
    enabled: () => rowCommands.get().remove !== null,
    run: () => rowCommands.get().remove?.(),
  },
];
