/**
 * Public names that every hub of the field meets: places of the United Kingdom and the world, national bodies,
 * thinkers, authors of public reports, and children known to the public under a name that a court or a review gave.
 * A hub adds its own through its content. These are names only; nothing is said about anybody.
 */
import { registerFrom } from '../register.ts';
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
export const BUILT_IN = registerFrom({ people: PEOPLE, organisations: ORGANISATIONS, places: PLACES });
