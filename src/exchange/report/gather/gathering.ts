/** What a report comes to, collected piece by piece: each piece ends in a line of a case, a question or a leftover. */
import type { Pathogen } from '../../../rules/vocabulary.ts';
import type { Place } from '../found.ts';
import { visible } from '../fhir-raw.ts';
import type { Ask, Ignored, Line } from '../reading.ts';

/** As it is shown: what turns the direction of writing, or is not seen, is written out. */
const placeOf = ({ raw, pointer }: Place): Place => ({ raw: visible(raw), pointer: visible(pointer) });

/** Collects while a report is gathered; the order in which pieces stand in the report is kept by their readers. */
export class Gathering {
  readonly asks: Ask[] = [];
  readonly ignored: Ignored[] = [];
  readonly lines: Line[] = [];

  ask(place: Place, field: string, question: string, pathogen: Pathogen | null = null): void {
    this.asks.push({ field, question, ...placeOf(place), ...(pathogen === null ? {} : { pathogen }) });
  }

  leave(place: Place, why: string): void {
    this.ignored.push({ ...placeOf(place), why });
  }

  take(place: Place, pathogen: Pathogen | null, field: string, value: Line['value']): void {
    this.lines.push({ ...placeOf(place), pathogen, field, value });
  }
}
