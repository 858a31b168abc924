import { isCommonWord } from '../names/common-words.ts';
import { isKnownCapital } from '../names/known-capitals.ts';
import { isFirstName } from '../names/name-lists.ts';
import { documentOf, plainPart } from '../plain-text.ts';
import { matchesIn, ruleMatchOf } from '../reading/patterns.ts';
import { byStory, type Rule } from '../rule.ts';

// National titles, and the shapes that the addresses of local ones share.
const NEWS =
	/^https?:\/\/(?:[\w-]+\.)*(?:bbc\.(?:co\.uk|com)\/news\/|itv\.com\/news\/|news\.sky\.com\/|theguardian\.com\/uk-news\/|(?:[\w-]*(?:mail|post|star|telegraph|mirror|express|metro|times|herald|gazette|echo|standard|sentinel|chronicle|argus|mercury|tribune|observer|advertiser|news)|(?:the)?(?:sun|independent)|live)\.(?:co\.uk|com|uk|net)\/[^\s]*-)/giu;

/** True for an address that holds a first name which is no other word: `/news/jayden-14-missing-…`. */
const namesSomebody = (address: string) =>
	(address.toLowerCase().match(/[a-z]{4,20}/gu) ?? []).some(
		(word) => isFirstName(word) && !isCommonWord(word) && !isKnownCapital(word),
	);

export const newsLink: Rule = {
	id: 'news-link',
	family: 'people',
	title: 'Link to a report in the news',
	why: 'A report names the people, the street and the day that a story leaves out. One link undoes all that care.',
	source: 'The hub’s own rule for stories about people.',
	severityFor: byStory('block', 'inform'),
	check: (document) =>
		document.tellsStories
			? matchesIn(document, NEWS, ({ kind }) => kind === 'web-address').map((match) =>
					ruleMatchOf(
						{ ...match, end: match.part.text.length },
						namesSomebody(match.part.text.slice(match.part.text.indexOf('/', 9))) ? 'block' : 'warn',
						'This leads to a report in the news, which may name the people of this story.',
						'Take the link out, or say in an allowance that it is about nobody in the story.',
					),
				)
			: [],
	fires: [
		'https://www.expressandstar.com/news/2024/01/02/jayden-14-missing-from-home/',
		'https://www.bbc.co.uk/news/uk-england-manchester-61234567',
		'https://www.expressandstar.com/news/crime/2022/03/09/mother-of-two-is-jailed/',
	],
	silent: [
		'https://www.bbc.co.uk/bitesize',
		'https://www.gov.uk/government/news/new-duty-begins',
		'https://www.communitycare.co.uk/',
	],
	example: (text) => documentOf('', { parts: [plainPart(text, { kind: 'web-address' })] }),
};
