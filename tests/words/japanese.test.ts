import { allMessages } from '@shared/catalogue/messages';
import { describe, expect, it } from 'vitest';
import { readNotes } from '../../electron/features/files/sample-notes';
import { changes, SAMPLE_FOLDER } from '../sample/rows';
import { GLOSSARY, STYLE } from './glossary';

interface Said {
  readonly key: string;
  readonly en: string;
  readonly ja: string;
}

/** Everything that is said in both languages: by the program, and by the sample. */
const said: readonly Said[] = [
  ...Object.entries(allMessages).map(([key, { en, ja }]) => ({ key, en, ja })),
  ...changes.flatMap((change) => (change.op === 'put' ? saidBy(change.table, change.row) : [])),
  ...[...readNotes(SAMPLE_FOLDER)].map(([en, ja]) => ({ key: `note: ${en}`, en, ja })),
];

function saidBy(table: string, row: object): readonly Said[] {
  const fields: Readonly<Record<string, unknown>> = { ...row, ...('shock' in row ? Object(row.shock) : {}) };
  return Object.entries(fields).flatMap(([field, ja]) => {
    const name = /^(.+)Ja$/.exec(field)?.[1];
    const en = fields[`${name}En`] ?? fields[name ?? ''];
    return name === undefined || typeof ja !== 'string' || typeof en !== 'string'
      ? []
      : [{ key: `${table}.${name}: ${String(fields['id'])}`, en, ja }];
  });
}

/** Texts that a rule does not let pass, as "key: text", so that a failure names them all. */
function offenders(rule: {
  readonly not: RegExp;
  readonly where?: RegExp;
  readonly except?: Readonly<Record<string, string>>;
}): readonly string[] {
  const kept = Object.keys(rule.except ?? {});
  return said.flatMap(({ key, en, ja }) =>
    rule.not.test(ja) && (rule.where?.test(en) ?? true) && !kept.some((start) => key.startsWith(start))
      ? [`${key}: ${ja}`]
      : [],
  );
}

describe('one word in Japanese for one thing', () => {
  it.each(GLOSSARY)('$english: $say', (rule) => {
    expect(offenders(rule)).toEqual([]);
  });
});

describe('the style of Japanese', () => {
  it.each(STYLE)('$say', (rule) => {
    expect(offenders(rule)).toEqual([]);
  });

  it('has である in remarks on results and in the workbook, apart from what a cell asks for', () => {
    const document = /^(whatIf|solve|monteCarlo|claims|risk|stress|replay)\.remark\.|^workbook\.(?!input\.)/;
    const polite = /(です|ます|ません|ください)(?=[。、）（]|$)/;
    expect(said.filter(({ key, ja }) => document.test(key) && polite.test(ja)).map(({ key }) => key)).toEqual(
      [],
    );
  });

  it('keeps to one manner in one text', () => {
    const polite = /(です|ます|ません|ください)。/;
    const plain = /(である|ない|する|(?<![まで])した|れる|いる|ある)。/;
    expect(said.filter(({ ja }) => polite.test(ja) && plain.test(ja)).map(({ key }) => key)).toEqual([]);
  });

  it('has no full stop behind the noun of a label', () => {
    const label = /\.(column|col|head|field|name|title|kind|tab|button|fact|choice)\.[^:]*$/;
    expect(
      said
        .filter(({ key, ja }) => label.test(key) && /^[^。、]+[^るたいすんくうつ]。$/.test(ja))
        .map(({ key }) => key),
    ).toEqual([]);
  });
});

describe('the exceptions', () => {
  it.each([...GLOSSARY, ...STYLE].filter(({ except }) => except !== undefined))(
    '$say are all used',
    (rule) => {
      const all = offenders({ ...rule, except: {} });
      const unused = Object.keys(rule.except ?? {}).filter(
        (start) => !all.some((text) => text.startsWith(start)),
      );
      expect(unused).toEqual([]);
    },
  );
});
