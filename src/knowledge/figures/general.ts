import { dated } from '../../rules/dated.ts';
import { acts, section } from '../../rules/sources.ts';
import { basicAmount } from '../../rules/values.ts';
import type { Figure } from './figure.ts';

/** Figures that topics of several families name. */
export const generalFigures = {
  /** The national insurance basic amount (grunnbeløpet, G), a year. */
  basicAmount: { unit: 'kroner', series: basicAmount },
  /** Last day for which the Integration Act and its regulation were read. */
  lawReadThrough: {
    unit: 'date',
    series: dated({
      id: 'law.readThrough', readThrough: acts.integrationAct.readThrough,
      versions: [{ from: '2021-01-01', value: acts.integrationAct.readThrough, source: section('integrationAct', '51') }],
    }),
  },
} as const satisfies Record<string, Figure>;
