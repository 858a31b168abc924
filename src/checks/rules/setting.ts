import { byStory, type Rule } from '../rule.ts';
import { isOwnText } from '../document.ts';
import { sentenceIn } from '../reading/part-sentences.ts';
import { matchesIn, ruleMatchOf, type Match } from '../reading/patterns.ts';
import { standingOf } from '../reading/standing.ts';
import { tokensOf } from '../reading/tokens.ts';
import { registered, type Allowlist } from '../allowlist.ts';

const NAMED =
	/(?<!\p{L})(?<found>(?:(?:St\.?|The) )?\p{Lu}[\p{L}’'-]{1,40}(?: (?:\p{Lu}[\p{L}’'-]{1,40}|and|of)){0,3} (?:House|Lodge|Cottage|Grange|Manor|Farm|Hall|Children[’']?s Home|Care Home|Residential Home|Nursing Home|Residential Unit|Secure Unit|Secure Children[’']?s Home|Refuge|Surgery|Medical (?:Centre|Practice)|Health Centre|Hostel|Ward|Children[’']?s Centre|Family Hub|Family Centre|Youth (?:Centre|Club)|Community Centre|Mosque|Church|Temple|Gurdwara|Hospice|Clinic|Hospital|Nursery|YOI|Prison|Court|Towers?))(?!\p{L})(?! of \p{Lu})/gu;
const UNIT =
	/(?<=\b(?:on|to|in|at|from|left|the) )(?<found>(?!(?:The|Specialist|Secure|Research|Intensive|Special|Inclusion|Behaviour|Support|Custody|Reduction|Justice|Neonatal|Stroke|Day|Mother|Baby|Resource|Public|Family|Training|Policy|Intelligence|Standard|Module)\b)\p{Lu}[\p{L}’'-]{2,} (?:Unit|Wing|Suite))(?!\p{L})/gu;
const PRISON = /(?<!\p{L})(?<found>HM(?:P|YOI|P\/YOI|P & YOI) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/gu;
const GENERAL =
	/\b(?:Chatham House|Crown Court|County Court|Family Court|Youth Court|Magistrates[’']? Court|High Court|Supreme Court|Court of|White House|Somerset House|Town Hall|City Hall|Village Hall|Edge Hill|Church of England|The Church|Catholic Church|Great Ormond Street|Schwartz|Accident|Emergency|Sure Start|Children[’']?s Hospital|University Hospital|Public Health|Mental Health|Open House|Full House|Safe House|Opening|Council House|Companies House|House of|Houses of|Best Practice|Own Home|Early Help|Local Family Hub|The Family Hub|Our Family Hub|Start for Life)\b/iu;
const WHERE =
	/\b(?:(?:Street|Road|Avenue|Lane|Close|Drive|Way|Crescent)\b|(?:off|near|behind|next to|opposite|on) (?:the )?\p{Lu}|[A-Z]{1,2}\d{1,2}[A-Z]? ?\d?)/u;

/**
 * True when the name ends in one that the register holds: “Elm Trust and Malachi House”. The last word alone is not
 * enough: an organisation called Refuge makes no other refuge public.
 */
const isPublic = (name: string, { phrases }: Allowlist) => {
	const tokens = tokensOf(name);
	const kinds = registered(tokens, phrases);
	return [1, 2].every((back) => kinds.get(tokens.length - back) === 'organisation');
};

/**
 * A place where services work, in a sentence that tells of nobody; a hospital is so large that it takes somebody to
 * make it a clue.
 */
const isOfAService = ({ part, start, found }: Match) => {
	const standing = standingOf(sentenceIn(part, start));
	return standing < 0 || (standing === 0 && /\bHospital$/u.test(found));
};

export const setting: Rule = {
	id: 'setting',
	family: 'people',
	title: 'Name of a home, ward, refuge or surgery',
	why: 'Few people live or are treated in one place. Where a refuge stands must never be written at all.',
	source: 'The hub’s own rule for stories about people.',
	severityFor: byStory('block', 'block'),
	check: (document) =>
		[NAMED, PRISON, UNIT].flatMap((expression) =>
			matchesIn(document, expression, (part) => isOwnText(part) && part.kind !== 'venue').flatMap((match) => {
				if (GENERAL.test(match.found) || isPublic(match.found, document.allowlist)) return [];
				const refuge = /\bRefuge$/u.test(match.found);
				if (refuge && WHERE.test(match.after(50)))
					return [
						ruleMatchOf(
							match,
							'block',
							'A refuge stands beside the place where it is.',
							'Take out both: nobody may read where a refuge is.',
						),
					];
				return [
					ruleMatchOf(
						match,
						document.tellsStories && !isOfAService(match) ? 'warn' : 'inform',
						'This looks like the name of one home, ward or service.',
						'Write what kind of place it is. If the service wants to be known, add it to the hub’s organisations.',
					),
				];
			}),
		),
	fires: [
		'She moved to Rowan Lodge.',
		'He was a patient on Kestrel Ward.',
		'They stayed at Harbour Refuge, off Mill Road.',
		'He spent a year in HMP Greenford.',
	],
	silent: [
		'The children’s home closed.',
		'The notes follow the Chatham House Rule.',
		'The Family Court agreed.',
		'She went to a refuge.',
	],
};
