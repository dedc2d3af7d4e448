import { join } from 'node:path';
import { translator } from '@shared/catalogue/translate';
import type { PushedEvent, Reply } from '@shared/ipc/message';
import { expect } from 'vitest';
import { answer } from '../../../electron/backend/answer';
import type { AppContext } from '../../../electron/backend/app-context';
import { policyCheck } from '../../../electron/backend/held-to-policy';
import { makeContext } from '../../../electron/backend/make-context';
import { firstPreferences, memoryFile, readRemembered } from '../../../electron/backend/preferences';
import { handlersFor } from '../../../electron/features';
import { openSample } from '../../../electron/features/files/sample-project';
import { HIGHS, PLACES, WASM } from '../../places';
import { newFolder } from '../../tidy-up';

/** A program as a page speaks to it. */
interface App {
  readonly context: AppContext;
  readonly pushed: PushedEvent[];
  /** How large the window was to show everything, time after time. */
  readonly zooms: number[];
  /** Where each dialog began. */
  readonly starts: string[];
  /** What the next dialog gives. */
  choose: string | null;
  /** Sends a message as the page does. */
  ask(name: string, input: unknown): Promise<Reply<unknown>>;
}

const apps: App[] = [];

/** Closes what was started: after each test. */
export async function closeApps(): Promise<void> {
  for (const { context } of apps.splice(0)) await context.session.close();
}

/** An app whose person has looked at the sample before, where nothing else was open. */
export async function startApp(...how: Parameters<typeof firstStart>): Promise<App> {
  const app = await firstStart(...how);
  const { session, places, startNotice } = app.context;
  if (!session.hasProject && startNotice() === null) await openSample(session, places, false);
  return app;
}

/** An app as it starts on a machine, whose policy and project can be given. */
export async function firstStart(
  userData = newFolder(),
  systemLanguage = 'en-US',
  given: string | null = null,
  policy = join(userData, 'no-policy.json'),
): Promise<App> {
  const pushed: PushedEvent[] = [];
  const resources = join(PLACES.sampleFolder, '..', '..');
  const zooms: number[] = [];
  const app = { pushed, zooms, starts: [] as string[], choose: null as string | null } as App & {
    context: AppContext;
  };
  const context = await makeContext({
    openSample: (session, places) => openSample(session, places, false),
    sayIn: translator,
    userData,
    documents: userData,
    resources,
    wasmPath: WASM,
    highsPath: HIGHS,
    version: '1.2.3',
    remembered: readRemembered(memoryFile(userData)) ?? firstPreferences(systemLanguage),
    given,
    policyPath: policy,
    ahead: null,
    again: false,
    projectLost: () => undefined,
    askForFile: async (_purpose, _language, start) => {
      app.starts.push(start.replace(/[\\/]$/, ''));
      return app.choose;
    },
    push: (event) => void pushed.push(event),
    printWindow: () => Promise.reject(new Error('no window')),
    zoom: (level) => void zooms.push(level),
    paste: () => undefined,
  });
  const handlers = handlersFor(context);
  const options = {
    handlers,
    checkPolicy: policyCheck(context),
    revision: () => context.session.revision,
    onDefect: () => undefined,
    onStopped: () => void pushed.push({ kind: 'project.stopped' }),
  };
  Object.assign(app, { context, ask: (name: string, input: unknown) => answer(options, name, input) });
  apps.push(app);
  return app;
}

/** The value of a reply that must be one. */
export async function givenBy(reply: Promise<Reply<unknown>>): Promise<Record<string, unknown>> {
  const answered = await reply;
  expect(answered).toMatchObject({ ok: true });
  return (answered as { value: Record<string, unknown> }).value;
}

/** A set of the sample, and an edit of it. */
export const NDPR = { economyId: 'JPN', materialId: 'NdPr', stage: 'separation' };
const SET = { set: { ...NDPR, year: 2026 }, scenarioId: null, supplierId: 'lynas-kuantan' };
export const EDIT = { ...SET, as: 'percent', value: 30, mode: 'proportional', openRest: false };
