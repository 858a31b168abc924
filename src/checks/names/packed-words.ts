/**
 * Common English words, so that a capitalised word at the start of a sentence is not taken for a name.
 *
 * The lower-case words of SCOWL, British English (Debian wbritish), packed: words are sorted; a leading
 * digit says how many letters are kept from the word before; letters after the colon name endings (see `ENDINGS`).
 * No capitalised word of that list is here, nor some sixty words that are far more often names (“tom”, “felicity”).
 * Words of our own field stand in `field-words.ts`.
 *
 * SCOWL: Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists,
 * the associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted
 * without fee, provided that the above copyright notice appears in all copies and that both that copyright notice and
 * this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the
 * suitability of this array for any purpose. It is provided "as is" without express or implied warranty.
 */
export const PACKED_WORDS = `
a 1ardvark:s 1baci 4k 4us:S 3ft 3lone:s 3ndon:segt 3se:sdGt 4h:Seg 3te:sdGt 4toir:s 2bess:S 4y:s 3ot:s 3r 4ev:s 6iate:sdG 9ion:s 2dicate:sdG 7ion:s 3omen:s
5inal 3uct:seg 6ee:s 6ion:s 6or:s 2eam 3d 3rrant 6tion:s 3t:sDI 4ter:s 5or:s 3yance 2hor:sDI 5rence 8t 2ide:sdG 3lity:i 2ject:l 3uration:s 5e:sdG 2lative:s 4ze
3e:r 4st 3oom 3ution:s 3y 2negate:sdG 7ion 3ormal:l 8ity:i 2oard 3de:s 3lish:Seg 5tion 9ist:s 3minable 9y 7te:sdG 8ion:s 3riginal:s 8e:s 4t:seg 5ion:s 8ist:s
6ve 3und:seg 4t 3ve 5board 2racadabra 4de:sdG 4sion:s 6ve:sln 3east 3idge:sdGt 7ments 6ment:s 3oad 4gate:sdG 7ion:s 3upt:lRn 6est 2scess:Seg 4issa:s 8e 4ond:seg
3ence:s 5t:segl 6ee:s 8ism 3inth 7e 3olute:sl 8st 7ion 8sm 5ve:sdG 4rb:seg 6ency 8t:s 5ption 3tain:segR 7ers 4emious 5ntion:s 4inence 8t 4ract:segln 8edly
8ion:s 8nesses 5use:ln 3urd:lR 6est 6ity:i 2undance:s 7t:l 3se:sdrG 5rs 4ive:ln 3t:sDIt 4ments 3zz 2ysmal:l 4s:S 1cacia:s 3demia 7c:s 8al:l 8ian:s 6y:i 3nthi
6us:S 2cede:sdG 4lerate:sdG 9ion:s 9or:s 4nt:seg 6uate:sdG 9ion 4pt:seg 6ability 8le 9y 7nce:s 4ss:Seg 6ibility 8le 9y 7on:seg 6ory:i 3ident:s 8al:sl 3laim:seg
5mation 4imate:sdG 8ion 9sation 9se:sdG 3olade:s 4mmodate:sdG 9tion:s 5paniment:s 9st:s 8y:gij 6lice:s 8sh:Segt 9hments 4rd:seg 6ance 6ingly 7on:s 4st:seg
4unt:seg 7ability 9le 8ncy 9t:s 5trements 3redit:seg 8ation 5tion:s 4ual:s 5e:sdG 3t 3ulturation 4mulate:sdG 9ion:s 9ive 9or:s 4racy 6te:ln 5sed 4sation:s 8ve:s
7ory 5e:sdrG 6rs 5ingly 5tom:seg 2e:sdG 3rbic 6ty 3taminophen 5te:s 4ic 4one 4ylene 2he:sdG 3ier 5st 5vable 6e:sdrGt 7ments 7rs 3oo 3romatic 3y 2id:sl 4ic
5fy:gij 5ty 4ulous 2knowledge:sdGt 9gements 2me:s 2ne 2olyte:s 3nite:s 3rn:s 3ustic:s 8al:l 2quaint:seg 8ance:s 4iesce:sdG 9nce 9nt 5rable 6e:sdGt 5sition:s
9ve:n 5t:sDI 6tal:s 2re:s 4age:s 3id:R 5est 4monious 7y 3obat:s 7ic:s 4nym:s 4ss 5tic:s 3ylic:s 2t:seg 3inium 4on:s 6able 4vate:sdG 7ion 5e:sl 5ism 7t:s 6ty:i
3or:s 3ress:S 3ual:l 6isation 8e:sdG 7ty:i 5rial 6y:i 5te:sdG 6or:s 2uity 3men 3puncture 9rist:s 3te:slrn 5st 1d 2age:s 4io:s 3mant:l 3pt:segR 5ability 7le
6tion:s 5ers 5ive 5or:s 2d:segR 3end:s 6a 6um:s 4rs 3ict:seg 6ion:s 7ve 4tion:s 8al:l 6ve:s 3le:sdG 3ress:Seg 7able 7ee:s 3uce:sdG 2enoid:s 7al 3pt:sln 3quacy
6te:l 2here:sdG 6nce 7t:s 4sion 6ve:s 2iabatic 3eu:s 5x 3pose 2j 3acent:l 3ectival:l 8e:s 3oin:seg 4urn:segt 7ments 3udge:sdG 5icate:sdG 9ion 9or:s 4nct:s
4ration:s 5e:sdG 4st:segRt 6able 6ers 6ments 6or:s 4tant:s 2man 3en 3in:s 5ister:seg 8rate:sdG 9ation:s 9ative:l 9ator:s 4rable 8y 6l:s 7ty 6tion 5e:sdrG 6rs
5ingly 4ssibility 8le 7on:s 4t:sDI 5tance 6edly 4xture:s 3onish:Segt 8ments 6tion:s 7ory 2o 3be:s 3lescence:s 9t:s 3pt:seg 5ion:s 6ve 3rable 7y 5tion 4e:sdG
4ingly 4n:segt 5ments 2renal:s 7in 9e 3ift 3oit:ln 2s 2ulate:sdG 6ion 4t:s 5erant:s 8te:sdG 9ion 7er:s 8ss:S 7ous 7y:i 5hood 3mbrate:sdG 8ion 2v 3ance:sdGt
7ments 5tage:sdG 9ous:l 3ent:s 6itious 6ure:sdrG 9rs 9some 9ss:S 8ous:l 4rb:s 6ial:s 5sarial 8y:i 6e:lr 7st 6ity:i 5t:seg 6ise:sdrGt 9ments 9rs 3ice 4sability
7le 5e:sdrGt 6dly 6rs 5or:s 7y:i 3ocacy 6te:sdG 3t 2ware 2ze:s 1egis 2on:s 2rate:sdG 5ion 5or:s 3ial:s 6ist:s 4e 3obatics 5ic:s 4dynamic:s 9ically 4foil:s
4nautical 9cs 4plane:s 4sol:s 5pace 3y:i 2sthete:s 7ic:s 9ally 2tiology 1far 2fability 5le 6y 4ir:s 3ect:seg 6ation:s 6ion:s 9ate:l 3idavit:s 4liate:sdG 8ion:s
4nity:i 4rm:seg 6ation:s 9ve:sl 4x:Seg 3lict:seg 7ion:s 4uence 7t:l 3ord:seg 6able 5est:seg 8ation 3ray:s 4ont:seg 2ghan:s 2icionado:s 3eld 3re 2lame 3oat
3utter 2oot 3rementioned 5said 5thought 3ul 2raid 3esh 2t:R 3erbirth:s 6urner:s 5care 5effect:s 5glow:s 5life 7ves 5math:s 5noon:s 5shave:s 7ock:s 5taste:s
6hought:s 5wards 6ord:s 1gain 5st 3pe 3r 3te:s 3ve 2e:sdgG 3ings 4sm 3less 3ncy:i 4da:s 4t:s 2glomerate:sdG 9tion:s 4utinate:sdG 9tion:s 3randise:sdGt 5vate:sdG
8ion:s 4egate:sdG 8ion:s 5ssion 8ve:ln 7or:s 4ieve:sdG 2hast 2ile:l 4ity 3ngs 3sm 3tate:sdG 6ion:s 6or:s 2leam 3itter 3ow 2nostic:s 8ism 2o 3g 3nise:sdG 6ingly
4y:i 2rarian:s 3ee:sdgt 5able 8y 5ments 3ibusiness:S 4cultural 9ralist:s 9re 3onomist:s 7y 4und 2ue 1h 2a 2ead 3m 2oy 1id:sSeg 3e 2l:segt 3eron:s 3ments 2m:seg
3less:ln 2r:seg 3borne 4rush:Seg 3craft 3drop:sDI 3fare:s 4ield:s 3head:s 3ier 5st 4ness 5gs 3less 4ift:seg 5ne:sr 7rs 3mail:seg 5n 4en 3port:s 3ship:s 4ick:n
4pace 4trip:s 3tight 3waves 5y:s 4orthy 3y:k 2sle:s 1jar 1kimbo 3n 1labaster 3crity 3rm:seg 5ingly 6st:s 3s 2b:s 3acore:s 4tross:S 3eit 3ino:s 3um:s 5en 5in
2chemist:s 6y 3ohol:s 7ic:s 8sm 4ve:s 2der:s 5man 6en 5woman 8en 2e:s 3rt:segln 2falfa 3resco 2ga 4e 3ebra:s 7ic 9ally 3orithm:s 9ic 2ias:Seg 3bi:seg 3en:seg
5able 6te:sdG 7ion 3ght:seg 4n:segt 5ments 3ke 3mentary 4ony 3t 3ve 2kali:sS 6ne 7ity 5oid:s 2l 3ay:seg 3egation:s 5e:sdG 6dly 5iance:s 5orical:l 7y:i 5ro:s
4luia:s 4rgen:s 8ic 6ic 7st:s 6y:i 4viate:sdG 8ion 4y:s 5way:s 3iance:s 4gator:s 4teration:s 9ive 3ocate:sdG 7ion:s 4t:sDIt 5ments 4ver 4w:seg 5able 6nce:s
4y:seg 3spice 3ude:sdG 4re:sdG 4sion:s 6ve:l 4via 7l 6um:s 3y:gij 2manac:s 7k:s 3ighty 3ond:s 4st 3s 2oe:s 3ft 3ha:s 3ne 4g 5side 3of:n 3ud 2paca:s 3ha:s 5bet:s
8ic 9cal:l 9se:sdG 5numeric 3ine 2ready 3ight 2so 2t:sR 3ar:s 3erable 6tion:s 5cation:s 5ed 5ing 5nate:sdlG 8ion:s 9ve:sl 8or:s 5s 3hough 3imeter:s 4tude:s 3o:s
4gether 3ruism 7t:s 8ic 9cally 2um:s 4inium 4na 6e 5i 5us 2ways 1m 2algam:s 7ate:sdG 9ion:s 3nuenses 8is 3ranth:s 4yllis:S 3ss:Seg 3teur:s 7ish 9m 4ory 3ze:sdGt
4ingly 4on:s 2bassador:s 9rial 9rship:s 3er 5gris 3iance:s 4dextrous:l 4ence:s 6t 4guity:i 6ous:l 4tion:s 7us:ln 4valence 9t:l 3le:sdG 3rosia 3ulance:s 6tory:i
4sh:Seg 2eer:s 3liorate:sdG 9ion 3n:d 4able 4dable 5ed 5ing 5ment:s 5s 4ity:i 3thyst:s 2iability 5le 6y 3cability 6le 7y 3d 4ships 5t 3go:s 3no 3r:s 3ss 3ty
2meter:s 3o 4nia 3unition 2nesia 7c:s 5ty:gij 3iocenteses 9esis 2oeba:s 6e 5ic 3k 3ng 5st 3ral:l 6ity 4ous:ln 4phous:ln 4tisation:s 7e:sdG 3unt:seg 4r:s 2p:sl
3erage 5e:s 5sand:s 3hetamine:s 4ibian:s 7ous 5theatre:s 3le:r 5st 4ification:s 7er:s 6y:gij 5tude:s 3oule:s 3ul:sS 5e 4tate:sdG 7ion:s 5ee:s 2t 2uck 3let:s
3se:sdGt 5ments 4ingly 1n 2achronism:s 9stic 4onda:s 3emia 6c 4robic 4sthesia 9iologist:s 9iology 8tic:s 9ise:sdG 9ist:s 9ize:sdG 3gram:s 3l 4gesia 8c:s 4og:s
6ous:l 6ue:s 6y:i 4yse:sdrG 7rs 6is 6t:s 5tic 8al:l 9lally 3pest:s 3rchic 8ally 7sm 8t:s 9ic 6y 3thema:s 4omic 8al:l 7st:s 6y:i 2cestor:s 6ral 7ess:S 7y:i
3hor:seg 6age:s 6ite:s 6man 7en 6people 8rson:s 6woman 9en 5vy:i 3ient:sR 7est 4llary:i 2d 3ante:s 3iron:s 3rogen 6ynous 5id:s 2ecdota 8l 7e:s 3mometer:s 5ne:s
3urism:s 5ysm:s 3w 2gel:s 5ic 7ally 4r:seg 3ina 4oplasty:i 5sperm:s 3le:sdrG 5rs 5worm:s 3ora:s 3rier 6st 4y:k 3st 5rom:s 3uish:Seg 4lar 7ity:i 2i 3mal:s
5te:sdG 7dly 6ion:s 6or:s 4e 4ism 6t:s 7ic 4osity:i 4us 3on:s 3se:e 2kh:s 3le:s 5t:s 2nals 3eal:seg 4x:Seg 5ation:s 3ihilate:sdG 9ion 9or:s 4versary:i
3otate:sdG 7ion:s 4unce:sdrGt 8ments 8rs 4y:seg 5ance:s 5ingly 3ual:sl 4ity:i 4l:sDIt 5ar 5ments 2ode:s 4yne:s 3int:segt 3malous 6y:i 3n:s 4ymity 6ous:l 3pheles
3rak:s 4exia 7c:s 3ther 2swer:seg 6able 2t:sSe 3acid:s 4gonise:sdG 9m:s 9t:s 9tic 9tically 4rctic 3e:eg 4ater:s 4bellum 4cedent:s 5hamber:s 4date:sdG 5iluvian
4lope:s 4nna:s 7e 4rior 5oom:s 3hem:s 5r:s 4ill:s 4ologise:sdG 9st:s 8y:i 4racite 6x 5opocentric 8id:s 8logical 9ogist:s 9ogy 8morphic 9orphism 3i:s 4abortion
5ircraft 4biotic:s 5ody:i 4c:s 5ipate:sdG 9ion:s 9ory 5ked 6ing 5limactic 9x:S 6ockwise 5yclone:s 4depressant:s 5ote:s 4freeze 4gen:s 4hero:S 5istamine:s 4knock
4matter 5ony 4particle:s 6sti 8o:s 6thetic 8y:i 5ersonnel 8pirant:s 5honal:s 5odes 4quarian:s 8y:i 7te:sdG 6e:sdG 6ity:i 4septic:s 9cally 5lavery 5ocial 4theses
8is 7tical:l 5oxin:s 5rust 4viral:s 7us 4war 3ler:se 3onym:s 2us:S 2vil:s 2xiety:i 4ous:l 2y 3body:i 3how 3more 3one 3place 3thing:s 4ime 3way 4here 1orta:s 5e
1pace 3rt:t 5heid 5ments 3thetic 9ally 5y 2e:sdG 3ritif:s 4ture:s 3x:S 2hasia 6c:s 3elia 6on:s 3id:s 3orism:s 7tic 3rodisiac:s 2iary:i 3ces 3ece 2lenty 3omb
2ocalypse:s 8tic 4ryphal 3gee:s 3litical 4ogetic 9cally 6ia:s 7se:sdG 8t:s 6y:i 3plectic 6xy:i 3stasy:i 6te:s 5le:s 5olic 5rophe:s 3thecary:i 6oses 8is 2p:sl
3al:sDI 5lingly 4ratus:S 5el:sDI 6nt:l 5ition:s 3eal:seg 5r:seg 6ance:s 5se:sdrGt 7ments 7rs 4llant:s 7te 8ion:s 4nd:seg 6age:s 6ectomy:i 6ices 8itis 7x:S
4rtain:seg 4tiser:s 7ing:l 6te:s 3laud:seg 6se 4e:s 5jack 5sauce 4iance:s 5cability 8le 7nt:s 7tion:s 8or:s 5ed 6s 4ying 3oint:segt 7ee:s 7ive 7ments
4rtion:segt 4site:ln 7ion 8ve:s 3raisal:s 7e:sdrG 8rs 4eciable 9ly 8te:sdG 9ion:s 9ive:l 5hend:seg 8sion:s 9ive:ln 5ntice:sdG 9eship:s 4ise:sdG 4oach:Seg 8able
5bation:s 5priate:sdlnG 9tion:s 5val:s 6e:sdG 6ingly 5x 6imate:sdlG 9tion:s 3urtenance:s 2ricot:s 3on:s 4pos 2se:s 2t:lRn 3est 3itude:s 1qua:s 4culture 4e
4marine:s 4naut:s 4plane:sdG 4ria 6um:s 4tic:s 4vit 3educt:s 4ous 3iculture 4fer:s 4line 1rabesque:s 4le 3chnid:s 2biter:s 5rariness 8y:k 7te:sdG 8ion 8or:s
3oreal 6ta 7um:s 5vitae:s 4ur:s 3utus:S 2c:seg 3ade:s 4ne 3h:SeglRn 4aeological 9gist:s 9gy 5ic 7ally 6sm:s 5ngel:s 4bishop:s 9pric:s 4deacon:s 5iocese:s 5uke:s
4enemy:i 5rs 6y 5st 5typal 8e:s 8ical 4ipelago:sS 5tect:s 9ural:l 9ure:s 5ve:sdG 6ist:s 4way:s 3ked 4ing 3tic:s 2dent:l 3our:s 3uous:ln 2e:s 3a:s 3na:s 2gon
4sy:i 4t:s 3uable 7y 4e:sdG 4ment:s 8ation 9tive 3yle:s 2ia:s 3d 4ity 3ght 3se:sG 5n 4tocracy:i 9t:s 9tic 9tically 3thmetic 9cal:l 2k:s 2m:segf 3ada:s 5illo:s
4ment:s 4ture:s 3band:s 3chair:s 3fuls 3hole:s 3istice:s 3let:s 3our:segR 6ers 6y:i 3pit:s 3rest:s 3sful 3y:i 2oma:s 5therapy 6ic:s 3se 3und 4sal 5e:sdG
2peggio:s 2raign:segt 7ments 4nge:sdrGt 7ments 7rs 5t 4y:seg 3ears 4st:seg 3ival:s 5e:sdG 3ogance 7t:l 6te:sdG 4w:s 5head:s 5root 4yo:s 2se:s 4hole:s 4nal:s 5ic
3on 5ist:s 2t:sf 3efact:s 4rial 6osclerosis 5y:i 3fully 6ness 3hritic:s 8s 5opod:s 3ichoke:s 5le:s 5ulate:sdlnG 9ion:s 4er 5st 4fice:sr 8rs 7ial:l 9lity 4llery
4san:s 5t:sS 6e 6ic 8ally 6ry 3less:ln 3sier 6st 4y 3work:s 3y 1s 2bestos 2cend:seg 6ancy 8t:s 6ent:s 5sion:s 5t:s 4rtain:seg 9able 4tic:s 7ism 3ot:s 3ribable
6e:sdG 5ption 2eptic 3xual:l 2h:Seg 3amed:l 3can:s 3en 3ier 5st 3ore 3ram:s 3tray:s 3y 2ide:s 3nine 6ity:i 2k:seg 3ance 3ew 2lant 3eep 2ocial 2p:s 3aragus 5tame
3ect:s 4n:s 4rity:i 5sion:s 3halt:seg 4yxia 8te:sdG 9ion:s 3ic:s 4rant:s 6te:sdG 7ion:s 5e:sdG 5in:s 2s:S 3ail:seg 6able 7nt:s 4ssin:s 8ate:sdG 9tion:s
4ult:segR 4y:seg 3emblage:s 7e:sdrG 8rs 7y:i 8man 9en 8woman 9omen 4nt:seg 4rt:seg 6ion:s 7ve:ln 4ss:Segt 6ments 6or:s 4t:s 4verate:sdG 3iduous:ln 4gn:segt
6able 7tion:s 6ments 4milate:sdG 9ion 4st:seg 6ance 8t:s 4ze:s 3n 3oc 5iate:sdG 8ion:s 9ve 4nance 4rt:segt 6ments 3t 3uage:sdG 4me:sdG 5ption:s 4rance:s 5e:sdG
6dly 7s 2ter:s 5isk:seg 5n 5oid:s 3hma 6tic:s 3igmatic 9sm:s 4r 3onish:Segt 8ingly 4und:seg 7ingly 3rakhan 5l 5y 4ide 5ngency 9t:s 4ologer:s 8ical 8y 5naut:s
9ics 6omer:s 8ic 9cal:l 8y 5physicist:s 9ics 3ute:lrn 6st 2under 2ylum:s 3mmetric 9cal:l 8y 4ptotic 9cally 3nchronous:l 1t 2avism 6tic 2e 3lier:s 2heism 6t:s
7ic 4rosclerosis 3lete:s 6ic:s 8ally 2las:S 2mosphere:s 9ic 9ically 2oll:s 3m:s 4ic 5ser:s 3nal 6ity 4e:sdGt 3p 2ria 4um:s 3ocious:ln 6ty:i 4phy:gij 2tach:egt
6ments 5k:segR 6ers 4in:segt 6able 6ments 4r 3empt:seg 4nd:segR 6ance:s 8t:s 5tion:s 7ve:ln 5uate:sdG 8ion 4st:seg 6ation:s 3ic:s 4re:sdG 4tude:s 7inise:sdG
3orney:s 3ract:seg 7ion:s 8ve:ln 4ibutable 8e:sdG 8ion:s 9ve:sl 5tion 3une:sdG 3y 2witter 2ypical:l 1uburn 2ction:seg 7eer:s 2dacious:ln 6ty 3ibility 5le:s 6y
4ence:s 4o:s 5phile:s 5visual 4t:seg 5ion:seg 5or:s 7ia 8um:s 7y 2ger:s 3ht:s 3ment:seg 7ation:s 3ur:seg 5y:i 4st:R 6est 2k:s 2nt:s 2ra:s 4e 4l:l 3eola:s 6e:s
3icle:s 2spice:s 6ious:ln 3tere:lr 7st 6ity:i 2thentic 9ally 9ate:sdG 9ation:s 9ity 4or:seg 6isation:s 8e:sdG 7tarian:s 9rianism 9tive:ln 8y:i 6ship 3ism 5tic
3o:s 4biographical 9aphy:i 4cracy:i 7t:s 8ic 9cally 4graph:seg 4immune 4mata 7e:sdG 7ic:s 9ally 8on 7on:s 5obile:sdG 6tive 4nomous:l 7y 4pilot:s 5sy:gij
4worker:s 3umn:s 6al 2xiliary:i 1vail:seg 5ability 7le 3lanche:s 3rice 6ious:l 3st 3tar:s 2dp 2enge:sdrG 6rs 4ue:s 3r:sDI 4age:sdG 4se 5ion:s 4t:seg 2g 2ian
4ry:i 4tion 5or:s 5rices 7x:S 3d:l 4ity 3onics 2ocado:sS 5tion:s 3id:seg 5able 8y 6nce 4rdupois 3w:seg 4al:s 4edly 2uncular 1w 2ait:seg 3ke:sdG 5n:seg 6ings
3rd:seg 4e:n 3sh 3y 2e:sdG 3igh 3some:l 4tricken 6uck 2ful:ln 5ler 7st 2hile 2kward:lRn 7est 2l:s 2ning:s 2oke 5n 3l 2ry 1xe:sdG 2ial 3om:s 5atic 9ally 3s 2le:s
2on:s 1y 2atollah:s 2e:s 1zalea:s 2imuth:s 2ure:s b 1aa:seg 2bble:sdrG 6rs 3e:s 4l:s 3ier 5st 3oon:s 3ushka:s 3y:gij 4hood 4ish 4sat 5it:sI 7ter:s
2ccalaureate:s 4hanal:s 9ian:s 3helor:s 3illi 6us 3k:segR 4ache:s 4bit:SgR 7e 8rs 7ten 5oard:s 6ne:s 5reaking 4date:sdG 5rop:s 4ers 4field:s 6re:sdG 4gammon
5round:s 4hand:seg 5oe:s 4ings 4lash:S 5ess 5og:sDI 4pack:segR 8ers 5edal:sDI 4rest:s 4side:s 5lapper:s 7sh:S 6id:SgR 8den 8e 9rs 5pace:sdG 6in 5tabbing 7ge
7irs 6op:sDI 7ry:i 6retch:S 7oke:sdG 4track:seg 4up:s 4ward:sn 6sh 6ter:s 5oods 4yard:s 3on 3teria 8l 7ological 9ogist:s 9ogy 7um 2d:ln 3der 5st 3e 3ge:sr 5red
6ing 6s 3inage 3lands 3minton 4outh:seg 2ffle:sdGt 2g:sDI 3atelle:s 3el:s 3gage 4ier 6st 5ness 4y 3pipe:s 2h 2il:seg 4iff:s 5wick:s 4out:s 3t:seg 3ze 2ke:sdrG
4rs 5y:i 2lalaika:s 4nce:sdG 3cony:i 3d:seglRn 4erdash 5st 3e:sdGf 4en 4fully 3k:seg 4ier 6st 4y 3l:seg 4ad:s 6eer:s 5st:seg 4erina:s 5t:s 4istic:s 4oon:seg
7ist:s 5t:seg 4park:s 5layer:s 5oint:s 4room:s 4sier 7st 5y 4yhoo:seg 3m:s 4ier 6st 5ness 4y 3oney 3sa:s 5m:s 3uster:s 6rade:s 2mboo:s 6zle:sdG 2n:sSdDI 3al
5ity:i 4na:s 3dage:sdG 5na:s 6na:s 4ed 4ier 6st 5ng 5t:s 6ry 6ti 4oleer:s 6ier:s 4s 5tand:s 4wagon:s 5idth:s 4y:gij 3e:f 3g:seg 4le:s 3i 4sh:Segt 5ter:s 3jo:sS
5ist:s 3k:segR 4book:s 4ers 4note:s 4roll:seg 5upt:seg 8cy:i 3ner:s 4ister:s 4s 3quet:seg 3shee:s 3tam:s 6weight:s 4er:seg 3yan:s 2obab:s 2ptise:sdG 6m:s 7al
6t:s 7ery:i 7ry:i 2r:sSdegRDI 3b:segR 4acoa 5rian:s 7c 7sm:s 7ty:i 6ous:l 4ecue:sdG 5ll:s 5que:sdG 5red 6ing 6ry:i 6s 7hop:s 4iturate:s 3ds 3e:ln 4back 4faced
5oot:e 4handed 5eaded 4st 3f:seg 3gain:segR 4e:sdG 3ista:s 4tone:s 4um 3k:segR 4ers 3ley 3maid:s 5n 3n:s 4acle:s 4eys 4storm:seg 4yard:s 3ometer:s 7ric 4n:s
5ess:S 6t:s 5ial 4que 3rack:s 6uda:s 5ge:sdG 4el:sDI 5n:sRn 6est 5tte:s 4icade:sdG 5er:s 5ngs 5o:s 5ster:s 4oom:s 5w:s 3tender:s 5r:seg 2sal 5t 3e:sdlrnGt
4ball:s 5oard:s 4less 5ine:s 4man 5en 7ts 4st 3h:Segf 4fully 7ness 3ic:s 5ally 4l 5ica:s 4n:s 4s 3k:seg 4et:s 6ball:s 3s:S 4i 5net:s 5st:s 4o:s 5on:s 7ist:s
3t:Seg 4ard:s 7ise:sdG 4e 4ion:s 2t:sSegDI 3ch:Seg 3e 3h:sSegR 4e 5rs 4house:s 4mat:s 4os 4robe:s 6om:s 4tub:s 3ik:s 3on:s 3sman 5en 3talion:s 4en:seg 5r:seg
6y:i 4ier 6st 4le:sdGt 6field:s 6ground:s 6ments 6ship:s 4y 2uble:s 3d:s 3lk:seg 3xite 2wdier 6st 5ness 4y:k 3l:seg 2y:seg 3berry:i 3onet:segDI 4u:s 2zaar:s
3illion:s 3ooka:s 1e 2ach:Seg 5comber:s 5head:s 4on:s 3d:seg 4ier 6st 4y 3gle:s 3k:seR 4ers 3m:seg 3n:seg 4bag:s 3r:sdgR 4able 4ded 5ing 5s 4ers 4ings 5sh
4skin:s 3st:sl 5lier 8st 7ness 3t:sgR 4en 5rs 4ific 8ation:s 6y:gij 5ngs 5tude:s 4nik:s 3u:s 4teous:l 5ician:s 6fication 8er:s 7ul:l 7y:gij 5y:i 4x 3ver:seg
2bop:s 2calm:seg 4me 4use 3k:s 4on:seg 3ome:sG 5ingly 2d:sDI 3azzle:sdG 3bug:s 3clothes 3der 3eck:seg 4vil:sDIt 3fellow:s 3lam:s 3pan:s 3raggle:sdG 4idden
4ock:s 5ll:s 5om:s 3side:s 4ore:s 4pread:s 4tead:s 3time:s 2e:srG 3ch:S 5nut:s 3f:seg 4burger 4ier 6st 4steak:s 4y 3hive:s 3keeper:s 7ing 3line:s 3n 3p:segR
4ers 3rs 3swax 3t:s 4le:sdG 3ves 2fall:sg 6en 3ell 3it:sDI 3og:sDI 4re 6hand 4ul:seg 3riend:seg 3uddle:sdG 2g:sDI 3an 4t 3et:sI 3gar:segl 3in:sI 5ner:s 6ings
3one 5ia:s 4t 5ten 3rudge:sdG 7ingly 3uile:sdG 6ingly 4n 2half 5ves 4ve:sdG 5iour 9al 3ead:seg 4ld 4moth:s 4st:s 3ind:s 3old:sgR 6en 7rs 4ve:sdG 2ige 3ngs
2labour:seg 4ted:l 4y:seg 3ch:Seg 3eaguer:seg 3fry:i 3ie:sd 5f:s 5vable 6e:sdrG 7rs 4ttle:sdG 3l:sSeg 4adonna 4boy:s 4e 4hop:s 4icose 8ity 5gerence 9ncy 9nt:sl
4ow:seg 4wether:s 4y:gijf 5ache:sdG 5button:s 5fuls 3ong:seg 6ings 4ved:s 4w 3t:seg 4way:s 3ying 2moan:seg 3use:sdG 2nch:Seg 5mark:s 3d:sgR 3eath 4diction:s
4faction:s 8or:s 8ress:S 5ice:s 8nce 9t:l 7ial:l 9ry:i 6t:segDI 4volence:s 9t:l 3ighted 5n:l 3t:s 3umb:seg 3zene 2queath:seg 5st:s 2rate:sdG 3eave:sdGt 7ments
4ft 4t:s 3g:s 3iberi 3m:s 3ry:gij 3serk 3th:seg 3yllium 5s 2seech:Seg 4t:sI 3ide:s 4ege:sdrG 7rs 3mirch:Seg 3om:s 4t:sDI 4ught 3peak:sg 4oke 7n 3t:seg 4ial 7ity
6ry:i 5r:sDI 4ow:seg 6al:s 4rid:Sg 7den 7e 5ode 4seller:s 2t:sDI 3a:s 4ke:sG 6n 3cha 3hink:sg 4ought 3ide:sdG 3oken:seg 4ok 3ray:segR 6al:s 6ers 4oth:seg 7al:s
3ter:segt 4or:s 3ween 4ixt 2vel:sDI 5lings 4rage:s 3y:i 2wail:seg 4re:sdG 3ilder:segt 4tch:Seg 2yond 1iannual:l 3s:SegDI 3thlon:s 2b:s 3le:s 4ical 5ographer:s
9phic 9phical 9phy:i 6phile:s 3ulous 2cameral 3entennial:s 4p:s 5ses 3ker:seg 3uspid:s 3ycle:sdG 6ist:s 2d:sSegI 3den 5r:s 4y:i 3e 4t:s 3irectional 2ennial:sl
3r:s 2ff:seg 3ocal:s 3urcate:sdG 8ion:s 2g:n 3amist:s 5ous 5y 3ger 5st 4ie:s 3hearted 4orn:s 4t:s 3mouth:s 3ot:se 5ry:i 3wig:s 2ke:sdrG 4rs 3ini:s 2lateral:l 3e
3ges 3ingual:s 4ous 3k:seg 3l:seg 4board:s 4et:seg 4fold:s 4iards 5es 5ngs 5on:s 7aire:s 7th:s 4ow:seg 6y 2mbo:sS 3onthly:i 2n:sdDI 3ary:i 3der:s 6y:i 4ing:s 4s
3ge:sdg 4o 3nacle:s 3ocular:s 4mial:s 2ochemical:s 8st:s 9try 3degradable 4iversity 3feedback 3grapher:s 8ical 8y:i 3logical:l 7st:s 6y 3medical 3nic
3physicist:s 9s 4sy:gij 3rhythm:s 3sphere:s 3technology 2partisan 7te 3ed:s 5al 3lane:s 3olar 2racial 3ch:Seg 3d:seg 4bath:s 5rained 4cage:s 4house:s 4ie:sdg
4seed 4watcher:s 3etta:s 3th:segR 5day:s 5ers 5mark:s 5place:s 5rate:s 6ight:s 5stone:s 2scuit:s 3ect:seg 6ion:s 6or:s 4xual:s 8ity 3hop:s 6ric:s 3muth 3on:s
3que 3tro:s 2t:sSg 3ch:Seg 5ier 7st 5y 4oin:s 3e 3ingly 3map 3ten 5r:slRn 6est 6n:s 6sweet:s 3umen 5inous 2valve:s 3ouac:s 7ked 8ing 2weekly:i 2zarre:l 1lab:sDI
4bermouth:s 3ck:segRn 5ball:seg 6erry:gi 6ird:s 6oard:s 5currant 5en:seg 6st 5guard:s 5head:s 5ish 5jack:seg 5list:seg 5mail:segR 9ers 5out:s 5smith:s 5thorn:s
6op:sDI 3dder:s 4e:s 3h 3me:sdrG 5less:l 5worthy 4mo 3nch:Seg 5mange 4d:lRn 5est 5ishment:s 4k:seglRn 5est 6t:seg 3re:sdG 4ney:seg 3spheme:sdrG 9rs 8ous:l 8y:i
4t:segR 5ers 5off:s 3t:s 4ant:l 3ze:sdrG 5rs 4on:seg 2dg 2each:SegR 6ers 4k:lRn 5est 4rier 7st 5y:k 4t:seg 3d 3ed:sgR 5ers 4p:seg 3mish:Seg 3nch:Seg 4d:segR
5ers 4t 3ss:Seg 5edly 7ness 5ings 4t 3tch 3w 2ight:seg 3mp:s 3nd:seglRn 5ers 6st 5fold:seg 5ingly 5side:sdG 4g 4k:segR 5ered 7ing 7s 4tz:S 6e 3p:s 3ss:f 5fully
8ness 4ter:seg 3the:lr 6st 4z:Seg 3vet:s 3zzard:s 2oat:seg 5ware 3b:sDI 3c:s 4k:seg 5ade:sdG 6ge:s 5buster:s 5chain:s 5head:s 6ouse:s 3g:sDI 4ger:s 3nd:sSRn 5e
6st 3od:seg 5bath:s 5curdling 5hound:s 5ier 7st 5less:l 5mobile:s 5shed 7ot 6tain:se 7ream:s 6ucker:s 5thirstier 9stiest 9stiness 9sty 5y:gij 4m:segR 5ers
4per:s 3ssom:seg 3t:sDI 4ch:Seg 6ier 8st 6y 4ter:s 3use:sdG 3w:sgR 4ers 4gun:s 4n 4out:s 4sier 7st 5y 4torch:S 4up:s 4zier 7st 5y 2ubber:seg 3dgeon:seg 3e:sdgrG
4bell:s 6rry:i 5ird:s 5ottle:s 4fish:S 4grass 4jacket:s 6y:s 4nose:s 4print:seg 4st 6ocking:s 3ff:segR 5ers 6st 3ish 3nder:segR 7buss:S 7ers 4t:seglRn 5est
3r:sDI 4b:s 4rier 7st 5y 4t:seg 3sh:SegR 5ers 4ter:seg 7y 2vd 1oa:sr 3rd:segR 5ers 5inghouse:s 5room:s 5walk:s 4s 3st:segRf 5ers 5fully 8ness 3t:segR 4ers 4man
5en 4swain:s 2b:sDI 3bies 5n:s 4le:sdG 3cat:s 3olink:s 3sled:sDI 3tail:s 3white:s 2de:sdG 4ga:s 3ice:s 3kin:s 3y:ik 4building 4guard:s 4work 2g:sDI 3a 3ey:seg
5man 6en 3gier 6st 4le:sdG 4y 3ie:g 3on 4sity 3us 3y:ij 2hemian:s 2il:segR 4erplate 6s 4ings 3nk:seg 3sterous:ln 2las 3d:lRn 4est 4face 3e:s 4ro:s 3l:s 3ogna
4ney 3ster:seg 3t:seg 2mb:segR 4ard:segt 7ier:s 7ments 5st 7ic 4ers 4ings 4shell:s 2nanza:s 3bon:s 3d:seg 4age 4sman 6en 3e:sdrG 4head:s 4less 4rs 4y:R 5est
3fire:s 3g:seg 4o:sS 3ier 5st 4to:sS 3kers 3net:s 4ier 6st 4y 3sai 3us:S 3y 2o:segr 3b:seg 4y:i 3dle:s 3gie:sdg 3k:seg 4case:s 4end:s 4ie:s 5ngs 5sh 4keeper:s
8ing 4let:s 4maker:s 7ing 6rk:seg 5obile:s 4seller:s 5helf 8ves 6op:s 5tore:s 4worm:s 3m:seg 4erang:seg 3n:s 4docks 6ggle:sdG 3rish:l 4s 3st:segR 5ers 3t:seg
4black:s 4ee:s 4h:s 4ie 4leg:sDI 7ger:s 6ss 4strap:s 4y:i 3ze:sdrG 5rs 4ier 6st 4y 2p:sDI 2rax 3dello:s 5r:seg 6land:s 7ine:s 3e:sdrG 4dom 4rs 3ingly 3n 4e 3on
4ugh:s 3row:segR 6ers 3sch 6t 2sh 3om:s 3s:Seg 4ier 6st 5ness 4y:k 3un:s 2t 3anical 6st:s 5y 3ch:Seg 3h:R 4ered 6ing 6s 7ome 3net:s 3tle:sdG 6neck:s 4om:seg
6less 3ulism 2udoir:s 3ffant:s 3gh:s 5t 3illabaisse:s 6on:s 3lder:s 4evard:s 3nce:sdrG 6rs 5ier 7st 5y 4d:segR 5ary:i 5en 6rs 5less 4teous 5iful:l 5y:i 3quet:s
3rbon 4geois 9ie 3strophedon 3t:s 4ique:s 2vine:s 2w:segR 3dlerise:sdG 3el:s 4rs 3l:segR 4egged 5rs 3man 4en 3sprit:s 4tring:s 2x:SegR 3car:s 3en 4rs 3wood 2y:s
3cott:seg 3friend:s 3hood:s 3ish:ln 3senberry:i 2zo:s 1pm 1ra:s 3ce:sdG 5let:s 4ken 6t:seg 5ish 4t:s 3ds 3g:sDI 4gart:s 5er:s 3id:seg 4lle 4n:seg 5child 9dren
5ier 7st 5less 5storm:seg 5teaser:s 5wash:Seg 5y 4se:sdG 3ke:sdG 5man 6en 3mble:s 3n:d 4ch:Seg 4ded 5ing 6sh:Seg 5s 5y:gij 3sh:lRn 5est 4s:S 5ier:S 8e 7st 5y
3t:s 4tier 7st 5y 3vado 4e:sdlrG 5ry 5st 4o:s 4ura:s 3wl:segR 5ers 4n 5ier 7st 6ness 5y 3y:seg 3zen:segln 4ier:s 2each:Seg 4d:seg 5basket:s 5fruit:s 5th:s
5winner:s 4k:sgR 5able:s 6ge:s 5down:s 5ers 5fast:seg 5neck 5points 5through:s 5up:s 5water:s 4st:seg 6bone:s 6plate:s 6stroke:s 6work:s 4th:sSegR 6able 6e 7rs
6ier 8st 6less:ln 6taking:l 6y 3d 3ech:S 4d:sgR 5ers 4ze:sdG 5ier 7st 6ness 5y:k 3thren 3viary:i 5ty 3w:segR 4ers 6y:i 2iar:s 3be:sdG 5ry 3ck:seg 5bat:s
5layer:s 8ing 3dal:s 4e:s 5groom:s 5smaid:s 4ge:sdG 6head:s 6work 4le:sdG 3ef:seglRn 5case:s 5est 5ings 4r:s 3g:s 4ade:s 5nd:s 7age 6tine:s 4ht:lRn 6en:seg 7st
3lliance 9y 8t:sl 3m:sDIf 4full 4stone 3ndled 4e 4g:sg 4ier 6st 4k:s 5manship 5smanship 4y 3quet:s 7te:s 3sk:seglRn 5est 6t:s 4tle:sdG 6ier 8st 6y 3tches
4tle:rn 7st 2oach:Seg 4d:slRn 5band 5cast:segR 9ers 6loth 5en:seg 6st 5loom 5side:sdG 6word:s 3cade:sdG 4coli 4hure:s 3gan:s 4ue:s 3il:segR 5ers 3ke:r 5n
6hearted 5rage:s 6ed 6ing 6s 3mide:s 5ne 3nchi 7al 7tis 6o:s 6us 5o:s 4tosaur:s 9ri 9rus:S 4ze:sdG 3och:S 4d:segR 5ers 4k:seg 4m:s 5stick:s 3th:sR 5el:s
6rhood:s 7liness 8y 7s 3ught 4haha:s 3w:s 4beat:sg 8en 4n:segR 5est 5ie:s 6sh 5out:s 5stone:s 4se:sdrG 6rs 2r 2uin:s 4se:sdrG 6rs 3nch:Seg 4et:s 6te:s 4t
3sh:Seg 5wood 4k:lRn 5est 4que:lrn 7st 3tal:l 6ise:sdG 7ty:i 4e:s 4ish:l 1ubble:sdG 5ier 7st 5y 2ccaneer:seg 3k:seg 4board:s 4et:segf 6fuls 5ye:s 4le:sdrG 6rs
4ram 4saw:s 5hot 5kin:s 4teeth 5ooth:e 4wheat 4yball:s 3olic:s 2d:sDI 3dings 4y:i 3ge:sdG 5rigar:s 5t:seg 6ary 4ie:s 2ff:segR 4alo:sSeg 4ered 6ing 6s 5t:seg
4oon:s 7ery 2g:sDI 3aboo:s 3bear:s 3ger:s 4ier 6st 4y:i 3le:sdrG 5rs 2ild:sgR 5ers 5ings 5up:s 4t 5in 2lb:s 4ous 3ge:sdG 4ier 6st 4y 3imia 6c:s 3k:seg 4head:s
4ier 6st 5ness 4y 3l:seg 4dog:sDI 6ze:sdrG 8rs 4et:s 6in:seg 6proof:seg 4fight:sgR 9ers 6nch:S 5rog:s 4headed 5orn:s 4ion 5sh 4ock:s 4pen:s 4ring:s 4shit:sDI
4y:gij 3rush:S 3wark:s 2m:sDI 3ble:sdrG 6bee:s 6rs 3mer:s 5st 3p:segR 4ers 4ier 6st 4kin:s 4tious 4y 2n:s 3ch:Seg 4ombe 3dle:sdG 3g:seg 4alow:s 4hole:s 4le:sdrG
6rs 3ion:s 3k:segR 4ers 4house:s 4um 3ny:i 3t:seg 4ings 2oy:seg 4ancy 6t:l 2r:slrDI 3ble:sdG 3den:seg 6some 4ock 3eau:s 6cracy:i 9t:s 9tic 9tically 6x 3g:sR
4eon:seg 5rs 4her:s 4lar:s 7ise:sdG 7y:i 5e:sdG 3ial:s 3ka:s 4ha:s 3lap 4esque:sdG 4ier 6st 5ness 3n:segR 4ers 4ish:Seg 4oose:s 5us:S 6t:s 4t 3p:seg 3qa:s
3rito:s 4o:s 5w:seg 4s 3sar:s 4itis 4t:seg 3y:gij 2s:sSegDI 3boy:s 4y:i 3h:Seg 4el:sDI 6lings 4ier 6st 5ness 6gs 4man 5en 4whack:segR 9ers 4y 3ier 5st 4ness:S
8like 8man 9en 8woman 9omen 3ses 3t:segR 4ers 4le:sdG 3y:gnijk 4body:i 4work 2t:sDI 3ane 3ch:SR 5ered 7ing 7s 7y:i 3ler:s 3t:sSR 4e 5rcup:s 6ed 6fat 7ingers
7ly:gij 6ier 8st 7ng 6milk 6nut:s 6s 7cotch 6y:i 4ock:s 5n:seg 6hole:sdG 4ress:Seg 2xom 2y:sgR 3ers 3out:s 2zz:SegR 4ard:s 4ers 4kill:s 4word:s 1y 2e:s 3law:s
2gone:s 2law:s 3ine:s 2pass:Seg 5t 3lay 3roduct:s 2stander:s 2te:s 2way:s 3ord:s c 1a 2b:sDI 3al:s 4na:s 4ret:s 3bage:s 4ie 4y:i 3in:s 5et:s 7maker:s 3le:sdG
5cast:seg 5gram:s 3oodle 5se:s 2cao:s 3he:sdG 5t:s 3kle:sdG 3ophonous 8y:i 3ti 4us:S 2d:s 3aver:s 7ous 3die 5sh 4y:gij 3ence:s 5za:s 4t:s 3ge:sdrG 5rs 3mium
3re:s 3ucei 6us 2esarean:s 6ian:s 4ium 4ura:s 7e 2feteria:s 3feinated 7e 3tan:s 2ge:sdG 4y:n 3ier 5st 4ness 3y:k 2hoot:s 2irn:s 3sson:s 2jole:sdG 6ry 2ke:sdG
2l:DI 3abash:S 4mine 6tous 7y:i 3cify:gij 5ne:sdG 5te 5um 4ulable 7te:sdG 8ion:s 8or:s 6i 6us:S 3dron:s 3endar:seg 3f:s 4skin 3ibrate:sdG 8ion:s 8or:s 6e:s
4co:sS 4f:s 4per:seg 5h:s 6ate:s 3l:sR 4able 4ers 4igrapher:s 9hy 5ngs 5ope:s 5per:seg 5sthenic:s 4ous:Segln 5w:R 6est 4us:Seg 3m:seglRn 4est 3oric 6e:s 6fic
3umniate:sdG 6y:i 3ve:sdG 3yces 4pso:s 4x:S 2m:s 3araderie 3ber:seg 4ia 5um:s 4ric 3corder:s 3e 4l:s 5lia:s 4o:s 4ra:s 6man 7en 6woman 9en 3isole:s 3omile:s
4uflage:sdG 3p:segR 4aign:segR 8ers 5nile:s 8i 4ers 4fire:s 4ground:s 4hor 4ier 6st 4site:s 4us:S 4y 3shaft:s 2n:sSegDI 3al:s 4rd:s 5y:i 4sta 3can:s 4el:sDI
6lation:s 5r:s 6ous 3delabra:s 9um:s 4id:ln 6acy:i 7te:s 4le:sdG 6light 6stick:s 4our 4y:gij 3e 3ine:s 4ster:s 3ker:seg 6ous 3nabis:S 4ery:i 4ibal:s 8ise:sdG
9sm 9stic 5er 6st 5ness 4on:seg 6ade:sdG 6ball:s 5t 4y:k 3oe:sdg 5ist:s 4n:s 5ical 6sation:s 7e:sdG 4py:gij 3t:segR 4aloupe:s 5nkerous:ln 5ta:s 4een:s 5red 6ing
6s 4icle:s 5lever:seg 4o:sr 5n:s 5rs 3vas:sSegDI 6back:s 6ser:s 8s 3yon:s 2p:sSeRDI 3ability:i 5le 6y 4cious:ln 6tance 7or:s 7y:i 4rison:seg 3e 4red 5ing 5s
3illary:i 4tal:s 7isation 9e:sdG 9m 9t:s 9tic 5ol:s 5ulate:sdG 9ion:s 3let:s 3on:s 3puccino:s 3rice:s 6ious:ln 3size:sdG 4tan:s 4ule:sdG 3tain:seg 7cy:i
4ion:seg 6us 5vate:sdG 8ion 6e:s 6ity:i 4or:s 4ure:sdG 2r:sSdeg 3acul 4fe:s 4mel:s 4pace:s 4t:s 4van:s 4way:s 3bide:s 5ne:s 4ohydrate:s 5n:s 6ate:sdG 8ion 5y:s
4s 4uncle:s 5retter:s 9or:s 3cass:S 4inogen:s 9nic:s 7ma:s 9ta 3dboard 4ed 4iac 5gan:s 5nal:s 6g 5o 6gram:s 6logist:s 9y 6pulmonary 6vascular 4s 5harp:s 3e:Rf
4en:seg 5red 6ing 6s 4free 5uller 9st 8y 7ness 4giver:s 4less:ln 4ss:Seg 4t:s 5aker:s 4worn 3fare 3go:sS 3ibou:s 4cature:sdG 9ist:s 4es 4llon:s 3jack:segR 7ers
7ings 3mine:s 3nage 5l:l 5tion:s 4elian:s 4ival:s 6ore:s 8ous 3ol:sDI 5ler:s 4m:seg 4tid:s 4usal:s 6e:sdrG 7l:s 7rs 3p:seg 4al:s 4el:s 5nter:seg 7ry 5t:seg
6bag:sDI 9ger:s 4i 4ort:s 4us 3rel:s 4iage:s 8way 5er:s 5on 4ot:s 5usel:s 4y:gij 5all:s 5out 3sick:n 3t:seg 4el:s 4ilage:s 8inous 4ographer:s 9hy 5n:s 5on:seg
7ist:s 4ridge:s 4wheel:seg 3ve:sdrG 5rs 4ings 3yatid:sS 2scade:sdG 3e:sdGt 4in 4load:s 4ments 4work:R 8ers 3h:Seg 4back 4ew:s 4ier:seg 4mere 3ings 5o:s 3k:s
4et:s 3sava:s 4erole:sdG 5tte:s 4ia:s 5no:s 4ock:s 3t:sSgR 4anet:s 5way:s 4e 5rs 4igate:sdG 8ion 8or:s 5ngs 4le:sdG 4off:s 5r:s 4rate:sdG 7ion:s 3ual:sln 6ty:i
4ist:s 7ry 2t:sRDI 3aclysm:s 9ic 5omb:s 4falque:s 4lepsy 7tic:s 5ogue:sdrG 9rs 5pa:s 5yse:dG 7is 7t:s 6tic 4maran:s 4pult:seg 4ract:s 5rh 4strophe:s 9hic
9hically 4tonic:s 3bird:s 4oat:s 3call:seg 4h:SgRt 5all:s 5ers 5ier 7st 6ngs 5phrase 5up 5word:s 5y 3echise:sdG 8m:s 4gorical:l 8sation:s 9e:sdG 7y:i 4red 6r:s
5ing:s 5pillar:s 5s 5waul:seg 3fish:S 3gut 3harses 7is 6tic:s 4edral:s 5ter:s 4ode:s 5lic 8ity 3ion:s 3kin:s 3nap:sDI 4ip 3sup 3tail:s 4ier 6st 5ness 4le 6man
7en 4y:k 3walk:s 2ucus:SegDI 3dal 3ght 3ldron:s 4iflower:s 4k:seg 5ings 3sal:l 6ity:i 5tion 7ve 4e:sdG 5less 5way:s 4tic:s 7ally 3terise:sdG 4ion:seg 7ary
6us:ln 2valcade:s 5ier:s 5ry:i 7man 8en 3e:sdG 4at:s 4man 5en 4rn:s 6ous 3iar 6e 4l:sDI 5lings 4ty:i 3ort:seg 2w:seg 2yenne 1c 1ease:sdG 5fire 5less:l 2dar:s
3e:sdG 3illa:s 2iling:s 2lebrant:s 7te:sdG 8ion:s 8ory 6ity:i 4rity 5y 4sta:s 6ial 3ibacy 6te:s 3l:s 4ar:s 4i 5st:s 4o:s 5phane 4ular:s 6ite 6oid 7se 2ment:seg
4tery:i 2notaph:s 3ser:s 4or:seg 6ious:l 6ship 4ure:sdG 5s:Seg 3t:s 4aur:s 4enarian:s 8y:i 6nial:s 4igrade 8m:s 9me:s 5litre:s 5me:s 7tre:s 5pede:s 4ral:sl
7isation 9e:sdG 5e:sdG 6fold:s 6piece:s 5ifugal 9e:sdG 6petal 6st:s 4urion:s 6y:i 2phalic 2ramic:s 3eal:s 4bella 8um:s 5ra 7l 6um:s 4monial:sl 8ous:l 7y:i 3ise
3tain:l 7ty:i 4ifiable 7cate:sdG 9tion:s 6y:gij 5tude 3ulean 3vical 6es 5x:S 2sarean:s 5ian:s 3sation:s 4ion:s 4pool:s 2tacean:s 1f 1h 2ads 3fe:sdG 4f:seg
5inch:S 3grin:segDI 3in:seg 5saw:seg 4r:seg 5lift:s 5man 8ship 6en 5person:s 5woman 8en 4se:s 3let:s 4ice:s 4k:seg 5board:s 5ier 7st 5y 4lenge:sdrG 9rs 3mber:s
7lain:s 7maid:s 5ray 4eleon:s 4my:i 4ois 6x 5mile:s 4p:seg 5agne:s 5ion:seg 8ship:s 3nce:sdG 6l:s 7lery:i 8or:s 6ry:i 5ier 7st 5y 4delier:s 5ler:s 4ge:sdG 6able
6ling:s 6over:s 4nel:sDI 4t:segR 5ers 6y:s 5icleer:s 5y:i 3os 4tic 7ally 3p:sDI 4arral:s 4el:s 5ron:sSeg 8e 4lain:s 8cy:i 5et:s 4t:R 5ers 3r:sDI 4acter:s
9isation:s 9ise:sdG 9istic:s 9istically 5de:s 4broil:seg 4coal:s 4ge:sdrG 6able 6rs 4ier 6st 5ot:s 7eer:s 5sma 8tic:s 5table 9y 6y:i 4latan:s 4m:segR 5ers
5ingly 4t:segR 5ered 7ing 7s 5reuse 4woman 7en 4y:k 3se:sdrG 5rs 4m:s 4sis 4te:lr 6n:seg 6st 5ise:sdGt 8ments 6ty 4uble:s 3t:sDI 4eaus 4tel:s 6r:segR 7box:S
7ers 5ier 7st 6ness 5y:k 3uffeur:seg 4vinism 9t:s 9tic 2eap:lRn 5en:seg 6st 5skate:s 4t:segR 5ers 3ck:segR 5ers 5list:s 5mate:sdG 5out:s 5point:s 5room:s 5up:s
3ddar 3ek:seg 5bone:s 5ier 7st 6ness 5y:k 4p:seg 4r:segf 5fuller 9est 9y 8ness 5ier 7st 6ness 5leader:s 7ss:ln 5y:k 4se:sdG 6burger:s 6cake:s 7loth 5ier 7st 5y
4tah:s 3f:s 3m 4ical:sl 5se:s 6t:s 7ry 4otherapy 3nille 3que:sdrG 6book:s 6rboard:s 7ed 7ing 7s 3rish:Seg 4oot:s 4ry:i 4ub:s 6ic 7m:s 4vil 3ss 5board:s 5man 6en
4t:s 5nut:s 3vron:s 3w:segR 4ers 4ier 6st 4y 2i:d 3aroscuro 3c:R 4anery:i 4est 4his 4k:s 5adee:s 5en:seg 7pox 5pea:s 5weed 4le 4ory:i 3dden 4e:sdG 3ef:slR 5est
5tain:s 3ffon 3gger:s 4non:s 3lblain:s 4d 5bearing 6irth:s 5care 5hood:s 5ish:ln 5less:n 6ike 5proof:seg 5ren 4l:segR 5ers 6st 5i:SRn 6est 6ngs 5y 3maera:s
4e:sdG 5ra:s 6ical 4ney:s 4p:s 5anzee:s 3n:sDI 4a 4chilla:s 4k:seg 4o:s 4strap:s 4tz 6ier 8st 6y 3p:sDI 4munk:s 4per:s 3ropodist:s 8y 6ractic:s 9tor:s 4p:seg
4rup:segDI 3sel:sDI 6ler:s 3t:s 4chat:sDI 4in 4lings 7s 4terlings 3valrous:l 7y 4e:s 2loride:s 6nate:sdG 9ion 7e 5ofluorocarbon:s 7orm:seg 6phyll 2ock:seg
4olate:s 3ice:sr 6st 4r:s 3ke:sdrG 5rs 3ler 6a 6ic 5sterol 3mp:segR 5ers 3ose:sG 6y 5ier 7st 5y 3p:sDI 4per:seg 5ier 7st 6ness 5y:k 4stick:s 3ral:sS 6e 4d:s
4e:s 5ograph:segR 9phers 9phic 9phy 4ister:s 4tle:sdG 4us:SegDI 3se 5n 3w:seg 4der:s 2risten:seg 8ings 3omatic 5e:sdG 5ium 5osome:s 4nic 7ally 7le:sdrG 9rs
5ological:l 9y:i 6meter:s 3ysalides 8s:S 6nthemum:s 2ubbier 7st 6ness 5y 3ck:seg 5hole:s 5le:sdG 3g:sDI 3m:sDI 4mier 7st 6ness 5y 4p:s 3nk:s 5ier 7st 6ness 5y
3rch:S 6goer:s 6man 7en 6yard:s 4l:s 5ish:ln 4n:seg 3te:s 4ney 4zpa 7h 2yron:s 1iabatta:s 2cada:s 6e 4trice:s 7x 2der:s 2gar:s 5ette:s 5illo:s 2lantro 3ia 4um
2nch:Seg 5ona:s 4ture:s 3der:seg 3ema:s 6tic 7ographer:s 9raphy 3nabar 5mon 2pher:seg 2rca 5dian 4le:sdG 6t:s 4uit:seg 7ous:l 7ry 5lar:s 8ise:sdG 9ty 7te:sdG
8ion:s 8ory 5mcise:sdG 9ion:s 6ference:s 7lex:S 6locution:s 6navigate:sdG 9igation:s 6scribe:sdG 9iption:s 7pect 9ction 7tance:sdG 9ntial:l 6vent:seg 9tion 5s:S
3rhosis 4us 2s 3gender 3tern:s 2tadel:s 4tion:s 3e:sdG 3izen:s 7ry 7ship 3ric 4on:s 6ella 5us 4us:S 3y:i 2vet:s 3ic:s 4es 4l:l 5ian:s 6sation:s 7e:sdG 6ty:i
3vies 1lack:seg 3d 3im:seg 5ant:s 4rvoyance 9nt:s 3m:sDI 4bake:s 5er:seg 4mier 7st 6ness 5y 4orous 5ur:seg 4p:seg 5down:s 3n:s 4destine:l 4g:seg 5our 4k:seg
4nish 3p:sDI 4board:seg 4per:s 4trap 3ret:s 4ification:s 6y:gij 5net:s 8tist:s 5on:seg 5ty 3sh:Seg 4p:seg 4s:Seg 5ic:s 7al:l 7ism 9t:s 6er 7st 6fiable 8cation:s
8eds 7y:gij 6ness 5less 5mate:s 5room:s 5y 3tter:seg 3use:s 5trophobia 9hobic 3vichord:s 6le:s 3w:seg 3y 4ey 4ier 6st 2ean:seglRn 5ers 6st 5ings 5lier 8st 7ness
5se:sdrG 7rs 5up:s 4r:seglRn 5ance:s 5est 5inghouse:s 8s 4t:s 4vage:s 5e:sdrG 6rs 3f:s 4t:s 3matis:S 4ency 6t 3nch:Seg 3restory:i 4gy:i 6man 7en 6woman 9en
4ic:s 6al 4k:seg 3ver:lRn 6est 3w:seg 2ick:seg 5able 5bait 3ent:s 3ff:s 5hanger:s 3i 3mactic 5te:s 6ic 5x:Seg 4b:segR 5ers 4e:s 3nch:SegR 6ers 4g:sg 5ier 7st 5y
4ic:s 6al:l 6ian:s 4k:segR 5ers 3p:sDI 4board:s 4per:s 5ings 4t 3que:s 5ish 3t:s 4oral 6is:S 3x 2oak:seg 5room:s 3bber:seg 3che:s 4k:seg 5wise 6ork:s 3d:s
4hopper:s 3g:sDI 3ister:seg 3mp:seg 3ne:sdG 3p:sDI 3se:sdlrnG 5fisted 5mouthed 5out:s 5st 5t:seg 4ure:s 3t:sDI 4h:sSeg 5e 6sline:s 7pin:s 5ier:s 4ure:s 3ud:seg
5burst:s 5ier 7st 6ness 5less 5y 4t:seg 3ve:sr 5n 5rleaf:s 9ves 6s 3wn:seg 5ish:ln 3y:seg 2ub:sDI 4feet 5oot 4house:s 3ck:seg 3e:sdgG 4less 3mp:seg 4sier 7st
6ness 5y:k 3ng 4k:segR 5ers 5ier 7st 5y 3ster:seg 3tch:Seg 4ter:seg 2vi 4i 2xi 4i 4v 4x 3vi 5i 1m 1oach:Seg 5man 6en 3gulant:s 7te:sdG 8ion 3l:seg 4esce:sdG
8nce 4ition:s 3rse:lrn 6n:seg 6st 3st:segR 5al 5ers 5line:s 3t:seg 4ings 3uthor:seg 3x:Seg 2b:s 3alt 3ble:sdrG 6rs 6stone:s 3ra:s 3web:s 2caine 3ci:s 4us 4yges
5x:S 3hlea:s 7e 3k:seg 4ade:s 5mamie 5too:s 4erel:s 5yed 4fight:s 4ier 6st 5ness 4le:s 6shell:s 4ney:s 4pit:s 4roach:S 4scomb:s 5ucker:s 6re 4tail:s 4y:k 3oa:s
5nut:s 4nut:s 4on:seg 2d:sSegDI 3a:s 3dle:sdG 3e 4ine 4pendency 9nt:s 4x 3fish:S 3ger:s 3ices 5il:s 4fication:s 5y:gij 2ed:s 4ucation 9onal 3fficient:s 3qual:s
3rce:sdG 5ion 6ve 3val:s 3xist:seg 7ence 2ffee:s 6cake:s 6house:s 6pot:s 5r:s 4in:seg 2g:s 3ency 5t:l 3itate:sdG 7ion 3nac:s 5te:s 4isance 8t 5tion 7ve 4omen:s
6ina 3wheel:s 2habit:seg 7ation 3ere:sdG 6nce 7t:l 4sion 6ve:ln 3ort:s 2if:segDI 4fure:sdG 3l:seg 3n:seg 4age:s 4cide:sdG 8nce:s 9t 9tal:l 3tal 4us 2ke:sdG
2l:sd 3a:s 4nder:s 3der 5st 4ly 4ness 4s 3eslaw 3ic 5ky 4seum:s 4tis 3laborate:sdG 9tion:s 9tive 9tor:s 5ge:s 5pse:sdG 7ible 5r:seg 6bone:s 5te:sdG 7ral 6ion:s
4eague:s 5ct:seg 7able:s 7ible:s 8on:s 8ve:sl 9ise:sdG 9ism 9ist:s 7or:s 5en:s 5ge:s 6ian:s 8te 4ide:sdG 5e:sr 6rs 7y:i 5sion:s 4ocate:sdG 8ion:s 5id:s 5quia
9l:l 9lism:s 8um:s 7y:i 4ude:sdG 5sion 7ve 3ogne:s 4n:sS 5el:s 5ial:s 8ism 9st:s 6sation 7e:sdrG 8rs 7t:s 5nade:s 5oscopy:i 5y:i 4ration 7ura:s 4ssal:l 6i 6us:S
4ur:segf 6ation 6blind 6eds 6fast 7ully 6less 3t:s 4ish 3umbine:s 5n:se 6ist:s 2ma:s 4tose 3b:seg 4at:segDI 6ant:s 6ive 4ination:s 6e:sdG 4o:s 4ustibility 9le:s
8on 3e:slrG 4back:s 4dian:s 6c 6enne:s 5own:s 5y:i 4lier 7st 6ness 4rs 4stible:s 4t:s 4uppance:s 3fier 6st 4ort:segR 7able 9ly 7ers 7ingly 4y 3ic:s 5al:l 4ngs
4ty 3m 4a:s 5nd:segRt 7ant:s 7eer:seg 8rs 7ments 7o:sS 4emorate:sdG 9tion:s 9tive 5nce:sdGt 8ments 6d:seg 7able 9ly 8tion:s 6surable 9ate 6t:seg 7ary:i 8te:sdG
9or:s 5rce 7ial:sl 9lisation 9lise:sdG 9lism 4ingle:sdG 5serate:sdG 9tion:s 6sar:s 9iat:s 9y:i 7ion:segR 9ners 5t:sDIt 6ments 6tal:s 7ee:s 4ode:s 6ious 7ty:i
6ore:s 5n:slR 6ers 7st 6place:s 6wealth:s 5tion:s 4unal:l 6e:sdG 6icable 9nt:s 9te:sdG 9tion:s 9tive 9tor:s 7on:s 7que:s 7sm 8t:s 9ic 7ty:i 5tation:s 9ve
6e:sdrG 7rs 3pact:seglRn 7est 7ion 7or:s 5nion:s 9able 9ship 9way:s 6y:i 5rability 8le 9y 7tive:sl 6e:sdG 6ison:s 6tment:s 9ntalise:sdG 5ss:Seg 7ion 9nate:l
5tibility 8le:s 9y 6riot:s 4el:sDI 6lingly 5ndia 8um:s 6sate:sdG 9ion:s 9ory 5te:sdG 7nce:s 9y:i 8t:l 6ition:s 9ve:ln 8or:s 4ilation:s 6e:sdrG 7rs 4lacence 9cy
9t:l 6in:segR 8ant:s 8ers 8t:s 7sance 9nt:l 5ected 6ment:seg 9tary 6te:sdlrnG 8st 7ion 6x:S 7ion:se 8ty:i 5iance 8t 6cate:sdG 9ion:s 7ity 6ment:seg 9tary 5y:gij
4o:s 5nent:s 5rt:segt 5se:sdrG 7rs 6ite:s 8ion:s 8or:s 6t:seg 6ure 5te:s 5und:seg 4rehend:seg 9sibility 9sible 9sion:s 9sive:sln 6ss:Seg 8ion 8or:s 5ise:sdG
5omise:sdG 4troller:s 4ulsion:s 8ve:ln 7ory:ik 5nction:s 5tation:s 9onal:l 6e:sdrG 7risation 9se:sdG 8s 3rade:s 7ship 2n:sSDI 3catenate:sdG 9tion:s 5ve 6ity:i
4eal:segt 5de:sdG 5it:se 6vable 9ly 7e:sdG 5ntrate:sdG 9tion:s 8ic 9cally 5pt:s 7ion:s 7ual:l 9lisation:s 9lise:sdG 5rn:seg 6t:seg 7i 8na:seg 7master:s 7o:s
5ssion:s 9naire:s 4h:sS 4ierge:s 5liate:sdG 9ion 9or:s 9ory 5se:lrn 7st 4lave:s 5ude:sdG 6sion:s 8ve:l 4oct:seg 7ion:s 5mitant:s 5rd 7ance:s 9t 5urse:s
4rete:sdlG 4ubine:s 5r:sDI 6rence:s 9cy 9t:l 5ssion:s 3demn:seg 7ation:s 9ory 5nsation:s 7e:sdrG 8rs 5scend:seg 9dingly 9sion 4iment:s 5tion:segR 9al:sl 9ers
4o:sSr 5le:sdG 7nce:s 5m:s 6inium:s 5ne:sdG 5rs 4uce:sdG 6ive 6t:seg 7ion 8ve 9ity 7or:s 5it:s 3e 3fab:sDI 4ection:sR 9ners 9nery:i 5deracy:i 9te:sdG 9tion:s
5r:sDIt 6ence:sG 6ments 6rer 5ss:Seg 7edly 7ion:s 9nal:s 7or:s 5tti 4idant:sS 9e 6e:sdG 7nce:s 8t:l 9ial:l 9iality 5gurable 9tion:s 8e:sdG 5ne:sdGt 7ments
5rm:seg 7ation:s 9ory 5scate:sdG 9ion:s 4lagration:s 5ict:seg 5uence:s 8t 4orm:seg 7ance 8tion:s 7ist:s 8ty 5und:seg 4ront:seg 8ation:s 9tional 4use:sdrG 7dly
7rs 6ingly 7on:s 5te:sdG 3ga:seg 4eal:seg 5nial:l 9ity 7tal:l 5st:seg 7ion 8ve 4lomerate:sdG 9ation:s 4ratulate:sdG 9ation:s 9atory 5egate:sdG 9ion:s 9ional
6ss:S 8ional 8man 9en 8woman 9omen 5uence 8t 6ity:i 6ous 3ic:s 5al 4fer:s 7ous 3j 4ectural 9e:sdG 4oin:seg 7t 4ugal 7te:sdG 8ion:s 5nction:s 9ve:s 9vitis 8ure:s
5re:sdrG 7rs 6or:s 3k:seg 3nect:seg 7ion:s 8ve:s 9ity 7or:s 5xion:s 4ivance 6e:sdrG 7rs 4oisseur:s 5tation:s 9ve 6e:sdG 4ubial 3quer:seg 7or:s 6st:s 5istador:sS
3sanguinity 4cience:s 8tious:ln 6ous:ln 9nesses 5ript:seg 9ion 4ecrate:sdG 9ion:s 6utive:l 5d 5nsual 8s:S 6t:seg 5quence:s 9t:l 9tial 5rvation 9ionist:s 9ism
9ive:sl 9or:s 9ory:i 7e:sdG 5s 4ider:seg 8able 9bly 9te:l 9tion:s 5gn:segt 7ments 5ng 5st:seg 7ency:i 9t:l 4olation:s 6e:sdG 6idate:sdG 9tion:s 5nance:s 8t:s
5rt:seg 7ia 8um:s 4picuous:l 6racy:i 8tor:s 9orial 7e:sdG 4table:s 7ulary:i 6ncy 7t:sl 5ellation:s 6rnation 5ipate:sdG 9ion 6tuency:i 9nt:s 8te:sdG 9ion:s
9ional:sl 9ionality 5rain:seg 9t:s 6ict:seg 9ion:s 9ive 9or:s 6uct:seg 9ion:s 9ive:l 9or:s 7e:sdG 4ul:s 6ar 7te:s 6t:seg 7ancy:i 9t:s 8tion:s 9ive 5mable:s
6e:sdrG 7rism 8s 6mate:sdG 9ion:s 6ption 9ve:s 3t:d 4act:seg 7able 5gion:s 8us 5in:segRt 7ers 5minant:s 9te:sdG 9tion 4emplate:sdG 9tion 9tive:s 7oraneous:l
9ary:i 7t 8ible 9bly 8uous:l 5nd:segR 7ers 6t:segt 7edly 9ness 7ion:s 9us:l 5st:seg 7ant:s 5xt:s 7ual 4iguity 7ous 5nence 8t:s 9al:s 6gency:i 9t:s 6ua 8l:l
8nce:s 8tion:s 7e:sdG 7ity 7ous:l 7um:s 4ort:seg 7ion:s 9nist:s 5ur:seg 4raband 6ception 9tive:s 7t:seg 8ile 9on:s 8or:s 8ual:l 6dict:seg 9tion:s 9tory
8stinction:s 6il:s 6lto:s 6ption:s 7untal 6riness 8wise 7y:ik 6st:seg 6vene:sdG 9tion:s 5etemps 5ibute:sdG 9ion:s 9or:s 9ory 6te:l 7ion 6vance:s 7e:sdG 5ol:sDI
7lable 8er:s 6versial:l 9sy:i 9t:seg 4umacious 6ely:i 5se:sdG 6ion:s 3undrum:s 4rbation:s 3valesce:sdG 9ence:s 9ent:s 4ection 5ne:sdG 6ience:s 9t:l 6t:s 7ion:s
9nal:l 9nality 5rge:sdG 8nce:s 9t 6sant 8tion:s 9ional:l 9ionalist:s 7e:sdlG 7ion:s 6t:segR 7ers 7ible:s 7or:s 5x 6ity 5y:segR 6ance:s 6ers 6or:s 4ict:seg
7ion:s 5nce:sdG 7ingly 5vial 9ity 4ocation:s 5ke:sdG 5luted 8ion:s 5y:seg 4ulse:sdG 7ion:s 8ve:l 2o:seg 3k:segR 4book:s 4ers 6y:i 4ie:s 4out:s 3l:seglRn 4ant:s
4ers 5st 4ie:s 3n:s 3p:segR 4erate:sdG 8ion 9ve:sl 6ed 6ing 6s 3rdinate:sdG 9ion 9or:s 3t:s 4ie:s 2p:sSegDI 3e 4ck:s 3ier:s 4lot:s 4ngs 4ous:l 3per:s 6head:s 6y
4ice:s 3ra 3se:s 3ter:s 3ula:s 6e 6te:sdG 7ion 3y:gij 4cat:sDI 4left 4right:seg 4writer:s 2quette:sdG 7ish 2ral:s 3d:seg 4ial:sl 7ity 5te 4less 4on:seg 4uroy:s
3e:sdG 4spondent:s 3iander 3k:seg 4screw:seg 3m:s 4orant:s 3n:segR 4ball:s 5read 4cob:s 4ea:s 6l 5red 6ing 6s 7tone:s 5t:s 4flakes 6ower:s 4ice:s 5er 6st 4meal
4row:seg 4stalk:s 7rch 4ucopia:s 4y 3olla:s 7ry:i 4na:s 6e 6ry:i 6tion:s 6virus:S 5er:s 6t:s 3p:s 4ora 7l:s 7te 8ion:s 6eal 4se:s 4ulence 8t 5s:S 6cle:s
3ral:sDI 4ect:seglRn 7able 7est 7ion:s 9nal 8ve:s 7or 5late:sdG 8ion:s 9ve:s 5spond:seg 9dence:s 9dent:s 9dingly 4idor:s 4oborate:sdG 9tion:s 9tive 5de:sdG
5sion 7ve:s 4ugate:sdG 8ion:s 5pt:seglRn 7est 7ible 8on:s 3sage:s 5ir:s 4et:seg 3tex:S 4ical 6es 5sone 3uscate:sdG 2sier 5st 4gn:segR 6atory:i 6ers 4ne 6ss
3metic:s 8ally 6ologist:s 9gy 4ic 6ally 4ogony:i 5logical 9st:s 8y:i 5naut:s 5politan:s 5s:S 3play 4onsor:seg 3t:segl 4ar:sDI 4ings 4lier 7st 6ness 4ume:sdG
3y:ik 2t:sS 3e 4rie:s 3illion:s 3tage:s 4er:s 4on:seg 6mouth:s 6seed:s 6tail:s 6wood:s 3yledon:s 2uch:Seg 3gar:s 4h:seg 3ld 3ncil:s 7lor:s 7man 8en 7woman 9men
4sel:sDI 7ings 7lor:s 4t:segR 5able 8y 5down:s 5enance:sdG 6ract:seg 9tion:s 8ttack:seg 7balance:sdG 7claim:seg 9ockwise 8ulture 7ed 8spionage 8xample:s
7feit:segR 9iters 7ing 9telligence 7mand:seg 7offer:s 7pane:s 9rt:s 8oint:s 8roductive 7revolution:s 9volutionary:i 7s 8ank 8ign:seg 9nk:sg 8unk 7tenor:s
7weight:s 6ss:S 5less 5rified 6y:i 7man 8en 7side:s 7woman 9men 5y:i 3p:sS 4e 4le:sdG 6t:s 5ings 4on:s 3rage 7ous:l 4ier:s 4se:sdrG 4t:segl 5eous:ln 6san:s 7y:i
5house:s 5ier:s 5lier 8st 7ness 5room:s 5ship:s 5yard:s 3sin:s 2ve:sr 4n:s 5ant:seg 4rage 6ll:s 5ed 5ing:s 5let:s 5s 5t:sl 4t:seg 5ous:ln 4y:s 2w:segR 3ard:sl
6ice 6liness 3bird:s 4oy:s 3ered 5ing 5s 3girl:s 3hand:s 4ide:s 3l:sg 4ick:s 5ngs 3orker:s 3poke:s 5x 4uncher:s 3slip:s 2x 3comb:s 3swain:s 2y:lRn 3est 3ote:s
2zen:seg 1rab:sDI 4bier 7st 6ness 5y:k 3ck:seglR 5down:s 5erjack:s 7s 5ings 5le:sdG 5pot:s 5up:s 3dle:sdG 3ft:seg 5ier 7st 6ness 5sman 9ship 7en 5y:k 3g:s 4gier
7st 5y 3m:sDI 4p:seg 3nberry:i 4e:sdG 4ia 6l 5um:s 4k:seg 5case:s 5ier 7st 6ness 5shaft:s 5y 4ny:i 3p:sSDI 4e 4pier 7st 5y 3sh:Seg 4s:lRn 5est 3te:sdrG 5red
6ing 6s 3vat:s 4e:sdG 5n:sl 4ings 3w:s 4fish:S 4l:seg 5space:s 3y:s 4fish:S 4ola:s 5n:seg 3ze:sdG 4ier 6st 5ness 4y:ik 2eak:seg 5ier 7st 5y 4m:segR 5ers 7y:i
5ier 7st 6ness 5y 4se:sdG 4te:sdG 5ion:s 8ism:s 6ve:sln 7ity 5or:s 5ure:s 3dence 6tial:s 6za:s 4ibility 6le 7y 5t:seg 6able 9y 6or:s 4o:s 4ulity 6ous:l 3ed:s
4k:s 4l:s 4p:sgR 5ers 5ier 7st 6ness 5y:k 3mate:sdG 6ion:s 6oria 9um:s 8y:i 3ole:s 4sote:sdG 3pe:s 4t 3scendi 8o:s 7t:s 4s 4t:seg 5fallen 3tin:s 6ous 3vasse:s
4ice:s 3w:seg 4man 5en 2ib:sDI 4bage 3ck:seg 5et:sR 7ers 3er:s 3me:s 4inal:sl 6ologist:s 9gy 4p:seg 4son:seg 3nge:sdG 4kle:sdG 6ier 8st 6y 4oline:s 3pple:sdG
7ware 3ses 4is 4p:seglRn 5est 5ier 7st 5y 4scross:Seg 3teria 7on:s 4ic:s 6al:l 6ise:sdG 8m:s 5que:sdG 4ter:s 2oak:seg 3chet:seg 4i 4k:se 5ery 4odile:s 4us:S
3fts 3issant:s 3ne:s 4y:i 3ok:seg 5eder 8st 7ly 7ness 4n:segR 5ers 3p:sDI 4per:s 3quet 7te:s 3sier:s 4s:SeglRn 5bar:s 6eam:s 6ones 7w:s 6red 8ed:sg 5check:seg
5est 5fire:s 5ings 5over:s 5piece:s 5road:s 5town 5walk:s 7ys 6ise 6ord:s 3tch:S 6et:s 8y 3uch:Seg 4p 5ier:s 7st 5y 3w:sdeg 4bar:s 4ded 5fund:seg 5ing 5s 4n:seg
3zier:s 2ucial:l 5ble:s 5fix:S 8ion:s 6orm:s 6y:gij 3d:R 4dier 7st 5y 4e:ln 5st 4ity:i 3el:l 5ler 7st 5ty:i 4t:s 3ft:se 5y 3ise:sdrG 6rs 3ller:s 3mb:segl 5ier
7st 5le:sdG 6ier 8st 5y 4mier 7st 5y 4pet:s 5le:sdG 3nch:SegR 6ier 8st 6y 3sade:sdrG 7rs 4h:Seg 4t:seg 5acean:s 5ier 7st 5y 3tch:S 3x:S 2y:gij 3baby:i 3ings
3ogenics 3pt:s 5ic 7ally 5ocurrency:i 6gram:s 9pher:s 9phy 3stal:s 7line 9sation 9se:sdG 8ographic 9graphy 1s 1t 1u 2b:sSeg 3byhole:s 3e 3ic 5al 5le:s 4sm 5t:s
4t:s 2ckold:seg 5o:s 3umber:s 2d:s 3dle:sdG 5ier 7st 5y 3gel:sDI 6lings 2e:sdgG 2ff:seg 2isine:s 2linary 3l:seg 4ender:s 3minate:sdG 8ion:s 3otte:s 3pability
6le 4rit:s 3t:s 4ivate:sdG 8ion 8or:s 4ural:l 6e:sdG 3vert:s 2m:sI 3bersome 3in 3merbund:s 3quat:s 3ulative:l 5i 5us 2neiform 3nilingus 5ng:lR 7est 3t:s 2p:sDIf
3board:s 3cake:s 3fuls 3id:s 5ity 3ola:s 3sful 2r:sSdeglR 3able 4cy:i 4te:s 5ive:s 5or:s 3b:seg 3dle:sdG 4s 3e 3few:s 3ie:s 4o:s 5sity:i 5us:l 3l:segR 4ers 5w:s
4icue:sdG 5er 6st 5ness 4ycue:s 3mudgeon:s 3rant:s 4ency:i 6t:sl 4icula 8um:s 4y:gij 5comb:seg 3se:sdG 4ive 4or:s 6y:k 4t 3t:lRn 4ail:segt 7ments 6n:seg 4est
4sey:seg 5y:gij 3vaceous 6ious 5ture:s 4e:sdG 4ier 6st 4y 2shier 6st 5on:seg 4y 3p:s 4id:s 3s:Seg 3tard:s 4odial 8n:s 6y 5m:sR 6ary:k 6ers 6isation 8e:sdG
2t:sRI 3back:s 3e:ln 4sier 7st 5t 5y 3icle:s 3lass:S 4ery 5t:s 3off:s 4ut:s 3ter:s 4hroat:s 4ings 4lefish:S 3up:s 1yanide 2berbully:i 5netic:s 5punk:s 5sex
6pace:s 2clamen:s 4e:sdG 4ic 6al:l 5st:s 4one:s 6ic 5tron:s 2gnet:s 2linder:s 6rical 2mbal:s 2nic:s 5al:l 5ism 3osure:s 2pher:seg 3ress:S 2st:s 4ic 2tology
4plasm 1zar:s 4ina:s d 1ab:sDI 3ble:sdrG 6rs 2cha:s 4shund:s 3tyl:s 6ic:s 2d:s 3dy:i 3o:sS 2emon:s 2ffier 6st 4odil:s 4y 3t:R 4est 2gger:s 3uerreotype:sdG
2hlia:s 2ilies 3ntier 7st 6ness 5y:ik 3quiri:s 3ry:gi 5maid:s 7n 6en 3s:S 4y:i 2le:s 3liance:s 4y:gij 3matian:s 2m:sSDI 3age:sdG 4sk:seg 3e 3n:seg 4able 7y
5tion 4dest 4edest 3p:seglRn 4en:seg 5rs 5st 3sel:s 4on:s 2nce:sdrG 5rs 3delion:s 5r 4ier 6st 4le:sdG 4ruff 4y:i 3ger:s 6ous:l 4le:sdG 3k:lRn 4est 2pper:R 6est
4le:sdG 2re:sdG 4devil:s 3ingly 3k:lRn 4en:seg 5st 4room:s 3ling:s 3n:seg 4eder 7st 3t:seg 4board:s 2sh:Seg 4board:s 4iki:s 5ngly 3tardly 2ta 4base:s 4type
3e:sdG 4line:sdG 3ive:s 3um 2ub:segR 4ers 3ghter:s 3nt:seg 5less:ln 3phin:s 2venport:s 3it:s 2wdle:sdrG 6rs 3n:seg 2y:sk 3bed:s 4reak 3dream:segR 8ers 8t
3light:s 3time 2ze:sdG 3zle:sdG 1d 2ed 2ing 2s 1eacon:s 6ess:S 4tivate:sdG 3d:lR 4beat:s 5olt:s 4en:seg 5st 4lier 7st 6ne:s 8ss 5ock:seg 4pan:sDI 4wood 3f:Rn
4en:seg 5st 3l:sgR 4ers 7hip:s 4ings 4t 3n:s 3r:slRn 4est 4th:s 3th:sl 5bed:s 6low:s 5less 6ike 5trap:s 3ves 2b:s 3acle:s 4r:sDIt 5k:seg 6ation 4se:sdGt 6ments
4table 5e:sdrG 6rs 4uch:Seg 7ery:i 3enture:s 3ilitate:sdG 9ion 7y:i 4t:seg 3onair:l 3rief:seg 7ings 5s 3t:s 4or:s 3ug:sDI 5ger:s 4nk:seg 4t:seg 2cade:s 6nce
7t:sl 4f 5feinate:sdG 4l:s 4mp:seg 4nt:segR 6ers 4pitate:sdG 9ion:s 4thlon:s 4y:seg 3ease:sdG 4dent:s 4it:sf 6fully 9ness 5ve:sdrG 7rs 4lerate:sdG 9ion 4ncy:i
5t:l 6ralisation 9ise:sdG 4ption:s 7ve:ln 3ibel:s 4de:sdG 6dly 5uous 4mal:s 6te:sdG 7ion 4pher:seg 8able 4sion:s 6ve:ln 3k:seg 4hand:s 4le:s 3laim:seg 5mation:s
8ory 5ration:s 9ve 6e:sdG 5ssify:gij 4ension:s 4ination 6e:sdG 5vity:i 3ode:sdrG 4lonisation 9e:sdG 4mmission:seg 5pose:sdG 8ition 6ress:Seg 9sion 4ngestant:s
5struction:s 5taminate:sdG 9nation 4r:s 5ate:sdG 7ion:s 8ve 7or:s 5ous:l 5um 4y:seg 3rease:sdG 5e:sdg 5mented 9s 5pit 8ude 5scendi 9do:s 4iminalisation
9lise:sdG 4y:gij 5ption 2dicate:sdG 7ion:s 3uce:sdG 5ible 5t:seg 6ible:s 7on:s 7ve 2ed:seg 3jay:s 3m:seg 3p:slRn 4en:seg 5st 4fake:s 3r:s 4skin 3scalate:sdG
2face:sdGt 4mation 7ory 5e:sdG 4ult:segR 7ers 3eat:seg 6ism 8t:s 4cate:sdG 7ion 5t:seg 6ion:s 7ve:s 6or:s 4nce:sdG 7less 5d:segR 6ant:s 6ers 5estration:s 5sible
7ve:ln 4r:sDIt 5ence 7tial:l 5ments 3iance 6t:l 4ciency:i 8t 6t:s 4le:sdGt 4nable 5e:sdrG 6rs 5ite:ln 7ion:s 8ve:l 3late:sdG 6ion 4ect:seg 7ion:s 7or:s 3ogger:s
4liant:s 7te:sdG 8ion 4rest:seg 8ation 5m:seg 6ation:s 6ity:i 3raud:seg 5y:seg 6al 4ost:segR 7ers 3t:lRn 4est 3unct 4se:sdG 3y:gij 2generacy 8te:sdG 9ion 9ive
3radation 6e:sdG 4ee:s 2humanisation 9e:sdG 5idifier:s 9y:gij 3ydrate:sdG 8ion 2ice:sdrG 5rs 3fication 4y:gij 3gn:seg 3sm 3ty:i 2ject:seg 6edly 6ion 2lay:seg
3ectable 7tion 4gate:sdG 7ion:s 4te:sdG 6rious 5ion:s 4verage:sdG 3i:s 4berate:sdlG 9ion:s 4cacy:i 6te:l 8ssen:s 5ious:ln 4ght:segf 7fully 4minator 6t:segR 7ers
4neate:sdG 8ion:s 5quency:i 9t:sl 5t:eg 4quescent 4ria 6ous:l 6um:s 4ver:segR 7ance 7ers 7y:i 3l:s 3phinia 8um:s 3ta:s 3ude:sdG 4ge:sdG 4sion:s 6ve 4xe 3ve:sdG
2magnetisation 9se:sdG 5ogic 7ue:s 9ry 7y 4nd:seg 4rcate:sdG 8ion 3ean:seg 6our 4nted:l 6ia 4rit:s 4sne:s 3igod:s 4john:s 4litarisation 9ise:sdG 4se:sdG
4tasse:s 3o:seg 4bilisation 9e:sdG 4cracy:i 7t:s 8ic 9cally 9sation 9se:sdG 4grapher:s 9ic:s 9ically 9y 4lish:Seg 6tion:s 4n:s 5iac 8al 6c 5strable 9bly 9te:sdG
9tion:s 9tive:sl 9tor:s 4ralisation 9e:sdG 4te:sdG 5ion:s 4unt 3ur:sRDI 5e:l 6st 2n:s 3ature:sdG 3drite:s 3iability 5l:s 4er:s 4grate:sdG 8ion 4m:s 4zen:s
3ominate:sdG 9ion:s 9ional 9or:s 4tation:s 5e:sdG 4uement:s 5nce:sdGt 8ments 3se:lrn 5st 4ity:i 3t:seg 4al 4ifrice:s 5ne 5st:s 7ry 4ure:s 3ude:sdG 4nciation:s
3y:gij 2odorant:s 6ise:sdrG 9rs 2part:segt 6mental 9talise:sdG 9ts 6ure:s 3end:seg 6ability 8le 9y 7nt:s 6ence 9y:i 8t:s 3ict:seg 6ion:s 4latory:i 3lane:sdG
4ete:sdG 6ion 4orable 9y 6e:sdG 5y:segt 6ments 3oliticise:sdG 4pulate:sdG 9ion 4rt:segt 6ation:s 4se:sdG 5it:seg 7ion:s 7or:s 9y:i 4t:s 3rave:sdG 6ity:i
4ecate:sdG 8ion 8ory 6iate:sdG 9ion 5dation:s 5ss:Seg 7ant:s 7ingly 8on:s 8ve:s 4ivation:s 6e:sdG 4ogram:segDI 3t 4h:s 3utation:s 5e:sdG 5ise:sdG 5y:i
2rail:segt 6ments 4nge:sdGt 3by:i 3egulate:sdG 9ion 4lict:s 8ion 3ide:sdG 4sion 6ve:l 5ory 4vable 6tion:s 8ve:s 5e:sdG 3matitis 6ologist:s 9gy 4is 3ogate:sdG
7ion 7ory 3rick:s 5nger:s 3vish:S 2salinate:sdG 9ion 3cant:seg 4end:segR 7ant:s 7ent 6t:s 4ribable 7e:sdG 6ption:s 9ve:l 8or:s 5y:gij 3ecrate:sdG 8ion
4gregate:sdG 9tion 4nsitisation 9se:sdG 4rt:segR 6ers 6ion:s 5ve:sdG 7dly 3iccate:sdG 8ion 4derata 9um 4gn:segR 6ate:sdG 8ion:s 6ers 4rability 7le 8y 5e:sdG
5ous 4st:seg 3k:s 4top:s 3olate:sdlnG 7ion 3pair:seg 7ingly 5tch:Seg 4erado:sS 7te:l 8ion 4icable 9y 5se:sdG 5te 4oil:seg 5ndency 9t:l 5t:s 6ic 7sm 3sert:s
3tabilise 4ination:s 6e:sdG 6y:i 5tute 8ion 4roy:segR 7ers 5uct:seg 8ible 9on 9ve:ln 3ultory 2tach:Segt 6able 6ments 4il:seg 5n:segt 6ee:s 3ect:seg 6able 6ion
7ve:s 6or:s 4ntes 6ion:s 4r:sDI 5gent:s 5iorate:sdG 9tion 5minable 9nt:s 9te 9tion:s 8e:sdrG 9rs 8ism 9stic 5rence 8t:s 4st:seg 6able 7tion 3hrone:sdGt
3onate:sdG 7ion:s 7or:s 4ur:seg 4x:Seg 5ification 7y:gij 3ract:seg 7ion 7or:s 4iment:s 9al 5tus 2uce:s 3terium 2valuation:s 6e:sdG 4state:sdG 8ion 3elop:segRt
7ers 7mental 9nts 3iance 6t:s 5te:sdG 6ion:s 4ce:s 4l:sDIt 5ish:l 5ry:i 5try:i 4ous:ln 4se:sdG 3oid 4lution 5ve:sdG 4te:sSdG 6dly 6e 5ion:s 8al:s 4ur:seg 5t:lRn
6est 2w 3berry:i 3drop:s 3ier 5st 3lap:s 3y 2xterity 6ous:l 4rose 6us:l 1harma 2oti:s 1iabetes 6ic:s 4olic 8al:l 3critic:s 9al 3dem:s 3gnose:sdG 7is 7tic:s
9cian:s 4onal:sl 4ram:segDI 7matic 3l:sDI 4ect:s 7al 7ic 4lings 4og 6ue:s 4yses 6is 3meter:s 6rical:l 4ond:s 3per:seg 4hanous 5ragm:s 3rist:s 4rhoea 4y:i
3stolic 3tom:s 4ribe:s 2bble:sdG 2ce:sdG 4y 3hotomy:i 3ier 5st 3ker:seg 5y:s 4ie 4s 4y:i 3ta 5te:sdG 6ion:s 6or:s 8ial 8ship:s 4ion 7ary:i 4um:s 2d 3actic
3dle:sdG 2e:sd 3hard:s 3reses 6is 3sel:seg 3t:seg 4ary:i 4ers 5tic:s 4ician:s 5tian:s 2ff:segR 4ered 7nce:s 8t:l 9ial:s 9iate:sdG 9iation 6ing 6s 4icult 9y:i
5dence 8t:l 4raction 4use:sdlnG 6ion 2g:sI 3est:seg 6ible 7on:s 7ve 3ger:s 3it:s 5al:l 7is 5isation 7e:sdG 3nify:gij 5tary:i 6y:i 3raph:s 4ess:Seg 7ion:s 8ve
2ke:sdG 2lapidated 9ion 4te:sdG 5ion 5ory 3emma:s 4ttante:s 9i 9ism 3igence 7t:l 3l:s 4y:i 5dally:gij 3ute:sdG 5ion 2m:sSlRnDI 3e 4nsion:s 9al 9less 3inish:Seg
5uendo:sS 6tion:s 8ve:s 3mer:s 5st 3ple:sdG 3wit:sD 2n:sSegRDI 3e 4rs 4tte:s 3g:seg 4hy:i 4ier 6st 5ness 4o:S 4y 3k:R 4ier 6st 4y:i 3ner:seg 3osaur:s 3t
2ocesan:s 6e:s 3de:s 3rama:s 3xide 5n:s 2p:sDI 3htheria 6ong:s 3loma:s 7cy 7t:s 8a 8ic 9cally 3ole 3per:s 3somania 9ac:s 4tick:s 2re:r 4ct:seglRn 6est 6ion:s
9al 7ve:s 6or:s 8ate:s 8ial 8ship:s 8y:i 4st 3ge:s 3igible:s 3ks 3t 4ball:s 4ier 6st 5ness 4y:gij 2s:sDI 3ability:i 5le:sdGt 5use:sdG 4dvantage:sdG 9ageous:l
4ffect:seg 9ion 4gree:sdgt 8able 9bly 8ments 4llow:seg 4mbiguate 9ation 4ppear:seg 9ance:s 6oint:segt 9tingly 9tments 6robation 8val 9e:sdG 9ingly 4rm:seg
6ament 5range:sdGt 7y:seg 4ssemble:sdG 6ociate:sdG 5ter:s 6rous:l 4vow:seg 7al:s 3band:seg 5r:sDIt 4elief 8ve:sdG 4urse:sdGt 8ments 3c:s 4ard:seg 4ern:segt
7ible 4harge:sdG 4iple:s 7inarian:s 9ary 9e:sdG 4laim:segR 8ers 5ose:sdG 7ure:s 4o:seg 5loration:s 7ur:seg 9ation:s 5mbobulate:sdG 6fit:seg 9ure 7ort:seg
6mode:sdG 6pose:sdG 9ure 5ncert:seg 6nect:seg 9tedly 9tion:s 6solate:l 6tent:segt 9tedly 7inuance:s 9uation:s 9ue:sdG 9uity:i 9uous 5rd:seg 7ant 5theque:s
5unt:seg 8enance:sdG 6rage:sdGt 9ements 9ingly 7se:sdG 7teous:l 9sy:i 5ver:segR 8ers 8y:i 4redit:seg 9able 6et:lR 8est 6pancy:i 6te 7ion 9nary 5iminant 9ate:sdG
9ation 9atory 4ursive 5s:sSDI 6sant:s 7es 7ion:s 3dain:segf 7fully 3ease:sd 4mbark:seg 9ation 6ody:gij 7wel:sDI 4nchant:segt 6umber:seg 5franchise:sdGt
5gage:sdGt 9ments 5tangle:sdGt 4stablish:Seg 3favour:seg 4igure:sdGt 9ments 4ranchise:sdGt 3gorge:sdG 4race:sdGf 8fully 5untle:sdG 4uise:sdG 5st:seg 7edly
7ingly 3h:Seg 4armonious 9y 4cloth:s 4earten:seg 5vel:sDI 4onest:l 9y 6our:seg 9able 9ably 4pan:s 4rag:s 4towel:s 4washer:s 6ter 3illusion:segt 4ncentive
6lination 9e:sdG 5fect:seg 9ant:s 6ormation 5genuous 5herit:seg 5tegrate:sdG 9ation 7r:sDIt 8est:se 9stedly 3joint:seg 8edly 3k:s 4ette:s 3like:sdG 4ocate:sdG
8ion:s 5dge:sdG 5yal:l 8ty 3mal:l 5ntle:sdG 5y:seg 4ember:segt 4iss:Seg 7al:s 7ive 4ount:seg 3obedience 9nt:l 6y:seg 5lige:sdG 4rder:segl 8liness 5ganisation
9se:sdG 5ient:seg 9ation 4wn:seg 3parage:sdGt 7te 6ity:i 5ssionate:l 5tch:SegR 8ers 4el:sDI 5nsable 8ry:i 8tion:s 7e:sdrG 8rs 5rsal 7e:sdG 7ion 4irit:seg
4lace:sdGt 8ments 6y:seg 7able 5ease:sdG 8ure 4ort:seg 5sable:s 7l:s 6e:sdG 6ition:s 6sess:Seg 9sion 4roof 6portion:s 9tionate:l 6ve:sdG 8n 4utable 7nt:s
7tion:s 9ous 6e:sdG 3qualification:s 9y:gij 5iet:seg 6sition:s 3regard:seg 5pair 6utable 9bly 8e 5spect:segf 9tfully 4obe:sdG 4upt:seg 7ion:s 8ve 3satisfaction
9y:gij 4ect:seg 7ion:s 5mble:sdG 6inate:sdG 9tion 5nsion:s 6t:segR 7ers 5rtation:s 6vice:s 5s 4idence 8t:s 5milar 9rity:i 6ulate:sdG 9tion 5pate:sdG 8ion
4ociate:sdG 9ion 5lute:ln 8ion 6ve:sdG 5nance:s 8t 4uade:sdG 6sion 3taff:s 5nce:sdG 6t:l 5ste:sf 8fully 4emper 5nd:seg 6sion:s 6tion:s 4il:sDI 6late:s 9ion:s
7er:s 9y:i 5nct:lR 8est 8ion:s 9ve:ln 6guish:Seg 9shable 4ort:segR 7ion:s 4ract:seg 8ion:s 6it 6ught 5ess:Segf 8ingly 5ibute:sdG 9ion:s 9ive 9or:s 6ct:s
5ust:segf 8fully 4urb:seg 7ance:s 7ingly 3unite:sdG 7y 4se:sdG 2tch:Seg 3her:seg 3to:sSeg 4y:i 2uretic:s 4nal:l 2va:s 4n:s 3e:sdrG 4rge:sdG 7nce:s 8t 5s 6e:l
6ification 8y:gij 7on:s 9ary 7ty:i 5t:seg 4st:seg 3ide:sdrG 6nd:s 6rs 4nation 5e:sdlrG 6rs 6st 5ity:i 4sibility 7le 6on:s 8al 6ve:ln 5or:s 3orce:sdG 4t:s
3ulge:sdG 3vy:gij 2zzier 6st 5ness 4y:gijk 1jinn:s 5i 1o 2able 2c:s 3ent:s 3ile:l 5ity 3k:seg 4et:seg 4yard:s 3tor:seg 6al 7te:s 4rinaire:s 8l 7e:s 3udrama:s
4ment:seg 8ary:i 9tion:s 2dder:seg 3ge:sdrG 5rs 4ier 6st 4y 3o:sS 2e:srG 3rs 2ff:seg 2g:sDI 3catcher:s 3fight:s 5sh:S 3gedly 6ness 5rel 4ie:r 6st 4one:sdrG 7der
9st 7st 4y:i 3house:s 3ie:s 3ma:s 5ta 6ic 8ally 7sm 8t:s 3trot:sDI 3wood:s 2ily:i 3ngs 2ldrums 3e:sdGf 4fully 3l:seg 4ar:s 4house:s 4op:seg 4y:i 3men:s 3orous
3phin:s 3t:s 4ish 2main:s 3e:sdG 4stic:s 8ally 9te:sdG 9tion 8ity 3icile:sdG 4nance 7t:sl 6te:sdG 7ion 5eer:seg 5ion:s 5o:sS 2n:sDI 3ate:sdG 5ion:s 3e 3gle:s
3key:s 3or:s 3uts 2odad:s 4le:sdrG 6rs 3hickey:s 3m:seg 4sday 3r:s 4bell:s 4knob:s 4man 6t:s 5en 4step:s 6op:s 4way:s 2pe:sdG 4y 3ier 5st 3y 2rk:s 4ier 6st 4y
3m:sR 4ancy 6t 4ers 4ice 5tory:i 4ouse 3sal 3y:i 2s:Seg 3age:s 3e 3sier:s 2t:sSegDI 3age 3com:s 3e 3h 3ingly 2uble:sdG 6t:s 5oon:s 5y 4t:segRf 5ers 5fully
5less:l 3che:sdG 3gh 5ier 7st 5nut:s 5tier 8st 6y 5y 3r:lR 4est 3se:sdG 2ve:s 4tail:seg 2wager:s 3dier 6st 5ness 4y:ik 3el:sDI 3n:segR 4beat:s 4cast 4ers
4fall:s 4grade:sdG 4hearted 5ill:s 4ier 6st 4load:seg 8able 4play:seg 5our:s 4right 4scale 5ize:sdG 5tage 7irs 7te 6ream 5wing:s 4time 5own 5rodden 5urn:s
4ward:s 5ind 4y 3ry:i 3se:sdG 2xology:i 2yen:s 2z:Seg 3e 4n:s 1pi 1rab:sln 4ber 6st 3chma:s 7e 7i 4onian 3ft:seg 5ee:s 3g:sDI 4net:s 4on:s 6fly:i 5on:seg
3in:segR 5age 5ers 5pipe:s 3ke:s 3m:s 4a:s 5tic:s 8ally 7sation:s 8e:sdG 8t:s 3nk 3pe:sdG 5ry:i 3stic 7ally 3ught:seg 7ier 9st 8ness 7sman 9anship 9en 7y 3w:sgR
4back:s 5ridge:s 4ers 4ings 4l:seg 4n 4string:s 3y:s 2ead:segf 5fully 5locks 5nought:s 4m:segR 5ers 5ier 7st 5land 6ess 6ike 5t 5y:k 4rier 7st 6ness 5y:k
3dge:sdrG 6rs 3gs 3nch:Seg 3ss:SegR 5age 5ers 5ier 7st 6ness 7gs 5maker:s 8ing 5y 3w 2ibble:sdrG 7rs 4let:s 3er:s 4st 3ft:segR 5ers 5wood 3ll:seg 3nk:sgR 5able
5ers 5ings 3p:sDI 4pings 3ve:srG 5l:sDI 5n 5rs 5way:s 4ings 3zzle:sdG 6y 2oid:s 3ll:Rn 5ery:i 6st 5y 3medary:i 3ne:sdG 3ol:seg 4p:seg 5ier 7st 5y 3p:sDI 4let:s
4out:s 4per:s 5ings 4sy 3ss 3ught:s 4th:sS 3ve:sr 5rs 3wn:seg 5ings 4se:sdG 5ier 7st 6ness 5y:k 2ub:sDI 4bings 3dge:sdG 6ry 3g:sDI 4gist:s 4store:s 3id:s 3m:sDI
4mer:s 4stick:s 3nk:sR 5ard:s 5en:ln 6st 2y:sglRnijk 3ad:s 3ers 4st 3wall 1ual 4ism 5ty 2b:sDI 3iety 4ous:ln 2cal 4t:s 3hess:S 4y:i 3k:seg 4bill:s 4ling:s 3t:sg
4ile 6ity 4less 2d:sSeg 3e 3geon 2e:s 3l:sDI 4lings 6st:s 3t:s 2ff:R 4ers 2g 3out:s 2h 2ke:s 4dom:s 2lcet 4imer:s 3l:segRn 4ard:s 4est 4y 3ness 3y 2mb:lRn
4bell:s 4est 4found:seg 4waiter:s 3found:seg 3my:i 3p:seg 4ier 6st 4ling:s 4ster 4y 2n:sSDI 3ce:s 3e 3g:seg 4aree:s 4eon:s 3k:seg 3ner 5st 4o 2o:s 3dena 7l
6um:s 2pe:sdG 3lex:S 4icate:sdG 8ion 8or:s 6ity 2rability 5le 6y 4tion 3ess 3ing 2sk 4ier 6st 4y 3t:segR 4bin:s 4ers 4ier 6st 5ness 4less 4man 5en 4pan:s 4y
2teous 3iable 4ful:l 3y:i 2vet 1warf:seg 5ish 7m 4ves 2eeb:s 3ll:segR 5ers 5ings 4t 2indle:sdG 1yadic 2e:sdgrG 3rs 3stuff 2ke:sdG 2namic:s 7al:l 6sm 6te:sdG
5o:s 4stic 6y:i 2sentery 3function:s 9onal 3lexia 7c:s 3pepsia 6tic:s 1z e 1a 2ch 2ger:lRn 5est 3le:s 5t:s 2r:slIf 3ache:s 3bud:s 3drum:s 3fuls 3l:s 4dom:s 4ier
6st 5ness 4obe:s 3mark:seg 4uff:s 3n:segR 4ers 5st:sln 4ings 3phone:s 4lug:s 3rings 3shot 4plitting 3th:segl 5en 7ware 5ier 7st 6ness 5lier 8st 7ng:s 5quake:s
5shaking 5ward 6ork:s 8m:s 5y 3wax 4ig:s 2se:sdG 4l:s 3ier 5st 4ness 3t 4bound 4erly:i 6n:R 7ers 7most 4ward:s 3y:k 4going 2t:sgR 3able:s 3en 4rs 5y:i 2ve:s
4sdrop:sDI 9per:s 1bb:seg 2ony:i 2ullience 8t 1ccentric:s 9ally 9ity:i 3lesiastic:s 9tical 2helon:s 3o:sSeg 2lectic:s 8ally 8ism 3ipse:sdG 5tic 2ological:l
7st:s 6y 3nometric 6ic:s 8al:l 7se:sdG 8t:s 6y:i 3system:s 3tourism 2ru 2stasy:i 5tic 8ally 2umenical:l 2zema 1damame 2dy:gij 2elweiss 2ge:sdrG 4ways 5ise 3ier
5st 4ness 5gs 3y 2ibility 4le:s 3ct:s 3fication 6e:s 4y:gij 3t:seg 4able 4ion:s 4or:s 6ial:sl 9ise:sdG 6ship 2s 2ucable 5te:sdG 6ion:s 9al:l 6or:s 1el:s 2rie:r
5st 4ness 3y:k 1fface:sdGt 3ect:seg 6ive:ln 6ual:l 8te:sdG 4minacy 8te 4rvesce:sdG 9ence 9ent 4te 3icacious:l 7y 5iency:i 8t:l 4gy:i 3luent:s 3ort:s 6less:l
3rontery 3ulgence 8t 4sion:s 6ve:ln 1galitarian:s 9anism 2g:seg 3beater:s 3head:s 3nog 3plant:s 3shell:s 2lantine:s 2o:s 3centric:s 3ism 5t:s 6ic 3tism 6t:s 7ic
9al:l 2regious:l 4ss:S 4t:s 1h 1ider:s 5down:s 2genvalue:s 3ht:s 5een:s 8th:s 5h:s 5ieth:s 5y:i 2ther 1jaculate:sdG 8ion:s 2ect:seg 5ion:s 1ke:sdG
1laborate:sdlnG 8ion:s 3pse:sdG 3stic:s 7ity 3te:sdG 4ion 2bow:seg 5room 2der:sl 5berry:i 5care 4st 2ect:seg 5ion:s 8eer:seg 6ve:s 5or:s 7al 8te:s 5ric 8al:l
8ian:s 9ty 7fication 8y:gij 6ocardiogram:s 9rdiograph:s 8ute:sdG 9tion:s 7de:s 8ynamics 7encephalogram:s 9cephalograph:s 7lysis 9te:s 9tic 7magnet:s 9gnetic
9gnetism 7n:s 8ic:s 9ca 9cally 7plate:sdG 7static 3gance 6t:l 4iac:s 4y:i 3ment:s 7al 8ry 3phant:s 8ine 3vate:sdG 6ion:s 6or:s 4en:s 6th:s 2f 3in 4sh 2icit:seg
3de:sdG 3gibility 6le 3minate:sdG 8ion:s 3sion:s 3te:s 4ism 6t:s 3xir:s 2k:s 2l:s 3ipse:s 6is 5tic 8al:l 2m:s 2ocution 9ist:s 3ngate:sdG 7ion:s 3pe:sdGt 5ments
3quence 7t:l 2se 4where 2ucidate:sdG 8ion:s 3de:sdG 3sive:ln 2ves 3ish 1m 2aciate:sdG 7ion 3il:seg 3nate:sdG 6ion:s 4cipate:sdG 9ion 9or:s 3sculate:sdG 9ion
2balm:segR 6ers 4nkment:s 4rgo:Seg 5k:seg 6ation:s 5rass:Segt 9ingly 9ments 4ssy:i 4ttled 3ed:sDI 4llish:Segt 9ments 4r:s 4zzle:sdrGt 8rs 3itter:seg 3lazon:seg
4em:s 6atic 3odiment 5y:gij 4lden:seg 5ism:s 4ss:Seg 3race:sdG 4oider:seg 9y:i 6l:seg 4yo:s 6logist:s 9y 6nic 2cee:sdg 2end:seg 5ation:s 3rald:s 4ge:sdG 6nce
8y:i 7t 4itus 4y 3tic:s 2igrant:s 6te:sdG 7ion:s 3nence:s 6t:l 3r:s 4ate:s 3ssary:i 5ion:s 3t:sDI 2o:s 3ji:s 3llient:s 4ument:s 3te:sdG 4icon:s 5on:s 7al:l 9ism
5ve 2panel:sDI 4thetic 6ise:sdG 6y 3eror:s 3hases 6is:Seg 8e 5tic 8ally 4ysema 3ire:s 5ical:l 7ism 3lacement:s 4oy:segRt 6able 6ee:s 7rs 6ments 3oria 6um:s
4wer:segt 3ress:S 3tier 6st 5ness 4y:gijk 2s 2u:s 3late:sdG 6ion:s 6or:s 4sification 7y:gij 6on:s 1nable:sdG 3ct:segt 5ments 3mel:sDI 6lings 4our:seg 2camp:segt
6ments 4psulate:sdG 9tion:s 4se:sdG 3ephalitis 3hant:segRt 7ers 7ingly 7ments 7ress:S 4ilada:s 3ircle:sdGt 3lave:s 4ose:sdG 6ure:s 3ode:sdrG 6rs 4mpass:Seg
4re:sdG 4unter:seg 5rage:sdGt 9ments 8ingly 3roach:Segt 8ments 4ust:seg 7ation:s 4ypt:se 7ion 3umber:seg 6rance:s 3yclical:s 6opaedia:s 9edic 8edia:s 9dic
2d:seg 3anger:seg 3ear:segt 6ingly 6ments 5vour:seg 4mic:s 3ings 4ve:s 3less:ln 3ocrine:s 4rse:sdrGt 7ments 7rs 4w:segt 5ments 3ue:sdG 4rable 6nce 5e:sdG 3ways
4ise 2ema:s 5ta 4y:i 3rgetic 9ally 5ise:sdrG 8rs 5y:i 4vate:sdG 7ion 2feeble:sdG 3old:seg 4rce:sdrGt 7able 7rs 3ranchise:sdGt 2gage:sdGt 6ments 5ingly
3ender:seg 3ine:sR 6ered 8ing 8s 3orge:sdG 3rave:sdrG 7rs 6ings 4oss:Seg 3ulf:seg 2hance:sdrGt 7ments 2igma:s 6tic 9ally 2join:seg 4y:segt 5able 5ments
2large:sdrGt 7ments 7rs 3ighten:segt 4st:segt 6ee:s 6ments 4ven:seg 2mesh:Seg 3ity:i 2noble:sdGt 3ui 2ormity:i 5ous:ln 3ugh 2quire:sdG 6y:i 2rage:sdG 4pture:sdG
3ich:Segt 3ol:sDIt 5ments 2sconce:sdG 3emble:s 3hrine:sdG 5oud:seg 3ign:s 3lave:sdGt 3nare:sdG 3ue:sdG 4re:sdG 2tail:seg 4ngle:sdGt 8ments 3ente:s 4r:seg
5prise:sG 5tain:segRt 9ers 9ingly 9ments 3hral:sDI 5one:sdGt 8ments 4use:sdG 6iasm:s 9t:s 9tic 9tically 3ice:sdGt 6ments 4re:l 6ty 4tle:sdGt 7ments 5y:i
3omb:segt 5ological 9ist:s 9y 4urage:s 3rails 5nce:sdG 6t:s 5p:sDIt 4eat:seg 7y:i 5nch:Segt 8ments 5preneur:s 9eurial 4opy 4ust:seg 4y:i 5way:s 3wine:sdG
2umerable 7te:sdG 8ion:s 3nciate:sdG 8ion 3re:sdG 2velop:sSegt 7e 3iable 7y 4ous:ln 4ronment:s 9ntal:l 9ntalism 9ntalist:s 7s 4sage:sdG 5ion:seg 3oy:s 3y:gij
2zyme:s 1on:s 1paulette:s 2hemeral 2ic:s 4entre:s 4ure:s 7an:s 3demic:s 7ology 5rmal 7is:S 3glottides 9s:S 4ram:s 7matic 3lepsy 6tic:s 4ogue:s 3scopacy 8l 8te
4ode:s 6ic 4temology 5le:s 5olary 3taph:s 4het:s 4ome:s 6ise:sdG 2och:s 5al 3xy:egij 2silon:s 1quability 5le 6y 4l:slDI 5isation 7e:sdrG 8rs 6ty 4nimity 4te:sdG
5ion:s 5or:s 7ial 3estrian:s 8enne:s 3idistant 4lateral:s 5ibrium 4ne:s 5octial 6x:S 4p:sDIt 5age:s 5oise 4table 8y 5y:i 4valence:s 9t:sl 5ocal:l 8te:sdG 9ion:s
1ra:s 3dicate:sdG 8ion 3se:sdrG 5rs 4ure:s 2e 3ct:segln 5ile 6on:s 2g:s 3o 4nomic:s 2mine:s 2ode:sdG 3genous 3sion 5ve 3tic:s 6a 7lly 6ism 2r:seg 3and:s 5t
4ta:s 5ic 7ally 5um 3oneous:l 4r:s 2satz:S 3twhile 2udite:l 6ion 3pt:seg 5ion:s 2ythrocyte:s 1s 2calate:sdG 7ion:s 7or:s 4pade:s 5e:sSdG 6e 5ism 7t:s 4role:s
5pment:s 3hatology 4ew:seg 3ort:seg 3row:s 3utcheon:s 2oteric 8ally 2p 3adrille:s 3ecial:l 3ionage 3lanade:s 3ousal 6e:sdG 3resso:s 3y:gij 2quire:s 2say:seg
5ist:s 3ence:s 5tial:sl 2t:R 3ablish:Segt 9ments 4te:s 3eem:seg 4rs 3imable 6te:sdG 7ion:s 7or:s 3range:sdGt 8ments 3uary:i 1ta 2c 3h:SegR 4ers 4ings 2ernal:l
5ity:i 2her 5eal:l 3ic:s 5al:l 3nic:s 6ally 6ity 4ological 9st:s 8y 3os 2iologies 3quette 2ymological 9st:s 8y:i 1ucalypti 8us:S 2genics 2logise:sdG 7tic 5y:i
2nuch:s 2phemism:s 8tic 9ically 4ony 5ria 7c 2reka 3o:s 2tectic 3hanasia 1vacuate:sdG 7ion:s 5ee:s 3de:sdG 3luate:sdG 7ion:s 3nescent 4gelical:s 8se:sdG 9m 9t:s
9tic 3porate:sdG 8ion 3sion:s 5ve:ln 2e:sr 3n:seglRn 4est 4handed 4ings 4t:sf 5fully 8ness 5ide 5ual:l 8ity:i 7te:sdG 3rglade:s 5reen:s 4lasting:s 4more 4y
5body 5day 5one 5place 5thing 5where 2ict:seg 5ion:s 3dence:sdG 6t:l 3l:slR 4doer:s 4est 4ler 6st 3nce:sdG 3scerate:sdG 9ion 2ocation:s 7ve 3ke:sdG 3lution 9ary
4ve:sdG 1we:sr 3rs 1x 2acerbate:sdG 9ion 4t:seglRn 5est 5ingly 6tude 3ggerate:sdG 9ion:s 3lt:seg 5ation 3m:s 4ination:s 6e:sdrG 7rs 4ple:sdG 3sperate:sdG 9ion
2cavate:sdG 7ion:s 7or:s 3eed:seg 6ingly 4l:sDI 5lence 8t:l 4pt:seg 6ion:s 9able 9al:l 4rpt:seg 4ss:S 6ive:l 3hange:sdG 8able 4equer:s 3ise:sdG 5ion:s 4tability
7le 6tion 5e:sdGt 6dly 6ments 5ingly 3l 4aim:seg 5mation:s 8ory 4ude:sdG 5sion 7ve:sln 8ity 3ommunicate:sdG 9cation:s 4riate:sdG 8ion:s 3rement 5scence:s 5ta
6e:sdG 6ion:s 6ory 4uciating:l 3ulpate:sdG 4rsion:s 4sable 5e:sdG 2ec:s 4rable 6te:sdG 4utable 6e:sdG 6ion:sR 9ers 7ve:s 6or:s 6rices 8x:S 3geses 6is 3mplar:s
8y 6ification:s 8y:gij 5t:seg 6ion:s 3rcise:sdG 4t:seg 5ion:s 3s 2halation:s 5e:sdG 4ust:seg 7ible 8on 8ve:l 3ibit:seg 7ion:s 9nism 9nist:s 7or:s 4larate:sdG
9ion 3ort:seg 6ation:s 3umation:s 5e:sdG 2igency:i 6t 4uous 3le:sdG 3st:seg 5ence:s 7t 8ial:l 9alism 9alist:s 3t:seg 2odus:S 3nerate:sdG 8ion 3planet:s
3rbitance 9t:l 4cise:sdG 7m:s 7t:s 3tic:s 6ally 2pand:seg 6able 5se:s 6ion:s 9ist:s 7ve:ln 4tiate:sdG 5riate:sdG 9ion 3ect:seg 6ancy 8t:l 7tion:s 6orant:s
9te:sdG 9tion 4dience:s 9y:i 8t:sl 6te:sdrG 8rs 7ion:s 9nary 9us:l 7or:s 4l:sDI 4nd:seg 6able:s 6iture:s 5se:s 6ive:l 4rience:sdG 6ment:segR 9tal:l 9tation
9ters 5t:sln 6ise 3iate:sdG 6ion 4ration 5e:sdG 5y 3lain:seg 5nation:s 8ory 4etive:s 4icable 7te:sdG 8ion:s 6it:ln 4ode:sdG 5it:segR 7ation 9ive 7ers 5ration:s
8ory 6e:sdrG 7rs 5sion:s 7ve:sln 3o:s 4nent:s 8ial:l 9ation 4rt:segR 6ation 6ers 4se:sdG 5ition:s 7ory 5tulate:sdG 9tion:s 5ure:s 4und:seg 3ress:Segl 7ible
8on:s 9nism 9nist:s 9nless 8ve:ln 7way:s 4opriate:sdG 9tion:s 3ulsion:s 4nge:sdG 4rgate:sdG 8ion:s 2quisite:l 2tant 3emporaneous:l 8e 8ise:sdG 4nd:seg 6able
6ible 5sion:s 9al 7ve:ln 5t:s 5uate:sdG 8ion 4rior:s 5minate:sdG 9tion:s 9tor:s 5nal:sl 3inct:seg 7ion:s 5guish:SegR 9hable 9hers 4rpate:sdG 8ion 3ol:sDI
4rt:seg 6ion 9ate 9ist:s 3ra:s 5ct:seg 7ion:s 7or:s 6urricular 5dite:sdG 8ion:s 5marital 5neous:l 5ordinary:k 5polate:sdG 9tion:s 5sensory 5terrestrial:s
5vagance:s 9nt:l 9nza:s 6ert:se 4eme:slr 7st 6ism 8t:s 7ty:i 4icate:sdG 8ion 5nsic 9ally 4oversion 8t:se 4ude:sdG 5sion:s 2uberance 8t:l 3de:sdG 3lt:seg 5ant:l
6tion 1ye:sdgGf 3ball:seg 4row:s 3fuls 3glass:S 3lash:S 4et:s 4id:s 5ner:s 3piece:s 3sight 4ore:s 4train 3teeth 4ooth 3witness:S 2rie:s f 1a 2ble:sd 3ric:s
6ate:sdG 8ion:s 3ulous:l 2cade:s 3e:sdG 4less 5ift:s 4palm:seg 4t:segDI 5ious:ln 3ial:sl 4le 5itate:sdG 9ion 7y:i 4ngs 3simile:sdg 3t:s 4ion:s 7al 9ism 5tious
4or:seg 6ial 7sation 8e:G 6y:i 5tum:s 4ual:l 3ulty:i 2d:sSeg 3dish 3e 2ecal 4es 2g:sDI 3got:s 2il:seg 4ings 4ure:s 3n:R 4est 4t:seglRn 5est 5hearted 3r:slRn
4est 4ground:s 4ings 4way:s 4y:i 5land:s 3th:sf 5fully 8ness 8s 5less:ln 2ke:sdrG 4rs 3ir:s 2lcon:sR 6ers 6ry 3l:sg 4acious:l 6y:i 4en 4ibility 6le 7y 4off:s
5ut 5w:seg 3se:lrn 5hood:s 5st 5tto:s 4ifiable 7cation:s 6y:gij 5ty:i 3ter:seg 6ingly 9s 2me:d 3ilial 7r:sl 8isation 9se:sdG 9ty 5y:i 4ne:s 4sh:Seg 3ous:l
2n:sDI 3atic:s 7al:l 7ism 3boy:s 3cier:s 6st 5ful:l 5ness 4y:gijk 3dom 3fare:s 3g:s 3ny:i 3tasise:sdG 6tic 9ally 6y:gij 3zine 2r:Seg 3adize:dG 4way 3ce:s 4ical
3e 4well:s 3ina 6ceous 3m:segR 4ers 4hand:s 5ouse:s 4ings 4land 4yard:s 3row:seg 3sighted:n 3t:seg 4her 6st 5ing:s 2scinate:sdG 8ion:s 5sm 6t:s 3hion:seg 7able
9ly 7ista:s 3t:segRn 4en:segR 6ers 6ings 5st 4idious:ln 4nesses 2t:sSegn 3al:l 5ism 7t:s 8ic 6ty:i 3e:f 4fully 3head:s 5r:segl 6hood 6land:s 7ess 4om:seg 6able
6less 3igue:sdG 3ten:seg 5r 5st 4ier 6st 4y:i 3uous:ln 2ucet:s 3lt:seg 5finding 5ier 7st 6ness 5less:l 5y:k 3n:s 4a:s 5e 2vour:seg 6able 9y 6ite:s 8ism 2wn:seg
2x:Seg 2ze:sdG 1ealty 3r:segf 4fully 7ness 4less:ln 4some 3sibility 6le 7y 4t:seg 3t:s 4her:seg 7bedding 7ier 9st 7weight:s 7y 4ure:sdG 7less 2brile 2ckless
3und 6ity 2d:s 3eral:sl 7ism 9t:s 6te:sdG 7ion:s 3ora:s 2e:sd 3ble:rn 6st 5y 3dback 6g:s 4er:s 4ing:s 4s 3l:sgR 4ers 4ingly 7s 3t 2ign:seg 3nt:seg 3stier 7st 5y
2ldspar 3icities 7ous 4ne:s 3l:segR 4atio 4est 4ow:s 6ship:s 3on:s 5ious 5y:i 3t:seg 2m 3ale:s 3inine:s 7ity 6sm 7t:s 3ora 6l 3ur:s 2n:sd 3ce:sdrG 5rs 3ded 5r:s
4ing 4s 3nel 3tanyl 2r:t 3al 3mentation 7ed 7ing 7s 3n:s 3ocious:ln 6ty 3ret:seg 4ic 4ous 4ule:s 4y:gij 5boat:s 3tile 6isation 8e:sdrG 9rs 7ty 3vency 6t:l 4id:l
4our 2st:sR 4al 4ered 6ing 6s 4ival:s 6e:l 6ity:i 4oon:seg 2ta 4l 3ch:Seg 5ingly 3ed 3id 4ng 4sh:S 6ism 8t:s 9ic 3lock:s 3ter:seg 4le 3us:S 2ud:seg 4al 6ism
8tic 2ver:se 5ish:l 2w:R 3est 2y 2z:S 3zes 1iasco:sS 3t:s 2b:sDI 3ber:s 3re:s 5board 5glass 4oid 5us 3ula:s 6e 2che:s 3kle:rn 6st 3tion:s 7al 9ise:sdG 5tious
2ddle:sdrG 6rs 6sticks 5y 3elity 3get:seg 6y 3uciary:i 2e 3f:s 3ld:segR 5ers 5work 3nd:s 5ish:l 3rce:lrn 6st 4ier 6st 5ness 4y 3sta:s 2fe:s 3teen:s 7th:s 4h:s
4ieth:s 4y:i 2g:st 3ht:sgR 5ers 3ments 3urative:l 5e:sdG 6head:s 5ine:s 2lament:s 8ous 3bert:s 3ch:Seg 3e:sdG 4t:s 3ial 4buster:seg 4gree:sdg 4ngs 3l:segR 4ers
5t:seg 4ings 5p:seg 4y:i 3m:seg 4ier 6st 4maker:s 4strip:s 4y 3ter:seg 6able 4h 5ier 7st 6ness 5y 4rable 6te:sdG 7ion 2n:sSdegR 3agle:sdrG 7rs 4l:sSl 5e
5ise:sdG 7t:s 6ty 4nce:sdG 6ial:l 7er:s 3ch:S 3der:s 4ing:s 4s 3e:ln 4ry 4sse:sdG 5t 3ger:seg 6board:s 6ings 6nail:s 6print:seg 6tip:s 3ickier 8st 6y 4s:S
5h:SegR 6ers 4te:l 3k:seg 3ny 2ord:s 2r:sSeg 3e 4arm:s 4ball:s 5omb:seg 5rand:s 6eak:s 5ug:s 4cracker:s 4fight:sgR 9ers 5ly:i 4house:s 4man 5en 4place:s 6ug:s
5ower 5roof:seg 4side:s 5torm:s 4trap:s 4wall:s 6ter 5ood 6rk:s 3m:seglRn 4ament:s 4est 4ware 3st:sl 5born:s 5hand 3th:s 2scal:sl 3h:SegR 4bowl:s 4erman 7en 6s
6y:i 4hook:s 4ier 6st 4net:s 4tail:seg 4wife 6ves 4y 3sion 4ure:s 3t:sf 4fuls 4icuffs 2t:slnDIf 3fully 3ter:s 5st 4ingly 7s 2ve:sr 2x:SegR 3able 4te:sdG 5ion:s
6ve:s 3edly 4rs 3ings 4ty 3ture:s 2zz:Seg 4ier 6st 4le:sdG 4y 1jord:s 1l 2ab 4bergast:seg 5ier 7st 6ness 5y 3ccid 4k:s 3g:sDI 4ella 8te:sdG 9ion 7um:s 4on:s
4pole:s 4rant:l 4ship:s 5taff:s 6one:s 3il:seg 4r:s 3k:Seg 4e 4ier 6st 5ness 4y 3mage 4being 6s 5oyance 9t:l 4e:sdrG 5nco:s 5rs 5thrower:s 4ingo:sS 7s 4mability
7le:s 3n 4ge:s 4k:seg 4nel:sDI 7ette 3p:sDI 4jack:s 4per:s 3re:sdG 3sh:SegR 5back:s 6ulb:s 5ers 6st 5gun:s 5ier 7st 6ness 5light:s 5y:k 4k:s 3t:slnDI 4bed:s
5oat:s 4car:s 4feet 5ish:S 5oot:se 4iron:s 4ten:seg 6r:segR 7ers 7ingly 7y 6st 5op:s 4ulence 8t 4ware 3unt:seg 4tist:s 3vour:segf 7ings 7less 3w:seg 4less:l 3x
4en 3y:seg 2ea:s 3ck:seg 3d 4ged 6ling:s 5ling:s 3e:sg 4ce:sdG 5ier 7st 5y 4t:segRn 5est 5ingly 3sh:Segl 5ier 7st 5lier 8st 5y 3w 3x:Seg 4ibility 6le 7y 5time
4time 2ibbertigibbet:s 3ck:segR 5ered 7ing 7s 3er:s 4st 3ght:s 6ier 8st 7ness 6less 6y 3mflam:sDI 4sier 7st 6ness 5y:k 3nch:Seg 4g:sg 4t:s 5ier 7st 5lock:s 5y
3p:sDI 4pancy 7t:l 5er:s 6st 5y:i 3rt:seg 5ation:s 9us:l 3t:sDI 2oat:segR 5ation:s 5ers 3ck:seg 3e:s 3g:sDI 4gings 3od:segR 5gate:s 5light:seg 7t 4r:seg
5board:s 4zie 5y:i 3p:sDI 4house:s 4pier 7st 6ness 5y:i 3ra:s 5e 5l 4id:l 5ns 5st:s 3ss:Seg 3tation:s 4illa:s 4sam 3unce:sdG 5der:seg 4r:seg 5ish:Seg 5y 4t:seg
3w:segR 4chart:s 4erbed:s 6ed 6ier 8st 7ness 8g 6pot:s 6s 6y 4n 2u:S 3b:sDI 3ctuate:sdG 8ion:s 3e 4ncy 5t:l 3ff:seg 5ier 7st 6ness 5y 3id:sl 5ity 3ke:s 5y 4ier
6st 4y 3me:s 4mox:Seg 3ng 4k:seg 5ey:s 5ie 5y:i 3oresce:sdG 9nce 9nt 5idate:sdG 9ion 7e:s 6ne 6te 5ocarbon:s 6scope:s 3rry:gij 3sh:SegR 5est 4ter:seg 3te:sdG
4ter:seg 7y 3x:Seg 2y:gRij 3by:s 3catcher:s 3ers 3leaf 6ves 3over:s 3paper:s 3sheet 4peck:seg 4watter:s 3trap:s 3weight:s 4heel:s 1oal:seg 3m:seg 4ier 6st 4y
2b:sDI 2cal 3i 3us:SegDI 5ses 2dder:s 2e:s 3tal 4id 4us:S 2g:sDI 3bound 3ey:s 3gier 6st 5ness 4y 3horn:s 3y:i 2ible:s 3l:seg 3st:seg 2ld:segR 4away 4ers 3iage
4o:s 3k:s 4lore 4sier 7st 5y 3licle:s 4ow:segR 6ers 6ings 6up:s 4y:i 2ment:seg 6ation 2nd:lRn 4ant:s 4est 4le:sdG 4u:sS 5e 3t:s 2o:d 3bar 3ds 5tuff:s 3l:seg
4ery:i 4hardier 9est 9ness 8y 4ish:ln 4proof 4scap 3t:seg 4age 4ball:sR 8ers 5ridge:s 4fall:s 4hill:s 5old:s 4ings 4lights 5ocker:s 6ose 4man 5en 4note:sdG
4path:s 5rint:s 4rest:s 4sie:s 5ore 5tep:s 6ool:s 4wear 5ork 2p:s 3pish 2r:Sd 3a 4ge:sdrG 6rs 4y:seg 3bad 6e 4ear:sg 7ance 4id:sI 6den 7ingly 9gs 4ore 6ne
3ce:sdGf 5fully 8ness 5ps 4ible 7y 3ded 4ing 4s 3e 4arm:seg 4bear:s 5ode:sdG 7ings 4cast:segR 8ers 8le:s 5lose:sdG 8ure:s 4father:s 5eet 5inger:s 5oot 5ront:s
4gather:seg 5o:Sg 6ne 5round:seg 4hand:s 5ead:s 4ign:R 7ers 4knowledge 4leg:s 5ock:s 4man 6st:s 5en 5ost 4name:s 5oon:s 5sic:s 4ordain:seg 4play 4runner:s
4sail:s 6w 5ee:sg 7able 7n 5hadow:seg 6orten:seg 5ight 5kin:s 5t:segR 6all:seg 7tion 6ers 6ry 5wear:sg 6ore 8n 4taste:sdG 5ell:sg 5hought 5old 4ver 7more
4warn:seg 5ent 5oman 7en 6rd:s 3feit:seg 7ure 3gather:seg 5ve 4e:sdrG 5rs 6y:i 5t:sIf 6fully 9ness 6table 4ivable 6e:snG 7n 4o:Sg 5ne 5t 6ten 3k:seg 4lift:s
3lorn:l 3m:segR 4al:sl 6dehyde 6isation 8e:sdG 8m 7ty:i 5t:sDI 6ion:s 7ve 4erly 4idable 9y 4less:ln 4ula:s 7e 7ic 7te:sdG 8ion:s 3nicate:sdG 8ion 3sake:sG 7n
4ook 6th 4wear:sg 5ore 7n 4ythia:s 3t:sS 4e 4h 5coming 5right:ln 5with 4ieth:s 5fication:s 6y:gij 5ssimo 5tude 4night:sl 4ress:S 4uitous:l 5nate:l 6e:s 4y:i
3um:s 3ward:segRn 7est 4ent 2ssil:s 6isation 8e:sdG 3ter:seg 2ught 3l:seglRn 4est 3nd:segR 5ation:s 5ered 7ing 7s 5ling:s 5ry:i 4t:s 5ain:s 8head:s 3r:s 4fold
4score 5ome:s 5quare 4teen:s 8th:s 5h:sl 2wl:seg 2x:Seg 3glove:s 3hole:s 5und:s 3ier 5st 3trot:sDI 3y 2yer:s 1r 2acas:S 4k:seg 4tal:s 5ion:s 8al:l 7us:l
5ure:sdG 3g:st 4ile:r 7st 6ity 4mentary 9tion 8ed 8ing 8s 4rance:s 7t:l 3il:R 5est 5ty:i 3me:sdrG 5rs 5work:s 3nc:s 5hise:sSdrG 9e 9rs 4k:seglRn 5est 5furter:s
5incense 4tic 7ally 3ppes 3t:s 4ernal:l 7isation 9e:sdG 8ty:i 4ricide:s 3ud:s 5ulence 9t:l 4ght 3y:seg 3zzle:sdG 2eak:seg 5ier 7st 6sh 5y 3ckle:sdG 3e:sdglr
4base:sdG 5ee:s 5ie:s 5ooter:s 4dman 6en 5om:s 4hand 5old:sR 8ers 4lance:sdrG 9rs 5oad:segR 8ers 4man 5en 4st 6anding 6yle:s 4thinker:s 9ing 4ware 6y:s
5heel:seg 5ill 4ze:srG 6rs 3ight:segR 7ers 3nch 4etic 8ally 4ziedly 5y:ij 3quency:i 7t:seglR 8est 3sco:sS 4h:lRn 5en:seg 6st 6t:s 5man 6en 5water 3t:sDIf 4fully
7ness 4work 2iable 4r:s 3cassee:sdg 4tion 3dge:s 3end:segl 6less 7ier 9s 9st 8ness 6ship:s 4r:s 4ze:s 3gate:s 4ht:segf 6en:seg 8ingly 6fully 4id:l 6ity 3ll:s
5ier 7st 5y 3nge:sdG 3ppery:i 3sk:seg 5ier 7st 6ness 5y:k 3tter:seg 3volity:i 6ous:l 3zz:Seg 5ier 7st 5le:sdG 5y 2o 3ck:s 3g:sI 4gings 4man 5en 3lic:s 6ked 7ing
6some 3m 3nd:s 4t:seg 5age:s 6l:l 5ier:s 8sman 9men 6spiece:s 5runner:s 3st:seg 5bit:Sg 8e 8ten 5ier 7st 6ness 7gs 5y:k 3th:seg 5ier 7st 5y 3wn:seg 4sier 7st 5y
4zier 7st 5y 3ze 5n 2uctify:gij 5ose 3gal:l 6ity 3it:segf 5cake:s 5fully 8ness 5ier 7st 6on 5less:ln 5y 3mp:s 5ier 7st 5y 3strate:sdG 8ion:s 2y:gRij 3ers 1t
2p:sg 3ers 1uchsia:s 3k:segR 4ers 2ddle:sdG 3ge:sdG 2el:sDI 2gitive:s 3ue:s 2lcra 5um:s 3fil:sDIt 3l:segRn 4back:s 4est 4y 3minate:sdG 8ion:s 3ness 3some
2m:sSeg 3ble:sdrG 6rs 3e 3igate:sdG 7ion 7or:s 2n:d 3ction:seg 8al:l 9lity 9ry:i 3damental:sl 9alism 9alist:s 4ed 4ing 4s 3eral:s 5eal:l 3gal 4i 5cidal 8e:s
4ous 4us:S 3icular:s 3k:seg 4ier 6st 4y 3nel:sDI 5r 5st 4ier 6st 5ness 4y:ik 2r:sDI 3below 4ish:Seg 3ious:l 3l:seg 4ong:s 5ugh:seg 3nace:s 4ish:Seg 7ings 5ture
3ore:s 3rier:s 6st 4ow:seg 4y 3ther:seg 7ance 7more 9st 6st 4ive:ln 3y:i 3ze 2se:sdG 4lage:s 3ible 4llade:s 4on:s 3s:Seg 4budget:s 4ier 6st 5ness 4y:k 3tian 5er
6st 4y 2tile:l 5ity 3on:s 3ure:s 5istic 6ty:i 3z:Seg 2zz:Seg 4ball:s 4ier 6st 5ness 4y:k 1wd g 1ab:sDI 3ardine:s 3bier 6st 4le:sdG 3erdine:s 3le:sd 2d:sDI
3about:s 3fly:i 3get:s 6ry 2ff:sSeg 4e 2g:sDI 3gle:s 2iety 3n:segf 4fully 4said 6y:sg 3t:sR 4ers 2l:sSDI 3a:s 4ctic 4xy:i 3e 4na 3l:s 4ant:sl 7ry 4bladder:s
4eon:s 5ry:i 5y:s 4ium 5vant:seg 4on:s 5p:seg 5ws:S 4stone:s 3ore 4sh:S 3vanic 7se:sdG 6ometer:s 2mbit:s 4le:sdrG 6rs 4ol:sDI 3e:sdlrnG 4cock:s 4keeper:s
4smanship 5t 4te:s 4y 3ier 5st 4n:sS 5e 3ma:s 3ut:s 3y 2nder:s 3g:segl 4land 5ia 6er 7st 6ng 6on:s 4plank:s 4rene:sdG 7ous 4ster:s 4way:s 3net:s 3tlet:s 4ry:i
2ol:segR 4ers 2p:sSeg 3e 2rage:sdG 3b:seg 4age 7man 5nzo:s 4le:sdG 3den:segR 6ers 6ia:s 3gantuan 4le:sdG 4oyle:s 3ish:ln 3land:seg 4ic 6ky 3ment:s 3ner:seg 5t:s
4ish:Seg 7ee:sdg 3ote:sdG 5te:sdG 3ret:s 4ison:seg 4ote:sdG 6te:sdG 4ulity 6ous:ln 3ter:s 2s:SDI 3eous 3h:Seg 3ket:s 3light:s 3ohol 4lene 5ine 3p:seg 3ses 4ier
6st 4y 3tric 6tis 5ointestinal 6nomic 9ical 9y 3works 2te:sdG 4crasher:s 4post:s 4way:s 3her:segR 6ers 6ings 2uche:r 6st 5o:s 3dier 6st 5ness 4y:k 3ge:sdG
3nt:Rn 5est 5let:s 3ze 4ier 6st 4y 2ve 4l:s 3otte:s 2wk:seg 4ier 6st 5ness 4y:k 2y:slRnk 3est 4ty 2ze:sdrG 4bo:sS 4lle:s 4rs 4tte:sdRG 7ers 3illion:s 3pacho
1ear:seg 4box:S 4shift:s 4wheel:s 2cko:sS 2e:sdg 3gaw:s 3k:s 4ier 6st 4y 3se 3z:R 4ers 2isha:s 2l:sdDI 3atin 7e 7ous 3ded 4ing:s 4s 3id 3t 2m:s 3stone:s 2n:sS
3darme:s 4er:s 3e 4alogical 9st:s 8y:i 4ra 6l:sl 7isation:s 9e:sdG 9simo:s 8ty:i 6te:sdG 7ion:s 8ve 7or:s 5ic:s 7ally 5osity:i 6us:l 4ses 5is 4tic:s 7ally
7ist:s 3ial:l 6ity 4e:s 4i 4tal:s 7ia 5ive:s 4us:S 3ocide 4me:s 3re:s 3t:sl 4eel 4ians 5le:s 6ity 4le:sdrnG 6folk 6man:l 7en 6st 6woman 9en 4rification 7y:gij
5y:i 3uflect:seg 9ion:s 4ine:ln 4s:S 2ocache:sdG 4entric 3de:s 5sic:s 3engineering 3grapher:s 8ic 9cal:l 8y:i 3logic 8al:l 7st:s 6y:i 3meter 6ric 9al:l 7y:i
3physical 9s 4olitical 9cs 3stationary 3thermal 2ranium:s 3bil:s 3iatric:s 3m:s 4ane 6ium 4icidal 8e:s 5nal 7te:sdG 8ion 3ontologist:s 9gy 3rymander:seg 3und:s
2state:sdG 6ion 4iculate:sdG 9tion:s 4ure:sdG 3undheit 2t:sI 3away:s 3up 2wgaw:s 2yser:s 1hastlier 8st 7ness 6y 2erkin:s 3tto:sS 2ost:segl 5lier 8st 7ness
5write:srG 9ers 9ten 7ote 3ul:s 5ish 1iant:s 5ess:S 2bber:seg 6ish 5t:seg 4on:s 3e:sdG 3let:s 2ddier 6st 5ness 4y:k 2ft:seg 2g:sDI 3abit:s 5yte:s 4hertz 4ntic
4pixel:s 3gle:sdrG 6rs 5ier 7st 5y 3olo:s 2ld:seg 3l:s 4ion:s 3t:s 2mcrack:s 3let:seg 3me 4ick:s 7ry 7y 3py 2n:sDI 3ger:l 6bread 6snap:s 4ham 4ivitis 4ko:sS
3kgo:sS 3seng 2psy:i 2raffe:s 3d:segR 4ers 4le:sdG 3l:s 4friend:s 4hood:s 4ish:l 3t:seg 4h:s 2smo:s 3t 2ve:sG 4away:s 4n:s 2zmo:s 3zard:s 1lacial:l 5er:s
3d:sSln 4den:seg 6r 6st 4e 4iator:s 9ial 5ola:s 7i 7us:S 3morise:sdG 6ous:l 5ur:seg 7ize:sdG 7ous 3nce:sdG 4d:s 5ular 3re:sdG 4ingly 3ss:Segf 5fuls 5ier 7st
5ware 5y 3ucoma 3ze:sdG 4ier:s 2eam:seg 5ings 4n:seg 3e:f 4fully 3n:s 2ib:ln 4ber 6st 3de:sdrG 5rs 3mmer:seg 7ings 4pse:sdG 3nt:seg 3ssandi 8o:s 4ten:seg
3tch:Seg 4ter:seg 7y 4z 5ier 7st 5y 2oaming:s 4t:seg 3b:sSeg 4al:l 6isation 4e 5trotter:s 4ular 6e:s 3ckenspiel:s 3om 5ier 7st 6ness 5y:k 3p 3rification 6y:gij
5ous:l 4y:gij 3ss:Seg 5ary:i 5ier 7st 6ness 5y:i 3ttides 6s:S 3ve:sdG 3w:segR 4ered 6ing 6s 4ingly 4worm:s 2ucose 3e:sdgG 4y 3ier 5st 3m:ln 4mer 6st 3t:sDI 4en
4inous 4ton:s 7ous:l 7y 2ycerine 6ol 4ogen 3ph 1m 1narl:seg 5ier 7st 5y 3sh:Seg 3t:s 3w:seg 4n 2eiss 2ome:s 4ish 2u:s 1o 2ad:seg 3l:s 4ie:s 4keeper:s 4post:s
4tender:s 3t:s 4ee:s 4herd:s 4skin:s 2b:sDI 3ble:sdrG 6degook 7ygook 6rs 3let:s 4in:s 2d:sl 3child 8ren 3dam:e 6n:e 5ughter:s 4ess:S 3father:s 4orsaken 3hood
3less 4ier 6st 5ke 5ness 3mother:s 3parent:s 3send:s 4on:s 2es 2fer:s 2ggle:sdG 2ing:s 3tre:s 2ld:s 4brick:seg 4en:R 6est 6rod 4finch:S 6sh:S 4smith:s 3f:segR
4ers 3ly:i 2nad:s 3dola:s 6ier:s 3e:r 4rs 3g:seg 3k:s 3na 3orrhoea 3zo 2o:d 3ber:s 3dbye:s 4ie 4lier 7st 5y 4ness 5ight 4s 4will 4y:i 3ey 3f:seg 4ier 6st 4y
3gle:sdG 3ier 5st 3k:s 3n:s 3p 3se:sdG 5berry:i 2pher:s 2re:sdG 3ge:sdG 5ous:l 3ier 5st 4lla:s 4ness 3p:s 3se 3y 2sh 3ling:s 3pel:s 3samer 4ip:segDI 6y 2t
3cha:s 3ta 4en 2uge:sdrG 5rs 3lash:S 3rd:s 4mand:s 5et:s 3t 4ier 6st 4y 2v 3ern:segt 6able 7nce 6ess:S 6mental 9ts 6or:s 8ship 3t 2wn:seg 1r 2ab:sDI 4ber
3ce:sdGf 5fully 8ness 5less:ln 4ious:ln 4kle:s 3d:sSegR 4ation:s 4e 5rs 4ient:s 4ual:l 6te:sdG 7ion:s 3ffiti 7o 4t:segR 5ers 3il 4n:s 5ier 7st 5y 3m:s 4mar:s
7ian:s 6tical:l 5e:s 4ophone 3nary:i 4d:slRn 5ad:s 5child 9dren 5dad:s 7ughter:s 5ee:s 6st 6ur 5father:seg 5iloquence 9uent 6ose 5ma:s 6other:s 5pa:s 7rent:s
5son:s 6tand:seg 4ge:s 4ite 4nie 5y:i 4ola 4t:seg 4ular 8ity 7te:sdG 8ion 6e:s 3pe:s 5fruit:s 5vine:s 4h:seg 5ic:s 7al:l 6te 5ologist:s 9y 4nel:s 4ple:sdG
3sp:seg 4s:Seg 5hopper:s 5ier 7st 5land 5y 3te:sdrGf 5fully 8ness 5rs 4ification:s 6y:gij 5ngs 5s 5tude 4uitous:l 7y:i 3ve:sdlrG 5l:slDI 5n 5st 7one:s 5yard:s
4itate:sdG 8ion 9onal 6y 4y:i 3ybeard:s 3ze:sdG 2ease:sdG 6paint 5ier 7st 6ness 5y 4t:slRn 5est 3be:s 3ed 5ier 7st 6ness 5y:k 4n:segRn 5back:s 5ery 6st
5grocer:s 5horn:s 7use:s 5ish 5sward 4t:seg 5ings 3garious:ln 3mlin:s 3nade:s 6ier:s 3p:sDI 3w 3y:segRn 4est 4hound:s 4ish 2ibble:s 3d:s 4dle:s 7cake:s 4iron:s
4lock:s 3ef:s 4vance:s 5e:sdG 5ous:l 3ffins 3ll:sSeg 5e 3m:Segln 4ace:sdG 4e 4ier 6st 4mer 6st 4y 3n:sdDI 4der:s 5ing 5s 6tone:s 4go:s 3p:sSegDI 4e 4pe 3slier
7st 5y 4t:l 5le 3t:sDI 4tier 7st 5y 3zzled 6ier 8st 6y:i 2oan:seg 3cer:s 6y:i 3g 4gier 7st 6ness 5y:k 3in:s 3k:sDI 3mmet:s 3om:seg 4ve:sdG 5ier 7st 5y 3pe:sdG
3sbeak:s 4s:SeglRn 5est 3tesque:sl 4to:sS 3uch:Seg 6ier 8st 7ness 6y 4nd:segR 6breaking:s 6ers 6hog:s 6ings 6less:l 6swell:s 6work 4p:segR 5ers 5ie:s 6ngs
4se:sdG 4t:seg 3ve:s 5l:segDI 6ler:s 3w:sgR 4ers 4l:seg 4n 5up:s 4th:s 3yne:s 2ub:sDI 4bier 7st 6ness 5y 4stake 3dge:sdG 5ingly 3e:s 4l:I 5lings 4some:lr 8st
3ff:lRn 5est 3mble:sdrG 7rs 4pier 7st 6ness 5y:k 3nge:s 5ier 7st 5y 4t:seg 2yphon:s 1s 1uacamole 3no 3rantee:sdg 7or:s 7y:gij 4d:seg 5edly 5house:s 5ian:s 8ship
5rail:s 6oom:s 5sman 7en 3va:s 2bernatorial 2erilla:s 4rilla:s 3ss:SegR 5able 5ers 5timate:sdG 5work 4t:seg 2ff 4aw:seg 2idance 4e:sdG 5book:s 5line:s 3ld:sR
5ers 4e:f 5less 4lotine:sdG 4t 5ier 7st 6ness 5less 5y:k 3nea:s 3se:s 3tar:s 6ist:s 2lag:s 3ch:S 3f:s 3l:seg 4et:s 5y 4ibility 6le 4y:i 3p:seg 2m:sDI 3bo:s
3drop:s 3mier 6st 4y 3ption 2n:sDI 3boat:s 3fight:s 5re 3k 3man 4en 3ner:s 6y 4y 5sack:s 3point 5wder 3runner:s 7ing 3shot:s 4linger:s 4mith:s 3wale:s 2ppy:i
2rgle:sdG 3ney:s 3u:s 2sh:SegR 4ers 4ier 6st 4y 3set:seg 3t:seg 4atory 4ier 6st 4o 4y 2t:sDI 3less 3sier 6st 4y 3ter:seg 6snipe:s 4ural:s 2y:seg 2zzle:sdrG 6rs
1ybe:sdG 2m:s 3nasia 7um:s 6t:s 7ic:s 4osperm:s 2naecological 9gist:s 9gy 2p:sDI 3sum 4y:i 2rate:sdG 5ion:s 3o:s 4scope:s h 1a 2berdasher:s 9ery:i 3it:s
5ability 7le 6t:s 7ion:s 5ual:l 7te:sdG 8ion 2cienda:s 3k:segR 4ers 4ish 4le:s 4ney:seg 4saw:s 4tivist:s 2d 3dock:s 2ematologist:s 9gy 4oglobin 5philia 9iac:s
5rrhage:sdG 8oid:s 2fnium 3t:s 2g:s 3gard 4le:sdrG 6rs 2h 2iku 3l:seg 4stone:s 7rm:s 3r:se 4ball:s 5readth:s 6ush:S 4cut:s 4do:s 5resser:s 9ing 4ier 6st 5ness
4less 5ine:s 4net:s 4piece:s 6n:s 4sbreadth:s 5plitting 6ring:s 5tyle:s 8ist:s 4y 2ke:s 2lberd:s 3cyon 3e:sdrG 4st 3f 4back:s 4hearted:ln 4pence 7ny:i 4time:s
4way 3ibut:s 4tosis 3l:s 4eluiah:s 7jah:s 4mark:seg 4ow:seg 4ucinate:sdG 9tion:s 9tory 8ogen:s 9genic:s 4way:s 3o:sSeg 4gen:s 4n 3t:segR 4ered 6ing 6s 4ingly
3ve:sdG 3yard:s 2m:sDI 3burger:s 3let:s 3mer:seg 6head:s 6ings 4ock:s 3per:seg 3ster:s 5ring:sg 6ung 2nd:segf 4bag:s 6ll:s 5ill:s 5ook:s 4car:s 7t:s 5raft:seg
5uff:seg 4edness 4fuls 4gun:s 4held:s 4icap:sDI 8per:s 6raft:s 5er 6st 5ness 5work 4kerchief:s 9ieves 4le:sdrG 6bar:s 6rs 4made 6id:s 8en:s 4out:s 4pick:seg
4rail:s 4set:s 5ful 5hake:sG 8ings 5ome:lrn 8st 5pring:s 5tand:s 4work 5riting 8ten 4y:k 5man 6en 3g:segR 4ar:s 4dog 4ers 4ings 4man 5en 4nail:s 4out:s 5ver:s
3ker:seg 6ings 4ie 4s 4y:i 3som:s 2phazard:l 3less 3pen:seg 6ings 6stance:s 4ier 6st 5ness 4y:k 2rangue:sdG 4ss:Segt 3binger:s 4our:seg 3d:lRn 4back:s 6ll
4cover:s 4en:segR 6ers 5st 4headed:ln 7rted:ln 4ier 6st 5ness 4line:r 8rs 4ship:s 4tack 5op:s 4ware 5ired 5ood:s 4y:k 3e:sdG 4brained 4lip:s 4m:s 3k:seg 4en:seg
3lequin:s 4ot:s 3m:segf 4fully 7ness 4less:ln 4onic:s 8a:s 9lly 7ous:ln 7sation 8e:sdG 6y:i 3ness:Seg 3p:seg 4ist:s 4oon:seg 4sichord:s 4y:i 3ridan:s 4ow:seg
4y:gij 3sh:lRn 5est 3t:s 3vest:segR 7ers 2s 3h:Seg 4eesh 4ish 4tag:s 3p:s 3sle:sdG 4ock:s 3te:sdG 5n:seg 4ier 6st 5ness 4y:k 2t:sSegRDI 3ch:Seg 5back:s 5ery:i
6t:s 5way:s 3e:f 4fully 7ness 4rs 3h 3red:s 3ter:s 2ughtier 8st 7ness 6y:k 3l:segR 4ers 3nch:S 4t:seg 5ingly 3teur 2ve:sG 4n:s 4rsack:s 3oc 2w:seg 3k:segR 4ers
4ish 3ser:s 3thorn:s 2y:seg 3cock:s 3loft:s 3mow:s 3seed:s 4tack:s 3wire 2zard:seg 6ous 3e:sdG 4l:s 5nut:s 3ier 5st 4ness 5gs 3mat 3y:k 1e 2ad:segR 4ache:s
4band:s 5oard:s 4dress:S 4ers 4first 4gear 4hunter:s 4ier 6st 5ngs 4land:s 5ess 5ight:s 6ne:sdG 5ock:s 6ng 4master:s 5istress:S 4phone:s 4quarter:s 4rest:s 5oom
4set:s 5tone:s 6rong 4waiter:s 6ters 6y 5ind:s 5ord:s 4y 3l:segR 4ers 4th:f 6care 6fully 9ness 6ier 8st 7ness 6y:k 3p:seg 3r:sdgR 4ers 4ings 4ken:seg 4say 5e:s
4t:s 5ache:s 5beat:s 6reak:sg 7oken 6urn 5en:seg 5felt 5h:s 5ier 7st 6ness 5land:s 6ess:ln 5rending 5sick 6trings 5throb:s 5warming 5y:ik 3t:segR 4edly 5rs
4h:sR 5en:s 7ish 4stroke 3ve:sdG 5n:sl 6lier 9st 6ward:s 4ier 6st 5ness 4y:ik 5set 5weight:s 2ck 4le:sdrG 6rs 3tare:s 4ic 6ally 4ored 6ing 6s 2dge:sdG 5hog:s
5row:s 3onism 7t:s 8ic 2ed:segf 4less:ln 3haw:seg 3l:seg 2ft:seg 4ier 6st 4y 2gemony 2ifer:s 3ght:s 6en:seg 3nous:ln 3r:s 4ess:S 4loom:s 3st:seg 2ld 3ical 5es
5opter:seg 4otrope:s 4port:s 4um 4x:S 3l 4ebore 4hole:s 4ion:s 5sh:l 4o:s 3m:s 4et:s 4sman 6en 3ot:s 3p:segRf 4ers 4fully 7ness 4ings 4less:ln 5ine:s 4mate:s
5eet:s 2m:sDI 3isphere:s 9ic 9ical 3line:s 4ock:s 3p 4en 3stitch:Seg 2n:s 3ce 5forth 8ward 4hman 6en 3na:seg 3peck:seg 2p 3atic 6tis 3per 5st 3tagon:s 2r:sdI
3ald:seg 6ic 6ry 3b:s 4aceous 5ge 5l 6ist:s 4icide:s 5vore:s 8ous 3culean 3ded 5r:s 4ing 4s 5man 6en 3e 4about:s 5fter:s 4by 4ditary 7y 4in 4of 4sy:i 4tic:s 7al
5o 6fore 4upon 4with 3itage:s 3maphrodite:s 9ditic 4etic 8ally 4it:s 6age:s 3nia:s 6e 3o:sS 4ic:s 6ally 5n:s 6e 5sm 4n:s 3pes 3ringbone 7s 3self 3tz:S 2s
3itancy 7t:l 6te:sdG 7ingly 8on:s 2terodox 9y 6geneity 9eous 6sexual:s 9uality 2uristic:s 2w:segR 3ers 3n 2x:Seg 3adecimal:s 4gon:s 7al 4meter:s 2y 3day:s 1gt
1i 2atus:S 2bachi:s 3ernate:sdG 8ion 3iscus:S 2ccough:seg 4up:seg 3k:s 4ey:s 4ory:i 2d:Seg 3den 3e 4away:s 4bound 4ous:ln 6t:s 2e:sdg 3rarchical:l 8y:i
4oglyphic:s 2falutin 2gh:slRn 4ball:s 5orn 6y:s 5row:s 4chair:s 4est 4falutin 9ing 4jack:segR 8ers 4land:s 5ight:segR 9ers 4tail:seg 4way:s 7man 8en 2jack:segR
6ers 6ings 2ke:sdrG 4rs 2larious:l 6ty 3l:s 4billy:i 4ier 6st 4ock:s 4side:s 4top:s 4y 3t:s 2m:s 3self 2nd:sR 4ered 6ing 6s 4most 4quarter:s 4rance:s 4sight
3g:sSeg 4e 3t:seg 4erland:s 2p:sDI 3per 5st 4ie 4o:s 5potami 9mus:S 4y:i 2re:sdG 4ling:s 3sute 2s:sDI 3ses 3tamine:s 4ogram:s 5rian:s 7c 8al:l 6y:i 4rionic:s
2t:sI 3ch:Seg 5hike:sdrG 9rs 3her 6to 3ter:s 2ve:sdG 4mind:s 1o 2agie 4y:i 3rd:segR 5ers 5ings 4frost 4ier 6st 5ness 4se:lrn 6st 4y 3x:SegR 4ers 2b:s 3bit:s
4le:sdG 4y:i 5horse:s 5ist:s 3goblin:s 3nail:seg 4ob:sDI 3o:sS 2c 3k:seg 4ey 4shop:s 2d:s 3gepodge:s 2e:sdg 3down:s 2g:sDI 3an:s 3gish 3shead:s 3wash 2ist:seg
2key 3ier 5st 3um 2ld:sgR 4ers 4ings 4out:s 5ver:s 4up:s 3e:sdG 3iday:seg 4er 5st 4ness 4stic 3ler:seg 4ow:seglRn 6est 4y:i 5hock:s 3ocaust:s 4gram:s 7ph:s 9ic
9y 3ster:seg 3y 2mage:s 3burg:s 3e:sdlrG 4body:i 6y:s 4coming:s 4grown 4land:s 5ess:n 5ier 7st 6ness 4made 6ker:s 4opathic 9y 5wner:s 4page:s 4red 5ing 5oom:s
5s 4sick:n 5pun 5tead:segR 9ers 6retch:S 4town:s 4ward:s 5ork 5recker:s 4y:sn 3icidal 7e:s 4e:r 5st 4lies 4ness 5y 3oeopathic 9hy 4geneity 8ous:l 7isation
9e:sdG 5raph:s 4nym:s 4phobia 9c 7ne:s 4sexual:s 9lity 3y:ik 2ncho:s 3e:sdG 4st:lR 6est 6y 4y:seg 5bee:s 5comb:seg 5dew:s 5moon:segR 9ers 5suckle:s 3ied 3k:seg
3oraria 8um:s 7y 5ific:s 4ur:seg 6able 9y 2och 3d:seg 4ie:s 4lum:s 4oo:seg 4wink:seg 3ey 3f:seg 3k:segR 4ah:s 4ers 5y 4up:s 4worm:s 4y 3ligan:s 8ism 3p:seg 4la
3ray:seg 3t:segR 4ch 4ers 3ves 2p:sSegDI 3e:f 4fully 7ness 7s 4less:ln 3per:s 3scotch:Seg 2rde:sdG 3izon:s 7tal:sl 3monal 6e:s 3n:se 4et:s 4ier 6st 4less
4pipe:s 4y 3ology 4scope:s 3rendous:l 4ible 7y 5d:l 5fic 6y:gij 4or:s 3se:sdG 5back 5fly:i 5hair 6ide 5man 8ship 6en 5play 6ower 5radish:S 5shoe:sdg 5tail:s
5whip:sDI 6oman 8en 5y 4ier 6st 4y 3ticultural 9ure 9urist:s 2s:Seg 3anna:s 3e 3iery 3pice:s 5table 9y 7l:s 8isation:s 9se:sdG 9ty 3t:seg 4age:s 4el:segRDI 6ers
6ry:i 5ss:Seg 4ile:sl 6ity:i 4ler:s 2t:ln 3bed:s 3cake:s 3el:s 5ier:s 3head:se 7edly 9ness 4ouse:s 3key:s 3link:s 3shot:s 3ter 5st 2umous 4us 3nd:seg 3r:sl
4glass:S 3se:sdG 5boat:s 7und 6reak:sg 7oke 9en 5clean:seg 6oat:s 5fly:i 5hold:sR 9ers 6usband:s 5keeper:s 9ing 5maid:s 6other:s 5plant:s 5top:s 5wares 8ming:s
6ife 7ves 6ork 4ings 2ve:r 4l:s 4rboard:s 5craft 5ed 5ing 5s 2w:s 3dah:s 4y 3ever 3itzer:s 3l:segR 4ers 3soever 1p 1r 2s 1t 1ub:s 3bub:s 4y:i 3cap:s 3ris
2ckleberry:i 4ster:seg 2ddle:sdG 2e:sd 2ff:seg 4ier 6st 4y:k 2g:sRDI 3e:ln 4st 2h 2la:s 3k:sg 3l:seg 4abaloo:s 2m:sDI 3an:slRn 5e:ln 6st 5isation 7e:sdrG 8rs 7m
7t:s 8ic 6tarian:s 9ianism 7y:i 5kind 5oid:s 3ble:sdrnG 6st 5ings 5y 4ug:sDI 3dinger:s 4rum 3eri 5us 3id 5ifier:s 7y:gij 6ty 5or:s 4liate:sdG 8ion:s 6ty
3mingbird:s 4ock:s 4us 3ongous 4rist:s 5ous:l 4ur:seg 6less:n 3p:seg 4back:se 3ungous 4s 2nch:Seg 5back:se 3dred:s 7fold 7th:s 7weight:s 3g:R 4ered 6ing 6s
4over 4rier 7st 5y:k 3k:sR 4ered 6ing 6s 3t:segR 4ers 4ress:S 4sman 6en 2rdle:sdrG 6rs 3l:segR 4ers 3rah:seg 5y:seg 4icane:s 5edly 4y:gij 3t:sgf 4le:sdG
2sband:seg 7ry 3h:Seg 3k:segR 4ers 4ier 6st 5ness 4y:ik 3sar:s 4y:i 3tings 4le:sdrG 6rs 2t:s 3ch:S 3zpa 6h 1wy 1yacinth:s 3ena:s 2brid:s 6ise:sdG 2dra:s 5e
5ngea:s 6t:s 5te:sdG 5ulic:s 9ally 4ocarbon:s 5electric 9tricity 5foil:s 5gen 8ate:sdG 5logy 6ysis 5meter:s 5phobia 6lane:sdG 6onic:s 5sphere 5therapy 2ena:s
2giene 6ic 8ally 7st:s 3rometer:s 2ing 2men:s 3n:seg 4al:s 2pe:sdrG 4ractive 9vity 5bola:s 9e 8e 8ic 5critical:l 5link:seg 5market 5sensitive 9itivity:i 6pace:s
5tension 7xt 5ventilate:sdG 9ilation 3hen:seg 6ate:sdG 8ion:s 3noses 6is 5tic:s 8ally 7se:sdG 8m 8t:s 3o:s 4allergenic 4chondria 9riac:s 5risy:i 7te:s 8ical:l
4dermic:s 4glycemia 9mic:s 4tenuse:s 5halami 9mus 6ermia 7ses 8is:Seg 9se 7tical:l 2sterectomy:i 7sis 6ia 7c:s 8al:l i 1amb:s 4ic:s 1bex:S 2ices 3d 3s:S
2uprofen 1ce:sdG 3berg:s 4ound 5x:S 4reaker:s 3cap:s 2icle:s 3er 4st 3ness 4gs 2kier 5st 3y 2on:s 4oclast:s 9tic 2y:k 1d 2ea:s 4l:sl 5isation 7e:sdG 7m 7t:s 8ic
9cally 3mpotent 3ntical:l 6fiable 8cation 8er:s 7y:gij 6ty:i 3ogram:s 7ph:s 4logical:l 8st:s 7y:i 3s 2iocy:i 4m:s 5atic 9ally 4syncrasy:i 9atic 4t:s 5ic 7ally
2le:sdrnG 4rs 4st 3y 2ol:s 4ater:s 6rous 7y 4ise:sdG 2s 2yl:s 4l:s 5ic 1f 2fier 5st 3y 2s 1gloo:s 2neous 3ite:sdG 5ion:s 3oble 6y 4minious:l 7y:i 4ramus:S 6nce
7t:l 5e:sdG 2uana:s 1i 2i 1kon:s 1lk:s 2l:sn 3egal:sl 7ity:i 5ibility 7le 8y 6timacy 9ate:l 3iberal 4cit:ln 4teracy 8te:s 3nesses 3ogical:l 3uminate:sdG 9ion:s
7e:sdG 4s 5ion:s 6ve 5ory 5trate:sdG 9ion:s 9ive 9or:s 7ious 1mage:sdG 5ry 4inable 9y 7ry 7tion:s 9ve:l 6e:sdG 3m:s 2balance:sd 3ecile:s 7ic 8ty:i 4d:sDI
3ibe:sdG 3roglio:s 3ue:sdG 2itate:sdG 6ion:s 7ve 6or:s 2maculate:ln 4nence 7t 4terial 5ure:l 7ity 3easurable 9bly 4diacy 7te:l 4morial 4nse:l 6ity:i 4rse:sdG
6ion:s 7ve 3igrant:s 7te:sdG 8ion 4nence 7t:l 3obile 7isation 9e:sdG 8ty 4derate:l 6st:l 8y 4late:sdG 7ion 4ral:l 7ity:i 5tal:sl 8ise:sdG 9ty 4vable 8y 5eable
3une 5isation:s 7e:sdG 6ty 5ology 4re:sdG 4tability 7le 8y 2p:sl 3act:seg 4ir:segt 6ments 4la:s 5e:sdGt 5pable 4nel:sDI 4rt:seg 6ial:l 9ity 4ssable 6e:s 6ioned
7ve:l 8ity 4tience:s 8t:l 3each:Segt 7ments 4ccability 8le 9y 5unious:n 4dance 5e:sdG 5iment:s 9ta 4l:sDI 4nd:seg 5etrability 9ble 9bly 5itence 9t 4rative:sl
5ceptible 9ibly 5fect:sl 9ion:s 5ial:sl 8ism 9st:s 9stic 6l:sDI 6ous:ln 6shable 5manence 9nt 6eable 6issible 5sonal:l 9te:sdG 9tion:s 9tor:s 5tinence 9nt:l
6urbability 9able 9ably 5vious 4tigo 5uosity 7us:l 6s:S 3iety:i 4nge:sdGt 4ous:l 4sh:ln 3lacability 8le 9y 5nt:seg 7ation 5usibility:i 9le 9ly 4ement:segR 9able
9ation:s 4icate:sdG 8ion:s 6it:l 5ed 6s 4ode:sdG 5re:sdG 5sion:s 4ying 3olite:ln 8nesses 7ic 4nderable:s 4rt:segR 6ance 8t:l 7tion:s 6ers 6unate 8e:sdG 8ity
4se:sdG 5ingly 6tion:s 5sibility:i 8le:s 9y 5ter:s 6or:s 6ure:s 4tence 7t:l 4und:seg 4verish:Segt 3racticable 9ably 9al 9ality 4ecation:s 6ise:l 8ion 5gnability
9le 9ly 8te:sdG 9ion 5sario:s 6s:Seg 7ion:s 9nable 9nism 9nist:s 9nistic 8ve:ln 4imatur:s 5nt:seg 5son:segt 8ments 4obability:i 8le 9y 5mptu:s 5per:l 6riety:i
5vable 6e:sdGt 7ments 6idence 9nt:l 7sation:s 8e:sdG 4udence 8t 3udence 7t:l 4gn:seg 4lse:sdG 6ion 7ve:ln 4nity 4re:lr 6st 5ity:i 4tation:s 5e:sdG 1n 2ability:i
3ccessibility 9ble 5uracy:i 8te:l 4tion 6ve 7ity 3dequacy:i 8te:l 4missible 4vertence 9nt:l 5isable 3lienable 3morata:s 3ne:lr 5st 4imate 5ty:i 3pplicable
5ropriate:l 4t 3rticulate:l 3smuch 3ttention 9ve 3udible 8y 4gural:s 8te:sdG 9ion:s 4spicious 2board:s 4rn 4und 4x:S 3red 5ed:sg 3uilt 2c:seg 3alculable 9bly
4ndescence 9ent 5tation:s 4pability 7le 6citate:sdG 9y 4rcerate:sdG 9tion:s 5nate:sdG 8ion:s 4utious 3endiary:i 5se:sdG 5tive:s 4ption:s 4ssant:l 5t 6uous
3h:Seg 4oate 3idence:s 7t:s 8al:sl 4nerate:sdG 9ion 9or:s 4pient 4se:sdG 5ion:s 6ve:ln 5or:s 4te:sdGt 6ments 4vility:i 3lemency 8t 4ination:s 6e:sdG 4osure:s
4ude:sdG 5sion:s 7ve:l 3ognito:s 4herence 9t:l 4mbustible 5e:sG 5mensurate 6unicado 5parable 9bly 7tibility:i 9ble:s 9bly 6etence 9nt:sl 6lete:ln 6rehensible
9ensibly 4nceivable 9ably 6lusive:l 5gruity:i 8ous:l 5sequential:l 6iderable 9rate:ln 7stency:i 9ent:l 6olable 6picuous:ln 6tancy 9t 5testable 9ably 6inence 9nt
6rovertible 9ertibly 5venience:sdG 9ent:l 4rporate:sdG 9tion 8eal 5rect:ln 6igibility 9ble 9bly 6uptibility 9ible 3rease:sdG 7ingly 5dibility 8le 9y 6ulity
8ous:l 5ment:se 9al 4iminate:sdG 9tion 9tory 4ust:seg 7ation:s 3ubate:sdG 7ion 7or:s 5i 5us:S 4lcate:sdG 8ion 5pate:sdG 4mbency:i 8t:s 4r:sDI 5able:s 8y 5ious
5sion:s 2d 3ebted:n 4cency:i 7t:l 5ipherable 6sion 8ve:ln 5orous 4ed 4fatigable 9ably 5ensible 9bly 5inable 9ly 7ite:l 4lible 8y 6cacy:i 8te:l 4mnification:s
8y:gij 7ty:i 4nt:seg 6ation:s 6ure:sdG 4pendence 9nt:sl 4scribable 9ably 5tructible 9tibly 4terminable 9nacy 9nate:l 4x:Seg 3icate:sdG 7ion:s 8ve:s 7or:s 5es
5t:segt 6able 6ments 4fference 9nt:l 4gence 7ous 7t:s 6stible 9on 5nant:l 7tion 6ity:i 5o 4rect:ln 8ion 4scernible 6reet:l 8tion:s 7iminate:l 5pensable:s 9ably
6osed 8ition:s 6utable 9bly 5soluble 5tinct:ln 8guishable 4vidual:sl 9lise:sdG 9lism 9list:s 9listic 9lity 6sibility 9le 9ly 3octrinate:sdG 9ation 4lence 7t:l
4mitable 9ly 4or:s 4rse:sdGt 7ments 3ubitable 9ly 4ce:sdGt 6ments 5t:seg 6ance 6ee:s 6ion:s 7ve 4e:sdG 4lge:sdG 7nce:s 8t:l 4strial:l 9lisation 9lise:sdG 9lism
9list:s 8ous:ln 7y:i 2ebriate:sdG 8ion 3dible 4ucable 3ffable 8y 5ective:ln 8ual:l 5iciency:i 9nt:l 3lastic 4egance 8t:l 4igibility 8le:s 4uctable 9ly 3pt:ln
5itude 3quality:i 5itable 7y:i 3rt:ln 5ia 7l 3scapable 9ly 4sential:s 4timable 9ly 3vitability 8le 9y 3xact 4cusable 9ly 4haustible 9ibly 4orable 9y 4pedient
6nsive:l 6rience:d 7t 5licable 9bly 5ressible 4tinguishable 5ricable 9bly 2fallibility 8le 9y 4mous:l 5y:i 4ncy 5t:s 6icide:s 7le 6ry:i 8man 9en 4rction
4tuate:sdG 8ion:s 3easible 4ct:seg 6ion:s 8us:ln 4licitous 9y:i 4r:sDI 5ence:s 7tial 5ior:s 8ity 5nal 6o:s 5tile 8ity 4st:seg 6ation:s 3idel:s 7ity:i 4eld:sR
7ers 4ghting 4ltrate:sdG 9ion 9or:s 4nite:l 8simal:sl 7ive:s 7ude 7y:i 4rm 6ary:i 6ity:i 4x 3lame:sdG 6mable 8tion:s 9ory 5table:s 6e:sdG 6ion 9ary 4ect:seg
7ion:s 9nal 5xibility 8le 9y 7on:s 4ict:seg 7ion 4orescence 5w 4uence:sdG 7tial:l 7za 5x:S 3o 4mercial:s 4rm:segR 6al:l 8ity 7nt:s 7tion 9onal 9ve 6ers
4tainment 3raction:s 5red 5structure:s 4equency 9t:l 4inge:sdGt 8ments 3uriate:sdG 8ingly 4se:sdG 5ion:s 2genious:l 5uity 6ous:ln 4st:seg 6ion 3lorious 3ot:s
3rain:seg 5te:s 6iate:sdG 9ingly 7tude 4edient:s 5ss:S 4own 2habit:seg 7able 8nt:s 4lant:s 6tion:s 7or:s 5e:sdrG 6rs 3ere:sdG 6nt:l 5it:seg 7ance:s 7or:s
3ibit:seg 7ion:s 3ospitable 3uman:l 7e:l 7ity:i 2imical:l 5table 9y 3quitous 7y:i 3tial:slDI 7isation 9e:sdG 6te:sdG 7ion:s 8ve:s 7or:s 5o 2ject:seg 6ion:s
6or:s 3udicious 4nction:s 4re:sdG 5ious 5y:i 4stice:s 2k:seg 3blot:s 3ier 5st 4ness 3ling:s 3well:s 3y 2laid 4nd 4y:sg 3et:s 3ine 2mate:s 3ost 2n:sgR 3ards
4te:l 3ermost 3ings 3keeper:s 3ocence 7t:sl 5uous:l 4vate:sdG 7ion:s 8ve 7or:s 3uendo:sS 4merable 2oculate:sdG 8ion:s 3ffensive:l 3perable 7tive 4portune
3rdinate:l 4ganic 2patient:s 3ut:sDI 2quest:s 4ietude 5re:sdrG 7rs 6ingly 6y:i 5sition:s 9ve:ln 8or:s 2road:s 2s 3ane:lr 6st 5ity 4tiable 9y 3cribe:sdG 6ption:s
5utable 9ly 3eam:s 4ct:s 6icide:s 7vore:s 9rous 5ure:l 7ity:i 4minate:sdG 9ion 4nsate 6ibility 8le 9y 7tive:l 9vity 5tience 9t 4parability 9le:s 9ly 4rt:seg
6ion:s 4t:sDI 3hore 3ide:sr 6rs 5ious:ln 4ght:sf 5ne:s 6ia:s 7ficance 9cant:l 4ncere:l 8ity 5uate:sdG 8ion:s 4pid 4st:seg 6ence 8t:l 3ofar 4le:s 6nce 7t:l
5ubility 7le 5vable 6ency 8t:s 4mnia 8c:s 4uciance 9t 3pect:seg 7ion:s 7or:s 4iration:s 9onal 6e:sdG 3tability 5l:sDIt 6l:s 7ation:s 6ments 5nce:sdG 6t:sl
7aneous:l 4ead 5p:s 4igate:sdG 8ion 8or:s 5l:sDI 6l:s 5nct:s 8ive:l 5tute:sdG 8ion:s 9onal 9onalise:sdG 4ruct:seg 8ion:s 9onal 9ve:l 8or:s 6ment:seg 9tal:s
9talist:s 9tality 9tation 3ubordinate 9nation 5stantial 4fferable 9bly 6iciency 9ent:l 4lar 7ity 6te:sdG 7ion 7or:s 5in 5t:seg 4perable 5portable 4rance:s
5e:sdrG 6ds 6rs 5gence:s 9y:i 8t:s 5mountable 5rection:s 9ionist:s 2t:R 3act 4gli 7o:s 4ke:s 4ngible:s 9y 3eger:s 5ral:s 7te:sdG 8ion 8or 6ity 5ument:s 4l
5lect:s 9ual:sl 9ualise:sdG 9ualism 6igence 9nt:l 9ntsia 8ibility 9ble 9bly 4mperance 9te 4nd:seg 6eds 5se:lr 7st 6ification 9er:s 8y:gij 7ty:i 7ve:sl 5t:sln
6ion:s 9al:l 4ract:seg 8ion:s 9ve:l 5bred 8ed:sg 5cede:sdG 7pt:seg 9ion:s 9or:s 7ssion:s 9or:s 6hange:sdG 9geable 9geably 6ollegiate 7m:s 7nnect:seg 9ection:s
8tinental 7urse 5denominational 7partmental 8endence 9ndent 6ict:seg 9ion 7sciplinary 5est:seg 8ingly 5face:sdG 7ith 6ere:sdG 9nce 8on 5galactic 5im 6or:s 5j
6ect:seg 9ion:s 5lace:sdG 7rd:seg 6eave:sdG 7ukin 6ink:seg 6ock:seg 8utory 7per:s 6ude:sdG 5marriage:s 9y:gij 6ediary:i 9ate:s 7nt:s 7zzi 9o:s 6inable 9bly
8gle:sdG 7ssion:s 7ttent:l 5n:sSegt 6al:sl 8ise:sdG 7tional:sl 9onalise:sdG 9onalism 6e:St 7cine 7e 7ship:s 7t 6ist:s 6ship:s 5office 5personal 6lanetary 8y
6olate:sdG 9tion:s 7se:sdG 8ition 6ret:segR 9ation:s 9ative 9ers 9ive 5racial 6ed 7late:sdG 9tion:s 9tionship:s 6ing 6ogate:sdG 9tion:s 9tive:s 9tor:s 9tory:i
6upt:seg 9ion:s 5s 6cholastic 6ect:seg 9ion:s 6perse:sdG 6tate:s 7ellar 7ice:s 5twine:sdG 5urban 5val:s 6ene:sdG 8tion:s 6iew:segR 9ee:s 9ers 5weave:sdG 6ove 9n
4state 6inal 8e:s 3imacy:i 6te:sdlG 7ion:s 5idate:sdG 9ion 3o 4lerable 9ly 8nce 9t 4nation:s 5e:sdG 4xicant:s 8te:sdG 9ion 3ractability 9le 5mural 5net:s
6sigence 9ent:s 8tive:sl 5venous:Sl 4ench:Segt 8ments 5pid:l 4icacy:i 7te:l 5gue:sdG 7ingly 5nsic 9ally 4o:s 5duce:sdG 8tion:s 9ory 5spection 9tive 5version
8t:se 4ude:sdrG 7rs 5sion:s 7ve 6t:seg 3uit:seg 6ion:s 7ve:l 2undate:sdG 7ion:s 3re:sdG 2vade:sdrG 6rs 4lid:seg 7ate:sdG 9ion 7ity 5uable 4riable:s 9y 7nt
4sion:s 6ve 3ective 4igh:seg 6le:sdG 4nt:seg 6ion:s 7ve:n 6or:s 8y:gij 4rse:sl 6ion:s 5t:seg 6ebrate:s 4st:segt 6igate:sdG 9tion:s 9tive 9tor:s 7ture:s 6ments
6or:s 4terate 3idious:l 4gorate:sdG 9ion 4ncibility 8le 9y 4olability 8le 7te 4sibility 7le 8y 4tation:s 9nal:s 5e:sdG 5ingly 3ocation:s 4ice:sdG 4ke:sdG
4luntary:k 5ve:sdGt 7ments 3ulnerability 9ble 9bly 2ward:sl 1octl 2dine 4se:sdG 2n:s 3isation 5e:sdrG 6rs 4zer:s 3osphere:s 2ta:s 1pecac:s 1rascibility 7le
3te:ln 2e 2idescence 9t 4ium 3s:S 2k:seg 3some 2on:seg 4clad:s 4ic 6al:l 4monger:s 4ware 5ork 4y:i 2radiate:sdG 8ion 4tional:sl 9lity 3econcilable 6verable
4deemable 4futable 4gular:sl 9ity:i 4levance:s 9cy:i 9t:l 5igious 4mediable 9bly 4parable 9ly 5laceable 5ressible 6oachable 4sistible 9bly 5olute:l 9ion
5pective 6onsibility 9ible 9ibly 4trievable 9ably 4verence 9t:l 7sible 9bly 5ocable 9ly 3igate:sdG 7ion 4tability 7le 8y 6nt:s 6te:sdG 7ingly 8on:s 3uption:s 1s
2inglass 2land:sR 6ers 3e:s 4t:s 2m:s 2obar:s 3late:sdG 6ion 9ism 9ist:s 3metric:s 4orphic 3sceles 3tope:s 6ic 4ropic 2suance 4e:sdG 2thmi 5us:S 1t 2alic:s
6ise:sdG 2ch:Seg 4ier 6st 5ness 4y 2em:s 4isation 6e:sdG 3rate:sdG 6ion:s 7ve 6or:s 2inerant:s 7ry:i 2s 3elf 1v 2ory:i 2y:i 1x j 1ab:sDI 3ber:segR 6ers 3ot:s
2ck:seg 4al:s 5ss:S 4boot:s 4daw:s 4et:s 4hammer:s 4knife:sdG 7ves 4pot:s 4rabbit:s 2de:sdG 2g:sD 3geder 7st 6ly 6ness 4ies 3uar:s 2il:segR 4break:s 4ers
2lopy:i 4usie:s 2m:sDI 3b:s 4oree:s 2ngle:sdG 3itor:s 7ial 2pan:sDI 3e:sdG 2r:sDI 3gon 2smines 2undice:sdG 4t:seg 5ier 7st 6ness 5y:k 2velin:s 2w:seg 3bone:sdG
4reaker:s 2y:s 3walk:segR 7ers 2zz:Seg 4ier 6st 4y 1ealous:l 7y:i 3ns 2ep:s 3r:seg 4ingly 3z 2had:s 2june 2ll:seg 4o:s 4y:gij 5bean:s 5fish:S 2opardise:sdG 7y
2remiad:s 3k:seg 4ier 6st 5n:s 4water 4y:k 3sey:s 2ssamine:s 3t:segR 4ers 2t:sDI 3sam 3tison:seg 4y:i 2wel:sDI 5ler:s 8y 5ries 1ib:sSegDI 3e 2ffy:i 2g:sDI
3ger:seg 4le:sdG 3saw:seg 6n 2had:s 5ist:s 2lt:seg 2mmied 6s 4ying 2ngle:sdG 4oism 7t:s 8ic 3n:s 4i:s 3ricksha:s 5kisha:s 3x:Seg 2tney:s 3terbug:sDI 6ier 8st 6s
6y 2ujitsu 2ve:sdG 1ob:sDI 3ber:s 3less:n 2ck:s 4ey:seg 4strap:s 3ose:l 5ity 3ular:l 7ity 4nd:l 6ity 2dhpurs 2g:sDI 3ger:s 4le:sdG 2hns 2in:segR 4ers 4t:segl
3st:s 2ke:sdrG 4rs 3ingly 2llier 6st 5ness 5ty 4y:gij 3t:seg 2nquil:s 2shed 5s 4ing 3tle:sdG 2t:sDI 3tings 2ule:s 3nce:sdG 3rnal:s 7ese 7ism 9t:s 9tic 5ey:seg
7man 8en 3st:seg 2vial:l 6ity 2wl:s 2y:segf 3fuller 8st 7y 6ness 3less 3ous:ln 3ridden 6e:srG 7rs 4ode 3stick:s 1ubilant:l 6tion 5ee:s 2dge:sdGt 5mental 9s
5ship 4ment:s 8al 3icature 5ial:l 7ry:i 6ous:ln 3o 2g:sDI 3gernaut:s 4le:sdrG 6rs 3ular:s 2ice:sdrG 5rs 4ier 6st 5ness 4y:k 2jitsu 3ube:s 4tsu 2kebox:S 2lep:s
3ienne 2mble:sdG 4o:s 3p:segR 4ers 4ier 6st 5ness 4suit:s 4y 2nco:sS 4tion:s 5ure:s 3gle:s 3ior:s 4per:s 3k:segR 4ers 5t:seg 4ie:r 6st 4y:i 5ard:s 3ta:s
2ridical 4sdiction 9ional 5prudence 5t:s 3or:s 3y:i 2st:lRn 4est 4ice:s 5fiable 9ly 7cation:s 6y:gij 2t:sDI 3e 2venile:s 2xtapose:sdG 8ition:s k 1abob:s 4om
2ftan:s 2huna:s 2le 4idoscope:s 9opic 2mikaze:s 2ngaroo:s 2olin 2pok 3ut 2rakul 4oke:s 4t:s 5e 3ma 2tydid:s 2yak:seg 2zoo:s 1c 1ebab:s 3ob:s 2el:seg 3n:seglRn
4est 3p:sgR 4ers 4sake:s 2g:s 2lp 2n:sDI 3nel:sDI 2pt 2ratin 3b:seg 3chief:s 7ves 3nel:s 3osene 5ine 2strel:s 2tch:S 5up 3o 4genic 3tle:s 6drum:s 2y:seg
3binding:s 4oard:segR 8ers 3hole:s 3note:sdG 3punch:Seg 3stone:s 5roke:s 3word:s 1g 1haki:s 3n:s 1ibbutz 7im 3itz:SegR 6ers 3osh 2ck:segR 4back:s 4ers 4ier 6st
4off:s 4stand:s 4y 2d:sDI 3der:s 4ie 4o:sS 4y:i 3nap:sDI 6per:s 7ings 4ey:s 2elbasa:s 7y 2ll:segR 4deer:s 4ers 4ings 4joy:s 3n:seg 3o:s 4byte:s 4cycle:s 4gram:s
8me:s 4hertz:S 4metre:s 4ton:s 4watt:s 3t:sR 2mono:s 2n:d 3da 4er 6garten:sR 9teners 5st 4hearted 4le:sdG 5ier 7st 6ness 5y 4ness:S 4red 4s 3ematic:s 4tic
3folk:s 3g:sl 4dom:s 4fisher:s 4lier 7st 4pin:s 4ship 3k:seg 4ier 6st 4y 3ship 4man 5en 4woman 7en 2osk:s 2pper:seg 2smet 3s:SegR 4ers 2t:sSeg 3chen:s 7ette:s
7ware 3e 3h 3sch 6y 3ten:s 6ish 4y:i 2wi:s 1leptomania 9iac:s 2udge:sdG 3ge:sd 3tz:S 5ier 7st 5y 1m 1nack:sR 5wurst:s 3psack:s 3ve:s 5ry 4ish 2ead:segR 5ers
3e:sdg 4cap:sDI 4l:seg 3ll:seg 4t 3w 2ickers 5knack:s 3fe:sdG 3ght:segl 6hood:s 3t:sDI 4ter:s 4wear 3ves 2ob:s 4bier 7st 5y 3ck:segR 5ers 5out:s 5wurst:s 3ll:s
3t:sDI 4hole:s 4tier 7st 5y 3w:sg 4able 4ingly 7s 4ledge 9able 9ably 4n 2uckle:sdG 7head:s 1oala:s 3n:s 2hlrabi:S 2ok:s 4aburra:s 4ie:r 6st 5ness 4y 2peck:s
4k:s 2sher:seg 2wtow:seg 1rone:r 4or 2ypton 1s 1udos 3zu:s 2mquat:s l 1a 2b:s 3el:sDI 3ia 5l:s 4um 3oratory:i 5ious:l 4ur:segR 6ers 3urnum:s 3yrinth:s 9ine
2ce:sdG 4rate:sdG 7ion:s 3hrymal 7ose 3ier 5st 3k:seg 4adaisical:l 4ey:s 4lustre 3onic 7ally 3quer:seg 3rimal 4osse 3tate:sdG 6ion 4ic 4ose 3una:s 6e 3y 2d:sSeg
3der:seg 4ie:s 3e 4n 3ings 3le:sdG 3y:i 4bird:s 5ug:s 4finger:s 4like 4ship 2g:sRDI 3ers 3gard:s 3niappe:s 3oon:s 2id 3n 3r:s 3ty 2ke:s 2llygag:sDI 2m:sSegRDI
3a:s 4sery:i 3b:seg 4ast:sSeg 7e 4da 4ent 4kin:s 4skin:s 3e:ln 4brain:s 4nt:seg 6able 9y 7tion:s 4rs 4st 3inate:sdG 7ion 3p:s 4black 4oon:seg 4post:s 4rey:s
4shade:s 2nce:sdrG 5rs 5t:s 3d:segR 4fall:s 5ill:s 4holder:s 4ings 4lady:i 5ine:s 5ocked 6rd:s 5ubber:s 4mark:s 6ss:S 4owner:s 4scape:sdrG 9rs 5lid:Sg 8den 8e
4ward:s 3e:s 3guage:s 5id:l 6sh:Seg 5or:s 7ous:l 3k:R 4est 4ier 6st 5ness 4y 3olin 3tern:s 3yard:s 2p:sDI 3el:s 3idary:i 3se:sdG 3top:s 3wing:s 2rboard:s
3cenous 6y:i 4h:S 3d:segR 4ers 3ge:slrn 5ss 7e 6t 4o:s 3iat:s 3k:seg 4spur:s 3va:s 5e 5l 3ynges 6itis 5x:S 2sagna:s 6e:s 3civious:ln 3e:sdrG 4rs 3h:Seg 3s:S
4ie:s 5tude 4o:sSeg 3t:segl 4ingly 2t:sR 3ch:Seg 3e:ln 4comer:s 4ncy 5t 4ral:seglDI 4st 4x 3h:sSegR 4e 5red 6ing 6s 3itude:s 7inal 3rine:s 3te:sr 5rly 4ice:sd
7work:s 2ud:seg 4able 7y 5num 5tory 3gh:seg 5able 8y 5ingly 8stock:s 5ter 3nch:SegR 6ers 4der:segR 7ers 5ress:S 6omat:s 6y:i 7man 8en 3reate:s 5l:s 2va 4tory:i
3ender:s 3ish:SeglRn 6est 2w:sf 3breaker:s 3fully 6ness 3giver:s 3less:ln 3maker:s 3n:s 3rencium 3suit:s 3yer:s 2x:lRn 3ative:s 3est 3ity 2y:sgR 3away 3ered
5ing 5s 4tte:s 3man 4en 3off:s 4ut:s 4ver:s 3people 5rson:s 3woman 6en 2ze:sdG 3ier 5st 4ness 3y:gijk 4bones 1b 2s 1each:Seg 3d:segR 4en 5rs 7hip 3f:seg 4ier
6st 4less 6t:segDI 4y 3gue:sdG 3k:seg 4age:s 4ier 6st 4y 3n:segRn 4est 4ings 3p:seg 4frog:sDI 4t 3rn:segR 5ers 5t 3s:Seg 4e 5hold:sR 9ers 4h:Seg 4t 5wise
3ther:s 7neck:s 7y 3ve:sdG 5n:seg 4ings 2cher:s 6ous:l 6y 3ithin 3tern:s 4ure:sdrG 7rs 2d 3ge:sr 5rs 2e:sr 3ch:Seg 3k:s 3red 4ier 6st 5ng 4s 4y 3ward:s 5y
2ft:sR 4est 4ie 5sm 6t:s 4most 4over:s 4wards 4y:i 2g:sDI 3acy:i 4l:sl 5ese 5isation 7e:sdG 7m:s 7tic 6ty 4te:sS 6e 5ion:s 5o:s 3end:s 6ary 4rdemain 3gier 6st
5ngs 4y 3ibility 5le 6y 4on:s 6naire:s 4slate:sdG 8ion 9ve 8or:s 8ure:s 4t 5imacy 8te:sdlG 7ise:sdG 3less 3man 4en 3room:s 3ume:s 5inous 3work 2i:s 3sure:l
3tmotif:s 2mma:s 4e:G 4ings 3on:s 5ade 5y 3ur:s 2nd:sgR 4ers 3gth:s 6en:seg 6ier 8st 6ways 7ise 6y:k 3iency 6t:l 3s:S 3t 4il:s 2onine 3pard:s 3tard:s 2per:s
3rechaun:s 4osy 5us 3t 2sbian:s 7ism 3ion:s 3s:R 4ee:s 5n:seg 4on:s 5r:s 3t 2t:sI 3down:s 3hal:l 5rgic 9ally 7y 3ter:seg 6bomb:s 8x 6head:s 4uce:s 3up:s
2ukaemia 4ocyte:s 2vee:s 4l:snDI 5headed:n 5ler:s 4r:seg 5age:sdG 3iathan:s 4tate:sdG 7ion 5y 3y:gij 2wd:lRn 4est 2xer:s 3ica 6l 5ographer:s 9phy 6n:s
1iability:i 4le 3ise:sdG 5on:s 3r:s 2b 3ation:s 3el:sDI 5ler:s 6ous 4ral:sl 7isation:s 9e:sdG 9m 8ty 6te:sdG 7ion 7or:s 5tarian:s 6ine:s 6y:i 3idinous 5o:s
3rarian:s 6y:i 4etti 8st:s 7o:s 2ce 4nce:sdG 5se:sSdG 7e 5tiate:s 7ous:ln 3hee:s 5n:s 3it 3k:seg 4ings 3orices 2d:sD 2e:sd 3f:R 4est 3ge:s 3ns 3u 4tenancy 9t:s
2fe:r 4blood 5oat:s 4forms 4guard:s 4less 5ike 6ne:s 5ong 4rs 4saver:s 7ing 5pan:s 5tyle:s 4time:s 4work:s 3t:seg 4off:s 2gament:s 4ture:sdG 3ht:seglRn 5en:seg
6rs 6st 5headed 8rted:ln 6ouse:s 5ning:se 5weight:s 3nite 2i 2kable 3e:sdlrnG 4able:n 4lier 7st 6hood:s 4n:seg 5esses 4st 4wise 2lac:s 3t:seg 3y:i 2mb:sR 4ered
6ing 6s 4less 4o:s 3e:sdG 4ade:s 4light 4rick:s 4stone 3ier 5st 4t:seg 5ation:s 5ings 5less 3n:seg 3o:s 4usine:s 3p:seglRn 4est 5t:s 4id:l 6ity 3y 2nage
3chpin:s 3den:s 3e:sdrG 4age:s 5l:l 5ment:s 5r:l 4backer:s 4feed 4man 5en 4n:s 4rs 4sman 6en 4up:s 3ger:segR 6ers 6ie 7ngly 9s 4o:sS 4ual 5ist:s 8ic:s 3iment:s
4ngs 3k:segR 4age:s 4up:s 3net:s 3oleum 3seed 3t:seg 4el:s 2on:s 4ess:S 4hearted 4ise:sdG 2p:s 3id:s 3osuction 3read:sg 3stick:seg 2quefaction 6y:gij 5ur:s
4id:s 6ate:sdG 8ion:s 8or:s 6ise:sdG 7ty 5fy:gij 4or:seg 6ice 2ra:s 3e 2sle 3p:seg 3som 6e 3t:seg 4en:segR 6ers 4ings 4less:ln 2t 3any:i 3chi:s 3e 4racy 6l:sl
6ry 6te:s 7i 7ure 3he:r 5st 4ium 4ograph:segR 9hers 9hic 9hy 5sphere:s 3igant:s 6te:sdG 7ion 5ious:n 3mus 3re:s 3ter:seg 6bug:s 4le:rn 6st 4oral:s 3urgical 6y:i
2vability 3e:sdlrG 4able 4lier 7st 6hood:s 6ness 5ong:s 4n:seg 4rs 5wurst 5y:ij 4st 6ock 4ware 3id:l 4ngs 2x 2zard:s 1lama:s 3no:s 1o 2ad:segR 4able 4ers
4star:s 6one:s 3f:segR 4ers 3m 4ier 6st 4y 3n:segR 4ers 4word:s 3th:Seg 5e 5ings 5some:n 3ves 2b:sSeDI 3by:gij 5ist:s 3e 3otomy:i 3ster:s 2cal:sSl 5e 5isation
7e:sdG 6ty:i 4te:sdG 5ion:s 4vore:s 3i 3k:segR 4able 4ers 5t:s 4jaw 4out:s 4smith:s 5tep 4up:s 3o 4motion 8ve:s 4weed:s 3us 5t:s 4tion:s 2de:s 4star:s 6one:s
3ge:sdrG 5rs 4ings 2ft:seg 4ier 6st 5ness 4y:k 2g:sSDI 3anberry:i 4rithm:s 9ic 3book:s 3e 3ger:s 6head:s 3ic 5al:l 5ian:s 4n:s 4stic:s 8al:l 3jam:s 3o:s 4ff:s
4n:s 4type:s 4ut:s 3rolling 2in:s 4cloth:s 3ter:segR 6ers 2lcat:s 3l:seg 4ipop:s 4ygag:sDI 5pop:s 2ne:lr 4lier 7st 6ness 4rs 4some 3g:segR 4boat:s 4est 5vity
4hair:s 6nd 5orn:s 4ingly 7s 5sh 5tude:s 8inal:l 4shoreman 9men 4time 2ofah 3k:seg 4alike:s 4out:s 4up 3m:seg 3n:s 4ey:s 6ier 8s 4ie:r 6st 4y:i 3p:seg 4hole:s
4ier 6st 4y 3se:sdlrnG 5n:seg 5st 3t:segR 4ers 2p:sSegDI 3e 3sided:ln 2quacious 7ty 2rd:segl 4lier 7st 4ship:s 3e 3gnette:s 3n 3ry:i 2se:srG 4rs 3s:S 3t 2t:s 3h
3ion:s 3tery:i 4o 3us:S 2ud:lRn 4est 4mouth:se 4speaker:s 3nge:sdG 3se:s 4ier 6st 5ness 4y 3t:s 4ish 3vre:sd 2vable 3e:sdlrG 4able 4bird:s 4less 5ier 7s 8t
6ness 5orn 4making 4rs 4sick 3ingly 2w:seglRn 3brow:s 3down 3ercase 5ed 5ing 5s 4st 3ish 3land:s 4ier 6st 5ness 2x:S 2yal:lR 5est 5ist:s 5ler 7st 5ty:i 2zenge:s
1s 1uau:s 2bber:s 3e:sdG 3ricant:s 7te:sdG 8ion 8or:s 2cid:ln 5ity 3k:seg 4ier 6st 5ness 4less 4y:k 3rative:l 4e 2dicrous:ln 2g:sDI 3gage 3ubrious:ln 2kewarm
2ll:seg 4aby:i 2mbago 5r 4er:seg 6jack:s 6man 7en 6yard:s 3inary:i 5escence 9nt 5osity 6us:l 3mox:S 3p:seg 4ier 6st 5ness 5sh 4y 2nacy:i 4r 4tic:s 3ch:Seg 5box
5eon:s 8ette:s 5room:s 5time:s 3g:sSeg 4e 2pin:s 5e 3us 2rch:Seg 3e:sdG 3id:ln 3k:segR 4ers 2scious:ln 3h:SRn 4est 3t:segf 4fully 4ier 6st 5ness 4re 5ous 4y:k
2te:s 2xuriance 8t:l 7te:sdG 6ous:ln 5y:i 1vi 3i 1xi 3i 3v 3x 2vi 4i 1yceum:s 3hee:s 2e:G 2mph 5atic:s 5oma:s 8ta 2nch:Seg 5ings 5pin:s 3x:S 2re:s 3ic:s 5al:l
5ist:s m 1a 2cabre 4dam 4roni:sS 6on:s 4w:s 3e:sdG 4rate:sdG 7ion 3hete:s 4inable 7tion:s 6e:sdG 7ry 6ist:s 5smo 4o 3intosh:S 3kerel:s 4inaw:s 6tosh:S 3ro:s
5biotic:s 5cosm:s 5logy:i 5n:s 5scopic 2d:sln 3am:s 5e 3cap:s 3den:seg 6ingly 5r:s 5st 3e 4moiselle:s 3house:s 3man 4en 3ras:S 6a:s 7h:s 6sa:s 4igal:s 3woman
6en 2elstrom:s 3stri 6o:s 2gazine:s 3enta 3got:s 3ic:s 5al:l 5ian:s 4sterial:l 6rate:s 3ma 3nanimity 8ous:l 5te:s 4esia 7um 5t:s 6ic 8ally 7sation 8e:sdG 8m
6o:s 7sphere 4ification:s 8ence 9nt:l 7er:s 6y:gij 5tude:s 4olia:s 4um:s 3pie:s 2haraja:s 8h:s 6nee:s 7i:s 5ishi:s 4tma:s 3jong 3ogany:i 2id:s 4en:sl 6hair
7ead:s 7ood 4servant:s 3l:segR 4bomb:seg 6x:S 4ers 4ings 4man 5en 3m:seg 3n:sl 4frame:s 4land:s 5ine:sdG 4mast:s 4sail:s 5pring:s 5tay:s 6ream:seg 4tain:segR
8ability 9ble 8ers 5enance 3ze:s 2jestic 8ally 6y:i 3or:segl 5ette:s 5ity:i 2ke:srG 4rs 4shift:s 4up:s 3ings 2ladjusted 9ment 5roit 5y:i 4ise 4propism:s 4ria 7l
5key 3content:s 3e:sn 4diction:s 4factor:s 4volence 9t:l 3feasance 4ormation:s 7ed 4unction:seg 3ice 5ious:l 4gn:seg 6ancy:i 8t:l 6ity 4nger:segR 8ers 3l:s
4ard:s 4eability 7le 5t:s 4ow:s 3nourished 4utrition 3odorous 3practice:s 3t:seg 4eds 4reat:segt 3ware 2ma:s 3bo:seg 3ma:s 5l:s 6ian:s 5ry 4ogram:s 8phy 5n
5th:s 2n:sSlDIf 3acle:sdG 4ge:sdrGt 6ability 8le 6ments 6rial 7s 4tee:s 3darin:s 5te:sdG 6ory 4ible:s 4olin:s 4rake:s 5ill:s 3e 3fully 3ga 5nese 4e:dr 5rs 4ier
6st 4le:sdrG 6rs 4o:sS 4rove:s 4y 3handle:sdG 4ole:s 5od 4unt:s 3ia:s 5c:s 6al 4c:s 5ure:sdG 7ist:s 4fest:segl 8ation:s 8o:sS 5old:seg 4kin:s 4pulate:sdG 9ion:s
9ive 9or:s 3kind 3lier 6st 5ness 3na 4equin:s 5r:sel 6ism:s 4ikin:s 5sh:ln 3oeuvrability 9ble 8e:sdG 4r:s 5ial 3power 3sard:s 4e:s 5rvant 4ion:s 4laughter
3tel:s 6piece:s 4illa:s 5s:S 6sa 4le:sdG 6piece:s 4oes 4ra:s 3ual:sl 4facture:sdrG 9rers 4mit:sDI 4re:sdG 4script:s 3y 2p:sDI 3le:s 3per 4ings 2r:sSDI 3abou:s
4ca:s 4thon:sR 8ers 4ud:segR 6ers 3ble:sdG 3ch:SegR 5ers 5ioness:S 3e 3garine 7ta:s 4in:s 6al:l 8ia 3ia 5chi:s 4gold:s 4huana 4juana 4mba:s 4na:s 6de:sdG
6te:sdG 5e:sr 6rs 4onette:s 4tal 5ime 3joram 3k:segR 4down:s 4edly 5rs 5t:segR 6ability 8le 6ers 6place:s 4ings 4sman 8ship 6en 4up:s 3lin:s 3malade 4oset:s
5t:s 3oon:seg 3quee:s 6ss:S 6try 5is:S 7e 3riage:s 8able 5eds 4ow:s 4y:gij 3sh:S 5al:sDI 5ier 7st 5mallow:s 5y 4upial:s 3t:s 4en:s 4ial 6n:s 5n 6et:s 6i:s
4yr:seg 6dom 3vel:sDI 6lous:l 3zipan 2s:sDI 3c 4ara:seg 4ot:s 4uline:s 8ity 3h:SegR 4ers 4up:s 3k:seg 3ochism 8t:s 9ic 4n:s 5ic 5ry 3que:s 6rade:sdrG 9ers
3sacre:sdG 5ge:sdG 4es 5ur:s 6se:s 4ive:ln 3t:sR 4ectomy:i 5red 6ful:l 6ing 6ly 6mind:seg 6piece:s 6s 7troke:s 6work:s 6y 4head:s 4icate:sdG 8ion 5ff:s 4odon:s
5id:s 4urbate:sdG 9ion 2t:sSegDI 3ador:s 3ch:Seg 5book:s 7x:S 5less 5maker:s 8ing 5stick:s 3e 4rial:sl 8isation 9se:sdG 9sm 9st:s 9stic 9stically 5nal:l 6ity
3hematical:l 9cian:s 9cs 4s 3ins 3riarch:s 9al 9y:i 5ces 6ide:s 6ulate:sdG 9tion 5monial 8y 5x:S 4on:sl 3t:sSR 4e 5red 6ing 6s 4ock:s 4ress:S 3uration 5e:sdlrG
6st 5ity:i 3zo:s 5h:s 5t 6h 2udlin 3l:seg 3nder:seg 3solea 7um:s 3ve 2ven:s 4rick:s 3in:s 2w:s 3kish:l 2x:Seg 3illa:s 7e 7ry 4m:s 5a 6l:l 5isation 7e:sdG 5um:s
2y 3be:s 3day:s 3flower:s 5y:i 3hem 3o:r 4nnaise 4ral 7ty 5s 3pole:s 2ze:s 3ourka:s 3urka:s 1e 2ad 4ow:s 6lark:s 3gre:ln 3l:s 4ier 6st 4time:s 4y 3n:sglRn
4der:seg 4est 4ingful:l 7less 7s 4t 5ime 4while 3sles 5ier 7st 5y 4urable 9y 6e:sdGt 7less 7ments 3t:s 4ball:s 4ier 6st 4loaf 7ves 4y 2cca:s 3hanic:s 8al:l
7sation 8e:sdG 8m:s 8tic 2d 3al:s 5lion:s 7st:s 3dle:sdrG 6rs 6some 3ia:s 5eval 5l 5n:s 5te:sdG 6ion 6or:s 4c:s 5al:sl 6te:sdG 7ion:s 5inal:l 7e:s 4eval 4ocre
7ity:i 4tate:sdG 7ion:s 8ve:l 4um:s 3ley:s 3ulla:s 7e 2ek:lRn 4est 3t:sg 4inghouse:s 7s 2gabyte:s 4church:S 5ycle:s 4hertz:S 4lith:s 5omania 9iac:s 6polis:S
4phone:sdG 5ixel:s 4ton:s 3s 2h 2lancholia 9ic:s 9y 5ge:s 5in 5oma:s 8ta 3d:seg 3lifluous:l 4ow:segRn 6est 3odic 7ally 6ous:ln 5rama:s 9tic 9tically 5y:i 4n:s
3t:seg 4down:s 2mber:s 6ship:s 4rane:s 7ous 3e:s 4nto:sS 3o:s 4ir:s 4rabilia 7le 8y 6nda 8um:s 5ial:s 8ise:sdG 6sation 7e:sdG 5y:i 2n:d 3ace:sdG 5ingly 4ge:s
6rie:s 3dacious 7ty 4ed 5r:s 4icant:s 5ng 4s 3folk 3haden:s 3ial:sl 4ngitis 3opausal 8e 4rah:s 3servants 5s 4trual 8te:sdG 9ion 4wear 3tal:l 6ity:i 4hol 7ated
4ion:seg 4or:seg 3u:s 2ow:seg 2rcantile 4enary:i 5rise:sdG 4handise:sdG 9ze:sdG 7t:s 8man 9en 4iful:l 5less:l 4urial 7c 6y 4y:i 3e:sl 4st 4tricious 3ganser:s
4e:sdrG 5rs 3idian:s 4ngue:s 5o:s 4t:seg 5ocracy:i 6rious:l 3maid:s 5n 4en 3rier 6st 5ment 5ness 4y:k 5maker:s 8ing 2s:sDI 3a:s 3cal:s 6ine 3dames 4emoiselles
3h:Seg 3merise:sdG 8m 3quite:s 3sage:s 4enger:s 5s 4iah:s 5er 6st 6urs 5ness 4y:k 3tizo:sS 2t:SegR 3a 4bolic 8se:sdG 9m:s 4carpal:s 8i 8us 4l:s 5lic 6urgical
9ist:s 9y 4morphic 9ism 9ose:sdG 9osis 4phor:s 8ical:l 6ysical 9cs 4stases 8is:Seg 9se 4tarsal:s 3e 4or:s 6ic 7te:s 6oid:s 7logical 9gist:s 9gy 4red 5ing 5s
3hadon 8e 5ne 6ol 4inks 4od:s 6ical:l 6ological 9gy:i 5ught 3iculous:ln 3re:s 4ic:s 6al:l 7tion 4o:s 5nome:s 5polis:S 9tan 3tle 6some 2w:seg 3l:seg 2zzanine:s
1fg 2r 1g 1i 2aow:seg 3sma:s 6ta 2ca 3e 3keys 3ra 4oaggression:s 5be:s 6iologist:s 9ogy 5chip:s 6ode 7mputer:s 7sm:s 5economics 5fiche:s 7lm:seg 6loppies
5loan:s 5meter:s 8re:s 5n:s 5organism:s 5phone:s 6lastics 6rocessor:s 5scope:s 9ic 9ically 9y 6econd:s 6urgery 5wave:sdG 2d 3air 3day 4le:sG 6brow:s 6man 7en
6weight:s 4y:i 3ge:s 5t:s 3land:s 3most 3night 3point:s 3riff:s 3shipman 8en 4t 5ream 4ummer 3term:s 4own 3way:s 4eek:s 4ife:sdG 7ry:i 5nter 5ved 7s 6ing
3year:s 2en:s 2ff:seg 2ght 5ier 7st 6ness 5y:k 3raine:s 5nt:s 5te:sdG 6ion:s 6ory 2ke:sdG 2l:sSdRDI 3ch 3der 5st 5w:seg 4ly 4ness 3e 4age:s 4post:s 4rs 4stone:s
3f:s 3ieu:s 6x 4tancy 7t:sl 6risation 9e:sdG 9m 9t:s 9tic 7y:ik 6te:sdG 5ia:s 7man 8en 3k:segR 4ier 6st 5ness 4maid:s 6n 5en 4shake:s 5op:s 4weed:s 4y 3l:sR
4age 4ennia 9l 8um:s 5pede:s 5rs 5t 4igram:s 9me:s 5litre:s 5metre:s 5ner:s 8y 5on:s 7aire:s 7th:s 5pede:s 5second:s 4race:s 4stone:s 3quetoast:s 2me:sdG
4ograph:seg 4tic 3ic:s 5ked 6ing 5ry:i 3osa:s 2n:SdegR 3aret:s 4tory 3ce:sdG 5meat 3dbogglingly 4ed:n 4ful:ln 4ing 4less:ln 4s 3e 4field:s 4ral:s 7ogist:s 9y 5s
4strone 5weeper:s 3gle:sdG 3i:s 4ature:s 8isation 9se:sdG 9st:s 4bike:s 5us:S 4cam:s 5omputer:s 4floppies 4m:s 5a 6l:l 7ism 9t:s 5isation 7e:sdG 5um:s 4on:s
4scule:s 5eries 5kirt:s 5ter:seg 8ial 6rant:s 8tion:s 7y:i 4van:s 3k:s 3now:s 3or:seg 5ity:i 3ster 5rel:s 3t:seg 4ier 6st 4y 3uend:s 5t:s 4s:S 5cule:s
4te:sdlrnG 6man 7en 6st 5ia 7e 3x:S 2racle:s 5ulous:l 4ge:s 3e:sdG 3ror:seg 3th:f 5fully 5less 2sadventure:s 4lignment 5liance:s 4nthrope:s 9pic 9pist:s 9py
4pplication 7y:gij 6rehend:seg 9ension:s 7opriate:sdG 9riation:s 3begotten 5have:sdG 8iour 3c 4alculate:sdG 9ation:s 6l:seg 5rriage:s 7y:gij 5st:sg 4egenation
5llaneous 9y:i 4hance:s 5ief 7vous:ln 4ommunication 5nceive:sdG 8ption:s 6duct:seg 6struction:s 9ue:sdG 5unt:seg 4reant:s 4ue:sdG 3deal:sg 7t 5ed:s 5meanour:s
4iagnose:sdG 9sis 5d 5rect:seg 9ion 4o:Sg 5ings 5ne 3er:sl 5able 8y 5liness 5y:i 3feasance 6ture:s 4ire:sdG 5t:sDI 4ortune:s 3giving:s 4overn:seg 4uide:sdG 8dly
3handle:sdG 5p:s 4mash:S 3identify:gij 4nform:seg 9ation 5terpret:seg 9retation:s 3judge:sdGt 8ments 7ment:s 3laid 5y:sg 4ead:sg 5d 3manage:sdGt 5tch:Seg
3nomer:s 3ogynist:s 9tic 7y 3place:sdG 6y:seg 4rint:seg 5onounce:sdG 7unciation:s 3quotation:s 7e:sdG 3read:sg 7ings 5present:seg 9entation:s 4ule:sdG 3s:Seg
4al:s 4hapen 4ile:s 7ry 5on:s 7ary:i 5ve:s 4pell:seg 8ings 7t 6nd:sg 7t 4tate:sdGt 8ments 5ep:s 3t:segR 4ake:sG 7n:l 4ers 4ier 6st 5me:sdG 5ness 4letoe 4ook
4ranslated 5eat:segt 6ss:S 5ial:s 5ust:segf 4y:k 5pe:sG 3understand:sg 9tandings 9tood 4se:sdG 2te:s 3igate:sdG 7ion 3osis 3re:sdG 3t:s 4en:s 2x:SegR 3ers
3ture:s 2zzen:s 6mast:s 1kay 1l 1m 1nemonic:s 1o 2an:seg 3t:s 2b:sDI 3ile:s 5isation:s 7e:sdG 6ty 3ster:s 2ccasin:s 3ha:s 3k:segR 4ers 6y:i 4ingbird:s 7ly
2d:sSDI 3al:s 3e 4l:sDI 5lings 4m:s 4rate:sdlG 7ion 7or:s 5n:s 6isation 8e:sdG 8m 8t:s 9ic 7ty 4st:l 6y 3icum:s 4fiable 6cation:s 6er:s 5y:gij 4sh:ln 3ular
6te:sdG 7ion:s 7or:s 5e:s 5o 5us 2gul:s 2hair 2iety:i 3re:s 3st:lRn 5en:seg 6st 5ure 7ise:sdrG 9ers 2lar:s 4sses 3diness 3e:s 4cular 7e:s 4hill:s 4skin 5t:segR
6ation 6ers 3l:s 4ification 6y:gij 4usc:s 4ycoddle:sdG 3ten 3ybdenum 2ment:s 6ary:k 6ous:n 6um 3ma:s 4y:i 2narch:s 7ic 9al 8sm 9t:s 7y:i 4stery:i 6ic:s 8ism
4ural 3etarism 7y:k 5ise:sdG 4y:e 5bag:s 5maker:s 8ing 3geese 5r:seg 4olism 5ose:s 4rel:s 3icker:s 4ed 5s 4ker:s 4tor:seg 3k:s 4ey:seg 6shine:s 3o 4chromatic
9e:s 5le:s 5otyledon:s 4gamous 7y 5ram:sDI 7ph:s 4lingual:s 6th:s 8ic 5ogue:s 4mania 9c:s 4nucleosis 4phonic 5olisation 9e:sdG 9t:s 9tic 7y:i 4rail:s 4syllabic
9ble:s 4theism 9t:s 9tic 5one:s 7ic 9ally 7ous:l 7y 4xide:s 3sieur 5gnor:s 9i 4oon:s 4ter:s 5rance:s 6osity:i 7us:l 3tage:s 4h:sl 5lies 3ument:s 8al:l 2o:sdegr
3ch:SegR 5ers 3dier 6st 5ness 4s 4y:k 3n:seg 4beam:s 4light:segR 9ers 6t 4scape:s 5hine:s 6ot:s 5tone:s 6ruck 3red 4ing:s 4land 4s 3se 3t:seg 2p:sSegDI 3e 4ds
3pet:s 2raine:s 4l:sl 5e 5ise:sdG 7t:s 8ic 6ty:i 4ss:S 4toria 8um:s 4y:s 3bid:l 6ity 3dant:s 3e:s 4over 3gue:s 3ibund 3n:sg 4ings 3occo 4n:s 5ic 4se:ln 3pheme:s
5ine 5ological 9y 3row:s 3sel:s 3tal:sl 6ity 5r:seg 6board:s 4gage:sSdrG 8e 8rs 7or:s 4ice:sdG 6ian:s 5fication 6y:gij 5se:sdG 4uary:i 2s:s 3aic:s 3ey:seg
3que:s 5ito:sS 3ses 4ier 6st 4y 3t:l 2te:s 4l:s 3h:sR 4ball:seg 4erboard:s 6ed 6fucker:s 9king 6hood 6ing 6land:s 7ess 7iness 7y 6s 3if:s 4le:s 5ity 4on:seg
6less 4vate:sdG 7ion:s 9nal 7or:s 5e:s 3ley:s 4ier 6st 3ocross:S 4r:seg 5bike:sdG 6oat:s 5cade:s 7r:s 6ycle:sdG 9ist:s 5ise:sdG 7t:s 5man 6en 6outh:s 5way:s
3tle:sdG 4o:sS 2uld:segR 5ered 7ing 7s 5ier 7st 6ngs 5y 4t:seg 3nd:seg 4t:seg 5ain:s 8eer:seg 8ous 8side:s 8top:s 5ebank:s 5ings 3rn:segRf 5ers 5fully 8ness
3se:sdrG 5rs 5trap:sDI 5y 4ier 6st 5ness 4se:sdG 4tache:s 4y 3th:segf 5fuls 5piece:s 5wash:S 7tering 2vable:s 3e:sdrGt 4able:s 4ments 4rs 3ie:s 4ngly 2w:segR
3ers 3n 2zzarella 1pg 2h 1s 1u 2ch 3ilage 3k:seg 4ier 6st 4rake:sdrG 8rs 4y 3ous 3us 2d 3dier 6st 5ness 4le:sdG 4y:gij 3guard:s 3slide:s 6nger:s 8ing 2esli
3zzin:s 2ff:seg 4in:s 4le:sdrG 6rs 3ti:s 2g:sDI 3ger:s 4ier 6st 5ness 6gs 4le:s 4y 2kluk:s 2latto:sS 3berry:i 3ch:Seg 3e:s 4teer:s 3ish:ln 3l:seg 4ah:s 4et:s
4igatawny 5on:s 3ti 5coloured 6ultural 9uralism 5dimensional 5faceted 7rious:n 5lateral 6ingual 5media 6illionaire:s 5national:s 5player 7e:s 8x:SegR 9ers 9or:s
7icand:s 9ation:s 9ative 9ity:i 8er:s 7y:gij 6rocessing 6urpose 5racial 5task:sg 6ude:s 8inous 5variate 6erse:s 6itamin:s 2m:s 3ble:sdrG 6rs 3mer:s 6y
4ification 6y:gij 4y:i 3ps 2nch:Seg 5ies 5kin:s 3dane:sl 3g:seg 3icipal:sl 9ity:i 4ficence 9t 4tion:s 2ral:s 5ist:s 3der:segR 6ers 7ss:S 6ous:l 3k:s 4ier 6st
5ness 4y:k 3mur:seg 2scat 6el:s 4le:sdG 4ular 8ity 7ture 3e:sdG 4um:s 3h:Seg 4ier 6st 5ness 4room:seg 4y 3ic:s 5al:sSl 7e 5ian:s 8ship 5ologist:s 9y 4ngs 3k
4ellunge:s 5t:s 6eer:s 6ry 4ier 6st 5ness 4melon:s 4rat:s 4y 3lin 3s:Seg 4el:s 4ier 6st 4y 3t:sR 4ang:s 5rd 4ered 6ing 6s 4ier 6st 5ness 4y 2tability 5le 4nt:s
4te:sdG 5ion:s 3e:sdlrnG 4st 3ilate:sdG 7ion:s 4neer:s 5ous:l 5y:gij 3t:sR 4ered 6ing 6s 4on 3ual:l 6ity 2umuu:s 2zzle:sdG 1y 2na:s 4h:sS 2opia 5c 2riad:s 3rh
3tles 2self 3terious:ln 6y:i 4ic:s 6al:l 6ism 5fication 6y:gij 5que 2th:s 4ic 6al 4ological 9st:s 8y:i n 1ab:sDI 3ob:s 2cho:s 3re 2dirs 2g:sDI 3ware 2iad:sS
3l:seg 4brush:S 3ve:lr 5st 5ty 2ked:ln 2me:sdlG 4less 4sake:s 2nny:i 3obot:s 4second:s 4technology:i 2p:sSDI 3alm:seg 3e 3htha 7lene 3kin:s 3pier 6st 4y:i 2rc:s
4issi 8sm 9t:s 9tic 7us:S 4osis 5tic:s 3k:seg 3rate:sdG 6ion:s 7ve:s 6or:s 4ow:seglRn 6est 3whal:s 3y 2sal:sl 5ise:sdG 3cent 3tier 6st 5ness 4urtium:s 4y:k 2tal
3ion:s 6al:sl 8isation:s 9se:sdG 9sm 9st:s 9stic 9ty:i 6wide 4ve:s 5ity:i 3l 3tier 6st 4y:k 3ural:sln 7isation 9e:sdG 9m 9t:s 9tic 5e:s 2ughtier 8st 7ness 6y:k
3sea 6m 6te:sdG 7ingly 5ous 3tical:l 5li 6us:S 2val 3e:s 4l:s 3igability 7le 6te:sdG 7ion 9nal 7or:s 3y:i 2y:s 3sayer:s 1ear:seglRn 4by 4est 4sighted:n 3t:lRn
4est 4h 2bula:sr 6e 5ous 2cessary:ik 6itate:sdG 8y:i 3k:seg 4erchief:s 9eves 4lace:s 5ine:s 4tie:s 3romancer:s 9y 5philia 5sis 3tar 6ine:s 2ed:segf 4ier 6st
5ness 4le:sdG 6point 6ss:l 6work 4y 2farious:ln 2g 3ate:sdG 5ion:s 6ve:sdlG 7ity 3lect:segf 7fully 4igee:s 7nce 8t:l 6ible 9y 3otiable 7te:sdG 8ion:s 8or:s
2igh:seg 5bour:segl 9hood:s 9liness 3ther 2matode:s 3eses 5is 2oclassic 9cal 9cism 4olonialism 5n:s 6servative:s 3dymium 3logism:s 3n 4atal 6e:s 3philia 5yte:s
4rene 2phew:s 4ritis 3otism 3tunium 2rd:s 4ier 6st 4y 3ve:sdG 5less:l 4ier 6st 4ous:ln 4y 2st:seg 4le:sdG 5ings 2t:sDI 3book:s 3her 6most 3iquette:s 3t:sR 4ers
4le:sdG 6some 3work:seg 2ural 6gia 8c 4itis 4ological 9st:s 8y 5n:s 5ses 6is 6urgery 5tic:s 8ally 6ransmitter:s 3ter:seg 4ral:sl 7isation 9e:sdrG 9ers 8ty
5ino:s 5on:s 2ver 5more 5theless 2w:slRn 3bie:s 4orn:s 3comer:s 3el:s 4st 3fangled 3line:s 4ywed:s 3sagents 4boy:s 4cast:sR 8ers 4flash 4group:s 4ier 6st
4letter:s 4man 5en 4paper:s 9man 9men 9woman 9women 5rint 4reel:s 4stand:s 4worthy 4y 3t:s 4on:s 2xt 3us:S 1iacin 2b:s 3ble:sdrG 6rs 2ce:lrn 4st 4ty:i 3he:s
3k:seg 4el:s 6odeon:s 4le:s 4nack:s 6me:sdG 3otine 2ece:s 2ftier 6st 4y 2gga:s 5rd:sl 7liness 5z 4er:s 4le:sdG 3h:R 4est 4t:sl 5cap:s 6lothes 7ub:sDI 5fall
5gown:s 5hawk:s 5ie 6ngale:s 5life 5mare:s 8ish 5shade:s 7irt:s 6tick:s 5time 5y:i 2hilism 7t:s 8ic 2l 2mbi 4le:rn 6st 5y 4us:S 2ncompoop:s 3e:s 4pin:s 4teen:s
8th:s 5ieth:s 5y:i 3ja:s 3ny:i 3th:s 2p:sDI 3per:s 4ier 6st 4le:s 4y 2rvana 2t:s 3pick:segR 7ers 3rate:sdG 4e 4ogen 8ous 6lycerine 3wit:s 2x:Seg 1o 2bility
3le:srn 5man 6en 5st 5woman 8en 4y 3ody:i 2cturnal:l 7e:s 2d:sSDI 3al 3dy 3e 3ular 5e:s 2els 3s 2ggin:s 2ise:sdG 5less:ln 5maker:s 4ier 6st 5ness 4ome 4y:k
2mad:s 5ic 3enclature:s 3inal:l 6te:sdG 7ion:s 8ve:s 5ee:s 2n 3abrasive 5sorbent:s 4genarian:s 4lcoholic 5igned 3believer:s 4reakable 3ce 4halance 9t:l 4om:s
6batant:s 6mercial:s 7ittal:l 6petitive 7liance 5nductor:s 6formist:s 9mity 6tagious 5operation 3dairy 4eductible 5nominational 5script 4rinker:s 3e 4mpty
4ntity:i 4ssential 5uch:S 4theless 4vent:s 4xempt 5istence 9nt 3fat 6al 4iction 4lammable 3governmental 3hazardous 4uman 3industrial 5terference 8vention
3judgmental 3linear 5ving 3malignant 4ember:s 3negotiable 3objective 3pareil:s 6tisan:s 5yment:s 4hysical 4lus:SegDI 7ses 4oisonous 5litical 6luting
4rescription 5oductive 6fessional:s 7it:s 6liferation 3refillable 6undable 5newable 5presentational 5sident:s 6trictive 5turnable:s 4igid 3scheduled 4easonal
5ctarian 5nse 7ical:l 5xist 4kid 4moker:s 7ing 4tandard 5ick 5op 4upport 3taxable 4echnical 4oxic 4ransferable 5ivial 3union 4ser:s 3verbal 4iolence 9t 4oting
3white:s 3zero 2odle:sdG 3k:s 3n 4day 4time 3se:s 2pe 2r 3m:s 4al:l 6cy 6isation 8e:sdG 7ty 5tive 3th 5bound 5east:R 9erly 9ern 9ers 9ward 6rly:i 7n:R 8ers
8most 5ward:s 6est 9erly 9ern 9ward 2s:Seg 3e 4bleed:s 4dive:sdG 5ove 4gay:s 4y 3h:Seg 3ier 5st 4ness 3talgia 8c 9ally 4ril:s 5um:s 3y 2t:Seg 3able:s 6y
4rise:sdG 5y:i 4tion:s 3ch:Seg 3e 4book:s 4pad 6per 4worthy 3hing:sn 3ice:sdG 6able 9y 6board:s 4fication:s 5y:gij 4on:s 6al:l 3oriety 6ous:l 3withstanding
4ork:s 2ugat:s 4ht:s 3n:s 3rish:Segt 3s 2va:s 4e 3el:s 5ette:s 5ist:s 5la:s 6e 5ty:i 3ice:s 4tiate:s 2w 3adays 4y 3here 3ise 2xious 2zzle:s 1th 1u 2ance:sd 2b:s
3ile 2clear 5i 6c 5us:S 2de:sr 4st 3ge:sdG 3ism 5t:s 4ty 2gget:s 2isance:s 2ke:sdG 2ll:s 4ification 6y:gij 5ty 2mb:seglRn 4ered 6ing 6less 6s 5st 4skull:s
3eracy 6l:s 6te:sdG 7ion:s 7or:s 5ic 7al:l 5ology 6us 3ismatic:s 9st:s 3skull:s 2n:s 3cio:s 3nery:i 2ptial:s 2rse:sdG 5maid:s 5ry:i 7man 8en 3ture:sdG 2t:sDI
3cracker:s 3hatch:S 3meat:s 5g:s 3ria:s 5ent:s 5ment:s 5tion 9al:l 9ist:s 8us 7ve 3shell:s 3tier 6st 5ness 4y 2zzle:sdG 1ybble:s 2lon:s 2mph:s 5omania 9iac:s o
1af:s 3ish 2k:s 3en 3um 2r:seg 3lock:s 3sman 5en 2ses 3is 2t:s 3en 3h:s 3meal 1bduracy 6te:l 2edience 7t:l 3isance:s 7t 3lisk:s 3se 4ity 3y:seg 2fuscate:sdG
8ion 2it:s 4uary:i 2j 3ect:seg 6ion:s 9able 9ably 7ve:sln 8ity 6or:s 2late 5ion:s 3igate:sdG 7ion:s 7ory 5e:sdG 5ingly 4que:sln 4terate:sdG 9ion 4vion 7us:ln
3ong:s 4quy 2noxious:l 2oe:s 3ist:s 2scene:lr 7st 6ity:i 4ure:sdlrG 7st 6ity:i 3equious:ln 6y:i 4rvable 9y 7nce:s 8t:l 7tion:s 9onal 8ory:i 6e:sdrG 7rs 4ss:Seg
6ion:s 7ve:sl 3idian 3olescence 9nt 6te:sdG 3tacle:s 4etric:s 9al 9ian:s 4inacy 7te:l 4reperous 5uct:seg 8ion:s 9onist:s 9ve:ln 2tain:seg 6able 3rude:sdG
5sive:ln 3use:lrn 6st 2verse:s 3iate:sdG 4ous:ln 1carina:s 2casion:seg 8al:l 3idental:s 3lude:sdG 5sion:s 7ve 3ult 4pancy 7t:s 6tion:s 9nal 5y:gij 4r:sDI
5rence:s 2ean:s 5going 5ic 5ographer:s 9phic 9phy 3lot:s 2hre 2tagon:s 7al 4l 4ne 4ve:s 3et:s 5te:s 3ogenarian:s 4pi 5us:S 2ular:s 4ist:s 1dd:slRn 3ball:s 3est
3ity:i 2e:s 2ious:l 3um 2ometer:s 3riferous 4ous 3ur:s 5less 2yssey:s 1edema 2sophagi 8us:S 3trogen 1f 2f:segR 3al 3beat:s 3ence:s 5d:segR 6ers 5sive:sln 4red
5ing:s 5s 5tory:i 3hand 7edly 3ice:sr 6holder:s 6rs 5ial:sl 8dom 7te:sdG 6ous:ln 4ngs 3line 4oad:seg 3set:sI 4hoot:s 6re:G 4ide 4pring:s 4tage:s 2t 3en:R 5est
5times 1gle:sdG 2re:s 1h 2m:s 2o 2s 1il:seg 3cloth:s 3field:s 3ier 5st 4ness 3skin 3y 2nk:seg 3tment:s 1kay:seg 2ra:s 1ld:R 3en 4st 3ie:s 2eaginous 4nder:s 3o
4margarine 2factory:i 2igarch:s 8ic 8y:i 3ve:s 1mbudsman 7en 2ega:s 3lette:s 3n:s 2inous:l 3ssion:s 3t:sDI 2nibus:S 7ses 4potence 9t 5resence 9nt 4science 9t
4vore:s 7ous 1n 2ce 3ology 4ming 2e:sn 3rous 3self 3time 2going 2ion:s 5skin 2line 3ooker:s 3y 2omatopoeia 9eic 2rush:Sg 2set:s 3hore 3laught:s 2to 2us:S
2ward:s 2yx:S 1odles 2ps 2ze:sdG 1p 2acity 3l:s 4escence 9t 3que:sdlrnG 6st 2en:seglRn 4ers 5st 4handed 4ings 4work 3ra:s 5ble 5nd:s 5te:sdG 6ic 7on:s 9al:l
7ve:s 6or:s 4etta:s 2hthalmic 8ologist:s 9logy 2iate:s 3ne:sdG 4ion:s 7ated 3oid:s 3um 2ossum:s 2ponent:s 4rtune 8ism 9st:s 9stic 9ty:i 4se:sdG 5ite:s 7ion
3ress:Seg 7ion 8ve:l 7or:s 4obrious 8um 2s 2t:seg 3ic:s 5al:l 5ian:s 4ma 6l 5isation:s 7e:sdrG 7m:s 7t:s 8ic 9cally 5um:s 4on:seg 6al:l 3ometrist:s 8y 2ulence
6t 3s:S 1r 2acle:s 4ular 3l:sl 3nge:s 6ade:s 5utan:s 9g:s 3te:sdG 4ion:s 4or:s 6ical 7o:s 6y:i 2b:s 3it:seg 5al:s 2c:s 3hard:s 4estra:s 9l 9te:sdG 9tion:s 4id:s
2dain:seg 3eal:s 4r:segl 5ings 5lies 7ness 3inal:s 6nce:s 6riness 7y:ik 6tion:s 3nance 3ure 2e:s 3gano 2gan:s 5die 5elle:s 5ic:s 7ally 6sation:s 9ional 7e:sdrG
8rs 7m:s 7t:s 4sm:s 6ic 3iastic 3y:i 2ient:seg 6al:s 7te:sdG 8ion:s 3fice:s 3gami 4in:s 6al:sl 8ity 7te:sdG 8ion 8or:s 3ole:s 2molu 2nament:seg 8al 9tion 4te:ln
3erier 7st 5y 3ithologist:s 9gy 2otund 2phan:seg 6age:s 2thodontia 9ic:s 9ist:s 7x 8y:i 5gonal 9lity 6raphic 9hy:i 5paedic:s 9ist:s 1scillate:sdG 8ion:s 8or:s
6oscope:s 2ier:s 2mosis 4tic 2prey:s 2sification 5y:gij 2tensible 9y 5tation 9ous:l 4opath:s 9y 6orosis 3racise:sdG 8m 4ich:S 1ther:s 5wise 6orldly 2iose 2ter:s
3oman:s 1uch 2ght 2nce:s 2r:s 3selves 2st:segR 4ers 2t:segR 3age:s 3back:s 5lance:sdG 4id:sI 4ound 4reak:s 4uilding:s 5rst:s 3cast:s 4lass:Seg 4ome:s 4rop:sDI
7pings 5y:i 3dated 4id 5stance:sdG 4o:Sg 5ne 5or:s 3ermost 3field:sR 8ers 5t:sDI 6ter:s 4lank:seg 4ox:Seg 3go:Sg 4rew 5ow:sg 7n 7th:s 3house:s 3ings 3laid
5ndish:l 5st:seg 5w:seg 5y:sg 4et:s 4ine:sdG 5ve:sdG 4ook:s 4ying 3manoeuvre:sdG 4oded 3number:seg 3patient:s 4erform:seg 4lacement 6y:seg 4ost:s 5uring:s
4ut:sDI 3rage:sdG 7ous:l 5n 6k:seg 4each:Seg 4ider:s 5gger:s 6ht 4un:sI 3sell:sg 5t:s 4hine:sdG 5one 4ide:sr 7rs 5ze:sd 4kirt:s 4mart:seg 4old 5urce:sdG
4poken:ln 5read:sg 4tanding:l 6tion:s 6y:seg 5retch:Seg 6ip:sDI 8t 3take:s 3vote:sdG 3ward:sl 4ear:sg 5igh:seg 4it:sDI 4ore 6n 1va 3l:s 3rian 4y:i 3tion:s 2en:s
3r:sl 4abundance 9ant 5chieve:sdrG 9vers 6t:seg 7ive 5ge:s 5ll:s 5mbitious 5nxious 5te 5we:sdG 4balance:sdG 5ear:sg 5ite:s 5lown 5oard 6ok:seg 6re 7ne
5urden:seg 4came 6st:sg 6utious 5harge:sdG 5lock:eg 5oat:s 6me:sG 7pensate:sdG 9nsation 6nfident 6ok:seg 5rowd:seg 4did 5o:Sg 6ne 6se:sdG 5raft:s 7w:sg 8n
6ess:Seg 7w 6ive 5ue 4eager 6t:sg 7en 5mphasise:sdG 5nthusiastic 5stimate:sdG 5xpose:sdG 9ure 6tend:seg 4flow:seg 5ull 4generous 5rew 6ow:sg 8n 8th 4hand:s
7g:sg 6ul:seg 5ead:s 7r:sdg 7t:seg 5ung 4indulge:sdG 9gence 4joy:seg 4kill 4laid 7n 6nd 6p:sDI 6y:sg 5ie:s 5oad:seg 6ng 6ok:seg 6rd:s 5ying 4much:S 4night:s
4paid 6ss:S 6y:sg 5lay:seg 5opulate:sdG 9ation 6wer:seg 5rice:sdG 7nt:seg 6oduce:sdG 9ction 7tective 4qualified 4ran 6te:sdG 5each:Seg 8t:seg 9ion:s 5idden
7e:sG 6pe 5ode 5ule:sdG 6n:sI 4sampling 6w 5eas 6e:sgr 7n 7rs 6ll:sg 6nsitive 6xed 5hadow:seg 7re:sdG 6oe:s 7ot:sg 7t 5ight:s 6mplification:s 9ify:gij 6ze:d
5leep:sg 7pt 5old 5pecialise:sdG 7nd:sg 8t 6ill 6read:sg 5tate:sdGt 9ments 7y:seg 6ep:sDI 6ock:seg 6uffed 5upply:gij 4t:l 5ake:sG 8n 6x:Seg 5hink:sg 6ought 6rew
7ow:sg 9n 5ime:s 5one:s 6ok 5ure:s 7n:seg 4use:sdG 4view:s 4weening 6ight 5helm:seg 9ingly 5ork:seg 5rite:sG 8ten 6ought 4zealous 2iduct:s 3parous 2oid:s
2ulate:sdG 6ion 4e:s 3m 1w 2e:sdG 2l:s 3et:s 3ish 2n:segR 3ers 6hip 1x 2bow:s 2en 2ford:s 2idation 4e:s 4ise:sdrG 7rs 2yacetylene 3gen 6ate:sdG 8ion 3mora 6on:s
1yster:s 1z 2one p 1a 2ce:sdG 4maker:s 4setter:s 3hyderm:s 3ific 7ally 8tion 6er:s 6sm 7t:s 5y:gij 3k:segR 4age:sdG 4ers 5t:s 3t:s 2d:sDI 3dle:sdG 4ock:seg 4y:i
3lock:seg 3re:s 2ean:s 3diatric:s 9cian:s 2gan:s 5ism 3e:sdrG 4ant:s 7ry 4rs 3inate:sdG 7ion 3oda:s 2id 3l:sf 4fuls 4sful 3n:segf 4fuller 9st 8y 4killer:s
4less:l 4staking:l 4t:segR 5brush:S 5ers 5ings 5work 3r:seg 4wise 3sley:s 2l:sSegRDI 3ace:s 4eontologist:s 9logy 4table 6l:s 5e:s 5ial 4ver:seg 4zzi 6o 3e:n
4face:s 4st 4tte:s 3imony 5psest:s 4ndrome:s 9ic 5gs 4sade:s 3l:s 4adium 4bearer:s 4et:s 4iate:sdG 7ion 8ve:s 5d 4or 3m:seg 4etto:sS 4ier 6st 5st:s 7ry 4y
3omino:s 3pable 7y 5te:sdG 6ion 4itate:sdG 8ion:s 3sy:gij 3trier 7st 6ness 5y 2mpas 4er:seg 4hlet:s 8eer:s 2n:sSDI 3acea:s 5he 3cake:sdG 4hromatic 4reas:S 7tic
3da:s 4emic:s 6onium 5r:segR 6ers 3e 4gyric:s 4l:sDI 5lings 7st:s 3g:s 3handle:sdrG 9rs 3ic:s 5ked 6ing 6y 4er:s 3nier:s 3oply:i 4rama:s 7ic 3sy:i 3t:seg
4aloons 4heism 8t:s 9ic 6on:s 6r:s 4ie 4omime:sdG 4ry:i 4suit:s 4y:i 5hose 2p:sR 3a:s 4cy:i 4l 4w:s 4ya:s 3erback:s 6oy:s 5ed 5girl:s 5hanger:s 5ing 5s
5weight:s 6ork 5y 3illa 7e 3oose:s 3rika 3yri 5us:S 2r:sSegDI 3able:s 5ola:s 7ic 4chute:sdG 8ist:s 4de:sdG 5igm:s 8atic 6se:s 5ox:S 7ical:l 4ffin 4gliding 5on:s
5raph:seg 4keet:s 4legal:s 5lax:S 6el:segDI 8ism:s 8ogram:s 5yse:sdG 7is 6tic:s 4mecia 8um:s 6dic:s 9al:s 6ter:s 5ilitary:i 5ount 7r:s 4noia 7d:s 6rmal 4pet:s
5hernalia 6rase:sdG 5legia 9c:s 5rofessional:s 5sychology 4sailing 5ite:s 7ic 5ol:s 4trooper:s 9s 3boil:seg 3cel:sDI 4h:Segt 5ments 3don:seg 6able 3e 4nt:seg
6age 7l 6heses 9is:Seg 9ise 8tic 9ical:l 7ood 3fait:s 3iah:s 4ngs 4sh:S 6ioner:s 4ty 3k:seg 4a:s 4our 4way:s 3lance 5y:seg 4ey:seg 4iament:s 9tarian:s 9tary
4our:s 3ochial 9ism 4dy:gij 4le:sSdG 6e 4xysm:s 3quet:seg 7ry 3rakeet:s 4icide:s 4ot:seg 4y:gij 3se:sdrG 5c:s 4imonious 8y 4ley 4nip:s 4on:s 6age:s 3t:segl
4ake:srG 7n 7rs 4erre:s 4henogenesis 4ial:sl 7ity 5cipant:s 9te:sdG 9tion 9tor:s 9tory 8ial 8le:s 6le:s 6ular:sl 9risation 9rise:sdG 9rity:i 9te:s 5ngs 5san:s
8ship 5tion:seg 5zan:s 4ner:seg 7ship:s 4ook 4ridge:s 4urition 4way 4y:gij 3venu:s 2s:sDI 3chal 3ha:s 3sable 7y 5ge:s 7way:s 4book:s 4el:s 5nger:s 5r 6by 6sby
5s 4ion:s 7ate:l 7less 5ve:sl 6ity 4key:s 4port:s 4word:s 3t:sSeg 4a:s 4e 5board 5l:s 5rn:s 5urisation 9e:sdG 4iche:s 5e:r 6st 5me:s 4or:s 6al:s 7te:s 4rami
5y:i 4urage 6e:sdG 4y:i 2t:sSDI 3ch:Seg 5ier 7st 6ness 5work:s 5y 3e 4lla:s 7e 4nt:segl 4rnal:l 8ism 9stic 6ity 3h:s 4etic 8ally 4ogen:s 8ic 5logical:l 9st:s 8y
5s 4way:s 3ience 6t:slR 7est 4na:s 6e 4o:s 3ois 3riarch:s 9al 9y:i 5cian:s 7de:s 5monial 8y:i 5ot:s 7ic 9ally 8sm 4ol:sDI 6man 7en 6woman 9en 5n:s 6age:s
6ise:sdG 8ingly 6ymic:s 3sies 3ter:seg 6n:seg 4y:i 2ucity 3nch:S 6ier 8st 6y 3per:s 6ise:sdG 8m 3se:sdG 2ve:sdGt 4ments 3ilion:s 4ngs 2w:seg 3l:s 3n:seg
4broker:s 4shop:s 3paw:s 2y:segRt 3able 3check:s 3day:s 3ee:s 4rs 3load:s 3master:s 4ents 3off:s 3roll:s 3wall:s 5re 1ct 1d 1ea:sr 3ce:sf 5able 8y 5fully 8ness
5keeping 5maker:s 5time 4h:S 4ock:s 3fowl:s 3hen:s 3k:seg 3l:seg 3nut:s 3rl:seg 5ier 7st 5y 4s 3sant:s 7ry 4e 3t 2bble:sdG 5y 2can:s 3cadillo:sS 5ry:i 3k:seg 3s
3tin 4oral:s 3uliar:l 8ity:i 4niary 2dagogic 9al 7ue:s 7y 4l:sDI 4nt:s 6ic 8ally 6ry 3dle:sdG 3erast:s 8y 4stal:s 6rian:s 9nise:sdG 3icure:sdG 4gree:sd 4ment:s
3lar:s 3ometer:s 2e:sdgr 3k:seg 4aboo 3l:seg 4ings 3p:segR 4ers 4hole:s 3rage:s 4ed 4ing 4less 4s 3ve:sdG 4ish:ln 3wee:s 2g:sDI 2jorative:s 2koe 2lagic 3ican:s
3lagra 4et:seg 4ucid 3t:seg 3ves 4ic 5s:S 2n:sSdDI 3al 5ise:sdG 5ty:i 4nce:s 3ce 4hant:s 4il:sDI 6lings 3dant:s 4ed 5nt:s 4ing 4s 4ulous 6um:s 3etrable 7te:sdG
8ion:s 9ve 3guin:s 3icillin 4le 4nsula:sr 4s:S 4tence 7t:sl 8ial 9ary:i 3knife 6ves 3light:s 5te:s 3manship 3nant:s 4iless 4on:s 4y:i 5weight:s 3ologist:s 7y
3sion:segR 7ers 5ve:ln 3t 4agon:s 8al 5meter:s 5thlon:s 4house:s 3ultimate:s 4rious 5y 2on:s 4age 4y:i 3ple:sdG 2p:sDI 3per:seg 6corn:s 6mint:s 6oni:s 6y 4ier
6st 4y 3sin 3tic:s 2r 3ambulate:sdG 9tor:s 3cale:s 4eivable 7e:sdG 5nt:s 7age:s 7ile:s 5ptible 9ly 8on:s 8ve:ln 7ual 4h:Seg 5ance 4olate:sdG 8ion 8or:s 4ussion
9nist:s 3dition 3egrination:s 4mptory:k 4nnial:sl 3fect:seglR 7est 7ible 8on:s 9nism 9nist:s 4idious 6y:i 4orate:sdG 8ion:s 6ce 6m:segR 7ance:s 7ers 4ume:sdG
7ry:i 5nctory:k 3haps 3icardia 9um:s 4gee:s 4helia 8on:s 4l:sDI 5ous:l 4meter:s 4od:s 6ic 8al:sl 8ity 6ontal 4patetic:s 5heral:s 8y:i 6rases 9is 4scope:s 5h:Seg
6able:s 4tonea 8um:s 7itis 4wig:s 6nkle:s 3jure:sdrG 7rs 6y:i 3k:seg 4ier 6st 5ness 4y 3m:seg 4afrost 5nence 8t:sl 4eability 7le 6te:sdG 4issible 9ly 8on:s
8ve:ln 5t:sDI 4utation:s 6e:sdG 3nicious:l 3oration:s 4xide:sdG 3pendicular:s 5trate:sdG 9ion 9or:s 6ual:sl 8te:sdG 9ion 7ity 4lex:Seg 7ity:i 3quisite:s
3secute:sdG 8ion:s 8or:s 5verance 8e:sdG 4iflage 5mmon:s 5st:seg 7ence 9t:l 4nickety 4on:s 6a 7ble 7e 7ge:s 7l:sl 8ise:sdG 9ty:i 6ification:s 8y:gij 6nel
4pective:s 5icacious 9ity 7uity 8ous 6ration 7e:sdG 4uade:sdG 6sion:s 8ve:ln 3t:lRn 4ain:seg 4est 4inacious 9ty 6ence 8t 4urb:seg 7ation:s 3usal:s 5e:sdG
3vade:sdG 5sive 4erse:ln 7ion:s 8ty 6t:seg 2seta:s 3kier 6st 4y 3o:s 3simal 6ism 8t:s 9ic 9ically 3t:sR 4ered 6ing 6s 4icide:s 5lence:s 8t 4le:sdG 2t:sRDI 3al:s
4rd:s 3ered 5ing 5s 3iole:s 4te:s 5ion:segR 8ers 3rel:s 4ifaction 6y:gij 4ochemical:s 5l 6atum 6eum 3ticoat:s 5er 6st 5fog:sDI 8ger:s 5ness 4y:k 3ulance 7t:l
4nia:s 2w:s 3ee:s 3ter:s 2yote 1g 1hage:s 3langes 6x:S 4li 6c 5us:S 3ntasm:s 8agoria:s 7y:gij 5om:s 3raoh:s 4maceutical:s 7ist:s 7ologist:s 9ogy 8peia:s 9oeia:s
7y:i 4yngeal 8s 6x:S 3se:sdG 2easant:s 3nobarbital 5mena 9l:l 8on:s 5type 3romone:s 2ial:s 3lander:segR 9ers 6thropic 9opically 9opist:s 9opy:i 5telic 9st:s 8y
4harmonic:s 4ippic:s 5stine:s 4odendra 9ron:s 5logical 9st:s 8y 5sopher:s 9ic 9ical:l 9ise:sdG 9y:i 4tre:s 3sh:egR 5ers 2lebitis 4gm 6atic 9cally 3oem 4x:S
2obia:s 5c:s 3ebes 4nix:S 3ne:sdG 5me:s 6ic 5tic:s 8ally 8ian:s 5y:seg 4ic:s 6ally 5er 6st 5ness 4ograph:s 5logical 9st:s 8y 4y:gij 3oey 3sphate:s 6or:s
8escence 9scent 8ic 8us 3to:seg 5copier:s 8y:gij 5electric 5genic 6raph:segR 9hers 9hic 9hically 9hy 5journalism 9nalist:s 5n:s 5sensitive 6ynthesis 5typesetter
9setting 2rasal 5e:sdG 6ology 5ings 3eaking 4nology 2yla 4um 3sic:s 6al:sl 6ian:s 7st:s 6ked 7ing 5ognomy:i 6logical 9ist:s 9y 6therapist:s 9rapy 5que:s 1i
2anissimi 9o:s 6t:s 4o:s 5forte:s 3zza:s 5e 2ca 4nte 4resque 4yune 3calilli 4olo:s 3k:segR 4aback:seg 5x:Seg 6e 4erel:s 6s 5t:seg 4ier 6st 5ngs 4le:sdG
4pocket:s 4up:s 4y 3nic:s 6ked 8r:s 7ing 3tograph:s 5rial:sl 4ure:sdG 7sque 2ddle:sdG 3gin:s 2e:sdgrG 3bald:s 3ce:sdG 5meal 5work 3rce:sdG 5ingly 8s 4s 3ty
2ffle 2g:sDIt 3eon:s 6hole:sdG 3gier 6st 5sh:n 4y:i 5back:seg 3headed 3let:s 3mentation 7s 4y:i 3pen:s 3skin:s 4ty:i 3tail:s 2ke:sdrG 4rs 2laf:s 5f:s 4ster:s
4u:s 4w:s 3chard:s 3e:sdG 4up:s 3fer:segR 6ers 3grim:s 7age:s 3ings 3l:seg 4age:sdG 5r:s 4box:S 4ion:s 4ory:gij 5w:seg 6case:s 3ot:seg 5house:s 2mento:s
3iento:s 3p:segl 4ernel:s 4le:s 5ier 7st 2n:sSegDI 3afore:s 3ball 3cer:s 4h:Seg 4ushion:s 3e 4apple:s 3feather:s 3g:seg 3head:s 4ole:s 3ion:seg 3k:segR 4est 5ye
4ie:s 5sh 3nacle:s 5te 3ochle 3point:seg 4rick:s 3stripe:sd 3t:s 4o:sS 3up:s 3wheel:seg 2oneer:seg 3us:l 2pe:sdG 4line:s 4rs 3it:s 3ped 4in:s 6g 3s 4queak:s
2quancy 6t 4e:sdG 2racy 4nha:s 4te:sdG 5ical 3ouette:sdG 2s:sDI 3catorial 3ses 3tachio:s 4il:s 6late 4ol:s 5n:s 2t:sDI 3a 3ch:SegR 5blende 5ers 5fork:seg 5man
6en 3eous:l 3fall:s 3h 4ier 6st 4y:k 3iable 7y 4ful:l 4less:l 3on:s 3tance:s 3uitary:i 3y:gij 2vot:seg 5al 2xel:s 3ie 3y:i 2zazz 3za:s 5zz 4eria:s 4icati 8o:s
1kg 1l 2acard:seg 5te:sdG 6ion 4e:sdrGt 5bo:s 5holder 5ments 5nta:s 8e 8l:s 5rs 4id:l 6ity 4ket:s 3giarise:sdG 9m:s 9t:s 4ue:sdG 3ice 4d:s 4n:slRn 5clothes
9hesman 9hesmen 5est 5t:s 6iff:s 7ve:l 4t:seg 3n:sSegDI 4ar 4e 5t:s 6aria 9um:s 8y 4gent 4k:seg 5ton 4ner:s 5ings 4t:segR 5ain:s 6tion:s 5ers 5ings 3que:s 3sma
4ter:segR 7board 7ers 5ic:s 7ity 6que 3te:sdGf 5au:seg 7x 5fuls 5let:s 5n:s 4form:seg 4inum 5tude:s 8inous 4onic 5on:seg 4ter:s 4ypi 6us:S 3udit:s 4sibility 7le
8y 3y:segRf 4able 5ct:seg 4back:s 5ill:s 5oy:s 4ers 4fully 7ness 4goer:s 5round:s 4house:s 4list:s 4mate:s 4off:s 4pen:s 4room:s 4thing:s 4wright:s 3za:s 2ea:sd
4ded 6r:s 5ing 5s 4sant:lRn 8est 8ry:i 5e:sdG 5ingly 8s 5urable 9ly 7e:sdG 4t:seg 3beian:s 4iscite:s 3ctra 6um:s 3d 4ge:sdG 3nary:i 4ipotentiary:i 5tude:s
4teous 5iful:l 5y 3thora 3urisy 3xus:S 2iability 5le 4ncy 5t 3ers 3ght:seg 3nth:s 2od:sDI 4der:s 5ings 3nk:seg 3p:sDI 3t:sDI 4ter:s 3ugh:seg 6man 7en 6share:s
3ver:s 3y:s 2uck:seg 5ier 7st 6ness 5y 3g:sDI 4in:s 3m:sSeg 4age 4b:segR 5ers 5ings 4e 4met:seg 4p:segRn 5est 3nder:segR 7ers 4ge:sdrG 6rs 4k:seg 3perfect:s
3ral:s 6ise:sdG 8m 8tic 7ty:i 3s:S 4h:R 5est 5ier 7st 5y 4ses 3tocracy:i 8t:s 9ic 5nium 2y:gij 3wood 1neumatic 9ally 5onia 1oach:SegR 5ers 2ck:seg 4et:segf
6book:s 6fuls 6knife 9ves 4mark:seg 2d:sDI 3cast:sg 3ia 5trist:s 7y 4um:s 2em:s 3sy 3t:s 4ess:S 4ic 6al:l 4ry 2grom:s 2i 3gnancy 7t:l 3nsettia:s 4t:segR 5edly
6rs 5ier 7st 6llism 9st:s 5less:ln 5y 3se:sdG 4on:segR 6ers 6ings 6ous:l 2ke:sdrG 4rs 4y:s 3ier 5st 3y 2l:sSegDI 3ar 5isation 7e:sdG 6ty:i 3e 4cat:s 4mic:s 7al
4star:s 3ice:sdG 6man 7en 6woman 9en 5y:i 6holder:s 4o:s 5myelitis 4sh:SegR 6ers 4te:lrn 6sse 7t 5ic:s 7al:l 7ian:s 8se:sdG 7o:sS 5y:i 3ka:seg 3l:s 4en
4inate:sdG 8ion 5wog:s 4ster:s 4utant:s 6e:sdrG 7rs 6ion 4ywog:s 3o 4naise:s 5ium 3tergeist:s 4roon:s 3yamory:i 4ester:s 5thylene 4gamist:s 7ous 7y 5lot:s 5on:s
7al 5raph:seg 4hedra 8on:s 4math:s 5er:s 7ic 8sation 5orphic 4nomial:s 4p:s 5honic 8y 4styrene 5yllabic 9ble:s 4technic:s 5heism 9t:s 9tic 7ne 4unsaturated
2made:sdG 3egranate:s 3mel:sDI 3p 4adour:se 4om:s 5n:s 5sity 5us:ln 2ncho:s 3d:sR 4ered 6ing 6ous:l 6s 3e:s 3iard:s 3tiff:s 6ical 9te:sdG 4oon:s 3y:i 4tail:s
2och:Seg 3dle:s 3h:seg 3l:seg 3p:seg 3r:lR 4est 4house:s 2p:sSDI 3corn 3e 3gun:s 3injay:s 3lar:s 4in 3over:s 3pa:s 4y:i 5cock 3ulace:s 6r:l 7isation 9e:sdG 8ty
6te:sdG 7ion:s 5ism 7t:s 5ous 2rcelain 4h:S 4ine 4upine:s 3e:sdG 3k 3n 4o 5grapher:s 9hic 9hy 3osity 4us 3phyry 4oise:sdG 3ridge 5nger:s 3t:seglR 4ability 6le:s
5ge:sdG 5l:s 4cullis:S 4end:seg 6t:s 7ous:l 5rhouse:s 6s 4folio:s 4hole:s 4ico:sS 5on:seg 4lier 7st 6ness 4manteau:s 9aux 4rait:s 8ist:s 8ure 6y:seg 7al:s
2se:sdrG 4rs 4ur:s 3h:R 4est 3it:seg 5ion:seg 8al 6ve:sl 7ism 5ron:s 3s:S 4e 5ss:Seg 7ion:s 8ve:sln 7or:s 4ibility:i 6le:s 7y 4um:s 3t:segR 4age 5l 4box 4card:s
5ode:s 4date:sdG 5oc 7toral 4erior:s 7ty 6s 4graduate:s 4haste 5umous:l 4ings 4lude:s 4man 6rk:seg 6ster:s 5en 5istress:S 5odern 6rtem:s 4natal 4operative 4paid
6rtum 5one:sdGt 8ments 4script:s 4ulate:sdG 5re:sdG 4war 3y:i 2t:sDIf 3able:s 4sh 5sium 4to:S 3belly:ij 4oiler:s 3ency 5t 6ate:s 6ial:sl 9ity:i 3fuls 3holder:s
6e:s 5ok:s 3ion:s 3luck:s 3pie:s 4ourri:s 3sherd:s 5ot:s 3tage 4er:seg 6y:i 4ier 6st 4y:i 2uch:Seg 3ltice:sdG 5ry 3nce:sdG 4d:seg 3r:seg 3t:seg 2verty 2wder:seg
6y 3er:segf 5boat:s 5fully 5house:s 5less:ln 3wow:seg 2x:S 1p 1racticability 9le 9ly 8l:sl 9ity:i 7e:s 6se:sdG 6tioner:s 3gmatic:s 9ally 8sm 9t:s 3irie:s
4se:sdG 6worthiness 9thy 3line:s 3m 3nce:sdrG 6rs 4k:s 5ster:s 3te:sdG 4fall:s 4tle:sdG 3wn:seg 3y:segR 4ers 2each:SegR 6ers 6ier 8st 6y 4mble:sdG 4rrange:sdGt
3carious:l 5ution:s 9nary 4ede:sdG 7nce 8t:s 5pt:s 7or:s 4inct:s 5osity 6us:ln 5pice:s 7tant:s 9te:sdlG 9tion:s 8ous:l 5se:slrn 7st 6ion 4lude:sdG 6sion
4ocious:ln 7ty 5gnition 5nceive:sdG 8ption:s 6dition:seg 4ursor:s 3date:sdG 6or:s 8y 4ecease:sdG 7ssor:s 5fined 5stination 9e:sdG 5termination 9ine:sdG
4icament:s 7te:sdG 8ion 9ve 6t:seg 7ability 9le 9ly 7ion:s 8ve 7or 5lection:s 5spose:sdG 9ition:s 4ominance 9nt:l 9te:sdG 3eminence 9t:l 5pt:seg 7ion 8ve:l
4n:seg 4xist:seg 3fab:sDI 6ricate:sdG 9ation 5ce:sdG 5tory 4ect:s 7ure:s 5r:sDIt 6able 9y 6ence:s 8tial:l 4igure:sdG 5x:Seg 3gnancy:i 7t 3heat:seg 5nsile
4istoric 9y 3judge:sdGt 8ments 7ment:s 6ice:sdG 8ial 3late:s 4iminary:i 4ude:s 3marital 5ture:l 4editate:sdG 9tion 5nstrual 4ier:sSeg 7e 5se:sdG 6s:S 5um:s
4onition:s 8ory 3natal 4up:s 3occupation:s 8y:gij 4rdain:seg 3p:sDI 4ackage:sdG 5id 5ration:s 8ory 6e:sdG 7dness 5y:sgt 6ments 4onderance:s 9ant 9ate:sdG
5sition:s 9onal 6sess:Seg 6terous:l 4pie:r 7st 5y:i 3quel:s 3record:seg 5gister:seg 9ration 5quisite:s 4ogative:s 3s:sDI 4age:sdG 4chool:sR 9ers 5ience 8t
5ribe:sdG 7ption:s 9ive 4ence:s 6t:seglR 7able 8tion:s 7iment:s 5rvation 9ive:s 7e:sdrG 8rs 5t:sI 4hrank 6ink:sg 6unk 9en 4ide:sdG 7ncy:i 8t:s 9ial 4ses 5ings
5man 6en 5ure:sdG 7isation 9e:sdG 4tige 7ious 5o:s 4umable 9y 6e:sdG 6ption:s 9ve 8uous:ln 5ppose:sdG 9ition:s 3teen:s 5nce:s 6d:segR 7ers 6sion:s 6tious:ln
5rite:s 6natural 5xt:s 4tier 7st 6fy:gij 6ness 5y:gijk 4zel:s 3vail:seg 5lence 8t 5ricate:sdG 9tion:s 9tor:s 4ent:seg 7able 8tive:s 7ible 8on 8ve:s 4iew:segR
7ers 5ous:l 3war 3y:seg 2ice:sdG 5less 5y 4ier 6st 4k:segl 5le:sdG 6ier 8st 4y 3de:sdG 3est:sl 6ess:S 6hood:s 6lier 9st 3g:s 4gish 3m:SeglRn 4acy 5eval 5l
5ry:ik 5te:s 4e 5rs 5val 4itive:sl 4mer 6st 4ogeniture 5rdial 4p:seg 4rose:s 3nce:sl 6lier 9st 6ss:S 5ipal:sl 9ity:i 7le:sd 4t:segR 5able 5ers 5ings 5out:s
3or:s 5ess:S 5itise:sdG 7y:i 5y:i 3se:sdG 4m:s 5atic 4on:sR 6ers 4sier 7st 6ness 5y 4tine 3thee 3vacy 5te:slrR 7ers 7st 6ion:s 7sation:s 8e:sdG 4et:s 4ier 6st
5lege:sdG 4y:i 3ze:s 5fight:sgR 9ters 2o:sd 3active 3babilistic 9ty:i 6le:s 7y 5te:sdG 6ion:R 9ary 9ers 4e:sdG 4ity 4lem:s 7atic 9ical:l 4oscides 8s:S 3cedural
8e:s 5ed:seg 7ings 5ss:Seg 7ion:seg 9nal:s 7or:s 4laim:seg 6mation:s 5ivity:i 4rastinate:sdG 9nation 9nator:s 5eate:sdG 8ion 9ve 4tor:seg 4urator:s 6e:sdrGt 7rs
3dded 5ing 4igal:s 8ity 6ious:l 6y:i 4s 4uce:sdrG 7rs 6t:s 7ion:s 8ve:ln 9ity 3f:s 4anation:s 6e:sdlG 6ity:i 4ess:Seg 7ion:s 9nal:sl 9nalism 7or:s 9ial 9ship:s
4fer:seg 4iciency 9t:sl 5le:sdG 5t:seg 6ability 8le 9y 6eer:seg 4ligacy 8te:s 4orma 5und:lR 8est 4undity:i 5se:l 6ion:s 3genitor:s 6y 5sterone 4noses 7is 7tic:s
9cate:sdG 9cation:s 9cator:s 4ram:sDI 7mable:s 8e:sr 9rs 8ings 5ess:Seg 8ion:s 9ve:sl 3hibit:seg 8ion:s 9onist:s 9ve:l 8ory 3ject:seg 7ile:s 8on:s 9nist:s 7or:s
3letarian:s 9at 4iferate:sdG 9tion 6ic 8ally 5x 6ity 4ogue:s 5ng:seg 7ation:s 3m:s 4enade:sdG 4inence 8t:l 5scuity 8ous:l 6e:sdG 6ingly 6sory 4o:s 5ntory:i
5te:sdrG 7rs 6ion:s 9al 4pt:seglRn 6ers 7st 6ings 4ulgate:sdG 9ion 3n 4e:n 4g:se 5horn:s 4oun:s 7ce:sdGt 9able 9ments 4to 4unciation:s 3of:seg 5read:sgR 9ers
3p:sRDI 4aganda 9ise:sdG 9ist:s 7te:sdG 8ion 5ne 4el:sDI 6lant:s 7ent:s 8r:s 5nsity:i 5rer 7st 6ly 6ty:ij 4hecy:i 6sy:gij 6t:s 7ess:S 7ic 9ally 5ylactic:s 8xis
4inquity 5tiate:sdG 9ion 9ory 7ous 4onent:s 5rtion:seg 9nal:sl 9nality 9nate:l 5sal:s 6e:sdrG 6ition:seg 9onal 5und:seg 4rietary:i 8or:s 9rship 8ress:S 8y
4ulsion 8ve 3rate:sdG 3saic 7ally 4cenia 8um:s 5ribe:sdG 7ption:s 4e 5cute:sdG 8ion:s 8or:s 5lyte:sdG 8ise:sdG 4ier 6st 4ody:i 4pect:seg 8ive 8or:s 8us:S 6r:seg
7ity 7ous:l 4tate:s 5heses 8is 7tic 5itute:sdG 9ion 5rate:sdG 8ion:s 4y 3tagonist:s 4ean 5ct:seg 7ion:s 8ve:ln 7or:s 9ate:s 5in:s 5st:segR 7ant:s 8tion:s 7ers
7or:s 4ocol:s 5n:s 5plasm 9mic 5type:sG 5zoa 8n:s 7on 4ract:seg 8ion 8or:s 5ude:sdG 6sion:s 4uberance:s 9nt 3ud:lR 5est 3vable 7y 4e:sdG 5n 6ance 6der 5rb:s
7ial:l 4ide:sdrG 7nce 8t:l 9ial:l 7rs 5nce:s 7ial:s 9lism 5sion:seg 9al:l 6o:sS 4ocation:s 9ve:l 5ke:sdG 5st:s 3w:s 4ess 4l:segR 5ers 3ximity 4y:i 2ude:s 5nce
6t:l 7ial 5ry 4ish:l 3ne:sdG 3rience 7t 2y:gij 1salm:s 5ist:s 2eudo:s 6nym:s 2haw:s 2oriasis 2st 2ych:sSeg 5e 6delic:s 5iatric 9ist:s 9y 6c:s 7al:l 5o:s
6analyse:dG 9lysis 9lyst:s 6babble 6genic 6kinesis 6logical:l 9ist:s 9y:i 6path:s 9hic 6ses 7is 7omatic 6therapist:s 9rapy:i 7ic:s 1t 2armigan:s 2erodactyl:s
2omaine:s 1ub:s 3erty 4scence 8t 3ic 3lic:l 6an:s 7tion:s 6ise:sdG 8t:s 7ty 5sh:SegR 7able 7ers 2ck:sR 4ered 6ing 6s 4ish 2dding:s 4le:sdG 3gier 6st 4y 2eblo:s
3rile 6ity 2ff:segR 4ball:s 4ier 6st 5n:s 6ess 4y 2g:s 3ilism 7t:s 8ic 3nacious:l 7ty 2ke:sdG 2lchritude 3l:segR 4back:s 4ers 5t:s 5y:s 4out:s 5ver:s 3monary
3p:seg 4ier 6st 5t:s 4y 3sar:s 5te:sdG 6ion:s 4e:sdG 3verisation 8e:sdG 2ma:s 3ice:s 3mel:sDI 3p:segR 4ernickel 6s 4kin:s 2n:sDI 3ch:Seg 5ier 7st 5line 5y
4tilious:l 5ual:l 8ity 7te:sdG 8ion 6re:sdG 3dit:s 3gency 6t:l 3ier 5st 4sh:Segt 6able 6ments 4tive 3k:sR 4est 3ster:s 3t:segR 4ers 3y 2p:sDI 3a:s 4e 4l 3il:s
3pet:s 6eer:s 6ry 4y:i 2rblind 3chasable 7e:sdrG 8rs 3e:SelrnI 4bred:s 4e 4st 3gative:s 6orial 8y:i 4e:sdG 3ification 6er:s 5y:gij 4sm 5t:s 4tan:s 7ical:l 8sm
5y 3l:seg 4oin:seg 3ple:sr 6st 5ish 4ort:seg 7edly 5se:sdlGf 7fully 7less 3r:seg 3se:sdrG 5rs 4uance 7t 5e:sdrG 6rs 5it:s 3ulence 7t 3vey:seg 6or:s 4iew 2s:s
3h:SegR 4cart:s 4ers 4ier 6st 5ness 4over:s 4up:s 4y 3illanimity 9mous 3ses 4ier 6st 4y:i 5cat:s 5foot:seg 3tule:s 2t:sDI 3ative 3refaction 6y:gij 5scence 9t
4id 3sch:S 3t:sR 4ered 6ing 6s 4y:gij 2zzle:sdrGt 6rs 1wn:seg 1ygmy:i 2jamas 2lon:s 2orrhoea 2ramid:seg 7al 3e:s 3ite 3omania 9c:s 4technic:s 2thon:s 2x:S q 1t
1ua:d 3ck:seg 5ery 3drangle:s 8ular 7t:s 6phonic 6tic 7ure 5ennial 5iceps:S 6lateral:s 7le:s 6phonic 7legia 9gic:s 5uped:s 7le:sdG 9t:s 8icate:sdG 4s 3ff:seg
3gmire:s 3haug:s 4og:s 3il:seg 4nt:lRn 6est 3ke:sdG 3lification:s 7er:s 6y:gij 5tative:l 6y:i 4m:s 3ndary:i 4ta 5ifier:s 7y:gij 6tative 7y:i 5um 3rantine:sdG
4k:s 4rel:sDI 7some 5y:gij 4t:sR 5erback:seg 7deck:s 7ed 7final:s 7ing 7ly:i 7master:s 7s 6t:s 7te:s 5o:s 5z 3sar:s 4h:Seg 4i 3train:s 3ver:seg 6y 3y:s 2easier
7st 6ness 5y:k 3en:segl 5lier 8st 4r:seglRn 5est 3ll:seg 3nch:Seg 3rulous:l 4y:gij 3s 4adilla:s 4t:seg 5ion:segR 8able 9bly 8ers 8ingly 8naire:s 3ue:sdgG
2ibble:sdrG 7rs 3che:s 4k:lRn 5en:seg 6st 5ie:s 5lime 5sand:s 6ilver 3d:s 3escence 8t 4t:seglRn 5est 5ude 6s:S 3ll:s 4t:segR 5ers 3nce:s 4e:s 4ine 4tessence:s
9ntial 6t:s 5uple:sdG 9t:s 3p:sDI 3re:s 4k:seg 5ier 7st 5y 3sling:s 3t:sDI 4e 4ter:s 3ver:seg 3xotic 3z:DI 4zes 5ical:l 2oit:seg 3ndam 3rum:s 3ta:s 5ble 5tion:s
4e:sdG 4h 4idian 5ent:s r 1abbi:s 5nate 6ical 5t:seg 4le:s 3id 4es 2ccoon:s 3e:sdrG 4course:s 4horse:s 4me:s 4rs 4track:s 4way:s 3ial:l 4er 5st 4ness 4sm 5t:s
3k:seg 4et:seg 6eer:seg 3onteur:s 4on:s 3quet:s 7ball:s 3y:k 2dar:s 3ial:sl 5nce 6t:l 5te:sdG 6ion:s 6or:s 4cal:sl 7ism 4i 4o:seg 5active 9vity 5gram:s
5isotope:s 5logist:s 8y 5telephone:s 6herapist:s 9apy 4sh:S 4um 5s:S 3on 2ffia 5sh 4le:sdG 3t:segR 4ers 2g:sSegDI 3a:s 4muffin:s 3e 3geder 7st 6ier 8st 6ly
6ness 6y 3lan:s 3out:s 3tag:s 4ime 3weed 2id:segR 4ers 3l:seg 4ings 4lery:i 4road:seg 4way:s 3ment 3n:seg 4bow:s 4coat:s 4drop:s 4fall:s 5orest 4ier 6st
4maker:s 4storm:s 4water 4y 3se:sdG 4in:s 2ja:s 4h:s 2ke:sdG 3ish:ln 2lly:gij 2m:sDI 3ble:sdrG 6rs 4unctious:n 3ification:s 5y:gij 3p:s 4age:sdG 5nt:l 5rt:s
3rod:sDI 3shackle 2n 3ch:SegR 5ers 4id 6ity 4orous:l 5ur 3dier 6st 4om:sln 6ise:sdG 6nesses 4y 3g:SegR 4e 5rs 4ier 6st 5ness 4y 3k:segRn 4est 4ings 4le:sdG
3sack:seg 4om:seg 3t:segR 2p:sSegDI 3acious:ln 6ty 3e 3id:slR 5est 5ity 4er:s 4ne 4st:s 3per:s 4ort:s 4rochement:s 3scallion:s 3t 4ure:s 6ous 2re:sdlrnG 4fy:gij
4st 3ity:i 2scal:sl 3h:SlRn 4ers 5st 3p:seg 4berry:i 4ier 6st 4y 3ter 2t:sSegDI 3chet:seg 3e 3her 4skeller:s 3ification 5y:gij 4ngs 4o:s 5n:seg 6al:sSl 8e
8isation:s 9se:sdG 9sm 9st:s 9stic 9ty 3tan:s 4ier 6st 4le:sdrG 6rs 6snake:s 6trap:s 5ings 4rap:s 4y 2ucous:ln 3nchier 8st 7ness 6y 2vage:sdG 3e:sdG 4l:sDI
5lings 4n:seg 5ous:l 3ine:s 5gs 4oli:s 4sh:Segt 6ingly 2w:Rn 3boned 3est 3hide 2y:s 3on 2ze:sdG 3or:s 3z:Seg 1e 2ach:Seg 5able 4t:seg 5ion:s 8ary:i 6vate:sdG
9ion 7e 5or:s 3d:sgR 4ability:i 6le 4ers 7hip:s 4ier 6st 5ness 6gs 4just:segt 8ments 4mit:sDI 4out:s 4y:gijk 3ffirm:seg 3gent:s 3l:sSlR 4est 4ign 5sable 7tion
6e:sdG 6m 6t:s 7ic 9ally 5ty:i 4locate:sdG 9ion 4m:s 4tor:s 5y 3m:segR 4ers 3nimate:sdG 3p:segR 4ers 4pear:seg 8ance:s 5ly:gij 5oint:segt 6rtion:segt 5raisal:s
9e:sdG 3r:seg 4m:seg 5ament 5ost 4range:sdGt 9ments 4ward:s 3son:seg 6able:n 9y 4semble:sdG 6rt:seg 6ss:Segt 8ments 5ign:seg 5urance:s 7e:sdG 7ingly 3waken:seg
2bate:sdG 3el:sDI 5lion:s 8us:ln 3ind:sg 4rth:s 3orn 4und:seg 3roadcast:seg 3uff:seg 4ild:sg 6t 4ke:sdG 4s:S 4t:sDI 5tal:s 2calcitrance 9ant 5l:seg 4nt:seg
6ation:s 4p:sDI 5itulate:sdG 9ation:s 5ture:sdG 4st:sg 3d 3ede:sdG 4ipt:seg 5vable 6e:sdrG 7rs 9hip 4nt:lR 6est 4ptacle:s 6ion:s 9ist:s 7ve:ln 8ity 6or:s
4ss:Seg 6ion:s 9al:s 7ve:s 3harge:sdG 8able 4eck:seg 3idivism 9t:s 4pe:s 5ient:s 5rocal:sl 9te:sdG 9tion 8ity 4tal:s 6tion:s 8ve:s 5e:sdG 3kless:ln 4on:seg
6ings 3laim:seg 5mation 5ssify:gij 4ine:sdrG 7rs 4use:s 6ive 3ognisable 9bly 9nce 8e:sdrG 7tion 4il:seg 4llect:seg 9ion:s 4mbination 8e:sdG 5mence:sdG 8d:seg
9ation:s 5pense:sdG 6ilation 8e:dG 4ncilable 8e:sdG 8iation:s 5dite 8ion:seg 5figuration 9re:d 5naissance:s 6ect:seg 6oitre:sdG 5quer:seg 5sider:seg 9ration
6titute:sdG 7ruct:seg 9ction:s 5vene:sdG 4py:gij 4rd:segR 6ers 6ings 4unt:seg 5p:seg 5rse 4ver:seg 7able 7y:i 3reant:s 6te:sdG 7ion:s 9nal 4iminate:sdG 9tion:s
4udescence 5it:segRt 7ers 3ta 5l 5ngle:s 7ular 4ifiable 7cation:s 7er:s 6y:gij 5linear 5tude 4or:s 6y:i 4um:s 3umbent 4perate:sdG 9ion 9ive 4r:sDI 5rence:s 8t
5sion:s 7ve:l 3yclable:s 6e:sdG 2d:sn 3breast:s 3cap:s 4oat:s 3den:seg 5r 5st 4ish 3ecorate:sdG 4dicate:sdG 4em:segR 6able 6ers 4fine:sdG 7ition 4mption
4ploy:segt 4sign:seg 4velop:segt 9ments 3head:se 3id 4rect:seg 8ion 4scover:seg 9ry 5tribute:sdG 9ution 9utor:s 8ct:seg 3neck:s 3o:Sg 4lence 7t 4ne 4uble:sdG
6t:s 7able 5nd:seg 3raft:seg 5w:sg 6n 4ess:Seg 5w 3skin:s 3uce:sdG 5tion:s 4ndancy:i 8t:l 3wood:s 2ed:s 4ier 6st 4ucate:sdG 8ion 4y 3f:segR 4ers 3k:seg 3l:seg
4ect:seg 7ion:s 3merge:sdG 4phasise:sdG 3nact:segt 7ments 4list:seg 4ter:seg 5ry:i 3stablish:Seg 3valuate:sdG 4e:sdG 3xamine:sdG 2f:sRDI 3ashion:seg 3ectory:i
4ree:sdg 6nce:sdG 7da 8um:s 7t 8ial 5ral:s 6ed 6ing 5s 3ile:sdG 5l:seg 6able 4nance:sdG 5e:sdrGt 6ments 6rs 7y:i 5ish:Seg 4t:sDI 3lect:seg 7ion:s 8ve 7or:s 5x:S
6ive:sl 3ocus:SegDI 7ses 4rest:seg 8ation 5m:segR 6at:DI 8ion:s 8ory:i 6ers 6ulate:sdG 3ract:seg 7ion 7ory:i 5in:seg 4esh:SegRt 7ers 7ingly 7ments 4igerant:s
9te:sdG 9tion 9tor:s 3uel:sDI 4ge:sS 6e 4lgence 8t 4nd:seg 6able 4rbish:Segt 9ments 5nish:Seg 4sal:s 5e:sdG 4tation:s 5e:sdG 2gain:seg 4l:Segl 5e 5ia 4rd:seg
6less 4tta:s 3ency:i 5erate:sdG 9ion 9ive 5t:s 4xp:s 3gae 3icide:s 4me:s 6n:s 7t:seg 8al 9tion 4on:s 6al:l 8ism:s 4ster:seg 6rant:s 8r:s 8tion:s 7y:i 3ress:Seg
7ion:s 8ve 5t:sDIf 6fully 6table 9ly 4oup:seg 3ular:sl 7ise:sdG 8ty 6te:sdG 7ion:s 7or:s 9y 4rgitate:sdG 9tion 2hab:sDI 5ilitate:sdG 9ation 4sh:Seg 3earsal:s
7e:sdG 5t:seg 3i 4re:sdG 2ign:seg 3mburse:sdGt 9ments 4pose:sdG 3n:seg 4carnate:sdG 9tion:s 4deer:s 4force:sdGt 9ments 4itialise:d 4sert:seg 5tall:eg 7te:sdGt
4terpret:seg 9etation:s 4vent:seg 6st:seg 3s 4sue:sdG 3terate:sdG 8ion:s 2ject:seg 6ion:s 3oice:sdG 6ings 5n:seg 6der:s 3uvenate:sdG 9ion 2kindle:sdG 2label:sDI
4id 4pse:sdG 4te:sdG 5ion:s 8al 8ship:s 6ve:sl 7istic 8ty 4x:Seg 5ant:s 6tion:s 4y:seg 3earn:seg 5sable 6e:sdG 4gate:sdG 7ion 4nt:seg 6less:ln 4vance 8y 7t:l
3iability 6le 7y 5nce 6t 4c:s 4ef:s 5ve:sdG 4gion:s 7us:l 4nquish:Segt 4sh:Seg 4ve:sdG 3oad:seg 4catable 7e:sdG 7ion 3uctance 8t:l 3y:gij 2made 4in:seg 6der:se
4ke:sG 4nd:seg 4rk:seg 6able 9y 5riage:s 6y:gij 4tch:S 3ediable 7l 5y:gij 4mber:seg 6rance:s 3ind:segR 6ers 5isce:sdG 9nce:s 9nt 4ss:n 6ion:s 4t:sDI 5tance:s
3nant:s 3odel:sDI 4nstrance:s 9te:sdG 4rse:f 7fully 7less:l 5tgage:sdG 4te:slrn 6st 4unt:seg 4vable 6l:s 5e:sdrG 6rs 3unerate:sdG 9ion:s 9ive 2naissance:s 4l
4me:sdG 4scence:s 8t 3d:sgR 4ered 6ing:s 6s 5zvous:Seg 4ition:s 3egade:sdG 5e:sdG 5otiate:sdG 4w:seg 5able 6l:s 3net 3ounce:sdG 4vate:sdG 7ion:s 7or:s 4wn:e
3t:segR 4al:s 4ers 3umber:seg 4nciation:s 2occupy:gij 6r:sDI 3pen:seg 3rder:seg 4g:seg 5anisation:s 9e:sdG 2p:sl 3ackage:sdG 4id 5nt:seg 5r:seg 6able 6man 7en
4ration:s 5tee 4st:s 4triate:sdG 9ion 4y:sgt 5able 5ments 3eal:seg 5t:segR 6able 9y 6edly 7rs 4l:sDI 5lant:s 6ent:s 4nt:seg 6ance 8t 4rcussion:s 5toire:s 7ry:i
4tition:s 9us 8ve 3hrase:sdG 3lace:sdGt 7able 7ments 5y:seg 4enish:Segt 5te:sdG 6ion 4ica:s 7te:sdG 8ion:s 8or:s 5ed 6s 4ying 3ort:segR 6age 6edly 7rs 4se:sdGf
5itory:i 5sess:Seg 9ion:s 3rehend:seg 8sible 9ibly 5sent:seg 9ation:s 9ational 9ative:s 6s:Seg 7ion:s 8ve 4ieve:sdG 5mand:seg 5nt:seg 5sal:s 6e:sdG 4oach:Segf
8fully 5bate:s 5cess:Seg 5duce:sdG 8ible 8tion:s 9ive 5gram:segDI 9me:s 5of:seg 5ve:sdG 3tile:s 6ian:s 3ublic:s 8an:s 9nism 7sh:Seg 4diate:sdG 8ion:s 4gnance 8t
4lse:sdG 6ion 7ve:ln 4table 8y 6tion:s 5e:sdG 6dly 2quest:segR 4iem:s 5re:sdGt 7ments 5site:s 8ion:seg 5tal 6e:sdG 2ran 3ead:sg 3oute:sdG 3un:sI 2sale:s
3chedule:sdG 4ind:seg 5ssion 4ue:sdrG 6rs 3earch:SegR 8ers 4ll:sg 4mblance:s 7e:sdG 4nd 5t:segtf 6fully 6ments 4rvation:s 6e:sdG 7dly 6ist:s 6oir:s 4t:sI
5tle:sdG 3huffle:sdG 3ide:sdG 6nce:s 8y:i 7t:s 8ial 5ual:s 6e:s 4gn:seg 6ation:s 6edly 4lience 9y 8t 4n:s 5ous 4st:segR 6ance:s 8t 6ers 6or:s 3old 5ute:ln
7ion:s 5ve:sdrG 4nance:s 7t:l 6te:sdG 7or:s 4rt:seg 4und:seg 7ingly 5rce:sf 8fully 9ulness 3p 4ect:segf 7ability 9le 9ly 7fully 7ive:l 5ll:seg 6t 4iration 8or:s
9ry 6e:sdG 5te:s 4lendence 9nt:l 4ond:seg 7ent:s 6se:s 7ibility:i 9le 9ly 8ve:ln 3t:segf 4art:seg 5te:sdGt 7ments 5urant:s 9teur:s 8teur:s 4fuller 9st 8y 7ness
4itution 5ve:ln 4less:ln 4ock:seg 5ration:s 9ve:s 6e:sdrG 7rs 4rain:seg 8t:s 5ict:seg 8ion:s 9ve:l 5oom:s 5ucture:sdG 9rings 4udy:gij 3ubmit:sDI 4lt:seg 6ant:s
4me:sdG 5ption:s 4pply:gij 4rface:sdG 5gence:s 8t 5rect:seg 9ion:s 4scitate:sdG 9tion 9tor:s 2tail:segR 6ers 5n:segR 6ers 4ke:sG 6n 4liate:sdG 8ion:s 8ory
4rd:seg 6ant:s 7tion 3ch:Seg 3ell:sg 4ntion 7ve:n 3hink:sg 4ought 3icence 7t 4na:s 6e 6l 5ue:s 4re:sSdGt 6e 6ments 3old 4ok 5l:seg 4rt:seg 4uch:Seg 3race:sdG
6t:seg 7able 7ion:s 5in:seg 4ead:seg 6t:seg 5nch:Segt 8ments 4ial:s 5bution:s 9ve 5evable 8l:s 7e:sdrG 8rs 4oactive:l 5d 6den 5fit:sDI 5grade:sdG 7ess:Seg 9sion
9sive 5rocket:s 5spect:seg 9tion 9tive:sl 4y:gij 3urn:seg 6able:s 6ee:s 3weet:seg 3ype:sdG 2unification 6y:gij 5on:s 5te:sdG 3pholster:seg 3sable 4e:sdG 2v:sDI
3aluation:s 6e:sdG 4mp:seg 3eal:seg 6ings 4ille 4l:sDI 5ation:s 5ler:s 6ings 5ry:i 4nge:sdGf 5ue:s 4rberate:sdG 9tion:s 5e:sdG 6nce:sdG 7d:s 7t:l 8ial 5ie
5sal:s 6e:sdG 6ible 7on 5t:seg 5y:i 3iew:segR 6ers 4le:sdrGt 6rs 4se:sdG 5ion:s 6t:seg 4talisation 9e:sdG 4val:s 7ist:s 5e:sdG 5ification 7y:gij 3ocable 6tion:s
4kable 5e:sdG 4lt:seg 6ingly 5ution:s 9nary:i 9nise:sdG 9nist:s 5ve:sdrG 7rs 3ue:s 4lsion 2ward:seg 3ind:sg 6able 4re:sdG 3ord:seg 5k:seg 4und 3rite:sG 6ten
4ote 1hapsodic 8se:sdG 7y:i 2eas 3ostat:s 3toric 8al:l 8ian:s 3um 5atic:s 8sm 5y 2inestone:s 4o:s 5ceri 8os:S 3zome:s 2o 3dium 4odendron:s 3mbi 5oid:s 5us:S
2ubarb:s 2yme:sdG 3thm:s 6ic 8al:l 1ib:sDI 3ald 6ry 3bon:s 3oflavin 2ce:sdG 3h:SlRn 4est 3ked 5tier 8st 6s 6y 4ing 4s 5ha:s 7w:s 3ochet:segDI 4tta 2d:sSgRDI
3dance 4en 4le:sdG 3e 4rs 3ge:sdG 5pole:s 3icule:sdG 7ous:ln 2fe:r 4st 3f:seg 4le:sdG 4raff 3le:sdG 5man 6en 3t:seg 2g:sDI 3amarole:s 3ht:seglRnf 5eous:ln 6st
5fully 8ness 5ist:s 5most 3id:ln 5ity 3marole:s 3orous:l 4ur:s 2le:sdG 3l:s 2m:sSegDI 3e 2nd:s 3g:segR 4ers 4leader:s 6t:s 4master:s 4side 4tone:s 4worm 3k:s
3se:sdG 2ot:segR 4ers 4ous 2p:sRDI 3e:ln 4n:seg 4st 3off:s 4ste:sdG 3per:s 4le:sdG 3saw:s 2se:srG 4n 4rs 3ible 3k:seg 4ier 6st 5ness 4y 2te:s 3ual:sl 6ism 8tic
3zier 6st 4y 2val:sDI 5ry:i 3en 4r:s 5bed:s 5front 5side:s 4t:segRDI 5ers 3ulet:s 1m 1oach:Seg 3d:s 4bed:s 5lock:seg 4house:s 4kill 4runner:s 4show 5ide:s
5ter:s 4way:s 5ork 7thy 3m:segR 4ers 3n:s 3r:seg 3st:segR 5ers 2b:sSegDI 3ber:s 6y:i 3e 3in:s 3ocall:seg 4t:s 5ic:s 3ust:lRn 6est 2ck:segR 4ers 5t:seg 6ry 4ier
6st 5ness 4y 3oco 2d:s 3e 4nt:s 4o:s 2e:s 3buck:s 3ntgen:s 2gered 5ing 5s 3ue:s 5ry 4ish:l 2il:seg 3ster:segR 7ers 2le:s 3l:segR 4back:s 4ers 7kating 4ick:seg
2maine 4n 5ce:sdG 5tic:s 8ally 8ise:sdG 9sm 9st:s 3p:segR 4ers 2od:s 3f:segR 4ers 4top:s 3k:seg 4ery:i 4ie:s 3m:segRf 4ers 4fuls 4ier 6st 5ness 4mate:s 4y
3st:segR 5ers 3t:segR 4less 2pe:sdG 2sary:i 3e:s 4ate 4bud:s 6sh:S 4mary 4tte:s 4wood:s 3ier 5st 4n:seg 5ess 3ter:s 4ra 5um:s 3y:k 2t:sDI 3ary:i 4te:sdG 5ion:s
8al 3e 3isserie:s 3ogravure:s 4r:s 3ten:Rn 6est 3und:n 6a:s 6ity 2uble:s 3ge:sdG 4h:seglRn 5age 5en:seg 6st 5house:sdG 5neck:seg 5shod 3lette 3nd:seglRn
5about:s 5elay:s 6st 5house:s 5ish 5up:s 5worm:s 3se:sdG 4tabout:s 3t:sSegR 4e:g 4ine:sl 6ise:sdG 2ve:sdrG 4rs 2w:segR 3boat:s 3dier 6st 5ness 4y:i 5ism 3el:sDI
4rs 2yal:sl 5ist:s 5ty:i 1pm 2s 1s 1te 1ub:sSDI 3ber:s 6ise:sdG 6neck:seg 6y 4ish:Seg 7y 4le 3down:s 3e 4lla 3icund 4er 5st 3ric:s 3y:i 2cksack:s 4us:S 2dder:s
4ier 6st 5ness 4y 3e:lrn 4st 3iment:s 8ary 2e:sdGf 3fully 2ff:seg 4ian:s 4le:sdG 2g:sD 3by 3geder 7st 6ly 6ness 3rat:s 2in:seg 4ation 4ous:l 2le:sdrG 4rs 3ings
2m:s 3ba:seg 4le:sdG 5ings 3inant:s 6te:sdG 7ion:s 3mage:sdG 4er 5st 4y 3our:seg 3p:s 4le:sdG 4us:S 2n:sSI 3about:s 4round:s 4way:s 3down:s 3e 3g:s 3ic 3nel:s
5r:s 4ier 6st 4y 3off:s 3t:s 3way:s 2pee:s 3ture:sdG 2ral 2se:s 3h:Seg 3k:s 3set:s 3t:seg 4ic:s 6ally 6ity 5er 6st 5ness 4le:sdrG 6rs 4proof:seg 4y 2t:sDI
3abaga:s 3hless:ln 1ye s 1abbatical:s 3le:s 3otage:sdG 5eur:s 3re:s 2c:s 3charin 9e 3erdotal 3hem:s 5t:s 3k:segf 4cloth 4fuls 3rament:s 9al 4ed:ln 4ifice:sdG
8ial 5lege:s 8ious 5stan:s 7y:i 4osanct 2d:Sln 3den:seg 5r 5st 4le:sdG 6bag:s 3ism 5t:s 6ic 8ally 2fari:seg 3e:slrn 4guard:seg 4keeping 4st 4ty:i 3flower:s
4ron:s 2g:sSRDI 3a:s 4cious 6ty 3e 4brush 4st 3o 3uaro:s 2hib:s 2id 3l:seg 4board:s 7t:s 4cloth 4fish:S 4ings 4or:s 3nt:sl 5hood 5lier 8st 7ness 3th 2ke 3i
2laam:seg 4cious:ln 4d:s 4mander:s 5i:s 4ry:ij 3e:s 4able 4sclerk:s 5girl:s 5man 8ship 6en 5people 7rson:s 5woman 8en 3ience 6t:s 4ne:s 5ity 4va 6ry 6te:sdG
7ion 3low:R 6est 4y:gij 3mon:s 6ella:s 9ae 3on:s 4on:s 3sa:s 3t:segR 4cellar:s 4est 4ier 6st 5ne:s 7ss 4petre 4shaker:s 4water 4y 3ubrious 4tary 6tion:s 5e:sdG
3vage:sdG 7able 5tion 4e:sdrG 5rs 4o:sS 2mba:seg 3e:sn 3izdat:s 3ovar:s 3pan:s 4le:sdrG 6rs 5ings 3urai:s 2natoria 8um:s 3cta 5ification 7y:gij 6monious:l
6on:seg 6ty 5uary:i 6m:s 3d:segR 4al:s 6wood 4bag:sDI 6nk:s 6r:s 5last:segR 9ers 5ox:S 4castle:s 4ers 4hog:s 4ier 6st 5ness 4lot:s 4man 5en 4paper:seg 5iper:s
4stone 7rm:s 4wich:Seg 4y 3e:lr 4st 3g 4froid 4uinary 7e 3itaria 8um:s 7y 6tion 5ise:sdG 5y 3k 3s 4erif 2p:sDI 3ience 6t 3ling:s 3phire:s 4ier 6st 4y 3rophyte:s
3sucker:s 2rape:s 3casm:s 6tic 9ally 4oma:s 7ta 5phagi 9us:S 3dine:s 4onic 8ally 3ee:s 3is 3ong:s 3saparilla:s 3torial:l 2sh:S 4ay:seg 3s:Seg 4afras:S 4ier 6st
4y 2t:Seg 3anic 7ally 6sm 4y 3chel:s 3e 4en 4llite:sdG 3iate:sdG 4ety 4n 5wood:s 5y 4re:s 5ical:l 6se:sdG 7t:s 4sfaction:s 9ory:k 6y:gij 3rap:s 3urate:sdG 7ion
5nine 3yr:s 2uce:sdrG 5pan:s 5rs 4ier 6st 5ness 4y:k 3erkraut 3na:seg 4ter:seg 3sage:s 3ted 2vage:sdlrnG 6ry:i 6st 4nnahes 8s 7s 5t:s 3e:sdrG 4rs 3ings 4our:s
3our:seg 6ier 8st 6y:i 3vier 6st 4y:gij 2w:seg 3dust 3horse:s 3mill:s 3n 3yer:s 2x:S 3ophone:s 8ist:s 2y:sg 3ings 1cab:sDI 4bard:s 5ier 7st 5y 4ies 4rous 3d:s
3ffold:sg 3g:sD 3lar:s 5wag:s 4d:seg 4e:sdG 5ne 4ier 6st 4lion:s 5op:seg 5ywag:s 4p:segR 5el:s 6rs 4y 3m:sDI 4mer:s 4p:sR 5ered 7ing 7s 5i:S 3n:sDI 4dal:s
7ise:sdG 7monger:s 7ous:l 4ner:s 4sion 4t:segR 5est 5ier 7st 6ness 5y:ik 3pegoat:seg 4ula:s 7e 3r:sSegDI 4ab:s 4ce:lrn 6st 5ity 4e 5crow:s 4f:seg 4ier 6st
5fy:gij 4let 4ves 4y 3t:sDI 4hing:l 4ological 4ter:seg 7brain:se 3venge:sdrG 8rs 2enario:s 4e:s 5ry 4ic 6ally 4t:seg 3ptic:s 7al:l 7ism 5re:s 2hedule:sdrG 8rs
4ma 6tic:s 9ally 5e:sdrG 6rs 4rzi 6o:s 3ism:s 6atic:s 5t 4zoid:s 6phrenia 9enic:s 3lemiel:s 5p:sDI 6p:s 4ock 7y 3maltz 8ier 9est 8y 6z 7y 4ooze:sdG 4uck:s
3napps 5uzer:s 3olar:sl 7ship:s 6stic 9cally 4ol:seg 6book:s 8y:s 6child 9ldren 6days 6girl:s 6house:s 6marm:s 8ster:s 8te:s 7istress:S 6room:s 6teacher:s 6work
6yard:s 5ner:s 3rod:s 3tick:s 3uss:Seg 3wa:s 2iatic 7a 3ence:s 5tific 9cally 7st:s 3mitar:s 3ntilla:s 9te:sdG 9tion 3on:s 3ssor:s 2lerosis 6tic 2off:seg 5law:s
3ld:seg 5ings 4iosis 4lop:seg 3nce:s 4e:s 3op:seg 4t:segR 5ers 3pe:sdG 3rch:SegR 6ers 4e:sdrG 5board:s 5card:s 5less 5rs 4n:segf 5fully 4pion:s 3tch:sSeg
3undrel:s 4r:seg 5ge:sdG 4t:seg 5master:s 3w:s 4l:seg 2rabble:sdG 4gglier 9st 7y 4m:sDI 5ble:sdrG 8rs 4p:sSegRDI 5book:s 5e 6rs 5pier 8st 6y 4tch:Seg 7ier 9st
8ness 7y 4wl:seg 5nier 8st 6y 3eam:seg 4ech:Seg 7ier 9st 7y 5n:seg 6ings 6play:s 6shot:s 6writer:s 4w:seg 5ball:s 5driver:s 5ier 7st 5y 3ibble:sdrG 8rs 5e:s
4mmage:sdG 5p:seg 5shaw:seg 4p:s 5t:seg 6ural 8e:s 6writer:s 3od:s 4fula 4g:s 4ll:seg 4oge:s 4ta 5um:s 4unge:sdrG 8rs 3ub:sDI 5ber:s 6ier 8st 6y 4ff:s 6ier 8st
6y 4mptious 4nch:Seg 7ie 7y:i 4ple:sdG 5ulous:l 4tinise:sdG 7y 2uba:seg 3d:sDI 3ff:seg 5le:sdG 3ll:seg 5ery:i 5ion:s 4pt:seg 6or:s 6ural 8e:sdG 3m:sDI 4bag:s
4mier 7st 5y 3pper:seg 3rf 5y 4rilous:l 5y:gij 4vier 7st 5y 3ttle:sdG 7butt 3zzier 7st 5y 2ythe:sdG 1ea:sr 3bed:s 4ird:s 4oard:s 3coast:s 3farer:s 6ing 4ood
3going 3l:segR 4ant:s 4ers 4skin 3m:seg 4an 6ship 4en 4ier 6st 4less 4stress:S 4y 3plane:s 4ort:s 3rch:SegR 6ers 6ingly 6light:s 4ed 4ing 4s 3scape:s 4hell:s
5ore:s 4ick:n 5de:s 4on:seg 6able 7l:l 6ings 3t:seg 3ward:s 5y:s 4eed 4orthy 2baceous 2c:s 3ede:sdG 4ssion 9ist:s 3lude:sdG 5sion 7ve 3ond:segl 6ary:ik 6hand
3recy 5t:sSegl 6arial 9at:s 8y:i 6e 6ion:s 7ve:ln 3t:s 4arian:s 9ism 4ion:seg 7al:s 9ism 4or:s 3ular 7isation 9e:sdG 9m 4re:sdlrG 6st 5ity:i 3y 2dan:s 4te:sdlrG
6st 5ion 6ve:s 3entary 3ge 3iment:s 8ary 9tion 4tion 7us 3uce:sdrG 6rs 5tion:s 7ve:l 4lous 2e:sdgr 3ded 4ier 6st 5ness 6g 4less 5ing:s 4s 4y 3ings 3k:sgR 4ers
3m:segl 4ingly 4lier 7st 6ness 3n 3p:seg 4age 3rs 5ucker 3saw:seg 3the:sdG 2gfault:s 3ment:seg 7ation 3regate:sdG 8ion 9onist:s 3ue:sdg 2ismic 7ally 5ograph:s
9phic 6logist:s 9y 3ze:sdG 4ure:s 2ldom 3ect:seg 6ion:s 7ve:l 8ity 6man 7en 6or:s 4nium 3f 4ie:s 5sh:ln 4less:ln 4same 3l:sgR 4ers 4off:s 5ut:s 3tzer 3vage:s
4edge:s 5s 2mantic:s 8ally 4phore:sdG 3blance:s 3en 4ster:s 3i:s 4annual 5utomatic:s 4circle:s 8ular 5olon:s 6nductor:s 7scious 4final:s 9ist:s 4monthly:i 4nal
6r:s 7ian:s 7y:i 4otics 4permeable 5recious 6ivate 6ofessional:s 4retired 4skilled 4tone:s 5railer:s 6opical 4weekly:i 2nate:s 5or:s 7ial 3d:sgR 4ers 3ile 5ity
4or:s 6ity 3na 3sation:s 9al:l 9alism 9alist:s 4e:sdG 5less:ln 4ibility:i 6le 7y 5tisation 8e:sdG 7ve:sln 8ity:i 4or:s 6y 4ual:l 7ity 5ous:ln 3t 4ence:sdG
6tious 4ience 7t 5ment:s 9al:l 9alise:sdG 9alism 9alist:s 9ality 5nel:s 4ry:i 2pal:s 4rable 6te:sdlG 7ion:s 8sm 9t:s 7or:s 3ia 3sis 3ta 4et:s 6te:s 4ic 6aemia
4uagenarian:s 5m:s 3ulchral 8e:sdG 2quel:s 5nce:sdrG 8rs 6tial:l 5ster:seg 7ration:s 4in:se 5tur 4oia:s 2ra 4glio:s 4pe:s 5h:s 6ic 7m 3e:r 4nade:sdG 5dipitous
9ty 5e:lrn 6st 5ity 4st 3f:s 4dom 3ge 5ant:s 3ial:sl 6isation 8e:sdG 4es 4ous:ln 3mon:s 6ise:sdG 3ous 3pent:s 7ine 3rated 4ied 3um:s 3vant:s 4e:sdrG 5rs
4ice:sdG 7able 7man 8en 7woman 9men 5ette:s 5le 6ity 5ngs 5tude 4o:s 5mechanism:s 2same:s 3sion:s 2t:sI 3back:s 3table 4ee:s 5r:s 4ings 4le:sdrGt 6ments 6rs
3up:s 2ven:s 5teen:s 9th:s 6h:s 6ieth:s 6y:i 4r:segR 5al:l 6nce:s 5e:l 6st 5ity 2w:segR 3age 3erage 5s 3n 2x:Seg 3agenarian:s 3ier 5st 4ness 4sm 5t:s 3less
3pot:s 3tant:s 4et:s 6te:s 4ing 4on:s 3ual:l 6ity 3y:k 1h 2abbier 7st 6ness 5y:k 3ck:s 5le:sdG 3de:sdG 4ier 6st 5ness 6gs 4ow:seg 6box:Seg 6ier 8st 6y 4s 4y
3ft:seg 3g:sDI 4gier 7st 6ness 5y 3h:s 3ke:srG 5down:s 5n 5rs 5up:s 4ier 6st 5ness 4y:k 3le 4l 5ot:s 6w:sRn 7est 4t 3m:sSegDI 4an:s 4ble:sdG 4e:f 5faced 6ully
8ness 5less:l 4my:i 4poo:seg 4rock:s 3ndy 4ghai:seg 4k:s 4tung 5y:i 6town:s 3pe:sdlG 5less:ln 6ier 8st 7ness 3rable 4d:s 4e:sdG 5able 5cropper:s 5holder:s 5ware
4ia 6h 4k:seg 5skin 4p:seglRn 5en:segR 7ers 6rs 6st 5shooter:s 3t 4ter:seg 7proof 3ve:sdrG 5n 5rs 4ings 3wl:s 3ykh:s 2e:sdR 3af 4r:segR 5ers 4th:sSeg 6e 6ings
4ve:s 3bang:s 3dding 4s 3en 4p 5dog:s 5fold:s 5ish:ln 5skin:s 4red 6r 6st 5ing 5s 4t:sg 3ik:s 5dom:s 5h:s 6dom:s 3kel:s 3lf 4l:segR 5ac:s 7ked 8ing 5fish:S
4ter:seg 4ve:sdG 3nanigan:s 3pherd:seg 8ess:S 3rbert:s 6t:s 4d:s 4iff:s 4ry:i 2ibboleth:s 3eld:seg 3ft:seg 5ier 7st 6ness 5less:n 5y:k 3itake:s 3ll:seg 5alah:s
5elagh:s 5ings 3m:sDI 4mer:seg 7y 5y:gij 3n:sSegRDI 4bone:s 4dig:s 4e 5rs 4gle:sdG 4ier 6st 5ness 4ny:gij 4y 3p:sDIt 4board:s 5uilder:s 9ing 4load:s 4mate:s
5ents 4per:s 4shape 4wreck:seg 6ight:s 4yard:s 3re:s 4k:segR 5ers 4r:seg 5ings 4t:seg 5sleeve:s 5tail:s 5waist:s 3t:sI 4tier 7st 5y 3ver:seg 6y 2lemiel:s 4p:sDI
5p:s 3ock 6y 2oal:seg 3ck:segR 5ers 5ingly 5proof 3d 4den 5ier 7st 6ness 5y:k 3e:sdg 4horn:seg 4lace:s 4maker:s 4shine:s 5tring:s 3gun:s 3ne 3o:seg 4k 4n 4t:sgR
5ers 5ings 5out:s 3p:sDI 4aholic:s 4keeper:s 4lift:segR 8ers 4per:s 4talk 4worn 3re:sdG 5line:s 4n 4t:seglRn 5age:s 5bread 5cake:s 6hange:sdG 6oming:s 6ut:s
5en:seg 7ings 6st 5fall:s 5hand 6orn:s 5ish 5list 5sighted:ln 6top:s 5wave:s 3t:s 4gun:sDI 3uld:R 6ered 8ing 8s 4t:seg 3ve:sdG 5l:sDIf 6fuls 3w:segR 4biz
5oat:seg 4case:sdG 4down:s 4ered 6ing 6s 6y 4girl:s 4ier 6st 5ness 6gs 4man 7ship 5en 4n 4off:s 4piece:s 5lace:s 4room:s 4stopper:s 4y:k 2rank 4pnel 3ed:sDI
5der:s 4w:sd 5der 7st 6ly 6ness 5ish 3iek:seg 4ft 4ke:s 4ll:segRn 6est 6y 4mp:seg 4ne:s 5k:sg 6able 7ge 4ve:sdG 6l:sDI 6n 3oud:seg 4ve 3ub:s 5bery:i 6ier 8st 6y
4g:sDI 4nk 6en 2tick:s 4k:s 2uck:seg 5ses 3dder:seg 3ffle:sdrG 7board:s 7rs 3n:sDI 4t:seg 3sh:Seg 3t:sI 4down:s 4eye 4out:s 4ter:seg 7bug:s 5le:sdG 7cock:seg
2y:glRnij 3est 3ster:s 1ibilant:s 3ling:s 3yl:s 2c:s 3k:seglRn 4bed:s 4en:seg 6ingly 5st 4le:s 5ier 7st 4nesses 2de:sdG 4arm:s 4bar:s 5oard:s 5urns 4car:s
4kick:s 4light:s 6ne:sdG 5ong 4real 4saddle:s 5how:s 5plitting 5tep:sDI 6roke:sdG 5wipe:sdG 4track:seg 4walk:s 7l:s 6ys 5ise 3ings 3le:sdG 2ege:s 3rra:s 3sta:s
3ve:sdG 2ft:segR 4ers 2gh:seg 4t:seg 5ings 5less 5read 5seeing 8r:s 3ma 3n:segR 4al:slDI 6ise:sdG 5tory:i 6ure:s 4board:s 4ers 5t:s 4ificance 9nt:l 9tion:s
6y:gij 5ngs 4post:seg 2lage 3ence:sdrG 7rs 5t:slR 6est 3houette:sdG 3ica 6te:s 5eous 5ious 5on:s 7e 6sis 3k:s 4en 4ier 6st 4worm:s 4y 3l:s 4ier 6st 5ness 4y:i
3o:s 3t:seg 3van 4er:seg 6fish:S 6smith:s 6ware 6y 2m:s 3ian:s 4lar:l 7ity:i 5e:s 3mer:seg 3patico 4er:seg 4le:rn 6st 6ton:s 6x 5icity 6fication:s 7y:gij 6stic
5y 3ulate:sdG 7ion:s 7or:s 5cast:seg 5taneous:l 2n:sDIf 3ce 5re:lr 7st 6ity 3e 4cure:s 4w:s 5y 3fully 6ness 3g:sSeglR 4e:g 5rs 4le:sdG 6ton:s 4song:seg 4ular:sl
8ity:i 3ister 3k:sgR 4able 4ers 4hole:s 3ner:s 3uous 4s:S 5itis 5oidal 2p:sDI 3hon:seg 2r:sSeg 3e 4n:s 3loin:s 3occo:s 2s:S 3al 3sier 6st 4y:i 3ter:sl 6hood:s
2t:sSegI 3ar:s 3com:s 3e 3ter:s 4ings 3u 4ate:sdG 6ion:s 2x:S 3pence:s 3teen:s 7th:s 4h:s 4ieth:s 4y:i 2zable 3e:sdrG 4able 3zle:sdG 1kate:sdrG 5board:segR
9ders 5rs 2edaddle:sdG 3et 3in:s 3letal 6on:s 3tch:Seg 6ier 8st 6y 3w:segR 4ered 6ing 6s 2i:sSdegR 3dded 5ing 4s 3ers 3ff:s 3lful:l 4l:se 5et:s 3m:sDI 4p:seg
5ier 7st 6ness 5y 3n:sDI 4flint:s 4head:s 4less 4nier 7st 6ness 5y 4tight 3p:sDI 4per:seg 3rmish:Seg 4t:seg 3t:s 4ter:seg 5ish 3vvy:gij 2ulduggery 4k:segR 5ers
4l:s 5cap:s 5duggery 3nk:seg 2y:eg 3cap:s 3dive:sdrG 7rs 4ove 3jack:segR 7ers 3lark:seg 4ight:s 5ne:s 3rocket:seg 3scraper:s 3ward:s 4riter:s 7ing 1lab:sDI
3ck:seglRn 5en:seg 6rs 6st 3g:s 3in 3ke:sdG 3lom:seg 3m:sDI 4mer:s 3nder:segR 7ers 7ous 4g 5ier 7st 5y 4t:seg 5wise 3p:sDI 4dash 4happy 4stick 3sh:Seg 3t:sSeg
4e 4her:seg 4tern:sl 3ughter:segR 9ers 9house:s 3ve:sdrG 5red 6ing 6s 6y 4ish:l 3w 3y:sgR 4ers 4ings 2eaze:s 5ier 7st 6ness 5y:k 3d:sDI 4ge:sdG 6hammer:seg
3ek:seglRn 5est 4p:sgR 5ers 5ier 7st 6ness 5less:n 5walk:segR 9ers 6ear 5y:k 6head:s 4t:seg 5y 4ve:s 6less 3igh:seg 3nder:Rn 7est 7ise:sdG 3pt 3uth:s 3w:seg
2ice:sdrG 5rs 4k:seglRn 5ers 6st 3d:SgR 4e 5rs 5show:s 3ght:seglRn 6est 3m:snDI 4e 4ier 6st 4mer 6st 4y 3ng:sg 5shot:s 4k:seg 5ier 7st 5y 3p:sDI 4cover:s
4knot:s 4page:s 5er:s 7ier 9st 8ness 7y 4shod 3t:sI 4her:seg 7y 4ter 3ver:seg 2ob:s 4ber:seg 3e:s 3g:sDI 4an:s 3op:s 3p:sSegDI 4e 4pier 7st 6ness 5y:k 3sh:Seg
3t:sDI 4h:sf 5fulness 3uch:Seg 6ier 8st 6y 4gh:seg 3ven:sl 6lier 9st 8ness 3w:seglRn 4down:s 4est 4poke:s 2udge 3e:sdG 3g:sDI 4gard:s 5er:s 5ish:ln 3ice:sdG
3m:sDI 4ber:seg 7ous 5rous 4dog:s 4lord:s 4mer 4p:seg 3ng 4k 3r:sDI 4p:seg 3sh 5ier 7st 5y 3t:s 4tish 2y:lRnk 3est 1mack:segR 5ers 3ll:sRn 5est 5ish 5pox 3rmier
7st 5y 4t:seglRn 5en:seg 6st 5phone:s 5watch:S 3sh:Seg 3ttering:s 2ear:seg 3ll:seg 5ier 7st 5y 4t:segR 5ers 2idgen:s 6on:s 5in:s 3le:sdG 5y:s 4ingly 3rch:Seg
4k:seg 3t:Sg 4e 4h:s 5ereens 5y:i 4ten 2ock:seg 3g 4gier 7st 5y 3ke:sdrG 5house:s 5less 5rs 5stack:s 4ier 6st 5ness 4y 3och:Seg 4th:sSeglRn 6est 6ie 6y:i 3te
4her:seg 3ulder:seg 2udge:sdG 5ier 7st 5y 3g:ln 4ger 6st 5le:sdrG 7rs 3rf:s 3t:s 4tier 7st 5y 1nack:seg 3ffle:sdG 4u:s 3g:sDI 3il:seg 3ke:sdG 5bite:s 4ier 6st
4y 3p:sDI 4dragon:s 4per:s 5ier 7st 6sh 5y 4shot:s 3re:sdG 4f:seg 4k:s 5ier 7st 5y 4l:seg 3tch:Seg 3zzier 7st 5y 2eak:segR 5ers 5ier 7st 5y 3er:seg 5ingly
4ze:sdG 2icker:seg 3de:r 5st 3ff:seg 5le:sdG 4ter:s 3gger:seg 3p:sSegRDI 4e 5rs 4pet:s 5ier 7st 5y 3t:s 4ch:Seg 3vel:sDI 2ob:s 4bery 5ier 7st 6sh:n 5y 3oker
4p:segR 5ers 5ier 7st 5y 4t:s 5ier 7st 6ness 5y 4ze:sdG 3re:sdrG 5rs 4kel:sRDI 7ers 4t:seg 3t:s 4tier 7st 5y 3ut:s 3w:seg 4ball:seg 5lower:s 5oard:seg 6und
4drift:s 6op:s 4fall:s 5lake:s 4ier 6st 4man 5en 5obile:sdG 4plough:s 7wed 8ing 4shoe:sdg 5torm:s 5uit:s 4y 2ub:sDI 3ck 3ff:segR 5box:S 5ers 5le:sdG 3g:slDI
4ger 6st 5le:sdG 1o 2ak:seg 4ings 3p:seg 4box:S 4ier 6st 5ness 4stone 5uds 4y 3r:seg 2b:sRDI 3ered 6r 6st 5ing 5ly 5ness 5s 3riety 5quet:s 2ccer 3iability 6le:s
7y 5l:sl 6isation 8e:sdG 8m 8t:s 9ic 7te:s 4etal 6y:i 4oeconomic 5logical 9st:s 8y 5path:s 3k:seg 4et:s 2d:sDI 3a:s 3den 3ium 3omite:s 5y 2fa:s 3t:lRn 4ball:s
4en:segR 6ers 5st 4hearted 4ie 4ware 5ood:s 4y:i 2ggier 6st 5ness 4y:k 2il:seg 2journ:seg 2l:sSdeg 3ace:sdG 4r 5ia 6um:s 3der:seg 4ier:segl 3e:l 4cism:s 4mn:lR
6est 6ise:sdG 7ty 4noid:s 3i:d 4cit:seg 7ation:s 7or:s 8us:l 7ude 4darity 5er 6st 5ification 7y:gij 6ty 5ly 5ness 5s 4loquise:sdG 8y:i 4taire:s 6ry:i 5ude
3o:seg 4ist:s 3stice:s 3ubility 5le:s 4tion:s 3vable 4e:sdrG 5ncy 6t:s 5rs 2mbre:l 6ro:s 3e 4body:i 4day 4how 4one:s 4place 4rsault:seg 4thing:s 5ime:s 4way
5hat:s 6ere 3nambulism 9ist:s 4olence 8t 2n:s 3ar:s 4ta:s 3g:s 4bird:s 4ster:s 4writer:s 3ic 3net:s 4ies 3ority 5ous 2on:R 4est 3t 4h:Seg 5e 5ingly 5sayer:s
4ier 6st 4y 2p:sDI 3hism 6t:s 7icate:sdG 9ation 7ry:i 4omore:s 8ic 3orific:s 3pier 6st 4y 3rano:s 2rbet:s 3cerer:s 7ss:S 6y 3did:ln 3e:slrn 4head:s 4st 3ghum
3ority:i 3rel:s 4ier 6st 4ow:segf 6fully 4y 3t:segR 4a 4ers 4ie:sdg 2s 2t:s 3tish 2ubriquet:s 3gh:seg 5t 3l:sf 4fully 7ness 4less 4mate:s 3nd:seglRn 5est 5ings
5less:l 5proof:seg 5track:s 3p:seg 4ier 6st 4y 3r:seglRn 4ce:sdG 4dough:s 4est 4puss:S 3se:sdG 3th 5bound 5east 9erly 9ern 9ward 6rly:i 7n:sR 8ers 8most 5paw:s
5ward:s 6est:R 9erly 9ern 9ers 9ward 3venir:s 2vereign:s 9ty 3iet:s 2w:segR 3ers 3n 2x 2y 3a 3bean:s 1pa:sr 3ce:sdG 5craft:s 5flight:s 5man 6en 5ship:s 6uit:s
5walk:seg 5y 4ial 5er 6st 5ous:ln 4y 3de:sdGf 5fuls 5work 3ghetti 3ke 3m:sDI 4mer:s 3n:sDI 4dex 4gle:sdG 4iel:s 4k:seg 5ings 4ner:s 3re:sdlrnG 5ribs 5st 4ingly
4k:seg 5le:sdrG 7rs 4red 5ing 5ow:s 4s:R 5e:ln 6st 5ity 4tan 3sm:s 5odic 9ally 4tic:s 3t:sSDI 4e 4ial:l 4ter:seg 4ula:s 3wn:seg 3y:seg 2eak:sgR 5easy:i 6rs
4r:seg 5head:seg 5mint 3c:sDI 4ial:sl 7isation:s 9e:sdG 9t:s 8ty:i 5e:s 5fiable 7c:s 8ally 9tion:s 7er:s 6y:gij 5men:s 5ous:l 4k:seg 5le:sdG 4tacle:s 7ular:sl
6tor:s 5ra 7l 6e:s 6oscope:s 9opic 9opy 6um:s 4ulate:sdG 8ion:s 9ve 8or:s 3d 3ech:S 6less 4d:segR 5boat:s 5ers 5ier 7st 5ometer:s 5ster:s 5up:s 5way:s 5y:k
3ll:segR 5bind:sgR 9ers 6ound 5check:segR 9kers 5ers 5ings 4t 4unker:s 3nd:sgR 5ers 5thrift:s 4t 3rm:s 5atozoa 9oon 5icide:s 3w:seg 2here:s 5ical 5oid:s 8al
3incter:s 5ges 5x:S 2ice:sdG 4ier 6st 5ness 4y 3der:s 6y 3el:seg 3ffier 7st 5y 3got:s 3ke:sdG 4ier 6st 4y 3ll:seg 5age:s 5way:s 4t 3n:sSI 4ach 5l:s 4dle:sdG
6ier 8st 6y 4e 5less 5t:s 4ier 6st 4naker:s 5er:s 4off:s 4ster:s 8hood 4y 3raea:s 5l:slDI 4e:s 4it:seg 6less 6ual:sl 9ism 9ist:s 9istic 9ity 7ous 3t:sSegDI
4ball:s 4e:f 5fuller 9est 9y 8ness 4fire:s 4tle 5oon:s 2lash:Seg 6down:s 6ier 8st 6y 4t:sDI 5ter:seg 4y:seg 3een:s 4ndid:lR 8est 6our 5etic 3ice:sdrG 6rs 4ne:s
5t:segR 6ered 8ing 8s 4t:sI 5tings 3odge 4tch:Seg 7ier 9st 7y 3urge:sdG 4tter:seg 2oil:segR 5age 5ers 5sport:s 5t 3ke:s 5n 5sman 7en 6people 8rson:s 6woman 9en
3liation 3nge:sdrG 6rs 5ier 7st 5y 4sor:seg 7ship 4taneity 8ous:l 3of:seg 4k:seg 5ier 7st 5y 4l:seg 4n:segf 5bill:s 5erism:s 5fuls 5sful 4r:seg 3radic 8ally
4e:sdG 4ran 4t:seg 5ier 7st 6ve 5scast:sgR 9ters 6man 9like 9ship 7en 6wear 7oman 9en 5y 3t:sDI 4less:ln 5ight:seg 4ter:s 5ier 7st 6ness 5y 3use:s 4t:seg
2rain:seg 4ng 4t:s 4wl:seg 4y:segR 5ers 3ead:sgR 6ers 6sheet:s 4e:sdg 3ier 5st 4g:s 5htlier 9est 9ness 8y 4ng:sg 6board:s 6ier 8st 7ness 6time 6y 5kle:sdrG 8rs
7ings 5t:segR 6ers 4te:s 5z:Seg 3ocket:s 4ut:seg 3uce:sdrG 6st 4ng 3y:lRn 4est 2ud:s 3me:sdG 4one 6i 3n 4k 5ier 7st 5y 3r:sDI 4ious:ln 4n:seg 4t:seg 3tter:seg
4um 2y:gij 3glass:S 3ware 1q 2uab:s 5ble:sdG 4d:s 5ron:s 4lid:R 7est 5l:seg 5or 4nder:seg 4re:sdlrnG 6st 4sh:Seg 6ier 8st 6y 4t:sDI 5ter:s 7st 4w:s 5k:seg
3eak:seg 6ier 8st 6y 5l:segR 6ers 5mish:ln 4egee:sdg 5ze:sdrG 7rs 4lch:Seg 3id:s 4ggle:sdG 7y 4nt:segR 6est 4re:sdG 5m:seg 6ier 8st 6y 5rel:sDI 5t:seg 4sh:Seg
6ier 8st 6y 1riracha 1tab:sDI 4bings 4ilisation 8e:sdrG 9rs 7ty 4le:sdrG 6st 3ccati 7o:s 4k:seg 3dia 5um:s 3ff:segR 5ers 3g:sSeg 4e 5coach:S 5hand:s 4flation
4ger:seg 7ingly 4ings 4nant 6te:sdG 7ion 3id:lR 5est 4n:seg 5less 4r:s 5case:s 5way:s 6ell:s 3ke:sdG 5out:s 3lactite:s 5gmite:s 4e:sdrnG 5mate:sdG 5st 4k:segR
5ers 5ings 4l:seg 5ion:s 4wart:s 3men:s 4ina 4mer:segR 7ers 4p:seg 5ede:sdG 3nce:s 5h:SegR 6est 6ion:s 4d:sg 5ard:s 8isation 9se:sdG 5by:s 5ings 5off:s 8ish
6ut:s 5point:s 5still:s 4k 4za:s 3ph 5ylococci 9occus 4le:sdrG 6rs 3r:sSegDI 4board 4ch:Seg 6ier 8st 6y 4dom 4e 4fish:S 4gazer:s 4k:lRn 5est 4less 6t:s 5ight
6ng:s 6t 4rier 7st 5y 4t:segR 5ers 5le:sdG 6ingly 5up:s 4vation 5e:sdG 5ings 3sh:Seg 3t:sSegR 4e:lt 5hood 7use:s 5less 6ier 8st 7ness 5ments 5room:s 5side 6man
9like 9ship 7en 5wide 4ic 6ally 5on:segR 7ary 7ers 9y 5stic:s 9al:l 9ian:s 4uary 5e:s 6sque 6tte:s 5re:s 5s:S 5te:s 6ory 3unch:SeglR 7est 3ve:sdG 3y:seg 2dio
2ead:s 5fast:ln 5ier 7st 6ness 5y:gijk 4k:s 5house:s 4l:sg 5th 7ier 9st 7y:k 4m:segR 5boat:s 5ers 5ier 7st 5roll:segR 9ered 9ering 9ers 5ship:s 5y 3ed:s 4l:seg
5ier 7st 5y 4p:seglRn 5est 5le:s 7chase:s 7jack:s 4r:seg 5age 3in:s 3llar 3m:sDI 3nch:S 5il:sDI 4ographer:s 9hic 9hy 4t:s 5orian 3p:sDI 4brother:s 4child 9ren
4dad:s 6ughter:s 4father:s 4ladder:s 4mom:s 6ther:s 4parent:s 5e:s 5ingstone:s 4sister:s 5on:s 3reo:s 6phonic 6scope:s 6type:sdG 9ical 4ile 6isation 8e:sdrG 9rs
7ty 4ling 4n:slRn 5a 5est 5um:s 4oid:s 3thoscope:s 3vedore:s 3w:seg 4ard:seg 7ess:S 7ship 2ick:sgR 5ers 5ier 7st 6ness 5leback:s 7r:s 5pin:s 5up:s 5y:i
3ff:seglRn 5en:segR 7ers 6st 4le:sdG 5ings 3gma:s 6ta 7ise:sdG 3le:s 5tto:sS 4l:segRn 5birth:s 6orn 5est 4t:se 3mulant:s 7te:sdG 8ion 6i 6us 3ng:sgR 5ers 5ier
7st 6ness 5ray:s 5y:k 4k:sgR 5ers 4t:seg 3pend:s 4ple:sdG 4ulate:sdG 8ion:s 3r:sDI 4rer:s 5ings 5up:s 3tch:Seg 2oat:s 3chastic 4k:seg 5ade:sdG 5broker:s
5holder:s 5ier 7st 6ness 7gs 5pile:sdG 5room:s 5y 6ard:s 3dgier 7st 6ness 5y 3ic:s 5al:l 5ism 3ke:sdrG 5rs 3le:s 5n 4id:lR 6est 6ity 3mach:seg 7ache:s 4p:seg
3ne:sdrG 5rs 5wall:seg 7re 6ork 5y 4ier 6st 4y:k 3od 4ge:s 4l:s 4p:seg 3p:sDI 4cock:s 4gap:s 4light:s 4over:s 4pable 6ge:s 5er:seg 4watch:S 3rage 4e:sdG
5front:s 5house:s 5keeper:s 5room:s 5y:s 4k:s 4m:seg 5ier 7st 6ness 5y:k 4y:ij 5book:s 5teller:s 3ut:lRn 5est 3ve:s 5pipe:s 3w:seg 4away:s 2raddle:sdG 4fe:sdG
4ggle:sdrG 8rs 7ier 9st 7y 4ight:sRn 8away:s 8edge:s 9n:seg 9st 8forward:l 8jacket:seg 5n:segR 6ers 5t:s 6en:seg 6jacket:seg 4nd:seg 5ge:lrn 7rs 7st 6le:sdrG
8hold:s 8rs 6ulate:sdG 9tion 4p:sDI 5less:S 4ta 6gem:s 5egic 9ally 8st:s 7y:i 5ification 7y:gij 5osphere:s 5um:s 4w:seg 5berry:i 4y:seg 3eak:seg 6ier 8st 6y
5m:segR 6ers 6line:sdG 4et:s 6car:s 6light:s 6walker:s 7ise 4ngth:s 8en:seg 5uous:ln 4p 5tococcal 9cci 9ccus 7mycin 4ss:Segf 4tch:SegR 7ers 7ier 9st 7y 4w:seg
5n 3iated 4cken 5t:lRn 6est 6ure:s 4dden 5e:sG 6nt:l 4fe 4ke:srG 6out:s 6rs 5ingly 8s 4ng:segR 6ency 8t:l 7rs 6ier 8st 6y 4p:sSegDI 5e 5ling:s 5per:s 5t
6ease:sdG 4ve:sdG 6n 3obe:s 4de 4ke:sdG 4ll:segR 6ers 4ng:lR 6box:S 6est 6hold:s 5tium 4p:sDI 5he:s 4ve 3uck 5tural:l 9list 8e:sdG 4del:s 4ggle:sdG 4m:sDI
5pet:s 4ng 4t:sDI 3ychnine 2ub:sDI 4bier 7st 5le 6y 5orn:lRn 8est 5y 3cco:sSeg 4k 3d:slDI 4ent:s 7ship:s 4io:s 6us:l 4lier 7st 4y:gij 3ff:seg 5ier 7st 6ness 7gs
5y:k 3ltification 7y:gij 3mble:sdrG 7rs 4p:seg 5ier 7st 5y 3n:sDI 4g 4k 4ningly 4t:seg 3pefaction 6y:gij 5ndous:l 4id:slR 6est 6ity:i 4or:s 3rdier 7st 6ness
5y:k 4geon:s 3tter:segR 7ers 2y:Si 3e 3le:sdG 4i 5se:sdG 6h:ln 6t:s 7ic 9ally 4us:S 3mie:sdg 4ying 3ptic:s 1uave:lr 5st 4ity 2b:sDI 3atomic 3basement:s 3class
4ommittee:s 6pact:s 5nscious:l 6tinent:s 7ract:seg 9ctor:s 4ulture:s 5taneous 3divide:sdG 7sion:s 4ue:sdG 3group:s 3head:sg 7ings 4uman:s 3j 4ect:seg 7ion 8ve:l
9ity 4oin:seg 4ugate:sdG 8ion 5nctive:s 3lease:sdG 5t:sI 4imate:sdG 8ion 6e:sdlrG 7st 6inal:l 7ty 3marine:s 4erge:sdG 8nce 6se:sdG 7ible:s 8on 4ission:s 8ve
5t:sDI 6ter 3normal 3orbital 5dinate:sdG 9tion 5n:seg 6ation 3plot:s 4oena:seg 4rime 5ogram:s 3routine:s 3scribe:sdrG 9rs 7pt:s 9ion:s 4ection:s 5quent:l
5rvience 9nt 5t:s 4ide:sdG 7nce 6iary:i 7sation 8e:sdG 6y:i 5st:seg 7ence 4oil 5nic 4pace 4tance:s 7dard 7tial:l 9ate:sdG 9ation:s 9ve:s 6tion:s 5itute:sdG
9ion:s 5rata 8e 8um:s 6ucture:s 4ume:sdG 4ystem:s 3teen:s 5rfuge:s 6ranean 4itle:sdG 4le:r 6st 6ty:i 5y 4otal:sDI 4ract:seg 8ion:s 6hend:s 5opical 3urb:s 6an:s
8ite:s 6ia 3version 8ve:s 6t:seg 3way:s 2cceed:seg 5ss:Sf 7fully 7ion:s 8ve:l 7or:s 4inct:lRn 8est 4otash 5ur:seg 4ulence 8t:s 5mb:seg 3h 4like 3k:segR 4ered
6ing 6s 4le:sdG 5ings 3rose 3tion:seg 2dden:ln 3s 4ier 6st 4y 2e:sdG 3de 3t 2ffer:segR 6ance 6ers 6ings 4ice:sdG 6iency 9t:l 5x:Seg 4ocate:sdG 8ion 4ragan:s 7e
8tte:s 7ist:s 4use:sdG 6ion 2gar:seg 5cane 6oat:seg 5ier 7st 5less 5y 3gest:segR 7ible 8on:s 8ve:l 2icidal 6e:s 3t:sSeg 4ability 6le 7y 4case:s 4e 4or:s 2kiyaki
2lfur:seg 3k:seg 4ier 6st 5ness 4y:ik 3len:lRn 6est 4y:gij 3phate:s 5ide:s 5ur:seg 7ic 7ous 3tan:s 6a:s 7te:s 4rier 7st 5y 2m:sDI 3ac 5h 3marise:sdG 6y:ik
5tion:s 4er:seg 6house:s 6time 6y 4it:s 6ry 4on:segR 6ers 6sed 8s 7ing 3o 3p:s 4tuous 2n:sDI 3bathe:sdrG 8rs 4eam:s 4lock:s 4onnet:s 4urn:seg 7t 3dae:s 4er:seg
4ial:s 4own:s 4ry:i 3fish:S 4lower:s 3g 4lasses 3k 4en 3lamp:s 4ess 4ight 5t 3nier 6st 4y 3rise:s 4oof:s 3screen:s 4et:s 4hine 4pot:s 4troke 3tan:sDI 3up
2p:sRDI 3erabundance:s 9dant 6nnuate:sdG 5b:lR 6est 5charge:sdrG 9gers 6ilious 6omputer:s 7nductivity 9uctor:s 5ego:s 5ficial:l 9ality 6luity 8ous 5highway:s
6uman 5impose:sdG 6ntend:seg 9ndence 9ndency 9ndent:s 6or:s 8ity 5lative:sl 5man 7rket:s 6en 6odel:s 5natural:s 6ova:s 9e 6umerary:i 5power:s 5s 6cript:s
6ede:sdG 6ize:sdG 6onic 6preader:s 6tar:s 7ition:s 9ious:l 7ructure:s 5tanker:s 5user:s 5vene:sdG 6ise:sdG 8ion:s 8or:s 9ry 3ine 3per:s 4lant:seg 5e:rnt 6mental
9tary 9ted 9ting 9ts 6st 5iant:s 6cant:s 8te:sdG 9ion:s 6er:s 5y:gij 4ort:segR 7able 7ers 7ive 5se:sdG 7dly 6ition:s 8ory:i 4ress:Seg 8ion 4urate:sdG 8ion
3ranational 4emacist:s 8y 6e:l 2rcease:sdG 4harge:sdG 3e:lrn 4fire 5ooted 4st 4ty:i 3f:segR 4ace:sdG 4board:seg 4eit:seg 5rs 3ge:sdG 5on:s 5ry:i 4ical:l 3lier
6st 5ness 4y 3mise:sdG 4ount:seg 8able 3name:s 3pass:Seg 4lice:s 5us:SegDI 4rise:sdG 7ingly 9gs 3real 7ism 9t:s 9tic 5nder:seg 5ptitious:l 5y:s 4ogate:s
5und:seg 8ings 3tax:Seg 3veillance 5y:seg 6or:s 4ival:s 6e:sdG 6or:s 2sceptibility 9le 3hi 3pect:seg 5nd:segR 7ers 6se:f 7ion:s 4icion:s 8us:l 3tain:seg 7able
4enance 2ture:sdG 1velte:r 6st 1wab:sDI 3ddle:sdG 3g:sDI 4ger:segR 3in:s 3llow:seg 7tail:s 3m 4i:s 4p:seg 5ier 7st 5y 3n:s 4k:segR 5est 5ier 7st 5y 3p:sDI 3rd:s
4m:seg 4thier 8st 6y 3sh:Seg 5buckler:s 9ling 4tika:s 3t:sDI 4ch:S 4h:sSeg 5e 4ter:seg 3y:seg 4backed 2ear:sgR 5ers 5word:s 4t:sgR 5ers 5ier 7st 5pants 5shirt:s
7op:s 5y 3ep:sgR 5ers 5ings 5stake:s 4t:slRn 5bread:s 7iar:s 8er:s 5en:segR 7ers 6st 5heart:s 5ie:s 6sh 5meat:s 3ll:segR 5est 5head:se 5ings 4ter:seg 3pt
3rve:sdG 2ift:slRn 5est 3g:sDI 3ll:seg 3m:sI 4mer:s 4suit:s 3ndle:sdrG 7rs 4e:s 4g:sgR 5ers 4ish 3pe:sdG 3rl:seg 5y 3sh:SegR 5est 3tch:SegR 6able 6back:s
7lade:s 7oard:s 3vel:sDI 3zzle:sdG 2ollen 3on:seg 4p:seg 3p:sDI 3rd:s 5fish:S 5play 5sman 7en 4e 4n 2um 3ng 1ybarite:s 7ic 2camore:s 3ophant:s 9ic 2llabi 7c
8ation 7fication 8y:gij 6le:s 6us:S 4ogism:s 8tic 3ph:s 3van 2mbioses 7is 6tic 4ol:s 6ic 8ally 7sation 8e:sdG 8m 3metric 9al:l 7y:i 3pathetic 9ically 7ise:sdrG
9ers 7y:i 4honic 7y:i 4osia 7um:s 4tom:s 7atic 2nagog:s 7ue:s 4pse:s 3c:seg 4h:sSeg 5ronisation:s 9se:sdG 8ous:l 4opate:sdG 8ion 3dicate:sdG 8ion 4rome:s
3ergism 8tic 6y 3od:s 4nym:s 7ous 4pses 6is 3tactic 9al:l 5x 4heses 7is:SegR 9e 9ers 8zer:s 6tic:s 9ally 8ze:sdG 2philis 7tic:s 4on:seg 2ringe:sdG 3up:s 5y
2sadmin:s 3op:s 3tem:s 6atic 9cally 9se:sdG 6ic:s 4olic t 1ab:sDI 3by:i 3ernacle:s 3le:sdG 5au:s 7x 5cloth:s 5land:s 5spoon:sf 9nfuls 9nsful 5t:s 5ware 4oid:s
3oo:seg 3u:seg 4lar 6te:sdG 7ion 7or:s 2chometer:s 3it:ln 5urn 8ity 3k:seg 4ier 6st 5ness 4le:sdrG 6rs 4y 3o:s 3t:f 4fully 4ic:s 6al:l 6ian:s 5le 4less:ln 2d:s
3pole:s 2ffeta 4y:i 2g:sDI 2il:seg 4coat:s 4gate:sdG 4less 5ight:s 4or:seg 4pipe:s 4spin:s 4wind:s 3nt:seg 2ke:srG 4aways 4n 4off:s 5ut:s 5ver:s 4rs 3ings 2lc
3e:s 4nt:se 3isman:s 3k:segR 4ative:n 4ers 3l:Rn 4est 4ow 4y:gij 5ho:seg 3on:s 2m:sSegR 3able 4le:s 4rind:s 3bourine:s 3e:ln 4able 4rs 4st 3p:segR 4ered 6ing 6s
4on:s 2n:sDI 3ager:s 3dem:s 3g:s 4elo:s 5nt:s 7ial 5rine:s 4ibility 6le:s 7y 5er 6st 4le:sdG 4o:seg 4y 3k:segRf 4ard:s 4ers 4fuls 3ner:s 6y:i 5st 4in
3talise:sdG 8ingly 5mount 4rum:s 2p:sSegRDI 3e 4red 5ing 5s 4stry:i 4worm:s 3ioca 4r:s 3room:s 6t:s 2r:sSegDI 3antula:s 9e 3ball:s 3dier 6st 5ness 4y:k 3e
3get:seg 3iff:s 3mac:s 6ked 7ing 3nish:Seg 3os 4t:s 3p:s 4aulin:s 4on:s 3ragon:s 4ier 6st 4y:gij 3t:slRn 4an:s 5r:s 4est 2ser:seg 3k:seg 4master:s 3sel:sDI
3te:sdrGf 5fully 5less:ln 5rs 4ier 6st 5ness 4y 2t:sDI 3ter:seg 4le:sdrG 6rs 6tale:s 4oo:seg 6ist:s 4y 2ught 3nt:seg 3pe 3t:lRn 4est 4ological 8y:i 2vern:s
2wdrier 7st 6ness 5y 3nier 6st 4y 2x:Seg 3able 4tion 3i:sSeg 4cab:s 4dermist:s 8y 3onomic 7y:i 3payer:s 3ying 1bs 3p 1ea:sr 3bag 3ch:SgR 5able 5ers 5ings 4up:s
3k:s 4ettle:s 3l:s 4ight:s 3m:seg 4mate:s 4ster:s 4work 3pot:s 3rdrop:s 4ed 4ful:l 4gas:SDI 7ses 4ier 6st 5ng 4jerker:s 4oom:s 4s 4y 3se:sdrG 5l:s 5rs 4poon:sf
8fuls 8sful 3t:s 4ime 3zel:s 4le:s 2ch:s 4nical:l 9ity:i 7ian:s 6que:s 5o 6cracy 9t:s 6logical:l 9ist:s 9y:i 3tonics 2dious:ln 4um 2e:sdg 3m:seg 3n:s 4age:dr
7rs 4ier 6st 4sier 7st 5y 4y 3pee:s 3ter:seg 4h:Seg 5e 4otal 8ler:s 2l:I 3ecast:segR 8ers 5ommunication:s 9te:sdrG 9ters 6nference:sdG 4gram:s 7ph:segR 9ers 9ic
9y 4kinesis 4marketing 5eter:s 7ry:i 4pathic 9cally 8y 5hone:sdG 8ic 8y 7to:s 4scope:sdG 8ic 4thon:s 5ype:s 8writer:s 4vangelist:s 5ise:sdG 7ion:s 4x:Seg 3l:sR
4ers 4ingly 4tale:s 3net 2mblor:s 3erity 3p:segR 4era:st 7mental:l 9nts 7nce 7te 8ure:s 6ed 6ing 6s 5st:s 7uous:ln 4i 4late:s 5e:s 4o:s 5ral:l 7ry:ik 6ise:sdG
4t:segR 5ation:s 5ers 5ingly 5ress:S 4ura 2n:sd 3ability 5le 4cious:l 6ty 4ncy:i 5t:seg 3ded 5ncy:i 6tious:ln 5r:seglRn 6est 6feet 7oot:s 6hearted 6ise:sdrG 9rs
6loin:s 4ing 6itis 4on:s 6itis 4ril:s 4s 3ement:s 4t:s 3fold 3nis 3on:seg 4r:s 3pin:s 3se:sdlrnG 5st 4ile 5on:s 4or:s 3t:seg 4acle:s 5tive:l 4h:s 3uous:ln
4re:sdG 2pee:s 3id 2quila:s 2rabit:s 5yte:s 3centenary:i 3m:segl 4agant:s 4inable 7l:sl 7te:sdG 8ion:s 8or:s 6i 6ological 9gy:i 6us:S 5te:s 3n:s 3race:sdG 5in:s
5pin:s 5ria 7um:s 4estrial:s 4ible 7y 5er:s 5fic 8ally 6y:gij 7ingly 5torial:s 8y:i 4or:s 6ise:sdG 8m 8t:s 3se:lrn 5st 3tiary 2st:sSegR 4able 5ment:s 9ary 5te:s
4ers 4icle:s 5er 6st 5fy:gij 5monial:s 8y:i 5ness 5s 4osterone 4y:k 2tanus 3her:seg 3rahedra 9on:s 2xt:seg 4book:s 4ile:s 4ual:l 5ral 6e:sdG 1halami 6us 4lium
3n 4k:segf 5fully 8ness 5less:l 5sgiving:s 3t 4ch:SegR 3w:seg 2e:SG 3atre:s 6ical:l 3e 3ft:s 3ir:s 4sm 5t:s 6ic 3m:S 4atic 8ally 4e 4selves 3n 4ce 6forth 9ward
3ocracy:i 7tic 4logian:s 8cal 7y:i 4rem:s 6tic 9al:l 9ian:s 5ise:sdG 7t:s 5y:i 4sophy 3rapeutic:s 9ically 6ist:s 6y:i 4e 5about:s 6fter 5by 5fore 6rom 5in 5of
6n 5to 5upon 5with 4mal:sl 5ionic 5odynamic:s 6meter:s 6nuclear 6plastic:s 6s:S 7tat:s 9tic 3sauri 7us:S 4e:s 4is 4pian:s 3ta 3y 2iamin 7e 3ck:lRn 5en:segR 7ers
7ings 6st 6t:s 5nesses 5set 3ef 4ve:sdG 6ry 5ish 3gh:s 5bone:s 3mble:sf 7fuls 3n:slnDI 4e 4gamajig:s 5s 4k:sgR 5ers 4ner:s 6st 3rd:sl 4st:seg 6ier 8st 6y:k
4teen:s 8th:s 5ieth:s 5y:i 3s 4tle:s 7down 3ther 2o 3ng:s 3races 6ic 5x:S 4ium 4n:s 5ier 7st 5y 4ough:lRn 8bred:s 8est 8fare:s 8going 3se 3u:s 4gh 6t:sf 7fully
9lness 7less:ln 4sand:s 8th:s 2raldom 5l:seg 6dom 4sh:SegR 6ers 6ings 3ead:seg 6bare 5t:s 6en:seg 8ingly 4e:s 5fold 5score:s 6ome:s 4nody:i 4sh:SegR 6ers 6old:s
4w 3ice 4ft:s 6ier 8st 7ness 6y:k 4ll:segR 6ers 4ve:sdG 6n 3oat:s 6ier 8st 7ness 6y:k 4b:sDI 4e:s 4mboses 8is 4ne:s 5g:seg 4ttle:sdG 4ugh 7out 7put 7way:s 4ve
4w:sgR 5away:s 5back:s 5ers 5n 3u 4m:sDI 4sh:S 5t:sg 4way:s 2ud:sDI 3g:s 3mb:seg 5nail:s 5screw:s 5tack:s 4p:seg 3nder:seg 7bolt:s 7clap:s 9oud:s 7head:s 7ous:l
7shower:s 8torm:s 9ruck 4k:s 3s 2wack:seg 4rt:seg 2y 3me 4i 4us:S 3roid:s 3self 1i 2ara:s 2bia:s 5e 2c:s 3k:segR 4ers 5t:seg 4le:sdG 5ish 2dal 3dlywinks 3e:sdG
4water:s 3ier 5st 4ness 5gs 3y:gijk 2e:sdgr 3breaker:s 3rs 2ff:seg 2ger:s 3ht:slRn 5en:seg 6st 5fisted 5rope:s 5wad:s 3ress:S 2ke:s 2lde:s 3e:sdG 3l:segR 4able
5ge 4ers 3t:seg 2mber:seg 6land 7ine:s 4re:s 3e:sdlrG 4keeper:s 4less:n 5ier 7st 6ne:s 8ss 4piece:s 4rs 4scale:s 5tamp:s 4table:sdG 4worn 4zone 3id:lR 5est 5ity
4ngs 3orous:l 3pani 7st:s 2n:sSDI 3cture:sdG 3der 6box:S 3e 3foil 3g:sSegl 4e:g 4le:sdG 5ings 3ier 5st 3ker:seg 4le:sdG 3nier 6st 4y 3sel:sDI 4mith:s 3t:seg
4innabulation:s 3y 2p:sDI 3i:s 3per:s 4le:sdrG 6rs 3sier 6st 4ter:s 4y:k 3toe:sdg 5p:s 2rade:s 3e:sdG 4der 6st 5ness 4less:ln 4some:ln 3o:s 2ssue:s 2t:s 3an:s
5ic 6um 3bit:s 3he:sdG 3illate:sdG 8ion 3le:sdG 3mice 4ouse 3ter:seg 4le:s 3ular 2zzy:i 1o 2ad:s 4stool:s 4y:gij 3st:segR 5ers 5ier 7st 5master:s 5y 2bacco:sS
7nist:s 3oggan:seg 2csin:s 2day 3dle:sdrG 6rs 4y:i 2e:sdg 3hold:s 3nail:s 2ffee:s 4y:i 3u 2g:s 3a:s 4e 3ether:n 3gle:sdG 2il:segR 4ers 5t:seg 6ry:i 6te 4some
2ke:sdG 4n:s 5ism 2ld 3erable 8y 6nce:s 7t:l 6te:sdG 7ion 3l:seg 4booth:s 4gate:s 2mahawk:seg 4to:S 3b:seg 4oy:s 4stone:s 3cat:s 3e:s 3foolery:i 3orrow:s
2n:sSegR 3al 5ity:i 3e 4less 3g:s 4ue:sdG 3ic:s 4er 5st 4ght 3nage:s 4e:s 3sil:s 6lectomy:i 7itis 4orial 4ure:sdG 2o 3k 3l:seg 4bar:s 5ox:S 4kit 3t:seg 4h:e
5ache:s 5brush:S 5ier 7st 5less 5paste:s 6ick:s 5some 5y 2p:sDI 3az:S 3coat:s 3ic:s 5al:l 3knot:s 3less 3mast:s 4ost 3ographer:s 9ic 9ical 9y:i 4logical:l 7y
3pings 4le:sdG 3sail:s 4ide:s 4oil 2que:s 2r:st 3ch:Seg 5light 3e 4ador:s 3mented 8r:s 7ing 7or:s 7s 3n 4ado:sS 3pedo:sSeg 4id 6ity 4or 3que:sdG 3rent:s 7ial
4id 3si 5on 4o:s 3t:sS 4e 4illa:s 4oise:s 8shell:s 4uous:l 5re:sdrG 7rs 3us 2ss:Seg 4up:s 3t 2t:sSegDI 3al:slDI 5itarian:s 9ianism 7y:i 3e 4m:s 5ic 3ter:seg
2ucan:s 4h:Seg 5down:s 5ier 7st 6ngly 8s 5stone:s 5y 3gh:slRn 5en:seg 6st 3pee:s 3r:seg 4ism 6t:s 7ic 4maline 4nament:s 5ey:s 5iquet:s 3sle:sdG 3t:seg 2w:segR
3ard:s 3el:sDI 5lings 4red 5ing 5s 3head:se 3n:s 4house:s 4sfolk 5hip:s 5man 6en 5people 3path:s 2xaemia 3ic 5ity 5ologist:s 9y 4n:s 2y:seg 1race:sdrG 5able 5rs
6y:i 4hea:s 7e 6otomy:i 4ings 4k:segR 5ers 4t:s 5able 5ion 5or:s 3de:sdrG 5mark:seg 5rs 5sman 7en 4ition:s 9al:l 9alist:s 4uce:sdG 3ffic:s 7ked 9r:s 8ing
3gedian:s 6y:i 4ic 6ally 6omedy:i 3il:segR 5blazer:s 5ers 4n:segR 5ee:s 6rs 4pse:sdG 4t:s 5or:s 7ous 3jectory:i 3m:sDI 4mel:sDI 4p:seg 5le:sdG 5oline:s 3nce:s
4quil:lR 8est 8ity 8ler 9est 9ise:sdrG 9isers 9ity 4s 5act:seg 8ion:s 6tlantic 5ceiver:s 7nd:seg 9ence 9ent 9ental:l 9entalism 9entalist:s 6ontinental 6ribe:sdG
8pt:s 9tion:s 5ducer:s 5ept:s 5fer:sDI 8able 9l:s 8ence 6iguration 9re:sdG 7nite 7x:Seg 8t 6orm:segR 9ation:s 9ers 6use:sdG 8ion:s 5gress:Seg 9sion:s 9sor:s
5ience 9y 8t:s 6stor:s 6t:segDI 7ion:seg 9nal 8ve:sl 7ory 5late:sdG 8ion:s 8or:s 6iterate:sdG 9ration:s 6ucence 9nt 5migrate:sdG 9ation 7ssible 9ion:s 7t:sDI
8table 9al 9er:s 6utation:s 8e:sdG 5national:s 5oceanic 6m:s 5parency:i 9nt:l 6hobia 9ic 6iration 8e:sdG 6lant:seg 9tation 6onder:s 7rt:segR 9able 9ation 9ers
7se:sdG 8ition:s 5sexual:s 6hip:sDIt 5ubstantiation 5verse:sl 7stism 9ite:s 3p:sDI 4door:s 4eze:s 6oid:s 9al 4pable 5er:s 5ings 4shooting 3sh:Seg 5can:s 5ier
7st 5y 3uma:s 6ta 7ic 8se:sdG 3vail:seg 4el:sDI 6ler:s 7ings 6ogue:s 5rse:sdG 5sty:gij 3wl:segR 5ers 3y:s 2eacherous:l 8y:i 5le 4d:sg 5le:sdG 5mill:s 4s 5on
7able 7ous 5ure:sdrG 8rs 7y:i 4t:segt 5able 5ise:s 5ments 5y:i 3ble:sdG 3e:sdg 4less 4top:s 3foil:s 3k:sDI 3llis:Seg 3mble:sdG 4endous:l 4olo:s 5r:s 4ulous:l
3nch:Seg 6ant:l 4d:seg 5ier 7st 5y:i 3pidation 3spass:SegR 8ers 4s:S 4tle:s 2iad:s 4ge 4l:sDI 4ngle:s 6ular 9tion 4thlon:s 3bal 6ism 4e:s 5sman 7en 4ulation:s
5nal:s 6e:s 5tary:i 6e:s 3ce 5ps:S 5ratops:S 4k:seg 5ery 5ier 7st 6ness 5le:sdG 5ster:s 5y 4olour:s 4ycle:s 3dent:s 3ennial:s 3fecta:s 4le:sdrG 6rs 4ocals 3g
4ger:seg 4lyceride:s 4onometric 9try 3ke:s 3lateral:s 4l:seg 5ion:s 8th:s 4ogy:i 3m:slnDI 4aran:s 4ester:s 4mer:s 6st 5ings 3nity:i 4ket:s 3o:s 3p:slDI 4artite
4e 4le:sdG 6t:s 5icate:sdG 4od:s 5s 4tych:s 3sect:seg 3te:lrn 5st 3umph:seg 7al 8nt:l 5virate:s 3vet:s 4ia 6l:l 7ise:sdG 8ty:i 2ochee:s 3d 4den 3glodyte:s
3ika:s 3ll:seg 5ey:s 5op:s 3mbone:s 7ist:s 4p:seg 3n:s 3op:segR 5ers 5ship:s 3pe:s 4hy:i 4ic:s 6al 5sm:s 4osphere:s 3t:sDI 4h 4ter:s 3ubadour:s 5le:sdG 7maker:s
7shoot:segR 9ooters 9ot 8ome 4gh:s 4nce:sdG 4pe:sdrG 6rs 4ser:s 5seau:s 9x 4t:s 3wel:sDI 3ys 2uancy 5t:seg 3ce:s 4k:segR 5ers 5le:sdG 6oad:s 4ulence 8t:l
3dge:sdG 3e:sdgrG 4st 3ffle:s 3ism:s 3ly 3mp:seg 5ery 6t:segR 7ers 3ncate:sdG 7ion 5heon:s 4dle:sdG 4k:sg 3ss:Seg 4t:segf 5ee:s 7ship:s 5fully 8ness 5ier 7st
5worthier 9hiest 9hiness 9hy 5y:i 3th:sRf 5ers 5fully 8ness 5iness 2y:gij 3out:s 3st:seg 1s 2ar:s 4ina:s 2p 2unami:s 1tys 1ub:sSegR 3a:s 3bier 6st 4y 3e 4less
4rcle:s 6ular 8osis 9us 5ous 5s 3ular 2ck:seg 4ered 6ing 6s 2ft:seg 2g:sDI 3boat:s 2ition 2lip:s 3le 2mble:sdrG 6down 6rs 6weed:s 4rel:s 5il:s 3id 3my:i 3our:s
3ult:s 6uous 2n:sSegR 3a:s 3dra:s 3e:f 4fully 4less:l 4rs 3gsten 3ic:s 3nel:sDI 6lings 4y:i 2rban:s 4id 5ne:s 4ojet:s 5prop:s 5t:s 4ulence 8t:l 3d:s 4ucken:s
3een:s 3f:seg 3gid:l 6ity 3key:s 3meric:s 4oil:s 3n:segR 4about:s 5round:s 4coat:s 4ers 4ip:s 4key:s 4off:s 5ut:s 5ver:s 4pike:s 4stile:s 4table:s 3pentine
4itude 3quoise:s 3ret:s 3tle:s 6dove:s 6neck:s 3ves 2sh:S 3k:se 3sle:sdG 4ock:s 2telage 3or:seg 5ial:s 3u:s 2x:S 3edo:sS 1waddle:sdG 3in 3ng:seg 2eak:seg 3e:d
4dier 7st 5s 5y 4t:segR 5ers 4zers 3lfth:s 4ve:s 3ntieth:s 5y:i 3rk:seg 4p:s 2ice 3ddle:sdG 3g:sDI 4gier 7st 5y 3light 4l:e 3n:sSegDI 4e 4ge:sdgG 4k:s 5le:sdG
6ings 3rl:segR 5ers 3st:segR 5ers 3t:sDI 4ch:Seg 4ter:seg 2o:s 3fer:s 4old 3some:s 1ycoon:s 2ing 2ke:s 2mpana 6um:s 2pe:sdG 4cast:sg 4face:s 4script:s 5et:sI
7ter:s 4write:srG 9rs 8ten 6ote 3hoid 5on:s 4us 3ical:l 4fy:gij 4st:s 3o:s 4grapher:s 9ic 9ical:l 9y 2rannical:l 7se:sdG 6osaur:s 9urus:S 7us 6y:i 5t:s 3e:s
3o:sS 1zar:s 4ina:s u 1biquitous:l 7y 1dder:s 1gh 2lier 5st 4ness 3y 1h 1kelele:s 2ulele:s 1lcer:s 5ate:sdG 7ion:s 5ous 2na:s 4e 2terior 3imata 7e:l 7um:s 3ra:s
5conservative:s 5marine 5sonic 9cally 7und:s 5violet 2ulate:sdG 1m 2bel:s 4r 3ilical 7i 7us:S 3rage 4ella:s 2iak:s 2laut:s 2p:seg 3ire:sdG 3teen 7th 1nabashed
5ted 4le 4ridged:s 3ccented 6ptability 9ble 9bly 8ed 5ompanied 6untable 9ably 5ustomed 4knowledged 4quainted 3dorned 4ulterated 4vised 3ffected 4raid 3ided
3lterable 9ly 7ed 3mbiguous:l 3nimity 6ous:l 4nounced 4swerable 8ed 4ticipated 3ppealing 6tising 5reciated 9ative 6oachable 3rmed 3shamed:l 4ked 4sailable
5igned 6sted 5uming 3ttached 6inable 5ended 5ractive 6ibuted 3uthenticated 6orised 3vailable 7ing 4oidable 9ly 3ware:s 2balanced 4r:sDI 3earable 9y 5table 6en
4coming 4known 9st 4lief 7vable 9bly 8er:s 4nd:sg 5t 3iased 6sed 4dden 4nd:sg 3lock:seg 4ushing 3olt:seg 4rn 4som:seg 4und:e 3randed 4eakable 4idled 4oken
3uckle:sdG 4rden:seg 4tton:seg 2called 4nnier 8st 6y:k 4ring 4sed 4talogued 3easing:l 4nsored 4remonious:l 5tain:l 9ty:i 3hallenged 5nged 7ing 5racteristic
9eristically 6itable 9bly 6ted 4ecked 4ristian 3ivil 7ised 3laimed 5sp:seg 6sified 4e:s 5an:lRn 7est 7lier 9est 6r:R 7est 4othe:sdG 4uttered 3oil:seg 4llected
4mfortable 9ably 5mitted 6on:lR 8est 6unicative 5plaining 7eted 7icated 8mentary 6rehending 8ssed 7omising:l 4ncern:e 9edly 5ditional:l 5firmed 5nected
5querable 5scionable 9nably 9us:ln 6idered 6titutional 5taminated 6ested 6rollable 9lably 9led 8versial 5ventional:l 6inced 9ing:l 4oked 5perative 5rdinated
4rk:seg 5related 6oborated 4untable 7ed 5ple:sdG 5th 4ver:seg 3ritical 3tion:s 4uous:ln 3ultivated 6ured 4t 2damaged 4ted 4unted 3eceive:sdG 5idable 7ed:s
6pherable 5lared 4feated 6nded 5inable 7ed 4livered 4manding 5ocratic 6nstrative 4niable 9y 4pendable 4r 5achieve:sdrG 9evers 7t:seg 6ge 6rm:s 5belly:i 6id:sI
6rush 5carriage:s 6harge:sdG 6lass 9sman 9smen 7othes 9hing 6oat:seg 7ver 6urrent:s 7t:sI 5developed 6og:s 7ne 5employed 6stimate:sdG 6xpose:sdG 5fed 7ed:sg
6low 6oot 6unded 5garment:s 6o:Sg 7ne 6rad:s 9uate:s 7ound:s 8wth 5hand:e 9edly 5lain 7y:s 6ie:s 7ne:sdG 8g:s 6ying 5mine:sdG 6ost 5neath:s 6ourished 5paid 7nts
7ss:S 7y:sg 6in:sDI 8nings 6lay:seg 6rivileged 5rate:sdG 5score:sdG 6ea 7cretary:i 7ll:sg 6hirt:s 7oot:sg 8rts 8t 6ide:s 7gn:seg 7ze:d 6kirt:s 6old 6taffed
8nd:sg 9dable 9dably 9dingly 9dings 8te:sdGt 9ements 7ood 7udy:gij 5take:srG 9n 9rs 8ings 6one:s 7ok 7w:s 5used 5value:sdG 5water 6ear 7ight 7nt 6orld:s
6rite:srG 9ers 9ten 7ote 4served:l 8ing 5irability 9le:s 4tectable 8ed 6rmined 7red 4veloped 3id 4es 4gnified 4luted 4minished 4sciplined 6losed 6overed
6riminating 5guised 5puted 5tinguished 6urbed 4vided 3o:Sg 4cumented 4ings 4ne 4ubted:l 3ress:Seg 3ue 4lant 6te:sdG 7ion:s 5y 3ying 2earned 5th:segl 4se 5ier
7st 6ness 5y:k 4ten 3conomic 9cal 3dited 4ucated 3mbarrassed 4otional 4ployable 8ed 8ment 3nding 5urable 4forceable 4lightened 4thusiastic 4viable 3qual:lD
5ivocal:l 3rring:l 3thical 3ven:ln 6tful:l 3xampled 4ceptionable 9onal 5iting 4pected:l 5lained 6ored 5urgated 2failing:l 5r:lRn 6est 5thful:ln 4miliar 9rity
4shionable 5ten:seg 4thomable 4vourable 9bly 3easible 4eling:l 4igned 4tter:seg 3illed 4nished 4t:sDI 3lagging 5ppable 5ttering 4inching:l 3old:seg 4reseeable
9n 5gettable 9ably 6ivable 8ing 5med 5tunate:sl 4unded 3requented 4iend:segl 8lier 9iest 9iness 4ock:seg 3ulfilled 4nny 4rl:seg 5nished 2gainlier 9st 8ness 7y
3entlemanly 3odlier 8st 6y 4vernable 3racious 5mmatical 5teful:ln 4udging 3uarded 4ent:s 4late:s 2hand:seg 4ppier 8st 7ness 6y:k 4rmed 3ealthful 8ier 9est 8y
5rd 4eded 4lpful 4sitating:l 3indered 5ge:sdG 4tch:Seg 3olier 7st 5y 4ok:seg 4rse:sdG 3urried 5t 2icameral 4orn:s 4ycle:s 3dentifiable 9ied 4irectional
3fication 4orm:segl 7ity 4y:gij 3lateral:l 3maginable 9tive 4paired 5eachable 5lementable 9nted 5ortant 5ressed 9ive 3nformative 8ed 4habitable 9ed 5ibited
4itialised 8ted 4jured 4spired 8ing 5tall:segR 9able 9ers 5ured 4telligent 9gible 9gibly 6nded 7tional:l 6rested 9ting 7preted 7rupted 4vited 7ing 3on:s
5isation 7e:sdG 3que:lrn 6st 3sex 4on 3t:sSeg 4ary 4e 4y:i 3versal:sl 9ity 7e:s 7ity:i 2just:l 6ifiable 9ed 2kempt 3ind:lRn 6est 6lier 9st 3nowable 6ing:sl 6n:s
2labelled 4ce:sdG 4tch:Seg 4wful:l 3eaded 5rn:seg 7t 5sh:Seg 5vened 4ss 4ttered 3icensed 4ke:l 6lier 9st 8hood 4mited 4sted 3oad:seg 4ck:seg 4ose:sdG 4ved
3uckier 8st 6y:k 2made 4ke:sG 4n:slDI 5ageable 5lier 8st 5nerly 4rked 5ried 4sk:seg 4tched 3emorable 4ntionable:s 4rciful:l 3indful 4ssed 5takable 9bly 4tigated
3odified 4ral 4ved 2named 4tural:l 3ecessary:k 4eded 4rve:sdG 3oticeable 8d 3umbered 2objectionable 4servant 8ed 5tructed 4tainable 5rusive:l 3ccupied 3ffensive
5icial:l 3pened 4posed 3rganised 4iginal 4thodox 2pack:seg 4id 5nted 4latable 4ralleled 5donable 4triotic 4ved 3erturbed 3ick 4n:sDI 3lanned 4easant:ln 4ug:sDI
5mbed 3olluted 4pular 9ity 3recedented 5dictability 9able 5judiced 5meditated 5pared 5tentious 5ventable 4incipled 6table 5vileged 4oductive 5fessional 6itable
5mising 6pted 5nounceable 5tected 5ved 7n 6oked 3ublished 4nished 2qualified 4enchable 5stionable 9nably 9ned 9ning:l 4ote:sdG 2ravel:sDI 3eachable 5d 6able 6y
5l 6ised 8tic 9ically 5sonable:n 9bly 8ing 4cognisable 9sed 6nstructed 6rded 4fined 4generate 5istered 5ulated 4hearsed 4lated 5eased 6nting:l 5iability 8le
6eved 4markable 5itting 4peatable 6ntant 5resentative 4quited 4served:l 5olved 5ponsive 5t 6rained 7icted 4warding 3ipe:r 6st 4valled 3oll:seg 4mantic 3uffled
4lier 7st 6ness 5y 2saddle:sdG 4fe:r 6st 4id 4lted 4nctioned 5itary 4tisfactory 8ied 8ying 5urated 4voury 4y:sg 3cathed 4heduled 5ooled 4ientific 4ramble:sdG
5ew:seg 5upulous:ln 3eal:seg 5sonable 9bly 8ed 5t:seg 4eing 5mlier 9st 8ness 7y 5n 4lfish:ln 4nt 6imental 4t 5tle:sdG 3hakable 6eable 5ven 4eathe:sdG 3ightlier
9est 9ness 8y 5ned 3killed 7ful 3miling 3nap:sDI 5rl:seg 3ociable 4ld 5icited 5ved 4phisticated 4und:R 7est 3paring 4eakable 9ly 5cific 9ed 4oiled 7t 5ken
5rtsmanlike 3table 5ted 4eadier 9st 8ness 7y:k 4op:sDI 6pable 4ressed 5uctured 6ng 4uck 5died 3ubscribe:sdG 6tantial 9tiated 5tle 4ccessful:l 4itable 9y 6ed 4ng
4pervised 5portable 9ed 4re 5passed 6rising 4spected 9ing 3weetened 5rving 3ympathetic 2tainted 4med 4ngle:sdG 4pped 4ught 3enable 4sted 3hinkable 7ing:l 3idier
7st 6ness 5y 4e:sd 4l 4melier 9st 8ness 7y 4ring:l 4tled 3o 4ld 4uchable:s 7ed 4ward 3rained 4eated 4ied 4oubled 4ue:r 6st 5stworthy 5th:sf 7fully 3utored
3wist:seg 3ying 2usable 4ed 4ual:l 3tterable 9ly 2varnished 5ying 3eil:seg 4rified 3oiced 2wanted 4rier 7st 6ness 5ranted 5y 4shed 4vering 3ed 4lcome 5l
3holesome 3ieldier 9st 8ness 7y 4lling:ln 4nd:sg 4se:lr 6st 4tting:l 3onted 4rkable 5ldly 5thier 9st 8ness 7y 4und 3rap:sDI 4itten 2yielding 2zip:sDI 1p 2beat:s
3raid:seg 4inging:s 2chuck:seg 3oming 4untry 2date:sdrG 3raught:s 2end:seg 2front 2grade:sdG 2heaval:s 4ld 3ill:s 3old:sg 5ster:segR 9ers 9y 2keep 2land:s
3ift:seg 6ings 3oad:seg 2market 2on 2ped 4r:s 5case 6lassman 9smen 6ut:sI 5most 3ing 4ty 2raise:sdG 3ight:s 4sing:s 3oar:s 6ious:l 4ot:seg 2s 3cale 3et:sI
3hot:s 3ide:s 3tage:sdG 5irs 5nding 5rt:seg 5te 4ream 3urge:sdG 3wing:s 2take:s 3ight 3own 3urn:seg 2ward:sl 1ranium 2ban:R 5e 6st 5isation 7e:sdG 6ty 2chin:s
2ea 3thra:s 7e 2ge:sdG 4ncy 5t:l 2ic 3nal:s 6yses 8is 5ry 5te:sdG 6ion 4e 2n:s 2ologist:s 6y 1s 2ability 4le 3ge:s 2e:sdrGf 3able 3fully 6ness 3less:ln 3rname:s
4s 2her:seg 5ette:s 2ual:l 3rer:s 4ious 4p:segR 5ation 5ers 4y 1tensil:s 3ri 5ne 4us:S 2ilisation 6e:sdG 5tarian:s 9anism 6y:i 2most 2opia:s 6n:s 2ter:segl
5ance:s 5most 1vula:sr 5e 5rs v 1acancy:i 5t:l 4te:sdG 5ion:segR 8ers 3cinate:sdG 8ion:s 6e:s 3illate:sdG 8ion:s 3ua 4ity 4ous:l 4um:seg 2gabond:seg 4ry:i 3ina
6e 6l 3rancy 6t:s 3ue:lrn 5st 2in:lR 4est 4glorious 8y 2lance:s 3e:s 4dictorian:s 9ry:i 4nce:s 5tine:s 4t:seg 3iant:l 4d:ln 5ate:sdG 7ion:s 5ity 4se:s 3ley:s
3orous 4ur 3uable:s 5tion:s 4e:sdG 5less 3ve:sdG 2moose:sdG 3p:seg 4ire:s 2n:sSDI 3adium 3dal:s 6ise:sdG 8m 3e 3guard:s 3illa:s 4sh:Seg 6ings 4ty:i 3quish:Seg
3tage:s 2pe:sdG 3id:n 5ity 3orisation 7e:sdrG 8rs 5ous 5ware 4ur:s 2r:s 3iability 6le:s 7y 5nce:s 6t:s 5te 6ion:s 4coloured 6se 4egate:sdG 5ty:i 4ous:l 3let:s
3mint:s 3nish:Seg 3sity:i 3y:gij 2scular 3e:s 4ctomy:i 3sal:s 6age 3t:slRn 4est 2t:sDI 2udeville 3lt:segR 5ers 3nt:seg 1eal 2ctor:seg 2ep:s 3r:seg 2gan:s
3etable:s 6rian:s 9nism 6te:sdG 7ion 8ve 3gie:s 2hemence 7t:l 3icle:s 5ular 2il:seg 3n:seg 2ld:s 4t:s 3lum 3ocity:i 4ur:s 3vet 6een 6y 2nal:l 5ity 3d:seg
4etta:s 4or:s 3eer:seg 4rable 6te:sdG 7ion 5eal 3geance 5ful:l 3ial 4son 3om 5ous:l 4us 3t:seg 4ilate:sdG 8ion 8or:s 4ral 5icle:s 7ular 6loquism 9uist:s
4ure:sdG 7some 6ous 3ue:s 2racious 6ty 4nda:s 7h:s 3b:s 4al:sl 6ise:sdG 5tim 4ena:s 4iage:s 4ose 6ity 3dant 4ict:s 5gris:Seg 4ure 3ge:sdG 3ier 5st 4fiable
6cation 5y:gij 4similitude 4table 8y 5ies 3micelli 5lion 6lion 5n 6ous 4outh 3nacular:s 5l 3satile 8ity 4e:sdG 4ification 6y:gij 5on:s 4us 3tebra:s 8e 8l 8te:s
5x:S 4ical:sl 6es 5ginous 6o 3ve 3y:k 2sicle:s 3per:s 3sel:s 3t:segt 4ibule:s 5ge:s 6ial 4ments 4ry:i 2t:sDI 3ch:S 3eran:s 5inarian:s 9y:i 3o:Seg 2x:Seg
3ation:s 7us 1i 2a 3bility 4le 3duct:s 3l:s 3nd:s 2be:s 3rancy 6t:l 5phone:s 5te:sdG 6ion:s 6o:sr 7rs 3urnum:s 2car:s 5age:s 5ious:l 3e:sdG 4roy:s 3hyssoise
3inity 4ous:ln 4ssitude:s 3tim:s 6isation 8e:sdG 4or:s 6ious:l 6y:i 4ual:sDI 2deo:s 5cassette:s 5disc:s 5tape:sdG 6ex 2e:sd 3w:segR 4ers 4finder:s 4ings
4point:s 2gil:s 5ance 7t:Sl 8e 8ism 3nette:sdG 3orous:l 4ur 2i 3i 2le:lrn 4st 3ification 5y:gij 3la:s 5ge:sr 7rs 5in:s 7ous 7y:i 4ein:s 2m 2naigrette
3dicate:sdG 8ion:s 8or:s 6tive:ln 3e:s 4gar 7y 4yard:s 3tage:s 4ner:s 3yl:s 2ol:s 4a:s 5ble 5te:sdG 6ion:s 6or:s 4ence 6t:l 5t:s 4in:s 6ist:s 5st:s 4oncello:s
2per:s 2rago:sS 4l 3eo:s 3gin:s 6al:s 6ity 4ule:s 3ile 5ity 3ology 3tual:l 5e:s 5osi 8ty 7o:s 6us:ln 3ulence 7t:l 4s:S 2sa:seg 4ge:s 3cera 7l 4id 4osity 5unt:s
8ess:S 6s 4us 3e:sdG 3ibility 5le 6y 4on:seg 6ary:i 4t:seg 5ation:s 5or:s 3or:s 3ta:s 3ual:sl 6isation 8e:sdG 2tal:sl 5ise:sdG 6ty 4min:s 3iate:sdG 6ion
4culture 3reous 4iol 7ic 3uperate:sdG 9ion 9ive 2va:s 4ce 5ious:ln 6ty 3id:lRn 5est 4fy:gij 4parous 4section 2xen:s 5ish 2z 3ier:s 3or:s 1ocabulary:i 4l:sl 5ic
6sation:s 7e:sdG 7t:s 4tion:s 8al 6ve:s 3iferate:sdG 9ion 7ous:l 2dka 2gue:s 4ish 2ice:sdG 5less 5mail:s 3d:seg 3le 2l:sS 3atile 7ity 3canic 6o:sS 3e 3ition
3ley:seg 6ball:s 3t:s 4age:s 5ic 4meter:s 3ubility 5le 6y 4me:s 5inous:l 4ntary:ik 6eer:seg 4ptuary:i 7ous:ln 2mit:seg 2odoo:seg 6ism 2racious:l 6ty 3tex:S
4ices 2tary:i 3e:sdrG 4rs 3ive 2uch:SegR 5ers 5safe:sdG 2w:seg 3el:s 2yage:sdrG 6rs 3eur:s 6ism 8tic 1s 1ulcanisation 8e:sdG 3gar:lR 6est 6isation 8e:sdG 8m:s
7ty:i 3nerability:i 8le 9y 3ture:s 3va:s 5e 2vuzela:s 1ying w 1abbit:s 2ck:sR 4est 4ier 6st 5ness 4o:s 4y 2d:sSegRDI 3dle:sdG 3e 4rs 3i:s 2fer:s 3fle:sdG 3t:seg
2g:sSegRDI 3e 4red 5ing 5s 3gish 4le:sdG 4on:sR 6ers 3on:sR 5ers 2if:s 3l:seg 3nscot:segDI 8ings 8tings 3st:s 5band:s 5coat:s 5line:s 3t:segR 4ers 4ress:S
3ve:sdrG 5rs 2ke:sdGf 4fulness 4n:seg 2ldo:sS 3e:sdG 3k:segR 4ers 4out:s 4way:s 3l:seg 4aby:i 4board 4et:s 5ye:sd 4flower:s 4op:seg 6ings 5w:seg 4paper:seg
3nut:s 3rus:S 3tz:Seg 2mpum 2n:Sdegl 3der:segR 6ers 6lust:s 4s 3e 3gle:sdG 3k:seg 3na 5be:sS 7e 4er 5st 3t:seg 4on:segln 2piti:s 2r:sSdDI 3ble:sdrG 6rs 3ded
5n:s 5r:s 4ing 4robe:s 6om:s 4s 3e 4house:sdG 4z 3fare 3head:s 4orse:s 3ier 5st 4ness 3like 4ock:s 5rd:s 3m:seglR 4ers 5st 4hearted 4onger:sg 4th 3n:seg 4ings
3p:seg 4ath:s 3rant:seg 7y:gij 4en:s 4ior:s 3ship:s 3t:s 4hog:s 4ier 6st 5me 4y 3y:k 2s 3h:SegR 4able:s 4basin:s 5oard:s 6wl:s 4cloth:s 4ers 6woman 9en 4ings
4out:s 4room:s 4stand:s 4tub:s 3p:s 4ish 3sail:seg 3tage 4e:sdrGf 5basket:s 5fully 8ness 5land:s 5paper 5rs 5water 4rel:s 2tch:SegRf 5band:s 5dog:s 5ers 5fully
8ness 5maker:s 7n 6en 5tower:s 5word:s 3er:seg 5bed:s 6oard:seg 9dings 5colour:s 7urse:s 6raft 7ess 5fall:s 6owl:s 6ront:s 5ier 7st 5line:s 6ogged 5mark:seg
6elon:s 5power 6roof:seg 5shed:s 6ide:s 6pout:s 5tight 5way:s 6orks 5y 3t:s 4age 4le:sdG 2ve:sdrG 4form 4length:s 6t:s 4red 5ing 5s 3ier 5st 4ness 3y 2x:Seg 3en
3ier 5st 4ness 3wing:s 4ork:s 3y 2y:s 3farer:s 6ing:s 3laid 5y:sg 3side:s 3ward:ln 1e 2ak:lRn 4en:seg 5st 4fish:S 4ling:s 4nesses 3l:s 4th 6ier 8st 7ness 6y
3n:seg 3pon:s 6less 6ry 3r:sgR 4able 4ers 4ier 6st 5ness 5some 4y:gijk 3sel:sDI 3ther:seg 7cock:s 7ise:sdG 7man 8en 7proof:seg 3ve:sdrG 5rs 2b:sDI 3cam:s 5st:sg
3inar:s 4sode:s 3master:s 4istress:S 3site:s 2d:sDI 3der 4ings 3ge:sdG 4ie:s 3lock 2e:sdgr 3ded 5r:s 4ier 6st 5ng 4s 4y 3k:sl 4day:s 4end:seg 4lies 4night:s
3nie:s 3p:sgR 4ers 4ier 6st 5ngs 4y:i 3st 3vil:s 2ft:s 2igh:seg 5t:seg 6ier 8st 7ness 6less:n 7ifter:s 9ting 6y 3r:sd 4der 6st 5ly 5ness 5o:s 2lch:Seg 4ome:sdG
3d:segR 4ers 3fare 3kin 3l:seg 4ington 4spring:s 3sh:Seg 3t:segR 4ered 6ing 6s 6weight:s 2n:sd 3ch:S 3ded 4ing 4s 3t 2pt 2re 4wolf 7ves 2st 4bound 4erly:i 6n:sR
7ers 7ise:sdG 7most 4ward:s 2t:slnDI 3back:s 3land:s 3ter 5st 3ware:s 1hack:segR 5ers 5ier 7st 5y 3le:sdrG 5bone 5rs 3m:sDI 4my:i 3rf:s 4ves 3t:s 4chamacallit:s
4ever 4not 4soever 2eal:s 4t 5en 3edle:sdG 4l:segR 5barrow:s 7se:s 5chair:s 5wright:s 4ze:sdG 5ier 7st 5y 3lk:se 4p:seg 3n:s 4ce 4ever 3re:s 5abouts 6s 6t 5by
5fore:s 5in 5of 6n 5soever 5upon 5ver 5withal 3t:sDI 4her 4stone:s 3w 3y 2ich 5ever 3ff:seg 3le:sdG 4st 3m:s 4per:seg 4sey:s 5ical:l 9ity 5y:i 3ne:sdrG 5rs 4ier
6st 4ny:gij 4y 3p:sDI 4cord 4lash:S 4persnapper:s 6t:s 5ings 5oorwill:s 3r:srDI 4l:seg 5igig:s 5pool:s 5wind:s 4rs 3sk:segR 5ered 7s 5y:si 4per:seg 4t 5le:sdrG
7rs 3t:sSgR 4e:n 5cap:s 5fish:S 5n:segR 6ers 5st 5wall:s 7sh:Seg 4her 4ings 5sh 4tle:sdrG 7rs 3z:DI 4z:S 2o 3a 3dunit:s 6nit:s 3ever 3le:sn 5hearted:l
5sale:sdrG 9rs 6ome:n 4ly 3m 4ever 4soever 3op:seg 5ee:s 4sh:Seg 3pper:s 5ing 3re:s 5house:s 4l:se 3se 4oever 2y:s 1ick:seR 4eder 7st 6ly 6ness 5rs 6work 5t:s
2de:lrn 4n:seg 4screen:s 5pread 5t 3geon:s 5t:s 3ow:segR 5ers 5hood 3th:s 2eld:seg 3ner:s 2fe:l 2g:sDI 3eon:s 3gle:sdrG 6rs 5ier 7st 5y 3ht:s 3wag:sDI 5m:s
2ki:s 2ld:slRn 4cat:sDI 4ebeest:s 5rness:S 5st 4fire:s 5lower:s 5owl:s 4life 3e:sdG 3ful:ln 3ier 5st 4ness 3l:seg 4ies 5ngly 7ness 4ow:s 6y 4power 3t:seg 3y
2mp:s 4ier 6st 4le:sdG 4y 2n:sSdegI 3ce:sdG 4h:Seg 3dbag:s 5reak:sR 9ers 5urn 4ed 4fall:s 4ier 6st 5ness 6g 4jammer:s 4lass:S 4mill:seg 4ow:seg 6pane:s 6sill:s
4pipe:s 4s 5creen:s 5hield:s 5ock:s 5torm:s 5urf:seg 5wept 4up:s 4ward 4y 3e 4glass:S 4ry:i 3g:segR 4ers 4less 4nut:s 4span:s 6read:s 4tip:s 3k:seg 3ner:s 4ings
4ow:seg 3o:s 3some:lr 7st 3ter:seg 6green 6ier 8st 7se:sdG 6time 6y 4rier 7st 5y 2pe:sdrG 4rs 2re:sdG 4ds 4less:S 4tap:sDI 3ier 5st 4ness 3y 2sdom 3e:slr
4acre:s 4crack:seg 4st 3h:SegRf 4bone:s 4ers 4fully 3p:s 4ier 6st 4y 3t:f 4aria:s 4eria:s 4fully 7ness 2t:snI 3ch:Seg 5craft 5ery 3h:R 4al 4draw:sg 8al:s 8n 6ew
4ered 6ing 6s 4held 5old:sg 4in 4out 4stand:sg 6ood 3less:l 3nessed 8s 7ing 3ticism:s 5er 6st 5ness 6gly 4y:k 2ve:s 2z:S 3ard:sl 6ry 3ened 3zes 1k 2ly
1obble:sdG 5ier 7st 5y 2e:sf 3begone 3fuller 8st 7y 2k:s 3e 4n 2lf:seg 4hound:s 4ish 4ram 3verine:s 5s 2man:l 5hood 5ise:sdrG 8rs 7h 5kind 5lier 8st 7ke 7ness
3b:s 4at:s 4le:s 3en 5folk:s 2n 3der:segtf 6fully 6land:s 4rous:l 3kier 6st 4y 3t:e 2o:sdeglR 3dbine 4carving:s 5huck:s 5ock:s 5raft 5ut:sI 7ter:s 4ed 5n:lRn
6est 4ier 6st 5ness 6g 4land:s 4man 5en 4pecker:s 5ile:s 4s 5hed:s 5ier 7st 5man 6en 5y 4wind:s 5ork:g 7m 4y:i 3ers 3f:segR 4ers 3l:l 4gathering 4ie:sr 6st
4len:s 5ier 7s 8t 6ness 3zier 6st 5ness 4y 2rd:seg 4ier 6st 5ness 6gs 4play 4y 3e 3k:segR 4able 5day 5holic:s 5round:s 4bench:S 5ook:s 4day:s 4ers 4fare 5low:s
5orce 4horse:s 6use:s 4ingman 8en 7s 4load:s 4man 7like 7ship 5en 4out:s 4place:s 4sheet:s 6op:s 5tation:s 4week:s 3ld:sl 5lier 8st 7ness 5wide 3m:seg 4hole:s
4ier 6st 4wood 4y 3n 3rier:s 5some 4y:gij 5ings 5wart:s 3se 5n:seg 4hip:sDIf 7per:s 4t:seg 3th 5ier 7st 6ness 5less:n 5while 5y:ik 2t 2uld:s 3nd:segR 2ve 4n
2w:seg 1rack 3ith:s 3ngle:sdrG 7rs 3p:sDI 4around:s 4per:s 5ings 4t 3th:f 5fully 2eak:seg 4th:sSeg 6e 3ck:segR 5age 5ers 3n:s 4ch:Seg 3st:seg 5le:sdrG 7rs
3tch:Se 6eder 9st 8ly 8ness 2ier 4st 3ggle:sdrG 7rs 6y 4ht 3ng:sgR 5ers 4kle:sdG 6ier 8st 6y:i 3st:s 5band:s 5watch:S 3t:sSgR 4able 4e 5rs 4he:sdG 4ings 4ten
2ong:seglRnf 5doer:s 7ing:s 5est 5fully 8ness 5headed:ln 3te 4h 3ught 2ung 2y:lRn 3est 1t 1uss:S x 1ci 3i 3v 3x 2vi 4i 1enon 4phobia 9c 2rographic 9y 1i 2i 3i
2v 2x 1or 1ref:s 1term 1v 2i 3i 4i 1x 2i 3i 4i 3v 3x 2v 3i 4i 5i 2x 3i 4i 5i 4v 4x 3v 4i 5i 6i 1ylem 3ophone:s 8ist:s y 1acht:seg 5sman 7en 3k:seg 2hoo:s 2k:sDI
2m:s 3mer:seg 2nk:seg 2p:sDI 2rd:s 4age:s 5rm:s 4stick:s 3mulke:s 3n:s 2wed 3ing 3l:s 3n:seg 3s 1d 1e 2a:sr 3h:s 3rbook:s 4ling:s 5y:i 4n:seg 5ings 4s 3st:s
5ier 7st 5y 2ll:seg 4ow:segR 6est 6ish 3p:seg 2n:s 2oman 4en 2p:s 2s:SDI 3hiva:s 7h:s 6ot 8h 3t 4erday:s 6year 2t 3i 2w:s 1ield:seg 5ings 2p:sDI 3pee 1o 2ck:s
2del:sDI 5ler:s 2ga 3hourt:s 4urt:s 3i:s 4n:s 3urt:s 2ke:sdG 4l:s 2lk:s 2n 3der 2re 2u:sr 3ng:R 5est 5ish 5ster:s 3rs 5elf 7ves 3th:sf 5fully 8ness 2wl:seg 1r
2s 1ttrium 1ucca:s 3k:seg 4ier 6st 4y 2k:sDI 2le 4tide 2m 3mier 6st 4y 2p:s 3pie 4y:i z 1anier 5st 4ness 3y:i 2p:sDI 3per:s 1eal 4ot:s 5us:ln 2bra:s 3u:s 2d:s
2n:sD 3ith:s 2phyr:s 3pelin:s 2ro:sSeg 4th 2st:sf 4fully 2ta 1igzag:sDI 2lch 3lion:s 2nc:seg 4ked 5ing 3g:segR 4ers 3nia:s 2p:sDI 3per:seg 4ier 6st 4y 2rcon:s
6ium 2t:s 3her:s 1odiac:s 6al 2mbi:sS 5e 2nal 3e:sdG 3ked 2o:s 3logical 7st:s 6y 3m:seg 2rch 1ucchini:s 1wieback 1ygote:s
`;
