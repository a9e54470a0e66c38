/** Many cases told as few classes: sets of values, one for each axis. */

/** For each axis the places of its values, ascending; the class is every combination of them. */
export type Box = readonly (readonly number[])[];

/** Above so many cases one order of merging is tried, not one for each axis. */
const MANY = 20_000;

/** For each axis a text with one letter for each place: texts are what a map can be asked for. */
type Cells = readonly string[];
const FIRST = 0x100;
const lettersOf = (place: number): string => String.fromCharCode(FIRST + place);
const placesOf = (cell: string): number[] => [...cell].map((letter) => letter.charCodeAt(0) - FIRST);

/** Boxes that differ in this axis alone become one. */
function mergeAlong(boxes: readonly Cells[], axis: number): Cells[] {
  const groups = new Map<string, { readonly first: Cells; readonly cells: string[] }>();
  for (const box of boxes) {
    const key = box.map((cell, at) => (at === axis ? '' : cell)).join(',');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: box, cells: [box[axis] ?? ''] });
    else group.cells.push(box[axis] ?? '');
  }
  return [...groups.values()].map(({ first, cells }) => {
    if (cells.length === 1) return first;
    const merged = [...cells.join('')].sort().join('');
    return first.map((cell, at) => (at === axis ? merged : cell));
  });
}

function mergeInOrder(points: readonly Cells[], axes: readonly number[]): readonly Cells[] {
  let boxes = points;
  for (;;) {
    const before = boxes.length;
    for (const axis of axes) boxes = mergeAlong(boxes, axis);
    if (boxes.length === before) return boxes;
  }
}

/** Merges cases greedily, starting once with each axis. @param points places of their values, no case twice */
export function boxesOf(points: readonly (readonly number[])[]): Box[] {
  const axes = (points[0] ?? []).map((_, axis) => axis);
  const cells = points.map((point) => point.map(lettersOf));
  const starts = points.length > MANY ? axes.slice(-1) : axes;
  let best: readonly Cells[] = cells;
  for (const start of starts) {
    const boxes = mergeInOrder(cells, [...axes.slice(start), ...axes.slice(0, start)]);
    if (boxes.length < best.length) best = boxes;
  }
  return best.map((box) => box.map(placesOf));
}
