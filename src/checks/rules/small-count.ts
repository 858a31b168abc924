import { everywhere } from '../rule.ts';
import { tableRule } from '../tables/table-rule.ts';

export const smallCount = tableRule('small-count', {
	title: 'Small count of people',
	why: 'Where a count is below eight, somebody who knows the place can tell who they are.',
	source:
		'NHS Digital, change to disclosure control methodology for hospital statistics, September 2018 (https://digital.nhs.uk/data-and-information/data-tools-and-services/data-services/hospital-episode-statistics/change-to-disclosure-control-methodology-for-hes-and-ecds-from-september-2018): counts from 1 to 7 are left out, others rounded to 5.',
	severityFor: everywhere('block'),
	fires: ['Pupils excluded, by school year / Year group | Pupils / Early | 3 / Later | 40'],
	silent: [
		'Pupils excluded, by school year / Year group | Pupils / Early | 15 / Later | 40',
		'Schools taking part / Area | Schools / Ashford | 3',
		'Sessions / Week | Sessions / First | 4',
	],
});
