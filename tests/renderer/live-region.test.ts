import type { ProjectInfo } from '@shared/model/project-info';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { announce, LiveRegion } from '../../renderer/kit/state/announce';
import { projectOpened } from '../../renderer/kit/state/session';

const spoken = () => renderToStaticMarkup(createElement(LiveRegion));
const project = (projectId: string) => ({ projectId, revision: 1 }) as ProjectInfo; // all that is read

it('says nothing of the project that was open before', () => {
  projectOpened(project('one'));
  announce('13 of 17 lines stop.');
  expect(spoken()).toContain('13 of 17 lines stop.');
  projectOpened(project('other'));
  expect(spoken()).not.toContain('lines');
});

it('says a sentence that waits already once, and one that is said again as another', () => {
  announce('');
  announce('Lynas 33.0.');
  announce('Lynas 33.0.');
  expect(spoken().match(/Lynas 33/g)).toHaveLength(1);
  announce('Sum 100.');
  expect(spoken()).toMatch(/Lynas 33\.0\.<\/p><p>Sum 100\./);
});
