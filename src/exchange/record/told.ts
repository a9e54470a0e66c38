/** A case and the answer to it, as every record takes them. */
import type { Assessment, Case } from '../../rules/vocabulary.ts';
import { sha256 } from './sha256.ts';

export interface Told {
  /** Its results are classified. */
  readonly source: Case;
  readonly assessment: Assessment;
  /** What the receiver knows the case by, where the caller asks for it to be written. A record holds no identifier else. */
  readonly id?: string;
}

/** One, where there is an answer; none, where the tables could not answer. */
export const toldOf = ({
  source,
  assessment,
}: {
  readonly source: Case;
  readonly assessment: Assessment | null;
}): readonly Told[] => (assessment === null ? [] : [{ source, assessment }]);

/** The bounds a result may have, in the order of the contract. */
export const LIMIT_KEYS = ['negativeBelow', 'positiveFrom', 'lowBelow', 'highFrom'] as const;

/** JSON with its keys sorted and without what says nothing, so that two spellings of one thing are one text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const parts = Object.entries(value)
    .map(([key, held]) => [key, canonical(held)] as const)
    .filter(([, held]) => !['null', '{}', '[]'].includes(held))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, held]) => `${JSON.stringify(key)}:${held}`);
  return `{${parts.join(',')}}`;
}

/** What the records of a case are told apart by: its facts and the tables that answered, and its id only where that is written. */
export function keyOf({ source, assessment, id }: Told): string {
  return sha256(canonical({ ...source, id: id ?? null, content: assessment.content }));
}

/** A UUID (version 8, RFC 9562) that the same parts always give. */
export function uuidOf(...parts: readonly string[]): string {
  const hex = sha256(parts.join('\n'));
  const variant = '89ab'.charAt('0123456789abcdef'.indexOf(hex.charAt(16)) % 4);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Text of a sender on one line, without control characters and marks that turn the direction round; never longer than `most`. */
export function plainText(text: string, most = 200): string {
  const plain = text
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  // A cut must not leave half of a character.
  return plain.length > most ? `${plain.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : plain;
}
