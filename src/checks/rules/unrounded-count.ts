import { everywhere } from '../rule.ts';
import { tableRule } from '../tables/table-rule.ts';

export const unroundedCount = tableRule('unrounded-count', {
	title: 'Count of people that is not rounded',
	why: 'Two exact tables can be subtracted, and the difference is people.',
	source:
		'NHS Digital, change to disclosure control methodology for hospital statistics, September 2018 (https://digital.nhs.uk/data-and-information/data-tools-and-services/data-services/hospital-episode-statistics/change-to-disclosure-control-methodology-for-hes-and-ecds-from-september-2018): counts from 1 to 7 are left out, others rounded to 5.',
	severityFor: everywhere('warn'),
	fires: ['People trained / Area | People / Ashford | 43'],
	silent: ['People trained / Area | People / Ashford | 45'],
});
