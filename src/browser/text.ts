import browser from 'webextension-polyfill';
import type messages from '../_locales/en/messages.json';
import { isRightToLeft } from '../language-tag';
import { isNumeric, type optionDeclarations, type OptionName } from '../options';
import { formatMessage, type MessageValues } from './message-format';

export type MessageKey = keyof typeof messages;

/** The interface's text in the reader's language. */
export function text(key: MessageKey, values: MessageValues = {}): string {
  return formatMessage(browser.i18n.getMessage(key), values, textLanguage());
}

/** The language of the messages in use, which is the fallback where the browser's own is not among ours. */
export function textLanguage(): string {
  return browser.i18n.getMessage('languageTag');
}

/** That of the messages in use: the browser's own is another where its language is not among ours. */
export function textDirection(): string {
  return isRightToLeft(textLanguage()) ? 'rtl' : 'ltr';
}

type Choice<Name extends OptionName> = (typeof optionDeclarations)[Name]['choices'][number];
type ChoiceKey = {
  [Name in OptionName]: `option_${Name}_${Exclude<Choice<Name>, `${number}` | boolean>}`;
}[OptionName];

/** The label of one choice of an option; those that are numbers say how many times the usual. */
export function choiceText(name: OptionName, choice: string): string {
  if (isNumeric(choice)) return `${new Intl.NumberFormat(textLanguage()).format(Number(choice))}×`;
  return text(`option_${name}_${choice}` as ChoiceKey);
}

/** What more there is to say of an option; '' where its name says it all. */
export function hint(name: OptionName): string {
  return browser.i18n.getMessage(`hint_${name}`);
}
