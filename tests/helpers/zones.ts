/**
 * Time zones with and without daylight saving, with hours, halves and quarters, on both sides of the date line, each with
 * the minutes from it to UTC on a day of winter: by name, Node and browsers know some of them otherwise.
 */
export const ZONES: readonly (readonly [zone: string, shift: number])[] = [
  ['UTC', 0],
  ['America/New_York', 300],
  ['America/St_Johns', 210],
  ['Europe/Berlin', -60],
  ['Asia/Kathmandu', -345],
  ['Pacific/Kiritimati', -840],
  ['Etc/GMT+12', 720],
  ['Australia/Lord_Howe', -660],
];
