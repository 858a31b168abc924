import { expect, test } from 'vitest';
import type { FieldRule } from '../../src/content-model/content-type.ts';
import { contentTypes, typeNamed } from '../../src/content-model/index.ts';
import { nearest } from '../../src/content-model/nearest.ts';
import { checkData } from '../../src/content-model/check-data.ts';
import type { TypeName } from '../../src/content-model/type-names.ts';
import { labelOfPath } from '../../src/content-model/walk.ts';
import { aCaseStudy, anEntry, aMeetingNote } from '../support/an-entry.ts';
import { aContext } from '../support/vocabularies.ts';

const findingsOf = (name: TypeName, data: unknown) => checkData(typeNamed(name), data, aContext).findings;
const rulesBroken = (name: TypeName, overrides: Record<string, unknown>) =>
	findingsOf(name, anEntry(name, overrides)).map(({ path }) => path.join('.'));

test('a slip in the name of a field is answered with the name that was meant', () => {
	const [finding] = findingsOf('case-study', { ...aCaseStudy(), sumary: 'x' });
	expect(finding).toMatchObject({ rule: 'unknown-field', found: 'sumary', next: 'Did you mean “summary”?' });
});

test('a slip in a term is answered with the term that was meant, and with all there are', () => {
	const [finding] = findingsOf('case-study', aCaseStudy({ themes: ['frist'] }));
	expect(finding).toMatchObject({
		rule: 'unexpected-value',
		path: ['themes', 0],
		found: 'frist',
		next: 'Did you mean “first”?',
	});
	expect(finding?.message).toContain('expected one of first, second');
});

test('a slip inside a row is answered with a field of that row, not of the form', () => {
	const [finding] = findingsOf(
		'case-study',
		aCaseStudy({ outcomes: [{ measure: 'M', direction: 'better', titel: 'x', poeple: 9 }] }),
	);
	expect(finding?.next).not.toContain('title');
	const all = findingsOf('case-study', aCaseStudy({ outcomes: [{ measure: 'M', direction: 'better', poeple: 9 }] }));
	expect(all[0]).toMatchObject({ path: ['outcomes', 0, 'poeple'], next: 'Did you mean “people”?' });
});

test('every finding is told at once', () => {
	const findings = findingsOf(
		'case-study',
		aCaseStudy({ title: '', themes: ['nowhere'], publishedOn: '2026-02-30', owner: { role: 'Lead' }, extra: 1 }),
	);
	expect(findings.map(({ path }) => path.join('.')).sort()).toEqual([
		'extra',
		'owner.organisation',
		'publishedOn',
		'themes.0',
		'title',
	]);
});

test('a finding speaks of what was found and what was expected, and never blames', () => {
	const findings = findingsOf(
		'meeting-note',
		aMeetingNote({
			heldOn: 'next Tuesday',
			from: '9:30',
			items: [],
			online: 'yes',
			body: 'colaition',
			network: '../x',
		}),
	);
	expect(findings.length).toBe(6);
	for (const { message, next } of findings) {
		expect(message).toMatch(/^(?:Unexpected|Nothing is filled in).*expected .*\.$/);
		expect(`${message} ${next}`).not.toMatch(/invalid|oops|please|failed|illegal|wrong/i);
		expect(next).not.toBe('');
	}
});

test('labels lead to a field in the words of the form', () => {
	const { fields } = typeNamed('case-study');
	expect(labelOfPath(fields, ['outcomes', 1, 'direction'])).toBe('Outcomes › outcome 2 › Direction');
	expect(labelOfPath(fields, ['consent', 'expiresOn'])).toBe('Consent › Expires on');
	expect(labelOfPath(fields, ['themes', 0])).toBe('Themes › number 1');
	expect(labelOfPath(fields, ['layout'])).toBe('layout');
});

test('what is not a set of fields is said to be none', () => {
	for (const data of ['text', 3, null, undefined, ['a']]) expect(findingsOf('page', data)).toHaveLength(1);
});

test('cleared fields leave no trace in the data', () => {
	const { data } = checkData(typeNamed('case-study'), aCaseStudy({ cost: '', ageGroups: [], contact: null }), aContext);
	expect(Object.keys(data as object)).not.toEqual(expect.arrayContaining(['cost']));
	expect(data).toEqual(checkData(typeNamed('case-study'), aCaseStudy(), aContext).data);
});

test('a review comes after the last one and within the time the type allows', () => {
	for (const { name, reviewMonths, rules } of contentTypes) {
		if (!rules.length || !('publishedOn' in typeNamed(name).fields)) continue;
		const latest = new Date(Date.UTC(2026, reviewMonths, 10)).toISOString().slice(0, 10);
		const dayAfter = new Date(Date.UTC(2026, reviewMonths, 11)).toISOString().slice(0, 10);
		expect(rulesBroken(name, { reviewDueOn: latest }), name).toEqual([]);
		expect(rulesBroken(name, { reviewDueOn: dayAfter }), name).toEqual(['reviewDueOn']);
		expect(rulesBroken(name, { reviewDueOn: '2026-01-10' }), name).toEqual(['reviewDueOn']);
	}
});

test('a review is recorded once it has been done, and the next one comes after the page came out', () => {
	expect(rulesBroken('event', { reviewedOn: '2026-03-05', reviewDueOn: '2026-07-01' })).toEqual(['reviewedOn']);
	expect(rulesBroken('event', { reviewedOn: '2025-11-09', reviewDueOn: '2026-01-10' })).toEqual(['reviewDueOn']);
});

test('a page that waits for a day to come was reviewed before it, and stands as it is once the day has come', () => {
	const planned = { publishedOn: '2026-03-20', reviewedOn: '2026-03-01', reviewDueOn: '2026-06-01' };
	expect(rulesBroken('event', planned)).toEqual([]);
	const { rules } = typeNamed('event');
	expect(rules.flatMap((rule: FieldRule<never>) => rule(planned as never, { today: '2026-03-20' }))).toEqual([]);
});

test('a page on practice that has stopped says why', () => {
	expect(rulesBroken('case-study', { stage: 'stopped' })).toEqual(['stoppedBecause']);
	expect(rulesBroken('case-study', { stage: 'stopped', stoppedBecause: 'The post ended.' })).toEqual([]);
});

test('a story told with consent names the record, and ends with it', () => {
	const consent = { basis: 'consent', reference: 'R-12', givenOn: '2025-01-01', expiresOn: '2026-03-04' };
	expect(rulesBroken('case-study', { consent })).toEqual([]);
	expect(rulesBroken('case-study', { consent: { basis: 'consent' } })).toEqual(['consent']);
	expect(rulesBroken('case-study', { consent: { ...consent, expiresOn: '2026-03-03' } })).toEqual([
		'consent.expiresOn',
	]);
});

test.each(['nobody-described', 'already-public'])('a record of consent beside the basis “%s” is a mistake', (basis) => {
	for (const record of [{ expiresOn: '2027-03-04' }, { givenOn: '2025-01-01' }, { reference: 'R-12' }])
		expect(rulesBroken('case-study', { consent: { basis, ...record } })).toEqual(['consent.basis']);
	expect(rulesBroken('case-study', { consent: { basis } })).toEqual([]);
});

test('a story comes down when its consent has ended, whatever basis is chosen', () => {
	const hasEnded = (consent: object) => typeNamed('case-study').leaveHasEnded({ consent }, '2026-03-04');
	for (const basis of ['consent', 'nobody-described', 'already-public', undefined]) {
		expect(hasEnded({ basis, expiresOn: '2026-03-03' })).toBe(true);
		expect(hasEnded({ basis, expiresOn: '2026-03-04' })).toBe(false);
		expect(hasEnded({ basis })).toBe(false);
	}
});

test('a network’s meeting names the network, and the coalition’s names none', () => {
	expect(rulesBroken('meeting-note', { body: 'network' })).toEqual(['network']);
	expect(rulesBroken('meeting-note', { body: 'network', network: 'dudley' })).toEqual([]);
	expect(rulesBroken('meeting-note', { network: 'dudley' })).toEqual(['network']);
});

test('under the Chatham House Rule nobody is named as present', () => {
	expect(rulesBroken('meeting-note', { chathamHouse: true, organisations: ['wmca'] })).toEqual(['organisations']);
	expect(rulesBroken('meeting-note', { chathamHouse: true })).toEqual([]);
});

test('an action has a short name of its own, and a closing day when it is done', () => {
	const action = {
		id: 'walk-round',
		action: 'Walk round.',
		owner: { role: 'Lead', organisation: 'wmca' },
		dueOn: '2026-04-01',
		state: 'open',
	};
	expect(rulesBroken('meeting-note', { actions: [action, { ...action, id: 'another' }] })).toEqual([]);
	expect(rulesBroken('meeting-note', { actions: [action, action] })).toEqual(['actions.1.id']);
	expect(rulesBroken('meeting-note', { actions: [{ ...action, state: 'done' }] })).toEqual(['actions.0.closedOn']);
	expect(rulesBroken('meeting-note', { actions: [{ ...action, closedOn: '2026-02-01' }] })).toEqual([
		'actions.0.closedOn',
	]);
});

test('a reflective note answers the questions of the model it chose, and only those', () => {
	const gibbs = { description: 'D', feelings: 'F', evaluation: 'E', analysis: 'A', conclusion: 'C', actionPlan: 'P' };
	expect(rulesBroken('reflective-note', { model: 'gibbs', threeQuestions: undefined, gibbs })).toEqual([]);
	expect(rulesBroken('reflective-note', { model: 'gibbs' })).toEqual(['gibbs']);
	expect(rulesBroken('reflective-note', { gibbs })).toEqual(['threeQuestions']);
});

test('an indicator shows small counts only where the source already does', () => {
	expect(rulesBroken('indicator', { smallestShown: 7 })).toEqual(['smallestShown']);
	expect(rulesBroken('indicator', { smallestShown: 7, publishedElsewhere: true })).toEqual([]);
});

test('a word that only finds has a reason for not being used', () => {
	expect(rulesBroken('term', { findOnly: ['hard to reach'] })).toEqual(['findOnlyBecause']);
	expect(rulesBroken('term', { findOnly: ['hard to reach'], findOnlyBecause: 'It puts the fault in people.' })).toEqual(
		[],
	);
});

test('a holder holds a level of the scheme', () => {
	const holder = { organisation: 'wmca', level: 'Gold', on: '2025-01-01', url: 'https://example.org/holders' };
	expect(rulesBroken('certification', { levels: [{ name: 'Gold', meaning: 'M' }], holders: [holder] })).toEqual([]);
	expect(rulesBroken('certification', { levels: [{ name: 'Silver', meaning: 'M' }], holders: [holder] })).toEqual([
		'holders.0.level',
	]);
});

test('what was meant is a slip away, and nothing is guessed from far', () => {
	expect(nearest('helth', ['health', 'housing'])).toBe('health');
	expect(nearest('HEALTH', ['health'])).toBe('health');
	expect(nearest('police', ['health', 'housing'])).toBeUndefined();
});

test('what is not filled in is asked for by the words of the form, never by the names of a file', () => {
	for (const type of contentTypes) {
		const findings = findingsOf(type.name, {}).filter(({ rule }) => rule === 'missing-field');
		for (const { message, path } of findings) {
			const [name = ''] = path.map(String);
			const field = (type.fields as Record<string, { kind: string; fields?: object; options?: object }>)[name];
			const names = [...Object.keys(field?.fields ?? {}), ...Object.keys(field?.options ?? {})];
			// A name that is also an ordinary word of the label is no name to a reader.
			for (const word of names.filter((known) => /[A-Z-]/.test(known)))
				expect(message, `${type.name} ${name}`).not.toMatch(new RegExp(`(?<![\\w-])${word}(?![\\w-])`));
		}
	}
	const [disclosure] = findingsOf('case-study', aCaseStudy({ disclosure: undefined })).filter(
		({ path }) => path[0] === 'disclosure',
	);
	expect(disclosure?.message).toContain('“How it was checked”');
});
