/** When antibodies come and go after an infection: ranges as the sources give them, and where they lie on an axis. */

export type Days = readonly [earliest: number, latest: number | null];

/** When an antibody comes and goes, in days after the infection; a latest day that no source gives is null. */
export interface AntibodyBand {
  readonly id: 'igm' | 'igg' | 'low-avidity' | 'high-avidity';
  readonly begins: Days;
  /** Null: it stays. */
  readonly ends: Days | null;
  readonly sources: readonly string[];
  readonly mark: 'read' | 'recalled' | 'derived';
}

export interface PathogenTimes {
  /** What the days are counted from. */
  readonly from: 'infection' | 'rash';
  readonly bands: readonly AntibodyBand[];
  /** How long after an infection IgG and IgM may both be missing, and how long IgG alone. */
  readonly silent: {
    readonly both: number;
    readonly igg: number;
    readonly sources: readonly string[];
    readonly mark: AntibodyBand['mark'];
  };
}

export interface BandOnAxis {
  readonly band: AntibodyBand;
  /** From here it may be there; from `sure` on it usually is, up to `lasts`; then it may be gone, by `gone`. */
  readonly may: number;
  readonly sure: number | null;
  readonly lasts: number | null;
  readonly gone: number | null;
}

/** What is sure for less than a week is drawn as not sure. */
const LEAST_WEEKS = 1;

/** The bands of an infection in this week, as a scheme. `sure` is null where no week is sure. */
export function bandsFrom(week: number, bands: readonly AntibodyBand[]): BandOnAxis[] {
  const at = (days: number | null | undefined) => (days == null ? null : week + days / 7);
  return bands.map((band) => {
    const lasts = band.ends === null ? null : week + band.ends[0] / 7;
    const sure = at(band.begins[1]);
    const isSure = sure !== null && (lasts === null || lasts - sure >= LEAST_WEEKS);
    return {
      band,
      may: week + band.begins[0] / 7,
      sure: isSure ? sure : null,
      lasts,
      gone: at(band.ends?.[1]),
    };
  });
}
