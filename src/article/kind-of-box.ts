const levels = 3;

/** What an element is like: its name and classes and those of the two around it, numbers left out (`post-123`). */
export function kindOfBox(element: Element | undefined): string {
  const kinds: string[] = [];
  for (let at: Element | null | undefined = element; at && kinds.length < levels; at = at.parentElement) {
    const classes = (at.getAttribute('class') ?? '').replace(/\d+/g, '').split(/\s+/).sort();
    kinds.push([at.localName, ...classes].join('.'));
  }
  return kinds.join(' ');
}
