import { openHistories } from './histories';
import { openPapers } from './papers';
import { openProjects } from './projects';
import type { NamedSubject } from './subject';
import { openWorkbooks } from './workbooks';

/** Everything that harmed files are thrown at. */
export const SUBJECTS = {
  workbooks: { open: openWorkbooks, few: 60, full: 100_000 },
  projects: { open: openProjects, few: 30, full: 20_000 },
  histories: { open: openHistories, few: 2_000, full: 20_000 },
  papers: { open: openPapers, few: 30, full: 10_000 },
} satisfies Readonly<Record<string, NamedSubject>>;
