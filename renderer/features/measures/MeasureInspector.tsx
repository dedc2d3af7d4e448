import { isStage } from '@shared/base/stage';
import type { ListedMeasure } from '@shared/features/measures/contract';
import { nameIn, titlesOf } from '@shared/model/catalogue';
import { ALL, GOODS_STAGES } from '@shared/model/measures/measure-terms';
import type { ReactNode } from 'react';
import { useFormatter } from '../../kit/report/use-formatter';
import { useReference } from '../../kit/state/reference';
import { InspectorContent, InspectorTabs } from '../../kit/ui/Inspector';
import { BAR_WORDS } from './MeasureLine';
import { StartFromMeasure } from './StartFromMeasure';

interface MeasureInspectorProps {
  readonly measure: ListedMeasure;
  readonly measures: readonly ListedMeasure[];
}

/** A measure part by part: its chain from notice to end user, and its days as they were learnt. */
export function MeasureInspector({ measure, measures }: MeasureInspectorProps) {
  const { t, language } = useFormatter();
  return (
    <InspectorContent>
      <InspectorTabs
        testId="measure-inspector"
        tabs={[
          {
            id: 'chain',
            label: t('measures.tab.chain'),
            body: (
              <>
                <h2 className="ld-head">{language === 'ja' ? measure.nameJa : measure.nameEn}</h2>
                <Known measure={measure} />
                <Chain measure={measure} measures={measures} />
                <StartFromMeasure measure={measure} />
              </>
            ),
          },
          {
            id: 'dates',
            label: t('measures.tab.dates'),
            body: <Dates measure={measure} measures={measures} />,
          },
        ]}
      />
    </InspectorContent>
  );
}

/** How it is known: what is recalled is said before anything of it. */
function Known({ measure: { sure, sureNote, source, checkedOn } }: { readonly measure: ListedMeasure }) {
  const { t, f, language } = useFormatter();
  return (
    <p className="ld-definition" data-testid="measure-known">
      <span className={sure === 'read' ? '' : 'ld-warn ld-medium'}>{t(`measures.sure.${sure}`)}</span>
      {sureNote !== null && `: ${sureNote}`}
      {` · ${t('measures.checked', { date: f.date(checkedOn) })}`}
      {source !== null && ` · ${nameIn(language, titlesOf(source))}`}
    </p>
  );
}

function Chain({ measure, measures }: MeasureInspectorProps) {
  const { t, f, language } = useFormatter();
  const known = useReference();
  const { of, goodsRows, parties, uses } = measure;
  const list = (items: readonly string[]): string => items.join(t('report.join'));
  const unique = (items: readonly string[]): string[] => [...new Set(items)];
  const reliefs = measures.filter(
    ({ kind, of: other }) => kind === 'relief' && other.changes.includes(of.id),
  );
  const symbols = unique(goodsRows.flatMap((row) => (row.dualUse ? [t('measures.dualUse')] : row.materials)));
  const rows: readonly (readonly [string, string])[] = [
    [t('measures.chain.notice'), list([of.body, of.number].filter((text) => text !== null))],
    [t('measures.chain.goods'), list(goodsRows.map((row) => (language === 'ja' ? row.nameJa : row.nameEn)))],
    [t('measures.chain.control'), list(unique(goodsRows.flatMap(({ controlCode }) => controlCode ?? [])))],
    [t('measures.chain.tariff'), list(unique(goodsRows.flatMap(({ codes }) => codes.map(six))))],
    [
      t('measures.chain.here'),
      list([
        symbols.includes(ALL) ? t('measures.all') : symbols.join(' '),
        ...GOODS_STAGES.filter((stage) => goodsRows.some(({ stages }) => stages.includes(stage))).map(
          (stage) => t(isStage(stage) ? `stage.${stage}` : `measures.stage.${stage}`),
        ),
      ]),
    ],
    [
      t('measures.chain.to'),
      of.destinations.includes(ALL)
        ? t('measures.allDestinations')
        : list(of.destinations.map((id) => known?.countryName(id) ?? id)),
    ],
    [
      t('measures.chain.user'),
      list([
        ...(of.endUse === null ? [] : [t(`choice.endUse.${of.endUse}`)]),
        ...parties.map(({ name }) => name),
        ...(of.parties !== null && of.parties > parties.length
          ? [t('measures.partiesMore', { count: f.whole(of.parties - parties.length) })]
          : []),
      ]),
    ],
    [t('measures.chain.uses'), list(uses.map((use) => nameIn(language, use)))],
    [t('measures.chain.origin'), of.originRule === 'none' ? '' : t(`choice.originRule.${of.originRule}`)],
    [t('measures.chain.relief'), list(reliefs.map((one) => (language === 'ja' ? one.nameJa : one.nameEn)))],
  ];
  return (
    <dl className="ld-facts" data-testid="measure-chain">
      {rows
        .filter(([, text]) => text !== '')
        .map(([word, text]) => (
          <Part key={word} word={word}>
            {text}
          </Part>
        ))}
    </dl>
  );
}

function Part({ word, children }: { readonly word: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{word}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** The first six digits as they are printed: 2846.90. */
const six = (code: string): string => (code.length < 6 ? code : `${code.slice(0, 4)}.${code.slice(4, 6)}`);

function Dates({ measure, measures }: MeasureInspectorProps) {
  const { t, f } = useFormatter();
  const { of, bars, states } = measure;
  const bySuspension = (from: string) =>
    measures.find(({ measure: id }) => id === states.find((state) => state.from === from)?.byMeasureId);
  return (
    <>
      <h2 className="ld-subhead">{t('measures.learnt')}</h2>
      <p className="ld-definition">{t('measures.learntOn', { date: f.date(of.learntOn) })}</p>
      <ol className="ld-size-grid">
        {bars.map(({ is, from }) => (
          <li key={`${is} ${from}`} className={is === 'unknown' ? 'ld-warn' : ''}>
            <b className="ld-medium">{f.date(from)}</b> {t(BAR_WORDS[is])}
            {bySuspension(from) !== undefined && (
              <span className="ld-ink-3"> ({bySuspension(from)?.measure})</span>
            )}
          </li>
        ))}
        {of.ended !== null && (
          <li>
            <b className="ld-medium">{f.date(of.ended)}</b> {t('measures.date.ends')}
          </li>
        )}
      </ol>
    </>
  );
}
