/** The class of one printed result of a report, or the question that it leaves. */
import type { Aids, KitLimits } from '../../../rules/aids.ts';
import { isAvidity, type Analyte } from '../../../rules/analyte.ts';
import type { Limits, Result } from '../../../rules/vocabulary.ts';
import { weigh } from '../../../rules/weigh.ts';
import { reports as say } from '../../../words/said.ts';
import type { ResultFound } from '../found.ts';
import { readLimits } from '../limits.ts';
import { kitNamed } from './kit.ts';

export type ClassRead = { readonly result: Result } | { readonly question: string };

interface BoundsRead {
  readonly bounds: KitLimits;
  readonly unit: string;
}

/** The limits printed with a result; undefined where there are none that can be read, or two that differ. */
function boundsOf(found: ResultFound, isAvid: boolean): BoundsRead | undefined {
  const all = found.limits.flatMap((limits): BoundsRead[] => {
    if (limits.kind === 'bounds') return [{ bounds: limits.bounds, unit: limits.unit ?? '' }];
    const read = readLimits(limits.text, isAvid);
    return 'bounds' in read ? [{ bounds: read.bounds, unit: read.unit }] : [];
  });
  const [first, ...others] = all;
  const same = (one: BoundsRead) => JSON.stringify(one.bounds) === JSON.stringify(first?.bounds);
  return others.every(same) ? first : undefined;
}

/** Limits of the contract hold no operators: what a limit prints otherwise is left out beside its class. */
function contractLimits({ below, from, belowIsIncluded, fromIsExcluded }: KitLimits, isAvid: boolean) {
  if (belowIsIncluded || fromIsExcluded || below > from) return undefined;
  const limits: Limits = isAvid
    ? { lowBelow: below, highFrom: from }
    : { negativeBelow: below, positiveFrom: from };
  return limits;
}

/**
 * @param found one result of the report, its analyte known
 * @returns the Result of the contract with its class and who gave it, or what has to be asked
 */
export function classOf(found: ResultFound, analyte: Analyte, aids: Aids): ClassRead {
  const isAvid = isAvidity(analyte.key);
  const read = boundsOf(found, isAvid);
  // Limits that are printed and not understood may contradict the kit: then it decides nothing.
  const kit = found.limits.length > 0 ? undefined : kitNamed(found.method, analyte, aids);
  const text = found.text === '' ? (found.said[0] ?? '') : found.text;
  // A value that is not final is no result yet, whatever it says.
  if (found.status === 'preliminary')
    return { result: { class: 'pending', ...(text === '' ? {} : { text }), classSource: 'laboratory' } };
  const weighed = weigh(
    {
      text: found.text,
      unit: found.unit,
      said: found.said,
      bounds: read?.bounds,
      boundsUnit: read?.unit,
      kit,
    },
    analyte,
    aids,
  );
  if ('disagree' in weighed) {
    const claims = weighed.disagree.map(({ source, class: name }) => `${say.claim[source]}: ${name}`);
    return { question: say.disagree(claims.join('; ')) };
  }
  if ('unreadable' in weighed) return { question: say.why[weighed.unreadable] };
  const limits = read && contractLimits(read.bounds, isAvid);
  return {
    result: {
      class: weighed.class,
      text,
      ...(found.unit === '' ? {} : { unit: found.unit }),
      ...(limits ? { limits } : {}),
      ...(weighed.source === 'kit' && kit ? { kit: kit.id } : {}),
      classSource: weighed.source,
    },
  };
}
