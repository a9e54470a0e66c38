import type { Assessment, Case, Result, ResultKey } from '../../../src/rules/vocabulary.ts';
import { NEWBORN_ACTIONS, TEST_ACTIONS } from '../../../src/rules/vocabulary.ts';
import { rule, type Invariant } from './rule.ts';
import { wrongCode, wrongShape } from './shape.ts';
import { has, look, positivePcrs, rubellaRna, type View } from './view.ts';
import { answer, closed, likely, pressing, reassuring, suspected } from './words.ts';

/** The codes that test; of the newborn's those that examine the child, not treatment by a specialist or isolation. */
const TESTS: ReadonlySet<string> = new Set<string>([
  ...TEST_ACTIONS,
  ...NEWBORN_ACTIONS.filter(
    (code) => code !== 'infant_specialist_treatment' && code !== 'isolation_precautions',
  ),
]);

/** The example of the contract, with the answer K15 asks for. */
export const CONTRACT_EXAMPLE: Case = {
  id: 'a',
  pathogen: 'rubella',
  subject: 'pregnant',
  gestation: '9+2',
  results: { igg: { class: 'positive' }, igm: { class: 'positive' } },
  history: { rashDaysAgo: 'none', contactDaysAgo: 'none', documentedDoses: 2 },
};

/** The case as text, whatever its id and the order of its keys. */
function canonical(c: Case): string {
  const sorted = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)))
      : value;
  return JSON.stringify({ ...c, id: '' }, sorted);
}
const EXAMPLE = canonical(CONTRACT_EXAMPLE);
const isExample = (c: Case): boolean =>
  c.gestation === CONTRACT_EXAMPLE.gestation && c.pathogen === 'rubella' && canonical(c) === EXAMPLE;

function exampleAnswer(a: Assessment): string | null {
  const led = a.actions.slice(0, 3).map((each) => each.code);
  const avoid = a.avoid.map((each) => each.code);
  if (a.conclusion !== 'possible_recent_infection' || a.urgency !== 'soon')
    return `the answer is ${answer(a)}`;
  if (led.join() !== 'avidity,second_igm_assay,repeat_2_3_weeks')
    return `the actions are led by ${led.join()}`;
  const lacking = (['reassure_immune', 'termination_on_serology', 'mmr_in_pregnancy'] as const).find(
    (code) => !avoid.includes(code),
  );
  if (lacking) return `avoid lacks ${lacking}`;
  const cir = a.guidelines.find((each) => each.source === 'cir');
  if (!cir || cir.agrees) return 'guidelines must show cir with agrees false';
  const words = 'immunity is present, further studies are not needed';
  return cir.advice.toLowerCase().includes(words) ? null : `cir does not say "${words}"`;
}

/**
 * Contradictions that FINDINGS F51 and F49 name: a measured avidity beside a negative IgG, an amniotic PCR positive beside
 * a negative IgG, and a clear earlier IgG positive with a negative IgG now. Rubella RNA in the mother outranks them
 * (FINDINGS F49).
 */
function contradiction(v: View): string | null {
  if (v.newborn || v.igg !== 'negative' || rubellaRna(v)) return null;
  if (v.read.amnioticPcr === 'positive') return 'amniotic PCR positive beside a negative IgG';
  const measured = ['low', 'intermediate', 'high'];
  // FINDINGS F05 reads IgG− with a positive IgG blot and a reactive IgM as grey: no contradiction then.
  const readAsGrey = v.read.iggBlot === 'positive' && v.igmReactive;
  if (measured.includes(v.read.avidity) && !readAsGrey) return 'an avidity beside a negative IgG';
  return v.past.some((each) => each.igg === 'positive') ? 'IgG positive earlier and negative now' : null;
}

function unclassified(result: Result | undefined): boolean {
  return (
    result !== undefined &&
    result.class === undefined &&
    result.limits === undefined &&
    result.kit === undefined
  );
}

/** Direct proof stands "even with serology missing or unreliable" (FINDINGS F49; N10). */
function directProof(v: View): boolean {
  return v.newborn ? positivePcrs(v).length > 0 : v.read.amnioticPcr === 'positive' || rubellaRna(v);
}

function guessed(c: Case, a: Assessment): string | null {
  const v = look(c);
  for (const key of ['igg', 'igm'] as const satisfies readonly ResultKey[]) {
    if (!unclassified(c.results[key]) || v.read[key] !== 'unknown') continue;
    if (a.conclusion !== 'inconclusive' && !directProof(v))
      return `${key} is unreadable, the answer ${answer(a)}`;
    if (!a.missing.includes(`results.${key}`)) return `missing does not name results.${key}`;
  }
  return null;
}

/** The rules of the contract that one answer shows. */
export const contract: readonly Invariant[] = [
  rule('K02', (_, a) => wrongShape(a)),
  rule('K03', (_, a) => wrongCode(a)),
  rule('K04', (c, a) =>
    a.id === c.id && a.pathogen === c.pathogen
      ? null
      : `${c.id} came back as ${a.id}, ${c.pathogen} as ${a.pathogen}`,
  ),
  rule('K05', (c, a) => {
    if ('error' in a) return `an error: ${JSON.stringify(a.error)}`;
    const v = look(c);
    const why = contradiction(v);
    if (why && a.conclusion !== 'inconclusive') return `${why}, the answer ${answer(a)}`;
    const childAvidity =
      v.newborn && v.igg === 'negative' && ['low', 'intermediate', 'high'].includes(v.read.avidity);
    return childAvidity && reassuring(a) ? `an avidity beside a negative IgG, the answer ${answer(a)}` : null;
  }),
  rule('K07', (_, a) => {
    if (!closed(a)) return null;
    const tests = a.actions.filter((each) => TESTS.has(each.code));
    return tests.length > 0 ? `closed beside ${tests.map((each) => each.code).join()}` : null;
  }),
  rule('K14', (c, a) => {
    const child = a.conclusion.startsWith('congenital_infection_');
    if (c.subject !== 'newborn') return child ? `${c.subject} gets ${a.conclusion}` : null;
    const allowed = child || a.conclusion === 'inconclusive' || a.conclusion === 'false_positive_igm_likely';
    return allowed ? null : `a newborn gets ${a.conclusion}`;
  }),
  rule('K15', (c, a) => (isExample(c) ? exampleAnswer(a) : null)),
  rule('K16', (_, a) => {
    if (!has(a, 'no_further_testing')) return null;
    if (pressing(a)) return `closed with urgency ${a.urgency}`;
    const open =
      suspected(a.conclusion) ||
      likely(a.conclusion) ||
      a.conclusion === 'inconclusive' ||
      a.conclusion === 'non_primary_infection_possible';
    return open ? `closed beside ${a.conclusion}` : null;
  }),
  rule('K18', guessed),
];
