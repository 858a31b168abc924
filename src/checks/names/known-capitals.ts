/**
 * Words that have a capital for a reason of their own: days, months, nations, languages, faiths, products. Lower case,
 * without accents.
 */

const DAYS = `mondays tuesdays wednesdays thursdays fridays saturdays sundays monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun`;
const MONTHS = `january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec`;
const PEOPLES = `
african afro-caribbean caribbean asian south-asian european english british scottish welsh irish northern-irish american canadian australian french german italian spanish portuguese dutch belgian swiss austrian swedish
norwegian danish finnish icelandic polish romanian bulgarian hungarian czech slovak slovakian lithuanian latvian estonian ukrainian russian belarusian moldovan albanian kosovan kosovar serbian croatian bosnian macedonian slovenian
montenegrin greek cypriot turkish kurdish iranian persian iraqi syrian lebanese palestinian israeli jordanian saudi yemeni kuwaiti emirati omani qatari egyptian libyan tunisian algerian moroccan sudanese eritrean ethiopian somali
kenyan ugandan tanzanian rwandan burundian congolese zimbabwean zambian malawian mozambican angolan namibian nigerian ghanaian gambian senegalese malian ivorian sierra-leonean liberian cameroonian chadian
indian pakistani bangladeshi nepali nepalese bhutanese sri lankan tamil punjabi gujarati bengali urdu hindi pashto pashtun afghan dari farsi mirpuri sylheti kashmiri pahari pothwari marathi malayalam telugu
chinese japanese korean vietnamese thai filipino filipina malaysian indonesian burmese cambodian laotian taiwanese mongolian tibetan singaporean hongkonger cantonese mandarin hakka
jamaican trinidadian barbadian bajan guyanese grenadian kittitian antiguan dominican haitian cuban bahamian brazilian colombian mexican peruvian chilean argentinian bolivian venezuelan ecuadorian
romani roma romany traveller travellers gypsy gypsies latin latino latina hispanic arab arabic arabs berber amharic tigrinya swahili yoruba igbo hausa twi fante akan lingala shona ndebele krio wolof oromo
anglo-saxon celtic nordic scandinavian balkan baltic slavic black white mixed westerner western eastern northern southern
londoner brummie brummies scouse geordie mancunian
`;
const STYLES_AND_SUBJECTS = `
norman tudor gothic regency victorian georgian edwardian elizabethan jacobean palladian baroque rococo bauhaus deco nouveau renaissance medieval roman grecian saxon viking celt palladium
maths mathematics english science history geography music art drama music dance computing literacy numeracy phonics pshe citizenship sociology psychology biology chemistry physics
`;
const FAITHS = `
christian christians christianity catholic catholics catholicism anglican anglicans protestant methodist methodists baptist baptists pentecostal quaker quakers evangelical orthodox presbyterian adventist mormon
muslim muslims islam islamic islamophobia sunni shia ahmadi ahmadiyya sufi hindu hindus hinduism sikh sikhs sikhism buddhist buddhists buddhism jewish jew jews judaism rastafarian rastafari jain bahai pagan
god allah lord christ jesus bible quran qur'an koran torah guru granth sahib ramadan eid diwali vaisakhi christmas easter lent advent hanukkah passover pesach sabbath shabbat ashura holi navratri hajj umrah pentecost halloween
khalsa gurdwara mandir masjid madrasa madrassa madrassah halal kosher
`;
const PRODUCTS = `
google microsoft teams zoom skype facebook instagram snapchat tiktok whatsapp youtube twitter facetime messenger discord telegram xbox playstation nintendo fortnite roblox minecraft netflix spotify amazon ebay uber
excel powerpoint word outlook sharepoint onedrive android iphone ipad apple windows mac chromebook kindle wikipedia padlet kahoot mentimeter canva miro trello slack eventbrite mailchimp
makaton jenga uno playmobil monopoly connect4 twister dobble pictionary celsius fahrenheit figma wordpress gmail firefox chrome safari javascript python bitly qualtrics surveymonkey typeform airtable notion asana duolingo classdojo seesaw tapestry arbor sims forms docs sheets drive meet calendar classroom
lego barnardo's barnardo nspcc ofsted estyn cafcass kooth samaritans childline citizen citizens mind shelter refuge relate crisis nacro catch22 cranstoun aquarius spurgeons spurgeon's place2be young-minds youngminds
microsoft's mosaic liquidlogic systmone emis cpoms childview asset assetplus
velcro post-it biro fiat ford vauxhall bmw audi tesla covid covid-19 brexit windrush grenfell hillsborough
childline's tesco asda sainsbury's lidl aldi greggs mcdonald's kfc primark boots superdrug argos ikea costa starbucks nando's
prevent channel connexions jobcentre jobcentreplus homestart home-start foodbank freephone whats
boxall thrive pace zones theraplay lego-based signs mindmate childrens children's nation union internet
ritalin prozac naloxone narcan xanax subutex methadone valium calpol
tavistock maudsley winnicott freudian jungian rogerian maslow kolb gibbs schon bronfenbrenner vygotsky piaget erikson bowlby ainsworth
`;

const known = new Set(
	[DAYS, MONTHS, PEOPLES, STYLES_AND_SUBJECTS, FAITHS, PRODUCTS].flatMap((words) => words.trim().split(/\s+/)),
);

/** True for a word whose capital needs no person to explain it; `folded` as `fold` leaves it. */
export const isKnownCapital = (folded: string) =>
	known.has(folded) || (folded.includes('-') && folded.split('-').every((part) => known.has(part)));
