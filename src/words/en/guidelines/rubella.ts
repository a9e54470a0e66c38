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
  'cdc-rubella-rise':
    'CDC: a significant rise of IgG between paired sera run together confirms rubella (recalled).',
  'cdc-rubella-seroconversion':
    'CDC: IgG that turns from negative to positive confirms rubella unless a vaccine explains it (recalled).',
  'cdc-rubella-igm-gone':
    'CDC: IgM is found for up to three months, so a serum taken later may have lost it; one taken before day 5 of a rash is repeated.',
  'acip-planning-doses':
    'ACIP 2013: one documented dose already counts as presumptive immunity, yet a woman who may become pregnant gets one more MMR when IgG is not clearly positive; no retest after it.',
  'acip-planning-three':
    'ACIP 2013: after three documented doses no further dose and no retest; the documented vaccine counts, not the test (recalled).',
  'england-planning-two':
    'England: two documented MMR doses count as protection, whatever the serology; no test and no further dose.',
  'acip-pregnant-doses':
    'ACIP 2013: one documented dose already counts as presumptive immunity, yet one more MMR is given after delivery when IgG is not clearly positive; never in pregnancy, no retest after it.',
  'acip-pregnant-three':
    'ACIP 2013: after three documented doses no further dose and no retest; the documented vaccine counts, not the test (recalled).',
  'england-pregnant-two':
    'England: two documented MMR doses count as protection, whatever the serology; no test and no further dose.',
  'phe-contact-covered':
    'UK: with two documented doses she is reassured after a contact and comes back if a rash appears (recalled).',
  'phe-immune': 'UK: IgG without IgM and without rash or contact counts as immunity (recalled).',
  'phe-no-igm': 'UK: rubella IgM is not tested without rash or contact (recalled).',
  'uk-summary-reactive':
    'UK summary: second serum after 7 to 10 days; rubella IgM can be found for 4 to 24 weeks.',
  'uk-summary-exposed':
    'UK summary: after a rash a second serum is taken 7 to 10 days later and both are tested together.',
  'uk-rash-parvovirus':
    'UK notes: a rash in pregnancy that is not vesicular is tested for rubella and for parvovirus B19, whatever the rubella history.',
  'uk-reinfection-evidence':
    'UK notes: immunity needs a documented vaccine with one positive test, or two positive tests; re-infection stays possible.',
  'germany-rubella-rna': 'Germany (AWMF, relayed): PCR positive means acute rubella.',
  'germany-rubella-isolated-rna':
    'Germany (AWMF, relayed): IgM without IgG and PCR positive is acute rubella.',
  'germany-rubella-immune': 'Germany (AWMF, relayed): IgG without IgM is immunity.',
  'germany-rubella-early':
    'Germany (AWMF, relayed): no antibody after a rash or contact means PCR and control serology.',
  'clipdocs-rubella-early': 'Germany (Clipdocs): throat swab for PCR and a second serum.',
  'labmed-two-doses': 'Germany (labmed): complete basic vaccination outweighs a weak value.',
  'gaertner-no-igm': 'Germany (Labor Gaertner): IgM is not part of maternity screening.',
  'gaertner-e2':
    'Germany (Labor Gaertner): E2 bands mean that the infection lies at least 3 months back; IgM is found for 1 to 6 months.',
  'gaertner-no-e2':
    'Germany (Labor Gaertner): without E2 bands the infection may lie less than 3 months back.',
  'becker-susceptible':
    'Germany (Labor Becker): a second IgG at 16 to 17 weeks when the first is negative; rubella is notified by name.',
  'becker-grey':
    'Germany (Labor Becker): 5 to 10 IU/mL is questionable in its assay; documented doses decide.',
  'becker-two-doses': 'Germany (Labor Becker): two documented doses, immunity is assumed without a test.',
  'mdi-grey': 'Germany (MDI): 5 to 9 IU/mL is questionable in its assay; documented doses are counted first.',
  'mdi-two-doses': 'Germany (MDI): two documented doses count as immunity and need no test.',
  'schenk-low': 'Germany (Schenk and Ansorge): immune only from 15 IU/mL on in its assay.',
  'koblenz-low':
    'Germany (Labor Koblenz): 10 to 34.9 IU/mL is basic, 35 and more robust immunity in its assay.',
  'lucerne-grey':
    'Lucerne laboratory: a gray IgM is tested again and, if again gray or positive, confirmed by another IgM principle.',
  'lucerne-grey-pregnant':
    'Lucerne laboratory: a gray IgM is tested again and confirmed by another IgM principle, in pregnancy with avidity.',
  'lucerne-grey-planning':
    'Lucerne laboratory: a gray IgM is tested again and, if again gray or positive, confirmed by another IgM principle; avidity is added in pregnancy.',
  'medisite-monthly': 'France (older page): a woman without antibody is tested every month.',
  'commentguerir-low':
    'France (public page): 25 IU/mL by haemagglutination inhibition, 10 to 15 by ELISA are named as limits.',
  'who-rubella-unasked':
    'WHO manual 4.7: IgM in a woman without rash or contact is called inappropriate testing.',
  'who-rubella-vaccine': 'WHO manual 8.3: a rubella vaccine in the last 56 days can explain the IgM.',
  'who-rubella-no-antibody':
    'WHO manual, chapter 8: no antibody in a suspected case means PCR and a second serum.',
  'sogc-rubella-immune': 'SOGC 203: IgG without IgM is immunity (recalled).',
  'sogc-rubella-both': 'SOGC 203: further serology with avidity (recalled).',
  'sogc-rubella-isolated': 'SOGC 203: repeat the serology (recalled).',
  'acog-rubella-pregnant': 'ACOG: IgG at booking, MMR after delivery, never in pregnancy (recalled).',
  'acog-rubella-planning': 'ACOG: vaccinate before conception, which follows 28 days later (recalled).',
  'asid-rubella-both': 'ASID: IgG avidity when IgM is reactive (recalled).',
  'asid-rubella-no-igm': 'Australia: rubella IgM is not recommended without rash or contact (recalled).',
  'cdna-rubella-vaccine': 'Australia (CDNA): IgM 8 days to 8 weeks after a rubella vaccine is not counted.',
  'rcpa-rubella-gone': 'Australia (RCPA): IgM is positive by day 5 and no longer found after about 8 weeks.',
  'rcpa-rubella-reactive': 'Australia (RCPA): second serum after 10 to 14 days.',
  'rcpa-rubella-early':
    'Australia (RCPA): IgM is positive by day 5 of the rash; second serum after 10 to 14 days.',
  'nz-rubella-igm':
    'New Zealand (case definition): IgM can confirm a case when no vaccine was given in the last 6 weeks; notified on suspicion.',
  'nz-rubella-igm-vaccine':
    'New Zealand (case definition): IgM within 6 weeks of a rubella vaccine does not confirm a case.',
  'cste-rubella-igm':
    'United States (CSTE case definition, for surveillance): a positive IgM can confirm a case (recalled).',
  'california-rubella-igm':
    'California 2018 to 2022: of 801 IgM reports 4 were confirmed and 58 percent of the tests were ordered in error; it uses a modified case definition.',
  'thunder-bay-notify': 'Canada (Thunder Bay): rubella is reported immediately.',
  'washington-notify': 'Washington State: suspected rubella is reported to public health.',
  'roche-rubella-early': 'Roche: after exposure without antibody, second serum after 2 to 3 weeks.',
  'roche-rubella-igm-lasts':
    'Roche (IgM sheet): IgM lasts 1 to 3 months after infection; after vaccine a low IgM can last for years.',
  'arup-grey-igg': 'ARUP: 9.0 to 9.9 IU/mL is its gray zone; repeat in 10 to 14 days.',
  'arup-grey-igm':
    'ARUP: a gray IgM is repeated in 10 to 14 days; a low IgM can last beyond 12 months after infection or vaccine.',
  'arup-magnitude': 'ARUP: the height of a positive rubella IgG is not interpreted.',
  'mayo-grey-igg': 'Mayo: an index of 0.8 to 0.9 is equivocal in its assay; repeat in 10 to 14 days.',
  'michigan-grey-igg': 'Michigan: an equivocal IgG is repeated in 2 weeks.',
  'augusta-grey-igg': 'Augusta: 10 to below 15 IU/mL is equivocal in its assay.',
  'blt-grey':
    'United States (BLT): an equivocal IgG counts as negative; one documented dose counts as immunity.',
  'quest-igm':
    'Quest: IgM can stay low positive for more than 12 months and can be false with other infections or rheumatoid factor.',
  'ecolab-low': 'Russia (ECOlab survey): values below 25 IU/mL are counted as unprotected.',
  'idc-low': 'Russia (IDC laboratory): an index below 0.40 means less than 3 months.',
  'idc-grey': 'Russia (IDC laboratory): an index of 0.40 to 0.45 is its gray zone.',
  'idc-high': 'Russia (IDC laboratory): an index above 0.45 means more than 6 months.',
  'rudas-low': 'Cyprus (Rudas): avidity below 20 percent is acute.',
  'rudas-grey': 'Cyprus (Rudas): 20 to 30 percent is its gray zone.',
  'rudas-high': 'Cyprus (Rudas): avidity above 30 percent means more than 5 months.',
  'bmj-rubella-low': 'BMJ Best Practice: avidity stays low for up to 4 months.',
  'bmj-rubella-early': 'BMJ Best Practice: second serum after 2 to 3 weeks.',
  'bouthry-grey':
    'Bouthry 2016: of 322 women called negative or equivocal 56.5 percent had antibody by immunoblot and neutralisation; counting equivocal as positive would miss fewer.',
  'matter-grey-planning': 'Matter 1997: a limit below 15 IU/mL withholds vaccine from susceptible women.',
  'matter-grey-pregnant': 'Matter 1997: a limit below 15 IU/mL withholds vaccine from susceptible women.',
  'isaac-unasked':
    'New York 2012 to 2013: of 199 positive IgM 2 were true; predictive value 6 percent by indirect and 29 percent by capture assay, none of those ordered by mistake.',
  'isaac-exposed':
    'New York 2012 to 2013: of 199 positive IgM 2 were true; a capture assay was right more often than an indirect one.',
  'bolotin-igm': 'Ontario 2010 to 2014: 3.6 percent of positive IgM were rubella.',
  'hiiragi-igm': 'Yokohama 2024: 186 of 14,965 pregnant women were IgM positive, one had rubella.',
  'shibata-igm':
    'Tokyo 2024: of 345 unclear women 43 had a persistent IgM and one child had congenital rubella.',
  'korea-igm':
    'Korea 1998: in 85 IgM-positive women PCR was positive in 1 of 55 amniotic fluids and 1 of 30 fetal bloods.',
  'echevarria-igm':
    'Echevarria 1985: rheumatoid factor made indirect assays falsely positive, and the capture assay not.',
  'persistent-igm':
    'Study: specific IgM lasted beyond 2.5 months with a high avidity and without rheumatoid factor.',
  'vaccine-igm': 'Study: after vaccine a low IgM was found for up to 3 years in 7 of 43.',
  'vauloup-unasked': 'Vauloup-Fellous 2007: IgM without rash or contact is discouraged.',
  'vauloup-low':
    'Vauloup-Fellous 2007: after vaccine avidity matures more slowly and less far than after infection.',
  'clad-igm':
    'Clad 1997: a rubella IgM at 19 weeks was believed, parvovirus B19 was missed and the baby died before birth.',
  'wallin-low':
    'Kansas 2017: low avidity and IgM at about 18 weeks after travel was rubella of this pregnancy; the child was infected without defects.',
  'hofmann-primary':
    'Hofmann and Liebert 2005: low avidity with absent E2 beside IgM is a primary infection.',
  'hofmann-old':
    'Hofmann and Liebert 2005: avidity and immunoblot together settle all but 3.1 percent of IgM-positive women, either alone all but 11.6 percent.',
  'hofmann-disagree-low':
    'Hofmann and Liebert 2005: when avidity and immunoblot disagree it stays open (3.1 percent with both tests).',
  'hofmann-disagree-high':
    'Hofmann and Liebert 2005: when avidity and immunoblot disagree it stays open (3.1 percent with both tests).',
  'hofmann-one-test':
    'Hofmann and Liebert 2005: with avidity alone 11.6 percent stay open, with the immunoblot as well 3.1 percent.',
  'hedman-high-exposed': 'Hedman and Rousseau: all re-infections kept a high avidity.',
  'hedman-low': 'Hedman and Rousseau: all low-avidity sera were taken during or shortly after acute rubella.',
  'hedman-intermediate': 'Hedman and Rousseau: 5 of 6 borderline sera were taken within 2 months.',
  'enders-low': 'Enders and Knotek 1989: avidity below 30 percent in the first 4 weeks or so after the rash.',
  'enders-low-vaccine': 'Enders and Knotek 1989: after vaccine avidity stays low until about 2.5 months.',
  'enders-high-exposed': 'Enders and Knotek 1989: re-infections had an avidity of 48 to 100 percent.',
  'mubareka-low': 'Mubareka 2007: below 40 percent only within 6 weeks of the rash (recalled).',
  'mubareka-grey': 'Mubareka 2007: 40 to 60 percent is not assigned to a time (recalled).',
  'mubareka-high': 'Mubareka 2007: above 60 percent was not seen before 13 weeks after the rash (recalled).',
  'lafarga-low': 'Lafarga 1998: below 50 percent is recent; 84 percent of acute sera in an outbreak were.',
  'best-e2': 'Best 2002: E2 bands mean that the infection lies more than 5 months back; IgM can persist.',
  'tokunoshima-low':
    'Tokunoshima 2004: avidity below 30 percent was found only in women who had not been infected and had a low titre.',
  'tokunoshima-rise':
    'Tokunoshima 2004: 17 of 61 women with an earlier low titre on record had a fourfold rise in the outbreak.',
  'hamkar-low':
    'Iran 2003: 14.4 percent of 812 women vaccinated in pregnancy had a low avidity and had been susceptible.',
  'hamkar-high':
    'Iran 2003: 85.3 percent of 812 women vaccinated in pregnancy had a high avidity and had been boosted.',
  'cradock-watson-rise':
    'Cradock-Watson 1981: a silent rise after contact is split into primary and re-infection first: none of 34 re-infections reached the baby, 6 silent primary infections reached 3.',
  'fogel-rise':
    'Fogel 1985: after 56 silent re-infections the 25 children followed were well; silent primary infections gave 7 infected children.',
  'reinfections-rise':
    'United Kingdom 1985 to 1988: five babies were infected after silent re-infection, four of them from own children.',
  'morgan-capner-rise':
    'Morgan-Capner 1991: re-infection in the first 12 weeks reached about 8 percent, with defects probably in fewer than 5 percent (recalled).',
  'banerji-travel':
    'Banerji 2005: IgG of 425 IU/mL at 12 weeks after a journey until 6 weeks was read as immunity; the child had congenital rubella.',
  'pitts-vaccinated':
    'New Jersey 2008: congenital rubella although the mother was vaccinated and had no rash; her IgG was above 400 IU/mL at 4 months.',
  'mace-positive':
    'Mace 2004: amniotic PCR found 83 to 95 percent of infected babies and was never falsely positive in 45 women.',
  'mace-negative': 'Mace 2004: amniotic PCR missed 5 to 17 percent of infected babies in 45 women.',
  'banatvala-negative':
    'Banatvala and Peckham: a single negative prenatal test never excludes; sample at least 6 to 8 weeks after infection.',
  'who-crs-throat':
    'WHO manual 3.6: rubella RNA in the throat of the infant proves infection; the child may be contagious.',
  'who-crs-throat-negative':
    'WHO manual 3.6: one negative swab does not end it: the child counts as contagious to 1 year unless two samples a month apart, both after 3 months of age, are negative.',
  'who-crs-igg-stays':
    'WHO manual 4.8: the mother’s IgG halves about every month; IgG that stays without vaccine or exposure confirms infection.',
  'uptodate-crs-igm':
    'UpToDate: IgM in the infant is laboratory evidence; with a defect it is the syndrome, without one it is infection only.',
  'uptodate-crs-negative': 'UpToDate: IgM taken near birth is repeated at 1 month when negative.',
  'bmj-crs-negative':
    'BMJ Best Practice and similar summaries: nearly all infected infants have IgM below 3 months, 90 percent at 3 to 6 months, about half at 6 months; one summary gives half at 3 months.',
  'bmj-crs-igg-stays':
    'BMJ Best Practice: IgG that stays beyond 7 to 11 months without vaccine or exposure confirms infection.',
  'primarycare-crs-negative':
    'Primary Care Notebook: IgM falls with age, so it is taken near birth and repeated when negative.',
  'primex-cord': 'Primex: missing IgM in cord blood does not exclude infection.',
  'cradock-watson-late':
    'Cradock-Watson 1980: after late maternal rubella many infected infants had no IgM, and lasting IgG found more of them.',
  'banatvala-crs-late':
    'Banatvala and Peckham: IgG that stays after 9 months without vaccine confirms infection.',
  'banatvala-crs-mother':
    'Banatvala and Peckham: every infant of a mother with rubella is tested, whatever the week.',
  'cdna-crs': 'Australia (CDNA): infants of mothers with confirmed or suspected rubella are tested.',
  'aap-crs-suspected':
    'AAP: contact precautions while congenital rubella is suspected, to 1 year of age unless two samples a month apart after 3 months of age are negative.',
  'germany-crs': 'Germany: congenital rubella is notifiable.',
  'bccdc-cri':
    'Canada (BCCDC): laboratory evidence without a defect is congenital rubella infection; it becomes the syndrome when a defect appears.',
  'bccdc-crs': 'Canada (BCCDC): laboratory evidence with a defect is congenital rubella syndrome.',
  'rcog-crs-late':
    'RCOG: a normal infant is followed, since hearing loss and other defects can appear later.',
  'wallin-crs':
    'Kansas 2018: an infant with IgM, two negative PCR rounds 30 days apart and no defects was classed as infected and followed.',
};
