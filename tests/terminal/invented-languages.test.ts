import { describe, expect, it } from 'vitest';
import { importsOfMadeFiles } from './stored-by';

const storedBy = importsOfMadeFiles(true);
const MINED = '--into series --basis reo --stage mining --material REE';
const BOUGHT = '--basis reo --stage separation --material REE --economy JPN';

/** Tables of a country that hold the same figures, each in its language. */
describe('tables in other languages', () => {
  it.each([
    [
      'Polish',
      [
        'Produkcja górnicza według krajów (tys. t)',
        'Kraj;2030;2031',
        'Chiny;1.234,5;1.300,0',
        'Razem;1.234,5;1.300,0',
      ],
      MINED,
      ['B3 CHN REE 2030 1234500 tonnes production', 'C3 CHN REE 2031 1300000 tonnes production'],
    ],
    [
      'Polish, with resources beside it',
      ['Kraj;Rok;Produkcja (t);Zasoby (t)', 'Chiny;2031;240;4400'],
      MINED,
      ['C2 CHN REE 2031 240 tonnes production', 'D2 CHN REE 2031 4400 tonnes resources'],
    ],
    [
      'Turkish',
      [
        'Nadir toprak elementleri ithalatı (kg)',
        'Ülke;2030;2031',
        'Çin;1.234,5;1.300,0',
        'Almanya;234,5;250,0',
        'Toplam;1.469,0;1.550,0',
      ],
      BOUGHT,
      [
        'B3 CHN REE 2030 1.2345 tonnes',
        'B4 DEU REE 2030 0.2345 tonnes',
        'C3 CHN REE 2031 1.3 tonnes',
        'C4 DEU REE 2031 0.25 tonnes',
      ],
    ],
    [
      'Indonesian',
      [
        'Produksi menurut negara (ribu ton)',
        'Negara;2031',
        'Tiongkok;1.800,5',
        'Filipina;330,2',
        'Jumlah;2.130,7',
      ],
      MINED,
      ['B3 CHN REE 2031 1800500 tonnes production', 'B4 PHL REE 2031 330200 tonnes production'],
    ],
    [
      'Dutch',
      [
        'Invoer naar land van oorsprong',
        'Land;Jaar;Hoeveelheid (kg)',
        'Duitsland;2031;234,5',
        'Totaal;2031;234,5',
      ],
      BOUGHT,
      ['C3 DEU REE 2031 0.2345 tonnes'],
    ],
    [
      'Vietnamese',
      ['Sản lượng đất hiếm (tấn)', 'Quốc gia;Năm 2030;Năm 2031', 'Trung Quốc;240000;270000'],
      MINED,
      ['B3 CHN REE 2030 240000 tonnes production', 'C3 CHN REE 2031 270000 tonnes production'],
    ],
    [
      'Italian',
      ['Produzione mineraria (tonnellate)', 'Paese;2030;2031', 'Cina;170,5;220,5', 'Totale;170,5;220,5'],
      MINED,
      ['B3 CHN REE 2030 170.5 tonnes production', 'C3 CHN REE 2031 220.5 tonnes production'],
    ],
    [
      'Portuguese',
      ['Produção por país (t)', 'País;2030;2031', 'Brasil;75,5;80,5', 'Total;75,5;80,5'],
      MINED,
      ['B3 BRA REE 2030 75.5 tonnes production', 'C3 BRA REE 2031 80.5 tonnes production'],
    ],
    [
      'Russian years',
      ['Добыча (тонн)', 'Страна;2030 г.;2031 г.', 'Китай;1 234,5;1 300'],
      MINED,
      ['B3 CHN REE 2030 1234.5 tonnes production', 'C3 CHN REE 2031 1300 tonnes production'],
    ],
  ])('%s', async (_what, lines, options, stored) => {
    expect(await storedBy('a.csv', lines, options)).toEqual(stored);
  });

  it.each([
    ['Polish', 'Eksport (t)', 'Kraj przeznaczenia', 'Japonia'],
    ['Turkish', 'İhracat (kg)', 'Varış ülkesi', 'Japonya'],
    ['Indonesian', 'Ekspor (kg)', 'Negara tujuan', 'Jepang'],
    ['Dutch', 'Uitvoer (kg)', 'Land van bestemming', 'Duitsland'],
    ['Vietnamese', 'Xuất khẩu (tấn)', 'Nước nhập khẩu', 'Nhật Bản'],
    ['Italian', 'Esportazioni (kg)', 'Paese di destinazione', 'Giappone'],
    ['Portuguese', 'Exportações (kg)', 'País de destino', 'Japão'],
    ['Russian', 'Экспорт (тонн)', 'Страна назначения', 'Япония'],
  ])('exports to a buyer are nobody’s imports: %s', async (_what, title, head, country) => {
    const lines = [title, `${head};2030;2031`, `${country};120;130`];
    expect(await storedBy('a.csv', lines, '--basis reo --stage separation --material REE')).toEqual([
      'refusal.mapping.whoseTrade',
    ]);
  });

  it.each(['tys. ton', 'bin ton', 'ribu ton', 'duizend ton', 'nghìn tấn'])(
    'thousands are thousands, and no tons: %s',
    async (unit) => {
      const lines = [`Country;Production 2031 (${unit})`, 'China;12'];
      expect(await storedBy('a.csv', lines, MINED)).toEqual(['B2 CHN REE 2031 12000 tonnes production']);
    },
  );
});
