/**
 * Public names that every hub of the field meets: places of the United Kingdom and the world, national bodies,
 * thinkers, authors of public reports, and children known to the public under a name that a court or a review gave.
 * A hub adds its own through its content. These are names only; nothing is said about anybody.
 */
import { allowlistFrom } from '../allowlist.ts';
import { fold } from '../reading/tokens.ts';
import { FIXED_PHRASES } from './fixed-phrases.ts';
import { PLACES } from './places.ts';

const lines = (text: string) =>
	text
		.trim()
		.split(/[\n;]/)
		.map((line) => line.trim())
		.filter(Boolean);

const PEOPLE = lines(`
John Bowlby;Mary Ainsworth;Bessel van der Kolk;van der Kolk;Bruce Perry;Bruce D Perry;Dan Hughes;Dan Siegel;Daniel Siegel;Judith Herman;Gabor Maté;Stephen Porges;Peter Levine;Pat Ogden;Peter Fonagy
Karen Treisman;Sandra Bloom;Vincent Felitti;Robert Anda;Mark Bellis;Warren Larkin;Nadine Burke Harris;Eileen Munro;Alex Chard;Claire Dhami;Anne Longfield;Rachel de Souza;Josh MacAlister;Edward Timpson;David Lammy;Lord Laming
Alexis Jay;Louise Casey;Carlene Firmin;Jan Horwath;Marian Brandon;Donald Winnicott;Abraham Maslow;David Kolb;Graham Gibbs;Gary Rolfe;John Driscoll;Christopher Johns;Donald Schön;Urie Bronfenbrenner;Lev Vygotsky;Jean Piaget
Erik Erikson;Sigmund Freud;Carl Jung;Paulo Freire;Etienne Wenger;Kenneth Schwartz;Bronfenbrenner;Vygotsky;Piaget;Winnicott;Bowlby;Skinner;Bruner;Chomsky;Montessori;Froebel;Steiner;Bandura;Pavlov;Rutter;Malaguzzi;Erikson;Ainsworth;Rogers;Maslow;Kolb;Gibbs;Rolfe;Felitti;Anda;Porges;Schön;Wenger;Munro;Laming;Timpson;Lammy;MacAlister;Casey Review;Treisman
Victoria Climbié;Peter Connelly;Baby Peter;Baby P;Khyra Ishaq;Daniel Pelka;Arthur Labinjo-Hughes;Star Hobson;Child Q;Stephen Lawrence;Sara Sharif;Maria Colwell;Damilola Taylor;Jimmy Savile;George Floyd;Sarah Everard;Molly Russell;Martha Mills
Andy Street;David Jamieson;Andy Burnham;Sadiq Khan;Nelson Mandela;Martin Luther King;Maya Angelou;Brené Brown;Oprah Winfrey;Greta Thunberg;Malala Yousafzai;Kate Middleton;Prince William;King Charles;Queen Elizabeth;Queen Victoria
Dr Who;Santa Claus;Father Christmas;Winnie the Pooh;Harry Potter;Mickey Mouse;Peppa Pig;Spider-Man;Superman;Thomas the Tank Engine;Tom Kitwood;Peter Senge;Kurt Lewin;John Kotter;Donna Jackson Nakazawa;Bob Anda;Louise Bombèr;Louise Bomber;Paul Dix;Margot Sunderland
Dan Olweus;Marjorie Boxall;Rita Pierson;Kim Golding;Jon Baylin;Allan Schore;Ed Tronick;Edward Tronick;Patricia Crittenden;Mary Dozier;Francine Shapiro;Sue Gerhardt;Suzanne Zeedyk;Robin Balbernie;Camila Batmanghelidjh;Lemn Sissay
Josephine Cox;Jo Cox;Gillick;Zito;Bolam;Caldicott;Fiona Caldicott;Wood Review;Marmot;Michael Marmot;Michael Gove;Boris Johnson;Keir Starmer;Rishi Sunak;Theresa May;Tony Blair;David Cameron;Gordon Brown;Margaret Thatcher;William Beveridge
Thomas Coram;Dr Barnardo;Thomas Barnardo;Florence Nightingale;Mary Seacole;Anna Freud;Melanie Klein;Wilfred Bion;Virginia Satir;Salvador Minuchin;Steve de Shazer;Insoo Kim Berg;Martin Teicher;Eamon McCrory;Jack Shonkoff
Freud;Jung;Adler;Foucault;Bourdieu;Goffman;Crenshaw;Rosenshine;Marmot;Prochaska;Rosa Parks;Stan Lee;Jack Kirby;Jacqueline Wilson;Michael Rosen;Malorie Blackman;Benjamin Zephaniah;Roald Dahl;J. K. Rowling;Philip Pullman;Michael Morpurgo;David Walliams;Enid Blyton;Julia Donaldson;Jackie Kay;Carol Ann Duffy;Seamus Heaney;Dylan Thomas;Philip Larkin;William Blake;William Shakespeare;Charles Dickens;Jane Austen;George Orwell;Franz Kafka;James Baldwin;Toni Morrison;Audre Lorde;bell hooks;Angela Davis;Frantz Fanon;Stuart Hall;Paul Gilroy;Edward Said;Akala;Dave;Stormzy;Marcus Rashford;Gareth Southgate;Raheem Sterling;Mo Farah;Jess Ennis;Tanni Grey-Thompson;Muhammad Ali;Serena Williams;Simone Biles;Lewis Hamilton;Ken Loach;Steve McQueen;Shane Meadows;David Attenborough;Stephen Fry;Ruby Wax;Alastair Campbell;Davina McCall;Esther Rantzen
Guru Nanak;Guru Gobind Singh;Mahatma Gandhi;Mother Teresa;Desmond Tutu;Dalai Lama;Pope Francis;Justin Welby;Rowan Williams;Imam al-Ghazali;Prophet Muhammad;Thich Nhat Hanh;Emmeline Pankhurst;Sylvia Pankhurst;Emily Davison;Elizabeth Fry;Octavia Hill;Elizabeth Garrett Anderson;Marie Curie;Rosalind Franklin;Ada Lovelace;Alan Turing;Charles Darwin;Isaac Newton;Albert Einstein;Winston Churchill;Clement Attlee;Aneurin Bevan;Nye Bevan;Enoch Powell;Barack Obama;Michelle Obama;Angela Merkel;Joseph Chamberlain;Matthew Boulton;James Watt;Josiah Wedgwood;George Cadbury;Robert Peel;Robert Owen;William Wilberforce;Olaudah Equiano;Claudia Jones;Olive Morris;Doreen Lawrence;Neville Lawrence;Martyn Oliver;Amanda Spielman;Michael Wilshaw;Anne Owers;Nick Hardwick;Charlie Taylor;Rob Behrens;James Munby;Andrew McFarlane;Brenda Hale;Lady Hale;Wilfred Brown
Melanie Klein;Donald Meltzer;Esther Bick;Selma Fraiberg;James Robertson;Harry Harlow;René Spitz;Michael Rutter;Ann Masten;Emmy Werner;Michael Ungar;Norman Garmezy;Robbie Gilligan;Gillian Schofield;Mary Beek;Graham Music;Peter Levine;Kathryn Seymour;Betsy de Thierry;Dan Baker;Stuart Shanker;Mona Delahooke;Ross Greene;Bo Hejlskov Elvén;Alfie Kohn;Carl Rogers;Albert Bandura;Lawrence Kohlberg;Carol Gilligan;Carol Dweck;Angela Duckworth;Martin Seligman;Barbara Fredrickson;Mihaly Csikszentmihalyi;Howard Becker;Erving Goffman;Stanley Cohen;Michel Foucault;Pierre Bourdieu;Kimberlé Crenshaw;Patricia Hill Collins;Judith Butler;Simone de Beauvoir;Hannah Arendt;Martin Buber;John Dewey;Maria Montessori;Rudolf Steiner;Friedrich Froebel;Janusz Korczak;Loris Malaguzzi;Laura Lundy;Harry Shier;Sherry Arnstein;James Prochaska;Carlo DiClemente;William Miller;Stephen Rollnick;Marsha Linehan;Aaron Beck;Albert Ellis;Steven Hayes;Paul Gilbert;Kristin Neff;Jon Kabat-Zinn;Mary Main;Jude Cassidy;Alan Sroufe;Byron Egeland;Howard Steele;Miriam Steele;Patrick Tomlinson;Howard Bath;Diana Boswell;Barbara Rosenshine;Dylan Wiliam;John Hattie;Doug Lemov;Paul Black;Tom Bennett;Ethan Kross;Robert Sapolsky;Antonio Damasio;Joseph LeDoux;Ian McGilchrist;Sue Roffey;Zubin Austin;Trevor Stammers;Andrew Turnell;Steve Edwards;Insoo Berg;Michael White;David Epston;Harlene Anderson;Tom Andersen;Gregory Bateson;Elsie Widdowson;Eva Alerby;Louis Cozolino;Colby Pearce;Deborah Gray;Heather Forbes;Bryan Post;Caroline Archer;Sally Donovan;Dan Hughes;Jim Gray;Arthur and Star;Star and Arthur
Kate Cairns;Sherry Arnstein;Laura Lundy;Harry Shier;John Gottman;Berry Brazelton;Carl Rogers;Gerard Egan;Al Aynsley-Green;Kathleen Bredin;Göran Dahlgren;Margaret Whitehead;Ruth Lister;Herbert Laming;William Macpherson
Clare's Law;Sarah's Law;Martha's Rule;Claire's Law;Martyn's Law;Natasha's Law;Oliver McGowan;Harper's Law;Awaab's Law;Helen's Law;Jade's Law;Max and Keira's Law
`);

const ORGANISATIONS = lines(`
Barnardo's;Anna Freud;Anna Freud Centre;St Basils;St Basil's;St Giles;St Giles Trust;St Mungo's;St John Ambulance;Karma Nirvana;Victim Support;Women's Aid;Refuge;Shelter;Crisis;Mind;Rethink;Turning Point;Change Grow Live;Catch22;Nacro
Great Ormond Street;Great Ormond Street Hospital;Kings Fund;King's Fund;The King's Fund;Joseph Rowntree;Joseph Rowntree Foundation;Nuffield;Nuffield Trust;Nuffield Foundation;Paul Hamlyn;Esmée Fairbairn;Robert Wood Johnson;Edge Hill;Harvard;Oxford;Cambridge;Stanford;Yale
Marie Curie;Macmillan;Marie Stopes;Red Thread;Redthread;Winston's Wish;Child Bereavement UK;Papyrus;Prince's Trust;King's Trust;Princes Trust;Duke of Edinburgh;Emmaus;Centrepoint;Coram;Coram Voice;Become;Talk to Frank;Kooth;Xenzone;Qwell;Togetherall
Research in Practice;Lloyds Bank;Barclays;Barrow Cadbury;Cadbury;Aston Villa;West Bromwich Albion;Wolverhampton Wanderers;Coventry City;Birmingham City;Edgbaston Cricket Ground;Albion Foundation;Albion
Ipsos;Ipsos MORI;Cordis Bright;Tavistock;Tavistock and Portman;Maudsley;Thomas Coram;Mary Stevens;Sarah's Law;Jobcentre Plus;Boots;Holly Bush;Rowntree;Children's Society;Ruhama;Anawim;Trident;Cranstoun;Aquarius;Kaleidoscope;Birmingham LGBT;Gillick competence;Gillick competent;Fraser guidelines
Schwartz Rounds;Schwartz Round;Balint group;Likert;Cochrane;Campbell Collaboration;Nesta;Ecorys;RAND;Dartington;Sheffield Hallam;Lancet;Guardian;Community Care;Ofsted;Estyn;Cafcass;Stonewall;Mermaids;Galop;Chayn;Bawso;Southall Black Sisters;Imkaan;Traveller Movement
`);

/** The built-in register. */
export const BUILT_IN = allowlistFrom({
	people: PEOPLE,
	organisations: ORGANISATIONS,
	places: PLACES,
	terms: FIXED_PHRASES.filter((phrase) => / |-|–/.test(phrase)),
});

const PUBLIC_SURNAMES = new Set(PEOPLE.flatMap((name) => (/[ ]/.test(name) ? [fold(name.split(' ').at(-1)!)] : [])));

/** True for the surname of somebody in the register; others bear most of them as well. `folded` as `fold` leaves it. */
export const isPublicSurname = (folded: string) => PUBLIC_SURNAMES.has(folded);
