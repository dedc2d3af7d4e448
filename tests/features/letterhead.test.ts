import { briefRequest } from '@shared/features/brief/request';
import { beforeEach, describe, expect, it } from 'vitest';
import { briefFacts } from '../../electron/features/brief/brief-facts';
import { setLetterhead } from '../../electron/features/brief/set-letterhead';
import { withHeadAlone } from '../../electron/features/brief/with-head-alone';
import { undo } from '../../electron/features/files/undo-redo';
import { setRate } from '../../electron/features/money/set-rate';
import { readLetterhead } from '../../electron/plan/letterhead';
import type { Session } from '../../electron/plan/session';
import { drawsPart } from '../../electron/threads/in-this-thread/draws';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { solvingPart } from '../../electron/threads/in-this-thread/solving';
import { sampleSession } from './sample-session';

let session: Session;
beforeEach(async () => {
  session = await sampleSession(runsPart, drawsPart, solvingPart);
});

const labels = async () =>
  (await session.project.history({ limit: 3 })).entries.map(({ label, kind }) => `${kind} ${label}`);

describe('the head of papers', () => {
  it('is nothing in a new project: nobody has chosen a mark or signed', async () => {
    expect(await readLetterhead(session)).toEqual({ mark: '', number: '', office: '', name: '' });
  });

  it('is kept in the project, each saying a change that can be undone, and what is said already none', async () => {
    await setLetterhead(session, { mark: '機密性2情報', office: 'Office 3' });
    await setLetterhead(session, { number: '資料1', office: 'Office 3' });
    await setLetterhead(session, { number: '資料1' });
    await setLetterhead(session, { mark: '' });
    expect(await readLetterhead(session)).toEqual({
      mark: '',
      number: '資料1',
      office: 'Office 3',
      name: '',
    });
    expect(await labels()).toEqual([
      'do Papers: Handling mark “none”',
      'do Papers: Document number “資料1”',
      'do Papers: Handling mark “機密性2情報”, Office “Office 3”',
    ]);
    await undo(session);
    expect((await readLetterhead(session)).mark).toBe('機密性2情報');
  });

  it('takes no second run of a brief, and any other change does', async () => {
    const request = briefRequest.parse({ scenarioId: 'licences-25', coverDays: 30 });
    const facts = await briefFacts(session, request, '1.2.3', {});
    const { revision } = await session.project.info();
    await setLetterhead(session, { number: '資料1' });
    const { headHash } = await session.project.info();
    const now = await withHeadAlone(session, facts, revision);
    expect(now).toEqual({
      ...facts,
      project: { ...facts.project, headHash, changes: revision + 1 },
      madeAt: now?.madeAt,
    });
    await setRate(session, 'yenPerUsd', 140);
    expect(await withHeadAlone(session, facts, revision)).toBe(null);
  });
});
