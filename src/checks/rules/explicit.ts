import { byStory, type Rule } from '../rule.ts';
import { matchesIn, ruleMatchOf } from '../reading/patterns.ts';

const ACTS =
	/\b(?:penetrat(?:ed|es|ion|ing)|digitally penetrated|oral sex|anal(?:ly)?(?: raped?| sex)?|vagina(?:l|lly)?|penis|ejaculat\w+|masturbat\w+|fellatio|intercourse with|genital(?:s|ia)|semen|sodomi\w+|groped (?:her|his) (?:breasts?|genitals?|crotch)|naked (?:images|photographs|pictures) of (?:her|him))\b/giu;
const METHODS =
	/\b(?:ligatur(?:e|es|ed|ing)|noose|hang(?:ed|ing) (?:himself|herself|themselves|from)|hung (?:himself|herself|themselves)|(?:took|taken|swallowed|overdosed? (?:on|with)|overdose of) (?:\d+|\w+ty|a (?:box|packet|bottle) of|\w+teen) ?(?:paracetamol|ibuprofen|codeine|tablets?|pills?|capsules?|medication)|\d+ (?:paracetamol|ibuprofen|tablets|pills)|slit (?:his|her|their) wrists?|cut (?:his|her|their) (?:wrists?|arms?|throat|thighs?) with|jumped (?:off|from) (?:a|the)|carbon monoxide|helium|razor blades?|pencil sharpener blade)\b/giu;

export const explicit: Rule = {
	id: 'explicit',
	family: 'people',
	title: 'Explicit description of sexual abuse, or of a way to self-harm',
	why: 'The child may read it one day, others may copy it, and the learning does not need it.',
	source:
		'Second Brophy checklist, endorsed by the President of the Family Division, December 2018, on descriptions of abuse; Samaritans’ media guidelines on methods.',
	severityFor: byStory('warn', 'inform'),
	check: (document) => [
		...matchesIn(document, ACTS).map((match) =>
			ruleMatchOf(
				match,
				document.tellsStories ? 'warn' : 'inform',
				'This describes a sexual act.',
				'Say “was sexually abused” and leave the act out.',
			),
		),
		...matchesIn(document, METHODS).map((match) =>
			ruleMatchOf(
				match,
				document.tellsStories ? 'warn' : 'inform',
				'This tells how somebody harmed themselves.',
				'Say “harmed herself” or “tried to end his life” and leave the way out.',
			),
		),
	],
	fires: ['He had taken 30 paracetamol.', 'She made a ligature from a sheet.', 'He penetrated her.'],
	silent: ['She had harmed herself.', 'He was sexually abused as a child.', 'The service took 30 referrals.'],
};
