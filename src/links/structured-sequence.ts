import type { Direction } from './label-grammar';

/** A neighbour that JSON-LD names, and the script that does. */
type SequenceItem = { element: Element; direction: Direction; href: string; name: string };

const mostScripts = 10;
const longestScript = 256 * 1024;
const mostNodes = 5000;
const properties = [
  ['previousItem', 'previous'],
  ['nextItem', 'next'],
] as const;

/**
 * The neighbours of this page in an `ItemList` whose `ListItem` for it has `previousItem` or `nextItem`
 * (https://schema.org/ListItem). The order of a list alone says nothing, as most lists are "related" or search results,
 * and breadcrumbs do not count: SEO plugins give their items the same two properties.
 */
export function sequenceItems(document: Document, isThisPage: (href: string) => boolean): SequenceItem[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, mostScripts);
  return scripts.flatMap(element => {
    const items = listItems(parsed(element.textContent));
    const [own, ...others] = items.filter(item => isThisPage(addressOf(item)));
    // In two lists at once it has two neighbours on a side, and neither is sure.
    if (!own || others.length > 0) return [];
    return properties.flatMap(([property, direction]) => {
      const said = own[property];
      const reference = addressOf(said);
      const listed = items.find(item => item['@id'] === reference || addressOf(item) === reference);
      const href = listed ? addressOf(listed) : reference;
      return href ? { element, direction, href, name: nameOf(said) || nameOf(listed) } : [];
    });
  });
}

type Node = Record<string, unknown>;

/** undefined where it does not parse, as much JSON-LD on the web does not. */
function parsed(json: string): unknown {
  if (json.length > longestScript || !/"(?:previous|next)Item"/.test(json)) return undefined;
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The items of all lists in the data, wherever they are nested, but not those of breadcrumbs. */
function listItems(data: unknown): Node[] {
  const items: Node[] = [];
  const waiting: unknown[] = [data];
  for (let seen = 0; waiting.length > 0 && seen < mostNodes; seen += 1) {
    const value = waiting.pop();
    if (Array.isArray(value)) waiting.push(...listOf(value));
    if (!isNode(value) || isOfType(value, 'BreadcrumbList')) continue;
    if (isOfType(value, 'ItemList')) items.push(...listOf(value['itemListElement']).filter(isNode));
    waiting.push(...Object.values(value));
  }
  return items;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, mostNodes) : [value];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOfType(node: Node, type: string): boolean {
  return listOf(node['@type']).includes(type);
}

/** The address of a list item, of the thing it holds, or the address given in its place; '' for none. */
function addressOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!isNode(value)) return '';
  const { item } = value;
  const given = isNode(item) ? [item['url'], item['@id']] : [item];
  return [...given, value['url'], value['@id']].find(address => typeof address === 'string') ?? '';
}

function nameOf(value: unknown): string {
  if (!isNode(value)) return '';
  const { name, item } = value;
  const names = [name, isNode(item) ? item['name'] : undefined];
  return names.find(one => typeof one === 'string') ?? '';
}
