/**
 * Practices a site may choose. A practice changes intervals and which tests are offered, never the caution of a
 * conclusion (FINDINGS F63).
 */
export interface Practice {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  readonly source: string;
}

export const PRACTICES = [
  {
    id: 'cir',
    name: 'CIR laboratory, Russia',
    says: 'Repeats CMV IgM in pregnancy in women with a known IgG and a negative IgM.',
    source: 'cir',
  },
] as const satisfies readonly Practice[];
