/**
 * What a sentence does with a name: it cites somebody’s work, or it tells of somebody’s life. A cited author, thinker,
 * campaigner or holder of a public office is nobody of the story. Each sign has a weight; the sum is compared with the
 * signs of a life (see `cues.ts`). The weights were set on the tuning half of the labelled sentences.
 */
import { askedOnce } from '../reading/part-sentences.ts';
import type { Sentence, Token } from '../reading/tokens.ts';

/** Enough to take a name for that of somebody cited. */
export const CITED = 2;

/** What a scholar’s name is put before, and hardly anybody else’s. */
const THEORIES =
	'review|report|inquiry|enquiry|theor(?:y|ies)|cycle|hierarchy|model|framework|scale|principles?|ladder|typology|paradox|questionnaire|inventory|lecture|definition|taxonomy|(?:drama )?triangle|ruling|guidelines|criteria|protocol|hand model|metaphor|concept|notion|formula|(?:five|four|six|seven|three|two|eight) (?:stages|domains|elements|dimensions|levels|steps|zones|principles|conditions|needs|phases|pillars)|experiments?|findings|study of|studies of|work on|critique|account of|thinking on|foundation|commission';
/** What others make as well: a child writes a poem, and somebody’s words may be those of the story. */
const MADE =
	'law|method|approach|matrix|toolkit|effect|test|window|circles?|charter|pledge|image|term|phrase|diagram|map of|four|five|six|seven|three|two|rules?|stages?|domains?|box(?:es)?|study|research|writings?|books?|chapters?|article|essay|paper|column|novel|memoir|autobiography|poems?|poetry|plays?|songs?|music|films?|podcast|talks?|TED|speech|keynote|(?:two|three|four|five|six|seven) (?:Rs|Cs|Ps|As|Ss)|campaign|petition|legislation|bill|words are|ideas?|argument|advice to|reading of|“';
const SIGNS: readonly { weight: number; where: 'before' | 'after'; sign: RegExp }[] = [
	// Ways of citing that nothing else looks like.
	{
		weight: 3,
		where: 'after',
		sign: /^(?:[’']s)?(?:, \p{Lu}[\p{L}’'-]{1,20}){0,3},? (?:et al\b|and colleagues\b|& colleagues\b|and (?:his|her|their) (?:colleagues|co-authors|team at))|^(?:[’']s?)?,? ?[([](?:19|20)\d{2}/u,
	},
	// An entry of a list of sources: “Harrison, C., Lee, C. & Wiliam, D.”
	{ weight: 4, where: 'after', sign: /^, (?:\p{Lu}\.[ -]?){1,3}(?:,|&|and\b|\(|$)/u },
	{
		weight: 3,
		where: 'after',
		sign: new RegExp(`^(?:[’']s?) (?:(?!own\\b|mum|dad)[\\p{L}-]{1,16} ){0,2}?(?:${THEORIES})(?!\\p{L})`, 'u'),
	},
	{
		weight: 2,
		where: 'after',
		sign: new RegExp(`^(?:[’']s?) (?:(?!own\\b|mum|dad)[\\p{L}-]{1,16} ){0,2}?(?:${MADE})(?!\\p{L})`, 'u'),
	},
	{
		weight: 3,
		where: 'after',
		sign: /^(?:[’']s)? (?:wrote|writes|argues|argued|coined|theorised|pioneered|published|calls (?:it|this|these)|called (?:it|this) [“a-z]|defines?|defined|proposes|proposed|developed (?:the|a|an|his|her|this)|devised|formulated|popularised|famously|distinguish(?:es|ed) between|identif(?:ies|ied) (?:a|an|the|four|three|five|two|six)|categoris|describe[sd] (?:a|an|the|how|this|it|four|three|five|two|these|attachment|trauma)|has (?:written|argued|shown|described)|have (?:written|argued|shown)|put it|reminds us|warned that|invented|founded the|sets out|set out|suggests that|suggested that|maintains|observed that|noted that|named (?:a|the|this|four))(?!\p{L})/u,
	},
	{
		weight: 2,
		where: 'after',
		sign: /^(?:,? [^.!?\n]{0,60})?\b(?:gave (?:the|a) (?:keynote|lecture|talk)|explains? (?:how|why|the|what|that|in)|explains\b|introduces?\b|launched the|opened the (?:centre|garden|building|conference|exhibition|new)|wrote the foreword|was the (?:author|editor)|argues|discusses|reflects on|outlines|chaired the (?:inquiry|review|commission)|led the (?:inquiry|review|commission))/u,
	},
	{
		weight: 2,
		where: 'after',
		sign: /^, (?:(?:a|an|the|then|former|now|who was) )?(?:[\p{L}-]{1,16} ){0,3}(?:psychologist|psychiatrist|psychoanalyst|paediatrician|neuroscientist|sociologist|philosopher|theorist|academic|professor|author|poet|novelist|writer|playwright|researcher|economist|historian|campaigner|broadcaster|minister|Secretary|Commissioner|Ombudsman|Chief (?:Inspector|Executive|Medical|Social)|MP|Lord|Baroness|content designer|interaction designer|designer|Director|Head|Lead|Professor|Chair|CEO|Fellow)(?! (?:who|at (?:the|his|her) school))/u,
	},
	{
		weight: 2,
		where: 'before',
		sign: /\b(?:[Aa]ccording to|[Pp]sychologists?|psychiatrists?|psychoanalysts?|paediatrician|neuroscientists?|sociologists?|philosophers?|theorists?|academics?|authors?|poets?|novelists?|writers?|playwright|researchers?|economists?|historians?|campaigners?|scholars?|educationalist|activist|footballer|broadcaster|singer|actor|comedian|Prime Minister,?|(?:Home|Health|Education|Foreign) Secretary,?|Chancellor,?|Children[’']s Commissioner,?|Chief (?:Inspector|Medical Officer|Social Worker|Constable|Executive),?|President|Ombudsman,?|(?:Lead|Shadow|Cabinet) (?:Minister|Member),?|[Dd]esigner) (?:(?:such as|like|and) )?$/u,
	},
	{
		weight: 2,
		where: 'before',
		sign: /\b(?:based on|builds? on|built on|drew on|draws? on|drawing on|borrowed from|taken from|adapted from|adapts|goes back to|dates? back to|influenced by|inspired by|quotes?|quoted|quoting|cit(?:es|ed|ing)|in the words of|to quote|[Aa]fter|(?:ideas?|works?|writings?|theor(?:y|ies)|research|thinking|words|method|approach|model|critics?|critique|psychology|lectures?|teaching|poems?|poetry|novels?|plays?|films?|music|paintings?|lives?|life and work) (?:of|by|from|behind)|(?:book|talk|film|poem|paper|article|study|chapter|novel|song|speech|lecture|photographs?|drawing|painting|foreword|webinar|blog|podcast|report|review|essay|keynote|preface|illustrat(?:ed|ions)|edited|translated|written|designed|chaired|published|commissioned|devised|developed|co-?authored|authored|led) (?:is )?(?:by|from|with)|reading|re-?read(?:ing)?|[Ss]ee(?: also)?|[Cc]f\.?|e\.g\.|phrase is|term is|idea is|theory is|model is|bit in|part in|line from) (?:of |by |from )?$/u,
	},
	{
		weight: 2,
		where: 'before',
		sign: /\p{Lu}\p{L}{2,20}[”’]?,? by $|\b(?:mural|statue|portrait|bust|poster|photograph|picture|life|biography) of $/u,
	},
	{
		weight: 2,
		where: 'after',
		sign: /^(?:[’']s)? (?:says?|said|thinks?|believes?|shows?|showed|found|finds?|holds?|writes?|points out|tells us|teaches|taught) (?:us )?that (?:we|people|children|humans|babies|adults|parents|infants|trauma|every|all|most|no|the (?:brain|body|mind|nervous system)|attachment|behaviour|fear|shame|memory|learning)(?!\p{L})|^(?:[’']s)? (?:describes?|described|lists?|names?|offers?|gives?) (?:two|three|four|five|six|seven|eight|nine|ten) (?!children|sons|daughters|brothers|sisters|friends|fights|times|weeks|nights)/u,
	},
	{
		weight: 3,
		where: 'after',
		sign: /^ (?:gave|give|gives|lent|left) us (?:the|a|an|their|his|her) (?:words?|ideas?|terms?|names?|phrases?|concepts?|models?|language|framework)(?!\p{L})/u,
	},
	{
		weight: 2,
		where: 'before',
		sign: /\b(?:team|staff|group|[Ww]e|managers|students|practitioners|trainees) (?:all )?(?:read|watched|discussed|studied|listened to) (?:[^.!?\n]{0,40} and )?$/u,
	},
	{
		weight: 2,
		where: 'after',
		sign: /^(?:[’']s?)? (?:(?:spoke|speaks|gave evidence|appeared) (?:by|at|to|on|before) (?:video|the (?:conference|launch|summit|assembly|committee|inquiry|event|board))|told the (?:conference|launch|summit|committee|inquiry)|words (?:about|on|are|were)|campaign|film|book|poems?|showed it|put it|would have (?:called|said|argued|agreed|known|recognised))(?!\p{L})/u,
	},
	{
		weight: 2,
		where: 'before',
		sign: /\b(?:chief inspector|commissioner|ombudsman|archbishop|mayor|chief executive|director general|keynote(?: speaker)?|[Pp]osters? of|[Mm]urals? of|[Pp]ortraits? of|[Ss]tatue of|[Qq]uotes? (?:from|by)|[Cc]lips? of|[Ff]ilms? about|[Ll]ife of|quoted|played a clip of|[Ii]n memory of),? (?:Sir |Dame |Lord |Lady )?$/u,
	},
	{
		weight: 1,
		where: 'before',
		sign: /\b(?:[Ii]n (?:his|her|their) (?:book|work|article|paper|talk|lecture|memoir)|[Aa]s|[Bb]ook|[Tt]alk|[Ss]tudy|[Tt]he late),? $/u,
	},
	{
		weight: 1,
		where: 'after',
		sign: /^,? (?:and|&|or) \p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20})? (?:got|have|had|share|agree|disagree|are|were|named|found|both)(?! (?:he|she|placed|moved|removed|adopted|excluded|brother|sister|together at))/u,
	},
];
/** A sentence of theories, books and reports: a sign by itself, a weak one. */
const IDEAS =
	/\b(?:theor(?:y|ies|ist)|psycholog(?:y|ist|ists)|attachment theory|concept|philosoph\w{1,3}|behaviourism|psychoanaly\w{1,4}|sociolog\w{1,4}|literature|journal|textbook|chapter|research(?:ers?)?|experiments?|slides?|lecture|module|reading list|coined|critics?)\b/iu;

const TITLE = /(?<!\p{L})(?:Sir|Dame|Lord|Lady|Baroness|Professor|Prof\.?|Dr\.?) $/u;
/** “the work of Turnell and Edwards”: what is said of the first author is said of the second. */
const CO_AUTHORS = /(?:\p{Lu}[\p{L}’'-]{1,24},? (?:and |& )?){1,4}$/u;
const NEXT_AUTHOR = /^,? (?:and|&) \p{Lu}[\p{L}’'-]{1,24}(?=[’' ])/u;
/** “J. Herman’s stages”: an initial makes a full name. */
const INITIAL = /(?<!\p{L})\p{Lu}\.? (?:\p{Lu}\.? )?$/u;
const isOfIdeas = askedOnce((sentence) => IDEAS.test(sentence));

/**
 * The weight of the signs that the words from `at` to `last` are the name of somebody cited, not of somebody told
 * about.
 */
export const citing = (
	words: readonly Token[],
	at: number,
	last: number,
	text: string,
	sentence: Sentence | undefined,
): number => {
	const first = words[at];
	const end = words[last];
	if (!first || !end) return 0;
	const raw = text.slice(Math.max(sentence?.start ?? 0, first.start - 60), first.start).replace(TITLE, '');
	const before = raw.replace(INITIAL, '');
	const beforeAll = before.replace(CO_AUTHORS, '');
	const after = text.slice(
		end.end,
		Math.min(text.length, Math.max(sentence?.end ?? text.length, end.end), end.end + 110),
	);
	const afterAll = after.replace(NEXT_AUTHOR, '');
	const signs = SIGNS.reduce(
		(sum, { weight, where, sign }) =>
			sum +
			((where === 'before' ? sign.test(before) || sign.test(beforeAll) : sign.test(after) || sign.test(afterAll))
				? weight
				: 0),
		0,
	);
	// With an initial before it, a first name that is cited is a surname: “J. Herman’s stages”.
	return signs + (signs >= CITED && before !== raw ? CITED : 0) + Number(sentence !== undefined && isOfIdeas(sentence));
};
