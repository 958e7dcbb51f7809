const levels = 3;
const longest = 300;

/** What an element is like: its name and classes and those of the two around it, numbers left out (`post-123`). */
export function kindOfBox(element: Element | undefined): string {
  const kinds: string[] = [];
  for (let at: Element | null | undefined = element; at && kinds.length < levels; at = at.parentElement) {
    const classes = (at.getAttribute('class') ?? '').slice(0, longest).replace(/\d+/g, '');
    kinds.push([at.localName, ...classes.split(/\s+/).sort()].join('.'));
  }
  return kinds.join(' ');
}
