/** What is to be looked at again by a day, YYYY-MM-DD, as an assumption is. */
interface Reviewed {
  readonly reviewDate: string | null;
}

/**
 * Whether a review was due before the day of the data. It is held against that day and no other, on every page: what a project
 * says does not change by being opened later, and a person moves the day when the data are looked through.
 * @param dataDate the project's, YYYY-MM-DD
 */
export function isOverdue({ reviewDate }: Reviewed, dataDate: string): boolean {
  return reviewDate !== null && reviewDate < dataDate;
}

/** The assumptions whose review is overdue, that due first at the head. @param dataDate the project's, YYYY-MM-DD */
export function overdueReviews<Of extends Reviewed>(assumptions: readonly Of[], dataDate: string): Of[] {
  return assumptions
    .filter((row) => isOverdue(row, dataDate))
    .sort((a, b) => (a.reviewDate ?? '').localeCompare(b.reviewDate ?? ''));
}
