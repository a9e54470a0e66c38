import type { cirGuidelines } from '../../../tables/guidelines-cir.ts';

type Key = (typeof cirGuidelines)[number]['says'];

/** What the CIR laboratory table says of a pattern, and why a row is not followed. */
export const cirWords: Readonly<Record<Key, string>> = {
  'cir-1':
    'Row 1 of the CIR laboratory table: immunity is present, nothing further is needed. Followed only without a recent rash, contact, travel, weak immunity, blood product, abnormal scan, eye disease, late first test, or an earlier negative IgG or reactive IgM of this pregnancy.',
  'cir-1-cmv':
    "Row 1 of the CIR laboratory table: immune, but reactivation matters in pregnancy, so observe and repeat IgM. The IgM retest is that laboratory's practice: IgM neither shows nor excludes a reactivation, so it is offered only where the site chose it.",
  'cir-2':
    'Row 2 of the CIR laboratory table: IgG immunoblot and IgG avidity. The immunoblot is followed; avidity waits until IgG is clearly positive, a second sample is added, and she is cared for as susceptible until then.',
  'cir-2-rubella':
    'Row 2 of the CIR laboratory table: IgG immunoblot and IgG avidity. Avidity on a weak IgG is unreliable; documented doses, rash and contact decide the care, and a second sample counts for more.',
  'cir-3':
    'Row 3 of the CIR laboratory table: immunity is present, further studies are not needed. Not followed: one sample with reactive IgM cannot tell an old infection from a recent one; the damaged row reads as known immunity, which needs a documented earlier IgG.',
  'cir-3-cmv':
    'Row 3 of the CIR laboratory table: IgM immunoblot. Not enough alone: an immunoblot supports but does not date; avidity, a second IgM method and a second sample are added unless an earlier IgG is documented.',
  'cir-4':
    'Row 4 of the CIR laboratory table: observe, repeat IgM in pregnancy. Followed in part: where she is retested, IgG and IgM are taken together, because seroconversion without IgM occurs; hygiene advice is added.',
  'cir-4-rubella':
    'Row 4 of the CIR laboratory table: observe, repeat IgM in pregnancy. Not followed for rubella: IgM without rash or contact misleads, a retest means IgG; advice on contacts and vaccination after delivery (planning: before conception) are added.',
  'cir-5':
    'Row 5 of the CIR laboratory table: IgM immunoblot. Offered, but it decides nothing alone: a second sample shows whether IgG appears.',
  'cir-6':
    'Row 6 of the CIR laboratory table, first test in mid-pregnancy: IgG immunoblot, avidity and IgM immunoblot. All three are offered; stored serum and a reference laboratory are added, because a high avidity no longer reaches back to conception.',
  'cir-gap-positive-grey':
    'The CIR laboratory table has no row for IgG positive with gray-zone IgM; it is read here like a reactive IgM, with avidity and a second method.',
  'cir-gap-grey-grey': 'The CIR laboratory table has no row for IgG and IgM both in the gray zone.',
  'cir-gap-grey-positive':
    'The CIR laboratory table has no row for gray-zone IgG with positive IgM, a pattern that may be the start of an infection.',
  'cir-gap-igm-not-done': 'The CIR laboratory table has no row for a sample without IgM.',
  'cir-gap-igg-not-done': 'The CIR laboratory table has no row for a sample without IgG.',
  'cir-gap-unread': 'The CIR laboratory table has no row for a result that is pending or cannot be read.',
  'cir-gap-newborn':
    'The CIR laboratory table has no row for a newborn; its rows for adults do not apply to infants.',
};
