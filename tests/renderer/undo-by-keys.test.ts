import type { ProjectInfo } from '@shared/model/project-info';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveRegion } from '../../renderer/kit/state/announce';
import { projectOpened, session } from '../../renderer/kit/state/session';
import { editCommands } from '../../renderer/shell/commands/edit';
import { runByKeys, runCommand } from '../../renderer/shell/commands/run-command';

const [undo, redo] = editCommands;
const project = (undone: string | null, redone: string | null, depth = 0) =>
  ({ revision: 8, undo: { depth, label: undone }, redo: { depth: 0, label: redone } }) as ProjectInfo; // all that is read
const asked = vi.fn();

/** A main of which the last undo or redo leaves the project like this. */
function mainThatAnswers(after: ProjectInfo): void {
  vi.stubGlobal('window', {
    lodestone: {
      onEvent: () => () => undefined,
      invoke: async (message: string) => {
        asked(message);
        return { ok: true, revision: after.revision, value: after };
      },
    },
  });
}

const spoken = () => renderToStaticMarkup(createElement(LiveRegion));

beforeEach(() => {
  asked.mockClear();
  session.set((before) => ({ ...before, project: null }));
});

describe('undo by its keys', () => {
  it('is asked for though the figure that was typed a moment ago is not known of here yet', async () => {
    mainThatAnswers(project(null, 'Lynas 25.0'));
    projectOpened(project(null, null));
    runCommand(undo);
    expect(asked).not.toHaveBeenCalled();
    runByKeys(undo);
    await vi.waitFor(() => expect(spoken()).toContain('Lynas 25.0'));
    expect(asked.mock.calls).toEqual([['history.undo']]);
  });

  it.each([
    ['undo', undo, project('an older one', 'the newest one', 1), 'the newest one'],
    ['redo', redo, project('the newest one', 'one to come', 2), 'the newest one'],
  ])('says what %s took, not what was known before', async (_name, command, after, said) => {
    mainThatAnswers(after);
    projectOpened(project('an older one', 'one to come', 1));
    runByKeys(command);
    await vi.waitFor(() => expect(spoken()).toContain(said));
  });

  it('asks nothing where no project is open', async () => {
    mainThatAnswers(project(null, null));
    for (const command of editCommands) runByKeys(command);
    await Promise.resolve();
    expect(asked).not.toHaveBeenCalled();
  });
});
