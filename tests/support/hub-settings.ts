/** What a coalition might decide for its hub. */
import type { HubSettings } from '../../src/content-model/settings.ts';

export const someHubSettings: HubSettings = {
	name: 'A hub',
	shortName: 'Hub',
	strapline: 'What a community is learning.',
	region: 'A region',
	community: 'a coalition',
	address: 'https://hub.example.org',
	contact: 'hub@example.org',
	replyWithin: 'five working days',
	timeZone: 'Europe/London',
	licence: { name: 'Creative Commons Attribution 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	colours: { accent: '#0b5c5a', accentDark: '#7fd1c7' },
	reviewers: ['Editor'],
	is: ['A library.'],
	isNot: ['A crisis service.'],
};
