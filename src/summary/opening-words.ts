/** Words that open a sentence, per language, in lower case. */
type OpeningWords = {
  /** Pronouns and connectives: they lean on the sentence before, which the reader of a summary may not see. */
  leaning: string;
  /** Adverbs and phrases that do, too, and whose sentence may yet tell something by itself. */
  linking?: string;
  /** Articles, prepositions and the like that are capitalised only because a sentence begins. */
  plain: string;
};

export const openingWords: Record<string, OpeningWords> = {
  en: {
    leaning: `he she it they him his her hers their its this that these those such but and so or yet also then however
      meanwhile instead moreover furthermore therefore thus nevertheless nonetheless still otherwise similarly likewise
      both neither another others`,
    linking: `here yes, no, nor indeed hence not_to_mention in_contrast by_contrast as_a_result for_example
      for_instance in_other_words on_the_other_hand after_all in_that in_this_case because_of_this
      because_of_that since_then until_then by_then after_that before_that for_that for_this on_that
      to_that of_those of_these of_them one_of_them two_of_them some_of_them many_of_them most_of_them
      all_of_them none_of_them the_latter there_he there_she there_they literally elsewhere conversely`,
    plain: `the a an we i you in on at there for from after before when while as if according what who why how`,
  },
  de: {
    leaning: `er sie es ihm ihn ihr ihre ihrer ihren seine sein seinen seiner dieser diese dieses diesem diesen
      dies das da dabei dadurch dafür dagegen daher damit danach dann daran darauf daraufhin darin darüber darum darunter
      davon davor dazu deshalb deswegen trotzdem dennoch jedoch doch aber und oder denn also außerdem zudem ferner
      allerdings hingegen stattdessen somit folglich letztere letzterer solche beide auch so`,
    linking: `hier dort damals zuvor seitdem seither unterdessen zugleich gleichzeitig ebenso ebenfalls genauso
      anschließend diesmal andere anderer letzteres ersterer erstere zum_beispiel im_gegenteil
      im_gegensatz_dazu wenig_später kurz_darauf in_diesem_fall in_diesem_zusammenhang auf_diese_weise
      aus_diesem_grund zu_diesem_zweck zu_dieser_zeit nach_seinen_angaben nach_ihren_angaben ihm_zufolge
      ihr_zufolge natürlich ja, nein`,
    plain: `der die ein eine einer einem einen in im am an auf mit nach bei für von vom zum zur wir ich ihr man wer was wie
      warum wann wo wenn als während viele alle nicht es sie seit bis laut unter über gegen ohne um`,
  },
  fr: {
    leaning: `il elle ils elles celui celle ceux celles cela ceci ce cet cette ces c'est c'était lui leur leurs son sa ses mais
      et ou or donc ainsi aussi alors puis ensuite cependant toutefois pourtant néanmoins enfin également en_effet
      de_plus d'ailleurs en_outre au_contraire du_coup en_revanche`,
    linking: `celui-ci celle-ci ceux-ci celles-ci celui-là celle-là là là-bas voici voilà certes bref non oui autre
      d'autres les_deux de_son_côté de_leur_côté pour_sa_part de_même par_ailleurs à_l'inverse
      à_l'origine à_cette à_cet à_ce dans_ce dans_cette face_à_ce face_à_cette pour_cela dès_lors
      depuis_lors parmi_eux parmi_elles d'après_lui d'après_elle selon_lui selon_elle selon_eux
      par_exemple`,
    plain: `le la les l un une des du de dans en au aux à pour par sur avec sans selon après avant depuis quand lorsque si on
      nous vous je qui que quoi pourquoi comment où plusieurs`,
  },
  es: {
    leaning: `él ella ello ellos ellas este esta esto estos estas ese esa eso esos esas aquel aquella su sus pero y e o sino
      sin_embargo además también así entonces luego por_eso por_ello por_tanto no_obstante asimismo mientras tampoco
      ambos ambas dicho dicha`,
    linking: `allí ahí aquí porque otro otra otros otras lo_mismo por_su_parte a_su_vez por_otra_parte por_otro_lado
      de_este_modo de_esta_manera de_esta_forma en_este_sentido en_ese en_esa en_aquel de_hecho
      por_ejemplo en_cambio al_contrario aun_así tras_ello mientras_tanto según_él según_ella de_estos
      de_estas de_ellos de_ellas entre_ellos entre_ellas bueno`,
    plain: `el la los las un una unos unas en de del al a para por con sin según tras desde cuando si yo nosotros qué quién
      cómo dónde no hay`,
  },
  pt: {
    leaning: `ele ela eles elas este esta isto estes estas esse essa isso esses essas aquele aquela seu sua seus suas mas e
      ou porém contudo todavia entretanto também além assim então depois por_isso portanto no_entanto ambos ambas`,
    linking: `lá ali aí aqui porque outro outra outros outras por_sua_vez por_outro_lado desta_forma dessa_forma
      deste_modo desse_modo nesse nessa naquele naquela na_ocasião com_isso segundo_ele segundo_ela
      delas deles por_exemplo além_disso`,
    plain: `o a os as um uma uns umas em no na nos nas de do da dos das ao à para por com sem segundo após desde quando se eu
      nós quem que como onde não há`,
  },
  it: {
    leaning: `egli lui lei esso essa essi esse loro questo questa questi queste quello quella quelli quelle ciò suo sua suoi
      sue ma e ed o però tuttavia inoltre anche così quindi dunque poi perciò infatti invece infine entrambi`,
    linking: `lì là qui altri altre insomma ecco dal_canto_suo da_parte_sua in_questo in_questa in_tal a_questo
      per_questo nel_frattempo d'altra_parte al_contrario ad_esempio per_esempio secondo_lui secondo_lei
      ne`,
    plain: `il lo la i gli le un uno una in nel nella di del della al alla a per con da dal secondo dopo prima quando se io noi
      chi che come dove non`,
  },
  nl: {
    leaning: `hij zij ze het hem haar hun zijn dit dat deze die daar daarom daardoor daarna daarbij daarnaast dan dus maar en
      of toch echter bovendien ook verder zo vervolgens niettemin desondanks beide`,
    linking: `hier hierdoor hiermee daarmee daarin daarvoor daarvan intussen ondertussen namelijk bijvoorbeeld anderen
      volgens_hem volgens_haar in_dat in_die bij_die om_die_reden`,
    plain: `de een in op aan bij voor van met na volgens wij we ik je u er wie wat waarom hoe als toen terwijl veel alle niet`,
  },
  sv: {
    leaning: `han hon den det de hans hennes deras dess detta denna dessa men och eller dock därför därmed dessutom också så
      sedan ändå båda`,
    linking: `här där därefter dessförinnan samtidigt istället däremot andra till_exempel å_andra_sidan enligt_honom
      enligt_henne`,
    plain: `en ett i på vid för från med efter enligt vi jag du man vem vad varför hur när om som många`,
  },
  da: {
    leaning: `han hun den det de hans hendes deres dette denne disse men og eller dog derfor dermed desuden også så siden
      begge`,
    linking: `her der derefter samtidig derimod andre for_eksempel i_stedet ifølge_ham ifølge_hende`,
    plain: `en et i på ved for fra med efter ifølge vi jeg du man hvem hvad hvorfor hvordan når da som mange`,
  },
  nb: {
    leaning: `han hun den det de hans hennes deres dette denne disse men og eller likevel derfor dermed dessuten også så
      begge da`,
    linking: `her der deretter samtidig derimot andre for_eksempel i_stedet ifølge_ham ifølge_henne`,
    plain: `en et ei i på ved for fra med etter ifølge vi jeg du man hvem hva hvorfor hvordan når som mange`,
  },
  fi: {
    leaning: `hän he se ne hänen heidän sen niiden tämä nämä tuo tällainen mutta ja tai kuitenkin siksi myös lisäksi sitten
      näin molemmat`,
    linking: `siellä täällä samalla silti sitä esimerkiksi sen_sijaan`,
    plain: `minä me sinä te kun jos kuka mitä miksi miten missä ei`,
  },
  pl: {
    leaning: `on ona ono oni one jego jej ich to ten ta te ci tego tej tym tych taki taka takie ale i a lub jednak zatem więc
      dlatego ponadto także również potem następnie tymczasem oba oboje natomiast`,
    linking: `tam tu tutaj wtedy inni inne według_niego według_niej jego_zdaniem jej_zdaniem ich_zdaniem z_kolei
      co_więcej poza_tym oprócz_tego mimo_to w_ten_sposób w_związku_z_tym na_przykład`,
    plain: `w we na z ze po do od dla przy przed według gdy kiedy jeśli kto co jak dlaczego gdzie nie jest są my ja`,
  },
  cs: {
    leaning: `on ona ono oni jeho její jejich to ten ta tento tato toto tyto ale a nebo však proto tedy také navíc pak potom
      přesto oba`,
    linking: `tam tady tehdy zároveň naopak mezitím přitom podle_něj podle_ní kromě_toho díky_tomu například`,
    plain: `v ve na z ze po do od pro při před podle když pokud kdo co jak proč kde ne je jsou my já`,
  },
  ro: {
    leaning: `el ea ei ele lui lor său sa acesta aceasta acest această acești aceste acestea asta dar și sau însă totuși deci
      astfel apoi de_asemenea în_plus prin_urmare ambii`,
    linking: `acolo aici atunci alții altele de_altfel pe_de_altă_parte la_rândul_său la_rândul_ei potrivit_lui
      de_exemplu`,
    plain: `un o în la pe de din pentru cu după când dacă cine ce cum unde nu eu noi`,
  },
  hu: {
    leaning: `ő ők ez az ezek azok ennek annak ezt azt de és vagy azonban ezért így tehát továbbá emellett majd aztán mégis
      mindkét`,
    linking: `ott itt akkor például ugyanakkor eközben szerinte emiatt ezután mások`,
    plain: `a egy ha amikor ki mi hogyan miért hol nem mert én`,
  },
  ru: {
    leaning: `он она оно они его её ее их им ему ей это этот эта эти этого такой такая такие но и а или однако поэтому
      также затем потом тем_не_менее кроме впрочем зато тогда оба обе`,
    linking: `там тут здесь так например таким_образом к_тому_же между_тем вместе_с_тем в_то_же_время в_свою_очередь
      с_другой_стороны при_этом на_этом_фоне в_этом_случае в_этой_связи в_связи_с_этим после_этого
      по_его по_её по_ее по_их один_из_них одна_из_них среди_них из_них то_есть нет, да,`,
    plain: `в во на с со по из от до для при перед после согласно когда если кто что как почему где не мы я у к о об за`,
  },
  uk: {
    leaning: `він вона воно вони його її їх їм йому це цей ця ці цього такий така такі але і й та а або однак проте тому
      також потім втім зате тоді обидва`,
    linking: `там тут так наприклад натомість водночас тож отже таким_чином крім_того при_цьому у_свою_чергу
      після_цього за_його за_її за_їхніми один_із_них серед_них нагадаємо`,
    plain: `у в на з із зі по від до для при перед після згідно коли якщо хто що як чому де не ми я за о`,
  },
  el: {
    leaning: `αυτός αυτή αυτό αυτοί αυτές αυτά εκείνος εκείνη εκείνο τέτοιος του της τους αλλά και ή όμως ωστόσο επίσης έτσι
      τότε μετά λοιπόν επιπλέον συνεπώς`,
    linking: `εκεί εδώ για_παράδειγμα ταυτόχρονα από_την_άλλη`,
    plain: `ο η το οι τα ένας μια ένα στο στη στην στον σε από για με κατά όταν αν ποιος τι πώς γιατί πού δεν εμείς εγώ`,
  },
  tr: {
    leaning: `o onlar onun onların bu bunlar bunun şu böyle ama fakat ancak ve veya ayrıca böylece sonra bununla_birlikte
      dolayısıyla bu_nedenle üstelik yine ikisi`,
    linking: `burada orada buna bundan bunlardan onlardan oysa örneğin böylelikle buna_göre öte_yandan bunun_üzerine
      bu_arada bu_durumda ne_var_ki`,
    plain: `bir ben biz sen kim ne nasıl neden nerede eğer için`,
  },
  ar: {
    leaning: `هو هي هم هن هذا هذه هؤلاء ذلك تلك لكن ولكن وهو وهي وهم كما أيضا كذلك وكان وكانت وقد وقال وقالت وأضاف وأضافت
      وأوضح وأكد وأشار لذلك ثم غير_أن إلا_أن بينما`,
    linking: `هنا هناك وهناك لكنه لكنها بدوره بدورها وتابع وتابعت وأكدت وأوضحت وأشارت وذلك وهذا وهذه ومنها من_جهته
      من_جهتها من_جانبه من_جانبها في_المقابل بالمقابل إضافة_إلى_ذلك علاوة_على_ذلك في_هذا_السياق
      وفي_هذا_السياق`,
    plain: `في من إلى على عن قال إن أن ما`,
  },
  fa: {
    leaning: `او وی آنها آن‌ها این آن اما ولی و یا همچنین بنابراین سپس پس با_این_حال البته چنین هر_دو`,
    linking: `آنجا اینجا به_گفته_او به_گفته_وی در_همین_حال علاوه_بر_این به_این_ترتیب با_وجود_این`,
    plain: `در از به با برای که`,
  },
  he: {
    leaning: `הוא היא הם הן זה זאת זו אלה אלו אבל אך ואולם אולם לכן גם כמו_כן עם_זאת אז כך בנוסף שניהם`,
    linking: `שם לדבריו לדבריה לדבריהם מנגד לפיכך לעומת_זאת מצד_שני בנוסף_לכך`,
    plain: `על של את לא אני אנחנו`,
  },
  hi: {
    leaning: `वह वे यह ये उसने उन्होंने इसने उसका उसकी उनका उनकी इसका इसकी इसके उसके उनके इस उस इन उन लेकिन मगर परंतु और या
      इसलिए फिर तब साथ_ही हालांकि दोनों इससे`,
    linking: `इसी वहीं वहां यहां इसमें इनमें उनमें ऐसे ऐसा ऐसी`,
    plain: `में एक`,
  },
  bn: {
    leaning: `তিনি সে তারা তাঁর তার তাদের এটি এটা এই সেই এসব কিন্তু তবে এবং আর বা তাই এছাড়া তারপর ফলে উভয় এতে`,
    linking: `সেখানে এখানে এর ওই একই`,
    plain: `একটি`,
  },
  vi: {
    leaning: `ông_ấy bà_ấy anh_ấy cô_ấy nó họ đó này điều_này điều_đó nhưng và hoặc tuy_nhiên do_đó vì_vậy ngoài_ra sau_đó
      đồng_thời cả_hai`,
    linking: `vì_thế mặt_khác theo_đó bên_cạnh_đó trong_đó tại_đây tại_đó khi_đó trong_khi_đó`,
    plain: `các những một trong tại theo khi nếu ai tôi chúng`,
  },
  id: {
    leaning: `ia dia mereka itu ini hal_ini hal_itu tersebut tetapi tapi namun dan atau karena_itu oleh_karena_itu selain_itu
      kemudian lalu juga meski_demikian sementara keduanya`,
    linking: `akibatnya menurutnya sebab karenanya padahal sebaliknya misalnya di_sana di_sini untuk_itu menurut_dia
      dengan_demikian di_sisi_lain sementara_itu`,
    plain: `di pada dari untuk dengan menurut saat ketika jika siapa apa bagaimana saya kami kita sebuah`,
  },
  eu: {
    leaning: `hura hau hori haiek hauek horiek bera berak haren beren baina eta edo ala hala_ere hala beraz horregatik ere
      gainera gero orduan biak hori_dela`,
    plain: `bat nor zer nola non ez ni gu`,
  },
  ca: {
    leaning: `ell ella ells elles aquest aquesta això aquests aquestes aquell seu seva però i o tanmateix també així doncs
      després per_això a_més ambdós`,
    linking: `allà aquí llavors altres per_la_seva_banda d'altra_banda per_exemple segons_ell segons_ella`,
    plain: `el la els les un una en de del al a per amb sense segons quan si jo nosaltres qui què com on no`,
  },
  zh: {
    leaning: `他 她 它 这 那 其 此 但 而 并 也 又 然而 因此 所以 不过 同时 另外 于是 随后 對此 对此 這`,
    linking: `与此同时 與此同時 相反 當時 当时 总之 例如 比如 可是 接着 之后 后来 随即 说这 當然 当然`,
    plain: '',
  },
  ja: {
    leaning: `彼 それ これ その この あの そこ ここ こう そう しかし だが また そして さらに ただ 一方 なお だから ところが すると
      つまり 同 でも`,
    linking: `そんな もちろん 例えば たとえば 確かに もっとも けれども したがって ちなみに 要するに 次に 実際`,
    plain: '',
  },
  ko: {
    leaning: `그는 그녀는 그가 그의 그들은 그들의 이는 이것은 이에 이를 이런 이러한 그런 그러나 하지만 그리고 그래서 또 또한 따라서
      다만 한편 이어 이후 그 이`,
    linking: `이번에도 이같은 이처럼 이들은 이와 이곳 그것은 그렇지만 게다가 반면 실제로 여기 당시 결국`,
    plain: '',
  },
  th: { leaning: `เขา เธอ มัน พวกเขา นี่ นั่น แต่ และ หรือ ดังนั้น จึง อย่างไรก็ตาม นอกจากนี้ ซึ่ง โดย ทั้งนี้`, plain: '' },
};
