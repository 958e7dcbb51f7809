/** Whether the page shows an element; true where nobody can tell. */
export function isShown(element: Element): boolean {
  // jsdom has not this method, and the page may hide it: <form><input name="checkVisibility">.
  const check = (element as Partial<Element>).checkVisibility;
  return typeof check !== 'function' || check.call(element, { visibilityProperty: true });
}
