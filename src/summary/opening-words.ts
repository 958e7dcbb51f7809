/** Words that open a sentence, per language, in lower case. */
type OpeningWords = {
  /** Pronouns and connectives: they lean on the sentence before, which the reader of a summary may not see. */
  leaning: string;
  /** Articles, prepositions and the like that are capitalised only because a sentence begins. */
  plain: string;
};

export const openingWords: Record<string, OpeningWords> = {
  en: {
    leaning: `he she it they him his her hers their its this that these those such but and so or yet also then however
      meanwhile instead moreover furthermore therefore thus nevertheless nonetheless still otherwise similarly likewise
      both neither another others`,
    plain: `the a an we i you in on at there for from after before when while as if according what who why how`,
  },
  de: {
    leaning: `er sie es ihm ihn ihr ihre ihrer ihren seine sein seinen seiner dieser diese dieses diesem diesen
      dies das da dabei dadurch dafür dagegen daher damit danach dann daran darauf daraufhin darin darüber darum darunter
      davon davor dazu deshalb deswegen trotzdem dennoch jedoch doch aber und oder denn also außerdem zudem ferner
      allerdings hingegen stattdessen somit folglich letztere letzterer solche beide auch so`,
    plain: `der die ein eine einer einem einen in im am an auf mit nach bei für von vom zum zur wir ich ihr man wer was wie
      warum wann wo wenn als während viele alle nicht es sie seit bis laut unter über gegen ohne um`,
  },
  fr: {
    leaning: `il elle ils elles celui celle ceux celles cela ceci ce cet cette ces c'est c'était lui leur leurs son sa ses mais
      et ou or donc ainsi aussi alors puis ensuite cependant toutefois pourtant néanmoins enfin également en_effet
      de_plus d'ailleurs en_outre au_contraire du_coup en_revanche`,
    plain: `le la les l un une des du de dans en au aux à pour par sur avec sans selon après avant depuis quand lorsque si on
      nous vous je qui que quoi pourquoi comment où plusieurs`,
  },
  es: {
    leaning: `él ella ello ellos ellas este esta esto estos estas ese esa eso esos esas aquel aquella su sus pero y e o sino
      sin_embargo además también así entonces luego por_eso por_ello por_tanto no_obstante asimismo mientras tampoco
      ambos ambas dicho dicha`,
    plain: `el la los las un una unos unas en de del al a para por con sin según tras desde cuando si yo nosotros qué quién
      cómo dónde no hay`,
  },
  pt: {
    leaning: `ele ela eles elas este esta isto estes estas esse essa isso esses essas aquele aquela seu sua seus suas mas e
      ou porém contudo todavia entretanto também além assim então depois por_isso portanto no_entanto ambos ambas`,
    plain: `o a os as um uma uns umas em no na nos nas de do da dos das ao à para por com sem segundo após desde quando se eu
      nós quem que como onde não há`,
  },
  it: {
    leaning: `egli lui lei esso essa essi esse loro questo questa questi queste quello quella quelli quelle ciò suo sua suoi
      sue ma e ed o però tuttavia inoltre anche così quindi dunque poi perciò infatti invece infine entrambi`,
    plain: `il lo la i gli le un uno una in nel nella di del della al alla a per con da dal secondo dopo prima quando se io noi
      chi che come dove non`,
  },
  nl: {
    leaning: `hij zij ze het hem haar hun zijn dit dat deze die daar daarom daardoor daarna daarbij daarnaast dan dus maar en
      of toch echter bovendien ook verder zo vervolgens niettemin desondanks beide`,
    plain: `de een in op aan bij voor van met na volgens wij we ik je u er wie wat waarom hoe als toen terwijl veel alle niet`,
  },
  sv: {
    leaning: `han hon den det de hans hennes deras dess detta denna dessa men och eller dock därför därmed dessutom också så
      sedan ändå båda`,
    plain: `en ett i på vid för från med efter enligt vi jag du man vem vad varför hur när om som många`,
  },
  da: {
    leaning: `han hun den det de hans hendes deres dette denne disse men og eller dog derfor dermed desuden også så siden
      begge`,
    plain: `en et i på ved for fra med efter ifølge vi jeg du man hvem hvad hvorfor hvordan når da som mange`,
  },
  nb: {
    leaning: `han hun den det de hans hennes deres dette denne disse men og eller likevel derfor dermed dessuten også så
      begge da`,
    plain: `en et ei i på ved for fra med etter ifølge vi jeg du man hvem hva hvorfor hvordan når som mange`,
  },
  fi: {
    leaning: `hän he se ne hänen heidän sen niiden tämä nämä tuo tällainen mutta ja tai kuitenkin siksi myös lisäksi sitten
      näin molemmat`,
    plain: `minä me sinä te kun jos kuka mitä miksi miten missä ei`,
  },
  pl: {
    leaning: `on ona ono oni one jego jej ich to ten ta te ci tego tej tym tych taki taka takie ale i a lub jednak zatem więc
      dlatego ponadto także również potem następnie tymczasem oba oboje natomiast`,
    plain: `w we na z ze po do od dla przy przed według gdy kiedy jeśli kto co jak dlaczego gdzie nie jest są my ja`,
  },
  cs: {
    leaning: `on ona ono oni jeho její jejich to ten ta tento tato toto tyto ale a nebo však proto tedy také navíc pak potom
      přesto oba`,
    plain: `v ve na z ze po do od pro při před podle když pokud kdo co jak proč kde ne je jsou my já`,
  },
  ro: {
    leaning: `el ea ei ele lui lor său sa acesta aceasta acest această acești aceste acestea asta dar și sau însă totuși deci
      astfel apoi de_asemenea în_plus prin_urmare ambii`,
    plain: `un o în la pe de din pentru cu după când dacă cine ce cum unde nu eu noi`,
  },
  hu: {
    leaning: `ő ők ez az ezek azok ennek annak ezt azt de és vagy azonban ezért így tehát továbbá emellett majd aztán mégis
      mindkét`,
    plain: `a egy ha amikor ki mi hogyan miért hol nem mert én`,
  },
  ru: {
    leaning: `он она оно они его её ее их им ему ей это этот эта эти этого такой такая такие но и а или однако поэтому
      также затем потом тем_не_менее кроме впрочем зато тогда оба обе`,
    plain: `в во на с со по из от до для при перед после согласно когда если кто что как почему где не мы я у к о об за`,
  },
  uk: {
    leaning: `він вона воно вони його її їх їм йому це цей ця ці цього такий така такі але і й та а або однак проте тому
      також потім втім зате тоді обидва`,
    plain: `у в на з із зі по від до для при перед після згідно коли якщо хто що як чому де не ми я за о`,
  },
  el: {
    leaning: `αυτός αυτή αυτό αυτοί αυτές αυτά εκείνος εκείνη εκείνο τέτοιος του της τους αλλά και ή όμως ωστόσο επίσης έτσι
      τότε μετά λοιπόν επιπλέον συνεπώς`,
    plain: `ο η το οι τα ένας μια ένα στο στη στην στον σε από για με κατά όταν αν ποιος τι πώς γιατί πού δεν εμείς εγώ`,
  },
  tr: {
    leaning: `o onlar onun onların bu bunlar bunun şu böyle ama fakat ancak ve veya ayrıca böylece sonra bununla_birlikte
      dolayısıyla bu_nedenle üstelik yine ikisi`,
    plain: `bir ben biz sen kim ne nasıl neden nerede eğer için`,
  },
  ar: {
    leaning: `هو هي هم هن هذا هذه هؤلاء ذلك تلك لكن ولكن وهو وهي وهم كما أيضا كذلك وكان وكانت وقد وقال وقالت وأضاف وأضافت
      وأوضح وأكد وأشار لذلك ثم غير_أن إلا_أن بينما`,
    plain: `في من إلى على عن قال إن أن ما`,
  },
  fa: {
    leaning: `او وی آنها آن‌ها این آن اما ولی و یا همچنین بنابراین سپس پس با_این_حال البته چنین هر_دو`,
    plain: `در از به با برای که`,
  },
  he: {
    leaning: `הוא היא הם הן זה זאת זו אלה אלו אבל אך ואולם אולם לכן גם כמו_כן עם_זאת אז כך בנוסף שניהם`,
    plain: `על של את לא אני אנחנו`,
  },
  hi: {
    leaning: `वह वे यह ये उसने उन्होंने इसने उसका उसकी उनका उनकी इसका इसकी इसके उसके उनके इस उस इन उन लेकिन मगर परंतु और या
      इसलिए फिर तब साथ_ही हालांकि दोनों इससे`,
    plain: `में एक`,
  },
  bn: {
    leaning: `তিনি সে তারা তাঁর তার তাদের এটি এটা এই সেই এসব কিন্তু তবে এবং আর বা তাই এছাড়া তারপর ফলে উভয় এতে`,
    plain: `একটি`,
  },
  vi: {
    leaning: `ông_ấy bà_ấy anh_ấy cô_ấy nó họ đó này điều_này điều_đó nhưng và hoặc tuy_nhiên do_đó vì_vậy ngoài_ra sau_đó
      đồng_thời cả_hai`,
    plain: `các những một trong tại theo khi nếu ai tôi chúng`,
  },
  id: {
    leaning: `ia dia mereka itu ini hal_ini hal_itu tersebut tetapi tapi namun dan atau karena_itu oleh_karena_itu selain_itu
      kemudian lalu juga meski_demikian sementara keduanya`,
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
    plain: `el la els les un una en de del al a per amb sense segons quan si jo nosaltres qui què com on no`,
  },
  zh: {
    leaning: `他 她 它 这 那 其 此 但 而 并 也 又 然而 因此 所以 不过 同时 另外 于是 随后 對此 对此 這`,
    plain: '',
  },
  ja: {
    leaning: `彼 それ これ その この あの そこ ここ こう そう しかし だが また そして さらに ただ 一方 なお だから ところが すると
      つまり 同 でも`,
    plain: '',
  },
  ko: {
    leaning: `그는 그녀는 그가 그의 그들은 그들의 이는 이것은 이에 이를 이런 이러한 그런 그러나 하지만 그리고 그래서 또 또한 따라서
      다만 한편 이어 이후 그 이`,
    plain: '',
  },
  th: { leaning: `เขา เธอ มัน พวกเขา นี่ นั่น แต่ และ หรือ ดังนั้น จึง อย่างไรก็ตาม นอกจากนี้ ซึ่ง โดย ทั้งนี้`, plain: '' },
};
