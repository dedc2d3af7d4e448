import type { Translate } from '../../base/message';
import type { BriefFacts } from './facts';
import type { Cast } from './paper-figures';
import type { Paper } from './paper-parts';
import { filled, joined, type Line } from './pieces';

/** So many are named; of the others their number is said. */
const NAMED_SOURCES = 3;
const NAMED_ASSUMPTIONS = 2;
/** An assumption is said as far as a line holds it. */
const LONGEST_TEXT = { en: 110, ja: 60 } as const;
/** Of a hash as many digits tell one from another in a project. */
const HASH_DIGITS = 12;

/** What the page rests on: sources, assumptions, the data and the change log, and whether secret stocks are in it. */
export function sourcesBlocks(facts: BriefFacts, cast: Cast, t: Translate): Paper['foot'] {
  const { project, redacted, secrets, version } = facts;
  const secrecy = redacted
    ? [filled(t, 'brief.redacted')]
    : secrets > 0
      ? [filled(t, 'contents.secretStocks')]
      : [];
  const data = filled(t, 'brief.data.text', {
    project: cast.text(null, 'project', 'project', 'name', project.name),
    scenario: cast.scenarioName,
    date: cast.of(null, 'project', 'project', 'dataDate', { kind: 'eraDate', value: project.dataDate }),
    changes: cast.of(null, 'project', 'project', 'changes', { kind: 'whole', value: project.changes }),
    head: cast.text(null, 'project', 'project', 'headHash', project.headHash.slice(0, HASH_DIGITS)),
    version: cast.text(null, 'project', 'project', 'version', version),
  });
  return [
    { name: filled(t, 'brief.sources'), text: sources(facts, cast, t) },
    { name: filled(t, 'brief.assumptions'), text: assumptions(facts, cast, t) },
    {
      name: filled(t, 'brief.data'),
      text: joined([data, ...editionSaid(facts, cast, t), ...secrecy], t('brief.sentences')),
    },
  ];
}

/** Which edition has said the same digits before. */
function editionSaid({ edition }: BriefFacts, cast: Cast, t: Translate): Line[] {
  if (edition === null) return [];
  return [
    filled(t, 'brief.edition', {
      number: cast.whole('edition', 'run', 'number', edition.number),
      date: cast.date('edition', 'run', 'publishedAt', edition.publishedAt),
    }),
  ];
}

function sources({ sources: all }: BriefFacts, cast: Cast, t: Translate): Line {
  const named = all
    .slice(0, NAMED_SOURCES)
    .map(({ id, ...title }) => cast.text(null, 'source', id, 'title', title));
  return list(named, all.length - named.length, 'source', cast, t);
}

function assumptions({ assumptions: all }: BriefFacts, cast: Cast, t: Translate): Line {
  const named = all.slice(0, NAMED_ASSUMPTIONS).map(({ code, textEn, textJa }) =>
    filled(t, 'brief.assumption', {
      code: cast.text(null, 'assumption', code, 'code', code),
      text: cast.text(null, 'assumption', code, 'text', {
        nameEn: cut(textEn, LONGEST_TEXT.en),
        nameJa: cut(textJa, LONGEST_TEXT.ja),
      }),
    }),
  );
  return list(named, all.length - named.length, 'assumption', cast, t);
}

function list(named: readonly Line[], more: number, table: string, cast: Cast, t: Translate): Line {
  if (named.length === 0) return filled(t, 'brief.none');
  const count = cast.of(null, table, 'others', 'count', { kind: 'whole', value: more });
  const others = more === 0 ? [] : [filled(t, 'brief.more', { count })];
  return joined([...named, ...others], t('brief.sentences'));
}

/** As far as a sentence or clause of it fits, never through a word or a figure: half of one reads as another one. */
function cut(text: string, most: number): string {
  const whole = text.replace(/[.。]\s*$/u, '');
  if (whole.length <= most) return whole;
  const head = whole.slice(0, most - 1);
  const ends = [...head.matchAll(/[.;:](?=\s)|,(?=\s)|[。；、]/gu)].map(({ index }) => index);
  const sentence = [...head.matchAll(/[.;:](?=\s)|[。；]/gu)].map(({ index }) => index).at(-1) ?? 0;
  // A whole sentence stands for itself; what ends in a clause says that it goes on.
  if (sentence > most / 3) return head.slice(0, sentence);
  const at = ends.at(-1) ?? 0;
  if (at > most / 3) return `${head.slice(0, at)}…`;
  return `${head.replace(/(?:\s+\S*|[\d.,%]+)$/u, '')}…`;
}
