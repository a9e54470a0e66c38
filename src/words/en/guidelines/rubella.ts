import type { rubellaGuidelines } from '../../../tables/guidelines-rubella.ts';

type Key = (typeof rubellaGuidelines)[number]['says'];

/** What each source says of a pattern, in our words. */
export const rubellaWords: Readonly<Record<Key, string>> = {
  'cdc-rubella-susceptible': 'CDC: not immune; vaccinate after delivery.',
  'cdc-rubella-too-early':
    'CDC: after a contact repeat IgG and IgM at 3 to 4 weeks in parallel, and at 6 weeks when the exposure goes on.',
  'cdc-rubella-isolated-igm':
    'CDC: second serum after 5 to 10 days for IgG and IgM, with avidity once IgG is there.',
  'cdc-rubella-immune': 'CDC: immune, the end of the flow chart, also after a contact.',
  'cdc-rubella-both': 'CDC: second serum after 5 to 10 days and IgG avidity.',
  'cdc-rubella-low':
    'CDC: low avidity with a rise of IgG and a fitting history is a recent rubella; a recent vaccine gives the same picture.',
  'cdc-rubella-high':
    'CDC: high avidity with a level IgG in parallel sera, without rash or contact, speaks for a false or persisting IgM.',
  'cdc-rubella-no-igm-wanted': 'CDC: rubella IgM is not recommended without rash or contact.',
  'cdc-rubella-early-negative':
    'CDC: about half are IgM negative on the day of rash; serum taken before day 5 needs a second one, and PCR is done early.',
  'cdc-rubella-unasked-igm':
    'CDC: without rash or contact a positive IgM is mostly false and IgM should not have been ordered; fetal testing is not recommended.',
  'cdc-rubella-igm-exposed': 'CDC: fetal testing for rubella is not recommended.',
  'who-rubella-high':
    'WHO manual 4.7: high avidity does not fit a current or recent primary rubella when nothing else points to it.',
  'who-rubella-low':
    'WHO manual 4.7: avidity is low for about 6 to 8 weeks after infection or after vaccine.',
  'who-rubella-difficult':
    'WHO manual 8.3: ask for a vaccine in the last 56 days, repeat IgM by another kit, and look at IgG timing, avidity and PCR.',
  'acip-planning':
    'ACIP 2013: an IgG that is not clearly positive means one MMR, at most three documented in all; no retest after it; conception 28 days later.',
  'acip-pregnant':
    'ACIP 2013: never MMR in pregnancy; after delivery one MMR when IgG is not clearly positive, at most three in all, no retest after it.',
  'england-doses':
    'England: screening stopped in 2016; two documented MMR doses count as protection without serology, otherwise vaccinate (in pregnancy: after it).',
  'phe-contact-immune':
    'UK: after a contact two pieces of evidence are wanted, such as two doses, one dose and one positive test, or two positive tests (recalled).',
  'phe-contact-negative': 'UK: repeat about one month after the last contact (recalled).',
  'phe-igm': 'UK: never act on one IgM; further serum and the reference laboratory (recalled).',
  'germany-rubella-both': 'Germany (AWMF, relayed): avidity, immunoblot for E2 and PCR.',
  'germany-rubella-isolated-igm':
    'Germany (AWMF, relayed): PCR; positive means acute, negative leaves acute, unspecific or persisting IgM open; control serology.',
  'germany-rubella-susceptible':
    'Germany: second IgG at 16 to 17 weeks, avoid contact, vaccinate after delivery; two documented doses need no test.',
  'germany-rubella-grey':
    'Germany: a weak value is not certain unless the basic vaccination is documented, which outweighs it.',
  'france-rubella-susceptible': 'France: IgG again at about 20 weeks of amenorrhoea (recalled).',
  'australia-rubella-immune':
    'Australia: IgG above the cut-off means past exposure or vaccine; a low vaccine IgG often protects, re-infection remains possible.',
  'australia-rubella-planning': 'Australia: vaccinate before conception and test 6 to 8 weeks later.',
  'australia-rubella-pregnant':
    'Australia: vaccinate after delivery and test 6 to 8 weeks later; discuss a gray-zone IgG with the laboratory.',
  'cdna-rubella-igm':
    'Australia (CDNA): IgM is suggestive only and is confirmed in a reference laboratory; it is notified.',
  'nz-rubella-susceptible':
    'New Zealand: below the cut-off avoid contact, MMR after delivery unless two doses are documented; immunoglobulin does not prevent infection.',
  'sogc-rubella-susceptible':
    'SOGC 203: vaccinate after delivery; after a vaccine given unknowingly in pregnancy women can be reassured.',
  'roche-rubella-immune': 'Roche: any detectable level of IgG confirms immunity.',
  'roche-rubella-isolated-igm':
    'Roche: second serum after 5 to 10 days; look for rheumatoid factor, EBV, CMV and parvovirus B19.',
  'hofmann-rubella-both':
    'Hofmann and Liebert 2005: avidity and IgG immunoblot are needed together; of 449 IgM-positive women six had a primary infection.',
  'mayo-rubella-igm': 'Mayo 2008: withdrew its rubella IgM test because positives were mostly false.',
  'who-crs-igm':
    'WHO manual 4.8: IgM in the infant, taken near birth, supports congenital rubella; add PCR samples.',
  'who-crs-igm-negative':
    'WHO manual 4.8: about one in five infected infants are IgM negative before 1 month; repeat IgM at 1 month and follow IgG.',
  'who-crs-pcr': 'WHO manual 3.6: rubella RNA in the infant proves infection; the child may be contagious.',
  'who-crs-no-pcr':
    'WHO manual 3.6: throat swab preferred, also nasal swab and urine, within the first 3 months; half stop shedding by then.',
  'aap-crs-igm':
    'AAP: contact precautions to 1 year of age, unless two samples a month apart, both after 3 months of age, are negative.',
};
