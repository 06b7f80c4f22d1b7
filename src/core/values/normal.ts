import type { SiQuantity, TextRange, TimexType } from '../annotations';

/** The normal form of one value, and the rule that read it. */
export interface Normal {
  readonly rule: string;
  readonly timex?: TimexType;
  readonly value?: string;
  readonly mod?: string;
  readonly number?: number;
  readonly unit?: string;
  readonly si?: SiQuantity;
  /** Words outside the value that decided, in UTF-16 code units of the article. */
  readonly by?: readonly { readonly rule: string; readonly range: TextRange }[];
}
