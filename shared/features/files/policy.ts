/** What an administrator can set for a machine. */
export const POLICY_FIELDS = ['language', 'projectsFolder', 'mark', 'office', 'off'] as const;
export type PolicyField = (typeof POLICY_FIELDS)[number];
