import { isAbsolute } from 'node:path';
import { LANGUAGES, type Language } from '@shared/base/message';
import { type Notice, Refusal } from '@shared/base/refusal';
import { letterheadChange } from '@shared/features/brief/contract';
import { POLICY_FIELDS, type PolicyField } from '@shared/features/files/policy';
import { type Misfit, misfitOf } from '@shared/model/misfit';
import { ruleSays } from '@shared/model/rule-says';
import { z } from 'zod';
import { jsonText } from './json-text';
import { policyBytes } from './policy-file';

/**
 * What can be switched off. `unredacted`: whole copies, those of the recovery page and of merging too; workbooks, briefs, filled forms, reports
 * and files of rows with what is marked secret. `serve`: answering an assistant.
 */
const SWITCHES = ['unredacted', 'serve'] as const;

const schema = z.strictObject({
  language: z.enum(LANGUAGES).optional(),
  projectsFolder: z.string().max(1_000).refine(isAbsolute, ruleSays('misfit.absolutePath')).optional(),
  mark: letterheadChange.shape.mark,
  office: letterheadChange.shape.office,
  off: z.array(z.enum(SWITCHES)).optional(),
});

/** What an administrator has set for this machine. */
export interface Policy {
  readonly path: string;
  /** What it says, by the names of its fields; none where there is no policy. */
  readonly sets: readonly PolicyField[];
  readonly language: Language | null;
  /** Where the dialogs for projects begin. */
  readonly projectsFolder: string | null;
  /** What the papers of a new project bear; null where a person says it in each project. */
  readonly mark: string | null;
  readonly office: string | null;
  readonly off: readonly (typeof SWITCHES)[number][];
  /** Why it does not hold as it is written; then all that it could switch off is off. */
  readonly problem: Notice | null;
}

/** Reads a policy whole. One that is not understood is never taken for none. */
export function readPolicy(path: string): Policy {
  const nothing = { language: null, projectsFolder: null, mark: null, office: null, off: [] };
  const none = { path, sets: [], ...nothing, problem: null };
  const refused = (problem: Notice): Policy => ({ ...none, off: SWITCHES, problem });
  let bytes: Uint8Array | null;
  try {
    bytes = policyBytes(path);
  } catch {
    return refused({ code: 'refusal.policy.unreadable', params: { path } });
  }
  if (bytes === null) return none;
  let json: unknown;
  try {
    json = JSON.parse(jsonText(bytes));
  } catch {
    return refused({ code: 'refusal.policy.notJson', params: { path } });
  }
  const checked = schema.safeParse(json);
  if (!checked.success) return refused(problemOf(misfitOf(checked.error, json), path));
  const { language = null, projectsFolder = null, mark = '', office = '', off = [] } = checked.data;
  // An empty text says nothing, as in the head itself.
  const said = { language, projectsFolder, mark: mark || null, office: office || null, off };
  const sets = POLICY_FIELDS.filter((field) => said[field] !== null && said[field].length > 0);
  return { ...none, ...said, sets };
}

function problemOf({ kind, path: within, params }: Misfit, path: string): Notice {
  const field = within.map(String).join('.');
  if (kind === 'unknown') return { code: 'refusal.policy.unknownField', params: { path, field } };
  if (field === '') return { code: 'refusal.policy.whole', params: { ...params, path } };
  return { code: 'refusal.policy.field', params: { ...params, path, field } };
}

/** Whether the policy of this machine keeps in the house what may not leave it. */
export function keepsSecrets({ off }: Policy): boolean {
  return off.includes('unredacted');
}

/** @throws Refusal where the policy has switched off answering an assistant */
export function requireServe({ off, path, problem }: Policy): void {
  if (!off.includes('serve')) return;
  throw problem === null
    ? new Refusal('refusal.policy.serve', { path })
    : new Refusal(problem.code, problem.params);
}

/** @throws Refusal where what is marked secret would leave the project against the policy */
export function requireRedacted(policy: Policy, redacts: boolean): void {
  const { path, problem } = policy;
  if (redacts || !keepsSecrets(policy)) return;
  throw problem === null
    ? new Refusal('refusal.policy.unredacted', { path })
    : new Refusal(problem.code, problem.params);
}

/**
 * For what rests on all that a project holds, with nothing left out.
 * @param holds whether anything in it is secret; asked only where the policy says something of it
 * @throws Refusal as requireRedacted
 */
export async function requireNoSecrets(policy: Policy, holds: () => Promise<boolean>): Promise<void> {
  if (keepsSecrets(policy)) requireRedacted(policy, !(await holds()));
}
