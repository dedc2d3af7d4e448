import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { MassOf } from '../../renderer/kit/state/mass-of';

// What the modules of the window look at when they are loaded.
vi.hoisted(() => {
  vi.stubGlobal('window', { innerWidth: 1600 });
});

it('says no figure in a unit before it is known what its tonnes count', () => {
  expect(renderToStaticMarkup(<MassOf ids={['Sb']}>60 t REO</MassOf>)).toBe('');
});
