/**
 * Languages other than English that a question may be in, told by their letters or by a few of their words. Fetched
 * only when a question holds a word that no page does. Pure.
 */
import type { SearchWord } from './normalise.ts';
import { isStopWord } from './analyse.ts';

export interface OtherLanguage {
	/** As in the attribute `lang`. */
	tag: string;
	/** Its name in English. */
	name: string;
}

interface ToldByWords extends OtherLanguage {
	/** Small words and words of need, without accents; none that is English as well. */
	words: string;
}

const TOLD_BY_WORDS: readonly ToldByWords[] = [
	{
		tag: 'fr',
		name: 'French',
		words:
			'le les des du de la un une et est sont je tu nous vous il elle dans pour avec sans mon ma mes ton votre nos leur que qui quoi ou comment pourquoi quand aider besoin enfant enfants ecole maison famille mere pere femme mari fille fils peur violences conjugales soutien medecin travail argent logement parler a on se me au aux ne pas suis victime veut va ce cette y',
	},
	{
		tag: 'es',
		name: 'Spanish',
		words:
			'el la los las un una unos y es son yo mi mis tu su nos con sin para por que quien como donde cuando porque necesito ayuda ayudar nino ninos nina ninas hijo hijos hija escuela casa familia madre padre mujer marido miedo violencia policia medico trabajo dinero vivienda apoyo no al del de ir se le me quiere quiero esta estoy colegio infantil tengo',
	},
	{
		tag: 'pt',
		name: 'Portuguese',
		words:
			'os uma e sao eu meu minha meus nos voce com sem para por que quem como onde quando porque preciso ajuda ajudar crianca criancas filho filhos filha escola casa familia mae pai mulher marido medo violencia policia medico trabalho dinheiro apoio nao estou de do da no na se me quer ir infantil esta',
	},
	{
		tag: 'it',
		name: 'Italian',
		words:
			'il lo gli una e sono io mio mia miei noi voi con senza per che chi come dove quando perche bisogno aiuto aiutare bambino bambini figlio figli figlia scuola casa famiglia madre padre moglie marito paura violenza polizia medico lavoro soldi sostegno di a da del non mi ti si bene vuole andare in',
	},
	{
		tag: 'de',
		name: 'German',
		words:
			'der das den dem ein eine einen und ist sind ich wir ihr mein meine unser mit ohne fur von wie wo wann warum wer brauche hilfe helfen kind kinder schule haus familie mutter vater frau mann angst gewalt polizei arzt arbeit geld wohnung nicht in an man auf zu will bin hat hilft kindern gehen',
	},
	{
		tag: 'pl',
		name: 'Polish',
		words:
			'i w z na do nie jest sa ja moj moja moje mam jak gdzie kiedy dlaczego kto co dla bez przez oraz sie czy potrzebuje pomoc pomocy pomoz dziecko dzieci dziecka syn corka szkola szkole dom rodzina rodzine rodziny matka ojciec kobieta maz boje strach przemoc przemocy policja lekarz praca pieniadze mieszkanie o po chce dziecku',
	},
	{
		tag: 'ro',
		name: 'Romanian',
		words:
			'si este sunt eu meu mea mei nostru cu fara pentru din la pe ce cine cum unde cand nevoie ajutor ajuta copil copii copilul fiu fiica scoala casa familie familia mama tata femeie sot frica violenta politie politia doctor munca bani locuinta nu am de in o vrea sa',
	},
	{
		tag: 'so',
		name: 'Somali',
		words:
			'iyo waa waxaan waxay aniga anaga ku ka u leh sidee halkee goorma maxay sababta baahan caawimo caawi ilmo ilmaha caruur caruurta wiil gabar dugsi guri qoys hooyo aabe naag nin cabsi rabshad booliis dhakhtar shaqo lacag',
	},
	{
		tag: 'sq',
		name: 'Albanian',
		words:
			'dhe eshte jane une ne im ime tim me pa per nga si ku kur pse kush cfare kam nevoje ndihme femije femija femijet djali vajza shkolla shkolle shtepi familja familje nena baba gruaja burri frike dhuna dhune policia mjek pune para',
	},
	{
		tag: 'tr',
		name: 'Turkish',
		words:
			've bir bu icin ile ben benim biz nasil nerede neden kim ihtiyacim yardim cocuk cocuklar cocugum oglum kizim okul ev aile anne baba kadin esim korku korkuyorum siddet doktor para destek',
	},
	{
		tag: 'vi',
		name: 'Vietnamese',
		words:
			'va la toi cua cho voi khong nhu dau khi tai ai can giup tre em con truong nha gia dinh bo vo chong bao luc canh sat bac tien',
	},
	{
		tag: 'cy',
		name: 'Welsh',
		words:
			'yr ac mae ydy rwyf dwi fy ein gyda heb ar sut ble pryd pam pwy angen cymorth helpu plentyn plant mab merch ysgol ty teulu mam gwraig gwr ofn trais heddlu meddyg gwaith arian i blant o yn y am mewn nid eisiau',
	},
	{
		tag: 'hu',
		name: 'Hungarian',
		words:
			'es az egy van vagyok nem hogyan hol mikor miert kinek szukseg segitseg segiteni gyermek gyerek gyerekek iskola haz csalad anya apa feleseg ferj felelem eroszak rendorseg orvos munka penz',
	},
	{
		tag: 'lt',
		name: 'Lithuanian',
		words:
			'ir yra as mano mes su be kaip kur kada kodel kas reikia pagalba pagalbos vaikas vaikai vaikams sunus dukra mokykla namai seima motina tevas moteris vyras baime smurtas policija gydytojas darbas pinigai',
	},
];

interface ToldByLetters extends OtherLanguage {
	letters: RegExp;
}

/** The first whose letters stand in the question: those that few languages have come before those that many share. */
const TOLD_BY_LETTERS: readonly ToldByLetters[] = [
	{ tag: 'ur', name: 'Urdu', letters: /[ٹڈڑںے]/ },
	{ tag: 'fa', name: 'Persian', letters: /[پچژگ]/ },
	{ tag: 'ar', name: 'Arabic', letters: /\p{Script=Arabic}/u },
	{ tag: 'pa', name: 'Punjabi', letters: /\p{Script=Gurmukhi}/u },
	{ tag: 'bn', name: 'Bengali', letters: /\p{Script=Bengali}/u },
	{ tag: 'hi', name: 'Hindi', letters: /\p{Script=Devanagari}/u },
	{ tag: 'gu', name: 'Gujarati', letters: /\p{Script=Gujarati}/u },
	{ tag: 'uk', name: 'Ukrainian', letters: /[іїєґ]/i },
	{ tag: 'ru', name: 'Russian', letters: /\p{Script=Cyrillic}/u },
	{ tag: 'ja', name: 'Japanese', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
	{ tag: 'zh', name: 'Chinese', letters: /\p{Script=Han}/u },
	{ tag: 'ko', name: 'Korean', letters: /\p{Script=Hangul}/u },
	{ tag: 'ta', name: 'Tamil', letters: /\p{Script=Tamil}/u },
	{ tag: 'ti', name: 'Tigrinya or Amharic', letters: /\p{Script=Ethiopic}/u },
	{ tag: 'el', name: 'Greek', letters: /\p{Script=Greek}/u },
	{ tag: 'he', name: 'Hebrew', letters: /\p{Script=Hebrew}/u },
	{ tag: 'th', name: 'Thai', letters: /\p{Script=Thai}/u },
];

/** Where letters tell only that it is not English. */
const SOME_LANGUAGE: OtherLanguage = { tag: 'und', name: 'another language' };

const wordsOf: readonly (readonly [ToldByWords, ReadonlySet<string>])[] = TOLD_BY_WORDS.map((language) => [
	language,
	new Set(language.words.split(' ')),
]);

const lettersIn = (text: string, expression: RegExp) => [...text].filter((letter) => expression.test(letter)).length;

/** At least this share of a question’s letters or words tell of the language. */
const ENOUGH = 0.4;

const toldByLetters = (text: string): OtherLanguage | undefined => {
	const all = lettersIn(text, /\p{L}/u);
	const latin = lettersIn(text, /\p{Script=Latin}/u);
	if (all === 0 || (all - latin) / all < ENOUGH) return undefined;
	return TOLD_BY_LETTERS.find(({ letters }) => letters.test(text));
};

/** A short word alone may be anything: “para 12”, “per capita”. */
const LONG_ENOUGH_ALONE = 5;

/** What the words of a question tell: those of a language, and those that are English or stand in a page. */
const toldByWords = (
	typed: readonly string[],
	isKnown: (word: string) => boolean,
	isAccented: (word: string) => boolean,
): OtherLanguage | undefined => {
	let best: { language: OtherLanguage; count: number } | undefined;
	for (const [language, own] of wordsOf) {
		const others = typed.filter((word) => !own.has(word));
		const count = typed.length - others.length;
		const telling = typed.filter((word) => own.has(word) && !isStopWord(word) && !isKnown(word));
		const tells = telling.length > 1 || telling.some((word) => word.length >= LONG_ENOUGH_ALONE || isAccented(word));
		// Words for the same thing look alike in many languages; small English words stand in no other.
		const small = others.filter(isStopWord).length;
		const english = small + others.filter((word) => !isStopWord(word) && isKnown(word)).length;
		if (!tells || english > count || (small > 0 && english === count) || count / typed.length < ENOUGH) continue;
		if (count > (best?.count ?? 0)) best = { language, count };
	}
	return best?.language;
};

/** Accents that English does not write, on more words than are English or stand in a page. */
const toldByAccents = (
	typed: readonly string[],
	isKnown: (word: string) => boolean,
	isAccented: (word: string) => boolean,
): OtherLanguage | undefined => {
	const english = typed.filter((word) => isStopWord(word) || isKnown(word)).length;
	return typed.length > 1 && typed.filter(isAccented).length > english ? SOME_LANGUAGE : undefined;
};

/**
 * The language of a question that is not English; none where it is, or where it cannot be told. Abbreviations in
 * capitals belong to none.
 * @param accented the words that are written with accents, without them
 * @param isKnown whether a page holds the word
 */
export const otherLanguageOf = (
	text: string,
	words: readonly SearchWord[],
	{ accented, isKnown }: { accented: ReadonlySet<string>; isKnown: (word: string) => boolean },
): OtherLanguage | undefined => {
	const isLoud = words.every(({ capitals }) => capitals);
	const typed = words.filter(({ capitals }) => isLoud || !capitals).flatMap(({ parts }) => parts);
	const isAccented = (word: string) => accented.has(word);
	const language =
		toldByLetters(text) ?? toldByWords(typed, isKnown, isAccented) ?? toldByAccents(typed, isKnown, isAccented);
	return language && { tag: language.tag, name: language.name };
};
