import type { Language, Translate } from '../../base/message';
import { signed } from '../../model/letterhead';
import type { BriefFacts } from './facts';
import { againstLine } from './paper-against';
import { type Cast, castOf } from './paper-figures';
import { gistOf } from './paper-gist';
import { linesBlocks } from './paper-lines';
import { optionsBlock } from './paper-options';
import type { Paper } from './paper-parts';
import { sourcesBlocks } from './paper-sources';
import { sureBlock } from './paper-sure';
import { figure, filled, joined, type Line, templateOf, words, written } from './pieces';
import { BOX, type BriefRequest, type GistPart } from './request';

/** A brief in a language. @throws Refusal for a sentence of a person's own with a digit or an unknown figure */
export function paperOf(facts: BriefFacts, request: BriefRequest, language: Language, t: Translate): Paper {
  const cast = castOf(facts, language);
  const said = (text: string, column: string): Line => cast.text(null, 'paper', 'head', column, text);
  const { left, rest } = linesBlocks(facts, cast, t);
  const { office, name } = signed(request);
  const by = [office, name].flatMap((text, index) =>
    text === '' ? [] : [said(text, index === 0 ? 'office' : 'name')],
  );
  return {
    language,
    by: joined(by, language === 'ja' ? '　' : ', '),
    made: filled(t, 'brief.paper.made', { made: figure(cast.made) }),
    mark: request.mark === '' ? [] : said(request.mark, 'mark'),
    number:
      request.number === ''
        ? []
        : filled(t, 'brief.paper.number', { number: said(request.number, 'number') }),
    title: gistLine('title', facts, request, cast, t),
    box: [
      ...BOX.map((part) => ({
        name: filled(t, `brief.box.${part}`),
        text: gistLine(part, facts, request, cast, t),
      })),
      ...(facts.against === null
        ? []
        : [{ name: filled(t, 'brief.box.against'), text: againstLine(facts.against, cast, t) }]),
    ],
    left,
    rest,
    right: optionsBlock(facts, cast, t),
    sure: sureBlock(facts, gistLine('dissent', facts, request, cast, t), cast, t),
    foot: sourcesBlocks(facts, cast, t),
    exposure: [words(t('workbook.exposure'))],
  };
}

/** The sentences of the page as they stand with nothing written: figures by name, in double braces. */
export function gistTemplates(
  facts: BriefFacts,
  language: Language,
  t: Translate,
): Readonly<Record<GistPart, { readonly text: string; readonly names: readonly string[] }>> {
  const cast = castOf(facts, language);
  const of = (part: GistPart) => {
    const { key, fillings } = gistOf(part, facts, cast, t);
    return { text: templateOf(t, key, fillings), names: Object.keys(fillings) };
  };
  return {
    title: of('title'),
    assumed: of('assumed'),
    happens: of('happens'),
    possible: of('possible'),
    dissent: of('dissent'),
  };
}

function gistLine(part: GistPart, facts: BriefFacts, request: BriefRequest, cast: Cast, t: Translate): Line {
  const { key, fillings } = gistOf(part, facts, cast, t);
  const own = request.texts[cast.language]?.[part];
  return own === undefined
    ? filled(t, key, fillings)
    : written(own, fillings, `texts.${cast.language}.${part}`);
}
