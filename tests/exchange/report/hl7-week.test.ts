import { describe, expect, it } from 'vitest';
import { readHl7Date } from '../../../src/exchange/report/hl7-date.ts';
import { readPregnancyText, readWeekValue, speaksOfWeek } from '../../../src/exchange/report/hl7-week.ts';

describe('dates of HL7 v2', () => {
  it.each([
    ['20260310', { kind: 'day', on: '2026-03-10' }],
    ['202603100815', { kind: 'day', on: '2026-03-10' }],
    ['20260310081500', { kind: 'day', on: '2026-03-10' }],
    ['20260310081500.1234+0300', { kind: 'day', on: '2026-03-10' }],
    // The day as printed, whatever day it was in Greenwich.
    ['20260310003000+0300', { kind: 'day', on: '2026-03-10' }],
    ['20260310233000-0800', { kind: 'day', on: '2026-03-10' }],
    ['20240229', { kind: 'day', on: '2024-02-29' }],
    ['2026-03-10', { kind: 'day', on: '2026-03-10' }],
    ['202603', { kind: 'partial', on: '2026-03' }],
    ['2026', { kind: 'partial', on: '2026' }],
    ['202613', { kind: 'impossible' }],
    ['20260231', { kind: 'impossible' }],
    ['20250229', { kind: 'impossible' }],
    ['00000000', { kind: 'impossible' }],
    ['', { kind: 'none' }],
    ['""', { kind: 'none' }],
    ['10.03.2026', { kind: 'unread' }],
    ['03/10/2026', { kind: 'unread' }],
    ['2026031', { kind: 'unread' }],
    ['260310', { kind: 'partial', on: '2603-10' }],
    ['yesterday', { kind: 'unread' }],
  ])('%j', (text, read) => {
    expect(readHl7Date(text)).toEqual(read);
  });
});

describe('a gestational age', () => {
  it.each([
    ['11', ['wk'], '11'],
    ['11', ['wk', 'week', 'UCUM'], '11'],
    ['11.0', ['wk'], '11'],
    ['11+3', [], '11+3'],
    ['11+3', ['wk'], '11+3'],
    ['11 + 3', [], '11+3'],
    ['09+4', [], '9+4'],
    ['79', ['d'], '11+2'],
    ['0', ['d'], '0+0'],
    ['12 недель', [], '12'],
    ['12 недель 3 дня', [], '12+3'],
    ['12 weeks 3 days', [], '12+3'],
    ['12', ['Недели'], '12'],
    // Asked: no unit, tenths of a week, more days than a week has, no pregnancy.
    ['11', [], null],
    ['11', ['IU/mL'], null],
    ['11', ['wk', 'd'], null],
    ['11.3', ['wk'], null],
    ['11,3', ['wk'], null],
    ['11+7', ['wk'], null],
    ['44', ['wk'], null],
    ['308', ['d'], null],
    ['< 12', ['wk'], null],
    ['12-13', ['wk'], null],
    ['-1', ['wk'], null],
    ['12 h', [], null],
    ['', ['wk'], null],
  ])('%j with %j is %j', (text, units, week) => {
    expect(readWeekValue(text, units)).toBe(week);
  });
});

describe('free text', () => {
  it.each([
    ['беременность 12 недель', '12'],
    ['Беременность: 11+3 нед.', '11+3'],
    ['Срок беременности 12 нед 3 дня', '12+3'],
    ['12 недель беременности', '12'],
    ['pregnant 12+3 wk', '12+3'],
    ['Pregnant, 12 weeks', '12'],
    ['12+3 weeks pregnant', '12+3'],
    ['Gestation 9 weeks', '9'],
    ['Schwanger 10 SSW', '10'],
    // Whose weeks, which number, what else: asked or left.
    ['беременность 12-13 недель', null],
    ['беременность 12 недель, угроза прерывания', null],
    ['беременность 2', null],
    ['беременность 12', null],
    ['12 недель', null],
    ['repeat in 3 weeks', null],
    ['pregnancy 44 weeks', null],
    ['not pregnant 12 weeks', null],
    ['беременна', null],
    ['', null],
  ])('%j is %j', (text, week) => {
    expect(readPregnancyText(text)).toBe(week);
  });

  it('that speaks of a week of pregnancy is told from other text', () => {
    expect(speaksOfWeek('беременность 12-13 недель')).toBe(true);
    expect(speaksOfWeek('not pregnant 12 weeks ago')).toBe(true);
    expect(speaksOfWeek('repeat in 3 weeks')).toBe(false);
    expect(speaksOfWeek('беременность 2, роды 1')).toBe(false);
    expect(speaksOfWeek('x'.repeat(5_000_000))).toBe(false);
  });
});
