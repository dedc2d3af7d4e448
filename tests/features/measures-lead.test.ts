import { isoDate } from '@shared/base/calendar';
import { translator } from '@shared/catalogue/translate';
import { pageLead } from '@shared/features/measures/measures-report';
import type { MeasuresAsked } from '@shared/features/measures/measures-view';
import { describe, expect, it } from 'vitest';

const ASKED: MeasuresAsked = {
  on: isoDate('2026-10-20'),
  from: 'CHN',
  material: 'Dy',
  stage: 'separation',
  form: null,
  code: null,
  to: 'JPN',
  firm: null,
  use: 'civil',
  asKnownOn: null,
};
const NOBODY = { law: 'none', act: undefined, practice: undefined };

describe('the first sentence of the register', () => {
  it('says of what no measure holds, and how many are in force for something else', () => {
    const [answer, others] = pageLead(ASKED, { ...NOBODY, others: 12 });
    expect(answer).toMatchObject({
      key: 'measures.pageLeadNone',
      with: { asked: { key: 'measures.askedFor' } },
    });
    expect(others).toEqual({ key: 'measures.others', with: { count: 12 } });
  });

  it('says nothing of others where there are none', () => {
    expect(pageLead(ASKED, { ...NOBODY, others: 0 })).toHaveLength(1);
  });

  it('is no "none" of the whole register in either language', () => {
    for (const language of ['en', 'ja'] as const)
      expect(translator(language)('measures.pageLeadNone', { asked: 'X' })).toMatch(/^X/);
  });
});
