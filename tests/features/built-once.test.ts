import { resolveScenario } from '@shared/model/resolution';
import { expect, it } from 'vitest';
import { buildWithFeeds } from '../../electron/plan/model/build-with-feeds';
import { sampleSession } from './sample-session';

it('the materials of a model are the very same between two edits, with feeds behind them too, and so are validated once', async () => {
  const session = await sampleSession();
  const [reference, plan, book] = await Promise.all([
    session.project.reference(),
    session.project.plan({}),
    session.project.scenarios(),
  ]);
  const resolved = resolveScenario(plan, book, 'base-2026');
  const [first, again] = [buildWithFeeds(resolved, reference, []), buildWithFeeds(resolved, reference, [])];
  const fed = first.model.materials.filter(({ suppliers }) =>
    suppliers.some(({ feeds }) => feeds !== undefined),
  );
  expect(fed.length).toBeGreaterThan(0);
  for (const [at, material] of first.model.materials.entries())
    expect(again.model.materials[at]).toBe(material);
});
