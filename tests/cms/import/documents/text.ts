/** Characters, marks and languages that are easily misread. */
import { bold, h, p, run, STYLES } from '../a-docx.ts';
import { byHand, type AnyDocument } from './story.ts';

export const easilyMisread: readonly AnyDocument[] = [
	byHand('Word: soft hyphens, tabs, breaks and hidden characters', {
		body:
			h(1, 'What we did') +
			p(
				'<w:r><w:t>Co</w:t><w:noBreakHyphen/><w:t>produc</w:t><w:softHyphen/><w:t>tion</w:t><w:tab/><w:t>be\u00adgan\u200b here</w:t><w:br/><w:t>and went on</w:t></w:r>',
			) +
			p('<w:r><w:br w:type="page"/></w:r>' + run('On a new page \u200fhere\u202e.')) +
			p(run('Hidden words ', '<w:vanish/>') + run('Shown words.')),
	}),
	byHand('Word: what Markdown and MDX would misread', {
		body:
			h(1, 'What changed and how we know') +
			[
				'Fewer than <5 and {see note} in <b>March</b>.',
				'import the data first',
				'export everything',
				'# not a heading',
				'1. not a list',
				'- not a bullet',
				'2 * 3 * 4 _and_ [x] `code` ~20',
				'<Callout kind="note">',
				'| a | b |',
				'A & B &amp; &lt; C',
				'[^1] and [link](javascript:alert(1))',
				'---',
				'> quoted',
				'Back\\slash at the end \\',
			]
				.map((words) => p(run(words)))
				.join('') +
			p(run('He said <') + bold('b') + run('> {') + run('ok', '<w:i/>') + run('}')),
	}),
	byHand('Word: marks inside words and across runs', {
		body:
			h(1, 'What we did') +
			p(
				run('un') +
					bold('believ') +
					run('able ') +
					bold('two ') +
					bold('words') +
					run('and', '<w:i/>') +
					run(' ', '<w:b/><w:i/>') +
					run('both', '<w:b/><w:i/>') +
					run('gone', '<w:strike/>') +
					bold('“Quoted”') +
					run('next'),
			),
	}),
	byHand('Word in Polish: other style ids, Polish words', {
		styles: STYLES.polish,
		body:
			p('Spokojniejsza poczekalnia', { style: 'Tytu' }) +
			p('What we did', { style: 'Nagwek1' }) +
			p('Goście czekali w korytarzu bez krzeseł; zażółć gęślą jaźń.') +
			p('Jak to zrobiliśmy', { style: 'Nagwek2' }) +
			p('Krok po kroku.'),
	}),
	byHand('Word: Urdu, with joiners', {
		body:
			h(1, 'What we did') +
			p('<w:r><w:rPr><w:rtl/></w:rPr><w:t>ہم نے انتظار گاہ میں کرسیاں رکھیں۔ یہ می\u200cخواہم۔</w:t></w:r>', {
				more: '<w:bidi/>',
			}),
	}),
];
