import { isOwnText } from '../document.ts';
import { matchesIn, sightingOf } from '../reading/patterns.ts';
import { JOBS } from '../reading/rare-facts.ts';
import { sentenceAt, sentencesOf } from '../reading/tokens.ts';
import { byStory, type Rule } from '../rule.ts';

const PARENT = /(?<!\p{L})(?:(?<![“"]?(?:[Aa]|[Tt]he|[Oo]ur|[Yy]our|[Ee]very|[Aa]ny|[Ee]ach) )(?:Mum|Dad|Mam|Mom|Nan|Grandad|Stepdad|Stepmum)|[Mm]y (?:mum|dad|mam|mother|father|stepdad|nan|brother|sister))(?:[’']s)?(?!\p{L})/gu;
const TOLD = new RegExp(
	`\\b(?:prison|jail|jailed|inside|custody|remand|convict\\w*|sentenced|arrested|charged|offen[cd]er\\w*|register|probation|tagged|deported|detained|asylum|visa|illegal\\w*|heroin|cocaine|crack|cannabis|drugs?|dealer|dealing|alcohol\\w*|drinker|drinks|drank|drunk|using|rehab|overdos\\w*|HIV|hepatitis|cancer|bipolar|schizophreni\\w*|psychosis|depression|sectioned|suicid\\w*|self-harm\\w*|diagnos\\w*|dementia|terminal\\w*|dying|died|killed|killing|murder\\w*|stabb\\w*|shot|strangled|strangulation|beat|beaten|hit|punched|assault\\w*|rape[ds]?|abus\\w+|violent|violence|refuge|restraining|injunction|non-molestation|miscarriage|abortion|pregnant|sex work\\w*|prostitut\\w*|trafficked|affair|in care|care leaver|evicted|bankrupt\\w*|homeless|gambl\\w*|debts?|learning disabilit\\w*|disabled|blind|deaf|wheelchair|benefits|undocumented|terroris\\w*|gang|ice-cream van|drives an?|works? (?:as|at|in|for|on)|worked (?:as|at|in|for|on)|owns|runs the|${JOBS}|dinner lady|lollipop lady|cleaner|caretaker)\\b`,
	'iu',
);
const ABOUT_WORDS = /\b(?:words?|call(?:ed|ing)?|terms?|say “|leaflets?|groups?|sessions? for|if|any)\b/iu;

export const parentToldAbout: Rule = {
	id: 'parent-told-about',
	family: 'people',
	title: 'Something private about a parent',
	why: 'A child who reads it knows whose mother is meant, and so does everybody who knows the child. A parent is a person in the story too.',
	source: 'Data Protection Act 2018, Part 2, and UK GDPR articles 9 and 10: health, sex life and offences need the strongest care.',
	severityFor: byStory('block', 'inform'),
	check: (document) =>
		document.tellsStories
			? matchesIn(document, PARENT, isOwnText).flatMap((match) => {
					const sentence = sentenceAt(sentencesOf(match.part.text), match.start);
					if (!sentence || ABOUT_WORDS.test(sentence.text)) return [];
					const told = TOLD.exec(sentence.text);
					if (!told) return [];
					const start = Math.min(match.start, sentence.start + told.index);
					const end = Math.max(match.end, sentence.start + told.index + told[0].length);
					return [sightingOf({ part: match.part, start, end }, 'block', 'Something private about a child’s parent stands in the text.', 'Leave it out, or say what the child needed because of it.')];
				})
			: [],
	fires: ['Mum has bipolar disorder.', 'Dad was deported in the spring.', 'My dad is inside.', 'In supervision the worker spoke about Mum’s heroin use.'],
	silent: ['Mum and Dad are words to ask about, not to assume.', 'Mum came to each session.', 'A mum said that the drugs leaflet helped.'],
};
