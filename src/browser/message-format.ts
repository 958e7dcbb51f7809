export type MessageValues = Record<string, string | number>;

/**
 * Fills `{name}` in a message; numbers are written as the locale writes them. A message that counts holds its plural
 * forms in itself, since `i18n` has none: `one: {count} page | other: {count} pages`, chosen by `count` and the CLDR
 * rules of the locale.
 * @throws if a value or a plural form is missing: a test over all locales finds it first.
 */
export function formatMessage(message: string, values: MessageValues, locale: string): string {
  const forms = pluralForms(message);
  const pattern = forms ? chosenForm(forms, values, locale) : message;
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${message}"`);
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
  });
}

/** The plural forms inside a message, by CLDR category; null where the message does not count. */
export function pluralForms(message: string): Map<string, string> | null {
  if (!/^(?:zero|one|two|few|many|other): /.test(message)) return null;
  return new Map(
    message.split(' | ').map(form => {
      const colon = form.indexOf(': ');
      return [form.slice(0, colon), form.slice(colon + 2)];
    }),
  );
}

function chosenForm(forms: Map<string, string>, values: MessageValues, locale: string): string {
  const category = new Intl.PluralRules(locale).select(Number(values['count']));
  const form = forms.get(category);
  if (form === undefined) throw new Error(`no form "${category}" for ${locale} in ${JSON.stringify([...forms])}`);
  return form;
}
