import { expect, test } from 'vitest';
import { typesByName } from '../../src/content-model/index.ts';
import { checkData } from '../../src/content-model/check-data.ts';
import { leadsFor } from '../../src/library/leads.ts';
import { anEntry } from '../support/an-entry.ts';
import { aHub, aHubEntry } from '../support/a-hub.ts';
import { aContext } from '../support/vocabularies.ts';

test('a guide is given the leads that name it, those of our region first and each by title', () => {
	const aLead = (id: string, where: string, title: string, guides: string[] = ['waiting']) =>
		aHubEntry('lead', id, { where, title, guides });
	const hub = aHub(
		aLead('far-b', 'elsewhere', 'Bangor'),
		aLead('near', 'here', 'Walsall'),
		aLead('far-a', 'elsewhere', 'Ayr'),
		aLead('other', 'here', 'Dudley', ['custody']),
	);
	expect(leadsFor(hub, 'waiting').map(({ id }) => id)).toEqual(['near', 'far-a', 'far-b']);
	expect(leadsFor(hub, 'no-such-guide')).toEqual([]);
});

test('a lead from our region names the network it is about, and one from elsewhere need not', () => {
	const rulesBroken = (data: Record<string, unknown>) =>
		checkData(typesByName.lead, anEntry('lead', data), aContext).findings.map(({ path }) => path.join('.'));
	expect(rulesBroken({ where: 'here', networks: undefined })).toEqual(['networks']);
	expect(rulesBroken({ where: 'here', networks: ['dudley'] })).toEqual([]);
	expect(rulesBroken({ where: 'elsewhere', networks: undefined })).toEqual([]);
});
