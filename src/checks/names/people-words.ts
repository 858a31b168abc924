/** Words that say that a person is being spoken of, as lists and as expressions. */
import { asExpression } from '../../content-model/as-expression.ts';

const list = (words: string) => words.trim().split(/\s+/);

/** Family, friends and the words for a child or an adult of a story. */
export const KINSHIP = list(`
	mum mums mummy mother mothers mom dad dads daddy father fathers parent parents sister sisters brother brothers sibling siblings twin twins triplet triplets
	son sons daughter daughters child children baby babies toddler toddlers infant boy boys girl girls lad lass kid kids teenager teenagers teen youngster
	aunt auntie aunty uncle cousin cousins niece nephew nan nana nanny gran granny grandma grandmother grandad grandpa grandfather grandparent grandparents
	stepmum stepdad stepmother stepfather stepson stepdaughter stepbrother stepsister half-brother half-sister half-sibling godmother godfather
	husband wife partner ex-partner ex ex-husband ex-wife boyfriend girlfriend ex-boyfriend ex-girlfriend fiance fiancee spouse
	friend friends mate best-friend neighbour neighbours carer carers guardian lodger
	birth-mother birth-father
`);

/** People whom a service knows. */
export const KNOWN_TO_SERVICES = list(`
	pupil student learner patient client resident tenant victim survivor suspect perpetrator offender defendant complainant witness applicant claimant
	detainee prisoner inmate casualty mentee participant adolescent juvenile man woman person male female lady gentleman youth
	individual member caller customer attendee visitor passenger classmate peer associate
`);

/** Jobs whose holders are met in a story; several words are joined by a space. */
export const ROLES = `
	social worker|social work assistant|family support worker|support worker|key worker|keyworker|youth worker|outreach worker|case worker|caseworker|housing officer|probation officer
	|police officer|officer|sergeant|inspector|constable|detective|pcso|community support officer|custody officer|custody sergeant
	|teacher|head teacher|headteacher|deputy head|head of year|head|teaching assistant|ta|senco|sendco|form tutor|tutor|class teacher|mentor|learning mentor|pastoral lead|dsl|designated safeguarding lead
	|health visitor|school nurse|nurse|midwife|gp|doctor|paediatrician|psychiatrist|psychologist|educational psychologist|therapist|play therapist|counsellor|consultant|practitioner|clinician
	|idva|isva|iro|independent reviewing officer|advocate|guardian|cafcass officer|foster carer|foster mother|foster father|foster mum|foster dad|adoptive mother|adoptive father|adopter|childminder
	|personal adviser|personal advisor|pa|yot worker|yjs worker|youth justice worker|youth offending worker|case manager|case holder|team manager|manager|team leader|receptionist|solicitor|barrister|judge|magistrate
	|interpreter|caretaker|coach|chaplain|imam|vicar|pastor|priest|landlord|colleague|worker|co-worker|supervisor|volunteer|peer mentor|lead practitioner|attendance officer|welfare officer|link worker|navigator|care worker|residential worker|assistant|coordinator|co-ordinator
`
	.split('|')
	.map((role) => role.trim());

/** Titles that stand before a surname or a first name. */
export const TITLES = new Set(
	list(`
	mr mrs ms miss mx dr doctor prof professor rev revd reverend father sister brother imam sheikh rabbi pastor canon
	pc dc ds di dci dcs ps wpc sgt sergeant insp inspector supt superintendent constable detective pcso cllr councillor
	judge justice lord lady sir dame nurse matron auntie aunty aunt uncle nan nanny gran granny grandma grandad grandpa baby coach mum
`),
);

/** What a person does, in the forms a story uses, and an organisation or a place seldom does. */
export const PERSON_VERBS = new Set(
	list(`
	said says told tells asked asks replied replies whispered shouted screamed cried cries laughed laughs smiled smiles nodded shrugged sobbed wept
	felt feels thought thinks believed believes remembered remembers recalled recalls knew knows hoped hopes feared fears wanted wants wished wishes loved loves hated hates liked likes enjoyed enjoys
	disclosed discloses admitted denied alleged confided revealed reported explained explains described describes mentioned
	lived lives moved moves stayed stays slept sleeps ate eats drank drinks smoked ran runs walked walks sat sits stood stands went goes came comes left leaves arrived arrives returned returns
	refused refuses struggled struggles punched kicked hit hits bit scratched threw throws hid hides absconded overdosed self-harmed self-harms stabbed cut cuts
	attended attends missed misses met meets saw sees spoke speaks talked talks phoned rang texted called visited visits joined joins
	turned turns became becomes grew got gets took takes gave gives made makes kept keeps let lets began begins started starts stopped stops tried tries needed needs
	trusted trusts engaged engages settled settles coped copes managed manages learned learnt learns chose chooses
	died dies suffers suffered witnessed experienced born pregnant married separated divorced
	played plays drew draws wrote writes read reads sang sings danced bullied bullies
	agreed agrees apologised apologises promised promises worried worries waited waits looked looks listened listens opened opens sent sends brought brings seemed seems appeared appears
	has had was is wasn't isn't hasn't hadn't didn't doesn't couldn't wouldn't can't won't could would will can may did does might should
	also often always never still now then usually sometimes quickly slowly eventually finally recently currently initially first just only even really immediately
`),
);

/** Verbs that hardly ever follow the name of a body or a place. */
export const STRONG_PERSON_VERBS = new Set(
	list(`
	said says told asked replied whispered shouted screamed cried cries laughed laughs smiled smiles nodded shrugged sobbed wept felt feels thought thinks remembered remembers recalled recalls knew hated loved loves
	disclosed discloses admitted denied confided lives lived slept sleeps ate eats drank smoked sat walked refused refuses struggled struggles punched kicked hit bit scratched threw throws hid absconded overdosed self-harmed
	phoned rang texted died suffers suffered coped cope copes wanted wants apologised worried worries misses missed enjoys enjoyed likes liked fears feared hopes hoped attends stayed stays ran runs moved went came goes comes arrived
`),
);

const AUXILIARIES = new Set(list(`has had was is wasn't isn't hasn't hadn't were are`));
// Past forms that end in -ed and that a body or a thing has as often: what is left may be anybody’s.
const OF_THINGS = new Set(
	list(
		`needed used based named called closed opened launched published covered required included added updated funded located designed planned provided related listed dated printed aimed intended limited`,
	),
);

/** True for a verb that a person may be the subject of, also in a form no list holds: “hammered”, “prayed”. */
export const isPersonVerb = (word: string) =>
	PERSON_VERBS.has(word) ||
	AUXILIARIES.has(word) ||
	(word.length > 4 && /(?:[^e]ed)$/u.test(word) && !OF_THINGS.has(word));

/** Nouns that a person has, and a body or a place seldom has: “Kofi’s mum”. */
export const BELONGING = new Set([
	...KINSHIP,
	...list(`
	family home house room bedroom school class classroom teacher worker behaviour behaviours attendance anxiety anger mood emotions feelings sleep diagnosis medication placement case story name age birthday face hands arm arms head
	body voice eyes hair phone mobile needs trauma experiences experience past history childhood life parents carers friends wishes view views voice birth death funeral injuries bruises self-esteem confidence progress file records
	key social foster adoptive birth step older younger eldest youngest little big support plan therapist gp nurse doctor solicitor flat tenancy bail arrest sentence exclusion
	journey recovery wellbeing safety mental physical first last new previous world words
`),
]);

/** An alternation for use inside an expression: longest first. */
export const anyOf = (words: readonly string[]) =>
	[...words]
		.sort((one, other) => other.length - one.length)
		.map((word) => asExpression(word).replaceAll(/[ -]/g, '[ -]'))
		.join('|');

export const ANY_KINSHIP = anyOf(KINSHIP);
export const ANY_ROLE = anyOf(ROLES);
export const ANY_PERSON = anyOf([...KINSHIP, ...KNOWN_TO_SERVICES]);
