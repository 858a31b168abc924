import { everywhere } from '../rule.ts';
import { tableRule } from '../tables/table-rule.ts';

export const recoverableCount = tableRule('recoverable-count', {
	title: 'Count left out that a total gives away',
	why: 'One hidden cell in a column with a total is not hidden: subtract the others.',
	source:
		'The hub’s own audit, by integer programming over what is shown; OpenSAFELY, statistical disclosure control, on totals.',
	severityFor: everywhere('block'),
	fires: ['Children referred / Area | Children / Ashford | 20 / Bolton | c / Total | 25'],
	silent: ['Children referred / Area | Children / Ashford | c / Bolton | c / Rochdale | 20 / Total | 60'],
});
