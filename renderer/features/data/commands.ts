import type { Command } from '../../shell/commands/command';
import { hands } from './data-state';

/** New row and removal in the Data menu, while the register is there. */
export const dataCommands: readonly Command[] = [
  {
    id: 'data.add',
    menu: 'data',
    group: 'rows',
    label: 'data.newRow',
    shortcuts: ['Ctrl+Shift+N'],
    enabled: () => hands.get().add !== null,
    run: () => hands.get().add?.(),
  },
  {
    id: 'data.remove',
    menu: 'data',
    group: 'rows',
    label: 'data.removeRow',
    shortcuts: ['Ctrl+Shift+Delete'],
    enabled: () => hands.get().remove !== null,
    run: () => hands.get().remove?.(),
  },
];
