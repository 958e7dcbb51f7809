import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/article/language';

const texts: Record<string, string> = {
  en: 'The bridge was built in the summer, and it is the only one that they have on this river for the people of the town.',
  de: 'Die Brücke ist nicht von der Stadt gebaut, und sie wird auch im Winter für die Leute mit dem Rad auf der Insel sein.',
  fr: 'Le pont a été construit dans la ville et les gens qui sont sur le quai ne sont pas pour une autre route avec des bus.',
  es: 'El puente de la ciudad fue construido para las personas que van por el río, y también se ha hecho con una grúa del puerto.',
  sv: 'Bron är byggd för att det inte ska vara kö på vägen till staden, och den har en färja som går från ön med bilar.',
  da: 'Broen er bygget for at der ikke skal være kø på vejen til byen, og den har en færge, som går fra øen med biler af sted.',
  pl: 'Most jest w mieście i nie ma na nim ruchu, ale to się zmieni, bo jak mówi burmistrz, do wiosny będzie po nim jechać tramwaj.',
  ru: 'Мост в городе был построен для людей, и он не закрыт, как это было на прошлой неделе, но за ним по реке ходит паром.',
  uk: 'Міст у місті збудували для людей, і він не закритий, як це було на тому тижні, але за ним та від нього ходить пором.',
  ja: '町は古い橋を修理し、その間は渡し船が人々を運んだ。',
  zh: '市政府修复了旧桥，渡船运送居民过河。',
  ko: '시는 오래된 다리를 수리했고 나룻배가 사람들을 날랐다.',
  ar: 'أصلحت المدينة الجسر القديم في الربيع، ونقلت العبارة الناس من الضفة إلى الضفة بعد أن كان مغلقا على هذا النهر.',
  fa: 'این پل در شهر برای مردم ساخته شد و با آن که در زمستان بسته است از بهار به بعد باز می شود تا مردم را از رود بگذراند.',
  he: 'העיר תיקנה את הגשר הישן והמעבורת הסיעה את כולם.',
  th: 'เมืองซ่อมสะพานเก่าและเรือข้ามฟากพาทุกคนข้ามแม่น้ำ',
  el: 'Η πόλη επισκεύασε την παλιά γέφυρα.',
  hi: 'शहर ने पुराने पुल की मरम्मत की।',
};

describe('languageOf', () => {
  it.each(Object.entries(texts))('tells %s from the text alone', (language, text) => {
    expect(languageOf('', text)).toBe(language);
  });

  it.each(Object.entries(texts))('does not believe a page that lies about %s', (language, text) => {
    expect(languageOf(language === 'en' ? 'de' : 'en', text)).toBe(language);
  });

  it.each([
    ['keeps region and script of what is right', 'pt_br', 'Uma ponte.', 'pt-BR'],
    [
      'believes the page about a language it does not know',
      'eu',
      'Zubia udan eraiki zuten hiriko jendearentzat.',
      'eu',
    ],
    ['takes Bokmål for Norwegian', 'nb-NO', 'Det er en bro som og på til av for ikke med den de har.', 'nb-NO'],
    ['Marathi for itself, though in Hindi’s script', 'mr', texts['hi'] ?? '', 'mr'],
    ['drops what is no tag', 'english (us)', '', ''],
    ['has nothing to say of nothing', '', '12:30', ''],
  ])('%s', (_, stated, text, expected) => {
    expect(languageOf(stated, text)).toBe(expected);
  });
});
