import { expect, it } from 'vitest';
import { ask, onRevision } from '../../renderer/kit/state/bridge';
import { fakeMain } from './fake-main';

it('hands out an answer before its revision is heard of, which also comes where the answer cannot be taken', async () => {
  fakeMain();
  const heard: string[] = [];
  const stop = onRevision((revision) => heard.push(`revision ${revision}`));
  await ask('project.info', null, (_value, revision) => heard.push(`answer of ${revision}`));
  expect(heard).toEqual(['answer of 0', 'revision 0']);
  const failing = () => {
    throw new Error('cannot be opened');
  };
  await expect(ask('project.info', null, failing)).rejects.toThrow('cannot be opened');
  expect(heard).toEqual(['answer of 0', 'revision 0', 'revision 0']);
  stop();
});
