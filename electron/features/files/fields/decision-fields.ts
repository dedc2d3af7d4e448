import { type FieldNotes, ruled } from './field-note';

/** What is decided of two copies of a project. */
export const DECISION_FIELDS: FieldNotes = ruled('docs/merge.md', {
  'decisions[].conflict': ['Id of the conflict, as merge --dry-run --json prints it.', null],
  'decisions[].take': ['What stands: mine, theirs, or the value that is given.', null],
  'decisions[].value': ['In place of either, as the register reads it; with take "value" alone.', null],
});
