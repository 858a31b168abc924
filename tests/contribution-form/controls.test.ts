import { expect, test } from 'vitest';
import { CONTRIBUTED } from '../../src/content-model/contributed.ts';
import type { Field, Fields } from '../../src/content-model/field.ts';
import { checkData } from '../../src/content-model/check-data.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import {
	contributorsFields,
	editorsFields,
	editorsPartForChecking,
} from '../../src/contribution-form/contributed-types.ts';
import { controlFor, helpOf, rowName } from '../../src/contribution-form/control.ts';
import { idAt, nameAt } from '../../src/contribution-form/control-names.ts';
import { missingWords } from '../../src/contribution-form/missing-words.ts';
import { oneOf } from '../../src/contribution-form/wording.ts';
import { someVocabularies } from '../support/vocabularies.ts';

const allFields = (fields: Fields): Field[] =>
	Object.values(fields).flatMap((field) => [field as Field, ...allFields((field as { fields?: Fields }).fields ?? {})]);

test.each(CONTRIBUTED)(
	'every field of a %s belongs to its contributor or to an editor, and to one of them only',
	(name) => {
		const type = typeNamed(name);
		expect([...Object.keys(contributorsFields(type)), ...Object.keys(editorsFields(type))].sort()).toEqual(
			Object.keys(type.fields).sort(),
		);
	},
);

test.each(CONTRIBUTED)('a contributor can fill in every field of a %s that is theirs', (name) => {
	const without = allFields(contributorsFields(typeNamed(name))).filter(
		(field) => controlFor(field, someVocabularies, false).as === 'none',
	);
	expect(without.map(({ label }) => label)).toEqual([]);
});

test.each(CONTRIBUTED)('what is missing in a %s is said in the words of the form', (name) => {
	for (const field of allFields(contributorsFields(typeNamed(name)))) {
		const { message, next } = missingWords(field);
		expect(message).toContain(`“${field.label}”`);
		expect(`${message} ${next}`).not.toMatch(/settings|entries|kinds-of|invalid|please/i);
	}
});

test('a choice that must be made shows all there is; one that may be left, or stands in a group, is a list to open', () => {
	const { stage, contentNotes, outcomes } = typeNamed('case-study').fields;
	expect(controlFor(stage, someVocabularies, false).as).toBe('radios');
	expect(controlFor(stage, someVocabularies, true).as).toBe('select');
	expect(controlFor(contentNotes, someVocabularies, false).as).toBe('ticks');
	expect(controlFor(outcomes.fields.direction, someVocabularies, true).as).toBe('select');
});

test('help says what the model says, then how to write it', () => {
	const { setting, outcomes } = typeNamed('case-study').fields;
	expect(helpOf(setting, false)).toBe(
		'What kind of place, without its name. For example: Two secondary schools in one town. One line of at most 160 characters.',
	);
	expect(helpOf(outcomes.fields.before, true)).toBeUndefined();
});

test('rows are called by what one of them is', () => {
	const { outcomes, networks } = typeNamed('case-study').fields;
	expect([rowName(outcomes), rowName(networks), oneOf('outcome'), oneOf('source')]).toEqual([
		'outcome',
		'local network',
		'an outcome',
		'a source',
	]);
});

test('controls are named and numbered by their path', () => {
	expect([nameAt(['outcomes', 0, 'measure']), idAt(['outcomes', 0, 'measure'])]).toEqual([
		'outcomes.0.measure',
		'field-outcomes-0-measure',
	]);
});

/** How many answers a page needs of its writer: each required box, and each of the three questions of a note. */
const questionsOf = (fields: Fields): number =>
	Object.values(fields as Record<string, Field>).reduce((count, field) => {
		if (!field.required) return count;
		return count + (field.kind === 'group' ? questionsOf(field.fields) : 1);
	}, 0);

test('a whole reflective note is at most nine questions, and two boxes before its first save', () => {
	const type = typeNamed('reflective-note');
	const { threeQuestions } = type.fields;
	const asked = questionsOf(contributorsFields(type)) + questionsOf(threeQuestions.fields);
	expect(questionsOf(threeQuestions.fields)).toBe(3);
	expect(asked).toBeGreaterThan(3);
	expect(asked).toBeLessThanOrEqual(9);
	const whole = {
		title: 'Slower calls',
		summary: 'We learned to count to ten before we answer.',
		heldOn: '2026-03-02',
		group: 'Early help practitioners, one borough',
		sectors: [someVocabularies.sectors.terms[0]!.id],
		themes: [someVocabularies.themes.terms[0]!.id],
		threeQuestions: { what: 'We looked back.', soWhat: 'It was calmer.', nowWhat: 'We go on.' },
	};
	const answers = Object.keys(whole).length - 1 + Object.keys(whole.threeQuestions).length;
	expect(answers).toBe(asked);
	const { findings } = checkData(
		type,
		{ ...whole, ...editorsPartForChecking('reflective-note', '2026-06-01') },
		{ vocabularies: someVocabularies, today: '2026-06-01' },
	);
	expect(findings).toEqual([]);
});
