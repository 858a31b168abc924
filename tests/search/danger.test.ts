import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { dangerIn } from '../../src/search/danger.ts';
import { RESERVED_WORDS } from '../support/reserved-words.ts';

const { dangerWords, staffWords } = parse(readFileSync('content/settings/helplines.yaml', 'utf8')) as {
	dangerWords: string[];
	staffWords: string[];
};
const isDanger = dangerIn(dangerWords);
const isWorn = dangerIn(staffWords);

test.each([
	'kill myself',
	'I want to kill myself',
	'he will hurt me',
	'my dad keeps hitting me',
	'he’s going to kill me',
	'I don’t want to live any more',
	'how to end my life',
	'i’ve been raped',
	'Scared to go home tonight',
	'my husband threatens me',
	'CUTTING MYSELF',
	'im not safe',
	'they wont let me leave the house',
	'self-harm',
	'suicidal',
	'ring 999',
	'I can’t cope any more',
	'I’m burnt out and nobody notices',
	'feeling completely exhausted',
	'I am at breaking point',
	'i keep crying at work',
	'I just can’t do this any more',
])('“%s” brings the way to help', (question) => {
	expect(isDanger(question)).toBe(true);
});

test.each([
	'waiting rooms',
	'police call-out the night before',
	'how do I tell a parent what happens next',
	'me and my team',
	'trauma-informed schools',
	'reflective supervision',
	'hit targets',
	'kill time in the waiting room',
	'domestic abuse training',
	'staff burnout and turnover',
	'how do families cope',
	'compassion fatigue',
	'exhausted funding',
	'',
])('“%s” does not', (question) => {
	expect(isDanger(question)).toBe(false);
});

test.each([
	'I am burnt out',
	'I can’t cope with this job',
	'I’m burnt out and nobody notices',
	'This job is slowly breaking me',
	'overwhelmed by my caseload',
	'Off sick with work-related stress',
	'I feel completely exhausted',
	'crying in the car after work',
	'I keep thinking about that child',
	'nightmares about a case I had',
	'I dread every shift',
	'my job is making me ill',
	'I think I have compassion fatigue',
	'I cannot do this job any longer',
])('“%s” brings help and what the hub has for staff', (question) => {
	expect(isWorn(question)).toBe(true);
});

test.each([
	'staff burnout and turnover',
	'compassion fatigue',
	'supporting staff after an incident',
	'exhausted funding',
	'how do families cope',
	'job descriptions',
	'crying babies',
	'children who cannot sleep',
	'stress in the classroom',
	'leaving care',
	'waiting rooms',
])('“%s” asks about the matter and brings no way to help', (question) => {
	expect(isWorn(question)).toBe(false);
});

test('a hub without such words offers nothing by itself, and no word upsets it', () => {
	expect(dangerIn([])('kill myself')).toBe(false);
	const odd = dangerIn(RESERVED_WORDS);
	for (const word of RESERVED_WORDS) expect(typeof odd(`${word} x ${word}`), word).toBe('boolean');
});
