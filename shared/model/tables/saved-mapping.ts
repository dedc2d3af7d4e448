import { z } from 'zod';
import * as field from '../field';
import type { Mapping } from '../mapping';
import { type RowOf, table } from '../table';

export const savedMapping = table({
  name: 'savedMapping',
  words: { en: 'Learned mappings', ja: '学習した割当て' },
  fields: {
    id: field.id(),
    name: field.text('words', { en: 'Name', ja: '名称' }),
    fingerprint: field.text('secret', { en: 'Fingerprint of the header', ja: '見出しの照合値' }),
    // An import alone writes it, and checks it at its own boundary.
    mapping: field.json(
      'secret',
      z.custom<Mapping>((value) => typeof value === 'object' && value !== null),
      {
        en: 'Mapping',
        ja: '割当て',
      },
    ),
  },
  key: ['id'],
  keyHeldBy: 'file',
  writtenBy: 'importing',
  staysInside: true,
});

/** What an import has learned, found again by the fingerprint of the header. */
export interface SavedMapping extends RowOf<typeof savedMapping.fields> {}
