import { figureOfObservation } from '@shared/model/indicator';
import { describe, expect, it } from 'vitest';
import { apparentConsumption, netImportReliance } from '../../../electron/engine/indicators/import-reliance';
import { codeOf } from './refused';

describe('net import reliance', () => {
  it('keeps censored production censored, the other way round', () => {
    expect(netImportReliance(100, { kind: 'below', bound: 5 })).toEqual({ kind: 'above', bound: 0.95 });
    expect(netImportReliance(100, { kind: 'above', bound: 80 })).toEqual({
      kind: 'below',
      bound: expect.closeTo(0.2, 12),
    });
    expect(netImportReliance(100, { kind: 'interval', low: 10, high: 20 })).toEqual({
      kind: 'interval',
      low: 0.8,
      high: 0.9,
    });
    expect(netImportReliance(100, { kind: 'withheld' })).toEqual({ kind: 'withheld' });
  });

  it('has no figure where nothing is consumed, and says net exporter below zero', () => {
    const point = (value: number) => ({ kind: 'point' as const, value });
    expect(netImportReliance(0, point(0))).toEqual({
      kind: 'missing',
      of: [{ input: 'consumption', who: null }],
    });
    expect(netImportReliance(-5, point(10))).toEqual({ kind: 'net_exporter' });
    expect(netImportReliance(10, point(10))).toEqual({ kind: 'point', value: 0 });
    expect(netImportReliance(10, { kind: 'missing', of: [] }).kind).toBe('missing');
  });

  it('counts stock that is released as consumed', () => {
    expect(apparentConsumption({ production: 5, imports: 20, exports: 3, stockRelease: -2 })).toBe(20);
  });

  it('refuses negative masses and no numbers', () => {
    expect(codeOf(() => netImportReliance(Number.NaN, { kind: 'withheld' }))).toEqual([
      'refusal.model.notANumber',
      'consumption',
    ]);
    expect(codeOf(() => netImportReliance(10, { kind: 'point', value: -1 }))).toEqual([
      'refusal.model.negative',
      'production',
    ]);
    const balance = { production: 1, imports: -1, exports: 0, stockRelease: 0 };
    expect(codeOf(() => apparentConsumption(balance))).toEqual(['refusal.model.negative', 'imports']);
  });

  it('reads published marks as what they are', () => {
    expect(figureOfObservation({ value: 95, censor: 'above' })).toEqual({ kind: 'above', bound: 95 });
    expect(figureOfObservation({ value: null, censor: 'net_exporter' })).toEqual({ kind: 'net_exporter' });
    expect(figureOfObservation({ value: null, censor: 'none' })).toEqual({ kind: 'withheld' });
    expect(figureOfObservation({ value: 3, censor: 'none' })).toEqual({ kind: 'point', value: 3 });
  });
});
