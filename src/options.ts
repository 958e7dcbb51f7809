import * as v from 'valibot';
import { accents, highlights, namesOf } from './palette';

/**
 * Every option, declared once. Type, stored form, its place in the form and the keys of its words follow from here
 * (`option_<name>`, `option_<name>_<choice>` unless the choice is a number, `hint_<name>` where it takes more to say,
 * `group_<group>`): adding one touches this object and `_locales`, then whatever the option changes.
 */
export const optionDeclarations = {
  length: choice('summary', 'medium', ['short', 'medium', 'long']),
  format: choice('summary', 'points', ['points', 'paragraph', 'sentence']),
  readingTime: toggle('summary', true),
  date: toggle('summary', true),
  copyAs: choice('summary', 'text', ['text', 'markdown']),
  neighbours: toggle('links', true),
  openLinks: choice('links', 'sameTab', ['sameTab', 'newTab']),
  theme: choice('look', 'auto', ['auto', 'light', 'dark']),
  textSize: choice('look', 'normal', ['small', 'normal', 'large']),
  serif: toggle('look', true),
  accent: choice('look', 'indigo', namesOf(accents)),
  highlight: choice('look', 'yellow', namesOf(highlights)),
  speed: choice('listening', '1', ['0.75', '1', '1.25', '1.5', '2']),
  voice: offered('listening', 'automatic', 500),
  keepResults: toggle('privacy', true),
} as const;

type Declarations = typeof optionDeclarations;
export type OptionName = keyof Declarations;
export type Options = { [Name in OptionName]: Declarations[Name]['default'] };
type Group = Declarations[OptionName]['group'];

export const optionNames = Object.keys(optionDeclarations) as OptionName[];

/** In the order of their first options. */
export const optionGroups: Group[] = [...new Set(optionNames.map(name => optionDeclarations[name].group))];

/** Written by `Intl` in every language, not by a message. */
export function isNumeric(choice: unknown): choice is `${number}` {
  return typeof choice === 'string' && choice !== '' && Number.isFinite(Number(choice));
}

/** Whatever was stored, by whatever version: each value that is not one of its choices becomes the default. */
export function parseOptions(stored: unknown): Options {
  return { ...defaults(), ...soundOptions(stored) };
}

/** Those options whose values are among their choices. */
export function soundOptions(stored: unknown): Partial<Options> {
  const values = v.is(v.record(v.string(), v.unknown()), stored) ? stored : {};
  const isSound = (name: OptionName) => Object.hasOwn(values, name) && canBe(name, values[name]);
  return Object.fromEntries(optionNames.filter(isSound).map(name => [name, values[name]]));
}

function canBe(name: OptionName, value: unknown): boolean {
  const declaration = optionDeclarations[name];
  if ((declaration.choices as readonly unknown[]).includes(value)) return true;
  return 'longest' in declaration && typeof value === 'string' && value.length <= declaration.longest;
}

function defaults(): Options {
  return Object.fromEntries(optionNames.map(name => [name, optionDeclarations[name].default])) as Options;
}

function choice<const Group extends string, const Choice extends string>(
  group: Group,
  fallback: NoInfer<Choice>,
  choices: readonly Choice[],
) {
  return { group, default: fallback, choices };
}

function toggle<const Group extends string>(group: Group, fallback: boolean) {
  return { group, default: fallback, choices: [true, false] as const };
}

/** Beside one choice of ours, what only the browser can offer, by names of its own up to some length. */
function offered<const Group extends string, const Choice extends string>(
  group: Group,
  fallback: Choice,
  longest: number,
) {
  return { group, default: fallback as string, choices: [fallback] as const, longest };
}
