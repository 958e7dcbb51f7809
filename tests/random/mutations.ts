import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { elementsIn } from '../../src/article/page-elements';
import { properties } from './random-attributes';

const { DOMParser } = new JSDOM('').window;

/** What may happen to an element of a page; `other` is another one, `chosen` any number. */
const mutations = {
  delete: element => {
    element.remove();
  },
  duplicate: element => {
    element.after(element.cloneNode(true));
  },
  move: (element, other) => {
    if (!element.contains(other)) other.append(element);
  },
  renameToProperty: (element, _, chosen) => {
    const [attribute] = element.attributes;
    if (attribute) element.removeAttributeNode(attribute);
    element.setAttribute(nameAt(chosen), attribute?.value ?? '');
    element.setAttribute(chosen % 2 ? 'name' : 'id', nameAt(chosen + 1));
  },
  becomeForm: (element, _, chosen) => {
    const form = element.ownerDocument.createElement('form');
    const control = element.ownerDocument.createElement('input');
    control.setAttribute('name', nameAt(chosen));
    form.append(control, ...element.childNodes);
    element.append(form);
  },
  lengthenAttribute: (element, _, chosen) => {
    const attribute = element.attributes[chosen % Math.max(1, element.attributes.length)];
    if (attribute) attribute.value = attribute.value.repeat(1000);
  },
  lengthenText: element => {
    for (const node of element.childNodes) if (node.nodeType === 3) node.nodeValue = (node.nodeValue ?? '').repeat(20);
  },
} satisfies Record<string, (element: Element, other: Element, chosen: number) => void>;

const nameAt = (chosen: number) => properties[chosen % properties.length] ?? 'parentNode';

type Step = { what: keyof typeof mutations; at: number; other: number };
type Mutation = { steps: Step[]; stripped: string };

/** Some changes one after the other, and at times no end tags of one kind. */
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  steps: fc.array(
    fc.record({
      what: fc.constantFrom(...(Object.keys(mutations) as Step['what'][])),
      at: fc.nat(),
      other: fc.nat(),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  stripped: fc.constantFrom('', '', 'p', 'div', 'a', 'article', 'li', 'title', 'script', '\\w+'),
});

export function mutated(html: string, { steps, stripped }: Mutation): string {
  const document = new DOMParser().parseFromString(html, 'text/html');
  for (const { what, at, other } of steps) {
    const elements = elementsIn(document).slice(1);
    const pick = (index: number) => elements[index % elements.length];
    const [element, another] = [pick(at), pick(other)];
    if (element && another) mutations[what](element, another, other);
  }
  const source = `<!doctype html>${elementsIn(document)[0]?.outerHTML ?? ''}`;
  return stripped ? source.replace(new RegExp(`</${stripped}>`, 'g'), '') : source;
}
