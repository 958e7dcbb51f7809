import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/article';
import { page } from './page';

type Labels = {
  question: string;
  button: string;
  previous: string;
  next: string;
  before: string;
  after: string;
  sentence: string;
};

// Around these articles stands a widget, its two lines at the top and again at the end, and the neighbours' titles.
const languages: Record<string, Labels> = {
  en: {
    question: 'No time to read?',
    button: 'Get a summary',
    previous: 'Previous Article',
    next: 'Next Article',
    before: 'Ferry fares rise in spring',
    after: 'Will the harbour museum open in time?',
    sentence:
      'In week # the town repaired another part of the old bridge, and the ferry carried everyone across the river.',
  },
  de: {
    question: 'Keine Zeit zum Lesen?',
    button: 'Zusammenfassung holen',
    previous: 'Vorheriger Artikel',
    next: 'Nächster Artikel',
    before: 'Fähre wird im Frühjahr teurer',
    after: 'Öffnet das Hafenmuseum rechtzeitig?',
    sentence:
      'In Woche # hat die Stadt ein weiteres Stück der alten Brücke erneuert, und die Fähre brachte alle über den Fluss.',
  },
  fr: {
    question: 'Pas le temps de lire ?',
    button: 'Obtenir un résumé',
    previous: 'Article précédent',
    next: 'Article suivant',
    before: 'Le bac plus cher au printemps',
    after: 'Le musée du port ouvrira-t-il à temps ?',
    sentence:
      'La semaine #, la ville a réparé une autre partie du vieux pont, et le bac a fait traverser tout le monde.',
  },
  es: {
    question: '¿No tienes tiempo de leer?',
    button: 'Obtener un resumen',
    previous: 'Artículo anterior',
    next: 'Artículo siguiente',
    before: 'El transbordador sube en primavera',
    after: '¿Abrirá a tiempo el museo del puerto?',
    sentence:
      'En la semana # la ciudad reparó otra parte del viejo puente, y el transbordador llevó a todos al otro lado.',
  },
  ru: {
    question: 'Нет времени читать?',
    button: 'Получить краткое содержание',
    previous: 'Предыдущая статья',
    next: 'Следующая статья',
    before: 'Паром весной подорожает',
    after: 'Успеет ли открыться музей порта?',
    sentence:
      'На неделе # город отремонтировал ещё одну часть старого моста, и паром перевёз всех на другой берег реки.',
  },
  ja: {
    question: '読む時間がありませんか？',
    button: '要約を見る',
    previous: '前の記事',
    next: '次の記事',
    before: '渡し船、春に値上げ',
    after: '港の博物館は間に合うか？',
    sentence: '第#週、町は古い橋の別の部分を修理し、その間は渡し船が人々を川の向こう岸まで運び続けたという。',
  },
  ar: {
    question: 'لا وقت للقراءة؟',
    button: 'احصل على ملخص',
    previous: 'المقال السابق',
    next: 'المقال التالي',
    before: 'أجرة العبارة ترتفع في الربيع',
    after: 'هل يفتح متحف الميناء في موعده؟',
    sentence:
      'في الأسبوع # أصلحت المدينة جزءا آخر من الجسر القديم، ونقلت العبارة جميع الناس إلى الضفة الأخرى من النهر.',
  },
  tr: {
    question: 'Okumaya vaktiniz yok mu?',
    button: 'Özet alın',
    previous: 'Önceki yazı',
    next: 'Sonraki yazı',
    before: 'Vapur ücretleri ilkbaharda artıyor',
    after: 'Liman müzesi zamanında açılacak mı?',
    sentence:
      '#. haftada belediye eski köprünün bir bölümünü daha onardı ve vapur herkesi nehrin öbür yakasına taşıdı.',
  },
};

// How four families of themes build it: classes of our own, the structure theirs.
const themes: Record<string, (labels: Labels, text: string[]) => string> = {
  magazine: ({ question, button, previous, next, before, after }, text) => `
    <div class="wrap"><div class="single"><div class="widget-box"><span>${question}</span><a href="#sum">${button}</a></div>
    <div class="text">${text.map(line => `<p>${line}</p>`).join('')}</div>
    <div class="widget-box"><span>${question}</span><a href="#sum">${button}</a></div>
    <div class="neighbours"><div><span>${previous}</span><h4><a href="/a">${before}</a></h4></div>
    <div><span>${next}</span><h4><a href="/b">${after}</a></h4></div></div></div></div>`,
  newspaper: ({ question, button, previous, next, before, after }, text) => `
    <article><div class="block-in"><p>${question}</p><button>${button}</button>
    ${text.map(line => `<p>${line}</p>`).join('')}<p>${question}</p><button>${button}</button>
    <div class="row"><div><p><span>${previous}</span></p><a href="/a">${before}</a></div>
    <div><p><span>${next}</span></p><a href="/b">${after}</a></div></div></div></article>`,
  journal: ({ question, button, previous, next, before, after }, text) => `
    <main><div class="inner"><p>${question}<br>${button}</p>${text.map(line => `<p>${line}</p>`).join('')}
    <p>${question}<br>${button}</p><div class="pager"><div><b>${previous}</b><p>${before}</p></div>
    <div><b>${next}</b><p>${after}</p></div></div></div></main>`,
  blocks: ({ question, button, previous, next, before, after }, text) => `
    <main><div class="entry"><p>${question}</p><p>${button}</p>${text.map(line => `<p>${line}</p>`).join('')}
    <p>${question}</p><p>${button}</p><p>${previous}</p><p><a href="/a">${before}</a></p><p>${next}</p>
    <p><a href="/b">${after}</a></p></div></main>`,
};

describe.each(Object.keys(themes))('the widget and neighbour lines of a %s theme', theme => {
  it.each(Object.keys(languages))('vanish in %s, every paragraph stays', language => {
    const labels = languages[language];
    const build = themes[theme];
    if (!labels || !build) throw new Error('no such case');
    const text = Array.from({ length: 9 }, (_, week) =>
      [1, 2, 3].map(part => labels.sentence.replace('#', String(week * 3 + part))).join(' '),
    );
    const html = `<html lang="${language}"><title>Bridge</title><body>${build(labels, text)}</body></html>`;
    expect(readArticle(page(html)).blocks.map(block => block.text)).toEqual(text);
  });
});
