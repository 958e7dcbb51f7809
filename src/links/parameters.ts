/**
 * The parameters of an address as they are written there, the first of each name. By hand: Firefox gives content scripts
 * a URLSearchParams that no loop can walk, and each page with a link to "?page=2" was unreadable there.
 */
export function parametersOf({ search }: URL): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const part of search.slice(1).split('&')) {
    const [name = '', ...value] = part.split('=');
    if (part !== '' && !parameters.has(name)) parameters.set(name, value.join('='));
  }
  return parameters;
}
