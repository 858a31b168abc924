import { everywhere } from '../rule.ts';
import { tableRule } from '../tables/table-rule.ts';

export const smallArea = tableRule('small-area', {
	title: 'Counts for one school, home or small area',
	why: 'In a small place a small number has a face.',
	source: 'Sport England, minimum base sizes, on small numbers of schools.',
	severityFor: everywhere('block'),
	fires: ['Pupils excluded / School | Pupils / Holly Bush Primary School | 40'],
	silent: ['Pupils excluded / Area | Pupils / Ashford | 40'],
});
