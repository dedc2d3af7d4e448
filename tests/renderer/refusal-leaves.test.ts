import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../renderer/kit/state/bridge';
import {
  notices,
  notifyFailures,
  notifyRefusals,
  putAwayNotice,
  showNotice,
} from '../../renderer/kit/state/notices';
import { showArea, showHome } from '../../renderer/shell/areas';

const NOTICE = { code: 'refusal.share.noSet', params: {} } as const;
let revision = 0;
/** A main that is at the revision above when it answers, and refuses what is told by the name of the message. */
const invoke = vi.fn(async (message: string) =>
  message === 'project.save' ? { ok: false, notice: NOTICE } : { ok: true, revision, value: null },
);

beforeEach(() => {
  vi.stubGlobal('window', { lodestone: { invoke, onEvent: () => () => undefined } });
  revision = 100;
  putAwayNotice();
});

const refused = () => notifyRefusals(async () => void (await ask('project.save', null)));
const isSaid = () => notices.get().notice !== null;

describe('a refusal leaves with the act it belongs to', () => {
  it('when a later act has come to something, changed or not', async () => {
    await refused();
    expect(isSaid()).toBe(true);
    await notifyRefusals(async () => void (await ask('project.info', null)));
    expect(isSaid()).toBe(false);
  });

  it('when a later question changed the project, whoever asked it', async () => {
    await ask('project.info', null);
    await refused();
    revision += 1;
    await ask('project.info', null);
    expect(isSaid()).toBe(false);
  });

  it('when its page is left', async () => {
    showArea('shares');
    await refused();
    showArea('shares');
    expect(isSaid()).toBe(true);
    showArea('stocks');
    expect(isSaid()).toBe(false);
    await refused();
    showHome();
    expect(isSaid()).toBe(false);
  });
});

describe('a refusal stands', () => {
  it('over what the page reads by itself', async () => {
    await ask('project.info', null);
    await refused();
    await notifyFailures(async () => void (await ask('project.info', null)));
    expect(isSaid()).toBe(true);
  });

  it('over an act that was begun before it and comes late', async () => {
    await ask('project.info', null);
    let answer: () => void = () => undefined;
    invoke.mockImplementationOnce(async () => {
      await new Promise<void>((come) => {
        answer = come;
      });
      return { ok: true, revision: revision + 1, value: null };
    });
    const early = ask('project.info', null);
    await refused();
    answer();
    await early;
    expect(isSaid()).toBe(true);
  });

  it('where the act that came to something has said it itself', async () => {
    await notifyRefusals(() => showNotice(NOTICE));
    expect(isSaid()).toBe(true);
  });
});
