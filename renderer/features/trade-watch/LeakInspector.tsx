import { translator } from '@shared/catalogue/translate';
import type { OriginGap, WatchedFlow } from '@shared/features/trade-watch/contract';
import {
  amount,
  amountWithUnit,
  leakMessage,
  percentRange,
  rangeMessage,
} from '@shared/features/trade-watch/watch-report';
import { byId } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import { formatted, type ReportMessage } from '@shared/report/report-message';
import { useState } from 'react';
import { useFormatter } from '../../kit/report/use-formatter';
import { Field } from '../../kit/ui/Field';
import { InspectorContent, InspectorTabs } from '../../kit/ui/Inspector';
import { Meter } from '../../kit/ui/Meter';
import { NoteBar } from '../../kit/ui/NoteBar';
import { Swatch } from '../../kit/ui/Swatch';
import { StartFromEvent } from '../scenarios/StartFromEvent';

interface LeakInspectorProps {
  readonly flow: WatchedFlow;
  readonly gap: OriginGap | undefined;
  readonly economyId: CountryId;
}

/** What may leak past a control, what else a gap could be, and the way to a scenario of it. */
export function LeakInspector({ flow, gap, economyId }: LeakInspectorProps) {
  const { t, language } = useFormatter();
  const { series } = flow;
  return (
    <InspectorContent>
      <InspectorTabs
        testId="trade-inspector"
        tabs={[
          {
            id: 'leak',
            label: t('trade-watch.tab.leak'),
            body: (
              <>
                <LeakFigure flow={flow} />
                <AlsoList gap={gap} flow={flow} />
                <Start flow={flow} economyId={economyId} />
              </>
            ),
          },
          {
            id: 'series',
            label: t('trade-watch.tab.partner'),
            body: (
              <>
                <h2 className="ld-head">{language === 'ja' ? series.nameJa : series.nameEn}</h2>
                <p className="ld-definition">
                  {language === 'ja' ? series.definitionJa : series.definitionEn}
                </p>
              </>
            ),
          },
        ]}
      />
    </InspectorContent>
  );
}

function LeakFigure({ flow }: { readonly flow: WatchedFlow }) {
  const formatter = useFormatter();
  const { t } = formatter;
  const { leak, series } = flow;
  const say = (message: ReportMessage): string => formatted(message, formatter);
  const words = leakMessage(flow);
  return (
    <section className="ld-trade-part ld-columns ld-gap-8 ld-justify-start">
      <h2 className="ld-subhead">{t('trade-watch.leak')}</h2>
      {leak === null || words === null ? (
        <p className="ld-definition">{t('trade-watch.leak.none')}</p>
      ) : (
        <>
          <div className="ld-inspect-figure" data-testid="leak-range">
            {say(percentRange(leak.percent))}
          </div>
          <p className="ld-definition">{say(words)}</p>
          <Meter
            label={say(percentRange(leak.percent))}
            value={leak.percent.low}
            openTo={leak.percent.high}
          />
          <p className="ld-caption">
            {say({
              key: 'trade-watch.leak.base',
              with: {
                base: amountWithUnit(leak.base, series),
                controller: { of: 'country', id: leak.controllerId },
                year: { format: 'plain', value: leak.baseYear },
              },
            })}
          </p>
          <dl className="ld-facts ld-inspector-part">
            {leak.partners.slice(0, 6).map(({ countryId, gap }) => (
              <div key={countryId} className="ld-contents">
                <dt>
                  <Swatch countryId={countryId} /> {say({ of: 'country', id: countryId })}
                </dt>
                <dd>{say(rangeMessage(gap, series))}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function AlsoList({ gap, flow }: { readonly gap: OriginGap | undefined; readonly flow: WatchedFlow }) {
  const formatter = useFormatter();
  const { t } = formatter;
  const bought =
    gap === undefined || gap.bought === null
      ? t('trade-watch.notKnown')
      : formatted({ key: 'trade-watch.atMost', with: { value: amount(gap.bought, flow.series) } }, formatter);
  const others = [
    ['trade-watch.also.stock', t('trade-watch.notKnown')],
    ['trade-watch.also.ore', bought],
    ['trade-watch.also.code', t('trade-watch.notKnown')],
    ['trade-watch.also.own', t('trade-watch.notKnown')],
  ] as const;
  return (
    <section className="ld-inspector-part ld-trade-part ld-columns ld-gap-8 ld-justify-start">
      <h2 className="ld-subhead">{t('trade-watch.also')}</h2>
      <dl className="ld-facts">
        {others.map(([key, value]) => (
          <div key={key} className="ld-contents">
            <dt className="ld-medium">{t(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {gap !== undefined && gap.boughtFrom.length > 0 && <BoughtFrom gap={gap} flow={flow} />}
      <NoteBar>{t('trade-watch.noProof')}</NoteBar>
    </section>
  );
}

/** Of whom the partner bought the same: the way on which it may have come. */
function BoughtFrom({ gap, flow }: { readonly gap: OriginGap; readonly flow: WatchedFlow }) {
  const formatter = useFormatter();
  const partner = formatted({ of: 'country', id: gap.countryId }, formatter);
  return (
    <>
      <h3 className="ld-caption">
        {formatter.t('trade-watch.boughtFrom', { partner, year: String(gap.year) })}
      </h3>
      <dl className="ld-facts" data-testid="bought-from">
        {gap.boughtFrom.slice(0, MOST_SELLERS).map(({ countryId, amount: bought }) => (
          <div key={countryId} className="ld-contents">
            <dt>
              <Swatch countryId={countryId} /> {formatted({ of: 'country', id: countryId }, formatter)}
            </dt>
            <dd>{formatted(amount(bought, flow.series), formatter)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const MOST_SELLERS = 5;

/** A control of the record, the newest first, with what leaks past it. */
function Start({ flow, economyId }: { readonly flow: WatchedFlow; readonly economyId: CountryId }) {
  const formatter = useFormatter();
  const { t, f, language } = formatter;
  const controls = flow.controls.toReversed();
  const [eventId, setEventId] = useState(controls[0]?.id ?? '');
  const event = byId(controls, eventId);
  if (event === undefined) return null;
  const { leak } = flow;
  const middle = leak === null ? 0 : Math.round((leak.percent.low + leak.percent.high) * 5) / 10;
  const note = leakMessage(flow);
  return (
    <section className="ld-inspector-part ld-trade-part ld-columns ld-gap-8 ld-justify-start">
      <h2 className="ld-subhead">{t('trade-watch.start')}</h2>
      <Field label={t('trade-watch.start.event')}>
        {(id) => (
          <select
            id={id}
            className="ld-input"
            value={eventId}
            onChange={({ target }) => setEventId(target.value)}
            data-testid="trade-event"
          >
            {controls.map((one) => (
              <option key={one.id} value={one.id}>
                {`${f.tableDate(one.date)} ${language === 'ja' ? one.titleJa : one.titleEn}`}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p className="ld-definition">
        {leak === null
          ? t('trade-watch.start.plain')
          : t('trade-watch.start.takes', { percent: f.percent(middle) })}
      </p>
      <StartFromEvent
        event={event}
        economyId={economyId}
        leak={
          leak === null
            ? null
            : {
                percent: middle,
                label: translator('en')('trade-watch.leak.label'),
                labelJa: translator('ja')('trade-watch.leak.label'),
                note: note === null ? null : formatted(note, formatter),
              }
        }
      />
    </section>
  );
}
