import type { EndUse, GoodsStage } from '@shared/model/measures/measure-terms';

/** Goods, way and hands of which somebody asks. */
export interface Asked {
  /** The economy that the goods leave. */
  readonly from: string;
  readonly material: string;
  readonly stage: GoodsStage;
  /** What the goods are, as people write it: "oxide 99.5 %". */
  readonly form?: string | undefined;
  /** Digits of a tariff code. */
  readonly code?: string | undefined;
  readonly destination: string;
  readonly firm?: string | undefined;
  readonly use?: EndUse | undefined;
}
