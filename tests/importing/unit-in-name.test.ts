import { describe, expect, it } from 'vitest';
import { unitInName } from '../../electron/importing/values/unit-in-name';

describe('the unit in the name of a row', () => {
  it.each<[string, string | null]>([
    ['Dysprosium (kg)', 'Dysprosium: kg'],
    ['ネオジム（トン）', 'ネオジム: t'],
    ['Rare earths [t REO]', 'Rare earths: t'],
    ['Steinkohle in t', 'Steinkohle: t'],
    ['Lead, t', 'Lead: t'],
    ['Diamonds (thousand carats)', 'Diamonds: no mass'],
    ['Natural gas (1000 m³)', 'Natural gas: no mass'],
    ['Gold (oz)', 'Gold: no mass'],
    ['Iron ore (Mt)', 'Iron ore: no mass'],
    ['Lithium (A$m; $)', 'Lithium: no mass'],
    ['Antimony (metal)', null],
    ['Tungsten (W)', null],
    ['Graphite (G)', null],
    ['Nd2O3 (99.5 %)', null],
    ['Metals in forms', null],
    ['(kg)', null],
  ])('%s', (text, told) => {
    const found = unitInName(text);
    const unit = found?.unit.kind === 'mass' ? found.unit.unit : 'no mass';
    expect(found === null ? null : `${found.name}: ${unit}`).toBe(told);
  });
});
