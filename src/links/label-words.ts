/** What a word of a label can say, the columns of the table below. */
export const columns = ['previous', 'next', 'older', 'newer', 'back', 'on', 'chapter', 'page', 'article'] as const;

/**
 * What each language calls the way to a neighbour, a column a field: previous; next; older; newer; back; on; chapter;
 * page; article. A word may be a phrase; with a star it is a stem, of which up to four letters more may follow. Words
 * stand in lower case, without hyphens and apostrophes, and those that languages share in one of them only.
 * `back` and `on` mean a direction only beside other signs of one; bare words for "old" and "new" are missing on
 * purpose: they name categories more often than neighbours.
 */
export const vocabularies: Record<string, string> = {
  en: 'previous,prev,last chapter;next,nxt,continue reading next;older,earlier,next oldest;newer,later,next newest;back,backward*;continue,forward,following,onward;chapter*,section,sections,part,parts,episode,episodes,lesson,lessons,unit,scene,book,volume,module,ep,ch,chap;page,pages,results,set;post,posts,article,articles,story,stories,entry,entries,news,project,projects,topic,topics,thread,threads,discussion,message,messages,item,issue,comic,comics,strip,report,review,recipe,work,tutorial,question,diary,document,doc,note,writing,essay,column,press release,content,case study,class,package,photo,photos,image,picture,day,product',
  de: 'vorherig*,vorig*,vorhergehend*,vorangehend*,vorangegangen*,vorgängerbeitrag;nächst*,naechst*,nachfolgen*,nachfolgebeitrag,folgende,folgender,folgendes,folgeseite;ältere*,aeltere*;neuere*,jünger*;zurück,zurueck,rückwärts,nicht verpassen;weiter,vor,vorwärts,fortsetzen;kapitel,teil,abschnitt,folge,lektion,band;seite,seiten;beitrag,beiträge,artikel*,eintrag,einträge,meldung,projekt,thema,nachricht,rezept,bericht,geschichte,produkt',
  fr: 'précédent*,precedent*,précedent;suivant*;plus ancien*;plus récent*;retour,reculer;suite,avancer,continuer,prochain*;chapitre,partie,épisode,leçon,tome;;billet*,actualité,publication*,sujet,projet,recette,produit',
  es: 'anterior*,previo,previa;siguiente*,próxim*,proximo,proxima;más antigu*,antiguas,antiguos;más recient*,más nuev*;atrás,volver;seguir,continuar,adelante;capítulo*,capitulo,parte,episodio,lección,sección;página*,pagina;artículo*,articulo,entrada*,publicación,nota,noticia*,tema,proyecto,receta,mensaje,producto',
  pt: ';seguinte*;mais antig*;mais recente*,mais nov*;voltar;avançar;episódio,lição,aula,seção;;artigo*,postagem,postagens,notícia*,matéria,publicação,tópico,mensagem,receita,texto,produto',
  it: ';successiv*,prossim*,seguent*;più vecchi*,meno recent*;più recent*,più nuov*;indietro;avanti,continua;lezione,sezione;;articol*,notizi*,messaggio,progett*,ricetta,discussione,prodotto',
  ca: ';següent*,pròxim*;més antic*,més antigu*;més recent*,més nou,més nov*;;;capítol;pàgina;entrades',
  gl: ';;máis antig*;máis recente*;;;;páxina',
  eu: 'aurreko*;hurrengo*;;;;;;orri*;artikulu*,bidalketa*',
  nl: 'vorig,voorgaand*;volgend*;ouder*;nieuwer*;terug;verder;hoofdstuk,deel,aflevering,les;;bericht*,nieuws*,nieuwsbericht,onderwerp,verhaal,product',
  sv: 'föregående,förra,tidigare;nästa,nästkommande,följande;äldre;nyare,senare;tillbaka,bakåt;vidare,framåt;avsnitt;sida,sidan;inlägg*,artiklar,nyhet*,ämne,produkt',
  no: 'forrige,tidligere,førre;neste;eldre;nyere;tilbake;videre;kapittel,del;side;innlegg*,artikke*,sak,produkt',
  da: 'foregående;næst*;ældre;;tilbage;;;;indlæg,nyhed,produkt',
  fi: 'edelli*;seuraav*;vanhem*;uudem*;takaisin;eteenpäin;luku,osa,jakso;sivu;kirjoitus,juttu,viesti,tuote',
  is: 'fyrri,fyrra,á undan;;eldri;nýrri;;;;síða;færsla,grein',
  et: 'eelmi*;järgmi*;vanemad;uuemad;;;;lehekülg;postitus',
  lv: 'iepriekšēj*;nākam*,nākoš*;;;;;;lapa;rakst*,ierakst*',
  lt: 'ankstesn*;kitas,tolesn*,sekant*;;;;;;puslapis;įraš*,straipsn*',
  pl: 'poprzedni*;następn*,nastepn*,kolejn*;starsz*;nowsz*;wstecz,cofnij;dalej,naprzód;rozdział,część,odcinek,lekcja;strona,stronę;wpis*,artykuł*,temat,wątek,historia,produkt',
  cs: 'předchoz*,předešl*,předcházejíc*;další,následujíc*,příští;starš*;novějš*;zpět;vpřed,pokračovat;kapitol*,díl,část,lekce;strana,stránk*;článek,články,příspěv*,příběhy,zpráva,téma,produkt',
  sk: 'predchádzajúc*,predošl*;ďalš*,nasledujúc*;;novš*;späť;;časť;;článok,príspev*',
  hu: 'előző,megelőző,korábbi;következő;régebbi*;újabb*;vissza;tovább;fejezet,rész;oldal;cikk*,bejegyzés*,hír,poszt,írás,téma,termék',
  ro: ';următo*,urmato*;mai vechi;mai noi;înapoi,inapoi;înainte,inainte;capitol*,partea;pagină;postar*,știre',
  ru: 'предыдущ*,пред,прошлая,предшествующ*;следующ*,след;более стары*,более ранни*,старые записи,ранее;более новы*,новые записи,позднее;назад,сюда;туда,далее,вперед,вперёд,дальше,продолжение;глава,главу,часть,серия,раздел,урок,том,эпизод;страниц*,стр;запис*,стать*,новост*,материал*,пост,публикац*,тема,рассказ,рецепт,выпуск,сообщение,вопрос,товар',
  uk: 'попередн*;наступн*;старіш*;новіш*;;далі;розділ,частина,серія;сторінк*;статт*,новин*,допис,публікац*,матеріал',
  be: 'папярэдн*;;;;;;;старонка;запіс,артыкул,навіна',
  bg: 'предиш*,предход*;следващ*;по стари;по нови;;;част;страница;статия',
  sr: 'претходн*,prethodn*,prošli;следећ*,sledeć*,sljedeć*,iduć*,naredn*;starij*,старије;novij*,новије;natrag,nazad;dalje,naprijed;poglavlj*,поглавље,dio,deo;stranic*,страна;чланак,објава,вест,član*,objav*,vest,vijest,tekst',
  sl: 'prejšnj*,predhodn*;naslednj*;starejš*;novejš*;;;poglavje;;prispev*,novica',
  el: 'προηγούμεν*,προηγ;επόμεν*,επομ;παλαιότερ*,παλιότερα;νεότερ*,νεώτερα;πίσω;;κεφάλαιο,μέρος;σελίδα;άρθρ*,ανάρτηση,αναρτήσεις,δημοσίευση,θέμα,προϊόν',
  tr: 'önceki;sonraki,sıradaki;daha eski,eski yazılar,eski kayıtlar;daha yeni,yeni yazılar,yeni kayıtlar;geri;ileri,devam;bölüm,kısım,ders;sayfa;yazı*,makale,haber,konu,gönderi,kayıt*,içerik,yayın,ürün',
  az: 'əvvəlki,öncəki;növbəti,sonrakı;;;;;bölmə,fəsil;səhifə;məqalə,xəbər',
  kk: 'алдыңғы;келесі;;;;;;бет;мақала,жазба,жаңалық',
  ka: 'წინა;შემდეგი;;;;;თავი;გვერდი;სტატია,პოსტი',
  hy: 'նախորդ*;հաջորդ*;;;;;գլուխ;էջ;հոդված*,նյութ',
  ar: 'السابق*,سابق*;التالي*,تالي,اللاحق*,القادم*,التالى;أقدم,الأقدم;أحدث,الأحدث;رجوع,العودة,للخلف;متابعة,للأمام;الفصل,فصل,الجزء,الحلقة,الباب,القسم,السورة;الصفح*,صفحة;المقال*,مقال*,التدوينة,تدوينة,الموضوع,موضوع,الخبر,خبر,المنشور,منشور,رسالة,المشارك*,مشاركة,البوست,القصة,الدرس,السؤال',
  fa: 'قبلی,قبل,پیشین,پیش,قبلي;بعدی,بعد,پسین,بعدي;قدیمی تر*,قدیمیتر;جدیدتر*,جدید تر,تازه تر;بازگشت;ادامه;بخش,قسمت,درس;صفحه*,برگه;نوشته*,نوشته ها,مطلب,مطالب,مقاله,پست,شعر,غزل,یادداشت,محصول',
  ur: 'پچھل*,گزشتہ;اگل*;;;;;باب,قسط;صفحہ;تحریر,مضمون,پوسٹ',
  ku: 'پێشوو,پێشتر;دواتر,داهاتوو;;;;;;پەڕەی;بابەت*',
  he: 'הקודם,הקודמ*,קודם,קודמת,לקודם;הבא*,לבא;ישנים יותר,ישן יותר,ישנות יותר,ישנה יותר;חדשים יותר,חדש יותר,חדשות יותר,חדשה יותר;חזרה,אחורה;המשך,קדימה;הפרק,פרק,לפרק,החלק,חלק;העמוד,עמוד,הדף,דף,לעמוד,לדף;הפוסט,פוסט*,המאמר,מאמר,הכתבה,כתבה,הרשומה,רשומה,רשומות,הידיעה,לפוסט,למאמר,לכתבה,קטע,הקטע,לקטע,אשכול,האשכול,הנושא,הסיפור,הודע*',
  yi: 'פריערדי*;ווייטערדי*,נעקסטע;;;;;;בלאט;ארטיקל',
  hi: 'पिछल*,पूर्व,पूर्ववर्ती;अगल*;पुराने,पुरानी पोस्ट;नई पोस्ट,नए पोस्ट,नया पेज;;;अध्याय,भाग,पाठ,प्रकरण;पृष्ठ,पेज;लेख,पोस्ट,खबर,ख़बर,समाचार,कहानी,आर्टिकल,रचना,संदेश',
  mr: 'मागील,मागच*;पुढ*;;;;;;पान;बातमी',
  ne: 'अघिल्लो;अर्को',
  bn: 'পূর্ববর্তী,আগের,পূর্বের,আগে;পরবর্তী,পরের,পরে;পুরাতন পোস্ট,পুরোনো পোস্ট;নতুন পোস্ট;;;অধ্যায়,পর্ব;পাতা,পৃষ্ঠা;পোস্ট,খবর,নিবন্ধ,সংবাদ,লেখা',
  gu: 'પાછલ*,પાછળનું,અગાઉનું;આગળનું,આગલ*;;;;;;;પોસ્ટ,લેખ',
  pa: 'ਪਿਛਲ*;ਅਗਲ*;;;;;;;ਲੇਖ',
  ta: 'முந்தைய*,முன்;அடுத்த*;;;;;அத்தியாயம்;பக்கம்;பதிவு,கட்டுரை,செய்தி',
  te: 'మునుపటి,గత,క్రితం;తదుపరి,తరువాత,తర్వాత;;;;;;పేజీ;పోస్ట్,వ్యాసం,వార్త',
  kn: 'ಹಿಂದಿನ;ಮುಂದಿನ;;;;;;ಪುಟ;ಲೇಖನ,ಪೋಸ್ಟ್',
  ml: 'മുമ്പത്തെ,മുൻ;അടുത്ത;;;;;;പേജ്;ലേഖനം,പോസ്റ്റ്',
  si: 'පෙර;ඊළඟ;;;;;;;ලිපිය',
  zh: '上一,上1,前一,上篇,上页,上頁,上章,前页,前頁,上一个,上一個,前篇,上回;下一,下1,后一,後一,下篇,下页,下頁,下章,后页,後頁,下一个,下一個,后篇,下回;较旧,较早,更早,較舊,較早,舊文章,旧一篇,更旧;较新,更新的,較新,新一篇,更新一篇;返回上一;继续,繼續;章,节,節,回,话,話,集,卷,课,課,期,章节,章節,部,部分;页,頁,页面,頁面;篇,则,則,条,條,文章,日志,日誌,博文,新闻,新聞,主题,主題,帖子,话题,話題,個,个,主題帖,文,张,張,封,首,项,項,的,作品,筆,笔,件,题,題,商品,产品,產品',
  ja: '前の,前へ,前ページ,前記事,前回,ひとつ前の,1つ前の,一つ前の,前に,前話;次の,次へ,次ページ,次記事,次回,ひとつ次の,1つ次の,一つ次の,次に,次話;過去の,古い,以前の;新しい;戻る,前;次,続き,進む;話,節,エピソード,セクション,巻;ページ;記事,投稿,日記,ニュース,エントリー,エントリ,ブログ,トピック,スレッド,お知らせ,コラム,質問,日,件,レポート,事例,商品,製品',
  ko: '이전,지난;다음;오래된;새로운;으로,로;;화,편,회,장,챕터,강,에피소드,부;페이지,쪽;글,기사,게시물,게시글,포스트,포스팅,뉴스,작품,문서,주제,공지,상품,제품',
  th: 'ก่อนหน้า,ก่อนหน้านี้,ที่แล้ว,ย้อนกลับ;ถัดไป,ต่อไป;เก่ากว่า,ที่เก่ากว่า;ใหม่กว่า,ที่ใหม่กว่า;;;ตอน,บท,ตอนที่;หน้า;บทความ,เรื่อง,โพสต์,ข่าว,กระทู้',
  lo: 'ກ່ອນໜ້າ;ຕໍ່ໄປ,ຖັດໄປ;;;;;;ໜ້າ;ບົດຄວາມ',
  km: 'មុន;បន្ទាប់;;;;;;ទំព័រ;អត្ថបទ',
  my: 'ရှေ့သို့,ယခင်;နောက်သို့,နောက်',
  vi: 'trước,trước đó,liền trước,kế trước;tiếp theo,kế tiếp,sau,liền sau,tiếp;cũ hơn;mới hơn;quay lại;;chương,phần,tập,hồi;trang;bài,bài viết,tin,bài đăng,chủ đề,tin tức,sản phẩm',
  id: 'sebelumnya,terdahulu;selanjutnya,berikutnya,seterusnya;lebih lama,posting lama,pos lama,lebih lawas;lebih baru,posting baru;kembali;lanjut*;bab,bagian;halaman,laman;pos,berita,tulisan,posting,postingan,kiriman,topik,catatan,produk',
  tl: 'nakaraan*;susunod,susunod na;;;;;kabanata;pahina;artikulo',
  sw: 'iliyotangulia,iliyopita,zilizopita;inayofuata,zinazofuata,ifuatayo;;;;;;ukurasa;makala,habari',
  eo: 'antaŭ*;sekva,sekvanta;;;;;ĉapitro;paĝo;artikolo',
  sq: 'i mëparshëm,e mëparshme,mëparshme;tjetër,tjetri,i ardhshëm;;;;;;faqja;shkrimi',
};

/** Words that a label may hold without meaning anything: "Go to the next page", "Read previous article here". */
export const fillers =
  'als,the,a,an,of,in,on to,to,go,go to,view,see,read,show,load,this,that,my,our,link,navigate,navigate to,navigation,full,your,click,here,for,is,at,' +
  'der,die,das,den,zum,zur,lesen,ansehen,anzeigen,le,la,les,l,à,au,aux,du,lire,voir,el,los,las,al,a la,ver,ir a,leer,o,os,as,ler,' +
  'il,lo,gli,i,alla,leggi,vai,het,de,naar,lees,przejdź do,do,na,k,bir,перейти,к,читать,на,إلى,اقرأ,عرض,את,לקריאת,के,का,की,' +
  'へ,を,を読む,読む,は,こちら,を見る,보기,前往,查看,阅读,閱讀,跳转到,đọc,xem,baca,načíst';

/** What reads like a label of order and is none: recommendations, teasers, the past of one thing, its comments. */
export const noLabels =
  'read next,read this next,see next,次に読む,další články,další zprávy,další články a zprávy,ďalšie články,ďalšie správy,' +
  'month,week,year,monat,woche,jahr,maand,mois,semaine,année,semana,año,mês,mese,settimana,miesiąc,tydzień,' +
  'месяц,неделя,год,hafta,الشهر,الأسبوع,السنة,ماه,هفته,سال,החודש,חודש,השבוע,שבוע,השנה,月,달,version,versions,revision,revisions,release,releases,slide,slides,unread,ungelesene,sin leer,non lu,non letto,непрочитанн*,comments,kommentare,commentaires,comentarios,comentários,commenti,reacties,' +
  'continue reading,read on,keep reading,weiterlesen,weiter lesen,lire la suite,seguir leyendo,continuar leyendo,continuar lendo,' +
  'continua a leggere,lees verder,czytaj dalej,читать далее,читать дальше,читати далі,devamını oku,' +
  '続きを読む,继续阅读,繼續閱讀,ادامه مطلب,متابعة القراءة';
