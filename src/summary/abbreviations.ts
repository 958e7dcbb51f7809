import { primaryLanguage } from '../language-tag';

/**
 * What a full stop after a word means, per language; without that full stop. A word in lower case fits any case,
 * one with a capital only itself ("Mass." is no "mass.").
 */
type Abbreviations = {
  /** Titles and the like: another word always follows. */
  open: string;
  /** Company forms, months, units: they stand inside a sentence or at its end. */
  either: string;
  /** "And so on" and currencies: whatever begins with a capital after them is a new sentence. */
  end?: string;
  /** Words of their own unless a number follows ("No. 5"). */
  number?: string;
};

/** Where the language is unknown or has no list of its own; every other list comes on top. */
const everywhere: Abbreviations = {
  open: 'dr prof mr mrs ms st vs cf ing',
  either: 'jr sr inc ltd corp co',
  end: 'etc',
  number: 'no nr fig art vol p pp tel',
};

const perLanguage: Record<string, Abbreviations> = {
  en: {
    open: `messrs mx Sen Rep Reps Sens gov Gen lt col sgt capt cmdr adm Maj rev hon Pres supt det cpl pvt insp
      mt ft e.g i.e viz approx est ca ed eds u.s.s h.m.s gens govs profs drs asst assoc atty`,
    either: `bros ave blvd rd dept Jan Feb Mar Apr Jun Jul Aug sept Sep Oct Nov Dec a.m p.m u.s u.k u.n ph.d m.d b.c a.d
      al esq llc Mass Calif Conn Fla Ill Ky Md Minn Okla Ore Pa Tenn Tex Va Vt Wash Wis Ariz Colo Ga Ala`,
    number: `nos ch sec pt ver`,
  },
  de: {
    open: `hr fr frl dipl Mag bzw ca vgl evtl ggf inkl exkl sog z.b d.h u.a z.t o.ä i.d.r Fa Abb geb gest
      verh Jgg kath allg insb phil rer med. nat. gem hrn stellv k.k k.u.k`,
    either: `mio mrd tsd Jan Feb febr Apr Aug sept Okt Nov Dez chr v.chr n.chr`,
    end: `usw usf u.s.w`,
    number: `abs bd hl ziff str kap s`,
  },
  fr: {
    open: `m mm mme mmes mlle mlles me mgr pr ste p.ex av bd éd env réf`,
    either: `c.-à-d janv févr avr juil sept oct nov déc apr j.-c`,
    number: `chap n tél al`,
  },
  es: {
    open: `sr sra srta sres sras dra d dª dña lic arq gral cnel sto sta ud uds vd vds p.ej avda profa fco excmo excma
      aprox ej`,
    either: `ee uu ee.uu s.a a.c d.c a.m p.m rr hh jj oo vv`,
    number: `pág págs núm núms cap av`,
  },
  pt: {
    open: `sr sra srs sras srta dra drs profa eng exmo exma av r p.ex gen cel sto sta`,
    either: `ltda cia s.a a.c d.c a.m p.m`,
    number: `pág págs cap n`,
  },
  it: {
    open: `sig sigg sig.ra dott dott.ssa prof.ssa avv arch rag geom mons on p.es ss`,
    either: `s.p.a s.r.l a.c d.c`,
    end: `ecc`,
    number: `pag pagg n cap`,
  },
  nl: {
    open: `dhr mevr mw ir drs bijv ca o.a d.w.z m.b.t i.v.m t.a.v resp incl excl zgn`,
    either: `jan feb febr mrt apr aug sept okt nov dec b.v n.v v.chr n.chr chr`,
    end: `enz e.d`,
    number: `blz`,
  },
  sv: { open: `t.ex bl.a dvs s.k ca resp inkl`, either: `f.kr e.kr kl`, end: `osv m.m m.fl`, number: 'st kr' },
  da: {
    open: `f.eks bl.a dvs ca hr fr inkl ekskl pct`,
    either: `mio mia f.kr e.kr`,
    end: `osv m.m m.fl`,
    number: 'kl',
  },
  nb: {
    open: `f.eks bl.a dvs ca hr fr inkl ekskl`,
    either: `mill mrd f.kr e.kr`,
    end: `osv m.m m.fl`,
    number: 'kl pst',
  },
  fi: { open: `esim mm ns toim`, either: `eaa jaa e.kr j.kr`, end: `jne ym yms`, number: 's' },
  pl: {
    open: `inż mgr hab płk gen kpt por np pt ok m.in tzw tzn ul św bł im ks godz wg red sierż doc`,
    either: `r w tys mln mld s.a o.o n.e p.n.e`,
    end: `itd itp zł`,
    number: `str pkt poz ust`,
  },
  cs: {
    open: `p pí mgr bc mudr judr phdr rndr doc např tzv tj sv ul gen plk`,
    either: `tis mil mld s.r.o a.s n.l`,
    end: `atd apod aj`,
    number: `č str`,
  },
  sk: {
    open: `mgr bc mudr judr doc napr tzv tj sv ul gen plk`,
    either: `tis mil mld s.r.o a.s`,
    end: `atď pod`,
    number: 'č str',
  },
  hr: { open: `gđa gosp mr npr tzv tj sv ul`, either: `d.o.o d.d god`, end: `itd sl`, number: 'br str' },
  ro: {
    open: `dl d-na dna dlui str sec av sf gen col lt aprox`,
    either: `s.a s.r.l mil mld`,
    end: `ș.a.m.d`,
    number: 'pag alin',
  },
  hu: { open: `ifj id özv pl ún szt`, either: `kft zrt nyrt bt kb`, end: 'stb', number: 'sz' },
  ru: {
    open: `ул им см рис проф акад доц ген полк т.е т.к т.н св пер просп напр обл ср гр г-н г-жа`,
    either: `г гг в вв др пр тыс млн млрд чел н.э р`,
    end: `т.д т.п руб коп долл`,
    number: `стр ст кв корп тел п д`,
  },
  uk: {
    open: `вул ім див проф акад доц ген т.зв св просп напр обл пп`,
    either: `р рр м ін тис млн млрд н.е`,
    end: `т.д т.п грн коп дол`,
    number: `стор ст буд кв тел п`,
  },
  el: { open: `κ κα κκ δρ καθ βλ π.χ δηλ λ.χ`, either: `μ.χ μ.μ π.μ`, end: `κ.λπ κλπ κ.ά`, number: 'αρ σελ τηλ' },
  tr: { open: `doç yrd av sn örn bkz cad sok mah alb hz müh`, either: `vb vs vd a.ş ltd şti m.ö m.s yy`, number: 's' },
  ar: { open: `د أ م أ.د`, either: `إلخ الخ ق.م ه`, number: 'ص' },
  fa: { open: `ر.ک`, either: `ق.م ه.ش`, number: 'ص' },
  hi: { open: `डॉ डा प्रो पं मो`, either: `रु ई.पू`, number: 'सं' },
  bn: { open: `ড ডা মো মোঃ অধ্যা`, either: `খ্রি` },
  vi: { open: `tp ts ths gs pgs bs ks pgs.ts gs.ts tx`, either: `v.v` },
  id: {
    open: `jl drs dra ir hj h kh kec kab prov tn ny sdr`,
    either: `tbk s.h s.e m.m`,
    end: `dll dsb dst`,
    number: 'hlm tgl',
  },
  eu: { open: `jn and jk adib`, either: `e.a k.a k.o`, end: `etab`, number: 'or zk' },
  ca: { open: `sra srta dra ctra p.ex aprox`, either: `s.a a.c d.c`, number: 'pàg núm' },
};

const sameAs: Record<string, string> = {
  no: 'nb',
  nn: 'nb',
  sr: 'hr',
  bs: 'hr',
  gl: 'pt',
  ms: 'id',
  bg: 'ru',
  be: 'ru',
};

type AbbreviationKind = keyof Abbreviations;

const cache = new Map<string, Map<string, AbbreviationKind>>();

/** What kind of abbreviation `word` is in a language (its BCP 47 tag), if any; without the full stop that ends it. */
export function abbreviationKind(word: string, language: string): AbbreviationKind | undefined {
  const kinds = abbreviationsOf(language);
  // A single capital is an initial: "Stephanie P." is no page.
  return kinds.get(word) ?? (word.length > 1 ? kinds.get(word.toLowerCase()) : undefined);
}

function abbreviationsOf(language: string): ReadonlyMap<string, AbbreviationKind> {
  const tag = primaryLanguage(language);
  const known = cache.get(tag);
  if (known) return known;
  const kinds = new Map<string, AbbreviationKind>();
  for (const list of [everywhere, perLanguage[sameAs[tag] ?? tag]]) {
    for (const kind of ['number', 'end', 'either', 'open'] as const) {
      for (const word of wordsIn(list?.[kind])) kinds.set(word, kind);
    }
  }
  cache.set(tag, kinds);
  return kinds;
}

function wordsIn(list = ''): string[] {
  return list.split(/\s+/).filter(Boolean);
}
