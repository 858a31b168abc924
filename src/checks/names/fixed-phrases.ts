/**
 * Phrases with a person’s name in them that name nobody of a story: sayings, things, dishes, dogs, buildings, styles,
 * tests and toys. And words for kin in the tongues of the region, and the names of medicines and drugs.
 */
const phrases = (text: string) =>
	text
		.trim()
		.split(/[\n;]/)
		.map((phrase) => phrase.trim())
		.filter(Boolean);

export const FIXED_PHRASES = phrases(`
Hobson's choice;Simon says;Simon Says;Alice band;Alice bands;Jack of all trades;Jack-of-all-trades;Jekyll and Hyde;Tom, Dick and Harry;Tom Dick and Harry;Heath Robinson;the Joneses;Joneses;Joe Bloggs;Joe Public;Jane Doe;John Doe;John Lewis;Davy Jones;Dennis the Menace;Aunt Sally
Uncle Sam;Uncle Bob;Big Ben;Peter Pan;Wendy house;Wendy houses;Gordon Bennett;Bob's your uncle;Nosy Parker;Smart Alec;Smart Alecs;Jack the Lad;Plain Jane;Moaning Minnie;Billy no-mates;Billy No Mates;Achilles heel;Achilles' heel;Achilles tendon;Adam's apple;Darby and Joan;Robin Hood;Uncle Tom Cobley
Walter Mitty;Morton's fork;Occam's razor;Parkinson's law;Parkinson's;Parkinson's disease;Alzheimer's;Hodgkin's;Molotov cocktail;Stanley knife;Stanley knives;Allen key;Allen keys;Phillips screwdriver;Petri dish;Bunsen burner;Venn diagram;Gantt chart;Sankey diagram;Dr Martens;Doc Martens;Doc Marten;Mary Jane shoes;Charlie Brown
Morse code;Beaufort scale;Richter scale;Geiger counter;Faraday cage;Jubilee clip;Jerry can;Lazy Susan;Victoria sponge;Bakewell tart;Earl Grey;Lady Grey;Caesar salad;Granny Smith;Granny Smiths;Peach Melba;Sally Lunn;Knickerbocker Glory;Tom Yum;Bloody Mary;Shirley Temple;Arnold Palmer;Jack Daniels;Jim Beam;Johnnie Walker;Captain Morgan
Jack Russell;Jack Russells;King Charles spaniel;Cavalier King Charles;St Bernard;Saint Bernard;Yorkshire terrier;Belisha beacon;Pandora's box;Trojan horse;Noah's ark;Noah's Ark;Job's comforter;Good Samaritan;David and Goliath;Doubting Thomas;Mona Lisa;Midas touch;Sword of Damocles;Gordian knot;Anderson shelter;Nissen hut;Murphy bed;Jacob's ladder;Jacob's Ladder;Catch-22
Rubik's cube;Rubik's Cube;Ferris wheel;Catherine wheel;Catherine wheels;Jack-in-the-box;Queen Anne;King James Bible;King James Version;Lady chapel;Lady Chapel;Louis XV;Eames chair;Eames chairs;Chesterfield sofa;Bramley apple;Davenport desk;Davy lamp;Jacquard loom;Carnegie library;Brutalist;Pugin;Chippendale;Hepplewhite;Sheraton;Corbusier;Le Corbusier;William Morris;Arts and Crafts;Art Deco
Punch and Judy;Humpty Dumpty;Jack and Jill;Hansel and Gretel;Romeo and Juliet;Thelma and Louise;Bill and Ben;Ant and Dec;Laurel and Hardy;Tom and Jerry;Wallace and Gromit;Bob the Builder;Postman Pat;Fireman Sam;Percy Pig;Colin the Caterpillar;Barbie;Paddington Bear;Rupert Bear;Roald Dahl;Tracy Beaker;Matilda;Billy Elliot;Oliver Twist;Jane Eyre;David Copperfield
Elf on the Shelf;Elsa and Anna;Father Time;Mother Nature;Old Father Time;Jack Frost;Guy Fawkes;Davy Crockett;Buffalo Bill;Florence and the Machine;Stephen Lawrence Day;Martin Luther King Day;Carson's law;Murphy's law;Sod's law;Hanlon's razor;Goodhart's law;Moore's law;Dunbar's number;Conway's law;Betteridge's law;Godwin's law
Mann-Whitney;Mann–Whitney;Kruskal–Wallis;Wilcoxon;Cohen's d;Cohen's kappa;Cronbach's alpha;Pearson's r;Spearman's rho;Fisher's exact test;Kaplan–Meier;Hedges' g;Bonferroni;Likert;Student's t;Lickert;Glasgow Coma Scale;Edinburgh Postnatal Depression Scale;Boxall Profile;Rosenberg self-esteem scale;Conners;Vineland;Griffiths;Bayley;Ruth Griffiths;Denver;Snellen chart;Ishihara;Apgar score
Elsa;ELSA;Lego therapy;Nurture UK;Mellow Parenting;Webster-Stratton;Nurse-Family;Circle of Security;Theraplay;Solihull Approach;Brick by Brick;Bobo doll;Marschak;Strange Situation;Jenny Mosley;Zippy's Friends;Max the Turtle;Tina the Turtle;Tucker Turtle;Mr Men;Mr Bean;Mr Tickle;Mrs Doubtfire;Mr Potato Head
`);

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** “Nain, Taid, Bab or Dadi”: what grandparents and parents are called, and nobody’s name by itself. */
export const KIN_NAMES = words(
	'nain taid bab babi dadi dada nani nannan babcia dziadek hooyo aabo ayeeyo awoowe oma opa yiayia ammi abbu abu-ji mamgu tadcu mam mamm maman mama mamma papa baba bibi dadaji naniji nanaji dadiji phuphu khala chacha mamu taya tayi massi masi bhabhi bhai didi nonna nonno abuela abuelo avo vovo halmoni gogo ouma oupa seanair granda da mum dad nan gran granny grandad grandma mummy daddy',
);

/** Brands of medicines and of things from a first-aid box. */
export const MEDICINES = words(
	'xaggitin prenoxad nyxoid elvanse concerta ritalin medikinet equasym delmosart strattera intuniv circadin slenyto prozac zoloft seroxat cipramil cipralex buvidal subutex espranor suboxone ventolin salbutamol calpol nurofen piriton epilim keppra tegretol buccolam lamictal abilify risperdal zyprexa seroquel clozaril depo-provera nexplanon mirena microgynon rigevidon levonelle ellaone gaviscon movicol laxido sudocrem epipen jext emerade vaseline savlon germolene dettol bonjela lemsip strepsils rennie imodium dioralyte canesten hydrocortisone e45 oilatum fucidin naloxone champix zyban nicorette antabuse campral librium valium xanax ativan temazepam diazepam mogadon zopiclone phenergan nytol sominex pregabalin tramadol oramorph fentanyl nitazenes miaow',
);

/** Names of people that drugs go by, where drugs are spoken of. */
export const DRUG_NAMES = words(
	'charlie molly mandy mary jane tina sid billy ket henry hank billy-whizz lucy mitsubishi percy peng roxy sandra bobby barry white adam eve gina georgia joe roger ruby crystal lady emma aunt nora dolly jack bob',
);
export const OF_DRUGS =
	/\b(?:drugs?|substances?|leaflet|ketamine|cocaine|cannabis|heroin|[Ss]pice|mamba|MDMA|ecstasy|meth|GHB|nitrous|pills|street names?|slang|weed|skunk|hash|vapes?|Xanax|pregabalin|Valium|Ket|call it|on a weekend|names? (?:for|that|young people|of drugs)|hear names)\b/u;
