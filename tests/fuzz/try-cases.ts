import { isDeepStrictEqual } from 'node:util';
import { type Notice, Refusal } from '@shared/base/refusal';
import { noticeText } from '@shared/catalogue/notice-text';
import { type Draw, seeded } from '../reliability/seeded';
import type { Subject } from './subject';

/** No case takes longer, in time of the processor, since others may use the machine; nor the process more memory. */
export const LONGEST_MS = 10_000;
export const MOST_BYTES = 1_000_000_000;
const CONTENT_EVERY = 50;

export interface Asked {
  readonly seed: number;
  readonly first: number;
  readonly count: number;
}

/** What became of a case. `finding`: what is wrong with it; null: nothing. */
export interface Tried {
  readonly index: number;
  readonly outcome: string;
  readonly ms: number;
  readonly finding: string | null;
}

/**
 * Tries cases one after the other, each drawn from its number and the seed alone, so that one that fails is tried again by
 * them. A refusal in a sentence is an answer; anything else thrown, something changed, code of a stranger that ran, 10 s or
 * 1 GB is a finding.
 * @param begun is told before each case, for whoever watches over it
 */
export async function* tryCases(
  subject: Subject,
  { seed, first, count }: Asked,
  begun: (index: number) => void = () => undefined,
): AsyncGenerator<Tried> {
  let [mark, content] = [await subject.mark(), await subject.content()];
  // Tests of one run share a process, which may have taken more before: then it is what a case adds to that.
  const before = mostTaken();
  let most = before > MOST_BYTES / 2 ? before + MOST_BYTES / 2 : MOST_BYTES;
  for (let index = first; index < first + count; index++) {
    begun(index);
    const from = process.cpuUsage();
    const { outcome, finding } = await triedOne(subject, drawOf(seed, index), index);
    const { user, system } = process.cpuUsage(from);
    const ms = Math.round((user + system) / 1000);
    const findings = finding === null ? [] : [finding];
    if (ms > LONGEST_MS) findings.push(`${ms} ms`);
    const bytes = mostTaken();
    if (bytes > most) {
      findings.push(`${Math.round(bytes / 1e6)} MB`);
      most = bytes * 1.1;
    }
    findings.push(...strangersCode());
    const now = await subject.mark();
    if (now !== mark) findings.push(`changed: ${mark} is ${now}`);
    mark = now;
    if (index % CONTENT_EVERY === CONTENT_EVERY - 1) {
      const whole = await subject.content();
      if (!isDeepStrictEqual(whole, content))
        findings.push('something changed in this case or the 49 before it');
      content = whole;
    }
    yield { index, outcome, ms, finding: findings.length === 0 ? null : findings.join('; ') };
  }
}

/** The most memory that this process has taken so far. */
function mostTaken(): number {
  return process.resourceUsage().maxRSS * 1024;
}

async function triedOne(
  subject: Subject,
  draw: Draw,
  index: number,
): Promise<Pick<Tried, 'outcome' | 'finding'>> {
  try {
    return { outcome: await subject.tryCase(draw, index), finding: null };
  } catch (error) {
    if (error instanceof Refusal) return { outcome: error.notice.code, finding: notSaid(error.notice) };
    return {
      outcome: 'thrown',
      finding: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

/** What is wrong with the words of a refusal, whatever words of the file stand in it. */
function notSaid(notice: Notice): string | null {
  for (const language of ['ja', 'en'] as const) {
    const own = Object.entries(notice.params).map(([name, value]) => [
      name,
      typeof value === 'string' ? '' : value,
    ]);
    const text = noticeText({ code: notice.code, params: Object.fromEntries(own) }, language);
    if (text.trim() === '' || /undefined|\[object|\{\{|NaN/.test(text)) return `${notice.code} says: ${text}`;
  }
  return null;
}

/** What the harmed files would have done if anything of them were run (see HURTS). */
function strangersCode(): readonly string[] {
  const polluted = [Object.prototype, Array.prototype].flatMap((prototype) => Object.keys(prototype));
  for (const key of polluted) Reflect.deleteProperty(Object.prototype, key);
  const ran = 'strangersCodeRan' in globalThis ? ['code of the file ran'] : [];
  return polluted.length === 0 ? ran : [...ran, `every object has ${polluted.join()} now`];
}

/** Draws of one case: numbers that lie side by side give draws that have nothing to do with each other. */
function drawOf(seed: number, index: number): Draw {
  let mixed = (Math.imul(seed, 0x9e3779b1) ^ (index + 0x7f4a7c15)) >>> 0;
  for (const factor of [0x85ebca6b, 0xc2b2ae35]) mixed = Math.imul(mixed ^ (mixed >>> 15), factor) >>> 0;
  return seeded(mixed ^ (mixed >>> 16));
}
