import { join } from 'node:path';
import type { MaterialId } from '@shared/model/material';
import { describe, expect, it } from 'vitest';
import { exportWorkbook } from '../../electron/features/exporting/export-workbook';
import { sampleContent } from '../../electron/features/files/sample-project';
import { createProject } from '../../electron/plan/open-project';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { writingPart } from '../../electron/threads/in-this-thread/writing';
import { SAMPLE_FOLDER } from '../places';
import { zipParts } from '../sheets/support/zip-parts';
import { newFolder } from '../tidy-up';
import { emptySession } from './sample-session';

/** What stays in Latin letters in a Japanese workbook, each with the reason. */
const KEPT: readonly { readonly what: RegExp; readonly why: string }[] = [
  { what: /^Lodestone \d/, why: 'the program' },
  { what: /^[0-9a-f]{64}$/, why: 'a hash' },
  { what: /^\d{4}-\d{2}-\d{2}(T|$)/, why: 'a day in a table for machines' },
  { what: /^((GeoPolRisk|NdPr|HHI|REO|GTAIC|Dy)、?)+$/, why: 'names and symbols' },
  { what: /^[A-Z]{3}$/, why: 'the code of a country' },
  { what: /\.(com|net|org|gov|au|za|my|sa|eu|ai|online|tv)\b/, why: 'publishers by their address' },
  { what: /^(BACI V\d|Mining Technology|Moneycontrol|nippon\.com)/, why: 'publishers by their name' },
];

/** Texts that a reader sees: of all sheets but the hidden list of input cells, of remarks and of prompts. */
async function textsOf(path: string): Promise<readonly string[]> {
  const parts = await zipParts(path);
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, si = '']) => plain([...si.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => text).join('')),
  );
  const hidden = hiddenSheets(parts);
  return [...parts].flatMap(([name, xml]) => {
    if (/^xl\/worksheets\/sheet/.test(name) && !hidden.has(name))
      return [
        ...[...xml.matchAll(/<c [^>]*t="s"[^>]*>.*?<v>(\d+)<\/v>/gs)].map(
          ([, index]) => shared[Number(index)] ?? '',
        ),
        ...[...xml.matchAll(/(?:prompt|promptTitle|error|errorTitle)="([^"]*)"/g)].map(([, text = '']) =>
          plain(text),
        ),
        ...[...xml.matchAll(/<odd(?:Header|Footer)>([^<]*)</g)].map(([, text = '']) => plain(text)),
      ];
    if (/^xl\/(comments|charts\/chart)/.test(name))
      return [...xml.matchAll(/<(?:a:)?t(?: [^>]*)?>([^<]*)<\/(?:a:)?t>/g)].map(([, text = '']) =>
        plain(text),
      );
    if (/^xl\/drawings\/drawing/.test(name))
      return [...xml.matchAll(/<xdr:cNvPr [^>]*name="([^"]*)"/g)].map(([, text = '']) => plain(text));
    return name === 'xl/workbook.xml'
      ? [...xml.matchAll(/<sheet [^>]*name="([^"]*)"[^>]*>/g)].flatMap(([tag, text = '']) =>
          tag.includes('veryHidden') ? [] : [plain(text)],
        )
      : [];
  });
}

/** The sheets that nobody can show, by the name of their part. */
function hiddenSheets(parts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const targets = new Map(
    [...(parts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      /Id="([^"]*)"/.exec(tag)?.[1],
      `xl/${/Target="\/?(?:xl\/)?([^"]*)"/.exec(tag)?.[1]}`,
    ]),
  );
  return new Set(
    [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*state="veryHidden"[^>]*>/g)].map(
      ([tag]) => targets.get(/r:id="([^"]*)"/.exec(tag)?.[1]) ?? '',
    ),
  );
}

const plain = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const KINDS = ['live', 'short', 'values'] as const;

describe('a Japanese workbook of the Japanese sample', () => {
  it('holds no text in English, in any form', async () => {
    const session = emptySession('ja', writingPart, runsPart);
    const folder = newFolder();
    await createProject(session, join(folder, '日本.lodestone'), await sampleContent(SAMPLE_FOLDER, 'ja'));
    for (const kind of KINDS) {
      const path = join(folder, `${kind}.xlsx`);
      // Two are set side by side in a live one; what is overridden in the first is a shock, in the other shares.
      const scenarioIds = kind === 'live' ? ['licences-25', 'lynas-45'] : ['lynas-45'];
      const materials = ['Dy' as MaterialId];
      await exportWorkbook(session, path, { ...INPUT, scenarioIds, materials, form: { kind } }, {});
      const texts = [...new Set(await textsOf(path))];
      expect(texts.filter(isEnglish), kind).toEqual([]);
      expect(texts.length, kind).toBeGreaterThan(100);
    }
  }, 180_000);
});

const INPUT = {
  language: 'ja',
  version: '9.9.9',
  redact: false,
  sampling: null,
} as const;

function isEnglish(text: string): boolean {
  return (
    /[A-Za-z]{3,}/.test(text) &&
    !/[\u3040-\u30ff\u4e00-\u9fff]/.test(text) &&
    !KEPT.some(({ what }) => what.test(text))
  );
}
