import type { PaperHeadChange } from '@shared/features/brief/contract';
import { headWord, PAPER_HEAD_FIELDS, type PaperHead } from '@shared/model/paper-head';
import { PAPER_HEAD_ID } from '@shared/model/tables/paper-head';
import { applyChanges } from '../../plan/apply-changes';
import { readPaperHead } from '../../plan/paper-head';
import type { Session } from '../../plan/session';

/** Says mark, number, office or name for all papers of the project: one change, one undo; nothing where it is said already. */
export function setPaperHead(session: Session, change: PaperHeadChange): Promise<PaperHead> {
  return session.write(async () => {
    const before = await readPaperHead(session);
    const head: PaperHead = {
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
    await applyChanges(session, label, [{ table: 'paperHead', op: 'put', row }]);
    return head;
  });
}
