import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '@shared/base/message';
import { notKnown } from '@shared/model/missing-figures';
import { jsonText } from './json-text';

/** Where an administrator says what holds for everybody on this machine. Only they can write there. */
export function policyPath(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string {
  if (platform === 'win32')
    return join(environment.ProgramData || 'C:\\ProgramData', 'Lodestone', 'policy.json');
  return platform === 'darwin'
    ? '/Library/Application Support/Lodestone/policy.json'
    : '/etc/lodestone/policy.json';
}

/** The bytes of a policy; null where there is none. @throws Error for one that cannot be read */
export function policyBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return null;
    throw error;
  }
}

/** The language that a first start has by the policy: looked up at once and without a schema, since the first frame waits for it. */
export function policyLanguage(path: string): Language | null {
  try {
    const bytes = policyBytes(path);
    const said: unknown = bytes === null ? null : JSON.parse(jsonText(bytes));
    const language = typeof said === 'object' && said !== null && 'language' in said ? said.language : null;
    return notKnown(LANGUAGES.find((one) => one === language));
  } catch {
    return null; // said in words by whoever reads the whole of it
  }
}
