import { optionDeclarations, optionNames, type Options } from '../options';
import type { State } from './state';

/** What is known beside the state: version, browser, and milliseconds from the popup's start to each event. */
type Circumstances = {
  version: string;
  browser: string;
  language: string;
  events: { name: string; ms: number }[];
};

/**
 * What helps to find a fault, to paste into an issue: in English, for whoever mends it. Of the page only its host and
 * counts, never its text, title or address.
 */
export function diagnosticsOf(state: State, { version, browser, language, events }: Circumstances): string {
  const { reading, summary, failure, options } = state;
  const times = events.map(({ name, ms }) => `${name} ${Math.round(ms)} ms`);
  return [
    `Précis ${version}`,
    browser,
    `interface ${language}, options changed: ${changedOptions(options)}`,
    ...(failure ? [`failure ${failure.code}: ${withoutAddresses(failure.detail)}`] : []),
    ...(reading
      ? [
          `host ${new URL(reading.url).host}`,
          `verdict ${reading.verdict}, reading ${[reading.reading ?? 'unknown', reading.whySimple].filter(Boolean).join(' for ')}, language ${reading.language} ${reading.direction}`,
          `${reading.blocks.length} blocks${reading.selection ? ' selected' : ''}, links: ${reading.links.map(link => `${link.direction} ${link.kind}`).join(', ') || 'none'}`,
        ]
      : []),
    ...(summary ? [`${summary.words} words, ${summary.sentences.length} key sentences`] : []),
    ...(times.length > 0 ? [times.join(', ')] : []),
  ].join('\n');
}

function changedOptions(options: Options): string {
  const changed = optionNames.filter(name => options[name] !== optionDeclarations[name].default);
  return changed.map(name => `${name} ${String(options[name])}`).join(', ') || 'none';
}

/** The browsers' own words may name the page. */
function withoutAddresses(detail: string): string {
  return detail.replace(/(?<![a-z-])[a-z-]+:\/\/[^\s"']*/gi, '[address]').slice(0, 300);
}
