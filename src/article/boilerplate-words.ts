// Lower case. Only what stands at the edges of articles on many sites; nothing an article would say of itself.
const leadIns: Record<string, string> = {
  en: 'previous article|next article|loading|filed under|posted in|leave a (?:reply|comment)|like this|trending|top stories|advert|story continues below(?: advertisement)?|editor’s picks?|related news|more great .{1,20} stories|related|related articles|related stories|related posts?|related topics|read more|read next|read also|also read|see also|more stories|more on this story|more on this topic|more from|recommended|recommended for you|you may also like|you might also like|most read|most popular|don’t miss|advertisement|sponsored|share this article|share this|comments|tags|topics|highlights|read the full story|continue reading|watch|subscribe|enlarge image',
  de: 'schon gelesen\\?|weitere videos|zum seitenanfang|rechtliche hinweise|lesetipps?|verwandte (?:artikel|themen|beiträge)|ähnliche beiträge|das könnte (?:dich|dir|ihnen) auch (?:interessieren|gefallen)|(?:vorheriger|nächster) (?:artikel|beitrag)|teilen mit|gefällt mir|wird geladen|beitragsnavigation|schlagwörter|neueste beiträge|letzte beiträge|mehr erfahren|mehr aus|mehr von|verpasse keine news|liken sie uns|auf facebook teilen|lesen sie auch|lesen sie mehr|lies auch|mehr zum thema|mehr dazu|mehr lesen|weiterlesen|das könnte sie auch interessieren|auch interessant|passend dazu|meistgelesen|meistgelesene artikel|anzeige|werbung|artikel teilen|teilen|kommentare|schlagworte|themen|zum thema|weitere artikel|weitere themen|ähnliche artikel|zur startseite|drucken|quelle|startseite',
  fr: 'lire aussi|à lire aussi|à lire également|lire la suite|en savoir plus|sur le même sujet|voir aussi|à découvrir|les plus lus|publicité|partager|commentaires|articles liés|mots-clés',
  es: 'lee también|lea también|leer más|leer también|más información|noticias relacionadas|artículos relacionados|te puede interesar|ver también|lo más leído|publicidad|compartir|comentarios|para saber más|etiquetas|archivado en',
  pt: 'leia também|leia mais|saiba mais|veja também|mais lidas|notícias relacionadas|publicidade|compartilhar|compartilhe|comentários|artigos relacionados|continua depois da publicidade',
  it: 'leggi anche|leggi di più|per saperne di più|vedi anche|articoli correlati|potrebbe interessarti|i più letti|pubblicità|condividi|commenti',
  nl: 'lees ook|lees meer|lees verder|meer over|meest gelezen|gerelateerde artikelen|advertentie|delen|reacties|bekijk ook',
  pl: 'czytaj więcej|czytaj też|czytaj także|przeczytaj także|zobacz też|zobacz także|zobacz również|powiązane artykuły|polecane|najczęściej czytane|reklama|udostępnij|komentarze',
  cs: 'čtěte také|čtěte více|přečtěte si také|související|související články|mohlo by vás zajímat|nejčtenější|reklama|sdílet|diskuse',
  sv: 'läs också|läs även|läs mer|relaterade artiklar|mest läst|annons|dela',
  da: 'læs også|læs mere|relaterede artikler|mest læste|annonce|del',
  nb: 'les også|les mer|relaterte artikler|mest lest|annonse|del',
  fi: 'lue myös|lue lisää|aiheesta lisää|luetuimmat|mainos|jaa',
  tr: 'ilgili haberler|ayrıca okuyun|devamını oku|bunlar da ilginizi çekebilir|en çok okunanlar|reklam|paylaş|yorumlar',
  ru: 'читайте также|читать далее|подробнее|смотрите также|материалы по теме|по теме|похожие статьи|самое читаемое|реклама|поделиться|комментарии|теги',
  uk: 'читайте також|читати далі|дивіться також|за темою|схожі статті|реклама|поділитися|коментарі|теги',
  ar: 'اقرأ أيضا|اقرأ أيضاً|اقرأ المزيد|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|إعلان|شارك',
  fa: 'بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط|اخبار مرتبط|پربازدیدترین',
  he: 'קראו גם|קרא עוד|כתבות נוספות|עוד בנושא|פרסומת',
  hi: 'यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|संबंधित खबरें|विज्ञापन',
  id: 'baca juga|baca selengkapnya|artikel terkait|berita terkait|lihat juga|iklan|bagikan',
  vi: 'xem thêm|đọc thêm|tin liên quan|bài viết liên quan|quảng cáo|chia sẻ',
  el: 'διαβάστε επίσης|διαβάστε ακόμα|σχετικά άρθρα|δείτε επίσης|διαφήμιση',
  ja: '関連記事|関連リンク|あわせて読みたい|おすすめ記事|続きを読む|人気記事|広告|シェア',
  zh: '相关阅读|相关新闻|相关文章|延伸阅读|推荐阅读|更多阅读|阅读更多|相關新聞|相關報導|延伸閱讀|推薦閱讀|更多新聞|广告|廣告|分享',
  ko: '관련기사|관련 기사|더 보기|추천 기사|인기 기사|광고|공유하기',
};

// Parts of a sentence that asks the reader to sign up, follow or install, and never tells news.
const promotions: Record<string, string> = {
  en: '(?:uses?|using|use of|accept) cookies|comments? (?:are|is|will be) (?:moderated|closed|approved)|moderating all comments|never miss (?:a|an|our)|like us on|become a (?:member|subscriber)|support our (?:work|journalism)|loading content|delivered through your letterbox|click here for more information|newsletters?|subscribe (?:to|now|for|today)|sign up (?:today|now|here|for (?:our|the|a|free))|straight to your inbox|your inbox|breaking news alerts|follow (?:us|him|her|them) on|download (?:the|our) app|terms of use|privacy policy|all rights reserved|click here to (?:get|subscribe|sign)|affiliate commission|contributed to this (?:report|story|article)|join our',
  de: '(?:verwendet|nutzt|verwenden|nutzen|setzt) cookies|cookies (?:zu|ein)|liken sie uns|verpasse keine|keine (?:news|neuigkeiten) (?:mehr )?verpassen|lesermeinungen|(?:nutzer|leser)kommentare|kommentare der (?:user|nutzer|leser)|benachrichtigung(?:en)? über neue|unterstützen sie (?:uns|unsere arbeit)|e-mail-adresse wird nicht veröffentlicht|kostenlos (?:testen|anmelden)|hier (?:geht es|geht’s) zu[rm]?|per paypal|steady|newsletters?|jetzt abonnieren|jetzt anmelden|folgen sie uns|folge uns|whatsapp-kanal|alle rechte vorbehalten|datenschutzerklärung|push-nachrichten|kostenlos registrieren|mit material der dpa',
  fr: '(?:utilise|utilisons) des cookies|commentaires? (?:sont|est|seront) modérés?|suivez toute l’actualité|newsletters?|abonnez-vous|inscrivez-vous|suivez-nous|tous droits réservés|politique de confidentialité|téléchargez l’application',
  es: '(?:utiliza|utilizamos|usa) cookies|comentarios (?:son|están|serán) moderados|únete a nuestro|newsletters?|suscríbete|suscríbase|síguenos|todos los derechos reservados|política de privacidad|descarga (?:la|nuestra) app',
  pt: '(?:utiliza|utilizamos|usa) cookies|comentários com|pelo moderador|newsletters?|inscreva-se|assine (?:a|o|já)|siga-nos|todos os direitos reservados|política de privacidade|baixe o app|receba (?:as|nossas) notícias',
  it: '(?:utilizza|utilizziamo|usa) (?:i )?cookie|newsletters?|iscriviti|abbonati|seguici|tutti i diritti riservati|riproduzione riservata|scarica l’app',
  nl: '(?:gebruikt|gebruiken|maakt gebruik van) cookies|nieuwsbrief|schrijf je in|abonneer|volg ons|alle rechten voorbehouden|download de app',
  pl: '(?:używa|używamy|wykorzystuje|wykorzystujemy) (?:plików )?cookies|newslettera?|zapisz się|subskrybuj|obserwuj nas|wszelkie prawa zastrzeżone|pobierz aplikację',
  cs: '(?:používá|používáme) (?:soubory )?cookies|newsletteru?|přihlaste se k|předplaťte|sledujte nás|všechna práva vyhrazena',
  sv: 'använder (?:cookies|kakor)|nyhetsbrev|prenumerera|följ oss',
  da: 'bruger cookies|nyhedsbrev|abonnér|følg os',
  nb: 'nyhetsbrev|abonner på|følg oss',
  fi: 'uutiskirje|tilaa|seuraa meitä',
  tr: 'çerez|abone ol|bizi takip edin|tüm hakları saklıdır',
  ru: 'файл(?:ы|ов) cookie|рассылк[уи]|подпишитесь|подписывайтесь|подписаться|следите за нами|все права защищены',
  uk: 'розсилк[уи]|підпишіться|підписуйтесь|підписуйтеся|усі права захищені',
  ar: 'النشرة البريدية|اشترك الآن|تابعونا|جميع الحقوق محفوظة',
  fa: 'خبرنامه|عضو شوید|ما را دنبال کنید',
  he: 'ניוזלטר|הירשמו|עקבו אחרינו|כל הזכויות שמורות',
  hi: 'न्यूज़लेटर|सब्सक्राइब|फॉलो करें',
  id: 'berlangganan|ikuti kami|unduh aplikasi',
  vi: 'đăng ký nhận|theo dõi chúng tôi',
  el: 'ακολουθήστε μας|εγγραφείτε',
  ja: 'cookie(?:を|の)使用|メルマガ|フォローして|無断転載|会員登録',
  zh: '扫描二维码|扫描下方|扫码|关注我们|微信公众号|官方微信|下载客户端|责任编辑|版权所有|未经授权|訂閱|追蹤我們|下載app',
  ko: '구독하기|무단전재|무단 전재|재배포 금지|뉴스레터',
};

const credit =
  /^[([]?(?:[©ⓒ]|\(c\)|(?:photos?|photograph|image|picture|fotos?|bild|bilder|foto|archivbild|symbolbild|crédits?|credits?|source|quelle|fuente|fonte|fot|фото|źródło|kaynak|zdroj)\s?[:：]|(?:图片?|圖片?|摄影|写真|사진)\s?[:：=])|[©ⓒ]\s?\p{L}|\/(?:ap|afp|dpa|reuters|epa)\b|(?:getty images|shutterstock|istock|imago)/iu;

const leadIn = new RegExp(`^(?:${Object.values(leadIns).join('|')})\\s*(?:[:：.…»›>]*(?<end>$)|[:：])`, 'u');
const promotion = new RegExp(Object.values(promotions).join('|'), 'gu');
const longestLeadIn = 60;

/** "Related" and the like alone; followed by a colon and what looks like a title only where `titleLike`. */
export function announcesOthers(text: string, titleLike: boolean): boolean {
  const found = leadIn.exec(asWritten(text.slice(0, longestLeadIn)));
  return found !== null && (titleLike || (text.length <= longestLeadIn && found.groups?.['end'] !== undefined));
}

export function asksToSubscribe(text: string): boolean {
  const all = asWritten(text);
  promotion.lastIndex = 0;
  for (let match = promotion.exec(all); match; match = promotion.exec(all)) {
    if (!/\p{L}$/u.test(all.slice(Math.max(0, match.index - 2), match.index))) return true;
    // Inside a word; the next one may begin before this match ends.
    promotion.lastIndex = match.index + 1;
  }
  return false;
}

/** As the words above are. Expressions that ignore case in all scripts take a browser three times as long to compile. */
function asWritten(text: string): string {
  return text.toLowerCase().replace(/'/g, '’');
}

// "Image 1 of 5", "Bild 3 von 12", "2 / 8".
const counter = /^(?:\p{L}{2,12}\s)?\d{1,3}(?:\s(?:of|von|de|sur|di|van|из|av|af|z)(?:\s\/)?\s|\s?\/\s?)\d{1,3}$/iu;

// Chinese captions end on who took or gave the picture; "original title" is what a portal that reprints puts on top.
const creditOpening =
  /^(?:[©ⓒ]|资料图|資料圖|图为|圖為|原标题[：:]|原標題[：:])|(?:^|[（(])[^（(]{1,14}(?:摄|攝)[）)]?$|(?:^|[（(])[^（(。，]{0,14}(?:截[图圖]|供[图圖]|资料图|資料圖|视觉中国|新华社发)[）)]?$/u;

export function opensLikeCredit(text: string): boolean {
  return creditOpening.test(text);
}

export function isCredit(text: string): boolean {
  return credit.test(text) || (text.length < 30 && counter.test(text));
}
