/** Of a file that says nothing but its rows. */
export const IMPORT = {
  fileName: 'x.xlsx',
  fileHash: 'x',
  sheet: 'S',
  mapping: {
    sheet: 'S',
    encoding: null,
    separator: null,
    headerRow: 1,
    columns: {},
    economy: null,
    material: null,
    stage: null,
    year: null,
    unit: null,
    basis: null,
  },
  mappingName: 'x',
  fingerprint: 'x',
};
