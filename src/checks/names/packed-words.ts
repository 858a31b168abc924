/**
 * Common English words, so that a capitalised word at the start of a sentence is not taken for a name.
 *
 * The lower-case words of SCOWL, British English, small (Debian wbritish-small), packed: words are sorted; a leading
 * digit says how many letters are kept from the word before; letters after the colon name endings (see `ENDINGS`).
 * No capitalised word of that list is here. Words of our own field stand in `field-words.ts`.
 *
 * SCOWL: Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists,
 * the associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted
 * without fee, provided that the above copyright notice appears in all copies and that both that copyright notice and
 * this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the
 * suitability of this array for any purpose. It is provided "as is" without express or implied warranty.
 */
export const PACKED_WORDS = `
a 1ardvark 1baci 4k 4us:S 3ndon:segt 3te:sdG 2bey:s 3ot:s 3reviate:sdG 9ion:s 2dicate:sdG 7ion:s 3omen:s 5inal 3uct:seg 2erration:s 3t:sDI 2hor:sDI 5rence 8t
2ide:sdG 3lity:i 2ject 2laze 3e:r 4st 3y 2normal:l 8ity:i 2oard 3de:s 3lish:Seg 5tion 3minable 7tion 3riginal 8e:s 4t:seg 5ion:s 6ve 3und:seg 4t 3ve 5board
2rasive:s 3east 3idge:sdG 3oad 3upt:lR 6est 2scess:Seg 4ond:seg 3ence:s 5t:seg 6ee:s 3olute:sl 8st 5ve:sdG 4rb:seg 6ent:s 5ption 3tain:seg 4ention:s 4inence
4ract:seg 8ion:s 5use 3urd:lR 6est 6ity:i 2undance:s 7t:l 3se:sdrG 5rs 4ive 2ysmal 4s:S 1cademic:s 8ally 6y:i 2cede:sdG 4lerate:sdG 9ion:s 9or:s 4nt:seg
6uate:sdG 4pt:seg 6ability 8le 9y 7nce:s 4ss:Seg 6ibility 8le 6ory:i 3ident:s 8al:sl 3laim:seg 4imate:sdG 8ise:sdG 3olade:s 4mmodate:sdG 9tion:s 5paniment:s
9st:s 8y:gij 6lice:s 8sh:Segt 9hments 4rd:seg 6ance 6ingly 7on:s 4st:seg 4unt:seg 7ability 9le 8ncy 9t:s 3redit:seg 4ue:sdG 3umulate:sdG 9ion:s 4racy 6te:l
4sation:s 5e:sdrG 6rs 5tom:seg 2e:sdG 2he:sdG 3ievable 6e:sdGt 7ments 2id:s 4ity 2knowledge:sdGt 9gements 2ne 2orn:s 3ustic:s 2quaint:seg 8ance:s 4iesce:sdG
9nce 5re:sdG 5sition:s 5t:sDI 6tal:s 2re:s 4age:s 3id:R 5est 4monious 7y 3obat:s 7ic:s 4nym:s 4ss 3ylic:s 2t:seg 3ion:s 4vate:sdG 5e:sl 5ist:s 6ty:i 3or:s
3ress:S 3ual:l 6ity:i 5ry 2umen 3puncture 3te:slr 5st 1d 2age:s 3mant 3pt:segR 5able 6tion:s 5ive 5or 2d:seg 3endum 3ict:seg 6ion:s 7ve 4tion:s 8al:l 6ve:s
3ress:Seg 7ee:s 2ept:s 3quate:l 2here:sdG 6nce 7t:s 4sion 6ve:s 2jacent 3ective:s 3oin:seg 4urn:segt 7ments 3unct:s 4st:segt 6able 6ments 2minister:seg
8ration:s 9ative 9ator:s 4rable 8y 6l:s 6tion 5e:sdrG 6rs 4ssible 7on:s 4t:sDI 5tance 6edly 3onish:Seg 6tion:s 2o 3be:s 3lescence:s 9t:s 3pt:seg 5ion:s 3rable
5tion 4e:sdG 4n:segt 5ments 2rift 3oit:l 2s 2ulation 4t:s 5erate:sdG 9ion 7y:i 5hood 2vance:sdGt 7ments 5tage:sdG 9ous 3ent 6ure:sdrG 9rs 8ous 4rb:s 6ial:s
5sary:i 6e:lr 7st 6ity:i 5t:s 6ise:sdrGt 9ments 9rs 3ice 4sable 5e:sdrG 6rs 5or:s 7y:i 3ocate:sdG 1eon:s 2rial:s 3odynamic:s 4plane:s 4sol:s 5pace 2sthetic
9ally 1far 2fable 6y 4ir:s 3ect:seg 6ation:s 6ion:s 9ate:l 3idavit:s 4liate:sdG 8ion:s 4nity:i 4rm:seg 6ation:s 9ve:s 4x:Seg 3lict:seg 7ion:s 4uence 7t 3ord:seg
6able 3ront:seg 2ield 2lame 3oat 2oot 3rementioned 5said 2raid 3esh 2ter 5effect:s 5life 7ves 5math:s 5noon:s 5thought:s 5wards 1gain 5st 2e:sdgG 3ncy:i 4da:s
4t:s 2gravate:sdG 8ion:s 4egate:sdG 5ssion 8ve:ln 7or:s 2hast 2ile 4ity 3tate:sdG 6ion:s 6or:s 2low 2nostic:s 8ism 2o 3nise:sdG 4y:i 2ree:sdgt 5able 8y 5ments
3icultural 9re 3ound 1h 2ead 2oy 1id:sSeg 3e 2l:segt 3ments 2m:seg 3less:l 2r:seg 3borne 3craft 3field:s 3ier 5st 3line:sr 7rs 3mail:seg 3port:s 3strip:s 3tight
3y 2sle:s 1jar 1kin 1larm:seg 5ingly 6st:s 3s 2beit 3ino:s 3um:s 2cohol:s 7ic:s 8sm 4ve:s 2e:s 3rt:seg 2ga 4e 3ebra 7ic 3orithm:s 2ias:Seg 3bi:seg 3en:seg
5ate:sdG 7ion 3ght:seg 4n:segt 5ments 3ke 3mony 3t 3ve 2kali:sS 6ne 2l 3ay:seg 3egation:s 5e:sdG 6dly 5iance:s 5orical 7y:i 4rgic 6y:i 4viate:sdG 4y:s 3iance:s
4gator:s 3ocate:sdG 7ion:s 4t:sDIt 5ments 4w:seg 5able 6nce:s 4y:seg 3ude:sdG 4re:sdG 4sion:s 3y:gij 2manac:s 7k:s 3ighty 3ond:s 4st 3s 2oft 3ne 4g 5side 3of
3ud 2pha 5bet:s 8ic 9cal:l 5numeric 2ready 2so 2tar:s 3er:seg 5able 6tion:s 5nate:sdlG 8ion 9ve:sl 8or 3hough 3itude:s 3o:s 4gether 3ruism 7tic 2uminium 2ways
1m 2algamate:sdG 9ion:s 3ss:Seg 3teur:s 7ish 3ze:sdGt 4ingly 2bassador:s 3er 3iance:s 4dextrous 4ence:s 6t 4guity:i 6ous:l 4tion:s 7us:l 4valence 9t 3le:sdG
3ulance:s 4sh:Seg 2eer:s 3n:d 4able 4ded 5ing 5ment:s 5s 4ity:i 3thyst:s 2iable 6y 3cable 7y 3d 4st 3r:s 3ss 2monia 3unition 2nesia 5ty:gij 2oeba:s 6e 3k 3ng
5st 3ral 4ous 4phous 3unt:seg 2p:sl 3ere:s 5sand:s 3hetamine:s 4ibian:s 7ous 5theatre:s 3le:r 5st 4ification:s 7er:s 6y:gij 5tude 3utate:sdG 7ion:s 2uck 3let:s
3se:sdGt 5ments 4ingly 1n 2achronism:s 3emia 6c 4sthesia 8tic:s 3gram 3l 4gesic:s 4og 6ous 6ue 6y:i 4yse:sdrG 6is 6t:s 5tic 8al 3rchic 7sm 8t:s 6y 3thema
4omical 6y:i 2cestor:s 6ral 7y:i 3hor:seg 6age:s 5vy:i 3ient:sR 7est 2d 3roid:s 2ecdota 7e:s 3w 2gel:s 5ic 4r:seg 3le:sdrG 5rs 3rier 6st 4y:k 3st 3uish:Seg 4lar
2i 3mal:s 5te:sdG 6ion:s 4osity:i 2kle:s 2nals 3ex:Seg 5ation:s 3ihilate:sdG 9ion 4versary:i 3otate:sdG 7ion:s 4unce:sdrGt 8ments 8rs 4y:seg 5ance:s 5ingly
3ual:sl 4ity:i 4l:sDIt 5ments 2oint:seg 3malous 6y:i 3n 4ymity 6ous:l 3rak:s 3ther 2swer:seg 6able 2t:s 3agonise:sdG 9m:s 9t:s 9tic 3eater:s 4lope:s 4nna:s 7e
3hem:s 4ill:s 4ology:i 4rax 5opological 9ogist:s 9ogy 3ibiotic:s 5ody:i 4c:s 5ipate:sdG 9ion:s 5limax:S 4dote:s 4freeze 4pathy:i 4quate:sdG 6e:sdG 6ity:i
4septic:s 5ocial 4theses 8is 3ler:s 3onym:s 2us:S 2vil:s 2xiety:i 4ous:l 2y 3body:i 3how 3one 3place 3thing:s 3way 4here 1orta:s 5e 1part:t 5heid 5ments 3thetic
5y 2e:sdG 3rture:s 3x:S 2horism:s 2ices 3ece 2lomb 2ocryphal 3logetic 9cally 6ise:sdG 6y:i 3stle:s 5rophe:s 2pal:sDI 5lingly 4ratus:S 5el:sDI 6nt:l 5ition:s
3eal:seg 5r:seg 6ance:s 5se:sdGt 7ments 4nd:seg 6age:s 6ices 8itis 7x:S 4tiser:s 7ing 6te:s 3laud:seg 6se 4e:s 4iance:s 5cability 8le 7nt:s 7tion:s 8or:s 4y:gij
3oint:segt 7ee:s 7ments 4site 3raisal:s 7e:sdG 4eciable 8te:sdG 9ion:s 9ive 5hend:seg 8sion:s 9ive 5ntice:sdG 9eship:s 4oach:Seg 8able 5priate:sdlG 9tion:s
5val:s 6e:sdG 5ximate:sdlG 9tion:s 2ricot:s 3on:s 2t:lR 3est 3itude:s 1quamarine:s 4ria 6um:s 4tic:s 3educt:s 1rable 2biter:s 5rary:k 7te:sdG 8ion 8or:s 3our:s
2c:seg 3ade:s 4ne 3h:SegR 4aeological 9gist:s 9gy 5ic 4bishop:s 4ers 6y 5st 5typal 8ical 4ipelago:sS 5tect:s 9ural 9ure:s 5ve:sdG 4way:s 3ked 4ing 2dent:l
3our:s 3uous:l 2e:s 3a:s 3na:s 2guable 7y 4e:sdG 4ment:s 8ative 2ia:s 3d 3se:sG 5n 4tocracy:i 9t:s 9tic 3thmetic 2k:s 2m:seg 3adillo:s 4ment:s 3chair:s
3istice:s 3our:seg 6y:i 3pit:s 3y:i 2oma:s 5tic:s 3se 3und 4se:sdG 2raign:seg 4nge:sdGt 7ments 4y:seg 3ears 4st:seg 3ival:s 5e:sdG 3ogance 7t:l 4w:s 2se:s
4nal:s 5ic 3on 2t:sf 3efact:s 4rial 5y:i 3hritic:s 8s 3ichoke:s 5le:s 5ulate:sdlG 9ion:s 4fice:s 7ial:l 4llery 4san:s 5t:s 6ic 8ally 6ry 3work 1s 2bestos
2cend:seg 5sion:s 5t:s 4rtain:seg 4tic:s 3ribe:sdG 2exual 2h:Seg 3amed 3can 3en 3ore 3tray:s 2ide:s 2k:seg 3ance 3ew 2leep 2paragus 3ect:s 4n:s 4rsion:s
3halt:seg 4yxiate:sdG 9ion:s 3irant:s 6tion:s 5e:sdG 5in:s 2s:S 3ail:seg 6ant:s 4ssin:s 8ate:sdG 9tion:s 4ult:segR 3emble:sdrG 8rs 7y:i 4nt:seg 4rt:seg 6ion:s
7ve 4ss:Segt 6ments 6or:s 4t:s 3ign:segt 6ments 4milate:sdG 9ion 4st:seg 6ance 8t:s 3ociate:sdG 8ion:s 9ve 4rt:segt 6ments 3ume:sdG 5ption:s 4rance:s 5e:sdG 6ds
2terisk:seg 5oid:s 3hma 3onish:Segt 8ingly 4und:seg 3ray 4ide 5ngent:s 4ological 8y 5naut:s 6omer:s 8ical 8y 3ute:lr 6st 2ylum:s 3mmetry 3nchronous:l 1t 2e
2heism 6t:s 7ic 3lete:s 6ic:s 2las:S 2mosphere:s 9ic 2om:s 4ic 3ne:sdGt 2rocious:l 6ty:i 2tach:egt 6ments 5k:segR 4in:segt 6ments 3empt:seg 4nd:seg 6ance:s 8t:s
5tion:s 7ve:l 4st:seg 3ic:s 4re:sdG 4tude:s 3orney:s 3ract:seg 7ion:s 8ve:n 4ibutable 8e:sdG 8ion 1uburn 2ction:seg 7eer:s 2dacious 6ty 3ible:s 6y 4ence:s 4o:s
4t:seg 5ion:seg 5or:s 7ia 8um:s 7y 2gment:seg 3ust:R 6est 2nt:s 2ra:s 4e 4l 2spicious 3tere:r 7st 6ity:i 2thentic 9ally 9ate:sdG 9ity 4or:seg 6isation:s 8e:sdG
7tarian 9tive:l 8y:i 6ship 3o:s 4biographical 9aphy:i 4cracy:i 7t:s 8ic 4graph:seg 4mate:sdG 7ic:s 9ally 8on 5obile:sdG 6tive 4nomous 7y 4psy:gij 3umn:s 6al
2xiliary:i 1vail:seg 5ability 7le 3lanche:s 3rice 6ious 2enge:sdG 4ue:s 3rage:sdG 4se 5ion:s 4t:seg 2iation 5or:s 3d 2ocado:sS 3id:seg 5able 6nce 3w:seg 4al:s
1wait:seg 3ke:sdG 5n:seg 3rd:seg 4e:n 3y 2e:sdG 3some 2ful:l 5ler 7st 2hile 2kward:lRn 7est 2ning:s 2oke 5n 2ry 1xe:sdG 2iom:s 5atic 3s 2le:s 1y 2e:s 1zalea:s
2ure:s babble:sdG 3e:s 3ier 5st 3oon:s 3y:gij 4ish 2chelor:s 3k:segR 4bone:s 4ers 4fire:sdG 4gammon 5round:s 4hand:seg 4ings 4lash:S 5og:sDI 4pack:seg 4side
5lash 5pace 5tage 4track:seg 4ward:s 5oods 3on 3teria 8l 7um 2d:ln 3der 5st 3e 3ge:sr 5red 6ing 6s 3minton 2ffle:sdG 2g:sDI 3el:s 3gage 4ier 6st 4y 2il:seg
3t:seg 2ke:sdrG 4rs 5y:i 2lance:sdG 3cony:i 3d:segRn 4est 3e:sdG 3k:seg 3l:seg 4ad:s 5st:seg 4erina:s 5t:s 4istics 4oon:seg 5t:seg 4room:s 3m:s 4ier 6st 4y
3oney 2mboo:s 6zle:sdG 2n:sdDI 3al 4na:s 3dage:sdG 5na:s 6na:s 4ed 4ier 6st 5ng 5t:s 6ti 4s 5tand:s 4wagon:s 5idth 4y:gij 3g:seg 3i 4sh:Seg 5ter:s 3jo:sS
3k:segR 4ers 4note:s 4rupt:seg 8cy:i 3ner:s 4ister:s 3quet:seg 3ter:seg 2ptise:sdG 6m:s 2r:sSdegRDI 3b:segR 4arian:s 7c 6ous 4ecue:sdG 5que:sdG 5red 6ing 6s
4iturate:s 3ds 3e:l 4back 4foot 4st 3gain:segR 4e:sdG 3itone:s 3k:seg 3ley 3man 3n:s 4acle:s 4yard:s 3ometer:s 4n:s 4que 3rage:sdG 4el:sDI 5n:sR 6est 5tte:s
4icade:sdG 5er:s 5ngs 5ster:s 3tender:s 5r:seg 2se:sdrGt 4ball:s 4line 4ments 4st 3h:Segf 3ic:s 5ally 4l 4n:s 4s 3k:seg 4et:s 6ball:s 3s:S 4oon:s 3tard:s 4e:sdG
2t:sDI 3ch:Seg 3h:sSeg 4e 4room:s 4tub:s 3on:s 3sman 3talion:s 4er:seg 6y:i 4le:sdG 6field:s 6ship:s 2ud:s 3lk:seg 2wdier 6st 4y 3l:seg 2y:seg 3onet:segDI 4u:s
2zaar:s 1e 2ach:Seg 4on:s 3d:seg 4ier 6st 4y 3gle:s 3k:seR 4ers 3m:seg 3n:seg 3r:sdgR 4able 4ded 5ing 5s 4ers 4ings 3st:s 3t:sgR 4en 5rs 3utician:s 6ful:l
7y:gij 5y:i 3ver:seg 2came 4use 3kon:seg 3ome:sG 2d:sDI 3bug:s 3clothes 3der 3lam:s 3ridden 4ock:s 5om:s 3side:s 4pread:s 3time:s 2e:srG 3ch:S 3f:seg 4ier 6st
4y 3hive:s 3n 3per 3rs 3swax 3t:s 4le:sdG 3ves 2fall:sg 6en 3ell 3it:sDI 3ore 6hand 3riend:seg 2g:sDI 3an 3gar:seg 3in:sI 5ner:s 6ings 3rudge:sdG 3uile:sdG 4n
2half 5ves 4ve:sdG 5iour 9al 3ead:seg 4ld 3ind:s 3old:sgR 2ige 3ngs 2labour:seg 4ted:l 3ch:Seg 3fry:i 3ie:sd 5f:s 5vable 6e:sdrG 7rs 4ttle:sdG 3l:seg 4boy:s
4hop:s 4igerent:s 4ow:seg 4y:gij 3ong:seg 6ings 4ved:s 4w 3t:seg 3ying 2moan:seg 3use:sdG 2nch:Seg 3d:sgR 3eath 4diction:s 4factor:s 5icial 9ry:i 6t:segDI
4volence:s 9t 3ighted 5n 3t:s 2queath:seg 5st:s 2reave:sdGt 7ments 4ft 4t:s 3ry:gij 3serk 3th:seg 2seech:Seg 4t:sI 3ide:s 4ege:sdG 3ought 3t:seg 4ial 7ity
4ow:seg 2t:sDI 3a 3cha 3ray:seg 6al:s 4othal:s 3ter:segt 4or:s 3ween 2verage:s 2ware:sdG 3ilder:segt 4tch:Seg 2yond 1ias:SegDI 2b:s 3le 4ical 5ographic 9phy:i
2centennial:s 3ker:seg 3ycle:sdG 2d:sSegI 3den 3e 2ennial:s 2focals 2g 3amist:s 5ous 5y 3ger 5st 3ot:se 5ry 2ke:sdG 3ini:s 2lateral 3e 3ingual:s 3l:seg 4board:s
4fold:s 4iards 5on:s 4ow:seg 2n:sdDI 3ary:i 3der:s 4ing:s 4s 3go 3omial 2ochemical 8stry 3degradable 3grapher:s 8ical 8y:i 3logical:l 7st:s 6y 2partisan 3ed:s
3lane:s 2rch:Seg 3d:seg 4cage:s 3th:seg 5day:s 5mark:s 5place:s 2scuit:s 3ect:seg 4xual:s 3hop:s 3on:s 2t:sSg 3ch:Seg 3e 3map 3ten 5r:lRn 6est 6sweet:s 2zarre
1lab:sDI 3ck:segR 5berry:gi 6ird:s 6oard:s 5en:seg 6st 5head:s 5jack:seg 5list:seg 5mail:segR 9ers 5out:s 5smith:s 5top:sDI 3dder:s 4e:s 3me:sdrG 5less 3nch:Seg
5mange 4d:R 5est 4k:seglR 5est 6t:seg 3re:sdG 3spheme:sdG 8ous 8y:i 4t:segR 3tant:l 3ze:sdrG 5rs 2each:Seg 4k:R 5est 4rier 7st 5y 4t:seg 3d 3ed:sg 3mish:Seg
3nd:seg 4t 3ss:Seg 5ings 4t 3w 2ight:seg 3mp:s 3nd:seglRn 5est 5fold:seg 5ingly 4k:segR 5ered 7ing 7s 3p:s 3ss:f 5fully 4ter:seg 3the:lr 6st 4z:Seg 3zzard:s
2ob:sDI 3c:s 4k:seg 5ade:sdG 6ge 5buster:s 5head:s 3g:sDI 4ger:s 3nd:sSR 5e 6st 3od:seg 5hound:s 5ier 7st 5shed 7ot 6tream 5thirstier 9stiest 9sty 5y:gij 4m:seg
3ssom:seg 3t:sDI 4ch:Seg 4ter:s 3use:sdG 3w:sg 4n 4out:s 4torch:S 2ubber:seg 3dgeon:seg 3e:sdgrG 4bell:s 6rry:i 5ird:s 4grass 4print:seg 4st 3ff:segR 5est
3nder:seg 4t:seglRn 5est 3r:sDI 4b 4t:seg 3sh:Seg 4ter:seg 1oa:sr 3rd:segR 5ers 5walk:s 4s 3st:segf 5fully 3t:seg 2b:sDI 3bin:s 3cat:s 3sled:sDI 2de:sdG 3ice:s
3y:ik 4guard:s 4work 2g:sDI 3gle:sdG 3us 2il:segR 4ers 3sterous 2ld:lRn 4est 3ogna 4ney 3ster:seg 3t:seg 2mb:segR 4ard:segt 7ments 4ers 4ings 2nd:seg 4age
3e:sdG 4y:R 5est 3fire:s 3ier 5st 3net:s 3us:S 3y 2o:segr 3by 3k:seg 4case:s 4end:s 4ings 4keeper:s 8ing 4let:s 4mark:seg 4shelf 6op:s 5tore 4worm:s 3m:seg
4erang:seg 3n:s 3rish 4s 3st:segR 5ers 3t:seg 4ee:s 4h:s 4ie 4leg:sDI 4strap 4y:i 3ze 2p 2rder:seg 6line:s 3e:sdG 4dom 3ingly 3n 4e 3ough:s 3row:seg 2som:s
3s:Seg 4ier 6st 4y 2tanical 6st:s 5y 3ch:Seg 3h:R 4ered 6ing 6s 7ome 3tle:sdG 6neck:s 4om:seg 6less 2ugh:s 5t 3lder:s 4evard:s 3nce:sdG 4d:seg 5ary:i 5less
4tiful 5y:i 3quet:s 3rbon 4geois 9ie 3t:s 4ique:s 2vine:s 2w:seg 3el:s 3l:segR 4egged 2x:SegR 3car:s 3ers 2y:s 3cott:seg 3friend:s 3hood:s 3ish 1ra:s 3ce:sdG
5let:s 4ket:seg 5ish 3g:sDI 4gart:s 3id:seg 4n:seg 5ier 7st 5less 5storm:seg 5wash:Seg 5y 4se:sdG 3ke:sdG 3n:d 4ch:Seg 4ded 5ing 6sh:Seg 5s 5y:gij 3sh:R 5est
4s:S 5ier:S 8e 7st 5y 3t:s 3vado 4e:sdlrG 5ry 5st 4o:s 3wl:seg 4n 5ier 7st 5y 3y:seg 3zen:seg 4ier:s 2each:Seg 4d:seg 5th:s 5winner:s 4k:sg 5able:s 5down:s
5fast:seg 5neck 5points 5through:s 5water:s 4st:seg 4th:sSegR 6e 7rs 6less 6taking 3d 3ed:sgR 5ers 4ze:sdG 5ier 7st 5y 3thren 3vity 3w:seg 4ery:i 2ibe:sdG 5ry
3ck:seg 5layer:s 3dal:s 4e:s 5groom:s 5smaid:s 4ge:sdG 4le:sdG 3ef:seglR 5case:s 5est 3gade:s 4ht:lRn 6en:seg 7st 3lliance 8t:sl 3m:sDI 4stone 3ne 4g:sg 4ier
6st 4k:s 4y 3sk:seglR 5est 4tle:sdG 3tches 4tle:r 7st 2oach:Seg 4d:slR 5cast:seg 5en:seg 6st 5side:sdG 3cade:sdG 4coli 4hure:s 3il:segR 5ers 3ke:r 5n 5red 6ing
6s 3nchitis 6o:s 5o:s 4ze:sdG 3och:S 4d:seg 4k:seg 4m:s 3th:sR 5erhood:s 7ly 7s 3ught 3w:s 4beat:sg 8en 4n:segR 5est 5ie:s 4se:sdG 2uise:sdG 3nch:Seg 4ette:s 4t
3sh:Seg 4k:R 5est 4que:r 7st 3tal:l 6ity:i 4e:s 4ish 1ubble:sdG 5ier 7st 5y 2ck:seg 4et:seg 4le:sdG 2d:sDI 3dy:i 3ge:sdG 5t:seg 2ff:segR 4alo:sSeg 4ered 6ing 6s
5t:seg 4oon:s 2g:sDI 3ger:s 4ier 6st 4y:i 3le:sdrG 5rs 2ild:sgR 5ers 5ings 4t 2lb:s 4ous 3ge:sdG 3k:seg 4ier 6st 4y 3l:seg 4dog:sDI 6ze:sdrG 8rs 4et:s 6in:seg
4fight:sR 9ers 5rog:s 4ion 4y:gij 2m:sDI 3blebee:s 3mer 5st 3p:segR 4ers 4ier 6st 4y 2n:s 3ch:Seg 3dle:sdG 3g 4alow:s 4le:sdrG 6rs 3ion:s 3k:segR 4ers 3ny:i
2oy:seg 4ancy 6t 2rble:sdG 3den:seg 6some 3eau:s 6cracy:i 9t:s 9tic 6x 3ger:s 4lar:s 7y:i 5e 3ial:s 3lap 4ier 6st 4y 3n:segR 4ers 4ish:Seg 4t 3p:seg 3r:seg 4o:s
5w:seg 3sar 4t:seg 3y:gij 2s:Seg 3h:Seg 4el:sDI 6lings 4ier 6st 4y 3ier 5st 4ness:S 8man 9en 8woman 9omen 3t:seg 4le:sdG 3y:gijk 4body:i 2t:sDI 3cher:seg 7y:i
3ler:s 3t:sSR 4e 5rcup:s 6ed 6fly:gij 6ing 6milk 6s 7cotch 6y 4ock:s 5n:seg 6hole:sdG 4ress:Seg 2xom 2y:sgR 3ers 2zz:SegR 4ard:s 4ers 1y 2e:s 2gone:s 2pass:Seg
5t 2stander:s 2te:s 2way:s cab:sDI 3aret:s 3bage:s 3in:s 5et:s 3le:sdG 3oose:s 2cao:s 3he:sdG 3kle:sdG 3ti 4us:S 2d 3die 4y:gij 3ence:s 4t:s 2feteria:s 3feine
2ge:sdG 4y 3ier 5st 3y 2jole:sdG 2ke:sdG 2lamity:i 3cium 4ulate:sdG 8ion:s 8or:s 6i 6us:S 3endar:seg 3f:s 3ibrate:sdG 8ion:s 6e:s 4co:sS 3l:segR 4able 4ers
4igraphy 5ngs 4ous:Seg 5w 4us:Seg 3m:seglRn 4est 3orie:s 3ve:s 2m 3araderie 3e 4l:s 4o:s 4ra:s 3ouflage:sdG 3p:segR 4aign:segR 8ers 4ers 4us:S 2n:sSegDI 3al:s
4ry:i 3cel:sDI 6lation:s 5r:s 3did:l 6acy:i 7te:s 4le:sdG 6stick:s 4our 4y:gij 3e 3ine:s 4ster:s 3ker:seg 3nery:i 4ibal:s 8ism 5er 6st 4on:seg 5t 4y 3oe:sdg
4n:s 5ical 4py:gij 3t:R 4aloupe:s 5nkerous 4een:s 5red 6ing 6s 3vas:sSegDI 6ser:s 8s 3yon:s 2p:sSeRDI 3ability:i 5le 6y 4citance 7or:s 7y:i 3e 4red 5ing 5s
3illary:i 4tal:s 7isation 9e:sdG 9m 9t:s 5ulate:sdG 3rice:s 6ious:l 3size:sdG 4ule:sdG 3tain:seg 4ion:seg 5vate:sdG 6e:s 6ity:i 4or:s 4ure:sdG 2r:sSdeg 3amel:s
4t:s 4van:s 3bohydrate:s 5n:s 4uretter:s 9or:s 3cass:S 4inogenic 3dboard 4ed 4iac 5gan:s 5nal:s 6g 4s 3e:Rf 4ered 6ing 6s 4free 5uller 9st 8y 7ness 4less:ln
4ss:Seg 4taker:s 3go:sS 3ibou:s 4cature:sdG 3nage 5l 5tion:s 4ival:s 6ore:s 8ous 3ol:sDI 4use:sdG 3p:seg 4enter:seg 7ry 5t:seg 3riage:s 8way 5er:s 5on 4ot:s
4y:gij 3t:seg 4el:s 4ilage:s 4ographer:s 9hy 5n:s 5on:seg 7ist:s 4ridge:s 4wheel:seg 3ve:sdG 2scade:sdG 3e:sdG 3h:Seg 4ew:s 4ier:seg 4mere 3ings 5o:s 3k:s 4et:s
3serole:sdG 5tte:s 4ino:s 3t:sSgR 4away:s 4e 5rs 4igate:sdG 5ngs 4le:sdG 4off:s 4rate:sdG 3ual:sl 6ty:i 2t:sR 3aclysm:s 9ic 4logue:sdG 4pult:seg 4ract:s
4strophe:s 9hic 3call:seg 4h:Sgt 5ier 7st 6ngs 5up 5y 3echism:s 4gorical:l 8se:sdG 7y:i 4red 6r:s 5ing 5pillar:s 5s 3fish:S 3hedral:s 4olic 3nap:sDI 4ip 3sup
3tle 3walk:s 2ucus:SegDI 3ght 3liflower:s 4k:seg 5ings 3sal 6ity 4e:sdG 5way:s 4tic:s 3tion:seg 6us:l 2valier:s 5ry:i 3e:sdG 4at:s 4rn:s 3iar 6e 4ty:i 3ort:seg
2w:seg 1c 1ease:sdG 5fire 5less:l 2dar:s 3e:sdG 2iling:s 2lebrate:sdG 8ion:s 6ity:i 4ry 4stial 3ibacy 6te:s 3l:s 4ar:s 4i 5st:s 4o:s 5phane 4ular:s 6ose
2ment:seg 4tery:i 2nsor:seg 6ship 4ure:sdG 5s:Seg 3t:s 4ennial:s 4imetre:s 5pede:s 4ral:sl 7ise:sdG 5e:sdG 6piece:s 5ifuge 4ury:i 2ramic 3eal:s 4bral 4monial:s
8ous 7y:i 3tain:l 7ty:i 4ificate:sdG 6y:gij 3vical 2ssation:s 1hafe:sdG 4f:seg 3grin:segDI 3in:seg 5saw 4r:seg 5man 6en 5person:s 3let:s 4ice:s 4k:seg 5ier 7st
5y 4lenge:sdrG 9rs 3mber:s 4eleon:s 4p:seg 5agne:s 5ion:seg 8ship:s 3nce:sdG 6llor:s 4delier:s 4ge:sdG 6able 6over 4nel:sDI 4t:seg 3os 4tic 3p:sDI 4el:s
5ron:sSeg 8e 4lain:s 4t:R 5ers 3r:sDI 4acter:s 9isation 9ise:sdG 9istic:s 9istically 4coal:s 4ge:sdrG 6able 4iot:s 5sma 8tic:s 5table 9y 6y:i 4latan:s 4m:seg
4t:segR 5ered 7ing 7s 3se:sdG 4m:s 4sis 4te:r 6n:seg 6st 5ise:sdGt 8ments 6ty 3t:sDI 4ter:seg 7box:S 5ier 7st 5y 3uffeur:seg 4vinist:s 2eap:lRn 5en:seg 6st
4t:seg 3ck:segR 5ers 5out 5point 5up:s 3ek:seg 4p:seg 4r:segf 5fuller 9est 9y 8ness 5ier 7st 5y 4se:sdG 6cloth 4tah:s 3f:s 3mical:sl 5st:s 7ry 3que:sdrG 6rs
3rish:Seg 4ry:i 4ub:s 6im:s 3ss 4t:s 5nut:s 3w:seg 4ier 6st 4y 2i:d 3c:R 4est 4k:s 5en:seg 3dden 4e:sdG 3ef:slR 5est 5tain:s 3ld 5birth:s 5hood:s 5ish 5like
5ren 4l:segR 5est 5i:SR 6est 5y 3me:sdG 4ney:s 4p:s 5anzee:s 3n:sDI 4a 4k:seg 4tz 3p:sDI 4munk:s 4per:s 3ropractor:s 4p:seg 3sel:sDI 3valrous 7y 2lorine
5oform:seg 6phyll 2ocolate:s 3ice:sr 6st 4r:s 3ke:sdG 3lera 5sterol 3ose:sG 6y 5ier 7st 5y 3p:sDI 4per:seg 5ier 7st 5y 3ral:s 4d:s 4e:s 5ographer:s 9phy
4tle:sdG 4us:SegDI 3se 5n 3w:seg 4der:s 2risten:seg 8ings 3ome:sdG 5ium 5osome:s 4nic 7ally 7le:sdG 5ological:l 9y:i 3ysanthemum:s 2ubbier 7st 5y 3ck:seg
5le:sdG 3g:sDI 3m:sDI 4mier 7st 5y 3nk:s 5ier 7st 5y 3rch:S 4n:seg 3te:s 1ider:s 2gar:s 5ette:s 2nch:Seg 3der:seg 3ema:s 3namon 2pher:seg 2rca 4le:sdG 4uit:seg
7ous 7ry 5lar:s 7te:sdG 8ion:s 8ory 5mcise:sdG 9ion:s 6ference:s 7lex 6stance:sdG 9ntial 6vent:seg 9tion 5s:S 2stern:s 2tation:s 3e:sdG 3izen:s 7ship 3ric 4us:S
3y:i 2vic:s 4l 5ian:s 6sation:s 7e:sdG 6ty:i 1lack:seg 3d 3im:seg 4rvoyance 9nt:s 3m:sDI 4ber:seg 4mier 7st 5y 4our:seg 4p:seg 3n:s 4destine 4g:seg 4k:seg
3p:sDI 4per:s 4trap 3ret 4ification:s 6y:gij 5net:s 5ty 3sh:Seg 4p:seg 4s:Seg 5ic:s 7al 6fication:s 7y:gij 5mate:s 5room:s 5y 3tter:seg 3use:s 5trophobia 3w:seg
3y 2ean:seglR 5ers 6st 5lier 8st 7ness 5se:sdrG 7rs 4r:seglRn 5ance:s 5est 5ings 4t:s 4vage:s 5e:sdrG 6rs 3f:s 4t:s 3mency 3nch:Seg 3rgy:i 6man 7en 4ic:s 6al
4k:seg 3ver:lRn 6est 2ick:seg 3ent:s 3ff:s 3i 3mactic 5te:s 5x:Seg 4b:segR 5ers 4e:s 3nch:Seg 4g:sg 4ic:s 6al:l 4k:seg 3p:sDI 4board:s 4pings 4t 3que:s 3toris
3x 2oak:seg 3ck:seg 5wise 6ork:s 3d:s 3g:sDI 3ister:seg 3ne:s 3se:sdlrnG 5st 5t:seg 4ure:s 3t:sDI 4h:sSeg 5e 6spin:s 3ud:seg 5burst:s 5ier 7st 5y 4t:seg 3ve:sr
5n 5rs 3wn:seg 2ub:sDI 4house:s 3ck:seg 3e:sdgG 4less 3mp:seg 4sier 7st 6ness 5y:k 3ng 3ster:seg 3tch:Seg 4ter:seg 2vi 4i 2xi 4i 4v 4x 3vi 5i 1oach:Seg
3gulate:sdG 8ion 3l:seg 4esce:sdG 4ition:s 3rse:lrn 6n:seg 6st 3st:segR 5al 5ers 5line:s 3t:seg 3x:Seg 2b:s 3alt 3ble:r 6rs 3ra:s 3web:s 2caine 3k:seg 4eyed
4ier 6st 4pit:s 4roach:S 4tail:s 4y 3oa:s 5nut:s 4nut:s 4on:seg 2d:sSegDI 3e 2efficient:s 3rce:sdG 5ion 3xist:seg 7ence 2ffee:s 5r:s 4in:seg 2g:s 3ency 5t
3nac:s 4itive 2herence 7t:l 2il:seg 3n:seg 4age:s 4cide:sdG 8nce:s 9tal:l 2ke:sdG 2l:d 3ander:s 3der 5st 4ly 4ness 4s 3ic 3laborate:sdG 9tion:s 9tive 9tor:s
5ge:s 5pse:sdG 7ible 5r:seg 6bone:s 5te:sdG 7ral 6ion 4eague:s 5ct:seg 7ion:s 8ve:sl 7or:s 5ge:s 6iate 4ide:sdG 5e:s 5sion:s 4oquial 9lism:s 4usion 3on:sS 5el:s
5ial:s 6sation 7e:sdG 5y:i 4ssal 4ur:segf 6eds 6less 3t:s 3umn:s 2ma:s 3b:seg 4at:segDI 6ant:s 4ination:s 6e:sdG 4ustible:s 8on 3e:slG 4back 4dian:s 5y:i 4lier
7st 4stible:s 4t:s 3fort:seg 7able 9ly 3ic:s 5al 4ngs 3ma:s 5nd:segRt 7ant:s 7eer:seg 8rs 7ments 7o:sS 4emorate:sdG 9tion:s 5nce:sdGt 8ments 6d:seg 7able
8tion:s 6t:seg 7ary:i 8tor:s 5rce 7ial:sl 9lise:sdG 9lism 4iserate:sdG 9tion:s 6sion:segR 9ners 5t:sDIt 6ments 6tee:s 4odity:i 6ore:s 5n:slR 6est 6place:s
6wealth:s 5tion:s 4unal 6e:sdG 6icable 9te:sdG 9tion:s 9tive 9tor 7on:s 7que:s 7sm 8t:s 7ty:i 5tative 6e:sdrG 7rs 3pact:segR 7est 7ion 5nion:s 9ship 6y:i 5rable
7tive:sl 6e:sdG 6ison:s 6tment:s 5ss:Seg 7ion 9nate 5tibility 8le:s 6riot:s 4el:sDI 5nsate:sdG 9ion:s 5te:sdG 7nce:s 8t:l 6ition:s 9ve 8or:s 4ilation:s 6e:sdrG
7rs 4lacency 9t 6in:seg 8t:s 5ement:seg 9tary 6te:sdlrnG 8st 7ion 6x:S 7ion:se 8ty:i 5iance 8t 6cate:sdG 9ion:s 6ment:seg 9tary 5y:gij 4onent:s 5se:sdrG 7rs
6ite:s 8ion:s 6t:seg 6ure 5und:seg 4rehend:seg 9sible 9sion:s 9sive:sl 6ss:Seg 8ion 5ise:sdG 5omise:sdG 4ulsion:s 8ve 7ory:i 5nction:s 5tation:s 9onal 6e:sdrG
7rise:sdG 8s 3rade:s 7ship 2n:sSDI 3catenate:sdG 9tion:s 5ve 4eal:segt 5de:sdG 5it:se 6vable 9ly 7e:sdG 5ntrate:sdG 9tion:s 8ic 5pt:s 7ion:s 7ual:l 5rn:seg
6t:seg 7i 7o:s 5ssion:s 4iliate:sdG 9ion 5se:lrn 7st 4lude:sdG 6sion:s 8ve:l 4oct:seg 7ion:s 5rd 7ance 5urse:s 4rete:sdG 4ur:sDI 6rence:s 9cy 9t:l 5ssion:s
3demn:seg 7ation:s 5nsation:s 7e:sdG 5scend:seg 4iment:s 5tion:seg 9al:sl 4olence:s 5m:s 6inium:s 5ne:sdG 5r:s 4ucive 6t:seg 7or:s 3e 3fection:s 5deracy:i
9te:sdG 9tion:s 5r:sDI 6ence:s 6rer 5ss:Seg 7ion:s 5tti 4idant:s 6e:sdG 7nce:s 8t:l 9ial:l 9iality 5gurable 9tion:s 8e:sdG 5ne:sdGt 7ments 5rm:seg 7ation:s
5scate:sdG 9ion:s 4lict:seg 4orm:seg 7ity 5und:seg 4ront:seg 8ation:s 4use:sdG 6ion 3geal:seg 5nial 5st:seg 7ion 4lomerate:sdG 4ratulate:sdG 9ations 5egate:sdG
9ion:s 6ss:S 8man 9en 8woman 9omen 5uent 3ical 4fer:s 7ous 3jecture:sdG 4ugal 7te:sdG 8ion:s 5nction:s 5re:sdG 3nect:seg 7ion:s 8ve 9ity 7or:s 5xion:s
4oisseur:s 5tation:s 6e:sdG 3quer:seg 7or:s 6st:s 3science:s 8tious 6ous:ln 9nesses 4ecrate:sdG 6utive 5nsus:S 6t:seg 5quence:s 9t:l 9tial 5rvation 9ism 9ive:s
9ory:i 7e:sdG 4ider:seg 8able 9bly 9te 9tion:s 5gn:segt 7ments 5st:seg 7ency:i 9t:l 4olation:s 6e:sdG 6idate:sdG 9tion:s 5nant:s 5rt:seg 7ium 4picuous:l 6racy:i
8tor:s 7e:sdG 4tancy 7t:sl 5ellation:s 6rnation 5ipation 6tuency:i 9nt:s 8te:sdG 9ion:s 9ional:sl 5rain:seg 9t:s 6ict:seg 9ion:s 6uct:seg 9ion:s 9ive 7e:sdG
4ul:s 6ar 7te:s 6t:seg 7ancy 9t:s 8tion:s 5mable:s 6e:sdrG 7rism 8s 6mate:sdG 6ption 3tact:seg 5gion:s 8us 5in:segR 7ers 5minate:sdG 9tion 4emplate:sdG 9tion
9tive:s 7orary:i 7t 8ible 8uous 5nd:segR 7ers 6t:segt 7ion:s 9us 5st:seg 7ant:s 5xt:s 7ual 4iguous 5nent:s 9al:s 6gency:i 9t:s 6ual:l 8tion:s 7e:sdG 7ity 7ous:l
7um 4ort:seg 7ion:s 5ur:seg 4raband 6ception 9tive:s 7t:seg 8ion:s 8or:s 8ual 6dict:seg 9tion:s 9tory 6ption:s 6ry:i 6st:seg 6vene:s 9tion 5ibute:sdG 9ion:s
9or:s 9ory 6te 6ve:sdG 5ol:sDI 7lable 8er:s 6versial 9sy:i 3valesce:sdG 9ence:s 9ent:s 4ection 5ne:sdG 6ience:s 9t:l 6t:s 7ion:s 9nal:l 5rge:sdG 8nce 6sant
8tion:s 9ional 7e:sdlG 7ion:s 6t:segR 7ers 7ible:s 7or:s 5x 5y:seg 6ance:s 4ict:seg 7ion:s 5nce:sdG 7ingly 4oluted 5y:seg 4ulse:sdG 7ion:s 8ve 2o:seg 3k:segR
4book:s 4ie:s 3l:seglR 4ers 5st 3p:segR 4erate:sdG 8ion 9ve:s 3rdinate:sdG 9ion 9or 2p:sSegDI 3e 3ier:s 4ous:l 3per:s 6head:s 3ulate 7ion 3y:gij 4right:seg
2ral:s 3d:seg 4ial:sl 4less 4on:seg 4uroy 3e:sdG 3k:seg 4screw:seg 3n:segR 4ea:s 5red 6ing 6s 5t:s 4flakes 4ier 6st 4meal 4starch 4y 3ollary 4nary:i 6tion:s
5er:s 3poral:s 7te 8ion:s 4s:S 5e 4ulent 5s 6cle:s 3ral:sDI 4ect:seglRn 7est 7ion:s 8ve 7or 5late:sdG 8ion:s 5spond:seg 9dence:s 9dent:s 9dingly 4idor:s
4oborate:sdG 9tion 5de:sdG 5sion 7ve:s 4upt:segR 7est 7ible 8on:s 3sage:s 4et:seg 3tex 2sier 5st 4ness 3metic:s 4ic 4ology 5naut:s 5politan:s 5s:S 3t:segl 4ings
4lier 7st 4ume:sdG 3y:ik 2t:s 3tage:s 4on:seg 6tail:s 6wood:s 2uch:Seg 3gar:s 4h:seg 3ld 3ncil:s 7lor:s 4sel:sDI 7lor:s 4t:segR 5able 5down:s 5enance:sdG
6ract:seg 8ttack:seg 7balance:sdG 7clockwise 7ed 8xample 7feit:seg 7ing 7part:s 7s 8ign:seg 6ss:S 5less 5ry:i 7man 8en 7side:s 5y:i 3p:s 4le:sdG 4on:s 3rage
7ous:l 4ier:s 4se:sdrG 4t:seg 5eous:l 6sy:i 5house:s 5room:s 5ship:s 5yard:s 3sin:s 2ve:sr 4nant:seg 4rage 5ed 5ing 5s 5t:sl 4t:seg 5ous 2w:segR 3ard:sl 6ice
3boy:s 3ered 5ing 5s 3girl:s 3hide:s 2x 2y:R 3est 3ote:s 1rab:sDI 4bier 7st 5y 3ck:segR 5ers 5le:sdG 5pot:s 3dle:sdG 3ft:seg 5ier 7st 5sman 7en 5y:k 3g:s 4gier
7st 5y 3m:sDI 4p:seg 3nberry:i 4e:sdG 4ia 5um:s 4k:seg 5ier 7st 5y 3p 3sh:Seg 4s:R 5est 3te:sdrG 5red 6ing 6s 3ve:sdG 4ings 3wfish:S 4l:seg 3yfish:S 4on:seg
3ze:sdG 4ier 6st 5ness 4y:ik 2eak:seg 5ier 7st 5y 4m:seg 5ier 7st 5y 4se:sdG 4te:sdG 5ion:s 6ve:sl 7ity 5or:s 5ure:s 3dence 6tial:s 4ibility 6le 5t:seg 6able
6or:s 4ulous 3ed:s 4k:s 4p:sg 5ier 7st 5y 3mate:sdG 6ion:s 3pe:s 4t 3scendi 8o:s 7t:s 4t:seg 5fallen 3tin:s 6ous 3vasse:s 4ice:s 3w:seg 2ib:sDI 3cket:s 3me:s
4inal:sl 4son:seg 3nge:sdG 4kle:sdG 3pple:sdG 3ses 4is 4p:seglR 5est 5y 4scross:Seg 3teria 7on:s 4ic:s 6al:l 6ise:sdG 8m:s 5que:sdG 2oak:seg 3chet:seg 4i 4k:s
5ery 4odile:s 4us:S 3fts 3ny:i 3ok:seg 5eder 8st 4n:seg 3p:sDI 3quet 3ss:SegR 5bow:s 5est 5ings 5road:s 5walk:s 6ord:s 3tch:S 3uch:Seg 3w:sdeg 4bar:s 4ded 5ing
5s 4n:seg 2ucial:l 5fix:S 8ion:s 6y:gij 3de:lr 5st 4ity 3el:l 5ler 7st 5ty:i 3ise:sdrG 6rs 3mb:segl 5le:sdG 6ier 8st 4mier 7st 5y 4ple:sdG 3nch:Seg 6y
3sade:sdrG 7rs 4h:Seg 4t:seg 5acean:s 5ier 7st 5y 3tch:S 3x:S 2y:gij 3baby:i 3pt:s 5ic 3stal:s 7lisation 9se:sdG 1s 1ub:sSeg 3e 3ic 5le:s 2ckoo:s 3umber:s
2ddle:sdG 5y 2e:sdgG 2ff:seg 2isine:s 2linary 3l:seg 4ender:s 3minate:sdG 8ion:s 3pable 4rit:s 3t:s 4ivate:sdG 8ion 4ural:l 6e:sdG 2m:sI 3bersome 3ulative
2nning:lR 7est 2p:sDIf 3board:s 3fuls 3sful 2r:Sdegl 3able 4tor:s 3b:seg 3dle:sdG 4s 3e 3few:s 3io:s 5sity:i 5us:l 3l:seg 3rant:s 4ency:i 6t:sl 4icula 8um:s
4y:gij 3se:sdG 4or 6y 4t 3t:R 4ail:seg 6n:seg 4est 4sey:seg 5y:gij 3vature:s 4e:sdG 2shion:seg 3tard:s 4odian:s 6y 5m:sR 6ary 6ers 6isation 8e:sdG 2t:sRI
3back:s 3e 4st 3icle:s 3lery 5t:s 3ter:s 4hroat:s 4ings 1yanide 2bernetics 2cle:sdG 4ic 5st:s 4one:s 2linder:s 6rical 2mbal:s 2nic:s 5al 5ism 2pher:seg 3ress:S
2st:s 1zar:s dab:sDI 3ble:sdG 2chshund:s 2d:s 3dy:i 2emon 2ffodil:s 3t 2gger:s 2ilies 3ntier 7st 5y:ik 3ry:i 3s:S 4y:i 2lly:gij 2m:sSDI 3age:sdG 3e 3n:seg
4ation 4dest 4edest 3p:segRn 4en:seg 5st 3sel:s 2nce:sdrG 5rs 3delion:s 4ier 6st 4ruff 4y:i 3ger:s 6ous:l 4le:sdG 3k:R 4est 2pper:R 6est 2re:sdG 4devil:s 3k:lRn
4en:seg 5st 3ling:s 3n:seg 3t:seg 2sh:Seg 4board:s 3tardly 2ta 4base:s 3e:sdG 3um 2ub:seg 3ghter:s 3nt:seg 5less 2wdle:sdG 3n:seg 2y:sk 3break 3dream:seg 8t
3light 3time 2ze:sdG 3zle:sdG 1eacon:s 3d:lR 4en:seg 5st 4lier 7st 6ne:s 5ock:seg 3f:Rn 4est 3l:sgR 4ers 4ings 4t 3n:s 3r:slR 4est 4th:s 3th:s 5bed:s 3ves
2base:sdGt 6ments 4table 5e:sdG 4uchery:i 3ilitate:sdG 7y:i 4t:seg 3onair 3rief:seg 5s 3t:s 4or:s 3ug:sDI 5ger 4nk:seg 4t:seg 2cade:s 6nce 7t:s 4nter:s
4pitate:sdG 4y:seg 3ease:sdG 4it:sf 6fully 5ve:sdG 4ncy:i 5t:l 6ralisation 9ise:sdG 4ption:s 7ve 3ibel:s 4de:sdG 6dly 5uous 4mal:s 6te:sdG 4pher:seg 4sion:s
6ve:l 3k:seg 3laration:s 6e:sdG 4ension 4ine:sdG 3ode:sdrG 4mpose:sdG 8ition 4rate:sdG 7ion:s 8ve 7or:s 5ous 5um 4y:seg 3rease:sdG 5e:sdg 5pit 4y:gij
2dicate:sdG 7ion:s 3uce:sdG 5t:seg 6ion:s 7ve 2ed:seg 3m:seg 3p:slR 4en:seg 5st 3r:s 2face:sdG 4mation 7ory 5e:sdG 4ult:seg 3eat:seg 6ist 4cate:sdG 5t:seg
6ive:s 4nce:sdG 7less 5d:segR 6ant:s 6ers 5sible 7ve 4r:sDI 5ence 7tial 3iance 6t:l 4ciency:i 8t 6t:s 4le:sdG 4nable 5e:sdG 5ite:l 7ion:s 8ve 3late:sdG 6ion
4ect:seg 7ion:s 3orm:seg 6ity:i 3raud:seg 4ost:seg 3t:lR 4est 3unct 3y:gij 2generate:sdG 3radation 6e:sdG 4ee:s 2hydrate:sdG 2ify:gij 3gn:seg 3ty:i 2ject:seg
6ion 2lay:seg 3ectable 4gate:sdG 7ion:s 4te:sdG 6rious 5ion:s 3i:s 4berate:sdlG 9ion:s 4cacy:i 6te:l 8ssen:s 5ious:l 4ght:segf 4mit:segR 7ers 4nquency:i 9t:s
4ria 6ous:l 6um:s 4ver:seg 7ance 7y:i 3ta:s 3ude:sdG 4ge:sdG 4sion:s 4xe 3ve:sdG 2magogue:s 4nd:seg 3ean:seg 6our 4nted 6ia 4rit:s 3ise:sdG 3ocracy:i 7t:s 8ic
9cally 4lish:Seg 6tion:s 4n:s 5strably 9te:sdG 9tion:s 9tive:s 9tor:s 4ralise:sdG 4te:sdG 5ion:s 4unt 3ure:lr 6st 2n:s 3ial:s 4grate 4m:s 3omination:s 9or:s
4te:sdG 4unce:sdG 3se:lr 5st 4ity:i 3t:seg 4al 4ist:s 7ry 3unciation:s 3y:gij 2odorant:s 6ise:sdG 2part:segt 6mental 9ts 6ure:s 3end:seg 6able 7nt:s 6ence 9y:i
8t:s 3ict:seg 6ion 3lete:sdG 4orable 6e:sdG 3ort:segt 6ation:s 4se:sdG 5it:seg 4t:s 3rave:sdG 6ity:i 4ecate:sdG 6iate:sdG 9ion 5ss:Seg 7ingly 8on:s 4ivation:s
6e:sdG 3th:s 3uty:i 2rail:segt 6ments 4nge:sdG 3elict:s 3ide:sdG 4sion 4vation:s 8ve:s 5e:sdG 3ogatory 3rick:s 2scend:seg 7ant:s 7ent 6t:s 4ribable 7e:sdG
6ption:s 9ve 8or:s 3ecrate:sdG 8ion 4gregation 4rt:segR 6ers 5ve:sdG 3ign:segR 6ate:sdG 8ion:s 6ers 4rability 7le 5e:sdG 5ous 4st:seg 3k:s 4top 3olate:sdG 7ion
3pair:seg 5tch:Seg 4erate:l 8ion 4icable 5se:sdG 5te 4ondent 5t:s 6ic 3sert:s 3tabilise 4ination:s 6e:sdG 6y:i 5tute 8ion 4roy:segR 7ers 5uction 9ve 2tach:Segt
6able 6ments 4il:seg 5n:seg 3ect:seg 6able 6ion 7ve:s 6or:s 4ntion:s 4r:sDI 5gent:s 5iorate:sdG 9tion 5minable 9tion:s 8e:sdG 8ism 9stic 5rent:s 4st:seg
3hrone:sdG 3onate:sdG 7ion:s 7or:s 4ur:seg 3ract:seg 4iment:s 9al 2value 4state:sdG 8ion 3elop:segRt 7ers 7ments 3iant 5te:sdG 6ion:s 4ce:s 4l:sDI 4ous 4se:sdG
3oid 4lution 5ve:sdG 4te:sSdG 6e 5ion:s 4ur:seg 5t:lR 6est 2w 2xterity 6ous 4rous 1iabetes 6ic:s 4olical 3gnose:sdG 7is 7tic:s 4onal:sl 4ram:segDI 3l:sDI 4ect:s
4lings 4og 6ue:s 3meter:s 6rically 4ond:s 3per:seg 4hragm:s 3rrhoea 4y:i 3tribe 2ce:sdG 3tate:sdG 6ion:s 6or:s 8ial 8ship:s 4ion 7ary:i 2d 2e:sd 3sel:seg 3t:seg
4ary:i 2ffer:seg 6ence:s 8t:l 9ial 9iate:sdG 9iation 4icult 9y:i 4use:sdG 6ion 2g:sI 3est:seg 6ible 7on:s 7ve 3it:s 5al:l 5ise:sdG 3nify:gij 5tary:i 6y:i
3ress:Seg 7ion:s 2ke:sdG 2lapidated 4te:sdG 5ion 3emma:s 3igence 7t:l 3l:s 3ute:sdG 5ion 2m:sSlRDI 3e 4nsion:s 9al 3inish:Seg 5utive:s 3mer 5st 3ple:sdG
2n:sSegRDI 3e 4rs 3ghy:i 4ier 6st 4y 3ner:seg 3osaur:s 2ocese:s 3xide 2p:sDI 3htheria 6ong:s 3loma:s 7cy 7t:s 8a 8ic 9cally 2re:r 4ct:seglRn 6est 6ion:s 7ve:s
6or:s 8y:i 4st 3ge:s 3t 4ier 6st 4y:gij 2sability:i 5le:sdG 4dvantage:sdG 9ageous 4gree:sdgt 8able 9bly 8ments 4llow:seg 4mbiguate 4ppear:seg 9ance:s 6oint:segt
9tments 6roval 9e:sdG 4rm:seg 6ament 5ray:seg 4ster:s 6rous 4vow:seg 3band:seg 4elief 8ve:sdG 4urse:sdGt 8ments 3c:s 4ard:seg 4ern:seg 7ible 4harge:sdG 4iple:s
7inarian:s 9ary 9e:sdG 4laim:segR 5ose:sdG 7ure:s 4o:s 5loration:s 7ur:seg 9ation:s 5mfort:seg 5ncert:seg 6nect:seg 6solate:l 6tent:seg 7inue:sdG 9uity 5rd:seg
7ant 5unt:seg 6rage:sdGt 9ements 7se:sdG 7teous 9sy:i 5ver:seg 8y:i 4redit:seg 6et:lR 8est 6pancy:i 6te 7ion 9nary 5iminate:sdG 9ation 9atory 4us:sSDI 6ses
7ion:s 3dain:segf 3ease:sd 4mbark:seg 9ation 4nchantment 5gage:sdG 5tangle:sdG 3favour:seg 4igure:sdG 3grace:sdGf 5untle:sdG 4uise:sdG 5st:seg 7ingly 3h:Seg
4earten:seg 4onest:l 9y 6our:seg 9able 4washer:s 3illusion:segt 4ncentive 5fect:seg 9ant:s 5genuous 5herit:seg 5tegrate:sdG 9ation 7rested 3joint:seg 3k:s
3like:sdG 4ocate:sdG 8ion:s 5dge:sdG 5yal 8ty 3mal:l 5ntle:sdG 5y:seg 4ember:seg 4iss:Seg 7al:s 7ive 4ount:seg 3obedience 9nt 6y:seg 4rder:segl 4wn:seg
3parage:sdG 7te 6ity:i 5ssionate:l 5tch:Seg 4el:sDI 5nsary:i 8tion:s 7e:sdrG 8rs 5rsal 7e:sdG 7ion 4lace:sdGt 8ments 6y:seg 5ease:sdG 8ure 4osable:s 7l:s 6e:sdG
6ition:s 6sess:Seg 4roportionate 6ve:sdG 8n 4ute:sdG 3qualify:gij 5iet:seg 3regard:seg 5pair 6utable 8e 5spect:segf 4upt:seg 7ion:s 8ve 3satisfaction 9y:gij
4ect:seg 7ion:s 5minate:sdG 9tion 5nsion:s 6t:segR 7ers 5rtation:s 6vice:s 4ident:s 5milar 9rity:i 5pate:sdG 8ion 4ociate:sdG 9ion 5lute 8ion 6ve:sdG 5nance:s
4uade:sdG 3tance:sdG 6t:l 5ste:sf 4end:seg 4il:sDI 6lation:s 7er:s 9y:i 5nct:lR 8est 8ion:s 9ve:l 6guish:Seg 9shable 4ort:segR 7ion:s 4ract:seg 8ion:s 6ught
5ess:Seg 8ingly 5ibute:sdG 9ion:s 9or:s 6ct:s 5ust:segf 4urb:seg 7ance:s 3use:sdG 2tch:Seg 3her:seg 3to:sSeg 4y:i 2ve:sdrG 4rge:sdG 7nce:s 8t 5s 6e 6ify:gij
7on:s 7ty:i 5t:seg 4st:seg 3ide:sdG 6nd:s 4ne:sdrG 6st 5ity:i 4sible 6on:s 6ve 5or:s 3orce:sdG 3ulge:sdG 2zzier 6st 5ness 4y:gij 1o 2cile 3k:seg 3tor:seg 6ate
4rine:s 3ument:seg 8ary:i 9tion 2dge:sdG 3o 2e:srG 3rs 2g:sDI 3gedly 5rel 3house:s 3ma:s 5ta 6ic 3wood:s 2ily:i 2ldrums 3e:sdGf 4fully 3l:seg 4ar:s 4y:i 3phin:s
2main:s 3e:sdG 4stic:s 8ate:sdG 8ity 3icile:sdG 4nance 7t:s 6te:sdG 7ion 5ion:s 5o:sS 2n:s 3ate:sdG 5ion:s 3e 3key:s 3or:s 2odle:sdG 3m:seg 3r:s 4man 5en
4step:s 4way:s 2pe:sdG 4y 3ier 5st 3y 2rmant 4itory:i 3sal 2s:Seg 3e 2t:sSegDI 3e 2uble:sdG 5y 4t:segf 5fully 5less 3gh 5nut:s 3r:R 4est 3se:sdG 2ve:s 2wdier
6st 4y:i 3n:seg 4cast 4fall:s 4grade:sdG 4hearted 5ill:s 4ier 6st 4pour:s 4right 4stairs 6ream 4town 4ward:s 4y 3ry:i 2ze:sdG 4n:s 1rab:s 4ber 6st 3conian
3ft:seg 3g:sDI 4on:s 6fly:i 3in:seg 5age 3ma:s 5tic 8ally 7sation:s 8e:sdG 8t:s 3nk 3pe:sdG 5ry:i 3stic 7ally 3ught:seg 7ier 9st 7sman 9en 7y 3w:sgR 4back:s
5ridge:s 4ers 4ings 4l:seg 4n 2ead:segf 5fully 4m:segR 5ers 5ier 7st 5t 5y 4rier 7st 5y 3dge:sdG 3gs 3nch:Seg 3ss:SegR 5ers 5ier 7st 6ngs 5maker:s 5y 3w
2ibble:sdG 3er:s 4st 3ft:seg 5wood 3ll:seg 3nk:sgR 5able 5ers 3p:sDI 3ve:srG 5l:sDI 5n 5rs 5way:s 3zzle:sdG 2oll:R 5est 3ne:sdG 3ol:seg 4p:seg 3p:sDI 4out:s
4pings 3ss 3ught:s 4th:sS 3ve:s 3wn:seg 4se:sdG 5ier 7st 6ness 5y 2udge:sdG 6ry 3g:sDI 4gist:s 4store:s 3m:sDI 4mer:s 4stick:s 3nk:sR 5ard:s 5en:ln 6st
2y:sglRnijk 3ers 4st 1ual 4ism 2b:sDI 3ious:l 2chess:S 3k:seg 4ling:s 3t:s 2d:sSeg 3e 2e:s 3l:sDI 4lings 3t:s 2ff 2g 3out:s 2ke:s 2ll:segRn 4est 4y 3ness 3y
2mb:R 4bell:s 4est 4found:seg 3found:seg 3my:i 3p:seg 4ier 6st 4ling:s 4ster 4y 2nce:s 3e:s 3g:seg 4eon:s 3k:seg 3no 2o 2pe:sdG 3lex:S 4icate:sdG 8ion 6ity
2rability 5le 4tion 3ess 3ing 2sk 4ier 6st 4y 3t:seg 4bin 4ier 6st 4men 4pan:s 4y 2tiful:l 3y:i 2vet 1warf:seg 4ves 2ell:segR 5ers 5ings 4t 2indle:sdG 1ye:sdgG
2ked 3ing 2namic:s 7al:l 6te:sdG 5o:s 4sty:i 2sentery 3lexia each 2ger:lRn 5est 3le:s 2r:slI 3ache:s 3drum:s 3l:s 4ier 6st 3mark:seg 3n:segR 4ers 5st:sln 4ings
3rings 3shot 3th:segl 5ier 7st 5lier 8st 5quake:s 5worm:s 5y 2se:sdG 4l:s 3ier 5st 3t 4erly:i 6n 4ward 3y:k 4going 2t:sgR 3en 2ve:s 4sdrop:sDI 1bb:seg 2ony:i
1ccentric:s 9ity:i 3lesiastical 2ho:sSeg 2lectic 3ipse:sdG 2ological:l 7st:s 6y 3nomic:s 8al:l 7se:sdG 8t:s 6y:i 3system:s 2stasy:i 5tic 2umenical 2zema
1ddy:gij 2ge:sdrG 4ways 5ise 3ier 5st 3y 2ible:s 3ct:s 3fice:s 3t:seg 4ion:s 4or:s 6ial:s 6ship 2ucate:sdG 6ion:s 9al 6or:s 1el:s 2rie:r 5st 3y 1ffect:seg
6ive:ln 6ual 4minate 4rvescent 3iciency:i 8t:l 4gy:i 3ort:s 6less:l 3usive:l 1galitarian 2g:seg 3plant:s 2o:s 3centric 3ism 3tism 6t:s 1h 1igenvalue 3ht:s
5een:s 8th:s 5h:s 5ieth:s 5y:i 2ther 1jaculate:sdG 8ion:s 2ect:seg 5ion:s 1ke:sdG 1laborate:sdlG 8ion:s 3pse:sdG 3stic:s 7ity 3tion 2bow:seg 2der:sl 4st
2ect:seg 5ion:s 6ve:s 5or:s 7al 8te:s 5ric 8al:l 8ian:s 9ty 7fy:gij 6ocute:sdG 9tion:s 7de:s 7lysis 7magnetic 7n:s 8ic:s 9cally 7static 3gance 6t:l 4y:i 3ment:s
7al 8ry 3phant:s 3vate:sdG 6ion:s 6or:s 4en:s 6th:s 2f 2icit:seg 3gibility 6le 3minate:sdG 8ion:s 3te:s 4ism 6t 2k:s 2lipse:s 6is 5tic 8al 2m:s 2ongate:sdG
3pe:sdGt 5ments 3quence 7t:l 2se 4where 2ucidate 3de:sdG 3sive 2ves 1m 2ail:seg 3nate:sdG 4cipate:sdG 9ion 2balm:seg 4nkment:s 4rgo:Seg 5k:seg 5rass:Segt 9ments
4ssy:i 3ed:sDI 4llish:Segt 9ments 4r:s 4zzle:sdGt 3itter:seg 3lem:s 3odiment 5y:gij 4ss:Seg 3race:sdG 4oider:seg 9y:i 4yo:s 6nic 2erald:s 4ge:sdG 6nce 8y:i 7t
2igrant:s 6te:sdG 7ion:s 3nence:s 6t:l 3r:s 3ssary:i 5ion:s 3t:sDI 2otion:s 7al:l 5ve 2pathy 3eror:s 3hases 6is:Seg 8e 5tic 8ally 4ysema 3ire:s 5ical 3loy:segRt
6ee:s 7rs 6ments 3oria 6um:s 4wer:seg 3ress:S 3tier 6st 5ness 4y:gij 2ulate:sdG 6ion:s 6or:s 4sion:s 1nable:sdG 3ct:segt 5ments 3mel:sDI 6lings 2capsulate:sdG
4se:sdG 3hant:segt 7ments 3ircle:sdG 3lose:sdG 6ure:s 3ode:sdG 4mpass:Seg 4re:sdG 4unter:seg 5rage:sdGt 9ments 3roach:Seg 4ypted 7ion 3umber:seg 6rance:s
3yclopaedia:s 8edia:s 2d:seg 3anger:seg 3ear:segt 6ments 5vour:seg 4mic:s 3ings 4ve:s 3less:l 3orse:sdGt 7ments 4w:segt 5ments 3urance 5e:sdG 3ways 2ema:s 5ta
4y:i 3rgetic 9ally 5y:i 2force:sdGt 2gage:sdGt 6ments 3ender:seg 3ine:sR 6ered 8ing 8s 3rave:sdrG 7rs 6ings 4oss:Seg 3ulf:seg 2hance:sdGt 7ments 2igma:s 6tic
2joy:segt 5able 5ments 2large:sdGt 7ments 3ighten:segt 4st:segt 6ments 4ven:seg 2mity:i 2ormity:i 5ous:l 3ugh 2quire:sdG 6y:i 2rage:sdG 3ich:Segt 3ol:sDIt
5ments 2semble:s 3hrine:sdG 3ign:s 3lave:sdG 3ue:sdG 4re:sdG 2tail:seg 4ngle:sdGt 8ments 3er:seg 5prise:sG 5tain:segRt 9ers 9ments 3hral:sDI 4usiasm:s 9t:s 9tic
9tically 3ice:sdGt 6ments 4re:l 6ty 4tle:sdG 5y:i 3omologist:s 9y 3rails 5nce:sdG 6t:s 5p:sDI 4eat:seg 7y:i 5nch:Seg 4opy 4ust:seg 4y:i 3wine:sdG 2umerate:sdG
8ion 3nciate:sdG 8ion 2velop:sSeg 7e 3iable 4ous:l 4ronment:s 9ntal:l 7s 4sage:sdG 3oy:s 3y:gij 2zyme:s 1on:s 1paulette:s 2hemeral 2ic:s 3demic:s 5rmis:S 3lepsy
6tic:s 4ogue:s 3sode:s 3taph:s 4het:s 4ome:s 2och:s 2silon 1qual:slDI 5ise:sdG 6ty 4nimity 4te:sdG 5ion:s 5or:s 7ial 3estrian:s 3ilateral:s 5ibrium 4ne:s 5ox:S
4p:sDIt 4table 5y:i 4valence 9t:sl 5ocal 1ra:s 3dicate:sdG 3se:sdrG 5rs 4ure 2ect:seg 5ion:s 2go 4nomic 2ode:sdG 3sion 3tic 2r:seg 3and:s 5t 4tic 7ally
3oneous:l 4r:s 2stwhile 2udite 3pt:seg 5ion:s 1scalate:sdG 7ion 7or:s 4pade:s 5e:sdG 5ism 3ort:seg 2oteric 2pecial:l 3ionage 2say:seg 3ence:s 5tial:sl
2tablish:Segt 9ments 4te:s 3eem:seg 3imate:sdG 7ion:s 3rangement:s 1tch:Seg 4ings 2ernal:l 5ity:i 2her 5eal 3ic:s 5al:l 3nic:s 3os 2iquette 2ymological 8y:i
1ulogise:sdG 5y:i 2phemism:s 2reka 2thanasia 1vacuate:sdG 7ion:s 3de:sdG 3luate:sdG 7ion:s 3ngelical:s 8sm 9t:s 9tic 3porate:sdG 8ion 3sion:s 5ve 2e:sr
3n:seglRn 4est 4ings 4t:sf 5ual:l 8ity:i 3rgreen:s 4lasting:s 4more 4y 5body 5day 5one 5thing 5where 2ict:seg 5ion:s 3dence:sdG 6t:l 3l:s 4ler 6st 2ocative
3ke:sdG 3lution 9ary 4ve:sdG 1we:s 1xacerbate:sdG 4t:seglR 5est 3ggerate:sdG 9ion:s 3lt:seg 5ation 3m:s 4ination:s 6e:sdrG 7rs 4ple:sdG 3sperate:sdG 9ion
2cavate:sdG 7ion:s 3eed:seg 6ingly 4l:sDI 5lence 8t:l 4pt:seg 6ion:s 9al:l 4rpt:seg 4ss:S 6ive:l 3hange:sdG 3ise:sdG 4table 5e:sdGt 6ments 3laim:seg 5mation:s
4ude:sdG 5sion 7ve:sl 3ommunicate:sdG 9cation:s 3rement 5te:sdG 4uciating 3ursion:s 4sable 5e:sdG 2ecutable 6e:sdG 6ion:sR 9ers 7ve:s 6or:s 3mplary 6ify:gij
5t:seg 6ion:s 3rcise:sdG 4t:seg 5ion:s 2hale:sdG 4ust:seg 7ion 8ve 3ibit:seg 7ion:s 4larate:sdG 9ion 3ort:seg 6ation:s 3ume:sdG 2ile:sdG 3st:seg 5ence:s 7t
8ial:l 3t:seg 2odus:S 3nerate:sdG 8ion 3rbitant 3tic:s 2pand:seg 6able 5se:s 6ion:s 7ve 4triate:sdG 3ect:seg 6ancy 8t 7tion:s 4diency:i 8t:s 6te:sdG 7ion:s
4l:sDI 4nd:seg 6able:s 6iture:s 5se:s 6ive 4rience:sdG 6ment:seg 9tal:l 9tation 5t:sl 6ise 3iration 5e:sdG 5y 3lain:seg 5nation:s 8ory 4etive:s 4icable 6it:l
4ode:sdG 5it:seg 7ation 5ration:s 6e:sdrG 7rs 5sion:s 7ve:s 3onent:s 8ial:l 4rt:segR 6ers 4se:sdG 5ition:s 5ure:s 4und:seg 3ress:Segl 7ion:s 8ve:l 7way:s
3ulsion:s 2quisite 2tant 3emporaneous 4nd:seg 5sion:s 7ve:l 5t:s 4rior:s 5minate:sdG 9tion:s 5nal:sl 3inct:seg 7ion:s 5guish:SegR 9hers 3ol:sDI 4rt:seg 6ion
9ate 3ra:s 5ct:seg 7ion:s 6urricular 5dite:sdG 8ion:s 5neous 5ordinary:k 5polate:sdG 9tion:s 5terrestrial:s 5vagance:s 9nt:l 6ert:s 4eme:slr 7st 6ist:s 7ty:i
4icate:sdG 4overt:s 2uberance 8t 3de:sdG 3lt:seg 5ant 6tion 1ye:sdgG 3ball:seg 4row:s 3lash:S 4id:s 3sight 4ore:s 3witness:S fable:s 3ric:s 6ate:sdG 8ion:s
3ulous 2cade:s 3e:sdG 4less 4t:segDI 5ious 3ial:s 4le 5itate:sdG 7y:i 3simile:sdg 3t:s 4ion:s 4or:seg 6ial 7sation 6y:i 4ual:l 3ulty:i 2d:sSeg 3e 2eces 2ggot:s
2il:seg 4ings 4ure:s 3nt:seglR 5est 3r:slRn 4est 4y:i 3th:sf 5fully 8ness 8s 5less 2ke:sdG 2lcon:s 3l:sg 4acious 6y:i 4en 4ible 4out 3se:lr 5hood:s 5st 5tto:s
4ification:s 6y:gij 5ty:i 3ter:seg 2me:d 3iliar:s 8ise:sdG 9ty 5y:i 4ne:s 3ous 2n:sDI 3atic:s 7al 3cier 6st 5ful 4y:gij 3fare:s 3g:s 3tastic 9ally 6y:gij 2r:Seg
3away 3ce:s 3e 4well:s 3m:segR 4ers 4land 3ther 6st 2scinate:sdG 8ion:s 5sm 6t:s 3hion:seg 7able 9ly 3t:segR 4en:segR 6ers 6ings 5st 4idious 2t:sSeg 3al:l
5istic 6ty:i 3e:f 3her:segl 6hood 6land:s 4om:seg 3igue:sdG 3ten:seg 5r 5st 4ier 6st 4y:i 3uous 2ucet:s 3lt:seg 5ier 7st 5less 5y 3na:s 5e 2vour:seg 6able 9y
6ite:s 8ism 2wn:seg 2ze:sdG 1ear:segf 4fully 4less:l 4some 3sibility 6le 4t:seg 3t:s 4her:seg 7ier 9st 7y 4ure:sdG 2d:s 3eral:s 7ism 9t:s 6tion:s 2e:sd 3ble:r
6st 3dback 4er:s 4ing 4s 3l:sgR 4ers 4ings 3t 2ign:seg 3nt:seg 2line:s 3l:segR 4est 4ow:s 6ship:s 3on:s 5y:i 3t:seg 2male:s 3inine:s 7ity 6sm 7t:s 2n:d 3ce:sdG
3ded 5r:s 4ing 4s 2rment:seg 7ation 3n:s 3ocious:l 6ty 3ret:seg 4y:gij 3tile 6isation 8e:sdrG 9rs 7ty 3vent:l 4our 2ster:seg 4ival:s 6e 6ity:i 4oon:seg 2tch:Seg
3ed 3id 4ng 4sh:S 3ter:seg 3us:S 2ud:seg 4al 6ism 2ver:s 5ish:l 2w:R 3est 2z:S 3zes 1iasco:sS 2b:sDI 3ber:s 3re:s 5glass 2che 3kle:r 6st 3tion:s 7al 5tious
2ddle:sdrG 6rs 5y 3elity 3get:seg 6y 2eld:seg 3nd:s 5ish:l 3rce:lrn 6st 4ier 6st 4y 3sta:s 2fteen:s 7th:s 4h:s 4ieth:s 4y:i 2g:st 3ht:sgR 5ers 3ments 3urative:l
5e:sdG 6head:s 2lament:s 3ch:Seg 3e:sdG 4t:s 3l:segR 4et:seg 4y:i 3m:seg 4ier 6st 4y 3ter:seg 4h 5ier 7st 5y 2n:sSdegR 3al:sSl 5e 5ise:sdG 7t:s 6ty 4nce:sdG
6ial:l 7er:s 3ch:S 3ding:s 4s 3e:l 4sse:sdG 5t 3ger:seg 6nail:s 6print:seg 6tip:s 3ickier 8st 6y 4sh:Seg 4te 2r:sSeg 3e 4arm:s 4cracker:s 4fighter:s 5ly:i 4man
5en 4place:s 5roof:seg 4side:s 4wood 6rk:s 3m:seglRn 4est 4ware 3st:sl 5hand 2scal:s 3h:SegR 4erman 7en 6y:i 4ier 6st 4y 3sion 4ure:s 3t:s 2t:snDIf 3ter 5st
4ings 2ve:sr 2x:Seg 3able 4tion:s 3ture:s 2zz:Seg 4le:sdG 4y 1labbier 7st 5y 3g:sDI 4pole:s 4rant:l 4ship:s 5tone:s 3il:seg 4r:s 3k:Seg 4e 4ier 6st 4y 3mboyance
9t:l 4e:sdG 4ingo:sS 4mable:s 3nk:seg 4nel:sDI 3p:sDI 4jack:s 3re:sdG 3sh:SegR 5back:s 5est 5ier 7st 5light:s 5y 4k:s 3t:slnDI 4ten:seg 6r:segR 7ers 7y 6st
3unt:seg 4tist:s 3vour:seg 7ings 3w:seg 4less:l 2ea:s 3ck:seg 3d 4ged 6ling:s 5ling:s 3e:sg 4ce:sdG 5ier 7st 5y 4t:segR 5est 3sh:Seg 5ier 7st 5y 3w 3x:Seg
4ibility 6le 7y 2ick:segR 5ered 7ing 7s 3er:s 4st 3ght:s 6ier 8st 6less 6y 3msier 7st 6ness 5y 3nch:Seg 4g:sg 4t:s 3p:sDI 4pant 5er:s 6st 3rt:seg 5ation:s 9us
3t:sDI 2oat:seg 3ck:seg 3g:sDI 3od:segR 5light:seg 4r:seg 3p:sDI 4pier 7st 5y:i 3ra:s 5e 5l 4id 5st:s 3ss:Seg 3tilla:s 3unce:sdG 5der:seg 4r:seg 5ish:Seg 4t:seg
3w:segR 4ered 6ier 8st 7ng 6s 6y 4n 2u:S 3ctuate:sdG 8ion:s 3e 4ncy 5t:l 3ff:seg 5ier 7st 5y 3id:s 3ke:s 3ng 4k:seg 5ey:s 5ie 5y:i 3orescent 3rry:gij 3sh:SegR
5est 4ter:seg 3te:sdG 4ter:seg 3x:Seg 2y:gRij 3ers 3over:s 1oal:seg 3m:seg 4ier 6st 4y 2cal 3i 3us:SegDI 5ses 2dder:s 2e:s 3tal 4id 4us:S 2g:sDI 3ey:s 3gier 6st
4y 3horn:s 3y:i 2ible:s 3l:seg 3st:seg 2ld:segR 4ers 3iage 3k:s 4lore 4sier 7st 5y 3low:segR 6ers 6ings 4y:i 2ment:seg 2nd:lRn 4est 4le:sdG 3t:s 2od:s 4stuff:s
3l:seg 4hardier 9est 8y 4ish:ln 4proof 3t:seg 4age 4ball:s 4hill:s 5old:s 4ings 4lights 4note:sdG 4path:s 5rint:s 4step:s 6ool:s 4wear 5ork 2r:Sd 3a 4ge:sdG
4y:seg 3bad 6e 4ear:sg 7ance 4id:sI 6den 7ings 4ore 6ne 3ce:sdGf 5fully 5ps 4ible 7y 3ded 4ing 4s 3e 4arm:seg 4bode:sdG 7ings 4cast:seg 4father:s 5inger:s
5ront:s 4go:Sg 6ne 5round:seg 4head:s 4ign:R 7ers 4leg:s 4man 5en 5ost 4nsic:s 4play 4runner:s 4saw 5ee:sg 7able 7n 5hadow:seg 5ight 5kin:s 5t:seg 6all:seg 6ry
5wear:sg 6ore 8n 4taste:sdG 5ell:sg 5hought 5old 4ver 4warn:seg 5ent 5ord:s 3feit:seg 3gave 4e:sdrG 5rs 6y:i 5t:sIf 6fulness 4ive:snG 7n 4o:Sg 5ne 5t 6ten
3k:seg 3lorn 3m:segR 4al:sl 6ise:sdG 7ty:i 5t:sDI 6ion:s 7ve 4erly 4idable 4less 4ula:s 7e 7te:sdG 8ion:s 3nication 3sake:sG 7n 4ook 4wear:sg 5ore 7n 3t:sS 4e
4h 5coming 5right 5with 4ieth:s 5fication:s 6y:gij 5tude 4night:l 4ress:S 4uitous 5nate:l 6e:s 4y:i 3um:s 3ward:segR 7est 4ent 2ssil:s 6ise:sdG 3ter:seg 2ught
3l:segR 4est 3nd:segR 5ation:s 5ered 7ing 7s 5ling:s 5ry:i 4t:s 5ain:s 3r:s 4teen:s 8th:s 5h:s 2wl:seg 2x:Seg 3ier 5st 3y 2yer:s 1racas:S 4tal 5ion:s 8al
5ure:sdG 3gile 6ity 4ment:seg 8ary 9tion 4rance:s 7t 3il:R 5est 5ty:i 3me:sdG 5work:s 3nc:s 5hise:sdG 4k:seglR 5est 5furter:s 4tic 7ally 3ternal 7ise:sdG 8ty:i
3ud:s 5ulent:l 4ght 3y:seg 2eak:seg 3ckle:sdG 3e:sdglr 4dom:s 4hand 4lance 4st 4way:s 4ze:srG 6rs 3ight:segR 7ers 3nch 4zy:ij 3quency:i 7t:seglR 8est 3sh:lRn
5en:seg 6st 5man 6en 5water 3t:sDIf 4fully 2iar:s 3ction 3end:segl 6lier 9s 9st 8ness 6ship:s 4ze:s 3gate:s 4ht:segf 6en:seg 8ingly 6fully 4id 6ity 3ll:s 5ier
7st 5y 3nge:sdG 3sk:seg 5ier 7st 5y 3tter:seg 3volity:i 6ous 3zzier 7st 5y 2o 3ck:s 3g:s 3lic:s 6ked 7ing 3m 3nd:s 4t:seg 5age:s 6l 5ier:s 3st:seg 5bit:Sg 8e
8ten 5ier 7st 6ngs 5y 3th:seg 5ier 7st 5y 3wn:seg 3ze 5n 2ugal:l 6ity 3it:segf 5ier 7st 6on 5less:l 5y 3strate:sdG 8ion:s 2y:gij 1udge:sdG 2el:sDI 2gitive:s
2lcra 5um:s 3fil:sDIt 3l:segRn 4est 4y 3ness 2mble:sdG 3e:sdG 3igate:sdG 7ion 2n:d 3ction:seg 8al:l 9lity 3damental:sl 9alism 9alist:s 4ed 4ing 4s 3eral:s 3gi
5cide:s 4us:S 3nel:sDI 5r 5st 4ier 6st 4y:ik 2r:sDI 3ious:l 3l:seg 4ong:s 5ugh:seg 3nace:s 4ish:Seg 7ings 5ture 3ore:s 3rier 6st 4ow:seg 4y 3ther:seg 7more 6st
4ive:ln 3y:i 2se:sdG 4lage:s 3ion 3s:Seg 4ier 6st 4y 2tile 5ity 3ure:s 5istic 2zz:Seg 4ier 6st 4y gab:sDI 3le:s 2dget:s 2g:sDI 2iety 3n:segf 3t:s 2l:sSDI 3a:s
4ctic 4xy:i 3e 3l:s 4ant:s 7ry 4ery:i 5y:s 4ivant:seg 4on:s 5p:seg 5ws:S 3ore 3vanise:sdG 2mbit:s 4le:sdrG 6rs 3e:sdrG 4st 3ma 3ut:s 2nder:s 3g:seg 4ling
4plank:s 4rene:sdG 4ster:s 4way:s 2ol:segR 4ers 2p:sSeg 3e 2rage:sdG 3b:seg 4age 4le:sdG 3den:segR 6ers 6ia:s 3gle:sdG 4oyle:s 3ish 3land:seg 4ic 3ment:s 3net:s
4ish:Seg 3ret:s 4ison:seg 4ulous 3ter:s 2s:SDI 3eous 3h:Seg 3ket:s 3olene 5ine 3p:seg 3tric 2te:sdG 4way:s 3her:seg 6ings 2udier 6st 4y 3ge:sdG 3nt:R 5est
5let:s 3ze 2ve 4l:s 2wk:seg 4ier 6st 4y 2y:slRk 3est 4ty 2ze:sdG 4lle:s 4tte:sdG 1ear:seg 2e:sdg 3se 2l:d 3atin 7e 3ded 4ing:s 4s 3t 2m:s 2nder:s 3e:s 4alogical
8y:i 4ra 6l:sl 7isation:s 9e:sdG 8ty 6te:sdG 7ion:s 7or:s 5ic:s 5osity:i 6us:l 4ses 5is 4tic:s 7ally 7ist:s 3ial:l 4e:s 4i 4tal:s 4us:S 3ocide 3re:s 3t:sl
4ile:s 6ity 4le:sdrnG 6man 7en 6st 4ry:i 3uine:ln 4s:S 2ographic 9cal:l 8y:i 3logical 7st:s 6y:i 3metric 7y:i 2ranium:s 3bil:s 3m:s 4icide:s 5nate:sdG 8ion
2station 4iculate:sdG 4ure:sdG 2t:sI 3away:s 2yser:s 1hastlier 8st 6y 2etto:sS 2ost:segl 5lier 8st 3ul:s 1iant:s 2bber:seg 6ish 3e:sdG 2ddier 6st 5ness 4y
2ft:seg 2g:sDI 3antic 3gle:sdG 2ld:seg 3l:s 3t:s 2mme 4ick:s 2n:sDI 3ger:l 6bread 4ham 2raffe:s 3der:s 4le:sdG 3l:s 4friend:s 4hood:s 4ish 3th:s 2st 2ve:sG 4n:s
2zzard:s 1lacial 5er:s 3d:sSl 4den:seg 6r 6st 4e 4iator:s 3morise:sdG 6ous 5ur:seg 7ize:sdG 7ous 3nce:sdG 4d:s 5ular 3re:sdG 3ss:Seg 5ier 7st 5ware 5y 3ze:sdG
2eam:seg 4n:seg 3e 3n:s 2ib:l 4ber 6st 3de:sdrG 5rs 3mmer:seg 4pse:sdG 3nt:seg 3sten:seg 3tter:seg 2oat:seg 3bal:l 4e:s 4ular 6e:s 3om 5ier 7st 5y 3rification
6y:gij 5ous:l 4y:gij 3ss:Seg 5ary:i 5ier 7st 5y:i 3ve:sdG 3w:segR 4ered 6ing 6s 2ucose 3e:sdgG 3m 4mer 6st 3t:sDI 4ton:s 7y 2ycerine 1narl:seg 3sh:Seg 3t:s
3w:seg 4n 2ome:s 2u:s 1o 2ad:seg 3l:s 4ie:s 4keeper:s 3t:s 4ee:s 2b:sDI 3ble:sdG 3let:s 4in:s 2d:sl 3child 8ren 3dess:S 3father:s 3less 4ier 6st 5ke 3mother:s
3parent:s 3send:s 2es 2ggle:s 2ing 2ld:s 4en:R 6est 4fish:S 4smith:s 3f:segR 4ers 2ndola:s 3e:r 4rs 3g:seg 3na 2o:d 3dbye 4ie 4ness 5ight 4s 4will 4y:i 3ey
3f:seg 4ier 6st 4y 3ier 5st 3n:s 3se:sdG 2pher:s 2re:sdG 3ge:sdG 5ous 3ier 5st 4lla:s 3y 2sh 3ling:s 3pel:s 3samer 4ip:segDI 2t 3ten 2uge:sdG 3lash:S 3rd:s
4met:s 3t 2vern:segt 6ess:S 6mental 9ts 6or:s 2wn:seg 1rab:sDI 4ber 3ce:sdGf 5fully 5less 4ious:ln 3dation:s 4e:sdrG 4ient:s 4ual:l 6te:sdG 7ion:s 3ffiti 7o
4t:seg 3in:s 3m:s 4mar:s 6tical:l 5e:s 4ophone 3nd:slR 5child 9dren 5daughter:s 5est 6ur 5father:seg 5iose 5mother:s 5parent:s 5son:s 6tand:seg 4ite 4nie 5y:i
4ola 4t:seg 4ular 6e:s 3pe:s 5fruit:s 5vine:s 4h:seg 5ic:s 7al:l 6te 4ple:sdG 3sp:seg 4s:Seg 5hopper:s 5ier 7st 5y 3te:sdrGf 5fully 5rs 4ification:s 6y:gij 5ngs
5tude 4uitous:l 7y:i 3ve:sdlrG 5l:sDI 5n 5st 7one:s 5yard:s 4itate:sdG 8ion 9onal 6y 4y:i 3ze:sdG 2ease:sdG 5ier 7st 5y 4t:slRn 5est 3ed 5ier 7st 6ness 5y:k
4n:segR 5back:s 5ery 6st 5horn:s 7use:s 4t:seg 5ings 3garious 3mlin:s 3nade:s 3w 3y:segR 4est 4hound:s 2id:s 4dle:s 4iron:s 3ef:s 4vance:s 5e:sdG 5ous 3ll:sSeg
5e 3m:Segl 4ace:sdG 4e 4ier 6st 4mer 6st 4y 3n:sdDI 4der:s 5ing 5s 6tone:s 3p:sSegDI 4e 3slier 7st 5y 4tle 3t:sDI 4tier 7st 5y 3zzled 6ier 8st 6y:i 2oan:seg
3cer:s 6y:i 3ggier 7st 5y 3in:s 3om:seg 4ve:sdG 5ier 7st 5y 3pe:sdG 3ss:SeglR 5est 3tesque:s 4to:sS 3uch:Seg 6ier 8st 6y 4nd:seg 6less 6work 4p:segR 5ers 5ings
4se:sdG 3ve:s 5l:sDI 3w:sgR 4ers 4l:seg 4n 4th:s 3yne:s 2ub:sDI 4bier 7st 5y 3dge:sdG 3el:I 5lings 4some:r 8st 3ff:lR 5est 3mble:sdG 4pier 7st 5y 3nt:seg
1uarantee:sdg 7or:s 4d:seg 5ian:s 2bernatorial 2erilla:s 4rilla:s 3ss:Seg 5able 5work 4t:seg 2ffaw:seg 2idance 4e:sdG 5book:s 5line:s 3ld:s 4e 4lotine:sdG 4t
5ier 7st 5less 5y:k 3nea 3se:s 3tar:s 6ist 2lch:S 3f:s 3l:seg 4et:s 5y 4ible 4y:i 3p:seg 2m:sDI 3drop:s 3mier 6st 4y 3ption 2n:sDI 3fire 3man 4en 3ner:s 3powder
3shot:s 2ppy:i 2rgle:sdG 3u:s 2sh:SegR 4ers 3t:seg 4ier 6st 4y 2t:sDI 3ter:seg 2y:seg 2zzle:sdG 1ybe:sdG 2m:s 3nasia 7um:s 6t:s 7ics 2naecologist:s 9gy
2rate:sdG 5ion:s 3oscope:s ha 2bit:s 5able 6t:s 7ion:s 5ual:l 2ck:segR 4ers 4ney:seg 4saw:s 2d 3dock:s 2emoglobin 5philia 5rrhage:sdG 2g:s 3gard 4le:sdG 2h
2il:seg 4stone:s 3r:se 4cut:s 4do:s 5resser:s 4ier 6st 4line:s 4y 2le:sdrG 4st 3f 4way 3ibut:s 3l:s 4elujah:s 4mark:seg 4ucination:s 4way:s 3o:sSeg 4n 3t:segR
4ered 6ing 6s 3ve:sdG 2m:sDI 3burger:s 3let:s 3mer:seg 4ock:s 3per:seg 3ster:s 5ring:sg 6ung 2nd:segf 4bag:s 5ook:s 4cuff:seg 4edness 4fuls 4icap:sDI 6raft:s
5er 6st 5work 4kerchief:s 9ieves 4le:sdrG 6bar:s 6rs 4made 4out:s 4rail:s 4sful 5hake:s 5ome:r 8st 4writing 4y 3g:segR 4ar:s 4ers 4ings 4out:s 5ver:s 3ker:seg
2phazard 3less 3pen:seg 6ings 4ier 6st 5ness 4y:k 2rangue:sdG 4ss:Segt 3bour:seg 3d:lR 4back 4en:seg 5st 4ier 6st 4line:r 8rs 4ship:s 4ware 5ood:s 4y 3e:sdG
4brained 4m:s 3k:seg 3lot:s 3m:segf 4fully 4less:l 4onic 8a:s 7ous 7se:sdG 6y:i 3ness:Seg 3p:seg 4ist:s 4oon:seg 4sichord:s 3row:seg 4y:gij 3sh:lRn 5est 3t:s
3vest:segR 7ers 2s 3h:Seg 3sle:sdG 3te:sdG 5n:seg 4ier 6st 4y:k 2t:sSegDI 3ch:Seg 5et:s 3e:f 4fully 3red:s 2ughtier 8st 7ness 6y:k 3l:seg 3nt:seg 2ve:sG 4n:s
3oc 2wk:seg 2y:seg 3stack:s 3wire 2zard:seg 6ous 3e:sdG 4l:s 3ier 5st 3y 1e 2ad:segR 4ache:s 4ers 4first 4ier 6st 5ngs 4land:s 5ight:s 6ne:sdG 5ong 4master
4phone:s 4quarter:s 4rest:s 5oom 4stone:s 6rong 4way 4y 3l:segR 4ers 4th:f 6care 6ier 8st 6y 3p:seg 3r:sdg 4ings 4say 5e:s 4t:s 5ache:s 5beat:s 6reak:s 7oken
6urn 5en:seg 5felt 5h:s 5ier 7st 5less 5y:ik 3t:segR 4edly 5rs 4h:R 5en:s 3ve:sdG 5n:sl 6lier 9st 4ier 6st 5ness 4y:ik 5weight:s 2ckle:sdrG 6rs 3tic 2dge:sdG
5hog:s 2ed:seg 4less 3l:seg 2ftier 6st 4y 2ifer:s 3ght:s 6en:seg 3nous 3r:s 4loom:s 2ld 3icopter:seg 4port:s 4um 3l 4ish 4o:s 3m:s 4et:s 3p:segRf 4ers 4fully
4ings 4less:l 2m:sDI 3isphere:s 3lock:s 3p 2n:s 3ce 5forth 4hman 6en 2patitis 2r:sdI 3ald:seg 3b:s 4ivorous 3ded 4ing 4s 3e 4abouts 5fter:s 4by 4ditary 7y 4in
4sy:i 4tic:s 7al 4with 3itage:s 3maphrodite 4it:s 3nia:s 6e 3o:sS 4ic 5n:s 6e 5sm 4n:s 3pes 3rings 3self 2s 3itancy 7t 6te:sdG 7ion:s 2terogeneous 6sexual:s
9uality 2uristic 2w:seg 3n 2xadecimal 4gon:s 7al 2y 3day:s 1i 2atus:S 2bernate:sdG 8ion 2ccup:seg 3k:s 4ory:i 2d:Seg 3den 3e 4away:s 4ous:l 2erarchical 8y:i
4oglyphic:s 2gh:slR 4brow:s 4est 4jack:seg 4land:s 5ight:seg 4way:s 2jack:seg 2ke:sdrG 4rs 2larious 6ty 3l:s 4billy:i 4ier 6st 4side:s 4y 3t:s 2m:s 3self 2nd:sR
4ered 6ing 6s 4rance:s 4sight 3ge:sdG 3t:seg 4erland:s 2p:sDI 3per 5st 4ie 4opotami 9mus:S 4y:i 2re:sdG 2s:sDI 3ses 3togram 5rian:s 7c 8al:l 6y:i 2t:sI 3ch:Seg
5hike:sdrG 9rs 3her 6to 2ve:sdG 1o 2ard:segR 5ers 4se:rn 6st 3x:Seg 2bbit 4le:sdG 4y:i 5horse:s 3goblin:s 3nob:sDI 3o:sS 2ck:seg 4ey 2dgepodge:s 2e:sdg 2g:sDI
2ist:seg 2ld:sgR 4ers 4up:s 3e:sdG 3iday:seg 4er 5st 4ness 3ler:seg 4ow:segR 6est 4y:i 3ocaust:s 3ster:seg 3y 2mage:s 3e:sdlG 4land:s 5ess 5ier 7st 4made
4sick:n 5pun 5tead:seg 4ward 5ork 4y:s 3icidal 7e:s 4e:r 5st 3ogeneous 7ise:sdG 4nym:s 4phobic 4sexual:s 9lity 3y:i 2ne:sdG 4st:lR 6est 6y 4y:seg 5comb:seg
5moon:seg 5suckle:s 3ied 3k:seg 3orary 4ur:seg 6able 2od:seg 4lum:s 4wink:seg 3f:seg 3k:seg 3p:seg 3ray:seg 3t:segR 3ves 2p:sSegDI 3e:f 4fully 7s 4less:l 3per
3scotch:Seg 2rde:sdG 3izon:s 7tal:sl 3mone:s 3n:se 4et:s 4ier 6st 4y 3oscope:s 3rendous:l 4ible 7y 5d 5fic 6y:gij 4or:s 3se:sdG 5back 5man 5play 6ower 5radish:S
5shoe:sdg 3ticultural 9ure 2se:sdG 3iery 3pitable 7l:s 8isation:s 9se:sdG 9ty 3t:seg 4age:s 4el:segDI 5ss:Seg 4ile:s 6ity 2t:l 3bed:s 3el:s 3head:se 3ter 5st
2und:seg 3r:sl 4glass:S 3se:sdG 5boat:s 5hold:s 5keeper:s 5warming:s 6ife 7ves 6ork 4ings 2ve:r 4l:s 4red 5ing 5s 2w:s 3ever 3l:seg 1ub:s 3bub:s 2ddle:sdG 2e:sd
2ff:seg 4ier 6st 4y 2g:sRDI 3e:l 4st 2h 2lk:sg 3l:seg 4abaloo:s 2m:sDI 3an:slR 5e:l 6st 5ise:sdG 7m 7t 6tarian:s 7y:i 3ble:sdrG 6st 5y 4ug 3drum 3id 5ify:gij
6ty 4liate:sdG 8ion:s 6ty 3mingbird:s 3orist:s 5ous:l 4ur:seg 3p:seg 2nch:Seg 5back:s 3dred:s 7th:s 3g:R 4ered 6ing 6s 4rier 7st 5y:k 3k:s 3t:segR 4ers
2rdle:sdG 3l:seg 3rah:seg 5y:seg 4icane:s 5edly 4y:gij 3t:sgf 4le:sdG 2sband:seg 3h:Seg 3k:seg 4ier 6st 5ness 4y:ik 3tle:sdrG 6rs 2t:s 3ch:S 1yacinth:s 3ena:s
2brid:s 2drant:s 5ulic:s 4oelectric 5gen 5plane:sdG 2ena:s 2giene 6ic 2mn:seg 4al:s 2perbole 5tension 3hen:seg 6ate:sdG 8ion 3nosis 5tic:s 7se:sdG 8m 8t:s
3ochondria 9riac:s 5risy:i 7te:s 8ical 4tenuse:s 5heses 8is:Seg 9se 7tical 2steria 7c:s 8al:l ice:sdG 3berg:s 4reaker:s 2icle:s 3er 4st 3ngs 2on:s 2y 1d 2ea:s
4l:sl 5ise:sdG 7t:s 8ic 3ntical:l 6fiable 8cation 8er:s 7y:gij 6ty:i 3ological:l 7y:i 2iocy:i 4m:s 5atic 4syncrasy:i 9atic 4t:s 5ic 2le:sdrG 4st 3y 2ol:s
4ise:sdG 2yllic 1f 2s 1gloo:s 2nite:sdG 5ion:s 3orance 7t 5e:sdG 2uana:s 1i 2i 1kon:s 1lk 2l:sn 3egal:sl 5ible 8y 6timate 3icit 4teracy 8te:s 3nesses 3ogical
3uminate:sdG 9ion:s 4sion:s 5ory 5trate:sdG 9ion:s 9ive 9or:s 7ious 1mage:sdG 5ry 4inable 7ry 7tion:s 9ve 6e:sdG 2balance:s 3ecile:s 4d:sDI 2itate:sdG 6ion:s
7ve 6or:s 2maculate:l 4terial 5ure 7ity 3easurable 9bly 4diate:l 4nse:l 6ity:i 4rse:sdG 6ion:s 3igrant:s 7te:sdG 8ion 4nent:l 3obile 7ise:sdG 4ral 7ity:i 5tal:s
8ity 4vable 3une 5isation:s 7e:sdG 6ty 2p:sl 3act:seg 4ir:segt 6ments 4le:sdG 4rt:seg 6ial:l 9ity 4ssable 6e:s 6ioned 7ve 4tience:s 8t:l 3each:Seg 4ccable
4dance 5e:sdG 5iment:s 4l:sDI 4nd:seg 5etrable 4rative:s 5ceptible 9ibly 5fect:sl 9ion:s 5ial:s 8ism 9st 6l:sDI 5sonal:l 9te:sdG 9tion:s 5tinence 9nt 5vious
4tuous:l 6s:S 3inge:sdG 4sh 3lacable 5nt:seg 5usible 4ement:segR 9able 9ation:s 4icate:sdG 8ion:s 6it:l 5ed 6s 4ore:sdG 4ying 3olite 4rt:seg 6ance 8t:l 7tion:s
4se:sdG 5ition:s 5sibility:i 8le:s 9y 5ter:s 6or:s 4tence 7t 4und:seg 4verish:Seg 3ractical 4ecise 5gnable 8te:sdG 5ss:Seg 7ion:s 9nable 8ve:l 4int:seg
5son:segt 8ments 4obability:i 8le 9y 5mptu:s 5per:l 6riety:i 5ve:sdGt 7ments 6isation:s 8e:sdG 3udence 7t 4lse:sdG 6ive:l 4nity 4re:r 6st 5ity:i 1n 2ability:i
3ccessible 5uracy:i 8te 4tion 6ve 7ity 3dequacy:i 8te:l 4missible 4vertent:l 5isable 3lienable 3ne:r 5st 4imate 3pplicable 5ropriate 3rticulate 3smuch 3udible
4gural:s 8te:sdG 9ion:s 4spicious 2born 3red 5ed:sg 3uilt 2calculable 4ndescence 9ent 5tation:s 4pable 6citate:sdG 9y 4rcerate:sdG 9tion:s 5nate:sdG 8ion:s
3endiary:i 5se:sdG 5tive:s 4ption:s 4ssant:l 5t 6uous 3h:Seg 3idence:s 7t:s 8al:sl 4nerate:sdG 9or:s 4sion:s 6ve 5or:s 4te:sdGt 6ments 3lination:s 6e:sdG
4osure:s 4ude:sdG 5sion:s 7ve 3ognito:s 4herence 9t:l 4me:sG 5parable 7tibility:i 9ble:s 9bly 6etence 9nt:s 6lete 6rehensible 4nceivable 6lusive 5gruity:i 8ous
5sequential 6iderable 9rate 7stency:i 9ent 6olable 6picuous 5venience:sdG 9ent:l 4rporate:sdG 9tion 5rect:l 6igible 3rease:sdG 7ingly 5dible 9y 6ulity 8ous
5ment:se 9al 4iminate:sdG 3ubate:sdG 7ion 7or:s 4mbent:s 4r:sDI 5able:s 2debted 4cency:i 7t 5ision 8ve 4ed 4fensible 5inable 7ite:l 4lible 8y 6cate 4nt:seg
6ation:s 4pendence 9nt:sl 4scribable 5tructible 4terminate 4x:Seg 3icate:sdG 7ion:s 8ve:s 7or:s 5es 5t:segt 6ments 4fference 9nt 4genous 6stible 9on 5nant:l
7tion 6ity:i 5o 4rect:l 8ion 4screet 8tion:s 7iminate:l 5pensable:s 6osed 6utable 5tinct 8guishable 4vidual:sl 9lism 9list:s 9lity 6sible 3octrinate:sdG 9ation
4lence 7t 4mitable 4or:s 4rse:sdGt 7ments 3uce:sdGt 6ments 5t:seg 6ion:s 4lge:sdG 7nce:s 8t 4strial 9lisation 9lise:sdG 9list:s 8ous 7y:i 2edible 3ffective 8ual
5iciency:i 9nt:l 3legant 4igible:s 3pt 5itude 3quality:i 3rt 5ia 7l 3scapable 3vitable 9y 3xact 4cusable 4haustible 4orable 9y 4pensive 6rience:d 5licable 9bly
4tricably 2fallible 4mous 5y:i 4ncy 5t:s 6ile 6ry:i 4tuation:s 3easible 4ct:seg 6ion:s 8us 4licity:i 4r:sDI 5ence:s 5ior:s 8ity 5no:s 5tile 4st:seg 6ation:s
3idel:s 7ity:i 4eld:s 4ltrate:sdG 9ion 4nite:l 8simal:s 7ive:s 7y:i 4rm 6ary:i 6ity:i 4x 3lame:sdG 6mable 8tion:s 9ory 5table 6e:sdG 6ion 9ary 4ection:s 5xible
7on:s 4ict:seg 4uence:sdG 7tial 7za 5x:S 3o 4rm:segR 6al:l 8ity 7nt:s 7tion 9onal 9ve 6ers 3raction:s 5red 5structure 4equent:l 4inge:sdGt 8ments 3uriate:sdG
4se:sdG 5ion:s 2genious:l 5uity 4st:seg 3rain:seg 5tiate:sdG 7tude 4edient:s 2habit:seg 7ant:s 4le:sdrG 6rs 3erent:l 5it:seg 7ance:s 3ibit:seg 7ion:s 3ospitable
3uman 7e 7ity:i 2itial:slDI 7isation 9e:sdG 6te:sdG 7ion:s 8ve:s 7or:s 2ject:seg 6ion:s 3unction:s 4re:sdG 5ious 5y:i 4stice:s 2k:seg 3ier 5st 3ling:s 3y 2laid
4nd 4y:sg 3et:s 2mate:s 2n:sgR 3ards 4te 3ermost 3ings 3keeper:s 3ocence 7t:sl 5uous 4vation:s 8ve 3uendo:sS 4merable 2oculate:sdG 8ion:s 3ffensive 3perative
4portune 3rdinate 2put:sDI 2quest:s 4ire:sdG 6y:i 5sition:s 9ve 2s 3ane:lr 6st 5ity 4tiable 3cribe:sdG 6ption:s 5utable 3ect:s 6icide:s 5ure 7ity:i 4nsitive
9vity 4parable:s 4rt:seg 6ion:s 3ide:sr 6rs 5ious 4ght:s 5ne:s 6ia:s 7ficance 9cant 4ncere:l 8ity 5uate:sdG 8ion:s 4pid 4st:seg 6ence 8t 3ofar 4lence 7t 5uble
5vency 8t:s 4mnia 3pect:seg 7ion:s 7or:s 4iration:s 6e:sdG 3tability 5l:sDIt 6l:s 7ation:s 6ments 5nce:sdG 6t:sl 7aneous:l 4ead 5p:s 4igate:sdG 8ion 5l:sDI 6l:s
5nct:s 8ive 5tute:sdG 8ion:s 9onal 9onalise:sdG 4ruct:seg 8ion:s 9ve 8or:s 6ment:seg 9tal:s 3ubordinate 9nation 5stantial 4fferable 6icient:l 4lar 6te:sdG 7ion
7or:s 5in 5t:seg 4rance:s 5e:sdrG 6rs 5gent:s 5mountable 5rection:s 2tact 4ke:s 4ngible:s 3eger:s 5ral:s 7te:sdG 8ion 6ity 4llect:s 9ual:sl 6igence 9nt:l 8ible
9bly 4nd:seg 5se:lr 7st 6ify:gij 7ty:i 7ve:s 5t:s 6ion:s 9al:l 4r:sDIt 5act:seg 8ion:s 9ve:l 5cede:sdG 7pt:seg 9ion:s 6hange:sdG 9geable 6om:s 7nnect 8tinental
7urse 5dependence 9ndent 5est:seg 8ingly 5face:sdG 6ere:sdG 9nce 5im 6or:s 5ject:seg 9ion:s 5lock:seg 7per:s 6ude:sdG 5marriage:s 9y:gij 6ediary:i 9ate:s 7nts
6inable 9bly 8gle:sdG 7ssion:s 7ttent:l 5n:sSeg 6al:sl 7tional:sl 6e 7t 5planetary 8y 6olation 7se:sdG 6ret:segR 9ation:s 9ers 5racial 6ogate:sdG 9tion:s 9tor:s
6upt:seg 9ion:s 5sect:seg 9ion:s 6perse:sdG 6tate:s 7ellar 5twine:sdG 5val:s 6ene:sdG 8tion:s 6iew:segR 9ers 5weave:sdG 6ove 9n 4stinal 8e:s 3imacy:i 6te:sdlG
7ion:s 5idate:sdG 9ion 3o 4lerable 9ly 8nce 9t 4nation:s 4xicate:sdG 9ion 3ractable 5mural 5nsitive:s 5venous:S 4ench:Seg 5pid 4icacy:i 7te 5gue:sdG 5nsic 9ally
4oduce:sdG 8tion:s 9ory 5spective 5vert:s 4ude:sdrG 7rs 5sion:s 7ve 6t:seg 3uition:s 7ve:l 2undate:sdG 7ion:s 2vade:sdrG 6rs 4lid:seg 7ate:sdG 5uable 4riable:s
9y 7nt 4sion:s 3ective 4nt:seg 6ion:s 7ve 6or:s 8y:gij 4rse:sl 6ion:s 5t:seg 6ebrate:s 4st:segt 6igate:sdG 9tion:s 9tor:s 6ments 6or:s 4terate 3igorate:sdG
4ncible 4sibility 7le 8y 4tation:s 5e:sdG 3ocation:s 4ice:sdG 4ke:sdG 4luntary:k 5ve:sdGt 7ments 3ulnerable 2ward:sl 1odine 2n:s 2ta:s 1rascible 3te 2e
2idescence 9t 3s:S 2k:seg 2on:seg 4ic 6ally 4y:i 2radiate:sdG 4tional:sl 3econcilable 4futable 4gular:s 9ity:i 4levance:s 9t 4parable 5laceable 5ressible
6oachable 4sistible 5pective 6onsibility 9ible 4trievable 9ably 4verence 9t 7sible 5ocable 9ly 3igate:sdG 7ion 4tability 7le 8y 6nt:s 6te:sdG 7ion:s 1s 2land:sR
6ers 3e:s 2olate:sdG 6ion 2sue:sdG 2thmi 5us:S 1t 2alic:s 6ise:sdG 2ch:Seg 4ier 6st 4y 2em:s 4ise:sdG 3rate 6ion:s 7ve 2inerant:s 7ry:i 2s 3elf 1v 2ory:i 2y:i
1x jab:sDI 3ber:seg 2ck:seg 4al:s 5ss:S 4daw 4et:s 4knife:sdG 7ves 4pot:s 2de:sdG 2gged:R 6est 3uar:s 2il:segR 4ers 2lopy:i 2m:sDI 3b:s 4oree:s 2ngle:sdG
3itor:s 2r:sDI 3gon 2undice:sdG 4t:seg 5ier 7st 5y:k 2velin:s 2w:seg 3bone:sdG 2y:s 3walk:segR 7ers 2zz:Seg 1ealous:l 7y:i 3ns 2er:seg 2ll:seg 4y:gij 5fish:S
2opardise:sdG 7y 2rk:seg 4ier 6st 4y 3sey:s 2st:segR 4ers 2t:sDI 3tison:seg 4y:i 2wel:sDI 5ler:s 8y 5ries 1ibe:sdG 2ffy:i 2g:sDI 3gle:sdG 3saw:seg 6n 2lt:seg
2ngle:sdG 3x:Seg 2tterier 8st 6s 6y 1ob:sDI 2ckey:seg 3ular 2g:sDI 3ger:s 2in:seg 4t:segl 2ke:sdrG 4rs 2llier 6st 4y:gij 3t:seg 2stle:sdG 2t:sDI 2urnal:s 7ism
9t:s 5ey:seg 2vial:l 2y:segf 3fuller 8st 7y 3ous:l 3stick 1ubilant 6tion 5ee:s 2dge:sdGt 5ments 4ment:s 3icial:l 7ry:i 6ous:l 3o 2g:sDI 3gernaut 4le:sdrG 6rs
3ular:s 2ice:sdG 4ier 6st 4y 2mble:sdG 4o:s 3p:segR 4ers 4ier 6st 4y 2nction:s 5ure:s 3gle:s 3ior:s 4per:s 3k:seg 4et:seg 4ie 4y:i 3ta:s 2risdiction 3or:s 3y:i
2st:lR 4est 4ice:s 5fiable 9ly 7cation:s 6y:gij 2t:sDI 3e 2venile:s 2xtapose:sdG 8ition:s kaleidoscope:s 2ngaroo:s 2rat:s 5e 2yak:seg 1eel:seg 3n:seglR 4est
3p:sgR 4ers 4sake:s 2g:s 2lp 2n 3nel:sDI 2pt 2rb:seg 3chief:s 7ves 3nel:s 3osene 5ine 2tchup 3tle:s 2y:seg 3board:seg 3hole:s 3note:sdG 3stone:s 5roke:s 3word:s
1haki:s 1ick:seg 4back:s 4off:s 2d:sDI 3nap:sDI 6per:s 4ey:s 2ll:segR 4ers 4ings 3n:seg 3o:s 4byte:s 4gram:s 8me:s 4metre:s 4watt:s 3t:s 2mono:s 2n:d 3da 4er
6garten:s 5st 4le:sdG 5ier 7st 5y 4ness:S 4red 4s 3folk 3g:s 4dom:s 4fisher:s 3k:seg 4ier 6st 4y 3ship 2osk:s 2pper 2ss:Seg 2t:sSeg 3chen:s 7ette:s 3e 3ten:s
4y:i 2wi:s 1nack:sR 3psack:s 2ead:seg 3e:sdg 4cap:sDI 4l:seg 3lt 3w 2ickers 3fe:sdG 3ght:seg 6hood:s 3t:sDI 3ves 2ob:s 3ck:segR 5ers 5out:s 3ll:s 3t:sDI 4tier
7st 5y 3w:sg 4ingly 7s 4ledge 9able 4n 2uckle:sdG 1oala:s 2sher:seg 2wtow:seg 1udos lab:s 3el:sDI 3oratory:i 5ious:l 4ur:segR 6ers 3yrinth:s 2ce:sdG 4rate:sdG
7ion:s 3ier 5st 3k:seg 4lustre 3quer:seg 3rosse 3y 2d:sSeg 3der:seg 3e 4n 3le:sdG 3y:i 4bug:s 4like 2g:sRDI 3gard:s 3oon:s 2id 3n 3r:s 2ke:s 2mb:seg 4da 3e:sdrG
4nt:seg 6able 7tion:s 4st 3p:s 4oon:seg 2nce:sdG 3d:segR 4ings 4lady:i 5ocked 6rd:s 4mark:s 4owner:s 4scape:sdG 5lid:Sg 8den 8e 3e:s 3guage:s 5id 6sh:Seg 5or:s
7ous 3kier 6st 4y 3tern:s 2p:sDI 3el:s 3se:sdG 2rceny:i 3d:seg 3ge:slr 5st 3k:seg 3va:s 5e 3ynges 6itis 5x:S 2scivious 3er:s 3h:Seg 3s:S 3t:segl 2tch:Seg 3e:lr
4nt 4ral:segDI 4st 4x 3h:sSegR 4e 5red 6ing 6s 3itude:s 3rine:s 3ter 4ice:s 2ud:seg 4able 3gh:seg 5able 5ingstock:s 5ter 3nch:SegR 6ers 4der:seg 5ry:i 3reate:s
5l:s 2va 4tory:i 3ender:s 3ish:SegR 6est 2w:sf 3less 3maker:s 3n:s 3suit:s 3yer:s 2x:R 3ative:s 3est 3ity 2y:sgR 3ered 5ing 5s 3man 4en 3out:s 2zier 5st 4ness
3y:gij 1each 3d:segR 4en 5rs 7hip 3f:seg 4ier 6st 4let:segDI 4y 3gue:sdG 3k:seg 4age:s 4y 3n:segR 4est 3p:seg 4frog:sDI 4t 3rn:seg 5t 3se:sdG 4h:Seg 4t 3ther 7y
3ve:sdG 2ctern:s 4ure:sdrG 7rs 2d 3ge:sr 5rs 2e:r 3ch:Seg 3k:s 3red 4ier 6st 5ng 4s 4y 3way 2ft:sR 4est 4most 2g:sDI 3acy:i 4l:sl 5ise:sdG 7tic 6ty 3end:s 6ary
3gings 3ibility 5le 6y 4on:s 4slate:sdG 8ion 9ve 8or:s 8ure:s 4timacy 8te:sdlG 3ume:s 2isure:l 2mme 3on:s 5ade 2nd:sg 3gth:s 6en:seg 6ier 8st 6wise 6y 3iency 6t
3s:S 3t 4il:s 2opard:s 3tard:s 2per:s 3rosy 3t 2sbian:s 3ion:s 3s:R 4en:seg 4on:s 3t 2t:sI 3down:s 3hal 5rgic 7y 3ter:seg 6head:s 4uce:s 3up:s 2ukaemia 2vee:s
4l:sDI 4r:seg 5age:sdG 3ity 3y:gij 2wd:R 4est 2xica 6l 5on:s 1iability:i 4le 3ison:s 3r:s 2bel:sDI 5lous 4ral:sl 7isation 9e:sdG 9m 6te:sdG 7ion 5tarian 6y:i
3rarian:s 6y:i 4etto 2ce 4nce:sdG 5se:sdG 3hen:s 3k:seg 3orices 2d:s 2e:sd 3u 4tenant:s 2fe 4boat:s 4forms 4guard:s 4less 5ike 6ne:s 5ong 4span 5tyle:s 4time:s
3t:seg 2gament:s 4ture:s 3ht:seglRn 5en:seg 6rs 6st 5house:s 5ning:se 5weight:s 2i 2kable 3e:sdlrnG 4able 4lier 7st 6hood:s 4n:seg 5esses 4st 4wise 2lac:s
3t:seg 3y:i 2mb:sR 4ered 6ing 6s 4o 3e:sdG 4light 4rick:s 4stone 3it:seg 5ation:s 5less 3ousine:s 3p:segR 4est 2nchpin:s 3e:sdrG 4age:s 5r:l 4feed 4n 4rs
3ger:seg 6ie 4o:sS 4uist:s 8ic:s 3iment:s 4ngs 3k:segR 4age 3oleum 3t 2on:s 4ess:S 2p:s 3stick:seg 2quefy:gij 5ur:s 4id:s 6ate:sdG 8ion:s 5fy:gij 4or:seg 6ice
2sp:seg 3t:seg 4en:segR 6ers 4ings 4less 2t 3any:i 3eracy 6l:sl 6ry 6te:s 7ure 3he:r 5st 4ium 3igation 3re:s 3ter:seg 6bug:s 4le:r 6st 3urgical 6y:i 2ve:sdlrG
4able 4lier 7st 6hood:s 6ness 4n:seg 4rs 4st 6ock 3id 4ngs 2x 2zard:s 1lama:s 1oad:segR 4able 3f:segR 4ers 3m 3n:seg 3th:Seg 5e 5ings 5some 3ves 2b:sSDI 3by:gij
5ist:s 3e 3otomy 3ster:s 2cal:sSl 5e 5ise:sdG 6ty:i 4te:sdG 5ion:s 3k:segR 4ers 5t:s 4smith:s 3omotion 8ve:s 3ust:s 2dge:sdrG 5rs 4ings 2ft:seg 4ier 6st 5ness
4y 2g:sDI 3arithm 9ic 3ger 3ic 5al:l 5ian 3o 2in:s 4cloth:s 3ter:segR 6ers 2ll:seg 4ipop:s 4ypop:s 2ne:l 4lier 7st 6ness 4some 3g:segR 4est 5vity 4hand 4ings
5sh 5tude:s 8inal 4shoreman 9men 2ok:seg 4out:s 3m:seg 3n:s 4ey:s 6ier 8s 4ie:r 6st 4y:i 3p:seg 4hole:s 3se:sdlrG 5n:seg 5st 3t:seg 2p:sSegDI 3e 3sided 2rd:seg
3e 3ry:i 2se:srG 4rs 3s:S 3t 2t:s 3h 3ion:s 3tery:i 3us:S 2ud:lRn 4est 4speaker:s 3nge:sdG 3se:s 4ier 6st 4y 2vable 3e:sdlrG 4able 4lier 7s 8t 6ness 4rs 3ingly
2w:seglR 3down 3ered 5ing 5s 4st 3lier 6st 2yal:R 5est 5ler 7st 5ty:i 2zenge:s 1ubricant:s 7te:sdG 8ion 2cid 3k:seg 4ier 6st 4y:k 3rative 2dicrous:l 2g:sDI
3gage 2kewarm 2ll:seg 4aby:i 2mber:seg 6jack:s 3inary:i 5ous 3p:seg 4ier 6st 4y 2nacy:i 4r 4tic:s 3ch:Seg 5eon:s 5time 3g:sSeg 4e 2pin:s 5e 2rch:Seg 3e:sdG 3id
3k:seg 2scious 3h:SR 4est 3t:seg 4ier 6st 4re 5ous 4y 2te:s 2xuriant 7te:sdG 6ous 5y:i 1vi 3i 1xi 3i 3v 3x 2vi 4i 1ye:G 2mph 5atic:s 2nch:Seg 5pin:s 2re:s 3ic:s
5al m 1a 2cabre 4roni:sS 3e:sdG 3hete:s 4ine:sdG 7ry 6ist:s 4o 3intosh 3kerel:s 3roscopic 2d:sln 3am:s 5e 3cap:s 3den:seg 5r 5st 3e 3house:s 3man 4en 2elstrom:s
2gazine:s 3enta 3got:s 3ic 5al:l 5ian:s 4strate:s 3nanimity 8ous:l 5te:s 4esium 5t:s 6ic 7se:sdG 8m 4ificence 9nt 6y:gij 5tude:s 4olia:s 4um 3pie:s 2hogany:i
2id:s 4en:s 3l:seg 4box:S 4man 5en 3m:seg 3n:sl 4frame:s 4land:s 5ine 4stay:s 6ream 4tain:segR 8ability 9ble 8ers 5enance 3ze:s 2jestic 8ally 6y:i 3or:seg
5ity:i 2ke:srG 4rs 4shift:s 4up:s 2ladjusted 5y:i 4ria 3e:s 4volence 9t 3formed 4unction 3ice 5ious:l 4gn:seg 6ancy:i 8t 3l:s 4ard:s 4eable 5t:s 3nutrition
3practice:s 3t:seg 4reat:seg 2ma:s 3ma:s 5l:s 6ian 4oth:s 2n:sSlDI 3acle:sdG 4ge:sdrGt 6able 6rial 7s 3date:sdG 6ory 4ible:s 4olin:s 3e 3ge:r 5rs 4ier 6st
4le:sdG 4o:sS 4rove:s 4y 3handle:sdG 4ole:s 5od 3ia:s 5c:s 6al 4c 5ure:sdG 7ist:s 4fest:segl 8ation:s 8o:sS 5old:seg 4pulate:sdG 9ion:s 3kind 3lier 6st 5ness
3nequin:s 5r:s 6ism:s 4ish 3oeuvre:sdG 4r:s 3power 3sion:s 4laughter 3tel:s 6piece:s 4le:sdG 6piece:s 3ual:sl 4facture:sdrG 9rers 4re:sdG 4script:s 3y 2p:sDI
3le:s 3per 4ings 2r:sSDI 3athon:s 3ble:sdG 3ch:SegR 3e 3garine 4in:s 6al:l 3ia 4gold:s 4huana 4juana 4na:s 6te:sdG 5e:sr 6rs 4onette:s 4tal 5ime 3k:segR 4edly
5rs 5t:seg 6able 6place:s 4ings 4sman 6en 3malade 3oon:seg 3quee:s 3riage:s 4ow:s 4y:gij 3sh:S 5al:sDI 5ier 7st 5mallow:s 5y 4upial:s 3t:s 4ial 5n 4yr:seg 6dom
3vel:sDI 6lous 2s:sDI 3cara:seg 4ot:s 4uline:s 3h:Seg 3k:seg 3ochist:s 4n:s 5ry 3querade:sdG 3sacre:sdG 5ge:sdG 4es 4ive:l 3t:sR 4ered 6ful 6ing 6ly 6mind:seg
6piece:s 6s 6y 4icate:sdG 4urbation 2t:sSegDI 3ador:s 3ch:Seg 5book:s 5less 5maker:s 3e 4rial:s 8ise:sdG 9sm 9st:s 9stic 5nal 6ity 3hematical:l 9cian:s 9cs 4s
3riarch:s 9al 5ces 6ulate:sdG 9tion 5monial 8y 5x:S 4on:sl 3t:sSR 4e 5red 6ing 6s 4ress:S 3ure:sdrG 6st 5ity:i 2udlin 3l:seg 3solea 7um:s 3ve 2verick:s 2xim:s
5a 6l 5ise:sdG 5um:s 2y 3be:s 3hem 3onnaise 4r:s 2ze:s 1e 2adow:s 3gre 3l:s 4ier 6st 4y 3n:sgR 4der:seg 4est 4ingful 7less 7s 4t 5ime 4while 3sles 5ier 7st 5y
4urable 6e:sdGt 7ments 3t:s 2chanic:s 8al:l 7se:sdG 8m:s 2dal:s 5lion:s 3dle:sdrG 6rs 6some 3ia:s 5eval 5n 5te:sdG 6ion 6or:s 4cal:sl 6te:sdG 7ion:s 5inal 7e:s
4eval 4ocre 7ity:i 4tate:sdG 7ion:s 4um:s 3ley:s 2ek:lRn 4est 3t:sg 4ings 2gabyte:s 4lomaniac 4phone:sdG 4ton:s 2lancholy 3low:segR 6est 3odic 6ous 5rama:s 9tic
5y:i 4n:s 3t:seg 2mber:s 6ship:s 4rane:s 3ento:sS 3o:s 4ir:s 4rable 8y 6nda 8um:s 5ial:s 6se:sdG 5y:i 2n:d 3ace:sdG 4gerie:s 3ded 4ing 4s 3ial:s 3opause 3strual
8te:sdG 9ion 3tal:l 6ity:i 4hol 4ion:seg 4or:seg 3u:s 2ow:seg 2rcantile 4enary:i 4handise:sdG 9ze:sdG 7t:s 4iful:l 5less:l 4ury 4y:i 3e:sl 4st 3ge:sdrG 5rs
3idian:s 4ngue:s 4t:seg 3maid:s 3rier 6st 5ment 4y:k 2s:sDI 3dames 3h:Seg 3sage:s 4enger:s 5s 4ier 6st 4y 2t:SegR 3abolic 8sm:s 4l:s 5lic 6urgy 4morphose:s
9osis 4phor:s 8ical:l 6ysical 9cs 3e 4or:s 6ic 7te:s 6ologist:s 9gy 4red 5ing 5s 3hod:s 6ical 6ology 3iculous 3re:s 4ic 4o:s 5polis:S 9tan 3tle 2w:seg
2zzanine:s 1iaow:seg 2ce 3robe:s 6iology 5code 7mputer:s 5fiche:s 7lm:seg 5meter:s 8re:s 5organism:s 5phone:s 6rocessor 5scope:s 9ic 6econd:s 5wave:sdG 2dday
4le:s 6man 7en 3get:s 3night 3riff:s 3st 5ream 4ummer 3way:s 4ife:sdG 5ved 7s 6ing 2en:s 2ght 5ier 7st 5y 3raine:s 5nt:s 5te:sdG 6ion:s 6ory 2ke:sdG 2ld:lR 4est
5w:seg 3e:s 4age:s 4stone:s 3itancy 7t:s 6ry:ik 6te:sdG 5ia:s 3k:segR 4ier 6st 4man 5en 4y 3l:segR 4ers 4igram:s 9me:s 5metre:s 5ner:s 8y 5on:s 7aire:s 7th:s
5second:s 2me:sdG 3ic:s 5ked 6ing 5ry:i 2nce:sdG 5meat 3d:segf 4bogglingly 4edness 4less:l 3e:sdrG 4field 4ral:s 5s 3gle:sdG 3iature:s 4bus:S 4computer 4mal:l
7ism 9t 5ise:sdG 5um:s 4on:s 4scule:s 5ter:seg 8ial 6ry:i 3k:s 3now:s 3or:seg 5ity:i 3strel:s 3t:seg 3uet:s 4s:S 5cule:s 4te:sdrG 6st 2racle:s 5ulous:l 4ge:s
3e:sdG 3ror:seg 3th 2sadventure:s 4pprehension 7opriate:sdG 9riation:s 3behave:sdG 8iour 3carriage:s 7y:gij 4ellaneous 9y 4hief 7vous 4onception:s 6duct:seg
6strue:sdG 3deed:s 5meanour:s 4irect:seg 9ion 3er:sl 5able 8y 5y:i 3fit:sDI 4ortune:s 3giving:s 4uide:sdG 3hap:s 3inform:seg 9ation 5terpret:seg 9retation
3judge:sdG 3laid 5y:sg 4ead:sg 5d 3management 5tch:Seg 3nomer:s 3place:sdG 4rint:seg 3quote:sdG 3read:sg 5present:seg 9entation:s 3s:Seg 4hapen 4ile:s 5on:s
7ary:i 5ve:s 4pell:seg 8ings 7t 3t:seg 4ake:sG 7n:l 4ier 6st 4letoe 4ook 4ress:S 5ust:seg 4y 5pe:G 3understand:sg 9tandings 9tood 4se:sdG 2te:s 3igate:sdG 3t:s
4en:s 2x:SegR 3ers 3ture:s 1nemonic:s 1oan:seg 3t:s 2b:sDI 3ile:s 5isation:s 7e:sdG 6ty 2ccasin:s 3k:seg 4ery:i 4ingbird:s 2d:S 3al 3e 4l:sDI 5lings 4rate:sdlG
7ion 7or:s 5n:s 6isation 8e:sdG 7ty 4st:l 6y 3icum:s 4fication:s 6er:s 5y:gij 3ular 6te:sdG 7ion:s 5e:s 2hair 2ist:R 5en:seg 6st 5ure 2lar:s 4sses 3e:s 4cular
7e:s 4st:seg 3lify:gij 4usc:s 3ten 2ment:s 6ary:k 6ous 6um 3ma:s 2narch:s 7y:i 4stery:i 6ic:s 3etarism 7y 4y 3goose 4rel:s 3ies 4tor:seg 3k:s 4ey:seg 3ochrome
4gamous 7y 5ram:sDI 4lithic 5ogue:s 4polise:sdG 7y:i 4rail:s 4syllable:s 4tonically 7ous 7y 3soon:s 4ter:s 5rosity:i 7us 3th:sl 5lies 3ument:s 8al 2o:sdegr
3dier 6st 4s 4y:k 3n:seg 4beam:s 4light:seg 3red 4ing:s 4s 3se 3t:seg 2p:sSegDI 3e 2ral:sl 5e 5ist:s 6ty:i 4ss:S 4toria 8um:s 3bid 3e 4over 3gue:s 3n:sg 4ings
3on:s 5ic 4se 3phine 5ology 3sel:s 3tal:sl 6ity 5r:seg 4gage:sdG 4ification 6y:gij 4uary:i 2saic:s 3que:s 5ito:sS 3s:S 4ier 6st 4y 3t:l 2tel:s 3h:sR 4ball:seg
4ered 6hood 6ing 6ly 6s 3if:s 4on:seg 6less 4vate:sdG 7ion:s 5e:s 3ley:s 4ier 6st 3or:seg 5bike:s 5cade:s 6ycle:sdG 5ise:sdG 7t:s 5way:s 3to:sS 2uld:seg 5ier
7st 6ngs 5y 4t:seg 3nd:seg 4t:seg 5ain:s 8eer:seg 8ous 3rn:segRf 5ers 3se:sdG 5y 4ier 6st 4se:sdG 4tache:s 4y 3th:segf 5fuls 5piece:s 2vable:s 3e:sdrGt 4able:s
4ments 4rs 3ie:s 2w:segR 3ers 3n 1s 1u 2ch 3k:seg 3ous 3us 2d 3dier 6st 4le:sdG 4y:gij 2ff:seg 4in:s 4le:sdrG 6rs 2g:sDI 3ger:s 4ier 6st 5ness 4y 2lch:Seg 3e:s
3l:seg 3ti 5national:s 5ple:s 7ication:s 9ative 9ity:i 7y:gij 6rocessing 5tasking 6ude:s 2m:s 3ble:sdG 3mify:gij 4y:i 3ps 2nch:Seg 3dane 3icipal:s 9ity:i 2ral:s
3der:segR 6ers 6ous 3kier 6st 4y 3mur:seg 2scle:sdG 4ular 3e:sdG 4um:s 3h:Seg 4ier 6st 4room:seg 4y 3ic 5al:sl 5ian:s 3k 4et:s 3s:Seg 4el:s 3t:sR 4ang:s 5rd
4ered 6ing 6s 4ier 6st 4y 2tant:s 4te:sdG 5ion:s 3e:sdlrG 4st 3ilate:sdG 7ion:s 4nous 5y:gij 3t:sR 4ered 6ing 6s 4on 3ual:l 2zzle:sdG 1y 2opic 2riad:s 2self
3terious:l 6y:i 4ic:s 6al 6ism 5fy:gij 2th:s 4ical 4ological 8y:i nab:sDI 2g:sDI 2il:seg 3ve:lr 5st 5ty 2ked:n 2me:sdlG 4less 4sake:s 2p:sSDI 3alm:seg 3e 3kin:s
3py:i 2rcotic:s 3rate:sdG 6ion:s 7ve:s 6or:s 4ow:seglRn 6est 2sal:s 3tier 6st 5ness 4y:k 2tion:s 6al:sl 8ise:sdG 9sm 9st:s 9stic 9ty:i 6wide 4ve:s 5ity:i 3tier
6st 4y 3ural:sln 7isation 9e:sdG 9t:s 5e:s 2ughtier 8st 7ness 6y:k 3sea 6te:sdG 5ous 3tical 2val 3el:s 3igable 6te:sdG 7ion 7or:s 3y:i 2y:s 1ear:seglR 4by 4est
4sighted:n 3t:lRn 4est 2bula:s 6e 5ous 2cessary:ik 6itate:sdG 8y:i 3k:seg 4erchief:s 9eves 4lace:s 5ine:s 4tie:s 3rophilia 3tar 6ine:s 2ed:seg 4ier 6st 4le:sdG
6ss:l 6work 4y 2gate:sdG 5ion:s 6ve:sdlG 3lect:segf 4igee:s 7nce 8t:l 6ible 3otiable 7te:sdG 8ion:s 8or:s 2igh:seg 5bour:segl 9hood:s 9liness 3ther 2on 3phyte:s
2phew:s 3otism 2rve:sdG 4ous:ln 2st:seg 4le:sdG 2t:sDI 3her 3t:s 4le:sdG 3work:seg 2ural 4ologist:s 8y 5n:s 5ses 6is 5tic:s 3ter:seg 4ral:s 7ise:sdG 8ty 5on:s
2ver 5theless 2w:slR 3bie:s 4orn:s 3comer:s 3est 3fangled 3sagents 4cast:sR 8ers 4ier 6st 4letter:s 4paper:s 5rint 4stand:s 4y 3t:s 4on 2xt 1ibble:sdG 2ce:lr
4st 4ty:i 3he:s 3k:seg 4el:s 4name:sdG 3otine 2ece:s 2ftier 6st 4y 2gh 4t:sl 5club:sDI 5fall 5gown:s 5ingale:s 5mare:s 8ish 5time 2l 2mble:r 6st 5y 2ncompoop:s
3e:s 4teen:s 8th:s 5ieth:s 5y:i 3ny:i 3th:s 2p:sDI 3pier 6st 4le:s 4y 2t:s 3rate:sdG 4ogen 3wit:s 1o 2bility 3le:sr 5man 6en 5st 5woman 8en 4y 3ody:i 2cturnal
2d:sSDI 3e 2es 2ise:sdG 5less:l 4ier 6st 5ness 4y:k 2mad:s 5ic 3enclature:s 3inal:l 6te:sdG 7ion:s 8ve:s 5ee:s 2n 3chalance 9t:l 4ommittal 5nformist:s 3descript
3e 4ntity:i 4theless 3fiction 4lammable 3partisan:s 4rofit:s 3resident:s 3sense 7ical 4tandard 5op 3trivial 3violence 2odle:sdG 3k:s 3n 3se:s 2r 3m:s 4al:l 6ity
3th 5east 9erly 9ern 6rly:i 7n 5ward 6est 9ern 2se:sdG 4bleed:s 4y 3ier 5st 3talgia 8c 4ril:s 3y 2t:Seg 3able:s 6y 4tion:s 3ch:Seg 3e 4book:s 4worthy 3hing:sn
3ice:sdG 6able 9y 6board:s 4fication:s 5y:gij 4on:s 6al 3oriety 6ous:l 3withstanding 2ugat:s 4ht:s 3n:s 3rish:Segt 2va 3el:s 5ist:s 5ty:i 3ice:s 2w 3adays 3here
2xious 2zzle:s 1uance:s 2clear 5i 5us:S 2de:sr 4st 3ge:sdG 3ity 2gget:s 2isance:s 2ll:s 4ify:gij 2mb:segRn 4ered 6ing 6s 5st 3eral:s 6te 7or:s 5ic 7al:l 5ous
2n:s 2ptial:s 2rse:sdG 5maid:s 5ry:i 3ture:sdG 2t:sDI 3cracker:s 3meg:s 3rient:s 5ment:s 5tion 9al 8us 3shell:s 3tier 6st 4y 2zzle:sdG 1ylon 2mph:s oaf:s 2k:s
2r:seg 2ses 3is 2th:s 3meal 1bedience 7t:l 3lisk:s 3se 4ity 3y:seg 2fuscation 2ituary:i 2ject:seg 6ion:s 9able 7ve:sl 8ity 6or:s 2ligate:sdG 7ion:s 7ory 5e:sdG
4que:s 4terate:sdG 9ion 4vion 7us 3ong:s 2noxious 2oe:s 2scene:r 7st 6ity:i 4ure:sdrG 7st 6ity:i 3ervable 7nce:s 8t 7tion:s 8ory:i 6e:sdrG 7rs 4ss:Seg 6ion:s
7ve 3olescence 9nt 6te:sdG 3tacle:s 4etrician:s 9s 4inacy 7te 4ruct:seg 8ion:s 9ve 2tain:seg 6able 3rusive 3use:r 6st 2vious:l 1ccasion:seg 8al:l 3upancy 7t:s
6tion:s 9nal 5y:gij 4r:sDI 5rence:s 2ean:s 5ic 5ography 2tagon:s 7al 4l 4ve:s 3opi 5us:S 2ular:s 1dd:slR 3est 3ity:i 2e:s 2ious 2ometer:s 3ur:s 1esophagi 8us:S
1f 2f:segR 3beat:s 3ence:s 5d:segR 6ers 5sive:sn 4red 5ing:s 5s 3hand 3ice:sr 6rs 5ial:sl 7te:sdG 6ous 4ngs 3load 3set:sI 4hoot:s 6re 4pring:s 4tage:s 2ten:R
5est 1gle:sdG 2re:s 1h 2m:s 2s 1il:seg 3ier 5st 3y 2ntment:s 1kay:seg 2ra:s 1ld:R 3en 4st 2factory:i 2ive:s 1mega 3lette:s 3n:s 2inous:l 3ssion:s 3t:sDI 2nibus
4potence 9t 5resent 4scient 1n 2ce 3oming 2e:s 3rous 3self 2going 2ion:s 2looker:s 3y 2omatopoeia 2rush:S 2set:s 3laught:s 2to 2us:S 2ward:s 1odles 2ze:sdG
1pal:s 3que:sdrG 6st 2en:seglRn 4ers 5st 4ings 3ra:s 5nd:s 5te:sdG 6ic 7on:s 9al 7ve:s 6or:s 2hthalmologist:s 9logy 2inion:s 7ated 3um 2ossum:s 2ponent:s 4rtune
8ist:s 9ty:i 4se:sdG 5ite:s 7ion 3ress:Seg 7ion 8ve 7or:s 2t:seg 3ic:s 5al 5ian:s 4ma 6l 5isation 7e:sdG 7m 7t:s 8ic 5um:s 4on:seg 6al:l 3ometrist:s 2ulent 3s:S
1r 2acle:s 3l:s 3nge:s 5utan:s 9g:s 3tion:s 4or:s 6y:i 2bit:seg 5al:s 2chard:s 4estra:s 9l 9te:sdG 9tion:s 4id:s 2dain:seg 3eal:s 4r:segl 5lies 3inance:s 6ry:ik
6tion:s 2e:s 2gan:s 5ic:s 6sation:s 9ional 7e:sdrG 8rs 7m:s 7t:s 4sm 3y:i 2ient:seg 6al 7te:sdG 8ion:s 3fice 3gin:s 6al:sl 8ity 7te:sdG 8or:s 2nament:seg 8al
4te:l 3ithologist:s 9gy 2phan:seg 6age:s 2thodontist:s 7x 5gonal 9lity 6raphy 5paedics 1scillate:sdG 8ion:s 6oscope 2mosis 2tensible 9y 5tation 9ous 3racise:sdG
4ich:S 1ther:s 5wise 2ter:s 1uch 2ght 2nce:s 2r:s 3selves 2st:segR 4ers 2t:segR 3bound 4reak:s 4urst:s 3cast:s 4lass:Seg 4ome:s 4ry:i 3dated 4id 5stance:sdG
4o:Sg 5ne 5or:s 3ermost 3field:s 5t:sDI 3going 4rew 5ow:sg 7n 7th:s 3house:s 3ings 3laid 5ndish 5st:seg 5w:seg 5y:sg 4et:s 4ine:sdG 5ve:sdG 4ook:s 4ying 3moded
3number:seg 3patient:s 4ost:s 4ut:sDI 3rage:sdG 7ous:l 5n 4ight 4un:sI 3set:s 4hine:sdG 5one 4ide:sr 7rs 4kirt:s 4mart:seg 4poken 4tanding:l 6tion:s 5rip:sDI 8t
3ward:sl 4eigh:seg 4it:sDI 1va 3l:s 3ry:i 3tion:s 2en:s 3r:sl 4all:s 5te 4bear:sg 5lown 5oard 6re 7ne 5urden:seg 4came 6st:sg 5harge:sdG 5oat:s 6me:sG 5rowd:seg
4did 5o:Sg 6ne 6se:sdG 5raft 7w:sg 8n 6ew 5ue 4eat:sg 7en 5stimate:sdG 4flow:seg 4grew 6ow:sg 8n 4hand:s 7g:sg 6ul:seg 5ead:s 7r:sdg 7t:seg 5ung 4kill 4laid 7n
6nd 6p:sDI 6y:sg 5ie:s 5oad:seg 6ng 6ok:seg 5ying 4night:s 4pass:S 5opulation 6wer:seg 5rice:sdG 7nt:seg 4ran 6te:sdG 5eact:seg 5idden 7e:sG 5ode 5ule:sdG 6n:sI
4sampling 6w 5eas 6e:sgr 7n 7rs 5hadow:seg 6oot:sg 7t 5ight:s 6mplification 5leep:sg 7pt 5tate:sdG 6ep:sDI 4t:l 5ake:sG 8n 5hrew 7ow:sg 9n 5ime:s 5one:s 6ok
5ure:s 7n:seg 4use:sdG 4view 4weight 5helm:seg 9ingly 5ork:seg 5rite:sG 8ten 6ought 2um 1we:sdG 2l:s 2n:segR 3ers 6hip 1x 2en 2idation 4e:s 4ise:sdG 2ygen
1yster:s 1zone pa 2ce:sdG 4maker:s 3ific 6er:s 6sm 7t:s 5y:gij 3k:segR 4age:sdG 4ers 5t:s 3t:s 2d:sDI 3dle:sdG 4ock:seg 4y:i 3lock:seg 2ediatrician:s 9cs 2gan:s
3e:sdrG 4ant:s 7ry 3ination 3oda:s 2id 3l:s 3n:segf 4fuller 9st 8y 4less:l 4staking 4t:segR 5ings 3r:seg 2l:sSegRDI 3ace:s 4eontologist:s 9logy 4table 5e:s 5ial
3e 4st 4tte:s 3l:s 4bearer:s 4id 4or 3m:seg 3omino:s 3pable 7y 3trier 7st 5y 2mper:seg 4hlet:s 2n:sSDI 3acea:s 3cake:sdG 4reas:S 7tic 3da:s 4emonium 5r:seg 3e
4l:sDI 5lings 3g:s 3handle:sdrG 9rs 3ic:s 5ked 6ing 6y 3orama:s 7ic 3sy:i 3t:seg 4her:s 4ie 4omime:sdG 4ry:i 4y:i 2p:R 3a:s 4cy:i 4l 4ya:s 3erback:s 5ed 5ing 5s
5weight:s 6ork 3rika 3yri 5us:S 2r:sSegDI 3able:s 4chute:sdG 4de:sdG 5igm 6se:s 5ox:S 7ical:l 4ffin 4gon:s 5raph:seg 4keet:s 4llel:segDI 5yse:sdG 7is 6tic:s
4meter:s 5ount 4noia 7d:s 4phernalia 6rase:sdG 5legic:s 4site:s 7ic 5ol:s 4trooper:s 3cel:sDI 4h:Segt 5ments 3don:seg 6able 3e 4nt:seg 6age 7l 6heses 9is 8tical
7ood 3ish:S 6ioner:s 4ty 3k:seg 4a:s 4way:s 3liament:s 9tary 4our:s 3ochial 4dy:gij 4le:sdG 3rakeet:s 4ot:seg 3se:sdrG 5c:s 4ley 4nip:s 4on:s 6age:s 3t:segl
4ake:sG 7n 4ial:sl 7ity 5cipant:s 9te:sdG 9tion 8le:s 6le:s 6ular:sl 5ngs 5san:s 5tion:seg 5zan:s 4ner:seg 7ship:s 4ook 4ridge:s 4y:gij 2s:sDI 3sable 5ge:s
7way:s 4book:s 4enger:s 5r 5s 4ion:s 7ate:l 5ve:sl 4port:s 4word:s 3t:sSeg 4a:s 4e 5l:s 5urisation 9e:sdG 4iche 5er 6st 5me:s 4or:s 6al:s 4ry:i 4ure:sdG 4y:i
2t:sSDI 3ch:Seg 5work:s 5y 3e 4nt:segl 4rnal 8ism 6ity 3h:s 4etic 8ally 4ological 9st:s 8y 5s 4way:s 3ience 6t:slR 7est 4o:s 3riarch:s 9al 5mony:i 5ot:s 7ic 8sm
4ol:sDI 5n:s 6age:s 6ise:sdG 3ter:seg 6n:seg 4y:i 2ucity 3nch:S 6ier 8st 6y 3per:s 3se:sdG 2ve:sdGt 4ments 3ilion:s 2w:seg 3n:seg 4broker:s 2y:segRt 3able 3ers
3load 3ments 3off:s 3roll:s 1ea:sr 3ce:sf 5able 5fully 5maker:s 4h:S 4ock:s 3k:seg 3l:seg 3nut:s 3rl:seg 4s 3sant:s 4e 3t 2bble:sdG 2can:s 3k:seg 3uliar:l
8ity:i 2dagogy 4l:sDI 4nt:s 6ic 6ry 3dle:sdG 3estal:s 6rian:s 3igree:s 3lar:s 2ek:seg 3l:seg 3p:seg 3r:seg 4less 3ve:sdG 4ish 2g:sDI 2lican:s 3let:seg 3t:seg
3ves 4ic 5s:S 2n:sSdDI 3al 5ise:sdG 5ty:i 4nce:s 3ce 4hant 4il:sDI 6lings 3dant:s 4ed 4ing 4s 4ulum:s 3etrate:sdG 8ion:s 3guin:s 3icillin 4nsula:s 4s:S 4tence
7t:s 8iary:i 3knife 6ves 3manship 3nant:s 4iless 4y:i 3sion:segR 7ers 5ve:l 3tagon:s 8al 4house:s 3ultimate 2on:s 4y:i 3ple:sdG 2p:sDI 3per:seg 6mint:s 2r
3ceive:sdG 5nt:s 7age:s 5ptible 8on:s 8ve 4h:Seg 5ance 4olate:sdG 8ion 8or:s 4ussion 3emptory 4nnial:s 3fect:seglR 7est 7ion:s 9nist:s 4orate:sdG 8ion:s 6m:segR
7ance:s 7ers 4ume:sdG 5nctory:k 3haps 3il:sDI 5ous:l 4meter:s 4od:s 6ic 8al:sl 4pheral:s 8y:i 4scope:s 5h:Seg 6able:s 3jure:sdG 6y:i 3k:seg 4ier 6st 4y 3manence
8t:sl 4eate:sdG 4issible 8on:s 8ve 5t:sDI 4utation:s 3nicious 3oxide:sdG 3pendicular:s 5trate:sdG 9or:s 6ual:sl 8te:sdG 4lex:Seg 7ity:i 3secute:sdG 8ion:s 8or:s
5verance 8e:sdG 4ist:seg 7ence 9t:l 4on:s 6a 7ble 7l:sl 8ise:sdG 9ty:i 6ification:s 8y:gij 6nel 4pective:s 5iration 7e:sdG 4uade:sdG 6sion:s 8ve:l 3t:R 4ain:seg
4est 4inent 4urb:seg 3usal:s 5e:sdG 3vade:sdG 5sive 4erse 7ion:s 6t:seg 2skier 6st 4y 3simism 8t:s 9ic 3t:sR 4ered 6ing 6s 4icide:s 5lence:s 2t:sRDI 3al:s 3ered
5ing 5s 3ite:s 5ion:seg 3rify:gij 4ol 6eum 3ticoat:s 5er 6st 5ness 4y 3ulant 4nia:s 2w:s 3ter:s 1hantasy:gij 5om:s 3rmaceutical:s 7ist:s 7y:i 3se:sdG 2easant:s
3nomena 9l:l 8on:s 2ilanthropic 9opist:s 9opy:i 4osopher:s 9ical 9ise:sdG 9y:i 2legm 6atic 2obia:s 3enix 3ne:sdG 5tic:s 5y:s 4ics 5er 6st 4ograph:s 4y:gij
3sphor 8escence 9scent 8us 3to:seg 5copier:s 8y:gij 5genic 6raph:segR 9hers 9hic 9hy 5n:s 5synthesis 5typesetter 2rase:sdG 6ology 2ysic:s 6al:sl 6ian:s 7st:s
5ological 9y 5que:s 1i 2anist:s 4o:s 2ccolo:s 3k:seg 4aback:seg 5x:Seg 6e 4et:seg 4ier 6st 4le:sdG 4pocket:s 4up:s 4y 3nic:s 6ked 7ing 3torial:s 4ure:sdG 7sque
2ddle:sdG 2e:sr 3ce:sdG 5meal 5work 3rce:sdG 4s 3ty 2g:sDIt 3eon:s 6hole:sdG 3gish 4yback:seg 3headed 3ments 3pen:s 3tail:s 2ke:sdG 2le:sdG 3fer:seg 3grim:s
7age:s 3l:seg 4age:sdG 5r:s 4ow:seg 6case:s 3ot:seg 2mple:s 5ier 7st 5y 2n:sSegDI 3ch:Seg 4ushion:s 3e 4apple:s 3ion:seg 3k:segR 4est 3nacle:s 3point:seg 3t:s
2oneer:seg 3us 2pe:sdG 4line:s 2que:sdG 2racy 4nha:s 4te:sdG 3ouette:sdG 2s 3tachio:s 4ol:s 5n:s 2t:sDI 3ch:SegR 5ers 5fork:seg 3eous:l 3fall:s 3hier 6st 4y
3iful:l 4less 3tance:s 3y:gij 2vot:seg 5al 2xie 3y:i 2zza:s 1lacard:seg 5te:sdG 4e:sdGt 5nta:s 8e 4id:l 3giarise:sdG 9m:s 9t:s 4ue:sdG 3ice 4d:s 4n:slR 5est
5tiff:s 7ve 3n:sSegDI 4ar 4e 5t:s 6aria 9um:s 8y 4k:seg 5ton 4ner:s 4t:segR 5ain:s 6tion:s 5ers 3que:s 3sma 4ter:seg 5ic:s 3te:sdG 5au:seg 7x 4form:seg 4inum
5tude:s 4oon:seg 4ter:s 3usibility 7le 8y 3y:segRf 4able 4back 4ers 4fully 7ness 4ground:s 4house:s 4mate:s 4pen:s 4thing:s 4wright:s 3za:s 2ea:sd 4ded 5ing 5s
4sant:lR 8est 8ry:i 5e:sdG 5ings 5urable 7e:sdG 4t:seg 3d 4ge:sdG 3ntiful:l 5y 3thora 2iable 4nt 3ers 3ght:seg 2od:sDI 3p:sDI 3t:sDI 4ter:s 3ugh:seg 3y:s
2uck:seg 5y 3g:sDI 3m:sSeg 4age 4b:segR 5ers 4e 4met:seg 4p:segR 5est 3nder:seg 4ge:sdrG 6rs 3ral:s 6ity 3s:S 4h:R 5est 4ses 3tonium 2y:gij 3wood 1neumatic
5onia 1oach:SegR 5ers 2cket:seg 6book:s 4mark:seg 2d:sDI 3ia 4um:s 2em:s 3t:s 4ic 6al 4ry 2ignancy 7t 3nsettia:s 4t:segR 5edly 6rs 5less:l 3se:sdG 4on:seg 6ous
2ke:sdrG 4rs 4y 3ier 5st 3y 2lar 5isation 7e:sdG 6ty 3e:sdG 4mic:s 3ice:sdG 6man 7en 6woman 9en 5y:i 4o:s 4sh:Seg 4te:lrn 6st 5ical:l 7ian:s 7s 3ka:seg 3l:seg
4en 4inate:sdG 8ion 4ster:s 4utant:s 6e:sdG 6ion 3o 3ygamous 7y 5on:s 4nomial:s 4p:s 4technic 2megranate:s 3p 4ous 2ncho:s 3d:sR 4ered 6ing 6ous 6s 3toon:s 3y:i
2odle:s 3l:seg 3p:seg 3r:lR 4est 2p:sDI 3corn 3e 3lar:s 3py:i 3ulace:s 6r:l 7ise:sdG 8ty 6te:sdG 7ion:s 5ous 2rcelain 4h:S 4upine:s 3e:sdG 3k 3nographic 9hy
3ous 3poise:sdG 3ridge 3t:seglR 4ability 6le:s 5l:s 4end:seg 6t:s 5rs 4folio:s 4hole:s 4ico:sS 5on:seg 4lier 7st 4rait:s 6y:seg 7al:s 2se:sdG 3ition:seg 8al
6ve:sl 7ism 3sess:Seg 7ion:s 8ve:s 7or:s 4ibility:i 6le:s 7y 4um:s 3t:segR 4age 5l 4box 4card:s 5ode 4erior:s 7ty 6s 4graduate:s 4humous:l 4man 6rk:seg 6ster:s
5en 4pone:sdGt 8ments 4script:s 4ulate:sdG 5re:sdG 3y:i 2t:sDI 3assium 4to:S 3ency 5t 6ial:l 3hole:s 3ion:s 3ter:seg 6y:i 2uch:Seg 3ltry 3nce:sdG 4d:seg 3r:seg
3t:seg 2verty 2wder:seg 6y 3er:segf 5fully 5house:s 5less 3wow:seg 1racticable 8l:sl 9ity:i 7e:s 6se:sdG 6tioner:s 3gmatic:s 8sm 3irie:s 4se:sdG 6worthy 3m
3nce:sdG 4k:s 3ttle:sdG 3wn:seg 3y:segR 4ers 2each:SegR 6ers 4mble:sdG 3carious:l 5ution:s 9nary 4ede:sdG 7nce 8t:s 4inct:s 5ous 5pice:s 7tate:sdG 9tion:s 8ous
5se:lr 7st 6ion 4lude:sdG 4ocious 5nceive:sdG 8ption:s 4ursor:s 3dator:s 8y 4ecessor:s 5fined 5stination 4icament:s 7te:sdG 6t:seg 7able 9ly 7ion:s 7or
5sposition:s 4ominance 9nt:l 9te:sdG 3eminence 9t 5pt:seg 4n:seg 3fab:sDI 5ce:sdG 4ect 5r:sDI 6able 9y 6ence:s 8tial 4ix:Seg 3gnancy:i 7t 3historic 3judice:sdG
8ial 3liminary:i 4ude:s 3mature:l 4editation 4ier:sSeg 7e 5se:sdG 6s:S 5um:s 4onition:s 3natal 3occupation:s 8y:gij 3paid 5ration:s 8ory 6e:sdG 5y:sg
4onderance:s 5sition:s 9onal 6terous 3requisite:s 4ogative:s 3scribe:sdG 7ption:s 4ence:s 6t:seglR 7able 8tion:s 5rvation 9ive:s 7e:sdG 4ide:sdG 7ncy:i 8t:s
9ial 4s:Seg 5ings 5ure:sdG 4tige 7ious 5o 4umably 6e:sdG 6ption:s 8uous 5ppose:sdG 3tence:s 6d:segR 7ers 6sion:s 6tious:ln 5xt:s 4tier 7st 5y:gij 4zel:s
3vail:seg 5lence 8t 4ent:seg 7able 7ible 8on 8ve:s 4iew:segR 7ers 5ous:l 3y:seg 2ice:sdG 5less 4k:segl 5le:sdG 6ier 8st 3de:sdG 3est:s 6ess:S 6hood:s 3m:SeglR
4aeval 5l 5ry:ik 5te:s 4e 5rs 5val 4itive:s 4mer 6st 4p:seg 4rose:s 3nce:s 6ss:S 5ipal:sl 9ity:i 7le:s 4t:segR 5able 5ers 5ings 5out:s 3or:s 5ity:i 3se:sdG 4m:s
4on:sR 6ers 3vacy 5te:slr 7st 6ion:s 7sation 8e:sdG 4ier 6st 5lege:sdG 4y:i 3ze:s 2o:sd 3babilistic 9ty:i 6le:s 7y 5tion 4e:sdG 4lem:s 7atic 3cedural 8e:s
5ed:seg 7ings 5ss:Seg 7ion:seg 9nal:s 7or:s 4laim:seg 6mation:s 4rastinate:sdG 9nation 4ure:sdGt 3dded 5ing 4igal:s 6ious 6y:i 4s 4uce:sdrG 7rs 6t:s 7ion:s 8ve
9ity 3fane:sdG 6ity:i 4ess:Seg 7ion:s 9nal:sl 7or:s 4fer:seg 4iciency 9t:sl 5le:sdG 5t:seg 6able 6eer:seg 4ound:lR 8est 4undity:i 5se:l 6ion:s 3geny 4noses 7is
4ram:sDI 7mable 8e:sr 9rs 5ess:Seg 8ion:s 9ve:sl 3hibit:seg 8ion:s 9ve:l 3ject:seg 7ile:s 8on:s 7or:s 3letarian:s 9at 4iferate:sdG 9tion 6ic 4ogue:s 5ng:seg
3m:s 4enade:sdG 4inence 8t:l 5scuity 8ous 6e:sdG 4ontory:i 5te:sdG 6ion:s 4pt:seglRn 6est 4ulgate:sdG 3ne 4g:s 4oun:s 7ce:sdGt 9ments 4unciation:s 3of:seg
5read:sg 3p:sRDI 4aganda 7te:sdG 8ion 4el:sDI 6ler:s 5nsity:i 5rer 7st 6ly 6ty:i 4hecy:i 6sy:gij 6t:s 7ic 4onent:s 5rtion:seg 9nal:sl 9nality 9nate 5sal:s
6e:sdG 6ition:seg 9onal 4rietary:i 8or:s 8y 4ulsion 3se 5cute:sdG 8ion:s 8or:s 4pect:seg 8ive 8or:s 8us:S 6r:seg 7ity 7ous 4titute:sdG 9ion 5rate:sdG
3tagonist:s 4ect:seg 7ion:s 8ve 7or:s 5in:s 5st:seg 7ant 7or:s 4ocol:s 5n:s 5type:s 4ract:seg 8or:s 5ude:sdG 6sion:s 3ud:lR 5est 3vable 7y 4e:sdG 5n 6ance 5rb:s
7ial 4ide:sdrG 7nce 5nce:s 7ial:s 5sion:seg 9al:l 6o:sS 4ocation:s 9ve 5ke:sdG 3w:s 4ess 4l:segR 5ers 3ximity 4y:i 2ude:s 5nce 6t 4ish 3ne:sdG 2y:gij 1salm:s
2eudo 6nym:s 2ych:sSeg 5e 6delic:s 5iatric 9ist:s 9y 6c:s 5oanalysis 9lyst:s 6logical:l 9ist:s 9y:i 6path:s 6ses 7is 6therapy:i 7ic 1ub 3erty 3lic:l 6ation:s
6ise:sdG 7ty 5sh:SegR 7ers 2ck:sR 4ered 6ing 6s 2dding:s 4le:sdG 3gier 6st 4y 2eblo:s 2ff:segR 4ier 6st 4y 2gnacious 2ke:sdG 2ll:seg 4ey:s 4over:s 3monary
3p:seg 4it:s 3sate:sdG 6ion:s 4e:sdG 3verise:sdG 2ma:s 3ice:s 3mel:sDI 3p:seg 4ernickel 4kin:s 2n:sDI 3ch:Seg 5line 4tual 8ity 7te:sdG 8ion 6re:sdG 3dit:s 3gent
3ier 5st 4sh:Segt 6able 6ments 4tive 3k:sR 4est 3t:segR 4ers 3y 2p:sDI 3il:s 3pet:s 4y:i 2rchase:sdrG 8rs 3e:SelrI 4e 4st 3gatory 4e:sdG 3ification 5y:gij
4tanical 5y 3ple:sr 6st 4ort:seg 5se:sdGf 3r:seg 3se:sdG 4ue:sdG 5it:s 3veyor 2s:s 3h:SegR 4ers 4ier 6st 4over:s 4y 3ses 4ier 6st 4y:i 2t:sDI 3ative 3rid 3t:sR
4ered 6ing 6s 4y:gij 2zzle:sdG 1yjamas 2ramid:seg 3e:s 2thon:s qua 3ck:seg 3drangle:s 7t:s 6tic 5ilateral:s 5uped:s 7le:sdG 9t:s 3gmire:s 3il:seg 4nt:R 6est
3ke:sdG 3lification:s 7er:s 6y:gij 5tative 6y:i 4m:s 3ndary:i 4tifier 7y 6tative 7y:i 5um 3rantine:sdG 4k 4rel:sDI 7some 5y:gij 4t:sR 5erback:seg 7ed 7ing 7ly:i
7s 6t:s 7te:s 5z 3sh:Seg 3ver:seg 3y:s 2easier 7st 5y 3en:segl 5lier 8st 4r:segR 5est 3ll:seg 3nch:Seg 3ry:gij 3st:seg 5ion:seg 8able 8naire:s 3ue:sdgG
2ibble:sdG 3che 4k:lR 5en:seg 6st 5sand:s 3et:seglR 5est 3ll:s 4t:seg 3nine 4tessence:s 6t:s 5uplet:s 3p:sDI 3rk:seg 5y 3t:sDI 4e 4ter:s 3ver:seg 3z:DI 4zes
5ical 2orum:s 3ta:s 5tion:s 4e:sdG 4ient:s rabbi:s 5t:seg 4le:s 3id 4es 2ccoon:s 3e:sdrG 4track:s 3ial:l 4er 5st 4sm 5t:s 3k:seg 4et:seg 6eer:seg 3oon:s 3quet:s
3y 2dar:s 3ial:s 5nce 6t 5te:sdG 6ion:s 6or:s 4cal:sl 4i 4o:seg 5active 9vity 4sh:S 4um 5s:S 2ffle:sdG 3t:segR 4ers 2g:sSegDI 3amuffin:s 3e 3geder 7st 3time
2id:segR 4ers 3l:seg 4ings 4road:seg 4way:s 3n:seg 4bow:s 4coat:s 4drop:s 4fall:s 5orest 4ier 6st 4storm:s 4water 4y 3se:sdG 4in:s 2ke:sdG 2lly:gij 2m:sDI
3ble:sdrG 6rs 3ification:s 3p:s 4age:sdG 5nt 3rod:sDI 3shackle 2n 3ch:SegR 5ers 4id 4orous 5ur 3dom:ln 3g:SegR 4e 5rs 3k:segR 4est 4le:sdG 3sack:seg 4om:seg
3t:seg 2p:sSegDI 3e 3id:slR 5est 5ity 4st:s 3port:s 3t 4ure:s 6ous 2re:sdlrG 4st 3ity:i 2scal:s 3h:SlR 4est 3p:seg 4berry:i 3ter 2t:sSegDI 3e 3her 3ification
5y:gij 4ngs 4o:s 5n:seg 6al:sSl 8e 8isation 9se:sdG 9ty 3tle:sdrG 6rs 6snake:s 4y 2ucous:l 2vage:sdG 3e:sdG 4l:sDI 5lings 4n:seg 5ous:l 3ine:s 5gs 4sh:Seg 2w:R
3est 2y:s 3on 2ze:sdG 3or:s 1e 2ach:Seg 4t:seg 5ion:s 8ary:i 6ve 5or:s 3d:sgR 4ability 6le 4ers 7hip 4ier 6st 5ness 6gs 4just:seg 4y:gijk 3l:sSlR 4est 4isation
6e:sdG 6m 6t:s 7ic 9ally 5ty:i 4locate:sdG 4m:s 4ty 3m:seg 3p:segR 4ers 4pear:seg 3r:seg 4range:sdGt 9ments 3son:seg 6able 9y 4surance:s 7e:sdG 2bate:sdG
3el:sDI 5lion:s 8us 3ind:sg 4rth:s 3orn 4und:seg 3uff:seg 4ild:sg 6t 4ke:sdG 4t:sDI 5tal:s 2calcitrant 5l:seg 4nt:seg 4p:sDI 5ture:sdG 3ede:sdG 4ipt:seg
5ve:sdrG 7rs 4nt:lR 6est 4ptacle:s 6ion:s 9ist:s 7ve 4ss:Seg 6ion:s 3harge:sdG 8able 3ipe:s 5ient:s 5rocal:s 9te:sdG 4tal:s 6tion:s 5e:sdG 3kless:ln 4on:seg
3laim:seg 5mation 4ine:sdG 4use:s 3ognisable 8e:sdG 7tion 4il:seg 4llect:seg 9ion:s 4mmend:seg 9ation:s 5pense:sdG 6ile:dG 4ncile:sdG 8iation:s 5dition:seg
5figure:d 5naissance:s 6ect:seg 5sider:seg 6truct:seg 9ction:s 4rd:segR 6ers 6ings 4unt:seg 5p:seg 5rse 4ver:seg 7able 7y:i 3reate:sdG 7ion:s 9nal 4uit:segt 3ta
5l 5ngle:s 7ular 4ify:gij 4or:s 4um:s 3uperate:sdG 9ion 4r:sDI 5rence:s 8t 5sion 7ve:l 3ycle:sdG 2d:s 3den:seg 5r 5st 3eem:seg 6able 4fine:sdG 7ition 4mption
4sign:seg 3head:s 3id 4rect:seg 8ion 4scover:seg 5tribute:sdG 9ution 3o:Sg 4ne 3raft 5w 4ess:Seg 3uce:sdG 5tion:s 4ndancy:i 8t 2ed:s 3f:seg 3k:seg 3l:seg
4ect:seg 2fer:sDI 5ee:sdg 6nce:sdG 7da 8um:s 3ill:seg 4ne:sdGt 6ments 6ry:i 3lect:seg 7ion:s 8ve 7or:s 5x:S 6ive:s 3orm:segR 6at:DI 8ion:s 6ers 3raction 5in:seg
4esh:Segt 7ments 4igerate:sdG 9tion 9tor:s 3uel:sDI 4ge:sS 6e 4nd:seg 4rbish:Segt 4sal:s 5e:sdG 4tation 5e:sdG 2gain:seg 4l:Seg 5e 5ia 4rd:seg 6less 4tta:s
3enerate:sdG 9ion 5t:s 3ime:s 6n:s 7t:seg 8al 4on:s 6al 4ster:seg 6rar:s 8tion:s 7y:i 3ress:Seg 7ion:s 5t:sDIf 6table 9ly 3ular:sl 7ity 6te:sdG 7ion:s
4rgitate:sdG 2habilitate:sdG 9ation 4sh:Seg 3earsal:s 7e:sdG 2ign:seg 3mburse:sdGt 9ments 3n:seg 4carnate:sdG 9tion:s 4deer:s 4force:sdGt 9ments 4state:sdGt 3s
3terate:sdG 8ion:s 2ject:seg 6ion:s 3oice:sdG 5n:seg 6der:s 3uvenate:sdG 9ion 2laid 4pse:sdG 4te:sdG 5ion:s 8al 8ship:s 6ve:sl 7istic 8ty 4x:Seg 5ation:s 4y:seg
3easable 6e:sdG 4gate:sdG 4nt:seg 6less:l 4vance 7t 3iability 6le 7y 5nce 6t 4c:s 4ef:s 5ve:sdG 4gion:s 7us:l 4nquish:Seg 4sh:Seg 4ve:sdG 3oad:seg 4catable
7e:sdG 7ion 3uctance 8t:l 3y:gij 2made 4in:seg 6der:s 4ke:sG 4rk:seg 6able 9y 3edial 5y:gij 4mber:seg 6rance:s 3ind:segR 6ers 5isce:sdG 9nce:s 9nt 4ss 6ion:s
4t:sDI 5tance:s 3nant:s 3odel:sDI 4rse:f 7less 4te:slr 6st 4vable 6l:s 5e:sdG 3unerate:sdG 9ion:s 2naissance 4me:sdG 3d:sgR 4ered 6ing 6s 5zvous:Seg 4ition:s
3egade:sdG 5e:sdG 4w:seg 5able 6l:s 3ounce:sdG 4vate:sdG 7ion:s 4wn:e 3t:seg 4al:s 3unciation:s 2open:seg 3rganisation 9e:sdG 2paid 5r:seg 4ration 4triate:sdG
4y:sgt 5ments 3eal:seg 5t:seg 6able 6edly 4l:sDI 5lant:s 6ent:s 4nt:seg 6ance 8t 4rcussion:s 5toire:s 4tition:s 9us 8ve 3hrase 3lace:sdGt 7ments 5y 4enish:Seg
5te:sdG 4ica:s 7te:sdG 8ion 4y:gij 3ort:segR 6edly 7rs 4se:sdG 5itory:i 3rehensible 5sent:seg 9ation:s 9ative:s 6s:Seg 7ion:s 8ve 4ieve:sdG 5mand:seg 5nt:seg
5sal:s 4oach:Seg 5duce:sdG 8tion:s 9ive 5gram:segDI 9me:s 5ve:sdG 3tile:s 3ublic:s 8an:s 4diate:sdG 8ion:s 4gnance 8t 4lse:sdG 6ion 7ve 4table 6tion:s 5e:sdG
6dly 2quest:seg 4iem 5re:sdGt 7ments 5site:s 8ion:seg 2read:sg 3oute:sdG 2sale 3chedule:sdG 4ind:seg 4ue:sdrG 6rs 3earch:SegR 8ers 4mblance:s 7e:sdG 4nt:segtf
6ments 4rvation:s 6e:sdG 6oir:s 4t:sI 3huffle 3ide:sdG 6nce:s 7t:s 8ial 5ual:s 6e:s 4gn:seg 6ation:s 4lience 8t 4n:s 4st:seg 6ance:s 8t 6or:s 3olute:l 7ion:s
5ve:sdrG 4nance:s 7t 4rt:seg 4und:seg 5rce:sf 8fulness 3pect:segf 7ability 9le 9ly 7fully 7ive:l 4iration 8or:s 9ry 5te:s 4lendent 4ond:seg 6se:s 7ibility:i 9le
9ly 8ve 3t:segf 4art:seg 5urant:s 4fuller 9st 4itution 5ve 4less:ln 4oration:s 6e:sdG 4rain:seg 8t:s 5ict:seg 8ion:s 9ve 5ucture:sdG 3ubmit:sDI 4lt:seg 6ant:s
4me:sdG 5ption:s 4rface:sdG 5gence:s 5rect:seg 9ion:s 4scitate:sdG 9tion 2tail:segR 6ers 5n:segR 6ers 4liate:sdG 8ion:s 4rd:seg 3ch:Seg 3ention 3hink 3icence 7t
4na:s 6e 4re:sdGt 6ments 3ort:seg 3race:sdG 6t:seg 7ion:s 4eat:seg 4ibution:s 5eval:s 7e:sdrG 8rs 4oactive 5grade 5spect:seg 9tive:sl 4y:i 3urn:seg 6able:s 3ype
2union:s 5te:sdG 3se:sdG 2v:sDI 3amp:seg 3eal:seg 4l:sDI 5ation:s 5ler:s 6ings 5ry:i 4nge:sdGf 5ue:s 4rberate:sdG 9tion:s 5e:sdG 6nce:sdG 7t:l 5ie 5sal:s 6e:sdG
6ible 7on 5t:seg 5y:i 3iew:segR 6ers 4le:sdG 4se:sdG 5ion:s 6t:seg 4val:s 5e:sdG 3oke:sdG 4lt:seg 5ution:s 9nary:i 9nise:sdG 5ve:sdrG 7rs 3ue:s 4lsion 2ward:seg
3ind 3ork 3rite:sG 6ten 4ote 1hapsody:i 2etoric 8al 3umatism 2ino:s 5ceri 8os:S 2ododendron:s 2ubarb:s 2yme:sdG 3thm:s 6ic 1ib:sDI 3bon:s 2ce:sdG 3h:SlRn 4est
3ketier 8st 6y 4sha:s 7w:s 3ochet:segDI 2d:sSgRDI 3dance 4en 4le:sdG 3e 4rs 3ge:sdG 3icule:sdG 7ous:l 2fe:r 4st 3le:sdG 3t:seg 2g:sDI 3ht:seglRnf 5eous:ln 6st
5fully 5most 3id:l 5ity 3orous:l 4ur:s 2le:sdG 2m:sDI 2nd:s 3g:seg 4leader:s 6t:s 4worm 3k:s 3se:sdG 2ot:segR 4ers 4ous 2p:sRDI 3e:n 4n:seg 4st 3oste 3ple:sdG
2se:srG 4n 4rs 3k:seg 4ier 6st 4y 2te:s 3ual:s 2val:sDI 5ry:i 3er:s 4t:segDI 1oach:S 3d:s 4block:seg 4side:s 3m:seg 3r:seg 3st:seg 2b:sSegDI 3ber:s 6y:i 3e
3in:s 3ot:s 3ust:Rn 6est 2ck:segR 4ers 5t:seg 4ier 6st 4y 2d:s 3e 4nt:s 4o:s 2e:s 2gue:s 4ish 2le:s 3l:segR 4ers 2man 5ce:sdG 5tic:s 8ally 3p:seg 2of:seg 3k:seg
4ie:s 3m:seg 4ier 6st 4mate:s 4y 3st:segR 5ers 3t:segR 2pe:sdG 2sary:i 3e:s 4mary 3ier 5st 3ter:s 4ra 5um:s 3y 2t:sDI 3ary:i 4te:sdG 5ion:s 3e 3isserie:s 3or:s
3ten:R 6est 3und 6a:s 2uge:sdG 4h:seglRn 5age 5en:seg 6st 5house:sdG 3lette 3nd:segRn 5about:s 5est 3se:sdG 3t:sSegR 4e:g 4ine:sl 2w:seg 3boat:s 3dier 6st 5ness
4y:i 2yal:sl 5ty:i 1pm 1ub:sDI 3ber:s 4ish:Seg 4le 3ier 5st 3ric 3y:i 2cksack 4us:S 2dder:s 4ier 6st 4y 3e:lrn 4st 3imentary 2e:sdGf 2ff:seg 4ian:s 4le:sdG
2g:sD 3by 3geder 7st 2in:seg 4ous 2le:sdrG 4rs 3ings 2m:s 3ble:sdG 3inate:sdG 3mage:sdG 4er 5st 4y 3our:seg 3p:s 4le:sdG 2n:sSI 3away:s 3down:s 3e 3g:s 3ner:s
4ier 6st 4y 3t:s 3way:s 2pture:sdG 2ral 2se:s 3h:Seg 3t:seg 4ic:s 5er 6st 4le:sdrG 6rs 4y 2t:sDI 3hless:ln 1ye sabbatical 3otage:sdG 5eur:s 3re:s 2c:s 3k:seg
3rament:s 4ed 4ifice:sdG 8ial 5lege:s 8ious 2d:Sln 3den:seg 5r 5st 4le:sdG 3ism 5t:s 6ic 2fari:seg 3e:slr 4guard:seg 4keeping 4st 4ty:i 3fron:s 2g:sSRDI 3a:s 3e
4brush 4st 2id 3l:seg 4boat:s 4or:s 3nt:sl 5lier 8st 2ke 3i 2lad:s 4mi:s 4ry:i 3e:s 4able 4sman 6en 5people 7rson:s 5woman 8en 3ient:s 4va 6te:sdG 3low:R 6est
4y 3mon:s 3on:s 4on:s 3t:segR 4est 4ier 6st 4y 3utation:s 5e:sdG 3vage:sdG 5tion 4e:sdG 2me:sn 3ple:sdrG 2natoria 8um:s 3ctify:gij 6monious 6on:seg 6ty 5uary:i
3d:seg 4al:s 4bag:sDI 4ier 6st 4man 5en 4paper:seg 4stone 7rm:s 4wich:Seg 4y 3e:r 4st 3g 3itaria 8um:s 7y 6tion 5y 3k 3serif 2p:sDI 3ling:s 3phire:s 2rcasm:s
6tic 9ally 3dine:s 3ee:s 3i:s 2sh:S 3sier 6st 4y 2t 3anic 3chel:s 3ellite:sdG 3in 4re:s 5ical 6se:sdG 7t:s 4sfaction:s 9ory:k 6y:gij 3urate:sdG 7ion 2uce:sdrG
5pan:s 5rs 4ier 6st 4y 3erkraut 3na:seg 4ter:seg 3sage:s 3ted 2vage:sdlrG 6ry:i 6st 3e:sdrG 3ings 4our:s 3our:seg 6ier 8st 6y:i 3vier 6st 4y:gij 2w:seg 3dust 3n
2xophone:s 2y:sg 3ings 1cab:sDI 3ffold:sg 3lar:s 4d:seg 4e:sdG 4ier 6st 4lop:seg 4p:seg 5el:s 4y 3mper:seg 3n:sDI 4dal:s 7ise:sdG 7ous 4ner:s 4t:segR 5est 5ier
7st 5y:i 3pegoat:seg 3r:sSegDI 4ce:lr 6st 5ity 4e 5crow:s 4f:seg 4ier 6st 4let 4ves 4y 3thing 4ter:seg 7brain:se 3venger:s 2enario:s 4e:s 5ry 4ic 4t:seg 3ptic:s
7al 7ism 5re:s 2hedule:sdrG 4me:sdrG 6rs 3izophrenia 9enic 3olar:sl 7ship:s 6stic 4ol:seg 6boy:s 6child 9ldren 6teacher:s 5ner:s 2ience:s 5tific 9cally 7st:s
3ssor:s 2off:seg 3ld:seg 4lop:seg 3op:seg 4t:segR 5ers 3pe:sdG 3rch:Seg 4e:sdrG 4n:segf 4pion:s 3tch:sS 3undrel:s 4r:seg 5ge:sdG 4t:seg 3wl:seg 2rabble 4m:sDI
5ble:sdG 4p:sSegDI 5book:s 5e 4tch:Seg 7ier 9st 7y 4wl:seg 5nier 8st 6y 3eam:seg 4ech:Seg 5n:seg 4w:seg 5driver:s 5ier 7st 5y 3ibble:sdG 5e:s 4pt:seg 6ure:s
6writer:s 3oll:seg 4unge:sdG 3ub:sDI 4ff:s 6ier 8st 6y 4ple:sdG 5ulous:l 4tinise:sdG 7y 2uff:seg 5le:sdG 3lptor:s 6ure:sdG 3m:sDI 3rrilous 5y:gij 3ttle:sdG
2ythe:sdG 1ea:sr 3faring 4ood 3l:seg 3m:seg 4an 4en 4stress:S 3port:s 3rch:Seg 6light:s 4ed 4ing 4s 3shell:s 5ore:s 4ick:n 5de:s 4on:seg 6able 7l 6ings 3t:seg
3weed 2c 3ede:sdG 4ssion 3lude:sdG 5sion 3ond:segl 6ary:ik 3recy 5t:sSegl 6arial 8y:i 6e 6ion:s 7ve 3t:s 4ion:seg 4or:s 3ular 4re:sdlrG 6st 5ity:i 2dan:s
4te:sdrG 6st 5ive:s 3entary 3iment:s 8ary 3uce:sdG 5tion:s 7ve 2e:sdgr 3ded 4ier 6st 5ng 4ling:s 4s 4y 3k:sg 3m:seg 4ingly 3n 3p:seg 4age 3saw:seg 3the:sdG
2gment:seg 7ation 3regate:sdG 8ion 2ize:sdG 4ure:s 2ldom 3ect:seg 6ion:s 7ve:l 6or:s 3f 4ish:n 3l:sgR 4ers 3ves 2mantic:s 8ally 3blance:s 3en 4ster:s 3icircle:s
5olon:s 6nductor:s 4final:s 4nar:s 7y:i 2nate:s 5or:s 3d:sgR 3ile 5ity 4or:s 6ity 3sation:s 9al 9alism 4e:sdG 5less 4ibility:i 6le 7y 5tive:s 8ity:i 4or:s 6y
4ual 7ity 5ous 3t 4ence:sdG 4ience 7t 5ment:s 9al 9ality 4ry:i 2parate:sdlG 7ion:s 7or:s 3ulchre:sdG 2quel:s 5nce:sdrG 6tial:l 4in:s 2ra 3enade:sdG 5e:r 6st
5ity 3geant:s 3ial:s 4es 4ous:ln 3mon:s 3pent:s 3um:s 3vant:s 4e:sdrG 5rs 4ice:sdG 7able 7man 8en 5ette:s 5le 5tude 2ssion:s 2t:sI 3back:s 3table 4er:s 4ings
4le:sdrGt 6ments 6rs 2ven:s 5teen:s 9th:s 6h:s 6y:i 4r:segR 5al 6nce:s 5e:l 6st 5ity 2w:segR 3age 3ers 3n 2x:Seg 3ism 5t 3ual:l 6ity 3y 1habbier 7st 5y:k 3ck:s
5le:sdG 3de:sdG 4ier 6st 4ow:seg 6ier 8st 6y 4y 3ft:seg 3ggier 7st 5y 3ke:sG 5n 4ier 6st 4y 3ll 5ow:sR 7est 3m:sSegDI 4ble:s 4e:f 5fully 5less 4poo:seg 4rock:s
3nty:i 3pe:sdlG 5lier 8st 3re:sdG 5holder:s 4k:seg 4p:seglRn 5en:segR 7ers 6st 3tter:seg 3ve:sdrG 5n 5rs 3wl:s 3ykh:s 2e:sdR 3af 4r:seg 4th:sSeg 6e 4ve:s 3dding
4s 3en 4p 5ish:l 4red 6r 6st 5ing 5s 4t:s 3ik:s 5h:s 3lf 4l:segR 5fish:S 4ter:seg 4ve:sdG 3pherd:seg 3rbert:s 6t:s 4iff:s 4ry:i 2ield:seg 3ft:seg 5ier 7st 5less
5y 3mmer:seg 3n:sSegDI 4e 4gle:sdG 4ier 6st 4y 3p:sDIt 4ments 4shape 4wreck:seg 3re 4k:seg 4t:seg 3ver:seg 2oal:seg 3ck:seg 3d 4den 5ier 7st 5y 3e:sdg 4lace:s
4string:s 3ne 3o:seg 4k 4n 4t:sg 3p:sDI 4keeper:s 4lifter:s 4per:s 3re:sdG 4n 4t:seglRn 5age:s 5coming:s 5en:seg 7ings 6st 5fall 5hand 5list 3t:s 4gun:sDI
3uld:R 6ered 8ing 8s 4t:seg 3ve:sdG 5l:sDI 3w:segR 4case:sdG 4down:s 4ered 6ing 6s 4ier 6st 5ngs 4man 5en 4n 4y 2rank 4pnel 3ed:sDI 4w:sd 5der 7st 6ness
3iek:seg 4ll:segR 6est 4mp:seg 4ne:s 5k:sg 6age 4vel:sDI 3oud:seg 3ub:s 5bery:i 4g:sDI 4nk 6en 2uck:seg 3dder:seg 3ffle:sdG 3n:sDI 4t:seg 3t:sI 4down 4ter:seg
5le:sdG 2y:gRnij 3est 1ibling:s 2c:s 3k:seglRn 4en:seg 5st 4le:s 5ier 7st 4nesses 2de:sdG 4line:sdG 5ong 4show:s 5tep:sDI 4track:seg 4walk:s 6ys 3ings 3le:sdG
2ege:s 3rra 3sta:s 3ve:sdG 2ft:seg 2gh:seg 4t:seg 5less 3ma 3n:segR 4al:sDI 5ture:s 4ificance 9nt:l 6y:gij 4post:seg 2lence:sdG 5t:slR 6est 3houette:sdG 3icon
3k:s 4en 3l:s 4ier 6st 5ness 4y:i 3o:s 3t:seg 3ver:seg 6smith:s 6ware 6y 2milar:l 7ity:i 5e:s 3mer:seg 3ple:r 6st 6x 5icity 6fication 7y:gij 6stic 5y 3ulate:sdG
7ion:s 7or 5taneous:l 2n:sDIf 3ce 5re:lr 7st 6ity 3e 4w:s 5y 3g:sSeglR 4e:g 5rs 4le:sdG 4ular:sl 8ity 3ister 3k:sg 3ner:s 3us:S 2p:sDI 3hon:seg 2r:sSeg 3e 4n:s
3loin:s 2ssier 6st 4y:i 3ter:sl 6hood:s 2t:sSegI 3e 3ter:s 3uate:sdG 6ion:s 2x:S 3pence:s 3teen:s 7th:s 4h:s 4ieth:s 4y:i 2zable 3e:sdrG 4able 3zle:sdG
1kate:sdrG 5board:seg 5rs 2ein:s 3leton:s 3tch:Seg 6ier 8st 6y 3w:segR 4ered 6ing 6s 2i:sSdeg 3dded 5ing 4s 3lful 4l:se 5et:s 3m:sDI 4p:seg 5ier 7st 5y 3n:sDI
4flint:s 4nier 7st 5y 3p:sDI 4per:seg 3rmish:Seg 4t:seg 3t:s 4tish 2ulk:seg 4l:s 3nk:seg 2y:eg 3light:s 5ne:s 3rocket:seg 3scraper:s 1lab:sDI 3ck:segR 5en:seg
6st 3g 3in 3ke:sdG 3m:sDI 3nder:seg 4g 4t:seg 3p:sDI 4stick 3sh:Seg 3t:sSeg 4e 3ughter:seg 3ve:sdG 5ry 4ish 3y:sg 2eazier 7st 5y 3d:sDI 4gehammer 3ek:segR 5est
4p:sgR 5ers 5ier 7st 5less 5y 4t:seg 4ve:s 6less 3igh:seg 3nder:R 7est 3pt 3w:seg 2ice:sdG 4k:segR 5est 3d:Sg 4e 3ght:seglR 6est 3m:sDI 4e 4ier 6st 4mer 6st 4y
3ng:sg 5shot:s 4k:seg 3p:sDI 4per:s 7ier 9st 7y 4shod 3t:sI 4her:seg 4ter 3ver:seg 2ob:s 4ber:seg 3g:sDI 4an:s 3p:sSegDI 4e 4pier 7st 5y 3sh:Seg 3t:sDI 4h:sf
3uch:Seg 3venlier 9st 7y 3w:seglRn 4est 2udge 3g:sDI 4gish 3ice:sdG 3m:sDI 4ber:seg 4mer 4p:seg 3ng 4k 3r:sDI 3sh 3t:s 2y:lRnk 3est 1mack:seg 3ll:sR 5est 5ish
5pox 3rt:seglR 5est 3sh:Seg 3ttering:s 2ear:seg 3ll:seg 5ier 7st 5y 4t:seg 2idgen:s 6on:s 5in:s 3le:sdG 3rk:seg 3t:Sg 4e 4h:s 5ereens 4ten 2ock:seg 3g 3ke:sdrG
5rs 5stack:s 4ier 6st 4y 3oth:sSeglRn 6est 3te 4her:seg 3ulder:seg 2udge:sdG 3g:l 4ger 6st 5le:sdrG 7rs 3t:s 1nack:seg 3g:sDI 3il:seg 3ke:sdG 3p:sDI 4pier 7st
5y 4shot:s 3re:sdG 4l:seg 3tch:Seg 2eak:segR 5ers 5ier 7st 5y 3er:seg 4ze:sdG 2icker:seg 3de:r 5st 3ff:seg 5le:sdG 3gger 3p:sSegRDI 4e 5rs 4pet:s 3tch:Seg 2ob:s
4bery 5ish 3oker 4p:seg 4tier 7st 5y 4ze:sdG 3re:sdG 4kel:sDI 4t:seg 3t:s 3ut:s 3w:seg 4ball:seg 4drift:s 4fall:s 5lake:s 4ier 6st 4plough:s 7wed 8ing 4storm:s
4y 2ub:sDI 3ck 3ff:segR 3g:slDI 4ger 6st 5le:sdG 1o 2ak:seg 3p:seg 4ier 6st 4y 3r:seg 2b:sRDI 3ered 6r 6st 5ing 5s 3riety 2ccer 3iable:s 5l:sl 6ise:sdG 8m 8t:s
4ety:i 4ological 9st:s 8y 3k:seg 4et:s 2d:sDI 3a:s 3den 3ium 3omy 2fa:s 3t:lRn 4ball:s 4en:seg 5st 4ware 2ggier 6st 4y 2il:seg 2journ:seg 2lace:sdG 4r 3d:R
4ered 6ing 6s 4ier:seg 3e:sdlG 4mn:lR 6est 6ity 3i:d 4cit:seg 7or:s 8us 4darity 5er 6st 5ify:gij 6ty 5ly 5s 4taire:s 6ry:i 5ude 3o:seg 4ist:s 3uble:s 4tion:s
3ve:sdG 5nt:s 2mbre 3e 4body:i 4day 4how 4one:s 4place 4rsault:seg 4thing:s 5ime:s 4what:s 6ere 2n:s 3ata:s 3g:s 3ic 3net:s 3orous 2on:R 4est 3t 4he:sdG 4ier
6st 4y 2p:sDI 3histicate:sdG 9ation 7ry 4omore:s 3rano:s 2rcerer:s 7ss:S 6y 3did 3e:slr 4st 3ority:i 3rier 6st 4ow:segf 4y 3t:seg 4a 2ught 3l:s 3nd:seglR 5est
5proof:seg 5track 3p:seg 3r:segR 4ce:sdG 4est 3th 5east 9ern 6rly:i 7n:sR 8ers 5paw:s 5ward 6est 9ern 3venir:s 2vereign:s 9ty 2w:seg 3n 2x 1pa:sr 3ce:sdG
5craft:s 5ship:s 4ial 5ous 3de:sdG 3ghetti 3n:sDI 4gle:sdG 4iel:s 4k:seg 5ings 4ner:s 3re:sdrG 5st 4k:seg 5le:sdrG 7rs 4red 5ing 5ow:s 4s:R 5e:l 6st 3sm:s 5odic
3t:sDI 4e 4ial 4ter:seg 4ula:s 3wn:seg 3y:seg 2eak:sgR 5ers 4r:seg 5head:seg 5mint 3cial:sl 7isation:s 9e:sdG 9t:s 8ty:i 5es 5fic:s 8ally 9tion:s 7er 6y:gij
5men:s 5ous 4k:seg 4tacle:s 7ular:sl 6tor:s 5ra 6e:s 6um:s 4ulate:sdG 8ion:s 9ve 8or:s 3d 3ech:S 6less 4d:seg 5boat:s 5ier 7st 5ometer:s 5y 3ll:segR 5bind:sg
6ound 5ings 4t 3nd:sg 5thrift:s 4t 3rm:s 3w:seg 2here:s 5ical 3inges 5x:S 2ice:sdG 4ier 6st 4y 3der:s 3got:s 3ke:sdG 3ll:seg 4t 3n:sSI 4ach 5l:s 4dlier 8st 6y
4e 5less 4ster:s 3ral:sDI 4e:s 4it:seg 6ual:sl 3t:sSegDI 4e:f 5fuller 9est 4tle 2lash:Seg 4t 5ter:seg 3een:s 4ndid:lR 8est 6our 3ice:sdG 4nt:segR 6ered 8ing 8s
4t:sI 3urge:sdG 2oil:seg 5t 3ke:s 5n 5sman 7en 6people 8rson:s 6woman 9en 3nge:sdG 5ier 7st 5y 4sor:seg 7ship 4taneity 8ous:l 3of:seg 4k:seg 5ier 7st 5y 4l:seg
4n:segf 5fuls 5sful 3radic 4e:s 4ran 4t:seg 5smanship 3t:sDI 4less 5ight:seg 4tier 7st 5y 3use:s 4t:seg 2rain:seg 4ng 4wl:seg 4y:seg 3ead:sg 6sheet:s 4e:sdg
3ier 5st 4g:s 4ng:sg 6board:s 6ier 8st 6time 6y 5kle:sdrG 8rs 7ings 5t:segR 6ers 3out:seg 3uce:sdrG 6st 4ng 3y:R 4est 2ud:s 3n 4k 3r:sDI 4ious 4n:seg 4t:seg
3tter:seg 2y:gij 1quabble:sdG 4d:s 5ron:s 4lid:R 7est 5l:seg 5or 4nder:seg 4re:sdlrG 6st 4sh:Seg 4t:sDI 5ter 7st 4wk:seg 3eak:seg 6ier 8st 6y 5l:seg 5mish
4eze:sdG 4lch:Seg 3id:s 4nt:segR 6est 4re:sdG 5m:seg 5rel:sDI 5t:seg 1tab:sDI 4ilise:sdG 7ty 4le:sdrG 6st 3ck:seg 3dia 5um:s 3ff:seg 3g:sSeg 4e 5coach:S
4ger:seg 4nant 6te:sdG 7ion 3id:R 5est 4n:seg 4r:s 5case:s 5way:s 3ke:sdG 3le:sdrG 5mate:sdG 5st 4k:seg 4l:seg 5ion:s 4wart:s 3mina 4mer:seg 4p:seg 5ede:sdG
3nce:s 5h:SegR 6est 4d:sg 5ard:s 8isation 9se:sdG 5by:s 5ings 5off:s 5point:s 5still:s 4k 4za:s 3ple:sdrG 6rs 3r:sSegDI 4board 4ch:Seg 6ier 8st 6y 4dom 4e
4fish:S 4k:R 5est 4light 4rier 7st 5y 4t:segR 5ers 5le:sdG 6ingly 4vation 5e:sdG 3te:sdlrGt 5lier 8st 5ments 5sman 9ship 7en 4ic 5on:seg 7ary 7ery 5stic:s 9al:l
9ian:s 4ue:s 5re:s 5s:S 5te:s 6ory 3unch:SeglR 7est 3ve:sdG 3y:seg 2eadfast 5ier 7st 5y:gijk 4k:s 4l:sg 5th 7ier 9st 7y:k 4m:seg 5ier 7st 5roller:seg 5y 3el:seg
4p:segR 5est 5le:s 4r:seg 3llar 3m:sDI 3nch:S 5il:sDI 4ographer:s 9hy 3p:sDI 4ladder:s 3reo:s 6type:sdG 4ile 6isation 8e:sdG 4ling 4n:slRn 5est 3thoscope:s
3w:seg 4ard:seg 7ess:S 2ick:sgR 5ers 5ier 7st 5ler:s 5y:i 3ff:seglRn 5en:seg 6st 4le:sdG 3gma:s 6ta 3ll:segRn 5born 5est 4ted 3mulant:s 7te:sdG 8ion 6i 6us
3ng:sgR 5ers 5ier 7st 6ness 5y 4k:sg 4t:seg 3pulate:sdG 8ion:s 3r:sDI 4rup:s 3tch:Seg 2ock:seg 5ade:sdG 5broker:s 5holder:s 5ier 7st 6ngs 5pile:sdG 5y 6ard:s
3dgier 7st 5y 3ical 3ke:sdG 3le:s 5n 4id:lR 6est 3mach:seg 4p:seg 3ne:sdG 5y 4ier 6st 4y 3od 4l:s 4p:seg 3p:sDI 4gap:s 4over:s 4page:s 5er:seg 4watch:S 3rage
4e:sdG 5house:s 5keeper:s 5room:s 5y:s 4k:s 4m:seg 5ier 7st 5y 4y:i 3ut:R 5est 3ve:s 3w:seg 4away:s 2raddle:sdG 4ggle:sdrG 8rs 4ight:sR 8en:seg 9st 8forward:l
8jacket:seg 5n:segR 6ers 5t:s 6jacket:seg 4nd:seg 5ge:lrn 7rs 7st 6le:sdG 6ulation 4p:sDI 4ta 6gem:s 5egic 7y:i 5ify:gij 5osphere:s 5um:s 4w:seg 5berry:i 4y:seg
3eak:seg 5m:segR 6ers 6line:sdG 4et:s 6car:s 4ngth:s 8en:seg 5uous:l 4ss:Segf 4tch:SegR 7ers 4w:seg 5n 3icken 5t:lRn 6est 4dden 5e:sG 4fe 4ke:srG 6rs 5ings
4ng:sg 6ent 6ier 8st 6y 4p:sSegDI 5e 5per 5t 4ve:sdG 6n 3ode 4ke:sdG 4ll:segR 6ers 4ng:lR 6est 6hold:s 4ve 3uck 5tural 9list 8e:sdG 4ggle:sdG 4m:sDI 4ng 4t:sDI
2ub:sDI 4bier 7st 5le 5orn:R 8est 5y 3ck 3d:sDI 4ent:s 7ship 4io:s 6us 4y:gij 3ff:seg 5ier 7st 6ngs 5y 3mble:sdG 4p:seg 3n:sDI 4g 4k 4t:seg 3pefy:gij 5ndous
4id:slR 6est 6ity:i 4or:s 3rdier 7st 5y 3tter:seg 2yle:sdG 4ish 6tic 4us 1uave:r 5st 2b:sDI 3committee:s 5nscious:l 3divide:sdG 7sion:s 4ue:sdG 3group 3ject:seg
7ive 4ugate:sdG 5nctive 3let:sI 4ime:sdrG 7st 3marine:s 4erge:sdG 6sion 4ission:s 8ve 5t:sDI 3normal 3ordinate:sdG 3program 3routine:s 3scribe:sdrG 9rs 7pt:s
9ion:s 4ection:s 5quent:l 5rvient 5t:s 4ide:sdG 6iary:i 7se:sdG 6y:i 5st:seg 7ence 4tance:s 7dard 7tial:l 9ate:sdG 5itute:sdG 9ion:s 4ystem 3terfuge:s 6ranean
4le:r 6st 6ty:i 5y 4ract:seg 8ion:s 3urb:s 6an:s 3versive:s 6t:seg 3way:s 2cceed:seg 5ss:Sf 7fully 7ion:s 8ve:l 7or:s 4inct:lR 8est 4our:seg 4ulent:s 5mb:seg 3h
3k:segR 4ered 6ing 6s 4le:sdG 3tion:seg 2dden:l 3s 2e:sdG 3de 2ffer:segR 6ers 6ings 4ice:sdG 6ient:l 5x:Seg 4ocate:sdG 8ion 4rage 2gar:seg 5ier 7st 5y
3gest:segR 7ion:s 8ve 2icidal 6e:s 3t:sSeg 4ability 6le 7y 4case:s 4e 4or:s 2lfur 3k:seg 4ier 6st 4y:i 3len:R 6est 3phur 3tan:s 4rier 7st 5y 2m:sDI 3marise:sdG
6y:ik 4er:seg 4it:s 4on:seg 6sed 8s 7ing 3ptuous 2n:sDI 3bathe:sdG 4urn:seg 7t 3dae:s 4ial:s 4own:s 4ry:i 3flower:s 3g 4lasses 3k 4en 3light 5t 3nier 6st 4y
3rise:s 3screen:s 4et:s 4hine 3tan:sDI 3up 2p:R 3erb:lR 6est 5computer:s 5ficial:l 6luous 5human 5impose:sdG 6ntendent:s 6or:s 8ity 5lative:s 5market:s
5natural:s 5s 6cript:s 6ede:sdG 6onic 6tar:s 7ition:s 9ious 7ructure:s 5vise:sdG 8ion:s 8or:s 9ry 3per:s 4lant:seg 5e:rt 6mentary 9ted 9ting 9ts 6st 5ier:s
5y:gij 4ort:segR 7ers 7ive 5se:sdG 7dly 6ition:s 4ress:Seg 8ion 3remacy 6e:l 2rcharge:sdG 3e:lr 4st 3f:seg 4ace:sdG 4board:seg 3ge:sdG 5on:s 5ry:i 4ical 3lier
6st 4y 3mise:sdG 4ount:seg 3name:s 3pass:Seg 4lus:SegDI 4rise:sdG 7ingly 3real 5nder:seg 5ptitious 4ound:seg 8ings 3veillance 5y:seg 6or:s 4ival:s 6e:sdG 6or:s
2sceptible 3pect:seg 5nd:segR 7ers 6se 7ion:s 4icion:s 8us:l 3tain:seg 7able 4enance 1wab:sDI 3gger:segR 3llow:seg 3m 4p:seg 5ier 7st 5y 3n:s 3p:sDI 3rm:seg
4thier 8st 6y 3t:sDI 4he:sdG 3y:seg 2ear:sg 4t:sgR 5ers 5y 3ep:sgR 5ers 5ings 5stake:s 4t:slRn 5en:seg 6st 5heart:s 3ll:segR 5est 5ings 3pt 3rve:sdG 2ift:slR
5est 3g:sDI 3ll:seg 3m:sI 3ndle:sdrG 7rs 4e:s 4g:sg 3pe:sdG 3rl:seg 3sh:SegR 5est 3tch:SegR 6able 6board:s 3vel:sDI 2ollen 3on:seg 4p:seg 3rd:s 5fish:S 4e 4n
2um 3ng 1yllabi 6le:s 6us:S 2mbol:s 6ic 7se:sdG 8m 3metric 9al 7y 3pathetic 9ically 7ise:sdG 7y:i 4honic 7y:i 4tom:s 7atic 2nagog:s 7ue:s 4pse:s 3chronisation
9se:sdG 8ous 3dicate:sdG 4rome:s 3onym:s 7ous 4pses 6is 3tactic 9ally 5x 4heses 7is:SegR 9e 9ers 8zer:s 6tic:s 8ze:sdG 2philis 4on:seg 2ringe:sdG 3up:s 2stem:s
6atic 9cally tab:sDI 3by:i 3ernacle:s 3le:sdG 5cloth:s 5spoon:sf 9nfuls 9nsful 5t:s 4oid:s 3oo:seg 3u:seg 4late:sdG 7ion 2cit:l 5urn 3k:seg 4ier 6st 4le:sdG 4y
3o:s 3t:f 4fully 4ic:s 6al 4less:l 2dpole:s 2g:sDI 2il:seg 4gate:sdG 4light:s 4or:seg 4spin:s 3nt:seg 2ke:srG 4n 4off:s 5ver 4rs 2lc 3e:s 4nt:se 3isman:s
3k:segR 4ative 4ers 3l:R 4est 4ow 4y:gij 3on:s 2mbourine:s 3e:sdlrnG 4st 3per:seg 2n:sDI 3dem:s 3g:s 4ent:s 7ial 5rine:s 4ible:s 4le:sdG 4o:seg 3k:segR 4ard:s
4ers 3ner 5st 3talise:sdG 5mount 4rum:s 2p:sSegRDI 3e 4red 5ing 5s 4stry:i 2r:sDI 3antula:s 9e 3dier 6st 5ness 4y 3get:seg 3iff:s 3nish:Seg 3paulin:s 3rier 6st
4y:gij 3t:sR 4an:s 5r:s 4est 2sk:seg 3sel:sDI 3te:sdGf 5fully 5less 4ier 6st 4y 2ttle:sdG 4oo:seg 4y 2ught 3nt:seg 3t:R 4est 4ology 2vern:s 2wdrier 7st 5y 3nier
6st 4y 2x:Seg 3able 4tion 3i:sSeg 4cab:s 3payer:s 3ying 1ea:sr 3ch:SgR 5ers 5ings 4up:s 3k:s 3m:seg 4mate:s 4ster:s 4work 3pot:s 3rdrop:s 4ed 4ful 4ing 4s
3se:sdG 4poon:s 3t:s 2chnical:l 9ity:i 7ian:s 6que:s 5ological:l 9y:i 2dious:l 4um 2e:sdg 3m:seg 3n:s 4age:r 7rs 3pee:s 3ter:seg 4h:Seg 5e 4otal 8ler:s
2lecommunications 4gram:s 7ph:seg 4pathic 8y 5hone:sdG 4scope:sdG 4type 4vise:sdG 7ion:s 3l:sgR 4ers 4tale:s 2mper:seg 6ament:s 9ntal 7nce 7te 8ure:s 5st:s
7uous 4i 4late 5e:s 4o:s 5ral 7ry:ik 4t:seg 5ation:s 2n:sd 3able 4cious 6ty 4ncy:i 5t:seg 3ded 5ncy:i 5r:seglRn 6est 6ise:sdG 4ing 4on:s 4ril:s 4s 3ement:s 4t:s
3nis 3or:s 3se:sdrG 5st 4ion:s 4ors 3t:seg 4acle:s 5tive:l 4h:s 3uous 4re:sdG 2pee:s 3id 2rm:segl 4inal:sl 7te:sdG 8ion 8or:s 6i 6ology:i 6us:S 5te:s 3race:sdG
5in:s 4estrial:s 4ible 7y 5er:s 5fic 6y:gij 5torial:s 8y:i 4or:s 6ise:sdG 8m 8t:s 3se:lrn 5st 2st:sSegR 4able 5ment:s 4ers 4icle:s 5fy:gij 5monial:s 8y:i 5s
2tanus 3her:seg 2xt:s 4book:s 4ile:s 4ual:l 5re:sdG 1han 4k:segf 5fully 5less 3t 4ch:SegR 3w:seg 2e:G 3atre:s 6ical 3e 3ft:s 3ir:s 4st:s 3m:S 4e 4selves 3n 4ce
3ologian:s 8cal 7y:i 4rem:s 6tic 9al:l 5ise:sdG 7t:s 5y:i 3rapeutic 6ist:s 6y:i 4e 5abouts 6fter 5by 5fore 5in 5of 6n 5upon 4mal:s 5odynamics 6meter:s 6stat:s
3sauri 7us:S 4e:s 4is 3ta 3y 2ick:lRn 5en:seg 6st 6t:s 5nesses 3ef 4ve:s 3gh:s 3mble:s 3n:slDI 4gs 4k:sgR 5ers 4ner 6st 3rd:s 4st:seg 6ier 8st 6y 4teen:s 8th:s
5ieth:s 5y:i 3s 4tle:s 2ong:s 3rn:s 5ier 7st 5y 4ough:lR 8bred:s 8est 8fare:s 3se 3u:s 4gh 6t:sf 7fully 9lness 7less:l 4sand:s 8th:s 2rash:Seg 3ead:seg 6bare
5t:s 6en:seg 4e:s 4sh:SegR 6ers 6old:s 4w 3ice 4ft:s 6ier 8st 6y 4ll:segR 6ers 4ve:sdG 6n 3oat:s 4b:sDI 4ne:s 5g:seg 4ttle:sdG 4ugh 7out 7put 4ve 4w:sg 5away
5back:s 5n 3ust:sg 2ud:sDI 3g:s 3mb:seg 5tack:s 4p:seg 3nder:seg 7bolt:s 7ous 7storm:s 9ruck 3s 2wart:seg 2y 3me 3roid:s 1iara:s 2ck:seg 4et:seg 4le:sdG 5ish
2dal 3e:sdG 3ier 5st 3y:gij 2e:sdgr 3rs 2ff:seg 2ger:s 3ht:slRn 5en:seg 6st 5rope:s 5wad:s 2lde 3e:sdG 3l:seg 3t:seg 2mber:seg 3e:sdlrG 4keeper:s 4less 5ier 7st
4rs 4scale:s 4table:s 4zone 3id:lR 5est 5ity 4ngs 2n:sDI 3der 3g:sSeg 4e:g 4le:sdG 3ier 5st 3ker:seg 4le:sdG 3nier 6st 4y 3sel:sDI 3t:seg 3y 2p:sDI 3i:s 3sier
6st 4y 3toe:sdg 2rade:s 3e:sdG 4der 6st 4less 4some 2ssue:s 2t:s 3bit:s 3illate:sdG 3le:sdG 3ter:seg 1o 2ad:s 4stool:s 3st:segR 5ers 2bacco:sS 3oggan:seg 2day
3dle:sdrG 6rs 2e:sdg 3nail:s 2ffee:s 4y:i 2ga:s 4e 3ether 3gle 2il:seg 4et:seg 2ken:s 2ld 3erable 8y 6nce:s 7t 6te:sdG 3l:seg 2mahawk:seg 4to:S 3b:seg 4oy:s
4stone:s 3cat:s 3e:s 3orrow:s 2n:sSeg 3al 3e 3g:s 4ue:sdG 3ic:s 4ght 3nage:s 4e:s 3sil:s 6litis 2o 3k 3l:seg 4kit 3t:seg 4h 5ache:s 5brush:S 5paste:s 6ick:s
2p:sDI 3az:S 3ic:s 5al 3ography:i 4logy 3ple:sdG 2rch:Seg 3e 3ment:segR 7ers 7or:s 3n 4ado:sS 3pedo:sSeg 3que 3rent:s 7ial 4id 3si 4o:s 3tilla:s 4oise:s 4uous
5re:sdG 2ss:Seg 3t 2t:sSegDI 3al:slDI 5itarian:s 9ianism 7y:i 3e 4m:s 3ter:seg 2ucan:s 4h:Seg 5down:s 5ier 7st 6ngs 5y 3gh:sRn 5en:seg 6st 3pee:s 3r:seg 4ist:s
4nament:s 5iquet:s 3sle:sdG 3t:seg 2w:segR 3ard:s 3el:sDI 5lings 4red 5ing 5s 3n:s 4speople 2xic 4n:s 2y:seg 1race:sdG 4k:seg 4t:s 5ion 5or:s 3de:sdrG 5mark:seg
5rs 4ition:s 9al:l 9alist 3ffic:s 7ked 8ing 3gedy:i 4ic 6ally 3il:segR 5ers 4n:segR 5ee:s 6rs 4t:s 5or:s 7ous 3mp:seg 5le:sdG 5oline:s 3nce:s 4quil:R 8est 8ity
8ler 9est 9ise:sdrG 9isers 9ity 4sact:seg 8ion:s 6tlantic 5cend:seg 6ontinental 6ribe:sdG 8pt:s 9tion:s 5fer:sDI 8able 6orm:segR 9ation:s 9ers 6usion:s
5gress:Seg 9sion:s 5ient:s 6stor:s 6t:segDI 7ion:seg 9nal 8ve:s 7ory 5late:sdG 8ion:s 8or:s 6iteration 6ucent 5mission:s 7t:sDI 8ter:s 5parency:i 9nt:l 6ire:sdG
6lant:seg 6ort:seg 9able 9ation 7se:sdG 5verse:s 3p:sDI 4door 4eze:s 6oid:s 4per:s 5ings 3sh:Seg 5can 5ier 7st 5y 3uma:s 6ta 7ic 8se:sdG 3vel:sDI 6ler:s 7ings
5rse:sdG 5sty:gij 3wl:segR 5ers 3y:s 2eacherous 8y:i 5le 4d:sg 5mill:s 4son 5ure:sdrG 8rs 7y:i 4t:segt 5ise:s 5ments 5y:i 3ble:sdG 3e:sdg 3k:sDI 3llis:Seg
3mble:sdG 4endous:l 4or:s 3nch:Seg 4d:seg 5ier 7st 5y:i 3pidation 3spass:SegR 8ers 4tle:s 2ial:sDI 4ngle:s 6ular 3bal 4e:s 4ulation:s 5nal:s 5tary:i 6e:s
3ck:seg 5ery 5ier 7st 5le:sdG 5ster:s 5y 4ycle:s 3fle:sdG 3gger:seg 4onometry 3ll:seg 5ion:s 4ogy:i 3m:sDI 4ester:s 4mer 6st 3nity 4ket:s 3o:s 3p:sDI 4e 4le:sdG
6t:s 5icate:sdG 4od:s 5s 3te:r 5st 3umph:seg 7ant 3via 6l:l 7ity 2od 4den 3ll:seg 5ey:s 3mbone:s 3op:segR 5ers 3phy:i 4ical 3t:sDI 3uble:sdG 7maker:s 7some
4gh:s 4nce:sdG 4pe:sdG 4ser:s 4t:s 3wel:sDI 2uancy 5t:seg 3ce:s 4k:seg 3dge:sdG 3e:sdgrG 4st 3ffle:s 3ism:s 3ly 3mp:seg 5et:seg 3ncate:sdG 7ion 4k:sg 3st:segf
5ee:s 5ier 7st 5worthier 9hiest 9hy 5y:i 3th:sf 5fully 8ness 2y:gij 3out:s 1sar:s 1ub:sSeg 3a:s 3e 4rculosis 3ular 2ck:seg 2ft:seg 2g:sDI 2ition 2lip:s
2mble:sdrG 6rs 3my:i 3our:s 3ult:s 6uous 2na:s 3dra:s 3e:sdrGf 4rs 3ic:s 3nel:sDI 6lings 2rban:s 4ine:s 4ulence 8t 3een:s 3f:seg 3gid 3key:s 3moil:s 3n:segR
4around 4ip:s 4out:s 5ver:s 4pike:s 4stile:s 4table:s 3pentine 3quoise:s 3ret:s 3tle:s 6neck:s 3ves 2sk:s 3sle:sdG 2tor:seg 5ial:s 2xedo:sS 1wang:seg 2eak:seg
3e:d 4t:seg 4zers 3lfth:s 4ve:s 3ntieth:s 5y:i 2ice 3ddle:sdG 3g:sDI 3light 3n:sSegDI 4e 4ge:sdgG 4kle:sdG 3rl:seg 3st:segR 5ers 3tch:Seg 4ter:seg 2o:s 1ycoon:s
2ing 2pe:sdG 4face 4script 5et:sI 7ter 4writer:s 3hoid 5on:s 4us 3ical:l 4fy:gij 4st:s 3ographic 9ical 2rannical 7se:sdG 6y:i 5t:s 3e:s 1zar:s ubiquitous
1dder:s 1gh 2lier 5st 4ness 3y 1lcer:s 2terior 3imata 7e:l 7um:s 3ra 5sonic 5violet 1mbrella:s 2pire:sdG 3teen 1nable 3cceptable 9bly 8ed 5ountable 9ably
3dulterated 3ffected 3ltered 3mbiguous:l 3nimity 6ous:l 4swerable 8ed 3rmed 3ssigned 5uming 3ttached 6inable 5ended 5ractive 3uthorised 3vailable 4oidable
3ware:s 2balanced 3earable 9y 5table 4coming 4lievable 9bly 8er:s 3iased 6sed 3lock:seg 3orn 3reakable 4oken 3urden:seg 2cannier 8st 6y 3easing 4rtain 9ty:i
3hallenged 5nged 5ritable 4ristian 3le:s 5an:R 7est 6r 3omfortable 9ably 5mon:R 8est 5promising 4ncerned 5ditional:l 5firmed 5nected 5scious:l 6titutional
5trollable 9led 8versial 5ventional 6inced 9ing 4untable 5th 4ver:seg 3ultured 4t 2damaged 4unted 3ecidable 7ed:s 4fined 4mocratic 4niable 9y 4r 5brush 5cover
6urrent:s 7t:sI 5dog:s 5estimate:sdG 5flow 6oot 5garment:s 6o:Sg 7ne 6raduate:s 7ound:s 8wth 5handed 5lain 7y:s 6ie:s 7ne:sdG 6ying 5mine:sdG 5neath:s 6ourished
5pants 7ss:S 6rivileged 5rate:sdG 5score:sdG 6hirt:s 6ide:s 6tand:sg 9dable 9dably 9dings 8te:sdGt 9ements 7ood 7udy:gij 5take:srG 9n 9rs 8ings 6one:s 7ok 7w:s
5water 6ear 7ight 7nt 6orld:s 6rite:sG 9ten 7ote 4served 5irable:s 4tected 4veloped 3id 4sturbed 3o:Sg 4cumented 4ings 4ne 4ubted:l 3ress:Seg 3ue 4ly 3ying
2earth:segl 4sier 7st 6ness 5y:k 3conomic 9cal 3ducated 3mployable 8ed 8ment 3nlightened 3qual:D 5ivocal 3rring 3thical 3ven:l 6tful 3xpected:l 5lained 2failing
5r:lR 6est 5thful 4miliar 4sten:seg 4vourable 3easible 4eling 3illed 4nished 4t:sDI 3old:seg 4reseen 5gettable 6ivable 5tunate:sl 4unded 3riendlier 9iest 9y
3unny 4rl:seg 2gainlier 9st 7y 3odlier 8st 6y 3rammatical 5teful 2happier 8st 7ness 6y:k 3ealthier 9est 8y 5rd 4lpful 3ook:seg 2icorn:s 4ycle 3dentified
3fication 4orm:segl 7ity 4y:gij 3lateral:l 3maginative 4portant 5ressed 3nformative 8ed 4hibited 4itiated 4spired 8ing 4telligent 9gible 6nded 7tional:l 6rested
9ting 3on:s 5ise:sdG 3que:lrn 6st 3son 3t:sSeg 4e 4y:i 3versal:sl 7e:s 7ity:i 2just:l 6ifiable 9ed 2kempt 3ind:lR 6est 6lier 9st 3nown:s 2labelled 4wful
3eash:Seg 4ss 3ike:l 6lier 9st 4mited 3oad:seg 4ck:seg 3uckier 8st 6y 2man:sDI 4rked 5ried 4sk:seg 3istakable 9bly 4tigated 3odified 4ved 2named 4tural
3ecessary:k 4rve:sdG 3oticed 2obtainable 3ccupied 3fficial 3riginal 4thodox 2pack:seg 4id 4ralleled 3ick 3leasant:ln 3opular 9ity 3recedented 5dictable 5pared
4incipled 6table 5vileged 4otected 5ven 6oked 3ublished 2qualified 4estionable 9nably 2ravel:sDI 3ead 6able 5l 6istic 5sonable 9bly 4cognised 4lated 5enting
5iability 8le 4markable 4peatable 5resentative 4servedly 5olved 5t 6ricted 3ivalled 3uffled 4lier 7st 5y 2safe:r 6st 4id 4nitary 4tisfactory 8ied 4voury 4y:sg
3cathed 4heduled 4ientific 4rew:seg 5upulous 3easonable 5t:seg 4emlier 9st 7y 5n 4t 5tle:sdG 3ightlier 9est 8y 5ned 3killed 3olicited 5ved 4phisticated 4und:R
7est 3peakable 5cified 3table 4ructured 4uck 3ubstantiated 4ccessful:l 4itable 6ed 4ng 4pportable 9ed 4re 4specting 2tangle:sdG 3enable 3hinkable 3idier 7st 5y
4e:sd 4l 4ring 3o 4ld 4uched 3rained 4ue:r 6st 5stworthy 3ying 2usable 4ed 4ual:l 2veil:seg 2wanted 4rranted 5y 4shed 3elcome 5l 3ieldier 9st 7y 4lling:n 4nd:sg
4se:r 6st 4ttingly 3orkable 5thy 4und 3rap:sDI 4itten 1p 2beat:s 3ringing:s 2date:sdG 2end:seg 2grade:sdG 2heaval:s 4ld 3ill:s 3old:sg 5ster:segR 9ers 9y 2keep
2lift:seg 3oad 2on 2ped 4r:s 5most 3ing 2right:s 4sing:s 3oar:s 4ot:seg 2s 3et:sI 3hot:s 3ide 3tairs 5nding 5rt:seg 4ream 2take 3ight 3own 3urn:seg 2ward:sl
1ranium 2ban:R 5e 6st 2chin:s 2ge:sdG 4ncy 5t:l 2inate:sdG 4e 2n:s 1s 2able 3ge:s 2e:sdrGf 3able 3fully 6ness 3less:ln 3rs 2her:seg 2ual:l 3rp:seg 1tensil:s 3ri
4us:S 2ilisation 6e:sdG 5tarian 9anism 6y:i 2most 2ter:segl 5ance:s vacancy:i 5t 4te:sdG 5ion:seg 3cinate:sdG 8ion:s 6e:s 3illate:sdG 3ua 4ous 4um:seg
2gabond:seg 4ry:i 3ina 6e 6l 3rant:s 3ue:lrn 5st 2in:R 4est 2lentine:s 4t:seg 3iant 4d:l 5ate:sdG 7ion 5ity 4se:s 3ley:s 3our 3uable:s 4e:sdG 5less 3ve:sdG
2mpire:s 2n:sSDI 3dal:s 6ise:sdG 8m 3e 3guard:s 3illa:s 4sh:Seg 4ty:i 3quish:Seg 2porise:sdG 4ur:s 2riable:s 5nce 6t:s 5tion:s 4ety:i 4ous:l 3nish:Seg 3sity:i
3y:gij 2se:s 3t:slRn 4est 2t:sDI 2ult:seg 1eal 2ctor:s 2er:seg 2getable:s 6rian:s 9nism 6tion 2hement:l 3icle:s 2il:seg 3n:seg 2locity:i 4ur 3vet 6y 2nd:seg
4or:s 3eer:seg 4rable 6te:sdG 7ion 3geance 5ful 3ison 3om 5ous 3t:seg 4ilate:sdG 8ion 8or:s 4ricle:s 6loquist:s 4ure:sdG 3ue:s 2racity 4nda:s 7h:s 3b:s 4al:sl
5tim 4iage 4ose 6ity 3dict:s 3ge:sdG 3ier 5st 4fication 5y:gij 4table 3min 3nacular:s 3satile 8ity 4e:sdG 4ion:s 4us 3tebra:s 8e 8te:s 4ical:sl 6es 5go 3ve 3y
2ssel:s 3t:segt 4ibule:s 5ge:s 4ments 2t:sDI 3eran:s 5inarian:s 9y:i 3o:Seg 2x:Seg 3ation:s 1i 2a 3bility 4le 3duct:s 3l:s 2brant 5te:sdG 6ion:s 2car:s 5ious:l
3e:sdG 3inity 4ous:l 3tim:s 6ise:sdG 4or:s 6ious 6y:i 2deo:s 5tape:sdG 2e:sd 3w:segR 4ers 4point:s 2gil:s 5ance 7t:S 8e 3orous:l 4ur 2i 3i 2le:r 4st 3ify:gij
3la:s 5ge:sr 7rs 5in:s 7ous 7y:i 2ndicate:sdG 6tive 3e:s 4gar 4yard:s 3tage:s 3yl:s 2ola:s 5te:sdG 6ion:s 4ence 6t:l 5t:s 4in:s 2per:s 2ral 3gin:s 6ity 3ile
5ity 3tual:l 5e:s 5osi 7o:s 6us:l 3ulent 4s:S 2sa:seg 3e:sdG 3ibility 5le 6y 4on:seg 6ary:i 4t:seg 5ation:s 5or:s 3or:s 3ta:s 3ual:sl 6ise:sdG 2tal:l 5ity
4min:s 3riolic 2vacious:l 6ty 3id:lR 5est 4section 2zor:s 1ocabulary:i 4l:s 5ist:s 4tion:s 8al 3iferous:l 2dka 2gue:s 2ice:sdG 3d:seg 2latile 3canic 6o:sS
3ition 3ley:seg 6ball:s 3t:s 4age:s 3ume:s 5inous 4ntary:ik 6eer:seg 4ptuous 2mit:seg 2odoo:seg 2racious 3tex:S 4ices 2te:sdrG 4rs 2uch:SegR 5ers 2w:seg 3el:s
2yage:sdrG 6rs 1ulgar:R 6est 6ity:i 3nerability:i 8le 3ture:s 1ying wad:sSegDI 3dle:sdG 3e 2fer:s 3fle:sdG 3t:seg 2g:sSegRDI 3e 4red 5ing 5s 3gon:s 3on:s 2if:s
3l:seg 3st:s 5line:s 3t:segR 4ers 4ress:S 3ve:sdrG 5rs 2ke:sdG 4n:seg 2lk:segR 4ers 4out:s 3l:seg 4et:s 4op:seg 5w:seg 4paper:seg 3nut:s 3rus:S 3tz:Seg 2n:Sdeg
3der:segR 6ers 4s 3e 3na 4er 5st 3t:seg 4on:seg 2r:sdDI 3ble:sdG 3ded 5n:s 4ing 4robe:s 4s 3ehouse:sdG 3fare 3head:s 3ier 5st 3like 3m:seglR 4est 4th 3n:seg
4ings 3p:seg 4ath:s 3rant:seg 7y:gij 4en:s 4ior:s 3t:s 4ime 3y 2s 3h:SegR 4able:s 4cloth:s 4ers 4ings 4out:s 4room:s 3p:s 3tage 4e:sdGf 5basket:s 5fully 5land:s
2tch:Segf 5dog:s 5man 6en 5word:s 3er:seg 5colour:s 5fall:s 6ront:s 5ier 7st 5logged 5mark:seg 6elon:s 5proof:seg 5shed:s 5tight 5way:s 6orks 5y 3t:s 2ve:sdrG
4form 4length:s 4red 5ing 5s 3ier 5st 3y 2x:Seg 3ier 5st 3y 2y:s 3laid 5y:sg 3side:s 3ward 1e 2ak:lRn 4en:seg 5st 4ling:s 4nesses 3lth 6ier 8st 6y 3n:seg 3pon:s
6ry 3r:sg 4ier 6st 5ness 5some 4y:gijk 3sel:sDI 3ther:seg 3ve:sdrG 5rs 2b:sDI 2d:sDI 3der 4ings 3ge:sdG 3lock 2e:sdgr 3ded 4ier 6st 5ng 4s 4y 3k:sl 4day:s
4end:seg 4lies 3p:sg 3st 2igh:seg 5t:seg 6ier 8st 6y 3rd:Rn 5est 5o:s 2lcome:sdG 3d:segR 4ers 3fare 3l:seg 4ington 3t:segR 4ered 6ing 6s 2nt 2pt 2re 4wolf 7ves
2st 4erly:i 6n:s 4ward 2t:sDI 3ter 5st 1hack:seg 3le:sdrG 5rs 3rf:s 4ves 3t:s 4ever 4soever 2eat 3edle:sdG 4l:seg 5barrow:s 5chair:s 4ze:sdG 3n:s 4ce 4ever
3re:s 5abouts 6s 5by 5in 5upon 5ver 5withal 3t:sDI 4her 3w 2ich 5ever 3ff:seg 3le:sdG 4st 3m:s 4per:seg 4sical 3ne:sdG 4ny:gij 3p:sDI 3r:srDI 4l:seg 5pool:s
5wind:s 4rs 3sk:segR 5ered 7s 5y:si 4per:seg 4tle:sdG 3te:srn 5n:seg 5st 5wash:Seg 4tle:sdG 3z:DI 4z:S 2o 3a 3ever 3le:s 5hearted:l 5sale:sdrG 9rs 6ome 4ly 3m
3op:seg 3pper:s 3re:s 3se 2y:s 1ick:seR 4eder 7st 6ly 6ness 5rs 5t:s 2de:lr 4n:seg 4spread 5t 3ow:segR 5ers 3th:s 2eld:seg 2fe 2g:sDI 3gle:sdG 3wam:s 2ld:slRn
4cat:sDI 4erness:S 5st 4fire:s 4life 3ful:l 3ier 5st 3l:seg 4ingly 7ness 4ow:s 4power 3t:seg 3y 2n:sSdegI 3ce:sdG 4h:Seg 3ded 4fall:s 4ier 6st 5ng 4mill:seg
4ow:sg 6pane:s 4pipe:s 4s 5creen:s 5hield:s 4y 3e 3g:seg 4ers 3k:seg 3ner:s 4ings 3some:r 7st 3ter:seg 6ier 8st 6time 6y 4rier 7st 5y 2pe:sdrG 4rs 2re:sdG 3ier
5st 3y 2sdom 3e:slr 4crack:seg 4st 3h:Segf 4bone:s 3p:s 4ier 6st 4y 3t:f 4fully 2t:snI 3ch:Seg 5craft 3h:R 4draw:sg 8al:s 8n 6ew 4ered 6ing 6s 4held 5old:sg 4in
4out 4stand:sg 6ood 3less 3nessed 8s 7ing 3ticism:s 5er 6st 4y 2ve:s 2z:S 3ard:s 3ened 3zes 1obble:sdG 5ier 7st 5y 2e:s 2k:s 3e 4n 2lf:seg 3ves 2man 5hood 5kind
3b:s 4at:s 3en 2n 3der:segf 6fully 6land:s 4rous 3t 2o:sdegl 3dchuck:s 4ed 5n:R 6est 4ier 6st 5ng 4land:s 4pecker:s 4s 5man 6en 4wind:s 5ork 4y:i 3f:seg 3l:l
4ie:sr 6st 4len:s 5ier 7s 8t 2rd:seg 4ier 6st 5ngs 4y 3e 3k:segR 4able 4bench:S 5ook:s 4ers 4force 4ings 4load 4man 7ship 5en 4out:s 4place 4shop:s 5tation:s
3ld:sl 5lier 8st 5wide 3m:seg 4hole:s 3n 3risome 4y:gij 3se 5n:seg 4hip:sDI 7per:s 4t:seg 3th 5ier 7st 5less 5while 5y:i 2t 2uld:s 3nd:segR 2ve 4n 2w:seg
1rangle:sdrG 7rs 3p:sDI 4per:s 5ings 4t 3th 2eak:seg 4th:sSeg 6e 3ck:segR 5age 3n:s 4ch:Seg 3st:seg 5le:sdrG 7rs 3tch:Se 6eder 9st 2ier 4st 3ggle:sdG 4ht
3ng:sgR 5ers 4kle:sdG 3st:s 5watch:S 3t:sSgR 4able 4e 5rs 4he:sdG 4ings 4ten 2ong:seglR 5doer:s 7ing:s 5est 3te 3ught 2ung 2y:R 3est x 1ci 3i 3v 3x 2vi 4i
1enophobia 1i 2i 3i 2v 2x 1v 2i 3i 4i 1x 2i 3i 4i 3v 3x 2v 3i 4i 5i 2x 3i 4i 5i 4v 4x 3v 4i 5i 6i 1ylophone:s yacht:seg 3k:seg 2k:sDI 2m:s 2nk:seg 2p:sDI 2rd:s
4stick:s 3n:s 2wn:seg 1ear:sl 4lies 6ng:s 4n:seg 5ings 3st:s 2ll:seg 4ow:segR 6est 3p:seg 2n:s 2s:SDI 3terday:s 2t 3i 2w:s 1ield:seg 1ock:s 2del:sDI 2ga
3hourt:s 4urt:s 3urt:s 2ke:sdG 4l:s 2lk:s 2nder 2u:sr 3ng:R 5est 5ster:s 3rs 5elf 7ves 3th:sf 2wl:seg 1uck:s zanier 5st 3y:i 1eal 4ous 2bra:s 2nith:s 2ro:sSeg
2st:s 2ta 1igzag:sDI 2llion:s 2nc:seg 4ked 5ing 2p:sDI 3per:seg 1odiac:s 2mbi:sS 5e 2ne:sdG 2o:s 3logical 7st:s 6y 3m:seg 1ucchini:s
`;
