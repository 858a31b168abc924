import { everywhere } from '../rule.ts';
import { tableRule } from '../tables/table-rule.ts';

export const allOrNone = tableRule('all-or-none', {
	title: 'Everybody or nobody',
	why: 'If all of a group share something, the table says it of each of them.',
	source:
		'OpenSAFELY, statistical disclosure control (https://github.com/opensafely/documentation, docs/outputs/sdc.md).',
	severityFor: everywhere('warn'),
	fires: ['Pupils on the programme / Area | Pupils | With a social worker (%) / Ashford | 30 | 100%'],
	silent: ['Pupils on the programme / Area | Pupils | With a social worker (%) / Ashford | 30 | 50%'],
});
