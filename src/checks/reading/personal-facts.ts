/** Facts about one person that help a neighbour guess who it is, as they stand in one sentence. */
import { everyMatch } from './every-match.ts';
import { askedOnce } from './part-sentences.ts';
import { CONDITIONS, GROUPS, JOBS, NATIONS, TONGUES } from './rare-facts.ts';
import type { Sentence } from './tokens.ts';

export interface PersonalFact {
	what: string;
	start: number;
	end: number;
}

const NUMBER_WORDS =
	'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const ORDINALS =
	'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first';
const YEARS = `(?:[1-9]\\d?|${NUMBER_WORDS})`;
const CHILD =
	'(?:girl|boy|lad|lass|child|baby|toddler|son|daughter|brother|sister|twin|teenager|mother|father|mum|dad|man|woman|carer|grandmother|grandfather|grandad|gran|nan|aunt|uncle|pupil|student|young person|refugee|widow|widower|lady|veteran|patient|tenant|cousin|niece|nephew|lodger|wife|husband)';
const PARENT =
	'(?:mother|father|mum|dad|stepfather|stepdad|stepmother|stepmum|parents?|grandmother|grandfather|grandad|nan|uncle|aunt|brother|sister|husband|wife|partner|boyfriend|carer)';
const COUNTRIES =
	'Malta|Chile|Peru|Mexico|Argentina|Bolivia|Ecuador|Cuba|Honduras|Guatemala|Paraguay|Uruguay|Nicaragua|Costa Rica|Panama|Suriname|Antigua|St Vincent|Montserrat|Bermuda|Namibia|Botswana|Mozambique|Madagascar|Mauritius|Seychelles|Togo|Benin|Gabon|Niger|Burkina Faso|Mauritania|Djibouti|Comoros|Lesotho|Eswatini|South Africa|Bhutan|Cambodia|Laos|Malaysia|Indonesia|Singapore|Japan|Korea|Taiwan|Fiji|Samoa|Tonga|Iceland|Norway|Sweden|Finland|Denmark|Belgium|Austria|Switzerland|the Netherlands|Slovenia|Macedonia|Montenegro|Kazakhstan|Uzbekistan|Tajikistan|Kyrgyzstan|Chechnya|Dagestan|Oman|Qatar|Bahrain|Saudi Arabia|Dubai|Afghanistan|Albania|Algeria|Angola|Bangladesh|Brazil|Bulgaria|Cameroon|China|Colombia|the Congo|Congo|Cyprus|Egypt|Eritrea|Ethiopia|France|Gambia|Germany|Ghana|Goa|Greece|Guinea|Guyana|Haiti|Hong Kong|Hungary|India|Iran|Iraq|Ireland|Italy|Jamaica|Kashmir|Kenya|Kosovo|Kurdistan|Kuwait|Latvia|Lebanon|Liberia|Libya|Lithuania|Malawi|Mali|Moldova|Morocco|Myanmar|Nepal|Nigeria|Pakistan|Palestine|Gaza|Philippines|Poland|Portugal|Romania|Russia|Rwanda|Senegal|Sierra Leone|Slovakia|Somalia|Spain|Sri Lanka|St Lucia|Sudan|South Sudan|Syria|Tanzania|Thailand|Tibet|Trinidad|Tunisia|Turkey|Uganda|Ukraine|Venezuela|Vietnam|Yemen|Zambia|Zimbabwe|Barbados|Grenada|Dominica|Chad|Burundi|Ivory Coast|Israel|Jordan|Bosnia|Serbia|Croatia|Estonia|Belarus|Georgia|Armenia|Azerbaijan|Mongolia|Scotland|Wales|Cornwall';
const MORE_PEOPLES =
	"Filipina|Filipino|Maori|Māori|Samoan|Tongan|Hawaiian|Inuit|Basque|Catalan|Breton|Sicilian|Sardinian|Corsican|Chechen|Dagestani|Circassian|Tatar|Berber|Amazigh|Coptic|Assyrian|Chaldean|Mandaean|Pashtun|Balochi|Baluchi|Sindhi|Pahari|Gujarati|Punjabi|Bengali|Malayali|Keralan|Sinhalese|Kachin|Hmong|Tibetan|Fulani|Fula|Mandinka|Wolof|Ashanti|Akan|Ewe|Tutsi|Hutu|Zulu|Xhosa|Shona|Ndebele|Burkinabe|Ivorian|Nigerien|Djiboutian|Comorian|Eswatini|Surinamese|Guatemalan|Honduran|Salvadoran|Nicaraguan|Panamanian|Costa Rican|Uruguayan|Paraguayan|Antiguan|Kittitian|Montserratian|Vincentian|St Lucian|Bermudian|Gibraltarian|Latvian|Goan|Welsh|Scottish|Irish|Tamil|Sylheti|Mirpuri|Kashmiri|Oromo|Tigrayan|Hazara|Yazidi|Rohingya|Uyghur|Amhara|Brazilian|Colombian|Thai|Burmese|Greek|Cypriot|Italian|Spanish|French|German|Bosnian|Serbian|Croatian|Bajan|Trinidadian|Grenadian|Mongolian|Georgian|Armenian|Tunisian|Liberian|Sierra Leonean|Guinean|Malian|Chadian|Burundian|Quaker|Coptic|Baha[’']i|Jain|Mennonite|Hasidic|Haredi|Pentecostal|Pagan|Deaf|American|Australian|Canadian|Danish|Swedish|Norwegian|Finnish|Dutch|Belgian|Swiss|Austrian|Icelandic|Estonian|Korean|Japanese|Malaysian|Indonesian|Singaporean|Taiwanese|Cambodian|Laotian|Mauritian|Seychellois|Maltese|Fijian|Chilean|Peruvian|Mexican|Cuban|Argentinian|Ecuadorian|Bolivian|Venezuelan|Haitian|Dominican|Bhutanese|Kazakh|Uzbek|Tajik|Turkmen|Israeli|Jordanian|Saudi|Kuwaiti|Emirati|Omani|Qatari|Bahraini|Namibian|Botswanan|Mozambican|Malagasy|South African|Togolese|Beninese|Gabonese|Mauritanian|Macedonian|Slovenian|Montenegrin|Luxembourgish|Zoroastrian|Parsi|Ismaili|Catholic|Methodist|Baptist|Evangelical|Anglican|Presbyterian|Protestant|Shia|Sunni|Sufi|Bohra|Unitarian|Moravian|Druze|Yoruba|Igbo|Hausa|Cornish|Manx|Romany";
const MORE_CONDITIONS =
	"alopecia|cochlear implant|hearing aids?|blind|partially sighted|deafblind|deaf|brittle[- ]bones?(?: disease)?|coeliac(?: disease)?|Crohn[’']?s(?: disease)?|colitis|epilepsy|epileptic|diabetes|diabetic|lupus|Turner(?:[’']?s)? syndrome|Asperger[’']?s|Ehlers[- ]Danlos|Marfan|Klinefelter|Rett syndrome|Angelman|DiGeorge|neurofibromatosis|scoliosis|cleft (?:lip|palate)|colostomy|stoma|tracheostomy|feeding tube|dialysis|kidney (?:failure|disease|transplant)|heart (?:condition|defect|transplant)|cancer|tumour|stroke|paralysed|paraplegic|quadriplegic|prosthetic (?:leg|arm|limb|eye)|glass eye|missing (?:finger|arm|leg|hand|eye)|lost an? (?:leg|arm|eye|hand|finger)|burns to|scar(?:red)? (?:on|across|down|over)|facial (?:palsy|disfigurement)|port[- ]wine|birthmark|vitiligo|psychosis|schizophrenia|bipolar|anorexia|bulimia|selectively mute|non[- ]verbal|stammer|tics|PKU|dwarf|Perthes|sickle|rickets|tuberculosis|TB|intersex|transgender|trans (?:boy|girl|man|woman)|non-binary|stoma|ventilator|on oxygen|tube[- ]fed|peg[- ]fed|insulin pump|insulin|crutches|cal(?:l)?ipers|eye patch|wheelchair|one[- ]legged|one[- ]armed|one kidney|hydrocephalus|microcephaly|haemophiliac|diabetic|asthmatic attack|pregnant|expecting (?:a baby|twins)|in labour|lazy eye|webbed (?:toes|fingers)|extra (?:toe|finger)|conjoined|identical|premature|born at (?:\\d{2}|twenty[- ]\\w{3,5}) weeks|(?!(?:attachment|stress|spectrum|anxiety|mental|conduct|eating|substance|mood|personality|use|developmental|conduct|language|heart|this|that|rare|the|same|processing|sleep|behaviour|of) )[\\p{L}’'-]{4,20} (?:syndrome|disease|disorder|palsy|dystrophy|sclerosis|atrophy|anaemia)";
const MORE_JOBS =
	'preacher|verger|weaver|ferryman|clockmaker|piano tuner|bookbinder|silversmith|joiner|carpenter|plasterer|bricklayer|decorator|tiler|glazier|dog groomer|groomer|breeder|stable hand|jeweller|translator|interpreter|librarian|archivist|curator|planner|surveyor|architect|statistician|physicist|chemist|biologist|botanist|composer|violinist|pianist|cellist|drummer|guitarist|juggler|comedian|stuntman|stripper|escort|forklift driver|crane driver|van driver|HGV driver|driver|carer at|security officer|traffic warden|customs officer|immigration officer|border guard|submariner|sailor|marine|paratrooper|reservist|gardener|landscaper|arborist|fisherman|shepherd|crofter|bell-ringer|lock[- ]keeper|blacksmith|farrier|beekeeper|clown|magician|actress|ballet dancer|opera singer|organist|choirmaster|puppeteer|croupier|bookmaker|auctioneer|taxidermist|embalmer|lifeboatman|coastguard|air hostess|flight attendant|cabin crew|air traffic controller|locksmith|signalman|lorry mechanic|scrap dealer|rag[- ]and[- ]bone man|showman|fairground worker|circus performer|tree surgeon|park keeper|gravedigger|crematorium worker|pathologist|coroner|forensic scientist|astronomer|geologist|zoologist|beautician|goldsmith|glassblower|potter|thatcher|stonemason|chimney sweep|dinner lady|lollipop (?:man|lady)|prison guard|prison governor|bus conductor|train driver|tram driver|postman|postwoman|postie|milkman|window cleaner|cleaner|caretaker|school cook|cook|barber|tailor|jeweller|florist|undertaker|gravedigger|locksmith|gamekeeper|magistrate|judge|diplomat|ambassador|politician|head of (?:the )?school|headteacher|headmaster|headmistress|governor|churchwarden|rabbi|granthi|missionary|wrestler|jockey|cricketer|rugby player|DJ|rapper|singer|dancer|model|pub owner|shop owner|restaurant owner|restaurateur|greengrocer|fishmonger|market trader|stallholder|beautician|tattooist|sex worker|drug dealer|serving officer|officer|sergeant|army|navy|RAF|veteran|trawlerman|miner|steelworker|welder|optician|radiographer|consultant|anaesthetist|physiotherapist|dinner supervisor|teaching assistant|crossing patrol|fire officer|lifeguard|zookeeper';

/** An age of one person in any of the ways it is written. Flags `giu`. */
export const AGE_OF_ONE = new RegExp(
	[
		`\\b${YEARS}(?: and a half)?[ -]?(?:years?|yrs?|months?|weeks?)[ -]olds?\\b`,
		`\\b\\d{1,2} ?(?:y\\.?\\/?o|yrs?)\\b`,
		`(?:^|[,;:(] ?)[MF]\\/?\\d{1,2}(?!\\d)\\b`,
		`^\\d{1,2}[,.](?= \\p{L})(?! [^,.]{0,20}\\b(?:and|to) \\d)`,
		`\\b(?:aged?|age of|turned|turning|nearly|almost|barely|just) ${YEARS}\\b(?!\\+| ?(?:-|–|to|and|or) ?\\d| or (?:two|three|four|more)\\b| (?:per|%|of the|years? (?:ago|later)|weeks?|months?|hours?|minutes?|days?|miles?|people|children|times))`,
		`\\b(?:he|she|I|who|${CHILD})(?:[’']s|[’']m| is| was| were| am)(?: only| just| now| then| about| nearly)? ${YEARS}(?: and a half| and ${YEARS})?(?= when|,| and|\\.|;| at | years|$)`,
		`\\bwere ${YEARS} and ${YEARS}\\b`,
		`\\b${CHILD} of (?:about |around |nearly |just )?${YEARS}\\b(?! (?:and|or|to) )(?! ?(?:%|years? ago|weeks|months|hours|days|minutes|children|sons|daughters|boys|girls|kids|siblings|brothers|sisters|of ))`,
		`\\b(?:brothers|sisters|boys|girls|sons|daughters|twins|siblings|lads|children),? (?:(?:are|were|both|aged|then|now|is|just|only) ){0,2}${YEARS}(?:, ${YEARS})?,? and ${YEARS}(?! ?(?:years? ago|weeks|months|hours|days|minutes|miles|times|per))`,
		`(?<=[:;(] ?)\\d{1,2}, (?=\\p{L})`,
		`^(?:${NUMBER_WORDS}|\\d{1,2}),? and (?=homeless|pregnant|alone|an? \\p{L}|already |\\p{L}+(?:ing|ed)\\b)`,
		`\\b(?:his|her|my|their) (?:\\w{2,12} )?(?:mum|dad|mother|father|brother|sister|nan|twin|leg|baby|sight|hearing)[^.!?]{0,20} at ${YEARS}(?=[,.;]| and|$)`,
		`\\b(?:siblings|brothers|sisters|children|sons|daughters|kids)(?::| are| \\(|,) ?\\d{1,2}(?:, \\d{1,2}){0,6},? (?:and|&) \\d{1,2}\\b`,
		`\\b\\d{1,2}(?= last birthday| next birthday| this (?:week|month|summer))`,
		`\\b(?:his|her|their|my|the) (?:twins|triplets|sons|daughters|boys|girls|brothers|sisters) (?:are|were) (?:both )?${YEARS}(?=[,.;]| and|$)`,
		`\\b${CHILD}(?:,| \\(|:| of) ?(?:aged? )?${YEARS}(?=[,.;)]| and| with| who| from| at| in|$)`,
		`(?:^|[.!?] )(?:[MF],? ?\\d{1,2}|\\d{1,2},? ?[MF])(?=,)`,
		`\\b[Aa]t (?:only |just )?${YEARS},? (?:he|she|his|her) `,
		`\\b(?:herself|himself|still|only|just)(?: only| just)? (?:1\\d|2\\d|${NUMBER_WORDS})(?=[,.;)]|$)`,
		`\\b(?:eldest|oldest|youngest|middle one|elder|younger)(?:,| is| was| \\() ?${YEARS}(?=[,.;)]| and)`,
		`^[MF],? ?\\d{1,2}(?= )`,
		`\\b${YEARS} and (?=pregnant)`,
		`^(?:${NUMBER_WORDS}|\\d{1,2}),(?= \\p{Lu}\\p{Ll}+(?: and|,))`,
		`\\b(?:his|her|their|my) (?:\\w{1,12} )?(?:${ORDINALS}|\\d{1,2}(?:st|nd|rd|th)) birthday\\b`,
		`\\bin (?:his|her) (?:${ORDINALS}|\\d{1,2}(?:st|nd|rd|th)) year\\b`,
		`\\b(?:he|she|I) (?:had|has|have|[’']d|[’']s)(?: only| just){0,2} (?:turned|gone|had) ${YEARS}\\b`,
		`\\b${YEARS} years of age\\b`,
		`\\b\\d{1,2} going on \\d{1,2}\\b`,
		`\\b${CHILD},? ${YEARS}(?=[,;.)]| and| who| from| with|$)`,
	].join('|'),
	'giu',
);

/** What so many have that two of them fit hundreds in a town: they help to tell who it is, beside something rarer. */
const COMMON_CONDITIONS =
	'autism|autistic|ADHD|ADD|asthma|asthmatic|eczema|dyslexia|dyslexic|dyspraxia|hearing loss|hard of hearing|glue ear|arthritis|PTSD|OCD|dementia|COPD|learning (?:disability|disabilities|difficulties)|psoriasis|migraines?|incontinent|incontinence|bedwetting|heart (?:condition|problem|murmur)|high blood pressure|speech delay|squint|allergies|nut allergy|anaphylaxis|hypermobility|fibromyalgia|endometriosis|PCOS|eating disorder|self-harm|GDD|global delay|PDA';
export const COMMON_CONDITION = 'a common condition';
export const SCHOOL_YEAR = 'a school year';

/**
 * What people remember somebody by: what they play or win, how they look or speak, where they sleep, what they lived
 * through.
 */
const REMEMBERED = [
	'(?:plays?|played|playing) (?:the )?(?:\\p{L}{3,12} )?(?:horn|cello|violin|viola|flute|oboe|bassoon|clarinet|saxophone|sax|trumpet|trombone|tuba|cornet|euphonium|harp|piano|organ|drums?|dhol|tabla|sitar|bagpipes|steel ?pans?|ukulele|banjo|accordion|bass|guitar|chess|darts|snooker|rugby|hockey|netball|kabaddi|cricket|lacrosse|water polo|goalkeeper|in goal|for (?:the |his |her )?(?:county|academy|England|Wales|city|town|under-\\d{1,2}s?))',
	'captains?(?: the)?|(?:county|national|regional|world|junior|schoolboy|british|commonwealth) champion|champion \\p{L}{3,12}|published (?:poet|author)|goalkeeper|bell-ringer|ballet|gymnast|boxes(?= for|[,.;]|$)|swims for|runs for|rides for|won (?:a|the) (?:medal|cup|scholarship|talent)',
	'six foot(?: \\p{L}{2,6})?|(?:bright |long |flaming )?red(?:-haired| hair)|ginger hair|(?:bright )?(?:blue|pink|green|purple) hair|tattoo(?:ed|s)?(?: on| of| across)|gold tooth|left-handed|birthmark|lisp|whispers?|only (?:whispers?|whisper)|no sight|blind in|deaf in|lost (?:the )?sight|albino|limp|glass eye|hook(?:ed)? hand|mohican|dreadlocks|face veil|niqab',
	'(?:in|living in|sleeping in|sleeps in|lived in) (?:a|the|his|her) (?:tent|car|van|caravan|shed|garage|barn|boat|narrowboat|squat|stairwell|bin store|cemetery|hostel|bus shelter|refuge)|on a (?:canal |narrow)boat|by the canal|working nights|works? nights|night shifts?|raising (?:\\p{L}{2,12} ){0,2}(?:triplets|twins|grandchildren|grandsons|grandson|granddaughter|nephews?|nieces?|siblings)|(?:two|three|four) foster (?:sons|daughters|children)',
	'(?:his|her) (?:own )?(?:daughter|son|baby) is|(?:already )?(?:a|the) (?:father|mother|dad|mum) of (?:\\p{L}{2,6})|on a tag|tagged|on licence|been (?:excluded|arrested|adopted|evicted) (?:\\p{L}{2,6}|\\d{1,2}) times|(?:\\p{L}{3,6}|\\d{1,2}) (?:placements|foster homes|schools|social workers|primaries)|ten schools|survived|stabbed|shot|kidnapped|trafficked|struck by lightning|bitten by|mauled|fell from|pulled from|runaway|child bride|married at|orphan(?:ed)?|lost (?:both|his|her) (?:parents|mum|dad|mother|father|brother|sister|twin|leg|arm|eye)',
].join('|');

const FORMS: readonly { what: string; expression: RegExp }[] = [
	{ what: 'an age', expression: AGE_OF_ONE },
	{
		what: SCHOOL_YEAR,
		expression: new RegExp(
			`\\b(?:Year|Yr|Y|Grade) ?(?:1[0-3]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)\\b(?! (?:groups?|teams?|heads?|funding))|\\b(?:in|of) (?:Reception|nursery class)\\b`,
			'gu',
		),
	},
	{
		what: 'where somebody comes from',
		expression: new RegExp(
			`\\b(?:from|in|to|left|fled) (?:${COUNTRIES})\\b|(?<!\\p{L})(?:${NATIONS}|${MORE_PEOPLES})(?! (?:Heritage|Railways?|Library|Government|Office|GP|language|lessons?|class))(?!\\p{L})`,
			'gu',
		),
	},
	{ what: 'a faith or community', expression: new RegExp(`(?<!\\p{L})(?:${GROUPS})(?:es|s)?(?!\\p{L})`, 'gu') },
	{
		what: 'a language',
		expression: new RegExp(
			`\\b(?:[Ss]peaks?|spoke|[Ss]peaking|only|knew|talks?|[Ll]anguages?(?: is| was|:)) (?:only |mostly |a little )?(?:${TONGUES})\\b|(?<=(?:[Ss]peak(?:s|ing)|[Ll]anguages?:|talks?) \\p{L}{2,12},? )(?:and )?(?:${TONGUES})(?!\\p{L})|(?:and|or|,) (?:some |a little )?(?:${TONGUES})(?= (?:at home|with|to|and|from)\\b|[.,;:]|$)`,
			'gu',
		),
	},
	{ what: 'a condition', expression: new RegExp(`\\b(?:${CONDITIONS}|${MORE_CONDITIONS})\\b`, 'giu') },
	{
		what: 'what a relative does',
		expression: new RegExp(
			`\\b${PARENT}(?:,|[’']s| \\(| who| is| was| works| worked| being| had been|:)(?: also| is| was| as| =| –| -| an?)? ?(?:an? |the )?(?:\\w+ ){0,2}(?:${JOBS}|${MORE_JOBS})s?\\b|\\b(?:parents|carers|grandparents) (?:are|were) (?:both )?(?:an? )?(?:${JOBS}|${MORE_JOBS})s?\\b|(?<=\\b(?:are|were|is|was) (?:both )?an? [\\p{L}-]{2,16}(?: [\\p{L}-]{2,16})? )and an? (?:(?!(?:${JOBS}))[\\p{L}-]{2,16} )?(?:${JOBS}|${MORE_JOBS})\\b`,
			'giu',
		),
	},
	{
		what: 'a rare family',
		expression:
			/\b(?:twins?|triplets?|quadruplets|quads)\b|\b(?:eldest|oldest|youngest|middle(?: child)?|one|third|fourth|fifth|sixth|seventh|last) of (?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b|\b(?:four|five|six|seven|eight|nine|ten|eleven|twelve|[4-9]|1\d) (?:children|siblings|brothers|sisters|kids|sons|daughters)\b|\b(?:raising|raised|brings? up|bringing up|brought up)(?: \w+){0,2} (?:great-|grand)(?:children|grandchildren|parents)|\b(?:great-?grand|grand)(?:mother|father|parents)(?: is| are)? (?:rais|brought|bring)\w+|\bonly child\b|\b(?:mother|father|mum|dad|parents?|grandmother) (?:of|to) (?:four|five|six|seven|eight|nine|ten|eleven|twelve|[4-9]|1\d)\b(?! (?:year|month|week))|\b(?:his|her|their) (?:deaf|blind|disabled) (?:parents?|mother|father|mum|dad|brother|sister)\b|\b(?:two|three|four|five|six|seven|\d) (?:older|younger|half|step|little|big)[- ](?:brothers|sisters|siblings)\b/giu,
	},
	{
		what: 'something that happened in the family',
		expression: new RegExp(
			`\\b(?:${PARENT}|Mum|Dad)(?: (?:is|was|were|had|has|had been|has been|got|went|who|both|then|later)){0,4} (?:to |in |on |inside|sent |been )?(?:prison|jail|remand|custody|jailed|imprisoned|inside|killed|murdered|died|deported|sectioned|shot|stabbed|sent down|hanged|drowned|convicted|arrested|detained)\\b|\\b(?:unaccompanied|UASC|through Calais|by lorry|(?:in|under|on) (?:the back of )?a lorry|small boat|dinghy|trafficked|forced (?:into )?marriage|married by force|stillborn|widow(?:ed)?)\\b`,
			'giu',
		),
	},
	{ what: 'something to be remembered by', expression: new RegExp(`(?<!\\p{L})(?:${REMEMBERED})(?!\\p{L})`, 'giu') },
	{ what: COMMON_CONDITION, expression: new RegExp(`\\b(?:${COMMON_CONDITIONS})\\b`, 'giu') },
	{
		what: 'a life in care',
		expression:
			/\b(?:(?:excluded|expelled|suspended|evicted|adopted|fostered) (?:once|twice|three times|\d times)|care leaver|LAC|on a care order|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) (?:foster )?(?:home|placement|carers?|school)|looked[- ]after|newly homeless|sleeping rough|adopted by|secure (?:unit|home|children[’']s home))\b/giu,
	},
	{
		what: 'the only one',
		expression:
			/\bthe only (?:\w+ ){0,2}(?:child|boy|girl|family|pupil|student|young person|woman|man|female|male|one) (?:in|at|on|of|from|with)\b/giu,
	},
];

/** The facts in a sentence, in reading order, none over another. */
export const personalFactsIn: (sentence: Sentence) => readonly PersonalFact[] = askedOnce((sentence) => {
	const all = FORMS.flatMap(({ what, expression }) =>
		everyMatch(sentence, expression).map((match) => ({
			what,
			start: match.index,
			end: match.index + match[0].length,
		})),
	);
	const facts: PersonalFact[] = [];
	for (const fact of all.sort((one, other) => one.start - other.start || other.end - one.end)) {
		const last = facts.at(-1);
		if (!last || fact.start >= last.end) facts.push(fact);
		else if (fact.end > last.end && fact.what !== last.what) facts.push({ ...fact, start: last.end });
	}
	return facts;
});
