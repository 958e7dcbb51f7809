import * as v from 'valibot';

/**
 * Every option, declared once. Type, stored form, form field and label keys (`option_<name>`,
 * `option_<name>_<choice>`) follow from here: adding one touches this object and `_locales`, nothing else.
 */
export const optionDeclarations = {
  length: choice('medium', ['short', 'medium', 'long']),
  format: choice('points', ['points', 'paragraph', 'sentence']),
  neighbours: toggle(true),
  theme: choice('auto', ['auto', 'light', 'dark']),
  textSize: choice('normal', ['small', 'normal', 'large']),
} as const;

type Declarations = typeof optionDeclarations;
export type OptionName = keyof Declarations;
export type Options = { [Name in OptionName]: Declarations[Name]['default'] };

export const optionNames = Object.keys(optionDeclarations) as OptionName[];

/** Whatever was stored, by whatever version: each value that is not one of its choices becomes the default. */
export function parseOptions(stored: unknown): Options {
  const values = v.is(v.record(v.string(), v.unknown()), stored) ? stored : {};
  return Object.fromEntries(
    optionNames.map(name => {
      const { choices, default: fallback } = optionDeclarations[name];
      const value: unknown = Object.hasOwn(values, name) ? values[name] : undefined;
      return [name, (choices as readonly unknown[]).includes(value) ? value : fallback];
    }),
  ) as Options;
}

function choice<const Choice extends string>(fallback: NoInfer<Choice>, choices: readonly Choice[]) {
  return { default: fallback, choices };
}

function toggle(fallback: boolean) {
  return { default: fallback, choices: [true, false] as const };
}
