import { PAPER_HEAD_ID } from '@shared/model/tables/paper-head';
import type { ProjectContent } from './open-project';
import type { Policy } from './policy';

/** What a new project starts with, with the mark and the office that the policy of this machine gives to its papers: a person sees and changes them as their own. */
export function withHeadByPolicy(content: ProjectContent, { mark, office }: Policy): ProjectContent {
  if (mark === null && office === null) return content;
  const row = { id: PAPER_HEAD_ID, mark, number: null, office, author: null };
  return { ...content, rows: [...content.rows, { table: 'paperHead', op: 'put', row }] };
}
