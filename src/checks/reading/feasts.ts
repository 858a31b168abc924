/** Feasts, holidays and days that everybody remembers, of every faith and of none, as alternatives of an expression. */

/** Christian, and of the turn of the year. */
const CHRISTIAN =
	"(?:Christmas|Xmas|Chrimbo)(?: (?:Eve|Day|morning|night|week|dinner))?|Boxing (?:Day|night)|St Stephen[’']s Day|New Year[’']?s?(?: (?:Eve|Day|morning|night))?|NYE|Hogmanay|Twelfth Night|Epiphany|Three Kings(?: Day)?|Burns Night|(?:Chinese|Lunar) New Year|Mid-Autumn Festival|Tết|Tet|Losar|Qingming|Ash Wednesday|Palm Sunday|Maundy Thursday|Good Friday|Holy (?:Saturday|Week|Thursday)|Easter(?: (?:Sun(?:day)?|Mon(?:day)?|weekend|Sat(?:urday)?|Day|week))?|Whit(?:sun| Sunday| Monday| Friday)|Pentecost|Ascension(?: Day)?|Corpus Christi|All Souls(?:[’'] (?:Day|Night))?|All Saints(?:[’'] Day)?|Advent(?: Sunday)?|the first day of Lent|Lent|Harvest Festival|Candlemas|Michaelmas|Lammas|Christingle|Plough Monday|Rogation Sunday|Trinity Sunday|Stir-up Sunday|Wigilia|Santa Lucia|St Lucy[’']s Day|Orthodox (?:Easter|Christmas|New Year)|Pascha|Timkat|Genna|Enkutatash|Meskel|Watch ?night|Homecoming Sunday|Convention week";
/** Muslim. */
const MUSLIM =
	"(?:the )?(?:first|last|second|third|final|middle) (?:day|night|Friday|Jumu[’']?ah|week|ten nights|ten days|fast) of Ramadan|(?:(?:Chand|Chaand) Raat)|(?:(?:Little|Big|Small|Bakra|Salty|Sweet) )?Eid(?:[- ](?:al|ul)[- ](?:Fitr|Adha|Azha))?(?: Day| morning| night| eve)?|Ramadan|Ramzan|Laylat[- ]al[- ]Qadr|Shab-e-(?:Qadr|Barat|Miraj)|Ashura|Arba[’']?een|Muharram|Milad(?:[- ]un[- ]Nabi)?|Mawlid|Arafat? Day|Day of Arafah?|Jumu[’']?ah";
/** Hindu, Sikh, Buddhist and Jain. */
const DHARMIC =
	"Diwali|Deepavali|Bhai Dooj|Karva Chauth|Holi(?:ka)?|Navratri|Raksha Bandhan|Rakhi|Janmashtami|Dussehra|Durga Puja|Ganesh Chaturthi|Maha Shivratri|Shivratri|Pongal|Onam|Ugadi|Lohri|Maghi|Basant|Ram Navami|Vaisakhi|Baisakhi|Hola Mohalla|Gurpurab|Guru (?:Nanak|Gobind Singh)(?: Ji)?[’']s (?:birthday|Gurpurab)|Bandi Chhor(?: Divas)?|Wesak|Vesak|Songkran|Paryushan|Pohela Boishakh|Boishakhi Mela|Vaisakhi Mela";
/** Jewish, Persian, Kurdish, pagan and Rastafarian. */
const OTHERS =
	"Hanukkah|Chanukah|Passover|Pesach|Seder night|Purim|Sukkot|Shavuot|Simchat Torah|Tisha B[’']?Av|Tu Bishvat|Lag B[’']?Omer|Rosh Hashanah|Yom Kippur|Kol Nidre|Nowruz|Newroz|Norooz|Yalda(?: Night)?|Chaharshanbe Suri|Naw-Ruz|Ridván|Beltane|Samhain|Imbolc|Lughnasadh|Yule|(?:the )?(?:summer|winter) solstice|(?:the )?(?:spring|autumn|vernal) equinox|Groundation Day|Day of the Dead|Orthodox Easter";
/** Of the nation, the family and the street. */
const CIVIL =
	"Bonfire (?:Night|Weekend)|Bommy Night|Fireworks Night|Plot Night|Guy Fawkes(?: Night)?|Mischief Night|Hallow[’']?e[’']?en(?: night)?|Trick or Treat night|Valentine[’']?s?(?: (?:Day|night))?|Mother[’']?s[’']? Day|Mothering Sunday|Father[’']?s[’']? Day|Remembrance (?:Sunday|Day)|Armistice Day|Holocaust Memorial Day|Windrush Day|(?:Jamaican|Pakistan|Nigerian|Ghana|Indian|Ukrainian|Polish|Somali|Bangladesh)[’']?s? Independence Day|Independence Day|Emancipation Day|St\\.? (?:Patrick|Paddy|George|David|Andrew|Piran|Nicholas|Swithin|Chad|Brigid|Joseph|Dwynwen)[’']?s? (?:Day|night)|Paddy[’']?s (?:Day|night)|Pancake (?:Day|Tuesday)|Shrove (?:Tuesday|Monday)|Mardi Gras|April Fool[’']?s?(?: Day)?|May Day|May Morning|VE Day|VJ Day|Black Friday|Cyber Monday|Carnival (?:Sunday|Monday|weekend)|Grand National(?: day| weekend)?|Cup Final(?: day)?|Derby Day|Super Bowl Sunday|Pride(?: weekend| Saturday)|Heritage Open Day|Children in Need(?: day| night)?|Red Nose Day|Comic Relief|World Book Day|Children[’']s Day|Name Day|imieniny|(?:the )?(?:Queen|King)[’']?s (?:funeral|Coronation|birthday)|(?:the )?(?:Platinum |Diamond |Golden )?Jubilee(?: weekend)?|(?:the )?(?:Coronation|Royal Wedding)(?: weekend| day)?|Super Saturday|Freedom Day|Black Country Day|Yorkshire Day|Lammas Fair|Goose Fair|Appleby Fair|Stow Fair|Potters[’'] (?:Fortnight|Holiday)|Wakes Week|Industrial (?:Fortnight|Fortnight Monday)|Glasgow Fair|Notting Hill Carnival|Up Helly Aa|Eisteddfod week|Orange parade|the Twelfth";
/** Of work and of school. */
const SCHOOL =
	"(?:(?:the )?(?:May|August|Easter|Whitsun|spring|early May|late May|summer|late August|Jubilee|Coronation) )?bank hol(?:iday)?(?: (?:Mon(?:day)?|weekend|Sat(?:urday)?|Sun(?:day)?|Fri(?:day)?))?|half[- ]term (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|SATs week|(?:(?:A[- ]level|GCSE|SATs?) )?results (?:day|morning|night)(?: (?:19|20)\\d\\d)?|(?:polling|election|census|budget|deadline|sports|prom|leavers[’']?|wedding|moving|mufti|inset|INSET|snow|photo|census|induction|transition) (?:day|night)|(?:school|Year \\d{1,2}|leavers[’']?|summer|winter) (?:prom|disco|nativity|play|fete|fair|concert|assembly)|(?:the )?nativity|prom night";

export const FEASTS = [
	CHRISTIAN,
	MUSLIM,
	DHARMIC,
	OTHERS,
	CIVIL,
	SCHOOL,
	'the (?:clocks|hour) (?:went|go) (?:back|forward)',
].join('|');
