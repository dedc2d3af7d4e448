import { LANGUAGES, type MessageKey } from '@shared/base/message';
import { allMessages, COMMON } from '@shared/catalogue/messages';
import { isLanguage, translator } from '@shared/catalogue/translate';
import { WORDS } from '@shared/features';
import { describe, expect, it } from 'vitest';

const entries = Object.entries(allMessages) as [MessageKey, Readonly<Record<'ja' | 'en', string>>][];

/** The names in double braces. */
function placeholders(text: string): string[] {
  return [
    ...new Set([...text.matchAll(/\{\{(\w+)(?:, [^{}|]*\|[^{}|]*)?\}\}/g)].map(([, name]) => name ?? '')),
  ].sort();
}

/** Keys of which a rule does not hold, so that a failure names them all. */
function offenders(holds: (key: MessageKey, message: Readonly<Record<'ja' | 'en', string>>) => boolean) {
  return entries.filter(([key, message]) => !holds(key, message)).map(([key]) => key);
}

describe('every message', () => {
  it('is declared once', () => {
    const keys = [COMMON, ...Object.values(WORDS)].flatMap((words) => Object.keys(words ?? {}));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('is there in both languages', () => {
    expect(
      offenders((_key, message) => LANGUAGES.every((language) => message[language].trim() !== '')),
    ).toEqual([]);
  });

  it('has the same placeholders in both', () => {
    const same = (a: string[], b: string[]) => a.join() === b.join();
    expect(offenders((_key, { ja, en }) => same(placeholders(ja), placeholders(en)))).toEqual([]);
  });

  it('has no half-open placeholder', () => {
    const rest = (text: string) => text.replaceAll(/\{\{\w+(?:, [^{}|]*\|[^{}|]*)?\}\}/g, '');
    expect(offenders((_key, { ja, en }) => !/[{}]/.test(rest(ja) + rest(en)))).toEqual([]);
  });

  it('is spoken neutrally', () => {
    const loud = /\S[!！]|\b[Pp]lease\b|\b[Ss]orry\b|\b([Ww]e|[Oo]ur|us)\b|申し訳|すみません|私たち/;
    expect(offenders((_key, { ja, en }) => !loud.test(en) && !loud.test(ja))).toEqual([]);
  });
});

describe('every refusal', () => {
  const isRefusal = (key: string) => key.startsWith('refusal.');

  it('is sentences that end in a full stop', () => {
    const ended = offenders((key, { ja, en }) => !isRefusal(key) || (/\.$/.test(en) && /。$/.test(ja)));
    expect(ended).toEqual([]);
  });

  it('begins like a sentence', () => {
    expect(offenders((key, { en }) => !isRefusal(key) || /^[A-Z"“{]/.test(en))).toEqual([]);
  });

  it('says in Japanese something of its own', () => {
    expect(offenders((key, { ja }) => !isRefusal(key) || /[\u3040-\u30ff\u4e00-\u9fff]/.test(ja))).toEqual(
      [],
    );
  });
});

describe('a translator', () => {
  it.each([
    ['en', 'refusal.share.range', { value: 150 }, /^A share is between 0 and 100 %, and 150 is not\./],
    ['ja', 'refusal.share.range', { value: 150 }, /150は範囲外/],
    ['en', 'refusal.scenario.nameTaken', { name: '<b>"x" & y</b>' }, /"<b>"x" & y<\/b>"/],
    ['en', 'stage.separation', {}, /^Separation$/],
  ] as const)('%s says %s', (language, key, params, expected) => {
    expect(translator(language)(key, params)).toMatch(expected);
  });

  it('gives the same translator again', () => {
    expect(translator('ja')).toBe(translator('ja'));
  });

  it.each([
    ['ja', true],
    ['en', true],
    ['fr', false],
    ['', false],
  ])('knows whether "%s" is a language: %s', (text, expected) => {
    expect(isLanguage(text)).toBe(expected);
  });
});
