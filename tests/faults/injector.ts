type Blow = (...given: never[]) => unknown;

/** A port of ours one function of which fails at its n-th call. */
export function struck<Port extends object>(port: Port, name: keyof Port, blow: Blow, at = 1): Port {
  let calls = 0;
  const sound = port[name] as Blow;
  const failing = (...given: never[]) => (++calls === at ? blow(...given) : sound(...given));
  return { ...port, [name]: failing };
}

export const rejects = (words: string) => () => Promise.reject(new Error(words));
export const hangs = () => new Promise<never>(() => undefined);
