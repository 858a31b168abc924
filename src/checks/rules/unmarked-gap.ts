import { everywhere } from '../rule.ts';
import { tableRule } from '../tables/table-rule.ts';

export const unmarkedGap = tableRule('unmarked-gap', {
	title: 'Gap that nothing explains',
	why: 'An empty cell may be nothing, unknown or hidden; readers guess, and guess wrongly.',
	source: 'Department for Education, Explore Education Statistics: symbols c, z, x and low.',
	severityFor: everywhere('warn'),
	fires: ['Pupils excluded / Area | Pupils / Ashford | 40 / Bolton | - / Stockport | 30'],
	silent: ['Pupils excluded / Area | Pupils / Ashford | 40 / Bolton | c / Stockport | z'],
});
