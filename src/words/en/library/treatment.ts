import type { treatmentPage } from '../../../tables/library/treatment.ts';
import type { PageWords } from './page-words.ts';

export const treatmentWords: PageWords<typeof treatmentPage> = {
  title: 'What the treatment documents state',
  lead: 'A reference of what the project’s source documents state, beside what current guidance says, contradictions marked. It is not a recommendation, and no result of Torchlight ever leads to it. The documents are of uneven quality, partly machine-translated, and nothing here is clinically reviewed.',
  sections: {
    drugs: 'Drugs against CMV',
    valaciclovir: 'Valaciclovir, which the documents do not name',
    immunoglobulin: 'Immunoglobulin',
    newborn: 'The newborn with disease',
    immunity: 'HIV and transplantation',
    'follow-up': 'Follow-up and work',
    prevention: 'Prevention',
    tests: 'Tests as the documents tell them',
  },
  facts: {
    'drug-list':
      'The iLive page names four drugs with controlled evidence: ganciclovir, valganciclovir, foscarnet and cidofovir. Interferons and immunomodulators, it says, are not effective.',
    'drug-active': 'The iLive page calls CMV DNA in blood an active infection and treats it.',
    'drug-ganciclovir':
      'Manifest disease: the iLive page states ganciclovir 5 mg/kg by vein every 12 hours, 14 to 21 days in retinitis, 3 to 4 weeks in lung and gut, 6 weeks or more in the nervous system.',
    'drug-valganciclovir-equal':
      'The iLive page states valganciclovir 900 mg twice daily as of equal effect; both for 14 to 21 days or until symptoms and DNA are gone.',
    'drug-judged':
      'The iLive page judges success by the condition, by imaging and laboratory course, and by the disappearance of CMV DNA from blood.',
    'drug-brain':
      'In lesions of brain and spinal cord, the iLive page says, treatment does less, because they are diagnosed late.',
    'drug-relapse':
      'Relapse: a repeated course, the iLive page states; in forms other than HIV maintenance for at least a month.',
    'drug-uveitis':
      'Uveitis when immunity recovers: the iLive page states steroids, by mouth or vein or beside the eye.',
    'drug-side-effects':
      'Side effects the iLive page lists: few neutrophils, few platelets, anaemia, raised creatinine, rash, itching, dyspepsia, reactive pancreatitis.',
    'drug-prodrug':
      'The valganciclovir page: a prodrug, taken by mouth, of ganciclovir, a nucleoside analogue that blocks the viral DNA polymerase. Only against CMV.',
    'drug-uses':
      'The valganciclovir page states two uses: to prevent CMV after transplantation and to treat CMV retinitis in weak immunity; tablets with food, on prescription, the full course.',
    'drug-common':
      'Common effects the valganciclovir page lists: nausea, diarrhoea, vomiting, headache, few white cells. Serious: bone-marrow suppression, kidney problems, allergy.',
    'drug-monitoring': 'The valganciclovir page asks for blood counts and kidney function to be watched.',
    'drug-fetus': 'One Russian paper argues for valganciclovir in maternal CMV.',
    'g-dna': 'DNA in the mother’s blood supports a first infection; guidelines do not treat it as such.',
    'g-induction': 'The US guideline on HIV names the same induction for adults outside pregnancy.',
    'g-mother-antivirals':
      'Ganciclovir and valganciclovir harmed embryos and genes in animals and cross the placenta; the label asks for contraception during treatment and for at least 30 days after it (women) or 90 days (men). No place in prenatal serology.',
    'g-mother-danger':
      'The US guideline on HIV keeps them in pregnancy for disease that threatens sight or life.',
    'g-foscarnet-cidofovir': 'Foscarnet and cidofovir are toxic, and data in pregnancy are insufficient.',
    'g-neutropenia': 'In the newborn trial 19% had severe neutropenia in the first 6 weeks.',
    'vala-absent': 'The iLive page and the CIR table do not mention valaciclovir.',
    'g-vala-trial':
      'The one randomised trial used 8 g a day until amniocentesis at 21 to 22 weeks; infection of the fetus 11% against 30%.',
    'g-vala-guidelines':
      'ECCI recommends it for a first infection around conception or in the first trimester.',
    'g-vala-research': 'SMFM wants it only in research.',
    'g-vala-kidney':
      'Kidney injury of the highest grade was reported soon after the start at 6 weeks. An Israeli clinic asks for 2.5 to 3 litres of fluid a day, a kidney test every 2 weeks and a start within 8 weeks of infection.',
    'g-vala-split': 'Four portions of 2 g give lower peaks than two of 4 g.',
    'ig-choice':
      'Pregnant with CMV DNA in blood: the iLive page calls human anti-CMV immunoglobulin (NeoCytotect) the drug of choice.',
    'ig-interval-drugs':
      'In its section on drugs the iLive page states 1 ml/kg a day by drip, three times, every 1 to 2 weeks.',
    'ig-interval-standard':
      'In its section on standards of treatment the iLive page states the same amount, 1 ml/kg, every 2 to 3 weeks.',
    'ig-unit-strength':
      'A trap: NeoCytotect today holds 100 units in 1 ml, the older Cytotect held 50. “1 ml/kg” is therefore not one dose.',
    'ig-unit-trial':
      'A second trap: one report of the trial gives 100 mg/kg, the report of the same trial after two years 100 units/kg.',
    'ig-unit-same': 'At 100 units in 1 ml the page’s amount is that of the trials that failed.',
    'ig-newborn':
      'Newborn with active infection or mild disease: the iLive page states NeoCytotect 2 to 4 ml/kg, six times, every 1 to 2 days, under control of CMV DNA.',
    'ig-pentaglobin':
      'With other infections besides: pentaglobin 5 ml/kg daily for 3 days, repeated if needed; in severe disease not alone, the iLive page says.',
    'g-ig-label':
      'The label gives 1 ml/kg every 2 to 3 weeks, at least six times, to people with weak immunity, or every 48 hours in disease. The page’s “2 to 3 weeks” looks borrowed from that (worked out here).',
    'g-ig-trials': 'Two randomised trials failed, 30 against 44% infected (P = 0.13) and 22.7 against 19.4%.',
    'g-ig-kagan':
      'Only work without randomisation supports it, at 200 IU/kg every 2 weeks to about 18-20 weeks after a first-trimester infection.',
    'g-ig-guidelines':
      'SOGC says it should not be used, SMFM only in research, Rawlinson does not support it.',
    'g-ig-newborn': 'European and US texts give newborns no immunoglobulin.',
    'nb-ganciclovir':
      'Manifest disease of a newborn: the iLive page states ganciclovir 6 mg/kg by vein every 12 hours for 2 weeks and then, if it works, 10 mg/kg every other day for 3 months.',
    'nb-doctor': 'The iLive page has neurologist, ear and eye specialist follow infected children.',
    'g-nb-valganciclovir':
      'Sick infants get valganciclovir 16 mg/kg by mouth twice daily for 6 months, begun in the first month by a paediatric specialist; in danger of life ganciclovir by vein for 2 to 6 weeks first.',
    'g-nb-trial':
      'The trial took infants from 32 weeks of gestation, up to 30 days old and from 1,800 g; hearing at 24 months, counted by ears, 77 against 64%.',
    'g-nb-length':
      'The page’s first two weeks match an old trial of 6 weeks; its tail and its length match no known guideline.',
    'g-nb-well': 'Without signs and with normal hearing there is no routine treatment.',
    'g-nb-hearing':
      'With hearing loss alone sources differ; newer trials and ECCI allow treatment up to 13 weeks of age, for 6 weeks to 6 months by risk.',
    'g-nb-follow':
      'The same specialists; hearing every 3 to 6 months to the age of 3, then every 6 to 12 to 6.',
    'hiv-preemptive':
      'Before disease, in deep immunosuppression: the iLive page states valganciclovir 900 mg a day for at least a month when CD4 is under 50 and CMV DNA in whole blood is above 2.0 lg genomes/ml, or any in plasma; stopped when DNA is gone.',
    'hiv-maintenance':
      'In HIV the iLive page states maintenance after a relapse, valganciclovir 900 mg or ganciclovir 5 mg/kg a day, until CD4 has been above 100 for at least 3 months.',
    'hiv-eye':
      'HIV with CD4 under 100: the iLive page states an ophthalmologist and quantitative DNA every 3 months.',
    'hiv-risk':
      'The compilation puts the risk in HIV at 50 to 100 CD4 cells and less, its clinic text under 50.',
    'tx-prophylaxis':
      'After transplantation the iLive page states the same pre-emptive treatment for several months.',
    'tx-dna':
      'After transplantation the iLive page states CMV DNA in whole blood at least monthly in the first year.',
    'tx-donor': 'The iLive page wants a seronegative donor for a seronegative recipient.',
    'tx-months': 'The compilation: the danger is greatest in months 1 to 4 after transplantation.',
    'g-hiv-disease':
      'Disease of organs comes mostly at CD4 under 50; what prevents it is treatment of HIV that keeps CD4 above 100.',
    'g-hiv-preemptive': 'Pre-emptive valganciclovir is not routinely recommended in HIV.',
    'g-hiv-stop': 'Stop after 3 to 6 months above 100, which is compatible.',
    'g-hiv-eye': 'One textbook asks for a yearly look into the eye at CD4 under 100.',
    'g-tx-dna': 'Current practice is mostly weekly while the risk is high.',
    'g-outside':
      'Serology is unreliable in weak immunity. Torchlight gives no normal reading there and sends to a specialist.',
    'fu-pregnant': 'The iLive page has pregnant women tested to exclude an active infection.',
    'fu-work': 'The iLive page states that a patient is unable to work for at least 30 days.',
    'fu-transfer':
      'The iLive page moves seronegative pregnant workers from children’s homes, wards and nurseries for the time.',
    'fu-doctor':
      'The compilation: see a doctor for an illness like mononucleosis in pregnancy or for complaints in weak immunity; tell the child’s doctor about an infection in pregnancy.',
    'g-fu-dna':
      'No test of an immune mother is validated for reactivation; DNA is an adjunct in a suspected first infection.',
    'g-fu-seropositive': 'Women infected in the past are not retested.',
    'g-fu-transfer':
      'US and UK bodies advise no routine exclusion, standard precautions suffice; national rules differ.',
    'pv-counsel':
      'The iLive page counsels pregnant, above all seronegative, women: barrier contraception, and hygiene with small children.',
    'pv-hands':
      'The compilation: hands washed for 15 to 20 seconds, no shared food, cups or cutlery, a kiss on the forehead, clean toys and surfaces, condoms.',
    'pv-vaccine': 'The iLive page and the compilation: no licensed vaccine; vaccines are experimental.',
    'g-pv-all': 'The same hygiene for every woman, whatever her antibodies, before and early in pregnancy.',
    'ts-list':
      'The compilation lists antigen, culture on fibroblasts (days to weeks), PCR, antibody over time, biopsy, an eye examination and imaging.',
    'ts-igg':
      'The compilation says IgG alone shows contact, never activity, and explains no vague symptoms; IgM may take up to 3 weeks.',
    'ts-qualitative':
      'CIR, why IgM is qualitative: rubella IgM is scarce in blood, so a result is reactive or not against a cut-off.',
    'ts-gray': 'CIR: the zone within 10% of the cut-off is uncertain.',
    'ts-wait':
      'CIR, gray results: people are told to repeat in 2 weeks, which is affordable before a pregnancy and not in it; revise at once by more exact methods.',
    'ts-blot':
      'CIR, immunoblot: recombinant antigens, sensitivity 97%, specificity 99%; it confirms ELISA or IFA and is said to date infection more exactly than avidity.',
    'ts-avidity': 'CIR, avidity: low is acute or recent, high is long ago.',
    'ts-screened':
      'CIR, who is tested: women planning, pregnant women, and newborns for congenital infection.',
    'ts-table':
      'CIR, the table: six rows and two columns, toxoplasma with rubella, and CMV. Restored, it stands beside every result.',
    'ts-named': 'Parvovirus B19 and herpes simplex are named in the compilation, without detail.',
    'g-ts-igm': 'In some first infections IgM never shows.',
    'g-ts-gray': 'Printed gray zones differ by kit and are not 10%; the laboratory’s own zone counts.',
    'g-ts-wait':
      'Half right. The confirming tests at once, and the second sample as well: while IgG is negative or gray nothing replaces it.',
    'g-ts-blot':
      'That a blot dates better is not established; 11 of 47 sera could not be read by blot avidity.',
    'g-ts-avidity':
      'Only with the week of the sample; late in pregnancy a high avidity does not rule out infection in its first weeks.',
    'g-ts-screened': 'Countries differ; France recommends it since 2025, SMFM does not.',
  },
};
