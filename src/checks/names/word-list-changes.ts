/**
 * Where the list of ordinary words differs from the package it is made of, so that a new version of that cannot take a
 * word away unseen. Kept by hand. Words of our own field stand in `field-words.ts`.
 */

/** Words of SCOWL that the levels we take do not hold: rarer plurals and spellings, and words of other years. */
export const WORDS_BESIDES = `
abaci abbr abbrev abbrevs abettor abettors abided abridgment abridgments abscissae acanthi acct accumulators adapter
adapters addendums adieux adj adjustor adjustors admin admins adrenalin adv advisor advisors advt aery aging agings
agism alit alkalis alluvia almanack almanacks alt alts ambiance ambiances ameer ameers amir amirs amoebae ampoule
ampoules ampul ampuls amt amuck anaesthetize anaesthetized anaesthetizes anaesthetizing analog analogs analyticalally
anecdota aneurism aneurisms ani anteed aortae apices app approx aquae aquaria aquiculture arboreta archetypical
archipelagoes arcked arcking armsful ascendent ascendents assn assoc asst atriums atty auditoria aurae aureola aureolas
automata avdp avg avocadoes aw awaked awestricken awol ay backslidden balk balked balking balks bandana bandanas
banditti bandolier bandoliers bandwidths banjoes bannister bannisters baptistries baptistry barbeque barbequed
barbeques barbequing barneys bassi bauds bayonetted bayonetting beaux benefitted benefitting beseeched bestrid betted
biassed biassing bicepses bided biff biffed biffing biffs bimboes bingeing bisons blammo blat blats bldg blent blest
bletch blivet blivets bloatware blockchain blockchains blowzier blowziest blowzy blueing bluejay bluejays blvd boga
bogied bogieing bogon bogosity bogy boink boinked boinking boinks boloney boney boneyer boneyest bongoes bonitoes
bootie borsch bosun bosuns bot boustrophedon boxen bpm brier briers brimfull brinksmanship briquet briquets broadcasted
broncho bronchos brontosauri brusk brusker bruskest bruskly bruskness buffalos buncombe bureaux burkha burkhas burnous
burnouses bursted bused busing byelaw byelaws bypast ca cabbie cablecasted cactuses caddy caesarean caesareans
caesarian caesarians caesurae caftan caftans cageyness cagy cal calculuses caldron caldrons calfs calicos calif califs
calliper callipered callipering callipers callisthenic calyces cambia camomile camomiles campanili candelabrums caracul
carburetter carburetters carcinomata cargos carrousel carrousels caryatides cassino cassinos catchup catsup catted
catting caucussed caucussing caulkings caviare cc celli centigramme centigrammes cerebella cervixes cesarian cesarians
cf ch chads chagrinned chagrinning chammies chammy chamoix chanties chanty chaperon chaperons chapt chem cherubims chid
chidden chimaera chimaeras chirrupped chirrupping chitlings chitlins chomper chompers choosey chorussed chorussing
chrysalides chutzpa chyron chyrons cicadae cicatrice cis cisgender citrous civies clickbait clii clipt clix clueing
clvi clvii clxi clxii clxiv clxix clxvi clxvii cm coccyxes cocoanut cocoanuts cognomina coifed coifing col collectible
collectibles colloquia colossuses combatted combatting comm commandoes compendia compo compos concerti conches condoes
confuser confusers conj conjuror conjurors connexion connexions conquistadores consed conses consing consortiums cont
contd continuums convertor convertors conveyer conveyers copeck copecks coppice coppices copulae copyleft coronae
coronavirus coronaviruses corp corpuses cortexes countersank crackings crania crawfish crawfishes cray crayola crayolas
crays creationisms crescendi crippleware criterions croci crosier crosiers crossways cruft crufted crufts crufty
cryptocurrencies cryptocurrency ct cu cueing cullender cullenders cum cumquat cumquats cupsful curlycue curlycues
curriculums curst curtsey curtseyed curtseying curtseys curvacious cyberspaces cypher cyphered cyphering cyphers czar
czars dados damndest daydreamt dd dded dding dds deckle deckles decrescendi deepfake deepfakes deers defenestration
defenestrations deliminator delint delinted delinting deliria delphinia dependents deprogramed deprograming dept
despatch despatched despatches despatching desperados dextrous dextrously diagramed diagraming dickie dickies dicky
dictums diehard diehards dietician dieticians diff diffed diffing diffs dike dikes dilettanti diminuendoes dink dinker
dirtball dirtballs disproven diss disses dittoes djinn djinni djinns documentations dodgier dodgiest dodgy dodoes
doggie doggoned doggoneder doggonedest dogmata dominos dongle dongles donuts doorstop doorstops dopy doz dpi drachmae
drachmai draughted draughting droid droids drouth drouthes drouths dryest dryly dulness dumfound dumfounded dumfounding
dumfounds duodenums dwarves dwelled dyked dyking dz ea echos edgeways eds eery elvish emoticon emoticons empanel
empanelled empanelling empanels emporia endwise enemata enure enured enures enuring eon eons epiglottides epoxyed
epsilons erotics esp est etc eviler evilest excl executrixes expeditor expeditors extendible extravert extraverted
extraverts eying eyrie eyries facelift facelifts facepalm facepalmed facepalming facepalms facetted facetting fairings
faradize faradized faradizing farmings faunae fem femora fentanyl fezes fiascos fibulas filets filtrable fiord fiords
fl flagellums flamage flamer flamers flamingoes fledgeling fledgelings flexitime flier fliers flippies flippy
floatation floatations floozie florae flowchart flowcharts flukey flunkey flunkeys flunkie flytrap flytraps foci
focussed focusses focussing foetal foetid foetus foetuses fogies fogy followup followups fondu fondus foo foobar fora
forbad forecasted foreswear foreswearing foreswears foreswore foresworn forgather forgathered forgathering forgathers
fr frag fragiler fragilest frags freebee freebees freeware frescos frier friers frogging froggings frontrunner
frontrunners frowsier frowsiest frowsy ft ftp ftpers ftping ftps fulcra fulness fum fums funguses fuzzball fuzzballs
fwd gallowses gamey ganglier gangliest ganglions gangly gaol gaoled gaoler gaolers gaoling gaols garote garoted garotes
garoting garotte garotted garottes garotting garrotte garrotted garrottes garrotting gasolene gasses gayety gayly
gazeboes geckoes geegaw geegaws geez geishas gelatine gelt gen gens genuses ghettoes gibe gibed gibes gibing gillion
gillions gingko gingkoes gingkos ginkgos gipsies gipsy gismo gismos gladioluses glamourize glamourized glamourizes
glamourizing glamourous glissandos glitched glitching globed globing glottides glueing gm gnawn gobbledygook goddam
goddamed gonk gonks gonzo goodie gorp gorps gossipped gossipping gotcha gotchas gov govt gr gramme grammes grandad
grandads grannie grep grepped grepping greps gribble gribbles grok grokked grokking groks grottos groveled groveling
grue grues grunges gryphon gryphons guerilla guerillas gulley gymnasia hackish hah hairball hairballs halleluiah
halleluiahs haloes handkerchieves handsful handshakings hankie hardline hardwired harken harkened harkening harkens
hasheesh helixes helpmeet helpmeets herniae heros hertzes hewn hexadecimals hgt hifalutin highfaluting highjack
highjacked highjacker highjackers highjacking highjacks hing hings hippie hippopotami hivemind hiveminds hoagy
hoardings hobbits hoboes hoc homie homies hominess homoeopathic homoeopathy homy honied honoraria hookey hoorayed
hooraying hoorays hootch horsy hostelled hostelling hotlink hotlinks houmous houmus hoverboard hoverboards hp hr hrs ht
humungous hurray hurrayed hurraying hurrays hutzpa hutzpah hwy hyaena hyaenas hydrae hyperbolae hyperspaces ibices ibid
idempotent idyl idyls ii iii ikon ikons illus imbed imbedded imbedding imbeds immoveable imposter imposters inc inced
incing inclosure inclosures incrust incrusted incrusting incrusts incs incubi ind indorse indorsed indorsement
indorsements indorses indorsing indue indued indues induing initio innuendoes insetted insigne insignes insignias
instal instals instill instills int intagli intel interj interne internement internes interneship interneships
interweaved intrench intrenched intrenches intrenching intrenchment intrenchments intro intrust intrusted intrusting
intrusts ioctl ioniser ionisers ironmonger ironmongers isthmi iv ix jaggies jehad jehads jello jellos jessamine
jessamines jigsawn jinnis jinns jinricksha jinrickshas jiujitsu judgment judgmental judgments jujutsu juncoes junky
kabob kabobs kahuna kahunas kc kebob kebobs kerchieves kerosine keto ketogenic kg kiddoes kiddy kielbasy kilogramme
kilogrammes kilohertzes kludge kludged kludges kludging kluge kluged kluges km knackwurst knackwursts kneeled koan
koans kookie kopek kopeks lacrimal lacunas lallygag lallygagged lallygagging lallygags lambast lambasts lamers
landslidden largesse larvas larynxes lasagna lasagnas lase lased lases lasing lassoes lat lateralled lateralling
laundromat laundromats lb lbs leafletted leafletting leaped leftie lengthways lept letterbomb letterbombs lexer lexers
lexica libretti licenced licencing lichee lichees lii likable lingos linted linting lints liquified liquifies liquify
liquifying liras lissome liveware lix loadstar loadstars loadstone loadstones lollypop lollypops looney looneyier
looneyies looneys loth loveable loxes loyaller loyallest lurker lurkers lvi lvii lxi lxii lxiv lxix lxvi lxvii lychee
lychees lymphomata lynchpin lynchpins macaronies machinable macintosh macintoshes macrologies macrology maestri magics
maharaja maharajas maharanee maharanees mahjong mailbomb mailbombed mailbombing mailbombs mammas managements manged
mangler manglers mangos manifestoes mannikin mannikins mantlepiece mantlepieces marihuana martian martians masc maths
matrixes mausolea mavin mavins max maxillas mazourka mazourkas meagrely meagreness med mediaeval medullae megahertzes
melanomata mementoes memoranda menhadens meow meowed meowing meows merchandize merchandized merchandizes merchandizing
mestizoes meta methadon mfg mfr mg miasmata mickeys micra microfiches microfloppies microplastics midwived midwiving
milieux militaries millepede millepedes milligramme milligrammes min minifloppies miniscule miniscules misc misfeature
misfeatures misjudgment misjudgments misspelt ml mm mo modded modding modulo momma mommas mongeese monicker monickers
monied monsignori moratoria mortgager mortgagers mortice morticed mortices morticing mos mosquitos mottos mousey
moveable moveables mown mpg mph mulattos multiplexor multiplexors multitask multitasks munchkin munchkins mundanes mung
munged munging mungs musics myna mynahs mynas nagware naiades nanobot nanobots nanotechnologies narcissi narcissuses
narked narking narks natl nauseam nautili nebulas neckerchieves neg neophilia netiquette netiquettes nett netter
netters netts newline newlines newsgroup newsgroups nickle nickles nicknack nicknacks nighty nimbuses nonlinear
nonplused nonplusing nonplusses nos nosedove nosey notwork notworks novelle nucleuses numskull numskulls nybble nybbles
obj octette octettes octopi oesophaguses offline offsprings omnibusses onwards op opioid opioids ops optimisms
orangutang orangutangs outshined outsized outstript overclock overclocked overclocking oversize overspill oxymorons oz
pailsful palmettoes panier paniers panty papaw papaws papyruses parallelled parallelling parameciums parrakeet
parrakeets partizan partizans pastie payware pct pd pease peccadillos pelves pend penes penlite penlites pericardiums
perihelions peritonea pessimal pg phage phages phalluses phantasied phantasies phantasy phantasying pharmacopeia
pharmacopeias pharynxes philodendra phloxes phonies phony phreaking pianissimi piazze pickaback pickabacked
pickabacking pickabacks pickaxe pigmies pigmy pilaff pilaffs pilau pilaus pilaw pilaws pintoes pixy pizazz pizzicatos
pkg pl placentae planetaria plateaux platypi pled plonk plonked plonking plonks plumbings plusses podia politicoes
pollywog pollywogs polyhedra pompon pompons porticos portmanteaux poss postings pp prejudgment prejudgments premiss
premisses preppie pres preshrunken preventible pricy primaeval proboscides programmings pron propellent propellents
proscenia protestor protestors protozoon provisoes pseudos pt pupas pushup pushups qt quadriphonic quahaug quahaugs
quartette quartettes ques queueing quine quines quitted raccoons racoon racoons racquet racquets radiuses rainforest
raja rajas randomnesses randoms reales realtor realtors rebroadcasted recd recta recursions reeved referenda refocussed
refocusses refocussing regexp regexps rehi reindeers reis repellant repellants replicator replicators reprogramed
reprograming reprogramme reprogrammes resp respelt restauranteur restauranteurs retinae revery revokable rhinoceri
rhombi ricksha rickshas ricochetted ricochetting ridded rigamarole rigamaroles ripoff ripoffs rivetted rivetting rm
roached roaching rostra rpm rps rte runic salmonellas salvoes samizdat samizdats samurais sanatoria sancta sanitaria
sarape sarapes sarcomata sarcophaguses saree sarees sauted savannahes savannahs sawn scag scagged scags scallywag
scallywags scampies scapulas scherzi schlepp schlepps schlocky schmalz schmalzy schrod schrods schtick schticks scollop
scolloped scolloping scollops scrods scrog scrogs scrotums scrunchie sec secy segfault segfaults selvedge selvedges
septette septettes septums sera seraphim sextette sextettes shammies shammy sharable shareware shat shaykh shaykhs
sheik sheikhdom sheikhdoms sheiks sherbert sherberts sherd sherds shillalah shillalahs shlemiel shlemiels shlep shlepp
shlepped shlepping shlepps shleps shlock shlocky shodden shoed shoon shorn showstopper showstoppers shrove shtik shtiks
sidewise silicious silicons silvan situ sizable skulker skulkers skullduggery skydove skyed slily slinked slumbrous
smidgeon smidgeons smidgin smidgins smiley smileys smit smoothes smoothy smurf smurfs snarf snarfed snarfing snarfs
snark snarks snigger sniggered sniggering sniggers snuck softie solariums soli sos soubriquet soubriquets sox soya
spacy specced speccing spectrums speeded sphinges spinoff spinoffs spoonsful spryer spryest spumone sq staccati stadia
stat stdio sterna stilettoes stoney straightjacket straightjacketed straightjacketing straightjackets stratums stript
strived stuccos studlier studliest studly stye styes stymying subj substratums sulfur sulfured sulfuring sulfurs sumach
sunburnt superspreader superspreaders superuser superusers surplused surplusing sweepstakes sweetbriar sweetbriars
swizzle swizzled swizzles swizzling swop swopped swopping swops syllabi symposia synagog synagogs synch synched synches
synching synchs synthesiser synthesisers synthetize synthetized synthetizes synthetizing syphon syphoned syphoning
syphons sysadmin sysadmins sysop sysops tableaus tablespoonsful tabu tabued tabuing tabus tameable tarantulae tarball
tarballs taxies taxying tbs tbsp teargasses teaspoonsful teazel teazels teazle teazles tech teenaged teensier teensiest
teensy teepee teepees tel telecasted telnet tempi tenderfeet tendonitis terminuses terraria tetrahedra thiamin thoraces
thralldom thriven throve thruway thruways thunk thunks thymi tibias tieing tike tikes tipi tipis tiro tiros tobaccoes
toffies toffy togae tormenter tormenters tornados torpedos torsi tost touristic tracheas tranquility tranquiller
tranquillest trans transfixt transitted transitting transphobia transphobic traumata treas triceratopses tron trons
trousseaus trueing tsarina tsarinas tsp ttys tumbrel tumbrels turves tuxedoes twingeing twink twinks tympana tyroes
tzar tzarina tzarinas tzars ukelele ukeleles ulnas ultimata umbilicuses unbeknownst unbiassed undersize unshakable
unspoilt uploaded uploading uploads urethras useable uteruses utopian utopians uvulae vacua vaporware var vars veldt
veldts verandah verandahs verbiages vermillion vertebras vi videotex vii viii viragos virtuosi virtuosos viz vizor
vizors vol volcanos vols vortices vs vulvas wabbit wabbits waggon waggoner waggoners waggons wainscotted wainscotting
wainscottings waldo waldoes waldos wank wanked wanking wanks wannabee wannabees warez waterpower wedgie wedgies weenie
weenies welch welched welches welching wetted wetware wetwares whacker whackers whackier whackiest whacky wharfs
whimsey whimseys whir whirs whiz whodunnit whodunnits widgeon widgeons widget widgets wigeons wildfowls winterier
winteriest wintery wireds wistaria wistarias wizardly wizes wizzes wk wkly womble wombles wonkier wonkiest wonky woolie
woolier woolies wooliest wooly workaround workarounds wrapt wrier wriest wt xci xcii xciv xcix xcvi xcvii xi xii xiii
xiv xix xor xref xrefs xterm xv xvi xvii xviii xx xxi xxii xxiii xxiv xxix xxv xxvi xxvii xxviii xxx xxxi xxxii xxxiii
xxxiv xxxix xxxv xxxvi xxxvii xxxviii yack yacked yacking yacks yd yeshivah yeshivahs yeshivot yeshivoth yock yocks
yoghourt yoghourts yoghurt yoghurts yogin yogins yr yrs yucked yucking yucks yuppy zen zenned zens zeroes zeroth zinced
zincing zombi zombis zorch
`;

/** Words of the package that are far more often names, or no words of running text. */
export const NO_ORDINARY_WORDS = `
beryl bilge billy bobby bola brad calisthenic chichi dick dieter dirk dotty felicity florin gabby gentian griffin hank
hector irregardless jasmine jasper jimmy john josh lea lien martins meagerly meagerness meg myrtle mys nadir noel patsy
phoebe pip piper rhea rick roger sangs sari savanna shad sonny tansy taro terry tom toms tony troy tucker verity yaw
`;
