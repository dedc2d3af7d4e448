import type { Reference } from '@shared/model/plan';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { OverrideList } from '../../renderer/features/scenarios/OverrideList';

// What the modules of the window look at when they are loaded.
vi.hoisted(() => {
  vi.stubGlobal('window', { innerWidth: 1600 });
});

const share = (number: number) => ({
  id: `o${number}`,
  scenarioId: 's',
  field: 'share.percent',
  value: 0.02,
  reason: null,
  key: `JPN|Dy|separation|2026|s${number}`,
});
const shares = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => share(from + at));
const named = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `${prefix}${at}`, nameEn: `Supplier ${at}`, nameJa: '' }));

/** @returns the names that are shown, which stand first, and what is said of the rest */
function shown(own: number, inherited: number) {
  const markup = renderToStaticMarkup(
    <OverrideList
      detail={
        {
          ownOverrides: shares(0, own),
          inheritedOverrides: shares(own, own + inherited),
          inheritedShocks: [],
        } as unknown as ScenarioDetail // all that the list reads of it
      }
      reference={
        { suppliers: named('s', own + inherited), uses: [], countries: [] } as unknown as Reference // the same
      }
      onReset={() => undefined}
    />,
  );
  return {
    names: [...markup.matchAll(/ld-small ld-block">([^<]*)</g)].map(([, name]) => name),
    resets: [...markup.matchAll(/<li[^>]*>(.*?)<\/li>/g)].filter(([, inner]) => inner?.includes('<button'))
      .length,
    rest: /overrides-all"[^>]*>(?:<[^>]*>)*([^<]+)/.exec(markup)?.[1],
  };
}

describe('what a scenario changes', () => {
  it.each([
    ['few of its own', 2, 1, 3, 2, undefined],
    ['as many as are shown at first', 10, 20, 30, 10, undefined],
    ['a share of a set of thousands', 5_000, 0, 30, 30, 'Show all 5,000'],
    ['the same, inherited', 4, 5_000, 30, 4, 'Show all 5,004'],
  ])('%s', (_what, own, inherited, names, resets, rest) => {
    const list = shown(own, inherited);
    expect(list.names).toEqual(Array.from({ length: names }, (_, at) => `Supplier ${at}`));
    expect(list).toMatchObject({ resets, rest });
  });
});
