/** What groups set out to try: listed until a later note looks back, then side by side. */
import { expect, test } from 'vitest';
import { typeNamed } from '../../src/content-model/index.ts';
import type { Hub, HubEntry } from '../../src/library/hub.ts';
import { viewsOf } from '../../src/library/meeting-views.ts';
import { exampleTrialsOf, gatheredTrials, lookingBackAt, trialOf, trialsOf } from '../../src/library/trials.ts';
import { aHub, aHubEntry } from '../support/a-hub.ts';
import { TODAY } from '../support/vocabularies.ts';

const note = (id: string, heldOn: string, data: Record<string, unknown> = {}): HubEntry =>
	aHubEntry('reflective-note', id, { title: id, heldOn, publishedOn: heldOn, themes: ['first'], ...data });
const idsAt = (hub: Hub, key = '') =>
	viewsOf(gatheredTrials(hub))
		.find((view) => view.key === key)
		?.items.map(({ note: { id } }) => id);

const silence = note('silence', '2026-01-10', { willTry: ['Wait.', 'Listen.'], comeBackOn: '2026-02-01' });
const chairs = note('chairs', '2026-01-12', { willTry: ['Move the chairs.'], themes: ['second'], model: 'gibbs' });
const later = note('later', '2026-01-14', { willTry: ['Ask.'], comeBackOn: '2999-01-01' });
const back = note('back', '2026-03-01', {
	followsUp: 'silence',
	becameOfIt: ['We waited.', 'We listened.', 'Somebody sang.'],
});

test('what is to be tried is listed until a later note looks back, then both stand side by side', () => {
	const before = aHub(silence, chairs, later);
	expect(idsAt(before)).toEqual(['silence', 'later', 'chairs']);
	expect(idsAt(before, 'looked-back-at')).toBeUndefined();
	expect(trialsOf(before).map(({ note: { id }, isDue }) => [id, isDue])).toEqual([
		['silence', TODAY >= '2026-02-01'],
		['chairs', false],
		['later', false],
	]);
	const after = aHub(silence, chairs, later, back);
	expect(idsAt(after)).toEqual(['later', 'chairs']);
	expect(idsAt(after, 'looked-back-at')).toEqual(['silence']);
	expect(trialOf(after, silence as never)?.lookedBack.map(({ sideBySide }) => sideBySide)).toEqual([
		[
			{ tried: 'Wait.', became: 'We waited.' },
			{ tried: 'Listen.', became: 'We listened.' },
			{ tried: undefined, became: 'Somebody sang.' },
		],
	]);
	expect(trialOf(after, silence as never)?.isDue).toBe(false);
});

test('each stands once under its theme and its model, whether looked back at or not', () => {
	const hub = aHub(silence, chairs, later, back);
	expect(idsAt(hub, 'themes/first')?.sort()).toEqual(['later', 'silence']);
	expect(idsAt(hub, 'themes/second')).toEqual(['chairs']);
	expect(idsAt(hub, 'models/gibbs')).toEqual(['chairs']);
	expect(idsAt(hub, 'models/what-so-what-now-what')?.sort()).toEqual(['later', 'silence']);
});

test('a note looks back at an earlier one alone: not at itself, not ahead, not from what is real to what is invented', () => {
	const own = note('own', '2026-01-10', { followsUp: 'own', willTry: ['Wait.'] });
	const ahead = note('ahead', '2026-01-01', { followsUp: 'silence' });
	const invented = note('invented', '2026-04-01', { followsUp: 'silence', illustrative: true });
	const inventedTrial = note('dream', '2026-01-02', { willTry: ['Dream.'], illustrative: true });
	const realBack = note('real-back', '2026-04-01', { followsUp: 'dream' });
	const hub = aHub(silence, own, ahead, invented, inventedTrial, realBack);
	for (const entry of [own, ahead, invented, realBack]) expect(lookingBackAt(hub, entry as never)).toBeUndefined();
	expect(trialsOf(hub).flatMap(({ lookedBack }) => lookedBack)).toEqual([]);
	expect(
		trialsOf(hub)
			.map(({ note: { id } }) => id)
			.sort(),
	).toEqual(['own', 'silence']);
	expect(exampleTrialsOf(hub).map(({ note: { id } }) => id)).toEqual(['dream']);
});

test('the form says so where a day to come back has nothing to come back to, or an outcome belongs to no note', () => {
	const { rules } = typeNamed('reflective-note');
	const whole = {
		heldOn: '2026-01-10',
		publishedOn: '2026-01-10',
		reviewedOn: '2026-01-10',
		reviewDueOn: '2026-12-10',
		threeQuestions: {},
	};
	const found = (data: Record<string, unknown>) =>
		rules
			.flatMap((rule) => rule({ ...whole, ...data } as never, { today: TODAY } as never))
			.map(({ path }) => path.join('.'))
			.filter((path) => ['comeBackOn', 'followsUp'].includes(path));
	expect(found({ comeBackOn: '2026-02-01' })).toEqual(['comeBackOn']);
	expect(found({ comeBackOn: '2026-01-09', willTry: ['Wait.'] })).toEqual(['comeBackOn']);
	expect(found({ comeBackOn: '2026-02-01', willTry: ['Wait.'] })).toEqual([]);
	expect(found({ becameOfIt: ['We waited.'] })).toEqual(['followsUp']);
	expect(found({ becameOfIt: ['We waited.'], followsUp: 'silence' })).toEqual([]);
});
