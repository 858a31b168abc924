import { byStory, type Rule, type RuleMatch } from '../rule.ts';
import { documentOf } from '../plain-text.ts';

const CHANGE =
	/\b(?:more|less|fewer|faster|slower|slow(?:ing|ed|s)?|sooner|earlier|later|better|worse|calmer|quieter|safer|kinder|shorter|longer|easier|harder|after|before|when|once|without|instead|until|because|stop(?:s|ped|ping)?|start(?:s|ed|ing)?|began|begins?|fell|falls?|rose|dropp(?:ed|ing)|cut(?:s|ting)?|halv(?:ed|ing)|doubl(?:ed|ing)|chang(?:ed|es|ing)|mov(?:ed|ing|es)|help(?:s|ed|ing)?|mak(?:es|ing)|made|no (?:change|difference)|unchanged|not|never|nobody|kept|keep(?:s|ing)?|g[ao]ve|giv(?:es|ing)|took|tak(?:es|ing)|brought|bring(?:s|ing)|became|turn(?:ed|ing|s)?|end(?:s|ed|ing)?|open(?:s|ed|ing)?|clos(?:ed|ing|es)|let(?:s|ting)?|ask(?:s|ed|ing)?|show(?:s|ed|ing)?|learn(?:ed|t|ing)?|train(?:ed|ing)|talk(?:ed|ing)?|listen(?:ed|ing)?|wait(?:ed|ing)?|meet(?:s|ing)?|met|replac(?:ed|ing)|remov(?:ed|ing)|add(?:ed|ing)|tr(?:ied|ying)|us(?:ed|ing)|work(?:ed|ing|s)?|reduc(?:ed|ing|es)|improv(?:ed|ing|es)|increas(?:ed|ing|es)|saw|see(?:s|ing)?|know(?:s|ing)?|knew|feel(?:s|ing)?|felt|stay(?:s|ed|ing)?|come(?:s)?|came|goes|went|found|finding|lost|losing|held|holding|agree(?:d|ing|s)?|shared?|sharing|build(?:s|ing)?|built|[a-z]{3,}ed|[a-z]{3,}ing)\b/iu;
const PROJECT =
	/\b(?:project|programme|pilot|initiative|scheme|strategy|framework|model|approach|service|toolkit|partnership|team)\b/iu;
const SHORTEST = 4;

export const title: Rule = {
	id: 'title',
	family: 'quality',
	title: 'Title that says what changed',
	why: 'Somebody with the same problem looks for what happened, not for the name a project was given.',
	source: 'The hub’s own decision: a case study is found by what changed.',
	severityFor: byStory('warn', 'inform'),
	check: (document) =>
		document.type !== 'case-study'
			? []
			: document.parts.flatMap((part): RuleMatch[] => {
					if (part.kind !== 'title') return [];
					const words = part.text.trim().split(/\s+/).length;
					const sight = (severity: 'warn' | 'inform', message: string): RuleMatch[] => [
						{
							part,
							start: 0,
							end: part.text.length,
							severity,
							message,
							next: 'Say what was different afterwards, and what made it so: “Fewer restraints after every night shift began with a check-in”.',
						},
					];
					if (CHANGE.test(part.text) && words >= SHORTEST) return [];
					if (words < SHORTEST)
						return sight('warn', `A title of ${words} ${words === 1 ? 'word' : 'words'} cannot say what changed.`);
					return PROJECT.test(part.text)
						? sight('warn', 'This title names a project and does not say what changed.')
						: sight('inform', 'This title may not say what changed.');
				}),
	fires: ['The Calm Spaces Project', 'Calm waiting'],
	silent: [
		'Fewer restraints after every night shift began with a ten-minute check-in',
		'Nothing changed when we moved the chairs',
	],
	example: (text) => documentOf(text, { kind: 'title' }),
};
