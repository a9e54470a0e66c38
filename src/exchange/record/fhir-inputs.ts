/**
 * The facts an answer rests on, as parameters. They are never written as Observations: a result is the statement of
 * the laboratory that made it, and must not come back from us as if it were ours.
 */
import type { ParametersParameter } from 'fhir/r4';
import { printedParts } from '../../rules/printed.ts';
import type { Case, Earlier, Result } from '../../rules/vocabulary.ts';
import { HISTORY_KEYS, RESULT_KEYS } from '../../rules/vocabulary.ts';
import { aids } from '../aids.ts';
import { LIMIT_KEYS, plainText } from './told.ts';

const fact = (path: string): ParametersParameter => ({ name: 'fact', valueCode: path });

/** A part with a text, or none where nothing is left of the text. */
export function textPart(name: string, text: string | null | undefined): ParametersParameter[] {
  const plain = plainText(text ?? '');
  return plain === '' ? [] : [{ name, valueString: plain }];
}

function resultParts(result: Result): ParametersParameter[] {
  const { text, unit, limits, kit } = printedParts(result, aids);
  const bounds = LIMIT_KEYS.flatMap((name) => {
    const value = limits?.[name];
    return value === undefined ? [] : [{ name, valueDecimal: value }];
  });
  const { classSource } = result;
  return [
    { name: 'class', valueCode: result.class ?? 'unreadable' },
    ...textPart('text', text),
    ...textPart('unit', unit),
    ...bounds,
    ...textPart('kit', kit?.id),
    ...(classSource === undefined ? [] : [{ name: 'classSource', valueCode: classSource }]),
  ];
}

function earlierOf({ weeksBefore, igg, igm, avidity, sameAssay }: Earlier): ParametersParameter {
  const results = Object.entries({ igg, igm, avidity }).flatMap(([name, result]) =>
    result === undefined ? [] : [{ name, part: resultParts(result) }],
  );
  const same = sameAssay === undefined ? [] : [{ name: 'sameAssay', valueBoolean: sameAssay }];
  return {
    name: 'input',
    part: [fact('previous'), { name: 'weeksBefore', valueDecimal: weeksBefore }, ...results, ...same],
  };
}

function single(path: string, value: string | number | boolean | null | undefined): ParametersParameter[] {
  if (value == null) return [];
  const held =
    typeof value === 'number'
      ? { valueDecimal: value }
      : typeof value === 'boolean'
        ? { valueBoolean: value }
        : { valueString: plainText(value) };
  return [{ name: 'input', part: [fact(path), { name: 'value', ...held }] }];
}

/** Every fact of a case, in the order of the contract. */
export function inputsOf(source: Case): ParametersParameter[] {
  const { subject, gestation, ageDays, results, previous, series, history, sampledOn, settings } = source;
  return [
    ...single('subject', subject),
    ...single('gestation', gestation),
    ...single('ageDays', ageDays),
    ...RESULT_KEYS.flatMap((key) => {
      const result = results[key];
      return result === undefined
        ? []
        : [{ name: 'input', part: [fact(`results.${key}`), ...resultParts(result)] }];
    }),
    ...(previous ?? []).map(earlierOf),
    ...single('series', series),
    ...HISTORY_KEYS.flatMap((key) => single(`history.${key}`, history?.[key])),
    ...(sampledOn == null
      ? []
      : [{ name: 'input', part: [fact('sampledOn'), { name: 'value', valueDate: sampledOn }] }]),
    ...single('settings.avidityExcludesWeeks', settings?.avidityExcludesWeeks),
    ...single('settings.practice', settings?.practice),
  ];
}
