/** Names of places: the West Midlands closely, the rest of the United Kingdom by town and county, the world by country and city. */

const split = (text: string) =>
	text
		.trim()
		.split(/[\n;]/)
		.map((place) => place.trim())
		.filter(Boolean);

const WEST_MIDLANDS = split(`
West Midlands;Black Country;Birmingham;Coventry;Dudley;Sandwell;Solihull;Walsall;Wolverhampton;Acocks Green;Aldridge;Allesley;Alum Rock;Aston;Balsall Common;Balsall Heath;Bartley Green;Bearwood;Bilston;Billesley;Birchills;Bloxwich;Blakenhall
Bordesley Green;Bournville;Brierley Hill;Brownhills;Bushbury;Canley;Castle Bromwich;Castle Vale;Chelmsley Wood;Coleshill;Coseley;Cradley Heath;Darlaston;Digbeth;Druids Heath;Dorridge;Earlsdon;Edgbaston;Erdington;Ettingshall;Foleshill;Frankley
Gornal;Great Barr;Great Bridge;Hall Green;Halesowen;Handsworth;Handsworth Wood;Harborne;Hay Mills;Highgate;Hillfields;Hockley;Kings Heath;Kings Norton;King's Heath;King's Norton;Kingshurst;Kingstanding;Kingswinford;Knowle;Ladywood;Longbridge;Lozells
Lye;Marston Green;Meriden;Moseley;Moxley;Nechells;Netherton;Newtown;Northfield;Oldbury;Oscott;Palfrey;Penn;Perry Barr;Perry Common;Pheasey;Pelsall;Pendeford;Quinton;Radford;Rednal;Rowley Regis;Rubery;Rushall;Saltley;Sedgley;Selly Oak;Selly Park;Sheldon
Shard End;Shirley;Short Heath;Small Heath;Smethwick;Smith's Wood;Soho;Sparkbrook;Sparkhill;Springfield;Stechford;Stirchley;Stockland Green;Stourbridge;Sutton Coldfield;Tettenhall;Tile Hill;Tipton;Tividale;Tyseley;Vauxhall;Wednesbury;Wednesfield;Ward End
Washwood Heath;Weoley Castle;West Bromwich;Whitmore Reans;Willenhall;Winson Green;Witton;Wood End;Wordsley;Wyken;Yardley;Yardley Wood;Wyrley Birch;Fordhouses;Low Hill;Heath Town;Scotlands;Ashmore Park;Bentley;Leamore;Alumwell;Bescot;Friar Park;Hateley Heath;Blackheath;Old Hill
Warwickshire;Worcestershire;Staffordshire;Shropshire;Herefordshire;Leamington;Leamington Spa;Warwick;Kenilworth;Rugby;Nuneaton;Bedworth;Redditch;Bromsgrove;Kidderminster;Worcester;Hereford;Telford;Shrewsbury;Stafford;Lichfield;Tamworth;Cannock;Burton;Stoke;Stoke-on-Trent;Stratford
Stratford-upon-Avon;Malvern;Evesham;Droitwich;Stourport;Bridgnorth;Oswestry;Ludlow;Leominster;Rugeley;Uttoxeter;Leek;Newcastle-under-Lyme;Atherstone;Bewdley;Pershore;Wyre Forest;Wychavon;Malvern Hills;Telford and Wrekin;Staffordshire Moorlands
`);

const UNITED_KINGDOM = split(`
England;Scotland;Wales;Northern Ireland;Ireland;Great Britain;Britain;United Kingdom;London;Greater London;Greater Manchester;Manchester;Salford;Bolton;Bury;Oldham;Rochdale;Stockport;Tameside;Trafford;Wigan;Liverpool;Merseyside;Knowsley;Sefton;St Helens;Wirral;Halton;Warrington
Cheshire;Chester;Crewe;Macclesfield;Lancashire;Preston;Blackburn;Darwen;Burnley;Blackpool;Lancaster;Cumbria;Carlisle;Barrow;Kendal;Leeds;Bradford;Kirklees;Huddersfield;Halifax;Calderdale;Wakefield;Sheffield;Rotherham;Barnsley;Doncaster;York;North Yorkshire;West Yorkshire;South Yorkshire;East Yorkshire
Yorkshire;Hull;Humberside;Harrogate;Scarborough;Middlesbrough;Teesside;Cleveland;Redcar;Stockton;Hartlepool;Darlington;Durham;County Durham;Sunderland;Newcastle;Newcastle upon Tyne;Gateshead;Tyneside;Tyne and Wear;Northumberland;Northumbria;Derby;Derbyshire;Nottingham;Nottinghamshire
Leicester;Leicestershire;Rutland;Lincoln;Lincolnshire;Grimsby;Northampton;Northamptonshire;Kettering;Corby;Bedford;Bedfordshire;Luton;Milton Keynes;Buckinghamshire;Cambridge;Cambridgeshire;Peterborough;Norfolk;Norwich;Suffolk;Ipswich;Essex;Chelmsford;Colchester;Southend;Southend-on-Sea;Basildon;Harlow
Thurrock;Hertfordshire;Hertford;Watford;Stevenage;St Albans;Oxford;Oxfordshire;Banbury;Berkshire;Reading;Slough;Windsor;Maidenhead;Bracknell;Newbury;Hampshire;Southampton;Portsmouth;Winchester;Basingstoke;Isle of Wight;Surrey;Guildford;Woking;Kent;Canterbury;Maidstone;Medway;Dover;Margate;Ramsgate;Ashford
Sussex;East Sussex;West Sussex;Brighton;Hove;Brighton and Hove;Hastings;Eastbourne;Crawley;Chichester;Worthing;Dorset;Bournemouth;Poole;Wiltshire;Swindon;Salisbury;Bristol;Bath;Somerset;Gloucester;Gloucestershire;Cheltenham;Stroud;Devon;Exeter;Plymouth;Torbay;Torquay;Cornwall;Truro;Isle of Man;Jersey;Guernsey
Cardiff;Swansea;Newport;Wrexham;Gwent;Dyfed;Powys;Gwynedd;Anglesey;Conwy;Denbighshire;Flintshire;Ceredigion;Pembrokeshire;Carmarthenshire;Neath;Port Talbot;Bridgend;Rhondda;Merthyr Tydfil;Caerphilly;Blaenau Gwent;Torfaen;Monmouthshire;Vale of Glamorgan;Bangor;Aberystwyth
Edinburgh;Glasgow;Aberdeen;Dundee;Inverness;Perth;Stirling;Fife;Falkirk;Paisley;Ayrshire;Lanarkshire;Renfrewshire;Highland;Orkney;Shetland;Lothian;Midlothian;East Lothian;West Lothian;Argyll and Bute;Argyll;Bute;Moray;Angus;Ayr;Kilmarnock;Motherwell;Hamilton;Livingston;Dunfermline;Kirkcaldy;Greenock;Dumbarton;Inverclyde;Borders;Clackmannanshire;Dumfries;Galloway;Belfast;Derry;Londonderry;Lisburn;Newry;Armagh;Antrim;Tyrone;Fermanagh;Down
Barking;Dagenham;Barnet;Bexley;Brent;Bromley;Camden;Croydon;Ealing;Enfield;Greenwich;Hackney;Hammersmith;Fulham;Haringey;Harrow;Havering;Hillingdon;Hounslow;Islington;Kensington;Chelsea;Kingston;Lambeth;Lewisham;Merton;Newham;Redbridge;Richmond;Southwark;Sutton;Tower Hamlets;Waltham Forest;Wandsworth
Westminster;Brixton;Tottenham;Peckham;Hillsborough;Grenfell;Toxteth;Moss Side;Humber;Thames;Thames Valley;Mersey;Severn;Trent;Tyne;Avon;Cumberland;Westmorland;Furness;Midlands;East Midlands;South West;North West;North East;South East;East Anglia;Pennine;Pennines;Cotswolds;Peak District;Lake District;Downing Street
Winterbourne View;Whitehall;Soham;Dunblane;Aberfan;Nottinghamshire's;Cwm Taf;Morgannwg;Hywel Dda;Aneurin Bevan;Betsi Cadwaladr;Mid Staffs;Mid Staffordshire;Heathrow;Gatwick;Wembley;Wimbledon;Glastonbury;Ascot;Aintree;Balmoral;Sandringham;Blackburn with Darwen;Bath and North East Somerset;Hammersmith and Fulham
`);

const WORLD = split(`
Afghanistan;Kabul;Albania;Tirana;Algeria;Angola;Antigua;Argentina;Armenia;Australia;Sydney;Melbourne;Austria;Vienna;Azerbaijan;Bahamas;Bangladesh;Dhaka;Sylhet;Barbados;Belarus;Belgium;Brussels;Belize;Benin;Bermuda;Bolivia;Bosnia;Sarajevo;Brazil;Rio;Bulgaria;Sofia;Burundi;Cambodia;Cameroon;Canada;Toronto;Montreal;Vancouver;Alberta;Ontario
Chad;Chile;China;Beijing;Shanghai;Hong Kong;Colombia;Congo;DR Congo;Costa Rica;Croatia;Cuba;Cyprus;Czechia;Czech Republic;Prague;Denmark;Copenhagen;Dominica;Ecuador;Egypt;Cairo;Eritrea;Asmara;Estonia;Ethiopia;Addis Ababa;Fiji;Finland;Helsinki;France;Paris;Calais;Dunkirk;Lyon;Gambia;Georgia;Germany;Berlin;Munich;Hamburg;Ghana;Accra;Kumasi;Greece;Athens;Grenada
Guinea;Guyana;Haiti;Hungary;Budapest;Iceland;India;Delhi;New Delhi;Mumbai;Punjab;Gujarat;Kerala;Kolkata;Amritsar;Indonesia;Iran;Tehran;Iraq;Baghdad;Mosul;Erbil;Kurdistan;Israel;Gaza;Jerusalem;Italy;Rome;Milan;Florence;Venice;Ivory Coast;Jamaica;Kingston;Japan;Tokyo;Jordan;Kashmir;Mirpur;Azad Kashmir;Kazakhstan;Kenya;Nairobi;Korea;South Korea;North Korea;Kosovo
Pristina;Kuwait;Latvia;Riga;Lebanon;Beirut;Liberia;Libya;Lithuania;Vilnius;Luxembourg;Macedonia;Malawi;Malaysia;Maldives;Mali;Malta;Mauritius;Mexico;Moldova;Mongolia;Montenegro;Montserrat;Morocco;Mozambique;Myanmar;Burma;Namibia;Nepal;Kathmandu;Netherlands;Holland;Amsterdam;New Zealand;Auckland;Niger;Nigeria;Lagos;Abuja;Norway;Oslo;Oman;Pakistan;Karachi;Lahore;Islamabad;Peshawar
Palestine;Panama;Peru;Philippines;Manila;Poland;Warsaw;Krakow;Kraków;Gdansk;Portugal;Lisbon;Qatar;Romania;Bucharest;Russia;Moscow;Rwanda;Saudi Arabia;Senegal;Serbia;Belgrade;Sierra Leone;Freetown;Singapore;Slovakia;Bratislava;Slovenia;Somalia;Somaliland;Mogadishu;South Africa;Cape Town;Johannesburg;Spain;Madrid;Barcelona;Sri Lanka;Colombo;St Lucia;St Kitts;St Vincent
Sudan;South Sudan;Khartoum;Sweden;Stockholm;Switzerland;Geneva;Zurich;Syria;Damascus;Aleppo;Taiwan;Tanzania;Thailand;Bangkok;Tibet;Togo;Trinidad;Tobago;Trinidad and Tobago;Tunisia;Turkey;Istanbul;Ankara;Uganda;Kampala;Ukraine;Kyiv;Kiev;Lviv;Kharkiv;Mariupol;UAE;Dubai;Abu Dhabi;Uruguay;USA;United States;America;New York;Washington;California;Chicago;Boston;Texas;Florida;Philadelphia;San Diego;Los Angeles
San Francisco;Seattle;Ohio;Michigan;Minnesota;Wisconsin;Massachusetts;Pennsylvania;Oregon;Virginia;Carolina;Tennessee;Illinois;Georgia;Maryland;Venezuela;Vietnam;Hanoi;Saigon;Yemen;Aden;Sanaa;Zambia;Zimbabwe;Harare;Bulawayo;Europe;Africa;Asia;West Africa;East Africa;North Africa;South Asia;South East Asia;Middle East;Eastern Europe;Western Europe;Latin America;South America;North America;Central America
Caribbean;Mediterranean;Atlantic;Pacific;Antarctica;Arctic;Sahara;Rotherham;Dublin;Cork;Galway;Limerick;Waterford;Kilkenny;Donegal;Mayo;Kerry;Istria;Transylvania;Silesia;Vojvodina;Anatolia;Sicily;Sardinia;Crete;Tenerife;Majorca;Ibiza;Benidorm;Marrakesh;Disneyland;Lampedusa;Lesbos;Rohingya;Darfur;Tigray;Biafra;Chechnya;Crimea;Donbas;Srebrenica;Auschwitz;Columbine;Sandy Hook;Adelaide;Brisbane;Queensland;Tasmania
`);

export const PLACES: readonly string[] = [...WEST_MIDLANDS, ...UNITED_KINGDOM, ...WORLD];
