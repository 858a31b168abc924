import { everywhere } from '../rule.ts';
import { tableRule } from '../tables/table-rule.ts';

export const recoverableShare = tableRule('recoverable-share', {
	title: 'Share that gives a small count away',
	why: 'A percentage and the number it is taken from are a count by another name.',
	source:
		'OpenSAFELY, statistical disclosure control (https://github.com/opensafely/documentation, docs/outputs/sdc.md).',
	severityFor: everywhere('block'),
	fires: ['Survey of parents / Area | Parents asked | Agreed (%) / Ashford | 20 | 15%'],
	silent: ['Survey of parents / Area | Parents asked | Agreed (%) / Ashford | 200 | 55%'],
});
