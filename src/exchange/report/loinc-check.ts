/** The check digit of LOINC numbers: mod 10 over the digits before the hyphen (Luhn). */

const digitOf = (character: string) => character.charCodeAt(0) - 48;

/**
 * True for a number that is written as LOINC writes them and whose check digit is right. It is a filter for slips and
 * invented numbers, not a proof that LOINC holds the number.
 */
export function isLoincNumber(code: string): boolean {
  const match = /^(\d{1,7})-(\d)$/.exec(code);
  if (!match) return false;
  const [digits, check] = [match[1] ?? '', match[2] ?? ''];
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digitOf(digits[digits.length - 1 - at] ?? '0');
    const weighted = at % 2 === 0 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return (10 - (sum % 10)) % 10 === digitOf(check);
}
