// Lower case, apostrophes as ’. What stands as a label of its own over a page's own summary, or on the button that opens one.
const labels: Record<string, string> = {
  en: 'key (?:points?|takeaways?|facts|findings|insights)(?: (?:of|from|in) th(?:is|e) (?:article|story|post))?|(?:the )?(?:main|key) (?:points|takeaways|ideas)|at a glance|(?:article|story|post) (?:at a glance|summary|highlights)|tl;? ?dr|in brief|in short|in a nutshell|(?:a )?quick (?:read|summary|take|look)|(?:the )?(?:quick|short) version|(?:ai|a\\.i\\.)(?:[- ](?:generated|powered))? summary|ai[- ](?:overview|key points)|summary by ai|what (?:you need )?to know|what you’ll learn|(?:the )?essentials|(?:the )?takeaways?|(?:the )?bottom line|why it matters|(?:short on|no|don’t have) time(?: to read)?\\??|(?:get|show|read|see|view|generate|listen to)(?: (?:a|the|an|me|ai|quick|short))* summary|summari[sz]e(?: (?:this|the) (?:article|story|post|page))?(?: with .{2,20})?',
  de: 'das wichtigste(?: in (?:kürze|kurzform)| auf einen blick| zum thema| vorab)?|darum geht(?:’|e)?s|auf einen blick|kurz (?:und knapp|zusammengefasst|gefasst|gesagt|& knapp)|in kürze|in aller kürze|(?:ki|ai)-zusammenfassung|zusammenfassung (?:anzeigen|lesen|holen|einblenden|durch ki)|artikel zusammenfassen|(?:die )?kernpunkte|keine zeit(?: zu[mr]? lesen)?\\??|schnell gelesen|die wichtigsten (?:punkte|fakten|infos|erkenntnisse)(?: in kürze| im überblick)?|inhalt in kürze|worum geht(?:’|e)?s\\??',
  fr: 'l’essentiel|ce qu’il faut (?:savoir|retenir)|à retenir|(?:les )?points? (?:clés?|essentiels|forts)|en (?:bref|résumé|un coup d’œil)|résumé (?:par l’ia|ia|de l’article)|(?:afficher|lire|voir|obtenir)(?: (?:le|un))? résumé|résumer(?: (?:l’|cet )article)?|pas le temps de lire \\??',
  es: '(?:los )?(?:puntos|datos|aspectos) clave|claves|lo (?:esencial|más importante|que debes saber)|en (?:resumen|breve|síntesis|pocas palabras)|de un vistazo|resumen (?:de (?:la )?ia|con ia|del artículo|de la noticia)|(?:obtener|ver|leer|mostrar)(?: (?:el|un))? resumen|resumir(?: (?:este|el) artículo)?|¿?no tienes tiempo(?: (?:de|para) leer)?\\??',
  pt: '(?:os )?(?:principais )?pontos(?:[- ]chave| principais)|destaques do artigo|o essencial|em (?:resumo|síntese|poucas palabras|poucas palavras)|resumo (?:da notícia|do artigo|da matéria|por ia|com ia)|(?:ver|ler|mostrar|obter)(?: (?:o|um))? resumo|resumir(?: (?:este|o) artigo)?|sem tempo (?:para|de) ler\\??',
  it: '(?:i )?punti chiave|in (?:breve|sintesi|pillole|poche parole)|l’essenziale|i punti salienti|riassunto (?:ia|dell’articolo|con l’ia)|(?:leggi|mostra|vedi|ottieni)(?: (?:il|un))? riassunto|riassumi(?: l’articolo)?|non hai tempo(?: (?:di|per) leggere)?\\??',
  nl: '(?:de )?(?:belangrijkste|voornaamste) (?:punten|feiten)|het belangrijkste(?: in het kort)?|in het kort|kort(?:om| samengevat)|in één oogopslag|(?:ai-)samenvatting (?:tonen|lezen|bekijken|door ai)|ai-samenvatting|vat (?:dit )?(?:artikel )?samen|geen tijd(?: om te lezen)?\\??',
  pl: 'najważniejsze (?:informacje|punkty|fakty)|kluczowe (?:punkty|informacje|wnioski)|w skrócie|w pigułce|(?:pokaż|zobacz|czytaj) (?:streszczenie|podsumowanie)|(?:streszczenie|podsumowanie) (?:ai|artykułu)|streść(?: artykuł)?|(?:brak|nie masz) czasu(?: na czytanie)?\\??',
  cs: 'hlavní body|klíčové (?:body|informace)|ve zkratce|v kostce|stručně|to nejdůležitější|(?:zobrazit|přečíst) shrnutí|shrnutí (?:ai|článku)|nemáte čas(?: číst)?\\??',
  sv: 'det viktigaste(?: i korthet)?|i korthet|kort sagt|huvudpunkter|(?:ai-)sammanfattning av ai|ai-sammanfattning|(?:visa|läs)(?: en)? sammanfattning(?:en)?|sammanfatta(?: artikeln)?|ont om tid\\??|hinner du inte läsa\\??',
  da: 'det vigtigste|kort fortalt|overblik|hovedpunkter|(?:vis|læs)(?: et)? resumé|ai-resumé|ikke tid til at læse\\??',
  nb: 'det viktigste|kort fortalt|kortversjonen|hovedpunkter|(?:vis|les)(?: et)? (?:sammendrag|oppsummering)|(?:ki|ai)-(?:sammendrag|oppsummering)|oppsummert(?: av (?:ki|ai))?|oppsummer(?: saken| artikkelen)?',
  fi: 'pääkohdat|tiivistetysti|lyhyesti|tiivistelmä(?: artikkelista)|tekoälyn tiivistelmä|näytä tiivistelmä|ei aikaa lukea\\??',
  tr: '(?:öne çıkanlar|önemli noktalar|ana noktalar|kısaca|özetle)|(?:yapay zek[aâ]|haber|yazının) özeti|özet(?:i)? (?:alın|göster|oku|gör)|özetle(?: göster)?|okumaya vaktiniz (?:mi )?yok(?: mu)?\\??',
  ru: '(?:самое )?главное(?: из статьи| коротко)?|коротко(?: о главном)?|вкратце|ключевые (?:моменты|тезисы|факты|выводы)|основные (?:моменты|тезисы)|тезисно|кратко|(?:показать|получить|читать) (?:краткое содержание|выжимку|пересказ)|краткое содержание(?: статьи| от ии)?|краткий пересказ|пересказ(?:ать)?(?: статьи| нейросетью)?|(?:нет времени|некогда) читать\\??',
  uk: '(?:найважливіше|головне)(?: коротко)?|коротко(?: про головне)?|стисло|ключові (?:моменти|тези|факти)|основні (?:моменти|тези)|(?:показати|отримати|читати) (?:стислий виклад|підсумок)|короткий (?:зміст|переказ)|немає часу читати\\??',
  ar: 'أهم النقاط|أبرز النقاط|النقاط الرئيسية|باختصار|في سطور|(?:احصل على|عرض|اقرأ) (?:ال)?ملخ[ّ]?ص|ملخ[ّ]?ص (?:المقال|الخبر|بالذكاء الاصطناعي)|لا وقت للقراءة؟?',
  fa: 'نکات (?:کلیدی|مهم|اصلی)|در یک نگاه|به طور خلاصه|خلاصه (?:خبر|مقاله|مطلب)|(?:مشاهده|دریافت) خلاصه|وقت خواندن ندارید؟?',
  he: 'עיקרי הדברים|בקצרה|(?:ה)?נקודות (?:ה)?(?:עיקריות|מרכזיות)|על קצה המזלג|תקציר (?:הכתבה|המאמר|ai)|(?:הצגת|הצג|קראו) (?:את )?ה?תקציר|אין זמן לקרוא\\??',
  hi: 'मुख्य (?:बातें|बिंदु)|संक्षेप में|एक नज़र में|(?:खबर|लेख) का सार(?:ांश)?|सारांश (?:देखें|पढ़ें)|पढ़ने का समय नहीं(?: है)?\\??',
  id: '(?:poin|hal)(?:-poin|-hal)? (?:penting|utama|kunci)|ringkasan (?:berita|artikel|ai)|intisari|sekilas|(?:lihat|baca|tampilkan) ringkasan|tidak (?:ada|punya) waktu (?:untuk )?membaca\\??',
  vi: '(?:những )?(?:điểm|ý|nội dung) chính|tóm tắt (?:bài viết|nhanh|ai|nội dung)|tóm lại|xem tóm tắt|không có thời gian đọc\\??',
  el: '(?:τα )?(?:βασικά|κύρια|κυριότερα) σημεία|με μια ματιά|εν συντομία|συνοπτικά|(?:δείτε|διαβάστε) (?:την )?(?:περίληψη|σύνοψη)|περίληψη (?:άρθρου|ai)|δεν έχετε χρόνο(?: να διαβάσετε)?[;?]?',
  ja: '(?:この記事の)?(?:要点|ポイント|概要|まとめ)|(?:3|３|三)行(?:で)?(?:要約|まとめ|わかる.{0,6})|ai(?:による)?(?:要約|まとめ)|(?:記事(?:の|を))?要約(?:を(?:見る|表示|読む)|する)|読む時間がありませんか[?？]?',
  zh: '要点|要點|(?:本文)?(?:核心|关键|關鍵|重点|重點|内容)(?:要点|要點|观点|觀點|提示|摘要|速览|速覽)|内容提要|內容提要|导读|導讀|一分钟(?:速读|读懂)|(?:ai|智能)(?:摘要|总结|總結|速览|速覽)|(?:查看|显示|顯示|檢視)摘要|文章摘要|划重点|劃重點|懒人包|懶人包|重點摘要|(?:没|沒有?)时间(?:细读|阅读)[?？]?|太长不看',
  ko: '(?:핵심|주요) (?:요약|내용|포인트)|한눈에 보기|요점|(?:ai|인공지능) 요약|(?:기사|세 ?줄|3줄|본문) ?요약|요약 ?(?:보기|봇)|읽을 시간이 없나요\\??',
};

// Over a summary at the very top; further down, the headings of a section like any other.
const headings =
  'summary|executive summary|abstract|synopsis|overview|highlights|zusammenfassung|kurzfassung|überblick|résumé|sommaire|resumen|resumo|destaques|riassunto|sommario|samenvatting|streszczenie|podsumowanie|shrnutí|sammanfattning|resumé|sammendrag|oppsummering|tiivistelmä|özet|резюме|выжимка|підсумок|ملخ[ّ]?ص|الملخ[ّ]?ص|خلاصه|תקציר|सारांश|ringkasan|tóm tắt|περίληψη|σύνοψη|要約|摘要|提要|요약';

const around = '[\\s\\p{P}\\p{S}]*';
const label = new RegExp(`^${around}(?:${Object.values(labels).join('|')})${around}$`, 'iu');
const heading = new RegExp(`^${around}(?:${headings})${around}$`, 'iu');

/** Longer than any label. */
export const longestLabel = 60;

/** Whether a text, alone, announces a summary wherever near the top it stands; or only where it is a heading there. */
export function announcesSummary(text: string): 'anyhow' | 'as heading' | null {
  if (text.length > longestLabel) return null;
  const plain = text.replace(/'/g, '’');
  return label.test(plain) ? 'anyhow' : heading.test(plain) ? 'as heading' : null;
}
