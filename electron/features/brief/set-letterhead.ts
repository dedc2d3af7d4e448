import type { LetterheadChange } from '@shared/features/brief/contract';
import { headWord, type Letterhead, PAPER_HEAD_FIELDS } from '@shared/model/letterhead';
import { PAPER_HEAD_ID } from '@shared/model/tables/paper-head';
import { readLetterhead } from '../../plan/letterhead';
import type { Session } from '../../plan/session';

/** Says mark, number, office or name for all papers of the project: one change, one undo; nothing where it is said already. */
export function setLetterhead(session: Session, change: LetterheadChange): Promise<Letterhead> {
  return session.write(async () => {
    const before = await readLetterhead(session);
    const head: Letterhead = {
      mark: change.mark ?? before.mark,
      number: change.number ?? before.number,
      office: change.office ?? before.office,
      name: change.name ?? before.name,
    };
    const moved = PAPER_HEAD_FIELDS.filter((field) => head[field] !== before[field]);
    if (moved.length === 0) return before;
    const said = moved.map((field) =>
      session.say('brief.head.one', {
        field: headWord(field, session.language),
        value: head[field] === '' ? session.say('brief.head.nothing') : head[field],
      }),
    );
    const label = session.say('change.brief.head', { said: said.join(session.say('brief.join')) });
    const row = {
      id: PAPER_HEAD_ID,
      mark: head.mark || null,
      number: head.number || null,
      office: head.office || null,
      author: head.name || null,
    };
    await session.apply(label, [{ table: 'paperHead', op: 'put', row }]);
    return head;
  });
}
