import { everywhere, type Rule, type RuleMatch } from '../rule.ts';
import { matchesIn, ruleMatchOf } from '../reading/patterns.ts';

interface Blaming {
	words: RegExp;
	instead: string;
	because: string;
}

const BLAMING: readonly Blaming[] = [
	{
		words: /\battention[ -]seek(?:ing|er|ers)\b/giu,
		instead: '“seeking connection”, or what the person did',
		because: 'It turns a need into a fault.',
	},
	{
		words: /\bmanipulat(?:ive|es|ed|ing)\b/giu,
		instead: 'what the person did, and what it got them',
		because: 'It guesses at a motive.',
	},
	{
		words: /\bhard[ -]to[ -]reach\b/giu,
		instead: '“people our service does not reach”',
		because: 'Often it is the service that is hard to reach.',
	},
	{
		words:
			/\b(?:fail(?:ed|s|ing|ure)? to (?:engage|attend|protect|comply|cooperate|co-operate)|refus(?:ed|es|ing|al) to engage|(?:did|does|would|will) not engage|non[ -]?engag(?:ing|ement)|disengag(?:ed|ing|ement))\b/giu,
		instead: 'what was offered, and what stood in the way',
		because: 'It lays on the person what the service could change.',
	},
	{
		words: /\bnon[ -]?complian(?:t|ce)\b/giu,
		instead: 'what was asked, and why it did not happen',
		because: 'It measures people by obedience.',
	},
	{
		words: /\bcommit(?:ted|s|ting)? suicide\b/giu,
		instead: '“died by suicide”, “took his own life”',
		because: 'Suicide is no crime.',
	},
	{
		words: /\b(?:failed|unsuccessful|successful) suicide(?: attempts?)?\b/giu,
		instead: '“tried to end her life”',
		because: 'It makes a death a success.',
	},
	{
		words: /\bputting (?:him|her|them)sel(?:f|ves) at risk\b/giu,
		instead: 'who or what put them at risk',
		because: 'It blames a child for what others do.',
	},
	{
		words: /\b(?:life ?style choices?|promiscuous|prostitut(?:e|es|ing)|sexually active with (?:an )?adults?)\b/giu,
		instead: '“was exploited” or “was abused”',
		because: 'A child cannot choose to be exploited.',
	},
	{
		words:
			/\b(?:naughty|badly behaved|kicking off|kicks off|kicked off at|playing up|acting up|tantrums? for no reason|trouble ?makers?|bad lads?|little terrors?)\b/giu,
		instead: 'what was seen and heard',
		because: 'It judges instead of describing.',
	},
	{
		words: /\b(?:dysfunctional|problem|broken|chaotic|feckless|troubled) (?:family|families|homes?|households?)\b/giu,
		instead: 'what the family was living with',
		because: 'It sums up people by their worst time.',
	},
	{
		words: /\b(?:junkies?|druggies?|smack ?heads?|crack ?heads?|drug abusers?|drug addicts?|addicts|alcoholics)\b/giu,
		instead: '“people who use drugs”, “people who drink heavily”',
		because: 'It makes a person into a substance.',
	},
	{
		words: /\b(?:illegal (?:immigrants?|migrants?|aliens?)|bogus asylum)\b/giu,
		instead: '“people without settled status”',
		because: 'No person is illegal.',
	},
	{
		words:
			/\b(?:wheelchair[ -]bound|confined to a wheelchair|handicapped|retarded|mentally handicapped|suffers? from (?:autism|Down[’']?s syndrome|ADHD|a learning disability))\b/giu,
		instead: '“uses a wheelchair”, “is autistic”, “has a learning disability”',
		because: 'Disabled people’s bodies object to it.',
	},
	{
		words: /\b(?:crazy|psycho(?:tic)? behaviour|nutter|schizo(?:s|phrenics)|lunatics?|deranged)\b/giu,
		instead: 'the diagnosis if it matters, or what was seen',
		because: 'It frightens people away from help.',
	},
	{
		words:
			/\b(?:rough sleepers’? choice|chose to be homeless|choosing to sleep rough|intentionally homeless by choice)\b/giu,
		instead: 'how the person came to lose a home',
		because: 'It hides what happened.',
	},
	{
		words:
			/\b(?:why (?:didn[’']t|did) (?:she|he) (?:just )?(?:leave|not leave)|allowed (?:herself|himself|the abuse)|chose to stay with (?:the|her|his) (?:abuser|perpetrator|partner)|failure to leave)\b/giu,
		instead: 'what made it dangerous to leave',
		because: 'It blames the person who was harmed.',
	},
	{
		words: /\bDNA(?:[’']?d|[’']?s|ed)\b|\bdid not attend(?:ed)? \(DNA\)/gu,
		instead: '“was not brought” for a child, or “could not come”',
		because: 'A child does not miss an appointment; somebody did not bring them.',
	},
	{
		words:
			/\b(?:street ?wise|mature for (?:her|his|their) age|old beyond (?:her|his|their) years|looks? older than)\b/giu,
		instead: 'the child’s age band',
		because: 'It makes adults of children, Black children most often.',
	},
	{
		words: /\bresilient enough\b|\bjust needs? (?:more )?resilience\b/giu,
		instead: 'what would have to change around the person',
		because: 'It asks the person to bear what others should stop.',
	},
];

export const blamingWord: Rule = {
	id: 'blaming-word',
	family: 'language',
	title: 'Word that blames',
	why: 'Words written about people are read by them. Blame closes the door that the work was meant to open.',
	source:
		'TACT, Language That Cares (tactfostering.org.uk/knowledge-centre/language-that-cares); NHS A to Z of health writing. The list is the hub’s own and grows with what members say.',
	severityFor: everywhere('warn'),
	check: (document) =>
		document.type === 'term'
			? []
			: BLAMING.flatMap(({ words, instead, because }) =>
					matchesIn(document, words).map((match): RuleMatch => {
						const quoted =
							match.part.kind === 'quotation' ||
							/[“"‘][^”"’“‘]*$/u.test(match.before(120)) ||
							/\b(?:word|phrase|term|label|instead of|rather than|avoid(?:ing)?|not say|never say|say|called|described as)\b[^.]{0,40}$/iu.test(
								match.before(60),
							);
						return ruleMatchOf(
							match,
							quoted ? 'inform' : 'warn',
							because,
							quoted ? 'Leave it if you are writing about the word itself, or quoting.' : `Say ${instead}.`,
						);
					}),
				),
	fires: ['The family failed to engage.', 'He was attention seeking.', 'Her uncle committed suicide.'],
	silent: ['The family could not come on Mondays.', 'Her uncle died by suicide.'],
};
