/**
 * Rows that no case reaches, or fewer than three do, each with the reason. They stand because each layer answers every
 * combination of its facts, also those that an earlier layer never lets through.
 */
export const UNREACHED: ReadonlyMap<string, string> = new Map([
  [
    'toxoplasma-mother TM-OLD-01',
    'a reactive IgM is dated by the layer before, which decides every such case',
  ],
  ['rubella-mother RM-OLD-01', 'a reactive IgM is dated by the layer before, which decides every such case'],
  ['cmv-mother CM-OLD-01', 'a reactive IgM is dated by the layer before, which decides every such case'],
  ['toxoplasma-mother M-LATE-6', 'before a pregnancy a high avidity is never late'],
  ['rubella-mother M-LATE-6', 'before a pregnancy a high avidity is never late'],
  ['cmv-mother M-LATE-6', 'before a pregnancy a high avidity is never late'],
  ['rubella-mother M-LATE-3', 'rubella has no weeks between plain and late'],
  ['cmv-mother M-LATE-3', 'CMV has no weeks between plain and late'],
  ['cmv-mother M-AV-4', 'CMV has no weeks between plain and late'],
  ['cmv-mother M-AV-14', 'CMV has no weeks between plain and late'],
  ['toxoplasma-newborn N-DOUBT-3', 'E2 bands belong to rubella'],
  [
    'toxoplasma-newborn N-RELY-02',
    'with weakened immunity or immunoglobulin toxoplasmosis is never excluded',
  ],
  ['rubella-newborn N-RELY-02', 'with weakened immunity or immunoglobulin rubella is never excluded'],
  [
    'rubella-newborn N-DOUBT-8',
    'with signs not known to be absent rubella is never excluded in the first place',
  ],
  ['rubella-mother RM-VAC-2', 'beside a recent vaccine an earlier negative is always read as vaccinated'],
  ['rubella-mother RM-VAC-21', 'a rubella avidity is read only on a clear IgG'],
  ['rubella-mother RM-GREY-12', 'what makes it too early is itself an exposure'],
  ['rubella-mother M-THROAT-3', 'rubella RNA in the throat has decided before'],
  ['rubella-mother M-DTEST-15', 'no avidity is read on a gray rubella IgG'],
  ['rubella-mother RM-CLOSE-8', 'a low or intermediate avidity never leaves a calm word standing'],
]);
