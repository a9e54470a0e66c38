/** Why a row of the mother's tables holds. One or two plain sentences each. */

export const whyMother = {
  // Exposure and time
  exposed:
    'A rash, a contact, travel or an illness that fits counts as exposure: calm results are read with more caution, and a reactive IgM is not explained away.',
  'not-exposed':
    'Rash and contact are answered with no, and no travel or illness that fits is known, so no recent rubella has to be explained.',
  'too-early':
    'The exposure is so recent that antibody may not have formed yet. A negative result can be too early; the next sample decides.',
  'too-early-undated':
    'Travel and symptoms carry no date, so a negative result may be too early until a second one, taken late enough, is negative too.',

  // IgM: methods and earlier samples
  'igm-methods-disagree':
    'One IgM method is negative and another reactive on the same serum, so the IgM is read as gray zone: neither shown nor excluded.',
  'igm-refuted':
    'A second IgM method is negative on the same serum. IgM methods differ widely, so the reactive IgM is probably unspecific; this is likely, not settled.',
  'igm-not-refuted-exposed':
    'A second IgM method is negative, but there was an exposure or an illness that fits, so the reactive IgM still counts.',
  'igm-earlier-reactive':
    'An earlier sample had a reactive IgM. IgM can fade within months, so its absence today gives no date and it is read as gray zone.',
  'first-positive-read':
    'The earliest IgG-positive sample is read with its own IgM, and that was negative. An IgM that appears only later is then less likely to mark a first infection.',
  'other-cause-leans':
    'Another proven infection, such as acute EBV or parvovirus B19, can explain this IgM. It leans towards a false IgM and closes nothing.',

  // IgG and its immunoblot
  'blot-before-igg':
    'The IgG immunoblot is positive while the routine IgG is negative. In toxoplasma seroconversions the immunoblot often turns first, so this may be a beginning.',
  'blot-confirms-grey':
    'The immunoblot shows bands of its own, so the gray zone or low IgG is probably real. It does not tell how old it is.',
  'blot-refutes-grey': 'The immunoblot is negative, so the gray zone or low IgG is probably unspecific.',
  'low-read-as-grey':
    'IgG at a low titre may be unspecific or only just rising, so without a reactive IgM or a positive immunoblot it is read as gray zone.',
  'low-read-as-positive':
    'Beside a reactive IgM a low IgG may be one that is just rising, so it is read as positive, never as protection.',
  'blot-contradicts-igg':
    'The IgG is reported positive, but its immunoblot is negative: the two contradict each other, and this IgG is not relied on.',
  'e2-absent':
    'E2 bands appear months after infection. E1 without E2 beside a reactive IgM fits a recent infection, so it counts as low avidity; after vaccine E2 may also stay absent.',
  'avidity-on-confirmed-low': 'The IgG is low and its immunoblot confirms it, so the avidity counts.',
  'avidity-low-earlier':
    'The low avidity was measured on an earlier serum with a clear IgG, so it counts although IgG is low today.',
  'avidity-no-evidence':
    'Avidity means something only on a clearly positive IgG. On a gray zone, low or doubtful IgG it can mislead either way, so it is not used.',
  'avidity-blot-disagree':
    'The avidity is high, but the immunoblot shows E1 without E2 beside a reactive IgM: the two contradict each other, so the avidity is read as intermediate.',
  'sign-of-activity':
    'An IgG rise in parallel sera, a positive PCR in blood, an abnormal scan or active eye disease can be a sign of active infection, also in an immune woman.',

  // Direct proof
  'amniotic-positive':
    'PCR in the amniotic fluid is positive: direct proof of infection, even where serology is missing or unreliable. It does not tell whether the baby is harmed.',
  'amniotic-against-igg':
    "PCR in the amniotic fluid is positive, but the mother's IgG is negative: the two contradict each other. Check first whose samples these are.",
  'amniotic-negative':
    'A negative PCR in the amniotic fluid makes infection of the baby less likely but misses some infected babies, so follow-up goes on until after birth.',
  'rna-found':
    'Rubella RNA was found in her throat or blood and no vaccine of the last 12 weeks explains it: direct proof of infection, whatever the antibodies say.',
  'rna-after-vaccine':
    'Rubella RNA found within 12 weeks of a vaccine may be vaccine virus, so it proves no infection. The laboratory has to tell the two apart.',

  // What cannot be read
  'igg-unread': 'The IgG result is pending, unknown or cannot be classified. It is asked for, not guessed.',
  'igm-unread': 'The IgM result is pending, unknown or cannot be classified. It is asked for, not guessed.',
  'igg-lost':
    'IgG was reported positive before and is negative now or was in between. A mix-up or a false result is likely, so the earlier report is verified and she is cared for as susceptible.',
  'avidity-on-negative':
    'An avidity is reported although IgG is negative, and there is no IgG to measure it on. The results contradict each other, so neither is relied on.',
  'rise-of-negative':
    'A rising IgG is reported although IgG is negative today. The results contradict each other, so neither is relied on.',

  // Seroconversion
  'seroconversion-proved':
    'IgG was negative in this pregnancy and is positive now by the same method or in parallel; IgM, a low avidity or the immunoblot agrees. The seroconversion is documented.',
  'seroconversion-without-igm':
    'IgG turned positive by the same method, but no reactive IgM, low avidity or immunoblot supports it. A false IgG has to be excluded first.',
  'seroconversion-other-assay':
    'IgG was negative in this pregnancy and is positive now, but not by the same method and not in parallel. Two methods may differ on one serum; run both sera together.',
  'seroconversion-week-unknown':
    'IgG was negative within the last 43 weeks and is positive now, but without the week of pregnancy the negative may be from before it: probable at most.',
  'seroconversion-low':
    'IgG was negative and is now positive at a low titre, where false results are frequent: probable until a later sample or the immunoblot confirms it.',
  'seroconversion-blot-negative':
    'IgG was negative and is now reactive, but the immunoblot is negative. It may be unspecific or just beginning, so a recent infection stays possible.',
  'grey-after-negative-reactive':
    'IgG was negative and is now beginning to show, with a reactive IgM: this looks like a seroconversion under way. The next sample decides.',
  'grey-after-negative-blot':
    'IgG was negative, is now in the gray zone, and the immunoblot shows it is real. That fits a seroconversion even without IgM.',
  'grey-after-negative':
    'IgG was negative and is now in the gray zone. This may be the start of a seroconversion, so a recent infection stays possible.',

  // Immune before
  'immune-with-signs':
    'A positive IgG from before is documented, and now there is a sign of active infection: reactivation or re-infection is possible. Antibodies alone cannot settle it.',
  'immune-reactive-exposed':
    'A positive IgG from before is documented. A reactive IgM together with an exposure or an illness that fits makes reactivation or re-infection possible.',
  'immune-persisting-igm':
    'A positive IgG from long enough ago is documented. IgM can persist for months or years, so it does not mean a recent first infection.',
  'immune-before':
    'A positive IgG from long enough ago is documented, and IgG is still positive. A first infection now is very unlikely.',
  'immune-now-grey':
    'IgG was positive long enough ago and is in the gray zone now. That fits old antibody that has waned; protection is not promised on it.',
  'rash-despite-immunity':
    'A rash, an illness or a contact in the last 8 weeks needs proof also in an immune woman: re-infection occurs and IgM may be missed. A parallel second sample decides.',

  // Serial sera
  'rise-blot-negative':
    'IgG is reported to rise, but its immunoblot is negative: the two contradict each other, so a recent infection stays possible.',
  'rise-against-avidity':
    'IgG rises in parallel sera, yet the avidity is high: the two contradict each other, so a recent infection stays possible and a reference laboratory is asked.',
  'rise-with-igm':
    'IgG rises in sera run in parallel and IgM is reactive: two markers agree on a recent infection, but formal proof is missing.',
  'rise-without-igm':
    'IgG rises in sera run in parallel, but no reactive IgM supports it. A recent infection is possible; reactivation or re-infection can also raise IgG.',
  'rise-high-avidity-exposed':
    'IgG rises beside a reactive IgM and an exposure, while the avidity is high. That fits a rubella re-infection better than a first infection.',
  'rubella-rise-with-igm':
    'An IgG rise in sera run in parallel, together with a reactive IgM, counts as proof of a recent rubella infection where no recent vaccine explains it.',
  'rise-after-doses':
    'IgG rises in a woman with a documented vaccine dose, and no reactive IgM supports a first infection. That fits a rubella re-infection.',

  // Shortly before the pregnancy
  'near-reactive':
    'IgG was negative shortly before (the pregnancy, or this sample when planning) and is positive now with a reactive IgM: a recent infection is probable.',
  'near-without-igm':
    'IgG was negative shortly before (the pregnancy, or this sample when planning) and is positive now. Without a reactive IgM its date stays open.',
  'near-grey-blot':
    'IgG was negative shortly before (the pregnancy, or this sample when planning); now it is in the gray zone and the immunoblot confirms it: recent infection is possible.',
  'grey-then-positive':
    'IgG was in the gray zone earlier in this pregnancy and is positive now. A gray zone result can be the start of a seroconversion.',
  'rubella-near':
    'Rubella IgG was negative shortly before (the pregnancy, or this sample when planning) and is positive now. No vaccine between is known, so a recent infection is possible.',

  // PCR in the mother's blood
  'blood-pcr-with-igm':
    "PCR is positive in the mother's blood and IgM is reactive: active infection is probable. Reactivation can also give DNA, so it is not proof of a first infection.",
  'blood-pcr-against-avidity':
    "PCR is positive in the mother's blood, but the avidity is high. This contradicts a recent first infection; reactivation or a false result is possible.",
  'blood-pcr-without-igm':
    "PCR is positive in the mother's blood without a reactive IgM. Reactivation, an old infection or a false result can do this; a reference laboratory is asked.",
  'blood-pcr-low-avidity':
    "PCR is positive in the mother's blood and the avidity is low, but no reactive IgM supports it. A recent infection is possible.",
  'blood-pcr-before-antibody':
    "PCR is positive in the mother's blood, and antibody is absent or not yet clear. It may be the first days of an infection or a false result; the next sample decides.",

  // IgG not done
  'igm-without-igg-result':
    'A reactive IgM without an IgG result decides nothing alone, and a recent infection is not excluded. IgG on the same serum comes first.',
  'igg-missing':
    'Without an IgG result neither infection nor susceptibility can be read. IgG comes first, with IgM beside it.',

  // Second sample after IgM without IgG
  'igm-closed':
    'IgG is still negative on a sample taken late enough after the reactive IgM; after an infection it would be expected by now. The IgM was probably false: she counts as susceptible.',
  'igm-gone-treated':
    'The IgM has gone and IgG is still negative, but treatment was begun, and treatment can delay IgG. It stays open; the next sample decides.',
  'igm-gone-early':
    'The IgM has gone and IgG is still negative, but this sample does not close it: it follows the reactive one too soon, or the reactive one had some IgG. The next sample decides.',

  // IgG negative
  'no-antibody':
    'Neither IgG nor IgM is found, and nothing suggests that the sample is too early. She can still be infected.',
  'no-antibody-or-too-early':
    'No antibody is shown: she is susceptible, or the sample is too early after an exposure. The next sample decides; until then she is cared for as susceptible.',
  'negative-without-igm':
    'IgG is negative, but without IgM the first days of an infection cannot be excluded. Until IgM is known she is cared for as susceptible.',
  'igm-alone-refuted':
    'IgG is negative and a second IgM method does not find the IgM. It is probably unspecific; the second sample is still taken, because this is likely, not settled.',
  'igm-grey-alone':
    'A gray zone IgM without IgG can be unspecific or the start of an infection, and one sample cannot tell. IgG on a second sample does.',
  'igm-grey-alone-exposed':
    'A gray zone IgM without IgG after an exposure or an illness that fits may be the start of an infection. IgG on a second sample tells.',
  'igm-alone':
    'IgM without IgG is either the first days of an infection or an unspecific reaction. Only IgG on a second sample tells.',
  'blot-only':
    'Only the IgG immunoblot is positive: the routine IgG is negative and no reactive IgM supports it. It may be a beginning or unspecific; a second sample decides.',
  'nascent-grey':
    'The IgG immunoblot is positive before the routine IgG, and IgM is in the gray zone. This may be the start of a seroconversion; a second sample decides.',
  'nascent-positive':
    'The IgG immunoblot is positive before the routine IgG, and IgM is positive. This may be the start of a seroconversion; a second sample decides.',
  'no-igg-no-exposure':
    'Rubella IgG is negative and no rash, contact, travel or illness is known, so IgM is not needed. She counts as susceptible by this test.',
  'no-igg-exposed':
    'Rubella IgG is negative after an exposure and IgM is missing: she is susceptible or the sample is too early. IgM and a second sample decide.',
  'no-igg-exposure-unknown':
    'Without IgM, and with rash and contact not known, this IgG cannot be read to the end. Both are asked first.',

  // IgG gray zone or low
  'blot-contradicts-reactive':
    'IgG is positive with a reactive IgM, but the immunoblot is negative: the results contradict each other, and a recent infection is not excluded.',
  'blot-contradicts':
    'IgG is positive, but the immunoblot is negative: the results contradict each other. Until another IgG method decides, protection is not assumed.',
  'grey-igm-positive':
    'A gray zone or low IgG beside a positive IgM may be a seroconversion under way, or two unspecific results. A second sample decides.',
  'grey-grey-exposed':
    'IgG and IgM are both unclear, and there was an exposure or an illness that fits, so a recent infection is possible.',
  'grey-grey':
    'IgG and IgM are both unclear on one sample: it can be a beginning, an old infection or unspecific. A second sample decides.',
  'grey-igm-refuted':
    'IgG is unclear, and two IgM methods disagree on the reactive IgM. Neither infection nor protection can be read; a second sample decides.',
  'grey-without-igm':
    'IgG is unclear and IgM is missing, so a beginning cannot be told from an old infection. IgM on this serum is asked for.',
  'grey-igm-negative':
    'A gray zone or low IgG may be old antibody, the start of one or unspecific. The IgG immunoblot helps; until settled she is cared for as susceptible.',
  'grey-confirmed':
    'The immunoblot shows that the gray zone IgG is real, and no reactive IgM speaks for a recent infection: most probably past. Its date stays unknown.',
  'grey-refuted':
    'The immunoblot does not confirm the gray zone or low IgG, and no reactive IgM points to a beginning. She counts as susceptible.',
  'rubella-grey':
    'A gray zone rubella IgG does not count as immunity. Documented vaccine doses decide the care; after an exposure a parallel second sample is needed.',
  'grey-exposed':
    'After an exposure a gray zone or low rubella IgG may be one that is just rising, whatever the immunoblot shows. A parallel second sample decides.',

  // IgG positive, IgM reactive
  'igm-no-avidity':
    'IgG with a reactive IgM can be a recent infection, or an IgM that has lasted for months or years. One sample cannot tell; avidity helps to date it.',
  'avidity-intermediate':
    'An intermediate avidity gives no date: it fits recent and older infection. Beside a reactive IgM it reassures nobody.',
  'avidity-low-marker':
    'Low avidity, a reactive IgM and a further marker (IgA, or an illness that fits after an earlier negative) agree on a recent infection; formal proof is missing.',
  'avidity-low':
    'A low avidity can last for many months (for rubella also after a vaccine), so beside a reactive IgM it keeps a recent infection possible and proves none.',
  'avidity-high-planning':
    'A high avidity reaches back over the last weeks or months: the infection (for rubella, or the vaccine) is most probably older than that and is read as past.',
  'avidity-high-plain':
    'In this week a high avidity reaches back to about conception or before it, so infection in this pregnancy is unlikely although IgM is reactive.',
  'avidity-high-between':
    'The high avidity reaches back to about conception, not further. Infection after the printed week is unlikely; a reference laboratory checks the boundary.',
  'avidity-high-late':
    'A high avidity reaches back only so far. In this week infection early in this pregnancy stays open; only the time after the printed boundary is unlikely.',
  'avidity-week-unknown':
    'A high avidity dates the sample, not the pregnancy. Without the week of pregnancy it cannot be said what it excludes, so the week is asked first.',
  'cmv-avidity-low':
    'Low avidity with a reactive IgM points to a first CMV infection in the last months. Formal proof would be an IgG that was negative before.',
  'cmv-high-avidity-symptoms':
    'In one study about 6 of 100 well-dated first CMV infections had a high avidity within 1 to 3 months. With an illness that fits, a second avidity method is needed.',
  'rubella-low-exposed':
    'Low avidity, a reactive IgM and a rash, contact or travel agree on a recent rubella infection, and no recent vaccine explains them. Formal proof is missing.',
  'high-avidity-exposed':
    'A high avidity speaks against a first rubella infection, but re-infection keeps it high. After an exposure or an illness a parallel second sample is needed.',
  'high-avidity-exposure-unknown':
    'A high avidity speaks against a first rubella infection, but not against re-infection. Rash and contact are not known and are asked first.',

  'igm-no-avidity-passive':
    'IgG with a reactive IgM can be a recent infection. Avidity cannot date it: after immunoglobulin or a blood product the IgG may be the donor’s.',
  'week-unknown-reactive':
    'The week of pregnancy is not known, so this is read as late: stored serum and a reference laboratory are asked as well, until the week is known.',
  'undatable-newborn':
    'First found from mid-pregnancy on, or in an unknown week, and the avidity cannot place the infection before pregnancy, so the newborn is examined in any case.',
  'travel-hygiene':
    'Atypical strains abroad have re-infected immune women. That is very rare, so the advice on food, soil and cats is kept up.',
  'avidity-low-treated':
    'The avidity is low, but treatment slows its rise, so it is not used to date the infection. A high one would keep its meaning.',
  'steady-untreated':
    'IgG does not rise in parallel sera. Without treatment this puts the infection at least about 2 months before the first serum; it closes nothing alone.',
  'steady-treated':
    'IgG does not rise in parallel sera, but treatment slows its rise, so this gives no date.',
  'grey-confirmed-second':
    'A confirmed gray zone IgG is mostly old, but rarely the start of a seroconversion without IgM: a second serum shows whether it rises.',

  // IgG positive without a reactive IgM
  'first-test-late':
    'IgG was first found positive at 28 weeks or later. IgM and low avidity of an infection early in this pregnancy may be gone: timing unknown, and the newborn is followed.',
  'week-unknown':
    'IgG without IgM fits an old infection, but without the week of pregnancy it may be one from early in it whose IgM has gone. The week is asked first.',
  'igg-only':
    'IgG without IgM, before or early in a pregnancy, fits an infection from before it. One sample cannot prove its date.',
  'igm-blot-negative':
    'The IgM immunoblot is negative, which leans towards an unspecific IgM. It closes nothing alone: avidity or a second sample decides.',
  'igm-blot-positive':
    'The IgM immunoblot is positive: the IgM is more probably specific. It gives no date, so avidity or a second sample decides.',
  'igg-old-avidity':
    'IgG is positive without a reactive IgM, and a high avidity in its window dates the infection to before this pregnancy.',
  'igg-only-timing-unknown':
    'IgG without IgM fits a past infection, but first tested this late its timing is unknown: IgM of an infection early in this pregnancy may have faded. Stored serum helps.',
  'cmv-igg-only':
    'IgG without IgM, before or early in a pregnancy, fits a CMV infection from before it. Reactivation and re-infection remain possible, so protection is not promised.',
  'igg-igm-refuted':
    'IgG is positive, and a second method does not find the reactive IgM, so this IgM is probably false. The second sample still checks it.',
  'iga-without-igm':
    'Toxoplasma IgA without IgM is unusual: IgA can mark a recent infection or persist. It leaves the date open.',
  'avidity-low-symptoms':
    'A low avidity can last for years, but with an illness that fits a recent infection is possible even without a reactive IgM.',
  'avidity-low-alone':
    'A low avidity can last for years and, for rubella, is common after vaccine. Without a reactive IgM it proves no recent infection and excludes none.',
  'cmv-avidity-low-alone':
    'Low avidity makes a first CMV infection in the last months possible even without a reactive IgM: some first infections show no IgM.',
  'avidity-intermediate-alone':
    'An intermediate avidity fits recent and older infection. Without a reactive IgM it points to no date and does not reassure.',
  'avidity-high-no-igm':
    'IgM was not done, but the high avidity reaches back far enough, so the infection is most probably old.',
  'igg-no-igm-exposed':
    'IgG is positive after an exposure and IgM was not done, so a recent infection is not excluded. IgM on this serum is asked for.',
  'igg-without-igm':
    'IgG is positive, but without IgM a recent infection cannot be told from an old one. IgM on this serum is asked for.',
  'e2-absent-alone':
    'E1 bands without E2 can mean a recent rubella infection, but also vaccine antibody. Without IgM and exposure this stays open and is not called past.',
  'e2-absent-exposed':
    'E1 bands without E2 fit a recent rubella infection, and exposure is present or not known. A recent infection is possible even without IgM.',
  'rubella-low-without-igm':
    'A low rubella avidity can be vaccine antibody, but with an exposure, or one not known, a recent infection is possible even without IgM.',
  'contact-covered':
    'Two documented doses, or an IgG positive from before the contact, make infection from it unlikely. Re-infection remains possible: she comes back at once with any rash.',
  'igg-only-recent-exposure':
    'IgG without IgM is not read as immunity after a rash, illness or contact in the last 8 weeks: IgM may be missed. A parallel second sample decides.',
  'old-exposure-high-avidity':
    'The IgM of an older exposure may have gone, but the high avidity reaches back far enough: infection or vaccine most probably lies further back.',
  'igg-only-old-exposure':
    'More than 8 weeks after a rash or contact, or after travel, IgM may have gone. Such an IgG was once read as immunity and the child was affected; stored serum is tested.',
  'igg-only-exposure-unknown':
    'Rubella IgG without IgM fits past infection or vaccine. Rash and contact are not known and are asked, because either would change the reading.',
  'rubella-immune':
    'Rubella IgG is positive, IgM negative, and no recent rash, contact or travel is known: protection by past infection or vaccine.',
  'rubella-immune-no-igm':
    'Rubella IgG is positive and no recent rash, contact or travel is known. Guidance does not want IgM then: a reactive one would mostly be false.',
  'igg-only-no-igm-unknown':
    'Rubella IgG is positive, but IgM was not done and rash and contact are not known, so a recent infection is not excluded. Both are asked first.',

  // Rubella vaccine
  'vaccine-planning':
    'A vaccine of the last 12 weeks explains the reactive IgM. IgG is positive and neither rash nor contact is known, so she counts as protected.',
  'vaccine-response':
    'Within 12 weeks of a rubella vaccine a reactive IgM, low avidity or rising IgG cannot be told from infection by antibodies.',
  'vaccine-and-exposure':
    'A vaccine of the last 12 weeks may explain the new antibody, but there was also an exposure or an illness that fits, so infection is possible.',
  'three-doses':
    'Three documented doses: a further dose or retest is not advised, even if this test shows no clear IgG. The positions of the sources stand beside it.',
  'two-doses':
    'Several countries count two documented doses as immunity whatever the test. This test does not show protection, so one more dose is offered after delivery.',

  // What lowers trust in a calm result
  'abnormal-scan':
    'The scan suggests infection of the baby and IgG is present, so no reassuring reading of the antibodies stands.',
  'active-eye-disease':
    'Active eye disease with IgG can be reactivated infection, also with calm antibodies, so no reassuring reading stands.',
  'throat-pcr-positive':
    'PCR found the organism in her throat. Calm antibodies do not explain that; reactivation or re-infection can, so no reassuring reading stands.',
  'avidity-methods-disagree':
    'Two avidity methods disagree while IgM is reactive. Neither is relied on to call the infection old.',
  immunosuppressed:
    'With weakened immunity antibodies may be missing, and IgM may stay negative in reactivation. Serology neither shows nor excludes infection here.',
  immunoglobulin:
    'Immunoglobulin or a blood product of the last 6 months can bring IgG that is not her own: its presence, rise and avidity prove nothing about her.',

  // Plans
  'avidity-boundary':
    'The sample lies up to 2 weeks beyond what a high avidity excludes, so the boundary is printed and a reference laboratory is asked.',
  'abnormal-scan-plan': 'An abnormal scan leads to fetal medicine, whatever the antibodies say.',
  'eye-disease-plan':
    'Active eye disease may be reactivated infection and needs a specialist; antibodies cannot date it.',
  'new-igg-without-igm':
    'IgG was negative in an earlier sample and is there now. That is as urgent before the IgM is known as after it.',
  'immunoglobulin-plan':
    'A serum from before the immunoglobulin or blood product shows her own antibody, so it is searched for; a specialist judges the rest.',
  'immunosuppressed-plan':
    'With weakened immunity antibodies are unreliable and reactivation can reach the baby, so a specialist and a reference laboratory judge.',
  'first-test-late-reactive':
    'First found from mid-pregnancy on, with a reactive IgM: avidity may no longer reach back to conception, so stored serum and a reference laboratory are needed as well.',
  'exposed-second-sample':
    'After an exposure or an illness that fits a single positive IgG is not the last word: a second serum in parallel shows whether it rises.',
  closed:
    'What is known places the infection or vaccine in the past, so no further test is needed now. A new exposure, rash or abnormal scan opens the question again.',
  'valaciclovir-window':
    'A first CMV infection may fall before 14 weeks, and 21 weeks have not passed. A trial of valaciclovir found fewer infected babies after first-trimester infection; guidelines differ, specialists decide.',
  'cir-practice':
    'This site follows the CIR laboratory and repeats IgM in pregnancy after a positive CMV IgG. IgM neither shows nor excludes a reactivation.',
  'practice-interval':
    'When a woman without antibody is tested again follows the practice chosen for this site; countries differ. A rash, an illness, a contact or an abnormal scan is not left until then.',
  'practice-no-retest':
    'The practice chosen for this site does not repeat the test routinely in a woman without antibody; countries differ. A rash, an illness, a contact or an abnormal scan calls for a new sample at once.',
  'recent-exposure-second':
    'A rash, illness or contact in the last 8 weeks is settled only by a second serum run in parallel with this one.',
  'back-if-rash':
    'She was probably protected at this contact, but re-infection occurs: any rash brings her back at once, by phone first.',
  'rash-with-igm':
    'A recent rash and an IgM reactive by at least one method, up to 20 weeks or in an unknown week: rubella harms most early, so further results are not waited for.',
  'contact-with-igm':
    'A recent contact and an IgM reactive by at least one method, up to 20 weeks or in an unknown week: rubella harms most early, so further results are not waited for.',
  'rna-beside-igm':
    'An IgM that is positive before IgG is clear, or reactive after a recent contact, is looked for as RNA too: a first rubella infection can run without a rash.',
  'igm-other-causes':
    'EBV and, in pregnancy, parvovirus B19 can make a rubella IgM falsely reactive, and a parvovirus infection behind it must not be missed.',
  'rubella-infection-plan':
    'Rubella in pregnancy can harm the baby, most of all early, and it spreads: fetal medicine, public health and a reference laboratory are involved.',
  'reinfection-plan':
    'Rubella re-infection harms the baby far less often than a first infection, but it can, so fetal medicine and a reference laboratory judge it.',
} as const satisfies Record<string, string>;
