/** The answer itself, as a GuidanceResponse: what was decided, by which rows, from which facts, and what could not be read. */
import type {
  DataRequirement,
  GuidanceResponse,
  OperationOutcome,
  OperationOutcomeIssue,
  Parameters,
  ParametersParameter,
  Reference,
} from 'fhir/r4';
import type { ReadResult } from '../../rules/read-line.ts';
import type { FactPath, FactValue, Result } from '../../rules/vocabulary.ts';
import { RESULT_KEYS } from '../../rules/vocabulary.ts';
import { software } from '../../tables/software.ts';
import { weeksInWords } from '../../words/en/dates.ts';
import { exportWords } from '../../words/en/exports.ts';
import { en } from '../../words/en.ts';
import { inputsOf, textPart } from './fhir-inputs.ts';
import { codeSystem, HOME } from './fhir-names.ts';
import type { Retraced } from './retrace.ts';
import { sha256 } from './sha256.ts';
import { canonical, keyOf, plainText, type Told } from './told.ts';

/** The printed results without a class, each with its reason. */
function unreadOf({ source }: Told): string[] {
  const said = (fact: string, result: Result | undefined) => {
    if (result === undefined || (result.class ?? 'unreadable') !== 'unreadable') return [];
    const why = (result as ReadResult).why ?? 'not-understood';
    return [exportWords.notClassified(fact, exportWords.unread[why])];
  };
  const earlier = (source.previous ?? []).flatMap(({ weeksBefore, igg, igm, avidity }) =>
    Object.entries({ igg, igm, avidity }).flatMap(([key, result]) => {
      const fact = en.fact(`results.${key}` as FactPath);
      return said(exportWords.earlierOf(weeksInWords(weeksBefore), fact), result);
    }),
  );
  return [...RESULT_KEYS.flatMap((key) => said(en.fact(`results.${key}`), source.results[key])), ...earlier];
}

function issuesOf(told: Told, retraced: Retraced): [OperationOutcomeIssue, ...OperationOutcomeIssue[]] {
  const { missing, content } = told.assessment;
  const issue = (
    severity: OperationOutcomeIssue['severity'],
    code: OperationOutcomeIssue['code'],
    diagnostics: string,
  ): OperationOutcomeIssue => ({ severity, code, diagnostics });
  const reviewed =
    content.reviewed === null ? exportWords.notReviewed : exportWords.reviewed(content.reviewed);
  return [
    issue('information', 'informational', `${exportWords.support} ${reviewed}`),
    ...(retraced.cannotSay ? [issue('error', 'not-supported', exportWords.cannotSay)] : []),
    ...unreadOf(told).map((text) => issue('warning', 'value', text)),
    ...retraced.contradictions.map((text) => issue('warning', 'conflict', text)),
    ...(missing.length > 0
      ? [issue('information', 'incomplete', exportWords.wouldChange(missing.map(en.fact).join(', ')))]
      : []),
  ];
}

function valueOf(value: FactValue): ParametersParameter[] {
  if (value === null) return [];
  if (typeof value === 'boolean') return [{ name: 'value', valueBoolean: value }];
  if (typeof value === 'number') return [{ name: 'value', valueDecimal: value }];
  return textPart('value', typeof value === 'string' ? value : en.value('previous', value));
}

function outputOf(told: Told): Parameters {
  const { source, assessment } = told;
  const { pathogen, conclusion, urgency, window, because, avoid, missing, guidelines, content } = assessment;
  return {
    resourceType: 'Parameters',
    id: 'out',
    parameter: [
      { name: 'disclaimer', valueString: `${exportWords.support} ${exportWords.device}` },
      { name: 'pathogen', valueCode: pathogen },
      { name: 'conclusion', valueCode: conclusion },
      { name: 'conclusionText', valueString: en.title(conclusion) },
      { name: 'meaning', valueString: en.meaning(conclusion, pathogen) },
      { name: 'urgency', valueCode: urgency },
      ...(window === null ? [] : [{ name: 'excludedFromWeek', valueDecimal: window.excludedFromWeek }]),
      ...because.map(({ row, fact, value, text }) => ({
        name: 'because',
        part: [
          { name: 'row', valueString: row },
          { name: 'fact', valueCode: fact },
          ...valueOf(value),
          { name: 'text', valueString: text },
        ],
      })),
      ...avoid.map(({ code, text }) => ({
        name: 'avoid',
        part: [
          { name: 'code', valueCode: code },
          { name: 'text', valueString: text },
        ],
      })),
      ...missing.map((fact) => ({ name: 'missing', valueCode: fact })),
      ...guidelines.map(({ source: id, advice, agrees }) => ({
        name: 'guideline',
        part: [
          { name: 'source', valueCode: id },
          { name: 'agrees', valueBoolean: agrees },
          { name: 'advice', valueString: advice },
        ],
      })),
      ...inputsOf(source),
      { name: 'contentVersion', valueString: content.version },
      { name: 'reviewedByClinician', valueBoolean: content.reviewed !== null },
      ...(content.reviewed === null ? [] : [{ name: 'reviewedOn', valueDate: content.reviewed }]),
      { name: 'softwareVersion', valueString: software.version },
      { name: 'answerSha256', valueString: sha256(canonical({ ...assessment, id: null })) },
    ],
  };
}

/** What is missing, as a receiver may ask for it. */
function required(missing: readonly FactPath[]): DataRequirement[] {
  return missing.map((fact) => ({
    type: 'Observation',
    codeFilter: [
      { path: 'code', code: [{ system: codeSystem('fact'), code: fact, display: en.fact(fact) }] },
    ],
  }));
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const narrative = (text: string) =>
  `<div xmlns="http://www.w3.org/1999/xhtml"><pre>${text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '')}</pre></div>`;

/** The response to one case. It carries no time: when a file was made is not known here, and nothing else may differ. */
export function guidanceOf(
  told: Told,
  retraced: Retraced,
  { subject, device, result }: { subject: Reference; device: Reference; result: Reference | null },
): GuidanceResponse {
  const { conclusion, missing, content, record } = told.assessment;
  const isOpen = conclusion === 'inconclusive' && missing.length > 0;
  const evaluation: OperationOutcome = {
    resourceType: 'OperationOutcome',
    id: 'evaluation',
    issue: issuesOf(told, retraced),
  };
  const id = plainText(told.id ?? '');
  return {
    resourceType: 'GuidanceResponse',
    text: { status: 'generated', div: narrative(record) },
    contained: [outputOf(told), evaluation],
    ...(id !== '' && { requestIdentifier: { value: id } }),
    identifier: [{ system: `${HOME}/case-sha256`, value: keyOf(told) }],
    moduleCanonical: `${HOME}/PlanDefinition/${retraced.table ?? 'none'}|${content.version}`,
    status: retraced.table === null ? 'failure' : isOpen ? 'data-required' : 'success',
    subject,
    performer: device,
    note: [
      { text: `${exportWords.support} ${content.reviewed === null ? exportWords.notReviewed : ''}`.trim() },
    ],
    evaluationMessage: [{ reference: '#evaluation' }],
    outputParameters: { reference: '#out' },
    ...(result !== null && { result }),
    ...(isOpen && { dataRequirement: required(missing) }),
  };
}
