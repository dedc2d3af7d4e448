import type { ChainPaths } from '@shared/features/chain/contract';
import type { CountryId } from '@shared/model/country';
import { askedAbout } from '@shared/model/project-settings';
import type { PathDefinition } from '@shared/model/supply-path';
import { useMemo, useState } from 'react';
import { SupplyFlows } from '../../kit/charts/supply-flows';
import { PickedWords } from '../../kit/scope/PickedWords';
import type { PickerId } from '../../kit/scope/ScopePicker';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { MassOf } from '../../kit/state/mass-of';
import { type ReferenceLookup, useReference } from '../../kit/state/reference';
import { selection } from '../../kit/state/selection';
import { useStore } from '../../kit/state/store';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { StatusContent } from '../../shell/frame/StatusBar';
import { ChainEmpty } from './ChainEmpty';
import { ChainKey } from './ChainKey';
import { Concentration } from './Concentration';
import { type JudgedPath, judgePaths, percentOf, placeName } from './chain-words';
import { DefinitionPick } from './DefinitionPick';
import { PathInspector } from './PathInspector';
import { PathTable } from './PathTable';
import { PhysicalLimits } from './PhysicalLimits';
import './chain.css';

/** Screen e: the ways by which an economy's supply comes to a stage, and what of it meets the watched country on the way. */
export function ChainPage() {
  const { economyId, materialId, stage, year, scenarioId } = useStore(selection);
  const known = useReference();
  const input = { economyId, materialId, stage, year, scenarioId };
  const { value: answer, notice } = useAnswer('chain.paths', input);
  if (notice !== null) {
    return (
      <div className="ld-pad">
        <NoticeBar notice={notice} />
      </div>
    );
  }
  if (known === null || answer === null) return null;
  if (answer.paths.length === 0) return <ChainEmpty />;
  return (
    <MassOf ids={[answer.of.materialId]}>
      <Chain key={Object.values(answer.of).join(' ')} answer={answer} known={known} />
    </MassOf>
  );
}

interface ChainProps {
  readonly answer: ChainPaths;
  readonly known: ReferenceLookup;
}

/** What a page says of its answer, in the words of the definition that is chosen. */
function useChainWords(
  { answer, known }: ChainProps,
  countryId: CountryId,
  paths: readonly JudgedPath[],
  definition: PathDefinition,
) {
  const { t, f, language } = useWords();
  const { economyId, materialId, stage } = answer.of;
  const economy = known.countryName(economyId);
  const country = known.countryName(countryId);
  const material = known.materialName(materialId);
  const stageWord = language === 'en' ? t(`stage.${stage}`).toLowerCase() : t(`stage.${stage}`);
  const counts = t(`chain.counts.${definition}`, { country });
  const endText = {
    counts,
    open: t('chain.open'),
    not: t('chain.not'),
    rest: t('term.unallocated'),
  } as const;
  const end = (verdict: keyof typeof endText, percent: number): string =>
    t('chain.end', { percent: f.percent(percent), what: endText[verdict] });
  const scope = (word: (id: PickerId) => string): string =>
    t('chain.scope', {
      economy: word('economy'),
      material: word('material'),
      stage: word('stage'),
      year: word('year'),
      basis: t(`chain.basis.${answer.total?.basis ?? 'reo'}`),
    });
  return {
    country,
    counts,
    end,
    scope: (word: (id: PickerId) => string): string =>
      answer.total === null
        ? scope(word)
        : t('chain.scopeTotal', {
            scope: scope(word),
            total: f.mass(answer.total.tonnes, answer.total.basis),
          }),
    description: t('chain.describe', {
      economy,
      material,
      stage: stageWord,
      counts: end('counts', percentOf(paths, 'counts')),
      open: end('open', percentOf(paths, 'open')),
      not: end('not', percentOf(paths, 'not')),
    }),
    endTitle: t('chain.ends.economy', { economy }),
  };
}

function Chain({ answer, known }: ChainProps) {
  const { t, f } = useWords();
  const { economyId, materialId, stage, year, scenarioId } = answer.of;
  const [countryId] = askedAbout(known.reference, economyId);
  const { value: view, notice } = useAnswer('risk.load', {
    economyId,
    materialIds: [materialId],
    stage,
    year,
    scenarioId,
    country: countryId,
    sinceYear: null,
    missingGovernance: null,
  });
  const risk = view?.materials.find((row) => row.materialId === materialId)?.stages[0] ?? null;
  const [definition, define] = useState<PathDefinition>('touches');
  const [chosen, choosePath] = useState<number | null>(null);
  const paths = useMemo(() => judgePaths(answer, definition, countryId), [answer, definition, countryId]);
  const words = useChainWords({ answer, known }, countryId, paths, definition);
  const { country, counts } = words;
  const path = chosen === null ? undefined : paths[chosen];
  const inspected =
    path === undefined ? null : { path, answer, known, economyId, materialId, year, countryId };
  return (
    <div className="ld-page ld-chain ld-stack" data-testid="chain-page">
      <div className="ld-page-title">
        <div className="ld-grow">
          <h1 className="ld-title">{t('chain.title')}</h1>
          <div className="ld-definition" data-testid="chain-scope">
            <PickedWords say={words.scope} />
          </div>
        </div>
      </div>
      <div className="ld-pad">
        {notice !== null && <NoticeBar notice={notice} />}
        {risk !== null && (
          <>
            <DefinitionPick
              control={risk.control}
              figures={risk.figures}
              chosen={definition}
              onChoose={define}
              country={country}
            />
            <Concentration figures={risk.figures} />
          </>
        )}
      </div>
      <div className="ld-pad ld-chain-two ld-columns">
        <div className="ld-chain-picture">
          <SupplyFlows
            paths={paths}
            restPercent={answer.restPercent}
            countryId={countryId}
            description={words.description}
            stageTitle={(shown) => t(`chain.stageHead.${shown}`)}
            endTitle={words.endTitle}
            nodeText={(node) =>
              node.end === undefined
                ? `${placeName({ stage, countryId: node.countryId ?? null }, known, t)} ${f.figure(node.percent)}`
                : words.end(node.end, node.percent)
            }
            chosen={chosen}
            onChoose={choosePath}
          />
        </div>
        <div className="ld-scroll ld-low">
          <PathTable
            paths={paths}
            restPercent={answer.restPercent}
            known={known}
            counts={counts}
            chosen={chosen}
            onChoose={choosePath}
          />
          {risk !== null && <PhysicalLimits limits={risk.limits} known={known} />}
        </div>
      </div>
      <ChainKey
        country={country}
        high={f.percent(percentOf(paths, 'counts') + percentOf(paths, 'open'))}
        hasOpen={percentOf(paths, 'open') > 0}
      />
      <PathInspector inspected={inspected} />
      <StatusContent>{t('chain.status', { count: paths.length })}</StatusContent>
    </div>
  );
}
