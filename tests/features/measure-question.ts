/** What China holds back of dysprosium magnets for Japan, today and as is known now. */
export const MAGNETS_ASKED = {
  on: null,
  from: 'CHN',
  material: 'Dy',
  stage: 'magnet',
  form: null,
  to: 'JPN',
  firm: null,
  use: null,
  asKnown: false,
} as const;
