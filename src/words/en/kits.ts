/** The page of the kit catalogue, on which a laboratory marks its own kits. */
export const kitWords = {
  title: 'Kits of this laboratory',
  lead: 'A number means something only with its limits, and limits differ from kit to kit. Mark the kits that are used here: they then stand first where a number is entered, and the only kit for a test is chosen already.',
  rule: 'Limits printed on the report outrank this list. No row was read in a kit insert: each says where its limits come from. Rows marked “recalled” classify nothing until somebody has checked the insert.',
  here: 'Used here',
  hereOf: (kit: string) => `${kit} is used here`,
  kept: (count: number) =>
    count === 1 ? 'Kept on this device: 1 kit.' : `Kept on this device: ${count} kits.`,
  notKept: (count: number) =>
    `${count === 1 ? '1 kit' : `${count} kits`} until this page is closed. This browser does not let the page keep the choice.`,
  nothingElse:
    'Only the names of the kits are kept, nothing of any case. Clearing the browser’s data removes them.',
  kit: 'Kit',
  test: 'Test',
  limits: 'Limits',
  source: 'Source',
  market: (market: string) => `Market: ${market}`,
  insert: (version: string) => `Insert ${version}`,
  noInsert: 'no insert read',
  readOn: (day: string) => `read on ${day}`,
  noLimits: 'not in the catalogue: type them in from the insert',
  bands: 'bands, read by the laboratory',
  validIf: (floor: string) => `Counts only with an IgG of at least ${floor}`,
  found: 'found',
  recalled: 'recalled',
  kinds: {
    insert: 'kit insert',
    paper: 'paper',
    'maker page': 'maker’s page',
    'laboratory page': 'laboratory’s page',
    recalled: 'from memory',
  },
  markers: { igg: 'IgG', igm: 'IgM', iga: 'IgA', avidity: 'IgG avidity', blot: 'Immunoblot' },
  tool: {
    title: 'One number, every kit',
    lead: 'Why a number without its kit is not a result.',
    number: 'A number, with its unit',
    hint: 'Like 2,5 IU/mL',
    test: 'Test',
    form: 'The number must be one number, like 0,85 or > 250',
  },
} as const;
