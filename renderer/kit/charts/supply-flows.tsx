import type { Stage } from '@shared/base/stage';
import type { CountryId } from '@shared/model/country';
import { useMemo, useRef } from 'react';
import { countryColour } from '../ui/country-colours';
import { type FlowNode, type FlowPath, layoutFlows, NODE_WIDTH } from './supply-flows-layout';
import { useSize } from './use-size';
import './supply-flows.css';

interface SupplyFlowsProps {
  readonly paths: readonly FlowPath[];
  readonly restPercent: number;
  /** The country that the paths are held against. */
  readonly countryId: CountryId;
  /** What the picture shows, for those who do not see it; the table beside it holds the same paths. */
  readonly description: string;
  readonly stageTitle: (stage: Stage) => string;
  readonly endTitle: string;
  /** Words at a node: a country with its percentage, or what the supply counts for. */
  readonly nodeText: (node: FlowNode) => string;
  readonly chosen: number | null;
  readonly onChoose: (path: number) => void;
}

/** Words and captions above the bands. */
const HEAD = 26;

/**
 * Bands from the mine to the economy, each as wide as its share from end to end: graphite where it counts for the
 * country, the colour of its mine where it does not, an outline where it is not known.
 */
export function SupplyFlows(props: SupplyFlowsProps) {
  const { paths, restPercent, countryId, description, chosen, onChoose } = props;
  const host = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(host);
  const picture = useMemo(
    () => layoutFlows(paths, restPercent, countryId, { width, height: Math.max(0, height - HEAD - 4) }),
    [paths, restPercent, countryId, width, height],
  );
  const last = picture.stages.length;
  const columnX = (column: number) => picture.nodes.find((node) => node.column === column)?.x ?? 0;
  return (
    <div className="flows" ref={host} data-testid="supply-flows">
      <svg width={width} height={height} role="img" aria-label={description}>
        {[...picture.stages.map(props.stageTitle), props.endTitle].map((title, column) => (
          <text
            key={title}
            className="flows-head ld-strong ld-size-grid"
            x={column === last ? columnX(column) + NODE_WIDTH : columnX(column)}
            y={12}
            textAnchor={column === last ? 'end' : 'start'}
          >
            {title}
          </text>
        ))}
        <g transform={`translate(0 ${HEAD})`}>
          {picture.ribbons.map((ribbon) => {
            const path = paths[ribbon.path];
            if (path === undefined) return null;
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: the rows of the table are the buttons of the same paths
              <g
                key={ribbon.path}
                className={`flows-band is-${path.verdict}${ribbon.path === chosen ? ' is-chosen' : ''}`}
                style={{ color: colourOf(path, countryId) }}
                data-testid={`flow-${ribbon.path}`}
                onClick={() => onChoose(ribbon.path)}
              >
                {ribbon.shapes.map((shape) => (
                  <path key={shape} d={shape} />
                ))}
              </g>
            );
          })}
          {picture.nodes.map((node) => (
            <Node
              key={`${node.column} ${node.key}`}
              node={node}
              countryId={countryId}
              text={props.nodeText(node)}
            />
          ))}
        </g>
      </svg>
    </div>
  );
}

function Node({ node, countryId, text }: { node: FlowNode; countryId: CountryId; text: string }) {
  const isEnd = node.end !== undefined;
  const open = isEnd ? node.end !== 'counts' : node.countryId === null;
  const fill = isEnd ? countryColour(countryId).variable : countryColour(node.countryId ?? null).variable;
  return (
    <g className={`flows-node${isEnd ? ' is-end' : ''}`}>
      <rect
        className={
          open ? `is-open${node.end === 'not' || node.end === 'rest' ? ' is-solid' : ''}` : undefined
        }
        x={node.x}
        y={node.y}
        width={NODE_WIDTH}
        height={Math.max(1, node.height)}
        style={open ? undefined : { fill }}
      />
      <text
        x={isEnd ? node.x - 7 : node.x + NODE_WIDTH + 7}
        y={node.y + node.height / 2}
        dominantBaseline="central"
        textAnchor={isEnd ? 'end' : 'start'}
      >
        {text}
      </text>
    </g>
  );
}

/** Graphite for what counts, else the colour of the mine; what is not known is drawn as an outline. */
function colourOf({ steps, verdict }: FlowPath, countryId: CountryId): string {
  if (verdict === 'counts') return countryColour(countryId).variable;
  return verdict === 'open' ? 'var(--ld-ink-3)' : countryColour(steps[0]?.countryId ?? null).variable;
}
