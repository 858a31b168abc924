import { everywhere } from '../rule.ts';
import { tableRule } from '../tables/table-rule.ts';

export const extremeValue = tableRule('extreme-value', {
	title: 'Highest or lowest value',
	why: 'The oldest, the youngest, the longest wait: each belongs to one person.',
	source:
		'OpenSAFELY, statistical disclosure control (https://github.com/opensafely/documentation, docs/outputs/sdc.md).',
	severityFor: everywhere('warn'),
	fires: ['Waiting times / Area | Children | Longest wait / Ashford | 30 | 40'],
	silent: ['Waiting times / Area | Children | Typical wait / Ashford | 30 | 40'],
});
