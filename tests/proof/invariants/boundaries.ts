/** `"negative*3 grey"` becomes negative, negative, negative, grey; `-` stands for an absent key. */
function weighted(spec: string): string[] {
  return spec.split(' ').flatMap((part) => {
    const [word = '', times = '1'] = part.split('*');
    return Array.from({ length: Number(times) }, () => word);
  });
}

/** Days of pregnancy around every threshold of the policy. */
export const DAYS_OF_PREGNANCY = [
  ...[0, 1, 14, 28, 35, 42, 49, 56, 57, 63, 69, 70, 71, 76, 77, 83, 84, 85, 87, 89, 90, 91, 92, 97, 98, 99],
  ...[105, 106, 111, 112, 113, 118, 119, 120, 125, 126, 127, 132, 133, 134, 139, 140, 141, 146, 147, 148],
  ...[154, 155, 168, 181, 182, 188, 189, 195, 196, 197, 202, 203, 204, 224, 252, 280, 294, 301, 307],
];
/** Ages of a newborn in days. */
export const AGES = [
  ...[0, 1, 4, 5, 6, 9, 10, 11, 13, 14, 15, 20, 21, 22, 27, 28, 29, 60, 90, 149, 150, 151, 179, 180, 181],
  ...[272, 273, 274, 275, 300, 364, 365, 366, 367, 540],
];
/** Days since a rash. */
export const RASH = [0, 3, 4, 5, 10, 11, 14, 15, 21, 28, 29, 56, 57, 100, 150, 151];
/** Days since a contact. */
export const CONTACT = [0, 4, 5, 14, 15, 20, 21, 22, 28, 29, 56, 57, 60, 61, 100, 150, 151];
/** Weeks between an earlier sample and this one. */
export const WEEKS_BEFORE = [
  ...[0.5, 1, 1.9, 2, 2.1, 2.9, 3, 3.1, 3.9, 4, 4.1, 5, 6, 8, 10, 12, 12.1, 16, 20, 20.1, 25.9, 26, 26.1],
  ...[30, 40, 42.9, 43, 43.1, 54, 55, 55.1, 56, 104, 208],
];
/** Weeks since a rubella vaccine. */
export const SINCE_VACCINE = [0, 2, 4, 7, 8, 8.5, 9, 11, 12, 12.5, 13, 20, 26, 60, 208];
/** What a laboratory may claim for a high avidity. */
export const CLAIMED_WEEKS = [1, 8, 10, 12, 13, 15, 16, 17, 18, 19, 20, 21, 26, 52];

/** Classes, the usual ones oftener; `-` stands for an absent key. */
export const IGG = weighted('positive*22 negative*14 grey*5 low-positive*5 not-done pending unknown -*2');
export const IGM = weighted('negative*18 positive*17 grey*7 not-done pending unknown -*4');
export const AVIDITY = weighted('high*8 low*5 intermediate*4 not-measurable pending not-done unknown');
export const SECOND_AVIDITY = weighted('high*4 low*4 intermediate*2 not-measurable pending not-done');
export const SECOND_IGM = weighted('negative*6 positive*4 grey*2 pending not-done unknown');
export const BLOT = weighted('positive*4 negative*4 indeterminate pending not-done unknown');
export const RUBELLA_BLOT = [...BLOT, 'e2-absent', 'e2-absent', 'e2-absent'];
export const PCR = weighted('negative*5 positive*5 indeterminate pending not-done unknown');
export const PREVIOUS_IGG = weighted('negative*7 positive*7 grey*2 low-positive*2 pending not-done -*2');
export const PREVIOUS_IGM = weighted('negative*5 positive*4 grey*2 pending not-done -*6');
