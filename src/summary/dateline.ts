// Agencies and papers as they sign in brackets, in the scripts they write in.
const agency =
  'CNN|AP|AFP|Reuters|dpa(?:/\\p{L}{2,4})?|APA|EFE|ANSA|UPI|TASS|Xinhua|Kyodo|Lusa|Belga|SDA|ATS|PAP|ČTK|MTI|TT|NTB|' +
  'Ritzau|STT|PTI|IANS|ANI|Antara|Bernama|AAP|CP|Yonhap|AA|DHA|İHA|Adnkronos|SID|epd|KNA|TTXVN|ТАСС|УНІАН|Укрінформ|' +
  'رويترز|أ ف ب|د ب أ|واس|وام|ایرنا|ایسنا|भाषा|वार्ता|आईएएनएस';
const place = "\\p{L}[\\p{L}\\p{M}\\p{N} .,/’'-]{1,45}";
const dash = '(?:--|[-–—])';
const day = '\\d{1,2}\\.?\\s\\p{L}{3,9}\\.?';

/** Each alone is bounded, so that no text makes it slow. What follows must look like a sentence: it is never all. */
const datelines = [
  // "LONDON (Reuters) - ", "Madrid, 3 nov (EFE).- ", "Wien (APA). ", "नई दिल्ली, 3 नवंबर (भाषा) ", "(CNN) "
  `(?:${place}\\s)?\\((?:${agency})\\)\\.?(?:\\s*(?:${dash}|[:.,]))?`,
  // "Köln (Stadtblatt) – ", "(Dân trí) - ": a signature that only its dash betrays
  `(?:\\p{Lu}[^.!?()\\n]{0,50}\\s)?\\([^()\\n]{2,25}\\)\\s*${dash}\\s`,
  // "(ANSA) - ROMA, 3 NOV - "
  `\\((?:${agency})\\)\\s*${dash}\\s[\\p{Lu} ’']{2,30}, ${day} ${dash}\\s`,
  // "VIENNA — ", "COLUMBIA, S.C. (AP) — ", "DUBAI, United Arab Emirates — ", "PARIS, Nov. 3 — "
  `\\p{Lu}{2}[\\p{Lu} .'’-]{1,30}(?:, [\\p{Lu}\\p{N}][\\p{L}\\p{N}. ]{1,25})?(?: \\([^()\\n]{2,20}\\))? (?:--|[–—]) (?=["“‘«]?[\\p{Lu}\\p{N}])`,
  // "МОСКВА, 3 ноября. /ТАСС/. ", "МОСКВА, 3 ноя — РИА Новости. ", "Москва. 3 ноября. ИНТЕРФАКС.RU - "
  `\\p{Lu}[\\p{L} -]{2,30}[.,] ${day}\\.?\\s(?:/[^/\\n]{2,20}/\\.|${dash} РИА Новости\\.|(?:ИНТЕРФАКС|INTERFAX)(?:\\.RU)? ${dash})\\s`,
  // "新华社北京11月3日电（记者王明）", "【ソウル＝小池和樹】", "【6月18日 AFP】", "（中央社記者王明台北3日電）"
  '(?:新华社|中新社|中新网)[^，。\\n]{1,20}\\d日电(?:\\s?[（(][^（）()\\n]{2,20}[）)])?',
  '【[^】\\n]{1,30}[＝=][^】\\n]{1,20}】|【[^】\\n]{1,20} (?:AFP|CNN|ロイター|共同|時事)】|[（【][^）】\\n]{2,30}[电電讯訊][）】]',
  // "(서울=연합뉴스) 홍길동 기자 = ", "[서울=뉴시스] "
  '[([][^()[\\]=\\n]{2,10}=[^()[\\]=\\n]{2,12}[)\\]](?:\\s?[^=\\n]{2,20}(?:기자|특파원)\\s?=)?',
].map(pattern => new RegExp(`^(?:${pattern})\\s*(?=\\S)`, 'u'));

/** "Bremen – ", "JAKARTA, KOMPAS.com - ", "القاهرة - ": further down it would be a name in a list. */
const datelineOfArticle = new RegExp(
  `^(?:\\p{Lu}[\\p{L}\\p{M}.’']{2,20}(?:[ /-]\\p{Lu}[\\p{L}\\p{M}.’']{1,20}){0,2}(?:, [\\p{L}\\p{N}. ]{2,25})?|` +
    `\\p{Script=Arabic}{3,15}(?: \\p{Script=Arabic}{3,15})?) ${dash} (?=["“„«]?[\\p{Lu}\\p{Script=Arabic}])`,
  'u',
);

/** Less than this behind it, and it was no dateline. */
const leastText = 15;

/** How many characters at the start of a paragraph say where it comes from and who sent it, which no summary needs. */
export function datelineLength(text: string, opensArticle = false): number {
  const start = text.slice(0, 160);
  const patterns = opensArticle ? [...datelines, datelineOfArticle] : datelines;
  const length = Math.max(0, ...patterns.map(pattern => pattern.exec(start)?.[0].length ?? 0));
  return text.length - length < leastText ? 0 : length;
}
